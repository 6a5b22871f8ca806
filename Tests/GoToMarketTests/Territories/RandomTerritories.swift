import TestSupport

@testable import GoToMarket

/// Problems of sharing out that a seed fixes.
enum RandomTerritories {
  /// A problem of up to so many accounts, territories and regions.
  static func problem(
    _ random: inout SeededGenerator, accounts: Int, territories: Int, regions: Int,
    hasOwners: Bool = false
  ) -> TerritoryProblem {
    let territoryCount = 1 + random.below(territories)
    let regionCount = 1 + random.below(regions)
    let isUneven = random.below(2) == 0
    let isRestricted = random.below(2) == 0
    let scale = [1, 3, 10, 1000][random.below(4)]
    let count = random.below(accounts + 1)
    return TerritoryProblem(
      accounts: (0..<count).map { number in
        TerritoryAccount(
          weight: Int64(random.below(4) == 0 ? random.below(30 * scale) : random.below(3 * scale)),
          region: random.below(regionCount),
          owner: hasOwners && random.below(3) > 0
            ? random.below(10) < 6 ? 0 : random.below(territoryCount) : nil,
          key: UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
      },
      capacities: (0..<territoryCount).map { _ in
        isUneven ? 250_000 * (1 + random.below(8)) : Territory.wholeCapacity
      },
      allowed: (0..<regionCount).map { _ in
        (0..<territoryCount).filter { _ in !isRestricted || random.below(3) > 0 }
      },
      tolerance: [0, 0.1, 0.15, 0.5][random.below(4)])
  }

  /// Every way to give each of some accounts one of its territories.
  static func ways(_ choices: [[Int]], _ visit: ([Int]) -> Void) {
    var way = [Int](repeating: 0, count: choices.count)
    func go(_ place: Int) {
      guard place < choices.count else { return visit(way) }
      for choice in choices[place] {
        way[place] = choice
        go(place + 1)
      }
    }
    go(0)
  }
}
