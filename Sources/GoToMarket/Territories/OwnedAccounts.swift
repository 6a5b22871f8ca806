/// Which accounts stay with the territory that has them today.
///
/// What is given up lets a load come down to a bound and weighs as little as can be, and of such the
/// fewest accounts: exactly for up to ``exactLimit`` accounts. Of more, those outside the territory's own
/// regions go first and of these the heaviest, as long as they fit into the excess, and then the lightest one that
/// covers the rest of it: less moves than the excess and any account that moves.
struct OwnedAccounts {
  /// By territory: the weight that it keeps.
  private(set) var loads: [Int128]
  /// By account: the territory that keeps it; nil for those that are shared out.
  private(set) var keeper: [Int?]

  private let problem: TerritoryProblem
  /// By territory: the accounts that it had at first, the heaviest first.
  private var owned: [[Int]]

  /// Of so many accounts the best choice is found by trying all.
  private static let exactLimit = 16
  /// So often owners give up what regions would put on top.
  private static let roundLimit = 8

  /// All accounts with their owners.
  ///
  /// - Parameters:
  ///   - problem: whose accounts.
  ///   - order: the places of all accounts, the heaviest first.
  init(all problem: TerritoryProblem, order: [Int]) {
    self.problem = problem
    loads = problem.capacities.map { _ in 0 }
    keeper = problem.accounts.map(\.owner)
    owned = problem.capacities.map { _ in [] }
    for place in order {
      guard let owner = problem.accounts[place].owner else { continue }
      owned[owner].append(place)
      loads[owner] += Int128(problem.accounts[place].weight)
    }
  }

  /// What stays so that no territory is above its bound, (1 + tolerance) × its fair share: by capacity,
  /// or by the named regions where these leave it more.
  ///
  /// An account that is above the bound by itself stays: nobody else could take it either. So does
  /// what nobody with room may take. A territory that may be the only one for other accounts gives up
  /// as much of its own as they weigh.
  ///
  /// - Parameters:
  ///   - problem: whose accounts.
  ///   - order: the places of all accounts, the heaviest first.
  init(_ problem: TerritoryProblem, order: [Int]) {
    self.init(all: problem, order: order)
    guard owned.contains(where: { !$0.isEmpty }) else { return }
    let fixed = problem.accounts.map { problem.allowed[$0.region].isEmpty ? $0.owner : nil }
    var fixedLoads = problem.capacities.map { _ in 0.0 }
    for (account, owner) in zip(problem.accounts, fixed) {
      if let owner { fixedLoads[owner] += Double(account.weight) }
    }
    let alone = shares(order, fixed, fixedLoads)
    // What rounding adds to a share is no reason to move an account.
    let bounds = problem.fairShares.enumerated().map { territory, fair in
      let heaviest = owned[territory].first.map { Double(problem.accounts[$0].weight) } ?? 0
      return max((1 + problem.tolerance) * max(fair, alone[territory]) * (1 + 1e-12), heaviest)
    }
    let all = bounds.map { _ in true }
    for territory in bounds.indices {
      release(from: territory, to: bounds[territory], hasRoom: all)
    }
    for _ in 0..<Self.roundLimit {
      let before = loads
      let reached = shares(order, keeper, loads.map(Double.init))
      let hasRoom = zip(reached, bounds).map { $0 < $1 * (1 - 1e-9) }
      for territory in bounds.indices where reached[territory] > bounds[territory] * (1 + 1e-9) {
        let excess = reached[territory] - bounds[territory]
        release(from: territory, to: Double(loads[territory]) - excess, hasRoom: hasRoom)
      }
      if loads == before { return }
    }
  }

  /// What territories come to where some accounts have theirs and the others could be cut.
  private func shares(_ order: [Int], _ takers: [Int?], _ loads: [Double]) -> [Double] {
    let jobs = RegionJob.all(problem, order: order, takers: takers)
    return ReachableShares(
      RegionJob.sources(of: jobs).sources, capacities: problem.capacities.map(Double.init),
      preloads: loads
    ).shares
  }

  /// Lets a territory give up so much that it is not above a bound.
  ///
  /// - Parameters:
  ///   - territory: whose accounts.
  ///   - bound: of its load.
  ///   - hasRoom: by territory: whether it can take more; who can't is not given any.
  mutating func release(from territory: Int, to bound: Double, hasRoom: [Bool]) {
    guard Double(loads[territory]) > bound else { return }
    let limit = bound < 1e37 ? Int128(max(bound, -1).rounded(.down)) : Int128.max
    let kept = owned[territory].filter { keeper[$0] == territory }
    let movable = kept.filter { place in
      let account = problem.accounts[place]
      return account.weight > 0
        && problem.allowed[account.region].contains { $0 != territory && hasRoom[$0] }
    }
    let weights = movable.map { problem.accounts[$0].weight }
    let room = limit - weights.reduce(loads[territory]) { $0 - Int128($1) }
    let stay: Set<Int>
    if movable.count <= Self.exactLimit {
      stay = Set(Self.best(weights, within: room))
    } else {
      let isOwn = movable.map {
        problem.allowed[problem.accounts[$0].region].contains(territory)
      }
      let ranked = weights.indices.filter { !isOwn[$0] } + weights.indices.filter { isOwn[$0] }
      let excess = weights.reduce(0) { $0 + Int128($1) } - room
      stay = Set(weights.indices).subtracting(Self.few(ranked, weights, covering: excess))
    }
    for place in movable.indices where !stay.contains(place) {
      keeper[movable[place]] = nil
      loads[territory] -= Int128(weights[place])
    }
  }

  /// A few that weigh an excess together, and no more than that by as much as any of them.
  private static func few(
    _ ranked: [Int], _ weights: [Int64], covering excess: Int128
  ) -> Set<Int> {
    var rest = excess
    var chosen: [Int] = []
    var others: [Int] = []
    for place in ranked {
      if Int128(weights[place]) <= rest {
        chosen.append(place)
        rest -= Int128(weights[place])
      } else {
        others.append(place)
      }
    }
    // All others are heavier than the rest.
    if rest > 0, let last = others.min(by: { weights[$0] < weights[$1] }) {
      chosen.append(last)
      rest -= Int128(weights[last])
    }
    // What is light enough may stay after all.
    var result = Set(chosen)
    for place in chosen where Int128(weights[place]) <= -rest {
      result.remove(place)
      rest += Int128(weights[place])
    }
    return result
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
