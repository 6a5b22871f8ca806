import TestSupport
import Testing

@testable import GoToMarket

/// Accounts shared out among territories.
@Suite struct TerritorySharingTests {
  /// What a sharing-out comes to, worked out in the plainest way; less is better.
  private func cost(
    _ problem: TerritoryProblem, _ takers: [Int?], _ shares: [Double]
  ) -> [Double] {
    var loads = problem.capacities.map { _ in 0.0 }
    var regions: [Int: Set<Int>] = [:]
    for (account, taker) in zip(problem.accounts, takers) {
      guard let taker else { continue }
      loads[taker] += Double(account.weight)
      regions[account.region, default: []].insert(taker)
    }
    let isWithin = zip(loads, shares).allSatisfy { load, share in
      load <= share * (1 + problem.tolerance) + share * 1e-9
        && load >= share * (1 - problem.tolerance) - share * 1e-9
    }
    let ratios = zip(loads, problem.capacities).map { $0 / Double($1) }
    let even = [ratios.max() ?? 0, -(ratios.min() ?? 0)]
    let whole = [
      Double(regions.values.count { $0.count > 1 }),
      Double(regions.values.reduce(0) { $0 + $1.count }),
    ]
    return isWithin ? [0] + whole + even : [1] + even + whole
  }

  /// On small cases nothing is better, of all ways there are.
  @Test(arguments: 0..<80)
  func smallCasesAreOptimal(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let problem = RandomTerritories.problem(&random, accounts: 7, territories: 3, regions: 3)
    let sharing = TerritorySharing(problem)
    #expect(sharing.isExact)
    let found = cost(problem, sharing.takers, sharing.shares)
    var least = found
    let choices = problem.accounts.map { account in
      problem.allowed[account.region].isEmpty ? [-1] : problem.allowed[account.region]
    }
    RandomTerritories.ways(choices) { way in
      let cost = cost(problem, way.map { $0 < 0 ? nil : $0 }, sharing.shares)
      if cost.lexicographicallyPrecedes(least) { least = cost }
    }
    #expect(zip(found, least).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($1)) })
  }

