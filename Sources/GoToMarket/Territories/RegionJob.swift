/// The accounts of one region that are still to be shared out.
struct RegionJob {
  /// The number of the region.
  var region: Int
  /// The accounts, the heaviest first.
  var accounts: [Int]
  /// What they weigh together.
  var weight: Int128
  /// The territories that may take them, rising; at least one.
  var allowed: [Int]
  /// The territories that have accounts there already, rising.
  var holders: [Int]

  /// Makes jobs of all accounts that nobody has.
  ///
  /// - Parameters:
  ///   - problem: what is to be shared out.
  ///   - order: the places of all accounts, the heaviest first.
  ///   - takers: by account: the territory that has it; nil where it is to be shared out.
  /// - Returns: the heaviest first, by the regions' numbers where equal.
  static func all(_ problem: TerritoryProblem, order: [Int], takers: [Int?]) -> [RegionJob] {
    var places: [[Int]] = problem.allowed.map { _ in [] }
    var holders: [Set<Int>] = problem.allowed.map { _ in [] }
    for place in order {
      let account = problem.accounts[place]
      if let taker = takers[place] {
        holders[account.region].insert(taker)
      } else if !problem.allowed[account.region].isEmpty {
        places[account.region].append(place)
      }
    }
    let jobs = places.indices.filter { !places[$0].isEmpty }.map { region in
      RegionJob(
        region: region, accounts: places[region],
        weight: places[region].reduce(0) { $0 + Int128(problem.accounts[$1].weight) },
        allowed: problem.allowed[region], holders: holders[region].sorted())
    }
    return jobs.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.region < $1.region }
  }

  /// The jobs that may go to the same territories, of the chosen ones where some are chosen.
  static func sources(
    of jobs: [RegionJob], among chosen: Set<Int>? = nil
  ) -> (sources: [ReachableShares.Source], jobs: [[Int]]) {
    var numbers: [[Int]: Int] = [:]
    var sources: [ReachableShares.Source] = []
    var members: [[Int]] = []
    for (place, job) in jobs.enumerated() {
      let allowed = chosen.map { job.allowed.filter($0.contains) } ?? job.allowed
      let number = numbers[allowed] ?? sources.count
      if number == sources.count {
        numbers[allowed] = number
        sources.append(.init(weight: 0, allowed: allowed))
        members.append([])
      }
      sources[number].weight += Double(job.weight)
      members[number].append(place)
    }
    return (sources, members)
  }
}
