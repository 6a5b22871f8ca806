/// Accounts shared out among territories: owners keep theirs, regions stay whole, the weight is even.
///
/// 1. Owners keep their accounts up to the tolerance (``OwnedAccounts``).
/// 2. What is too heavy for the room in any share goes alone, the heaviest first, where the load ÷ capacity
///    is then the smallest (LPT).
/// 3. The other regions go whole, or in as few parts as the tolerance needs (``RegionSharing``), of which the
///    accounts are dealt (``AccountDealing``).
/// 4. Where few accounts are left to share out, all ways are tried (``ExactSharing``), and the best is taken.
///
/// Where not all ways were tried, no load is above (1 + tolerance) × its share (``shares``) by as much as
/// the heaviest account of 3 for each split region that it has a part of. n accounts take
/// O(n log n + n × parts).
package struct TerritorySharing: Sendable {
  /// By account: the number of its territory; nil where none may take it.
  package let takers: [Int?]
  /// By territory: the weight of its accounts.
  package let loads: [Int128]
  /// By territory: the share that is reachable, once owners have kept theirs and what is too heavy for any
  /// share has its place.
  package let shares: [Double]
  /// No sharing-out in which owners keep theirs has a smaller largest load ÷ fair share.
  package let leastLargest: Double
  /// Whether all ways to share out what owners do not keep were tried.
  package let isExact: Bool
  /// By account: whether it is too heavy for any share.
  package let isGiant: [Bool]
  /// Whether all loads are within the tolerance of the shares.
  package let isWithin: Bool

  /// Shares accounts out; for the same problem always in the same way, in whatever order accounts come.
  package init(_ problem: TerritoryProblem) {
    let order = problem.order
    let owned = OwnedAccounts(problem, order: order)
    let capacities = problem.capacities.map(Double.init)
    var takers = owned.keeper
    var loads = owned.loads.map(Double.init)
    leastLargest = Self.leastLargest(problem, order, owned)
    var giants = Giants(problem, order, capacities)
    giants.place(&takers, &loads)
    isGiant = giants.isGiant
    let jobs = RegionJob.all(problem, order: order, takers: takers)
    let shares = ReachableShares(
      RegionJob.sources(of: jobs).sources, capacities: capacities, preloads: loads
    ).shares
    let sharing = RegionSharing(
      jobs, capacities: capacities, loads: loads, shares: shares, tolerance: problem.tolerance)
    for (job, parts) in zip(jobs, sharing.parts) {
      let dealing = AccountDealing(job.accounts.map { problem.accounts[$0].weight }, to: parts)
      for (account, territory) in zip(job.accounts, dealing.territories) {
        takers[account] = territory
      }
    }
    let exact = ExactSharing(
      problem, order: order, kept: owned.keeper, known: takers, shares: shares)
    let outcome: TerritoryOutcome
    if let exact, exact.isComplete {
      (takers, outcome, isExact) = (exact.takers, exact.outcome, true)
    } else {
      outcome = TerritoryOutcome(problem, TerritoryTally(problem, takers: takers), shares: shares)
      isExact = false
    }
    self.takers = takers
    self.loads = outcome.loads
    self.shares = shares
    isWithin = outcome.isWithin
  }

  /// What no sharing-out can be better than: regions cut at any place, or the heaviest account alone.
  private static func leastLargest(
    _ problem: TerritoryProblem, _ order: [Int], _ owned: OwnedAccounts
  ) -> Double {
    let capacities = problem.capacities.map(Double.init)
    let fair = problem.fairShares
    let jobs = RegionJob.all(problem, order: order, takers: owned.keeper)
    let reachable = ReachableShares(
      RegionJob.sources(of: jobs).sources, capacities: capacities,
      preloads: owned.loads.map(Double.init)
    ).shares
    var least = zip(reachable, fair).reduce(0) { $1.1 > 0 ? max($0, $1.0 / $1.1) : $0 }
    for job in jobs {
      guard let heaviest = job.accounts.first else { continue }
      let alone = job.allowed.map { territory in
        (Double(owned.loads[territory]) + Double(problem.accounts[heaviest].weight))
          / max(fair[territory], .leastNonzeroMagnitude)
      }.min()
      if let alone, problem.accounts[heaviest].weight > 0 { least = max(least, alone) }
    }
    return least
  }
}

/// Accounts that are too heavy for the room in any territory's share.
private struct Giants {
  private(set) var isGiant: [Bool]
  private let problem: TerritoryProblem
  private let order: [Int]
  private let capacities: [Double]

  init(_ problem: TerritoryProblem, _ order: [Int], _ capacities: [Double]) {
    (self.problem, self.order, self.capacities) = (problem, order, capacities)
    isGiant = problem.accounts.map { _ in false }
  }

  /// Gives each its place, the heaviest first.
  mutating func place(_ takers: inout [Int?], _ loads: inout [Double]) {
    let free = order.filter { place in
      takers[place] == nil && problem.accounts[place].weight > 0
        && !problem.allowed[problem.accounts[place].region].isEmpty
    }
    var (sources, numbers) = sources(of: free)
    var sorted = free[...]
    while true {
      let shares = ReachableShares(sources, capacities: capacities, preloads: loads).shares
      let rooms = zip(shares, loads).map { (1 + problem.tolerance) * $0 - $1 }
      let least = rooms.min() ?? 0
      let heavy = sorted.prefix { Double(problem.accounts[$0].weight) > least }
      let found = heavy.first { place in
        let account = problem.accounts[place]
        return problem.allowed[account.region].allSatisfy {
          Double(account.weight) > rooms[$0] * (1 + 1e-9)
        }
      }
      guard let found else { return }
      let account = problem.accounts[found]
      let ratios = problem.allowed[account.region].map { territory in
        (
          ratio: (loads[territory] + Double(account.weight)) / capacities[territory],
          territory: territory
        )
      }
      guard let best = ratios.min(by: { $0 < $1 }) else { return }
      isGiant[found] = true
      takers[found] = best.territory
      loads[best.territory] += Double(account.weight)
      sources[numbers[account.region]].weight -= Double(account.weight)
      if sources[numbers[account.region]].weight < 0.5 {
        sources[numbers[account.region]].weight = 0
      }
      if found == sorted.first {
        sorted = sorted.dropFirst()
      } else {
        sorted.removeAll { $0 == found }
      }
    }
  }

  /// What is free by where it may go, and by region which of these it is in.
  private func sources(of free: [Int]) -> (sources: [ReachableShares.Source], numbers: [Int]) {
    var found: [[Int]: Int] = [:]
    var sources: [ReachableShares.Source] = []
    let numbers = problem.allowed.map { allowed in
      if let number = found[allowed] { return number }
      found[allowed] = sources.count
      sources.append(.init(weight: 0, allowed: allowed))
      return sources.count - 1
    }
    for place in free {
      let account = problem.accounts[place]
      sources[numbers[account.region]].weight += Double(account.weight)
    }
    return (sources, numbers)
  }
}
