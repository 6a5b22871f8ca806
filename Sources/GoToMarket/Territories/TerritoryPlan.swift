internal import Firmographics
internal import MarketSizing

/// The accounts of a fold shared out.
package struct TerritoryPlan: Sendable {
  /// The territories, in their order.
  package let territories: [Territory]
  /// By account: the number of its territory; nil where none may take it.
  package let takers: [Int?]
  /// By account: whether its owner gives it up.
  package let isMoved: [Bool]
  /// Whether owners of today count.
  package let hasOwners: Bool
  /// What is told.
  package let report: TerritoriesReport

  init(_ fold: TerritoriesFold, _ warnings: inout [String]) {
    let hasMoney =
      zip(fold.values, fold.isConfirmed).contains { value, isConfirmed in isConfirmed && value > 0 }
    let weights = zip(fold.values, fold.isConfirmed).map { value, isConfirmed -> Int64 in
      isConfirmed ? hasMoney ? max(0, value) : 1 : 0
    }
    // Regions by name: their numbers, and so what is done, do not depend on which came first.
    let order = fold.regionNames.names.indices.sorted {
      let (left, right) = (fold.regionNames.names[$0], fold.regionNames.names[$1])
      let (first, second) = (Text.folded(left), Text.folded(right))
      return first != second ? first < second : left < right
    }
    let regionNames = order.map { fold.regionNames.names[$0] }
    var ranks = order.map { _ in 0 }
    for (rank, number) in order.enumerated() { ranks[number] = rank }
    let regions = fold.regions.map { ranks[Int($0)] }
    let (ownerIndex, ignored) = Self.usedOwners(fold, weights)
    let ownerNames = ignored == nil ? fold.ownerNames.usualNames : []
    var ownerWeights: [Int128] = ownerNames.map { _ in 0 }
    for (owner, weight) in zip(ownerIndex, weights) {
      if let owner { ownerWeights[owner] += Int128(weight) }
    }
    if let ignored { warnings.append(ignored) }
    hasOwners = ignored == nil && !fold.ownerColumnNames.isEmpty
    let team = TerritoryTeam(fold.settings.team, owners: ownerNames, weights: ownerWeights)
    territories = team.territories
    let ownTerritory = ownerIndex.map { $0.flatMap { team.territoryOfOwner[$0] } }
    let allowedNames = team.territories.map { $0.regions.map { Set($0.map(Text.folded)) } }
    let problem = TerritoryProblem(
      accounts: weights.indices.map { place in
        TerritoryAccount(
          weight: weights[place], region: regions[place], owner: ownTerritory[place],
          key: fold.keys[place])
      },
      capacities: team.territories.map(\.capacity),
      allowed: regionNames.map { name in
        allowedNames.indices.filter { allowedNames[$0]?.contains(Text.folded(name)) ?? true }
      },
      tolerance: fold.settings.tolerance.approximate / 100)
    let sharing = TerritorySharing(problem)
    let (takers, owners) = (sharing.takers, team.territoryOfOwner)
    self.takers = takers
    let isMoved = ownerIndex.indices.map { place in
      ownerIndex[place].map { owners[$0] == nil || owners[$0] != takers[place] } ?? false
    }
    self.isMoved = isMoved
    report = TerritorySummary(
      fold: fold, problem: problem, sharing: sharing, territories: team.territories,
      regionNames: regionNames, ownerNames: ownerNames, ownerIndex: ownerIndex,
      territoryOfOwner: owners, isMoved: isMoved, hasMoney: hasMoney
    ).report(&warnings)
  }

  /// By account: the number of its owner; and why no owner counts, where a column that was found by its
  /// name holds no sellers, as when it names who a company belongs to.
  private static func usedOwners(
    _ fold: TerritoriesFold, _ weights: [Int64]
  ) -> (owners: [Int?], ignored: String?) {
    let owners = fold.owners.map { $0 < 0 ? nil : Int($0) }
    let count = fold.ownerNames.names.count
    let territories =
      switch fold.settings.team {
      case .reps(let count): count
      case .named(let territories): territories.count
      }
    let owned = owners.count { $0 != nil }
    guard fold.settings.owner == .detected, count > 10 * territories, 4 * count > owned else {
      return (owners, nil)
    }
    return (
      owners.map { _ in nil },
      "the column \(fold.ownerColumnNames.joined(separator: ", ")) names \(count) owners of \(owned) "
        + "accounts, too many for sellers, and was not used; --owner COLUMN takes it all the same"
    )
  }
}
