internal import Firmographics
package import MarketSizing

/// Companies that are left out of a list of accounts, such as customers and competitors.
package struct Suppression: Sendable {
  /// A list of companies to leave out, and how much of it was found.
  package struct ListReport: Codable, Hashable, Sendable {
    /// The list's name, without folders.
    package var list: String
    /// Its records.
    package var records: Int
    /// The companies that they are of.
    package var companies: Int
    /// Those of them that are among the accounts, and so left out.
    package var found: Int
    /// The accounts left out for them, by what they were found by, such as `domain`.
    package var foundBy: [Count]
    /// Records that give nothing to find a company by.
    package var unusable: Int
    /// Names of the first companies that are not among the accounts.
    package var notFound: [String]
    /// Names of the first of these that are the name of an account, whose domain is another.
    package var namesakes: [String]
  }

  /// How many of a kind.
  package struct Count: Codable, Hashable, Sendable {
    package var of: String
    package var count: Int

    package init(_ of: String, _ count: Int) {
      self.of = of
      self.count = count
    }
  }

  private struct Source {
    var name: String
    var records = 0
    var unusable = 0
    var index: CompanyIndex
    /// By company.
    var labels: [String] = []
    var isFound: [Bool] = []
    var isNamesake: [Bool] = []
    /// By key: how many accounts were left out.
    var accounts: [Int]
  }

  let keys: CompanyKeys
  private var sources: [Source] = []

  /// No companies.
  package init(_ keys: CompanyKeys) { self.keys = keys }

  /// Whether no list was added.
  package var isEmpty: Bool { sources.isEmpty }

  /// Adds a list's companies.
  ///
  /// - Parameters:
  ///   - list: the list, read with the same keys.
  ///   - name: its name, without folders.
  /// - Throws: ``Problem`` where it can't be read.
  package mutating func add(_ list: SideList, name: String) throws {
    var source = Source(
      name: name, index: CompanyIndex(keys), accounts: keys.fields.map { _ in 0 })
    for record in try list.read() {
      source.records += 1
      guard let company = source.index.add(record) else {
        source.unusable += 1
        continue
      }
      if company == source.labels.count {
        source.labels.append(record.name ?? record.domain ?? "line \(record.line)")
        source.isFound.append(false)
        source.isNamesake.append(false)
      }
    }
    sources.append(source)
  }

  /// Whether an account is to be left out, which is noted.
  package mutating func takesOut(_ account: Account) -> Bool {
    var isOut = false
    for number in sources.indices {
      guard let match = sources[number].index.find(account) else {
        if let company = sources[number].index.namesake(of: account) {
          sources[number].isNamesake[company] = true
        }
        continue
      }
      isOut = true
      sources[number].isFound[match.company] = true
      sources[number].accounts[match.key] += 1
    }
    return isOut
  }

  /// How much of each list was found.
  package var reports: [ListReport] {
    sources.map { source in
      ListReport(
        list: source.name, records: source.records, companies: source.index.count,
        found: source.isFound.count { $0 },
        foundBy: zip(keys.fields, source.accounts).filter { $1 > 0 }.map { fields, count in
          Count(fields.map(\.description).joined(separator: " and "), count)
        },
        unusable: source.unusable,
        notFound: Array(
          zip(source.labels, source.isFound).filter { !$1 }.map(\.0).prefix(Self.exampleLimit)),
        namesakes: Array(
          source.labels.indices.filter { source.isNamesake[$0] && !source.isFound[$0] }
            .map { source.labels[$0] }.prefix(Self.exampleLimit)))
    }
  }

  /// So many companies that were not found are named.
  private static let exampleLimit = 10
}
