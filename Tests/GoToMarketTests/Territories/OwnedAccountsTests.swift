import TestSupport
import Testing

@testable import GoToMarket

/// Owners and their accounts.
@Suite struct OwnedAccountsTests {
  /// No other choice keeps more value within the bound, and none that keeps as much more accounts.
  @Test(arguments: 0..<150)
  func ownersKeepTheMost(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let problem = RandomTerritories.problem(
      &random, accounts: 12, territories: 3, regions: 3, hasOwners: true)
    var owned = OwnedAccounts(all: problem, order: problem.order)
    let all = problem.capacities.map { _ in true }
    for (territory, fair) in problem.fairShares.enumerated() {
      let own = problem.accounts.indices.filter { problem.accounts[$0].owner == territory }
      let weights = own.map { Double(problem.accounts[$0].weight) }
      let canMove = own.map { place in
        problem.allowed[problem.accounts[place].region].contains { $0 != territory }
      }
      let bound = max((1 + problem.tolerance) * fair * (1 + 1e-9), weights.max() ?? 0)
      owned.release(from: territory, to: bound, hasRoom: all)
      let fixed = zip(weights, canMove).reduce(0) { $1.1 ? $0 : $0 + $1.0 }
      var best = (weight: 0.0, count: 0)
      for choice in 0..<(1 << own.count) {
        let isKept = own.indices.map { !canMove[$0] || choice >> $0 & 1 == 1 }
        let weight = zip(weights, isKept).reduce(0) { $1.1 ? $0 + $1.0 : $0 }
        let count = isKept.count { $0 }
        if weight <= max(bound, fixed), (weight, count) > best { best = (weight, count) }
      }
      let kept = own.filter { owned.keeper[$0] == territory }
      #expect(kept.reduce(0) { $0 + Double(problem.accounts[$1].weight) } == best.weight)
      #expect(kept.count == best.count)
      #expect(Double(owned.loads[territory]) == best.weight)
    }
  }

  /// Many accounts: what moves is less than the excess and any account that moves.
  @Test(arguments: 0..<40)
  func littleMoves(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let accounts = (0..<200).map { number in
      TerritoryAccount(
        weight: Int64(1 + random.below(500)), region: 0, owner: random.below(4) == 0 ? 1 : 0,
        key: random.next())
    }
    let problem = TerritoryProblem(
      accounts: accounts, capacities: [1, 1, 1], allowed: [[0, 1, 2]], tolerance: 0.2)
    let owned = OwnedAccounts(problem, order: problem.order)
    let bound = 1.2 * problem.fairShares[0] * (1 + 1e-9)
    let moved = accounts.indices.filter { accounts[$0].owner == 0 && owned.keeper[$0] == nil }
    let all = accounts.reduce(0) { $1.owner == 0 ? $0 + Double($1.weight) : $0 }
    let value = moved.reduce(0) { $0 + Double(accounts[$1].weight) }
    let lightest = moved.map { Double(accounts[$0].weight) }.min() ?? 0
    #expect(!moved.isEmpty)
    #expect(value < all - bound + lightest)
    // The heaviest go first, so that few do: not many more than the heaviest that weigh as much.
    let heaviest = accounts.filter { $0.owner == 0 }.map { Double($0.weight) }.sorted(by: >)
    var (needed, weight) = (0, 0.0)
    while weight < value, needed < heaviest.count {
      weight += heaviest[needed]
      needed += 1
    }
    #expect(moved.count <= needed + 4)
    #expect(Double(owned.loads[0]) <= bound)
    #expect(accounts.indices.allSatisfy { accounts[$0].owner != 1 || owned.keeper[$0] == 1 })
  }

  /// What only one territory may take comes on top of what it keeps, so that it keeps less; accounts
  /// outside its own regions go first.
  @Test func regionsComeOnTop() {
    // 60 owned by the first in a region that it may not take, 60 of nobody that only it may take, and 40 for
    // the other.
    func accounts(_ count: Int, _ region: Int, _ owner: Int?) -> [TerritoryAccount] {
      (0..<count).map {
        TerritoryAccount(weight: 1, region: region, owner: owner, key: UInt64(region * 100 + $0))
      }
    }
    let problem = TerritoryProblem(
      accounts: accounts(60, 0, 0) + accounts(60, 1, nil) + accounts(20, 2, 0) + accounts(20, 2, 1),
      capacities: [1, 1], allowed: [[1], [0], [0, 1]], tolerance: 0.1)
    let sharing = TerritorySharing(problem)
    #expect(sharing.loads == [88, 72])
    let moved = problem.accounts.indices.filter {
      problem.accounts[$0].owner != nil && sharing.takers[$0] != problem.accounts[$0].owner
    }
    #expect(moved.count == 52)
    #expect(moved.allSatisfy { problem.accounts[$0].region == 0 })
  }

  /// Who owns an account that is above the bound by itself keeps it, and gives up the rest.
  @Test func aGiantStaysWithItsOwner() {
    let problem = TerritoryProblem(
      accounts: [90, 6, 4].enumerated().map {
        TerritoryAccount(weight: $1, region: 0, owner: 0, key: UInt64($0))
      },
      capacities: [1, 1], allowed: [[0, 1]], tolerance: 0)
    #expect(OwnedAccounts(problem, order: problem.order).keeper == [0, nil, nil])
    #expect(TerritorySharing(problem).takers == [0, 1, 1])
  }
}
