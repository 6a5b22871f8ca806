/// The accounts of a split region dealt to its parts.
///
/// The heaviest first, each to the part that has the most left of its quota (LPT): as the quotas are as
/// large as the accounts together, no part is above its quota by as much as one account weighs.
/// Accounts without weight go where there are the fewest of them against the quota.
struct AccountDealing {
  /// By account of the region: the territory.
  private(set) var territories: [Int] = []

  /// Deals accounts.
  ///
  /// - Parameters:
  ///   - weights: of the accounts, falling.
  ///   - parts: at least one.
  init(_ weights: [Int64], to parts: [RegionSharing.Part]) {
    territories.reserveCapacity(weights.count)
    var left = parts.map(\.quota)
    var zeros = parts.map { _ in 0.0 }
    for weight in weights {
      var place = 0
      if weight > 0 {
        for other in left.indices where left[other] > left[place] { place = other }
        left[place] -= Double(weight)
      } else {
        func measure(_ place: Int) -> Double { (zeros[place] + 1) / max(parts[place].quota, 1e-9) }
        for other in zeros.indices where measure(other) < measure(place) { place = other }
        zeros[place] += 1
      }
      territories.append(parts[place].territory)
    }
  }
}
