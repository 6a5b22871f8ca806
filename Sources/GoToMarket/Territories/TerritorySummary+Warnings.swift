internal import Firmographics
internal import MarketSizing

/// Why regions have accounts in several territories.
struct SplitReasons {
  /// By region: the territories of accounts that owners keep, and of all others.
  private var kept: [Set<Int>]
  private var dealt: [Set<Int>]
  private var hasGiant: [Bool]
  private var freeWeight: [Double]
  private let largestShare: Double

  init(_ problem: TerritoryProblem, _ sharing: TerritorySharing) {
    kept = problem.allowed.map { _ in [] }
    dealt = kept
    hasGiant = problem.allowed.map { _ in false }
    freeWeight = problem.allowed.map { _ in 0 }
    largestShare = (1 + problem.tolerance) * (problem.fairShares.max() ?? 0)
    for (place, account) in problem.accounts.enumerated() {
      guard let taker = sharing.takers[place] else { continue }
      if account.owner == taker {
        kept[account.region].insert(taker)
      } else {
        dealt[account.region].insert(taker)
        freeWeight[account.region] += Double(account.weight)
      }
      if sharing.isGiant[place] { hasGiant[account.region] = true }
    }
  }

  /// The reason, as words.
  func reason(_ region: Int) -> String {
    if dealt[region].count < 2 { return "owners keep accounts there" }
    let words =
      hasGiant[region]
      ? "one account fills a territory"
      : freeWeight[region] > largestShare
        ? "larger than a territory" : "territories would be uneven"
    return kept[region].isEmpty ? words : words + ", and owners keep accounts there"
  }
}

extension TerritorySummary {
  /// What a reader has to know.
  func warn(_ report: TerritoriesReport, _ warnings: inout [String]) {
    let prices =
      profile.price != nil || profile.segments.contains { $0.price != nil }
    if prices, !hasMoney, report.accounts > 0 {
      warnings.append("territories: no account has a value, so that their number is even instead")
    } else if hasMoney {
      let count = zip(fold.values, fold.isConfirmed).count { $1 && $0 <= 0 }
      if count > 0 {
        warnings.append(
          "territories: \(count) accounts without a value weigh nothing, and follow their regions")
      }
    }
    if let unassigned = report.unassigned {
      warnings.append(
        "territories: \(unassigned.accounts + unassigned.possible) accounts have no territory, as none may take accounts in "
          + "\(Text.listed(unassigned.regions)); name these regions for a territory, or leave its regions out"
      )
    }
    let empty = report.territories.filter { $0.accounts == 0 }
    if !empty.isEmpty, report.accounts > 0 {
      warnings.append(
        "territories: \(Text.listed(empty.map(\.name))) \(empty.count == 1 ? "has" : "have") no account that fits for certain"
      )
    }
    warnAboutRegions(&warnings)
    if let owners = report.owners, owners.otherCount > 0 {
      warnings.append(
        "territories: \(owners.otherCount) \(owners.otherCount == 1 ? "owner has" : "owners have") no territory, and their \(owners.movedFromOthers) accounts go to others: "
          + Text.listed(owners.others.map(\.of)))
    }
    if let owners = report.owners, owners.keptElsewhere > 0 {
      warnings.append(
        "territories: \(owners.keptElsewhere) accounts stay with owners who may take no others in their regions"
      )
    }
    if let smallest = report.territories.compactMap({ Double($0.ofFairShare ?? "") }).min(),
      !report.balance.isWithinTolerance || smallest < 1 - problem.tolerance, report.accounts > 0
    {
      warnings.append(
        "territories: not all are within \(report.tolerance)% of their fair share, for what owners keep, named regions, or single accounts"
      )
    }
  }

  private var profile: IdealCustomerProfile { fold.profile }

  private func warnAboutRegions(_ warnings: inout [String]) {
    let known = Set(regionNames.map(Text.folded))
    var missing: [String] = []
    for territory in territories {
      for region in territory.regions ?? []
      where !known.contains(Text.folded(region)) && !missing.contains(region) {
        missing.append(region)
      }
    }
    if !missing.isEmpty, !problem.accounts.isEmpty {
      warnings.append(
        "territories: no account is in \(Text.listed(missing)), which territories name")
    }
  }
}