  /// No load is above its bound, none is lost, and nobody gets what it may not take.
  @Test(arguments: 0..<200)
  func largeCasesKeepTheirBounds(seed: Int) {
    var random = SeededGenerator(seed: UInt64(1000 + seed))
    let problem = RandomTerritories.problem(
      &random, accounts: 400, territories: 12, regions: 15, hasOwners: seed % 2 == 0)
    let sharing = TerritorySharing(problem)
    var loads = problem.capacities.map { _ in 0.0 }
    var heaviest = problem.capacities.map { _ in [Int: Double]() }
    var parts: [Int: Set<Int>] = [:]
    for (place, account) in problem.accounts.enumerated() {
      guard let taker = sharing.takers[place] else {
        #expect(account.owner == nil && problem.allowed[account.region].isEmpty)
        continue
      }
      #expect(problem.allowed[account.region].contains(taker) || account.owner == taker)
      loads[taker] += Double(account.weight)
      parts[account.region, default: []].insert(taker)
      if !sharing.isGiant[place] {
        heaviest[taker][account.region] = max(
          heaviest[taker][account.region] ?? 0, Double(account.weight))
      }
    }
    #expect(loads == sharing.loads.map(Double.init))
    // Where all ways were tried, the best need not be the one of the bound.
    for territory in loads.indices where !sharing.isExact {
      let slack = heaviest[territory].reduce(0) {
        (parts[$1.key]?.count ?? 0) > 1 ? $0 + $1.value : $0
      }
      #expect(
        loads[territory]
          <= (1 + problem.tolerance) * sharing.shares[territory] * (1 + 1e-9) + slack + 1e-6)
    }
    let fair = problem.fairShares
    let largest = zip(loads, fair).reduce(0) { $1.1 > 0 ? max($0, $1.0 / $1.1) : $0 }
    #expect(largest >= sharing.leastLargest * (1 - 1e-9))
  }

  /// The order in which accounts come says nothing.
  @Test(arguments: 0..<60)
  func orderOfInputChangesNothing(seed: Int) {
    var random = SeededGenerator(seed: UInt64(2000 + seed))
    let problem = RandomTerritories.problem(
      &random, accounts: seed % 2 == 0 ? 8 : 120, territories: 5, regions: 6, hasOwners: true)
    let places = problem.accounts.indices.shuffled(using: &random)
    var shuffled = problem
    shuffled.accounts = places.map { problem.accounts[$0] }
    let takers = TerritorySharing(problem).takers
    #expect(TerritorySharing(shuffled).takers == places.map { takers[$0] })
  }

  private func problem(
    _ weights: [[Int64]], capacities: [Int] = [1, 1, 1], tolerance: Double = 0.15,
    owner: (Int64) -> Int? = { _ in nil }
  ) -> TerritoryProblem {
    var key: UInt64 = 0
    return TerritoryProblem(
      accounts: weights.enumerated().flatMap { region, weights in
        weights.map { weight in
          key += 1
          return TerritoryAccount(weight: weight, region: region, owner: owner(weight), key: key)
        }
      },
      capacities: capacities,
      allowed: weights.map { _ in Array(capacities.indices) }, tolerance: tolerance)
  }

  private func loads(_ problem: TerritoryProblem) -> [Int128] {
    TerritorySharing(problem).loads.sorted()
  }

  @Test func regionsStayWholeWithinTheTolerance() {
    // 36 accounts, 12 a territory: 13 + 12 + (6 + 5) are within 15 %, and not within 5 %.
    let regions: [[Int64]] = [13, 12, 6, 5].map { [Int64](repeating: 1, count: $0) }
    #expect(loads(problem(regions)) == [11, 12, 13])
    #expect(loads(problem(regions, tolerance: 0.05)) == [12, 12, 12])
  }

  @Test func fewRegionsAreSplit() {
    // Seven equal regions for eight: who splits none leaves one with nothing.
    let regions = (0..<7).map { _ in [Int64](repeating: 1, count: 100) }
    let problem = problem(regions, capacities: [Int](repeating: 1, count: 8))
    let sharing = TerritorySharing(problem)
    #expect(sharing.isWithin)
    let parts = Dictionary(
      zip(problem.accounts, sharing.takers).map { ($0.region, Set([$1])) },
      uniquingKeysWith: { $0.union($1) })
    #expect(parts.values.count { $0.count > 1 } == 3)
  }

  /// What has to be split has few parts: small regions are kept together to make room for it.
  @Test func splitRegionsHaveFewParts() {
    let regions = [500] + [Int](repeating: 10, count: 50)
    let problem = problem(
      regions.map { [Int64](repeating: 1, count: $0) },
      capacities: [Int](repeating: 1, count: 10))
    let sharing = TerritorySharing(problem)
    let parts = Set(zip(problem.accounts, sharing.takers).filter { $0.0.region == 0 }.map(\.1))
    #expect(parts.count == 5)
    #expect(sharing.isWithin)
  }

  @Test func moreTerritoriesThanAccounts() {
    let sharing = TerritorySharing(problem([[5, 4]], capacities: [1, 1, 1, 1]))
    #expect(sharing.loads.sorted() == [0, 0, 4, 5])
    #expect(Set(sharing.takers.compactMap(\.self)).count == 2)
  }

  /// What is too heavy for anyone goes alone, and the rest is shared out by the others.
  @Test func aGiantStandsAlone() {
    let accounts = [Int64](repeating: 1, count: 60)
    let sharing = TerritorySharing(problem([[1000] + accounts, accounts]))
    #expect(sharing.isGiant.count { $0 } == 1)
    #expect(sharing.loads.sorted() == [60, 60, 1000])
    #expect(sharing.leastLargest == 1000.0 / (1120.0 / 3))
  }

  @Test func capacitiesScaleShares() {
    let regions = [[Int64](repeating: 1, count: 350)]
    #expect(loads(problem(regions, capacities: [2, 4, 1], tolerance: 0)) == [50, 100, 200])
  }

  /// Accounts that weigh nothing follow their region, and are dealt where it is split.
  @Test func accountsWithoutWeightAreDealtToo() {
    let problem = problem(
      [[Int64](repeating: 0, count: 30) + [Int64](repeating: 2, count: 30)], tolerance: 0.1)
    let sharing = TerritorySharing(problem)
    for territory in 0..<3 { #expect(sharing.takers.count { $0 == territory } == 20) }
    let zeros = self.problem((0..<6).map { _ in [Int64](repeating: 0, count: 5) })
    let takers = TerritorySharing(zeros).takers
    for territory in 0..<3 { #expect(takers.count { $0 == territory } == 10) }
  }

  @Test func nothingToShareOut() {
    let sharing = TerritorySharing(problem([]))
    #expect(sharing.loads == [0, 0, 0])
    #expect(sharing.takers == [])
    #expect(sharing.isWithin)
  }
}
