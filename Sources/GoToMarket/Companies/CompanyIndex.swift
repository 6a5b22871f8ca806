package import MarketSizing

/// The companies of a list, to be found by what another list says of them.
///
/// The first key that both records give decides: equal, they are one company; different, they are
/// not, whatever weaker keys say. Two records with the same name and country but different domains
/// are two companies; a record with a name alone is every company of that name.
package struct CompanyIndex: Sendable {
  /// By what companies are found.
  package let keys: CompanyKeys
  /// By company, then key.
  private var identities: [[UInt64?]] = []
  /// By key: the companies of a hash, in order.
  private var companies: [[UInt64: [Int]]]

  /// An index of no company.
  package init(_ keys: CompanyKeys) {
    self.keys = keys
    companies = keys.fields.map { _ in [:] }
  }

  /// How many companies there are.
  package var count: Int { identities.count }

  /// A company that was found.
  package struct Match: Hashable, Sendable {
    /// Its number, in the order of adding.
    package var company: Int
    /// The number of the key that decided.
    package var key: Int
  }

  /// Finds a company; nil where it is not there.
  ///
  /// - Parameter account: of any list that was read with the same keys.
  /// - Returns: the company, and the key that decided.
  package func find(_ account: Account) -> Match? { find(account.identities) }

  /// Finds a company by the hashes that a record gives, by key; nil where it is not there.
  ///
  /// - Parameter given: by key; nil where a part of it is missing.
  /// - Returns: the company, and the key that decided.
  package func find(_ given: [UInt64?]) -> Match? {
    for (key, hash) in given.enumerated() {
      guard let hash else { continue }
      let found = companies[key][hash]?.first { company in
        zip(identities[company], given).prefix(key)
          .allSatisfy { $0 == nil || $1 == nil }
      }
      if let found { return Match(company: found, key: key) }
    }
    return nil
  }

  /// A company that a weaker key would take for the one with these hashes, and a stronger key does not: one
  /// of the same name with another domain; nil where there is none.
  package func namesake(of account: Account) -> Int? {
    for (key, hash) in account.identities.enumerated() {
      guard let hash, let company = companies[key][hash]?.first else { continue }
      return company
    }
    return nil
  }

  /// The number of a company, which is added where it is not there; nil where nothing tells which
  /// company it is.
  package mutating func add(_ account: Account) -> Int? {
    guard account.identities.contains(where: { $0 != nil }) else { return nil }
    let company = find(account)?.company ?? identities.count
    if company == identities.count {
      identities.append([UInt64?](repeating: nil, count: companies.count))
    }
    // What this record tells beside what was known finds the company as well.
    for (key, hash) in account.identities.enumerated() where identities[company][key] == nil {
      guard let hash else { continue }
      identities[company][key] = hash
      companies[key][hash, default: []].append(company)
    }
    return company
  }
}
