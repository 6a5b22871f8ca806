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

  /// That what other lists say of companies behind their ultimate parent is not joined.
  ///
  /// - Parameter count: how many companies another one of their family stands for.
  /// - Returns: the warning; nil where there are none, or no other lists.
  package func warning(ofSubsidiaries count: Int) -> String? {
    var others: [String] = []
    if contacts != nil { others.append("contacts") }
    if customers != nil { others.append("deals") }
    if accounts?.suppression.isEmpty == false { others.append("companies to leave out") }
    guard count > 0, let last = others.popLast() else { return nil }
    let words = others.isEmpty ? last : others.joined(separator: ", ") + " and " + last
    return
      "\(words) of the \(count) companies behind an ultimate parent are not joined with it: they are told as not found"
  }

  /// Whether nothing was asked for.
  package var isEmpty: Bool { self == Plan() }
}
