/// The best of all ways to share out a few accounts, by branch and bound.
struct ExactSharing {
  /// By account: its territory; nil where none may take it.
  private(set) var takers: [Int?]
  /// How good that is.
  private(set) var outcome: TerritoryOutcome
  /// Whether nothing was left out, so that there is no better way.
  var isComplete: Bool { steps < Self.stepLimit }

  /// So many accounts are tried at most.
  private static let accountLimit = 24
  /// After so many steps the best so far is taken.
  private static let stepLimit = 200_000

  private let problem: TerritoryProblem
  private let shares: [Double]
  private let free: [Int]
  private var steps = 0
  private var tried: [Int?]
  private var tally: TerritoryTally

  /// Looks for something better; nil where there are too many accounts.
  ///
  /// - Parameters:
  ///   - problem: what is shared out.
  ///   - order: the places of all accounts, the heaviest first.
  ///   - kept: by account: the territory that has it; nil where it is to be shared out.
  ///   - known: a way, which is taken unless there is a better one.
  ///   - shares: by territory: what it is to have, more or less.
  init?(
    _ problem: TerritoryProblem, order: [Int], kept: [Int?], known: [Int?], shares: [Double]
  ) {
    (self.problem, self.shares) = (problem, shares)
    let open = order.filter {
      kept[$0] == nil && !problem.allowed[problem.accounts[$0].region].isEmpty
    }
    guard open.count <= Self.accountLimit else { return nil }
    free = open
    tried = kept
    takers = known
    outcome = TerritoryOutcome(
      problem, TerritoryTally(problem, takers: known), shares: shares)
    tally = TerritoryTally(problem, takers: kept)
    visit(0)
  }

  private mutating func visit(_ number: Int) {
    steps += 1
    guard number < free.count else {
      let outcome = TerritoryOutcome(problem, tally, shares: shares)
      if outcome.isBetter(than: self.outcome) { (takers, self.outcome) = (tried, outcome) }
      return
    }
    let account = problem.accounts[free[number]]
    // Of equal accounts the order does not matter, so the territories may only rise.
    var least = 0
    if number > 0 {
      let last = problem.accounts[free[number - 1]]
      if last.weight == account.weight, last.region == account.region {
        least = tried[free[number - 1]] ?? 0
      }
    }
    for territory in problem.allowed[account.region] where territory >= least {
      if steps >= Self.stepLimit { return }
      tally.add(account, to: territory)
      tried[free[number]] = territory
      if canWin(territory) { visit(number + 1) }
      tally.remove(account, from: territory)
    }
    tried[free[number]] = nil
  }

  /// Whether something better may come of what is placed so far: loads and parts can only grow.
  private func canWin(_ territory: Int) -> Bool {
    let load = tally.loads[territory]
    let isOver = Double(load) > (1 + problem.tolerance + 1e-9) * shares[territory]
    if isOver {
      return !outcome.isWithin && !outcome.isBelow(load, problem.capacities[territory])
    }
    return !outcome.isWithin
      || (tally.splitRegions, tally.parts) <= (outcome.splitRegions, outcome.parts)
  }
}
