/// What a planning run found beside the sizes of markets; each part is nil where it was not asked for.
///
/// Its JSON form is the key `plan` of `tam-run/1`.
package struct Plan: Codable, Hashable, Sendable {
  /// The companies to work on.
  package var accounts: AccountsReport?
  /// Whom one talks to there.
  package var personas: PersonasReport?
  /// Who of them is known.
  package var contacts: ContactsReport?

  /// Who works on which accounts.
  package var territories: TerritoriesReport?

  /// What the first customers show.
  package var customers: CustomersReport?

  /// The plan of nothing.
  package init() {}

  /// Whether nothing was asked for.
  package var isEmpty: Bool { self == Plan() }
}
