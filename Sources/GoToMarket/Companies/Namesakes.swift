internal import Firmographics
package import MarketSizing

/// Accounts that may be one company: they have the same name, and nothing that both give tells them apart.
///
/// Records are one company by the same domain, or else the same name and country: so a record that lacks the
/// domain stays beside one that has it, and a CRM that takes both has the company twice.
package struct Namesakes {
  private let nameAlone: Int?
  private let nameAndCountry: Int?
  /// By a hash: which kinds of account have it, those with something stronger and those without.
  private var byCountry: [UInt64: Kinds] = [:]
  private var byName: [UInt64: Kinds] = [:]
  /// How many accounts there are of which another may be the same company.
  package private(set) var count = 0
  private var examples: [String] = []

  private struct Kinds: OptionSet {
    let rawValue: UInt8
    /// A domain or a key of the mapping's own, and a country.
    static let both = Kinds(rawValue: 1)
    static let domain = Kinds(rawValue: 2)
    static let country = Kinds(rawValue: 4)
    static let neither = Kinds(rawValue: 8)
  }

  /// So many names are shown.
  private static let exampleLimit = 5

  /// No accounts.
  ///
  /// - Parameter keys: by which the accounts' identities are given.
  package init(_ keys: CompanyKeys) {
    nameAlone = keys.nameAlone
    nameAndCountry = keys.fields.firstIndex(of: [.field(.name), .field(.country)])
  }

  /// Holds an account against those before it.
  package mutating func add(_ account: Account) {
    guard let nameAlone, let nameAndCountry, let name = account.identities[nameAlone] else {
      return
    }
    let place = account.identities[nameAndCountry]
    let isTold = account.identities.enumerated().contains { key, hash in
      key != nameAlone && key != nameAndCountry && hash != nil
    }
    let kind: Kinds =
      isTold ? (place == nil ? .domain : .both) : (place == nil ? .neither : .country)
    let same = byName[name] ?? []
    let near = place.flatMap { byCountry[$0] } ?? []
    let isUnclear: Bool
    switch kind {
    case .neither: isUnclear = !same.isEmpty
    case .domain: isUnclear = !same.isDisjoint(with: [.neither, .country])
    case .country:
      isUnclear = !same.isDisjoint(with: [.neither, .domain]) || !near.isEmpty
    default: isUnclear = same.contains(.neither) || near.contains(.country)
    }
    byName[name, default: []].insert(kind)
    if let place { byCountry[place, default: []].insert(kind) }
    guard isUnclear else { return }
    count += 1
    if let name = account.name, examples.count < Self.exampleLimit, !examples.contains(name) {
      examples.append(name)
    }
  }

  /// That there are such accounts, and what to do about it; nil where there are none.
  package var warning: String? {
    guard count > 0 else { return nil }
    let names = examples.map { "“\(Text.shown($0))”" }.joined(separator: ", ")
    let rest = count > examples.count ? ", …" : ""
    return
      "\(count) \(count == 1 ? "account has" : "accounts have") the name of another, and no domain or country that tells them apart (\(names)\(rest)): a CRM would have the company twice; give both their domain, or the country where none has one"
  }
}
