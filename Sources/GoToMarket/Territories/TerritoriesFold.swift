internal import Criteria
package import DelimitedText
internal import Firmographics
package import MarketSizing

/// Shares accounts out once all have come.
package struct TerritoriesFold {
  /// The market that accounts are of.
  let profile: IdealCustomerProfile
  /// Among whom and how.
  let settings: TerritorySettings
  /// The columns of owners.
  let ownerColumns: OwnerColumns
  private let lists: [SourceList]
  private var weights: [ValueKey: Int64] = [:]

  // What is known of each account, place by place.
  /// What each is worth in minor units; negative where it has no price.
  private(set) var values: [Int64] = []
  private(set) var isConfirmed: [Bool] = []
  private(set) var regions: [Int32] = []
  /// The number of the owner of today; negative for none.
  private(set) var owners: [Int32] = []
  private(set) var keys: [UInt64] = []

  /// Names of regions and owners, as they were first written, in the order in which they were met.
  private(set) var regionNames = NameNumbers()
  private(set) var ownerNames = NameNumbers()

  /// The accounts of an ICP.
  ///
  /// - Parameters:
  ///   - profile: the ICP, which the first verdict of each account is of.
  ///   - lists: the lists that companies come from.
  ///   - settings: among whom and how they are shared out.
  /// - Throws: ``Problem`` of kind `usage` where no list has the column of owners that is named.
  package init(
    _ profile: IdealCustomerProfile, _ lists: [SourceList], _ settings: TerritorySettings
  ) throws(Problem) {
    (self.profile, self.lists, self.settings) = (profile, lists, settings)
    ownerColumns = try OwnerColumns(settings.owner, of: lists)
  }

  /// The names of the columns of owners.
  package var ownerColumnNames: [String] { ownerColumns.names }
  /// The decimals of amounts.
  package var minorUnits: Int { profile.context.currency?.minorUnits ?? 2 }

  private struct ValueKey: Hashable {
    var amount: Int128
    var price: Int128
  }

  /// Takes the next account.
  ///
  /// - Returns: who owns it today; nil for nobody.
  package mutating func add(_ row: AccountRow) -> String? {
    let (account, verdict) = (row.account, row.verdict)
    let owner = owner(of: account)
    values.append(verdict.value.map { weight(of: $0) } ?? -1)
    isConfirmed.append(verdict.status == .yes)
    regions.append(Int32(regionNames.number(of: verdict.region ?? RegionDivision.unknown)))
    owners.append(owner.map { Int32(ownerNames.number(of: $0)) } ?? -1)
    keys.append(Self.key(of: account))
    return owner
  }

  private func owner(of account: Account) -> String? {
    guard let column = ownerColumns.columns[account.list] else { return nil }
    let text = Text.squeezed(account.fields[column])
    guard !text.isEmpty, !lists[account.list].binding.missing.contains(text, isCountry: false),
      !OwnerColumns.nobody.contains(Text.folded(text))
    else { return nil }
    return text
  }

  /// The worth at the base price in minor units; what is below zero weighs nothing.
  private mutating func weight(of value: AccountValue) -> Int64 {
    let key = ValueKey(amount: value.amount.base, price: value.price.base.scaled)
    if let known = weights[key] { return known }
    let digits = value.base.rounded(toDecimals: minorUnits).replacing(".", with: "")
    // What no number of 64 bits holds weighs as much as the largest.
    let weight = digits.hasPrefix("-") ? 0 : Int64(digits) ?? .max
    if weights.count < Self.valueLimit { weights[key] = weight }
    return weight
  }

  /// So many worths are kept, as most accounts are worth the same as others.
  private static let valueLimit = 4096

  /// What names an account, whatever its place in the lists: the first of its identities, or else all
  /// that is written of it, by FNV-1a (Fowler, Noll and Vo, 1991).
  private static func key(of account: Account) -> UInt64 {
    for (number, identity) in account.identities.enumerated() {
      if let identity { return identity &+ UInt64(number) }
    }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for field in account.fields {
      for byte in field.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01b3
    }
    return hash
  }

  /// The territories of all accounts, and what is told of them.
  ///
  /// - Parameter warnings: gets what a reader of the report has to know.
  /// - Returns: both.
  package func result(_ warnings: inout [String]) -> TerritoryPlan {
    TerritoryPlan(self, &warnings)
  }
}

/// Names by number, without regard to case.
struct NameNumbers: Sendable {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]
  /// By the name as it is written: its number, and how often it is.
  private var written: [String: (number: Int, count: Int)] = [:]

  /// The names as they are written most often, the first in the order of letters on a tie.
  var usualNames: [String] {
    var best = names.map { (name: $0, count: 0) }
    for (name, form) in written {
      let known = best[form.number]
      if form.count > known.count || (form.count == known.count && name < known.name) {
        best[form.number] = (name, form.count)
      }
    }
    return best.map(\.name)
  }

  mutating func number(of name: String) -> Int {
    if let known = written[name] {
      written[name]?.count += 1
      return known.number
    }
    let folded = Text.folded(name)
    let number = numbers[folded] ?? names.count
    if number == names.count {
      names.append(name)
      numbers[folded] = number
    }
    written[name] = (number, 1)
    return number
  }
}
