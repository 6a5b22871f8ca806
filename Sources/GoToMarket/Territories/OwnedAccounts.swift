/// Which accounts stay with the territory that has them today.
///
/// A territory keeps all of its accounts up to the tolerated part above its fair share. Beyond, the
/// value that it keeps is as large as can be and then the number of accounts: exactly for up to
/// ``exactLimit`` accounts, else the heaviest first as long as they have room, so that less moves than the
/// excess and the lightest account that moves. An account that is above the bound by itself stays:
/// nobody else could take it either. So does what no other territory may take.
struct OwnedAccounts {
  /// By territory: the weight that it keeps.
  private(set) var loads: [Int128]
  /// By account: the territory that keeps it; nil for those that are shared out.
  private(set) var keeper: [Int?]

  /// Of so many accounts the best choice is found by trying all.
  private static let exactLimit = 16

  /// What stays.
  ///
  /// - Parameters:
  ///   - problem: whose accounts.
  ///   - order: the places of all accounts, the heaviest first.
  init(_ problem: TerritoryProblem, order: [Int]) {
    loads = problem.capacities.map { _ in 0 }
    keeper = problem.accounts.map { _ in nil }
    var owned: [[Int]] = problem.capacities.map { _ in [] }
    for place in order {
      if let owner = problem.accounts[place].owner { owned[owner].append(place) }
    }
    for (territory, fair) in problem.fairShares.enumerated() where !owned[territory].isEmpty {
      let sorted = owned[territory]
      let heaviest = Double(problem.accounts[sorted[0]].weight)
      // A bound of whole units: what rounding adds to a share is no reason to move an account.
      let bound = max((1 + problem.tolerance) * fair * (1 + 1e-12), heaviest)
      let limit = bound < 1e37 ? Int128(bound.rounded(.down)) : Int128.max
      choose(sorted, of: territory, limit: limit, problem)
    }
  }

  private mutating func choose(
    _ sorted: [Int], of territory: Int, limit: Int128, _ problem: TerritoryProblem
  ) {
    var movable: [Int] = []
    for place in sorted {
      let account = problem.accounts[place]
      let canMove =
        account.weight > 0 && problem.allowed[account.region].contains { $0 != territory }
      if canMove {
        movable.append(place)
      } else {
        keeper[place] = territory
        loads[territory] += Int128(account.weight)
      }
    }
    let weights = movable.map { problem.accounts[$0].weight }
    let kept =
      movable.count <= Self.exactLimit
      ? Self.best(weights, within: limit - loads[territory])
      : Self.heaviest(weights, within: limit - loads[territory])
    for place in kept {
      keeper[movable[place]] = territory
      loads[territory] += Int128(weights[place])
    }
  }

  /// The heaviest first, as long as they have room.
  private static func heaviest(_ weights: [Int64], within room: Int128) -> [Int] {
    var room = room
    return weights.indices.filter { place in
      guard Int128(weights[place]) <= room else { return false }
      room -= Int128(weights[place])
      return true
    }
  }

  /// Those that weigh the most together, of these the most, of these the first.
  private static func best(_ weights: [Int64], within room: Int128) -> [Int] {
    var rest = [Int128](repeating: 0, count: weights.count + 1)
    for place in weights.indices.reversed() {
      rest[place] = rest[place + 1] + Int128(weights[place])
    }
    var best: (weight: Int128, places: [Int]) = (-1, [])
    var chosen: [Int] = []
    func visit(_ place: Int, _ weight: Int128) {
      if weight + rest[place] < best.weight { return }
      if place == weights.count {
        if weight > best.weight || chosen.count > best.places.count { best = (weight, chosen) }
        return
      }
      let with = weight + Int128(weights[place])
      if with <= room {
        chosen.append(place)
        visit(place + 1, with)
        chosen.removeLast()
      }
      visit(place + 1, weight)
    }
    visit(0, 0)
    return best.places
  }
}
