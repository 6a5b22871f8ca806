internal import DelimitedText
internal import GoToMarket
internal import MarketSizing
internal import Reporting

/// The columns that say who works on an account: what stands in them is known once all have come.
struct TerritoryColumns {
  private var fold: TerritoriesFold
  /// By account: the owner of today.
  private var owners: [String?] = []
  /// Each owner once, so that accounts share it.
  private var knownOwners: [String: String] = [:]
  private var shared: TerritoryPlan?

  /// The columns for accounts that are shared out.
  init(_ fold: TerritoriesFold) { self.fold = fold }

  private var hasOwners: Bool { !fold.ownerColumnNames.isEmpty }

  /// Their names.
  var header: [String] {
    ["territory", "owner"] + (hasOwners ? ["previous_owner", "moved"] : [])
  }

  /// Takes the next account.
  mutating func add(_ row: AccountRow) {
    let owner = fold.add(row)
    guard hasOwners else { return }
    owners.append(
      owner.map { owner in
        if let known = knownOwners[owner] { return known }
        knownOwners[owner] = owner
        return owner
      })
  }

  /// Shares the accounts out.
  ///
  /// - Parameter warnings: gets what a reader of the report has to know.
  /// - Returns: what is told of it.
  mutating func share(_ warnings: inout [String]) -> TerritoriesReport {
    let shared = fold.result(&warnings)
    self.shared = shared
    return shared.report
  }

  /// The territory of an account, by its place among them; for what none may take, a number above all.
  func territory(of place: Int) -> Int { shared?.takers[place] ?? .max }

  /// What stands in the columns of an account, by its place among them.
  func cells(of place: Int) -> [String] {
    guard let shared else { return header.map { _ in "" } }
    let territory = shared.takers[place].map { shared.territories[$0] }
    let cells = [territory?.name ?? "", territory?.owner ?? ""]
    guard hasOwners else { return cells }
    guard shared.hasOwners else { return cells + ["", ""] }
    return cells + [owners[place] ?? "", shared.isMoved[place] ? "yes" : "no"]
  }
}
