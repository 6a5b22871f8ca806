internal import Criteria
package import DelimitedText
internal import Firmographics
package import MarketSizing

/// Chooses the accounts among the companies of the lists, and adds up what is told of them.
package struct AccountsFold {
  private let profile: IdealCustomerProfile
  private let lists: [SourceList]
  private let takesPossible: Bool
  private let takesExcluded: Bool
  private var suppression: Suppression
  private var namesakes: Namesakes
  private let groupings: [Grouping]
  private var clusters: AccountClusters
  private var report = AccountsReport()
  private var best: [AccountRow] = []
  private var number = 0

  /// So many accounts stand in the report.
  private static let bestLimit = 20

  /// Accounts of an ICP.
  ///
  /// - Parameters:
  ///   - profile: the ICP.
  ///   - lists: the lists that companies come from.
  ///   - suppression: the companies that are left out.
  ///   - groupings: what clusters are made by; none for no clusters.
  ///   - takesPossible: whether companies that may fit are accounts.
  ///   - takesExcluded: whether companies that do not fit are listed as well.
  /// - Throws: ``Problem`` of kind `usage` where no list gives what a cluster is made by.
  package init(
    _ profile: IdealCustomerProfile, _ lists: [SourceList], suppression: Suppression,
    groupings: [Grouping] = [], takesPossible: Bool = true, takesExcluded: Bool = false
  ) throws(Problem) {
    self.profile = profile
    self.lists = lists
    self.suppression = suppression
    namesakes = Namesakes(suppression.keys)
    self.groupings = groupings
    self.takesPossible = takesPossible
    self.takesExcluded = takesExcluded
    clusters = AccountClusters(groupings)
    for grouping in groupings where !lists.contains(where: grouping.isGiven) {
      throw Problem(
        .usage, at: nil, "no list gives “\(grouping.name)”, which accounts are to be grouped by",
        fix: "group by segment, region, tier, a field, or one of the columns: "
          + Text.listed(lists.first?.columns ?? []))
    }
    if groupings.contains(.tier), profile.niceToHaves.isEmpty {
      throw Problem(
        .usage, at: nil, "the ICP has no nice_to_have, and so no tiers to group by",
        fix: "add nice_to_have criteria with points")
    }
  }

  private var minorUnits: Int { profile.context.currency?.minorUnits ?? 2 }

  /// The list that a company is from.
  package func list(of account: Account) -> SourceList { lists[account.list] }

  /// A company as it is listed; nil where it is left out.
  package mutating func row(_ account: Account) -> AccountRow? {
    number += 1
    let row = AccountRow(account, profile, number: number)
    switch row.verdict.status {
    case .no where !takesExcluded: return nil
    case .unknown where !takesPossible:
      report.possibleLeftOut += 1
      return nil
    default: break
    }
    if suppression.takesOut(account) {
      if row.verdict.status != .no { report.suppressed += 1 }
      return nil
    }
    switch row.verdict.status {
    case .yes: report.confirmed += 1
    case .unknown: report.possible += 1
    case .no:
      report.excluded += 1
      return row
    }
    namesakes.add(account)
    clusters.add(row, lists[account.list])
    let place = best.firstIndex { row.rank < $0.rank } ?? best.count
    if place < Self.bestLimit {
      best.insert(row, at: place)
      if best.count > Self.bestLimit { best.removeLast() }
    }
    return row
  }

  /// What one has to know before the accounts are loaded into a CRM.
  package var warnings: [String] {
    [namesakes.warning].compactMap(\.self) + lists.compactMap(\.namesWarning)
  }

  /// What is told of the accounts.
  package var result: AccountsReport {
    var report = report
    report.suppression = suppression.reports
    report.best = best.map { $0.entry(minorUnits: minorUnits) }
    report.groupedBy = groupings.map(\.name)
    (report.clusterCount, report.clusters) = clusters.report(minorUnits: minorUnits)
    return report
  }
}
