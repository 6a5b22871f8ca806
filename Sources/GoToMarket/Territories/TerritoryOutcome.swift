/// The loads of territories and the parts of regions, account by account.
struct TerritoryTally {
  /// By territory: the weight of its accounts.
  private(set) var loads: [Int128]
  /// How many regions have accounts in several territories.
  private(set) var splitRegions = 0
  /// In how many territories regions are, over all regions.
  private(set) var parts = 0

  /// By region, then territory: how many accounts.
  private var counts: [Int]
  /// By region: in how many territories it is.
  private var partsOfRegion: [Int]

  /// The tally of accounts whose territories are known.
  init(_ problem: TerritoryProblem, takers: [Int?]) {
    loads = problem.capacities.map { _ in 0 }
    counts = [Int](repeating: 0, count: loads.count * problem.allowed.count)
    partsOfRegion = problem.allowed.map { _ in 0 }
    for (account, taker) in zip(problem.accounts, takers) {
      if let taker { add(account, to: taker) }
    }
  }

  mutating func add(_ account: TerritoryAccount, to territory: Int) {
    loads[territory] += Int128(account.weight)
    let cell = account.region * loads.count + territory
    counts[cell] += 1
    guard counts[cell] == 1 else { return }
    parts += 1
    partsOfRegion[account.region] += 1
    if partsOfRegion[account.region] == 2 { splitRegions += 1 }
  }

  mutating func remove(_ account: TerritoryAccount, from territory: Int) {
    loads[territory] -= Int128(account.weight)
    let cell = account.region * loads.count + territory
    counts[cell] -= 1
    guard counts[cell] == 0 else { return }
    parts -= 1
    partsOfRegion[account.region] -= 1
    if partsOfRegion[account.region] == 1 { splitRegions -= 1 }
  }
}

/// How good a sharing-out is, the territory of every account given.
///
/// Within the tolerance of the shares, one with fewer split regions is better, then with fewer parts
/// of regions, then with a smaller largest load ÷ capacity, then with a larger smallest one. Without
/// any sharing-out within it, the even one comes first and the whole regions after.
struct TerritoryOutcome {
  /// By territory: the weight of its accounts.
  let loads: [Int128]
  /// Whether all loads are within the tolerance of the shares.
  let isWithin: Bool
  /// How many regions have accounts in several territories.
  let splitRegions: Int
  /// In how many territories regions are, over all regions.
  let parts: Int

  private let largest: (load: Int128, capacity: Int128)
  private let smallest: (load: Int128, capacity: Int128)

  /// What the territories of accounts come to.
  ///
  /// - Parameters:
  ///   - problem: what is shared out.
  ///   - tally: how.
  ///   - shares: by territory: what it is to have, more or less.
  init(_ problem: TerritoryProblem, _ tally: TerritoryTally, shares: [Double]) {
    let loads = tally.loads
    (splitRegions, parts) = (tally.splitRegions, tally.parts)
    isWithin = zip(loads, shares).allSatisfy { load, share in
      abs(Double(load) - share) <= (problem.tolerance + 1e-9) * share
    }
    func isLess(_ left: Int, _ right: Int) -> Bool {
      loads[left] * Int128(problem.capacities[right])
        < loads[right] * Int128(problem.capacities[left])
    }
    var (largest, smallest) = (0, 0)
    for territory in loads.indices {
      if isLess(largest, territory) { largest = territory }
      if isLess(territory, smallest) { smallest = territory }
    }
    self.loads = loads
    self.largest = (loads[largest], Int128(problem.capacities[largest]))
    self.smallest = (loads[smallest], Int128(problem.capacities[smallest]))
  }

  /// Whether it is better than another of the same problem.
  func isBetter(than other: TerritoryOutcome) -> Bool {
    if isWithin != other.isWithin { return isWithin }
    let regions = (splitRegions, parts)
    let otherRegions = (other.splitRegions, other.parts)
    if isWithin, regions != otherRegions { return regions < otherRegions }
    let (left, right) = (
      largest.load * other.largest.capacity, other.largest.load * largest.capacity
    )
    if left != right { return left < right }
    let (less, more) = (
      smallest.load * other.smallest.capacity, other.smallest.load * smallest.capacity
    )
    if less != more { return less > more }
    return regions < otherRegions
  }

  /// Whether the largest load ÷ capacity is below another.
  func isBelow(_ load: Int128, _ capacity: Int) -> Bool {
    largest.load * Int128(capacity) < load * largest.capacity
  }
}
