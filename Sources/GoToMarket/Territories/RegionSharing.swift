/// Regions as jobs: which stay whole and go where, which are split, and how much of these goes where.
///
/// The largest regions are split, as few as let every territory come within the tolerance of its
/// share. The others go to territories whole, the largest first, each where the load ÷ capacity is then
/// the smallest: LPT (Graham, “Bounds on multiprocessing timing anomalies”, 1969), of which the best place
/// for each region is searched by branch and bound within ``nodeLimit`` steps; or, where the others then have
/// fewer parts, close together: best fit decreasing (Johnson, 1974). What is split fills the
/// territories up to one level, one after another, so that it has few parts (McNaughton,
/// “Scheduling with deadlines and loss functions”, 1959).
struct RegionSharing {
  /// How much of a region a territory gets.
  struct Part: Hashable {
    var territory: Int
    var quota: Double
  }

  /// By job: its parts; one for a region that stays whole.
  private(set) var parts: [[Part]]

  private let jobs: [RegionJob]
  private let capacities: [Double]
  private let shares: [Double]
  private let tolerance: Double

  /// So many places are tried for whole regions before the best so far is taken.
  private static let nodeLimit = 4_000

  /// How good whole regions' places are.
  private struct Score {
    var largest: Double
    var smallest: Double

    func isBetter(than other: Score) -> Bool {
      largest != other.largest ? largest < other.largest : smallest > other.smallest
    }
  }

  /// Shares regions out.
  ///
  /// - Parameters:
  ///   - jobs: the regions, the heaviest first.
  ///   - capacities: by territory, above zero.
  ///   - loads: by territory: what it has already.
  ///   - shares: by territory: what it is to have, more or less.
  ///   - tolerance: how much more or less.
  init(
    _ jobs: [RegionJob], capacities: [Double], loads: [Double], shares: [Double], tolerance: Double
  ) {
    (self.jobs, self.capacities) = (jobs, capacities)
    (self.shares, self.tolerance) = (shares, tolerance)
    parts = jobs.map { _ in [] }
    let divisible = jobs.prefix { $0.weight > 0 && $0.accounts.count > 1 }.count
    for count in 0...divisible where place(splitting: count, loads) { return }
    // With all regions split the shares are met but for what can't be cut, so this is for rounding.
    _ = place(splitting: divisible, loads, always: true)
  }

  /// Splits the first regions and places the others; whether all comes within the tolerance.
  private mutating func place(splitting count: Int, _ loads: [Double], always: Bool = false) -> Bool
  {
    var search = Search(sharing: self, count: count, loads: loads, always: always)
    search.visit(count)
    guard let best = search.best else { return false }
    for (job, territory) in zip(count..<jobs.count, best.places) {
      parts[job] = [Part(territory: territory, quota: Double(jobs[job].weight))]
    }
    guard count > 0 else { return true }
    var filled = loads
    for (job, territory) in zip(count..<jobs.count, best.places) {
      filled[territory] += Double(jobs[job].weight)
    }
    split(count, filled, among: nil)
    let even = self
    let isFewer = !always && compact(count, loads) && newParts(count) < even.newParts(count)
    if !isFewer { self = even }
    return true
  }

  /// Whether loads are within the tolerance of the shares, and how even they are.
  private func score(_ loads: [Double]) -> (isFine: Bool, score: Score) {
    var isFine = true
    var score = Score(largest: 0, smallest: .infinity)
    for (territory, load) in loads.enumerated() {
      let slack = 1e-9 * shares[territory]
      if load > (1 + tolerance) * shares[territory] + slack
        || load < (1 - tolerance) * shares[territory] - slack
      {
        isFine = false
      }
      score.largest = max(score.largest, load / capacities[territory])
      score.smallest = min(score.smallest, load / capacities[territory])
    }
    return (isFine, score)
  }

  /// The best places of whole regions.
  private struct Search {
    let sharing: RegionSharing
    let count: Int
    let always: Bool
    /// What is split, which fills up what whole regions leave.
    let sources: [ReachableShares.Source]
    var loads: [Double]
    var zeros: [Int]
    var places: [Int] = []
    var best: (places: [Int], score: Score)?
    var nodes = 0

    init(sharing: RegionSharing, count: Int, loads: [Double], always: Bool) {
      (self.sharing, self.count, self.loads, self.always) = (sharing, count, loads, always)
      sources = RegionJob.sources(of: Array(sharing.jobs.prefix(count))).sources
      zeros = loads.map { _ in 0 }
    }

    mutating func visit(_ job: Int) {
      nodes += 1
      guard job < sharing.jobs.count else {
        let filled =
          sources.isEmpty
          ? loads
          : ReachableShares(sources, capacities: sharing.capacities, preloads: loads).shares
        let (isFine, score) = sharing.score(filled)
        if isFine || always, best.map({ score.isBetter(than: $0.score) }) ?? true {
          best = (places, score)
        }
        return
      }
      for territory in candidates(sharing.jobs[job]) {
        let before = loads[territory]
        loads[territory] += Double(sharing.jobs[job].weight)
        if sharing.jobs[job].weight == 0 { zeros[territory] += sharing.jobs[job].accounts.count }
        let ratio = loads[territory] / sharing.capacities[territory]
        if best.map({ ratio <= $0.score.largest }) ?? true {
          places.append(territory)
          visit(job + 1)
          places.removeLast()
        }
        loads[territory] = before
        if sharing.jobs[job].weight == 0 { zeros[territory] -= sharing.jobs[job].accounts.count }
        if nodes >= RegionSharing.nodeLimit || (always && best != nil) { return }
      }
    }

    /// The territories that a region fits into, the best first.
    private func candidates(_ job: RegionJob) -> [Int] {
      let weight = Double(job.weight)
      let fitting = job.allowed.filter { territory in
        let share = sharing.shares[territory]
        return always || weight == 0
          || loads[territory] + weight <= (1 + sharing.tolerance) * share + 1e-9 * share
      }
      // Who is in the region already keeps it whole; regions without weight are dealt by their number.
      let ranked = fitting.map { territory in
        (
          territory: territory, isNew: job.holders.contains(territory) ? 0 : 1,
          ratio: (weight == 0 ? Double(zeros[territory]) : loads[territory] + weight)
            / sharing.capacities[territory]
        )
      }.sorted { left, right in
        if left.isNew != right.isNew { return left.isNew < right.isNew }
        return left.ratio != right.ratio
          ? left.ratio < right.ratio : left.territory < right.territory
      }
      // A region without weight changes nothing that others would have to be tried for.
      return ranked.prefix(weight == 0 ? 1 : ranked.count).map(\.territory)
    }
  }

  /// In how many territories the first regions are that have none of their accounts yet.
  private func newParts(_ count: Int) -> Int {
    zip(jobs, parts).prefix(count).reduce(0) { sum, region in
      sum + region.1.count { !region.0.holders.contains($0.territory) }
    }
  }

  /// Places whole regions close together and splits the first ones among the fewest territories that
  /// come within the tolerance; whether that can be.
  private mutating func compact(_ count: Int, _ loads: [Double]) -> Bool {
    var loads = loads
    var zeros = loads.map { _ in 0 }
    for job in count..<jobs.count {
      let weight = Double(jobs[job].weight)
      func ratio(_ territory: Int) -> Double {
        shares[territory] > 0 ? (loads[territory] + weight) / shares[territory] : .infinity
      }
      func best(_ territories: [Int], _ isBetter: (Double, Double) -> Bool) -> Int? {
        territories.min { isBetter(ratio($0), ratio($1)) }
      }
      let fitting = jobs[job].allowed.filter { weight == 0 || ratio($0) <= 1 + tolerance }
      let found: Int?
      if weight == 0 {
        found = fitting.min { zeros[$0] < zeros[$1] }
      } else {
        // Who is there already, else who is then the fullest, else who is above the share by the least.
        found =
          best(fitting.filter(jobs[job].holders.contains), <)
          ?? best(fitting.filter { ratio($0) <= 1 }, >) ?? best(fitting, <)
      }
      guard let found else { return false }
      loads[found] += weight
      if weight == 0 { zeros[found] += jobs[job].accounts.count }
      parts[job] = [Part(territory: found, quota: weight)]
    }
    let emptiest = loads.indices.filter { shares[$0] > 0 }.sorted { left, right in
      let (first, second) = (loads[left] / shares[left], loads[right] / shares[right])
      return first != second ? first < second : left < right
    }
    for size in 1...max(1, emptiest.count) {
      let chosen = Set(emptiest.prefix(size))
      let sources = RegionJob.sources(of: Array(jobs.prefix(count)), among: chosen).sources
      if sources.contains(where: \.allowed.isEmpty) { continue }
      let filled = ReachableShares(sources, capacities: capacities, preloads: loads).shares
      if score(filled).isFine {
        split(count, loads, among: chosen)
        return true
      }
    }
    return false
  }

  /// Cuts the first regions so that they fill up what the others leave.
  private mutating func split(_ count: Int, _ loads: [Double], among chosen: Set<Int>?) {
    for job in 0..<count { parts[job] = [] }
    let (sources, members) = RegionJob.sources(of: Array(jobs.prefix(count)), among: chosen)
    let filled = ReachableShares(sources, capacities: capacities, preloads: loads)
    for (source, members) in members.enumerated() {
      // Quotas one after another, regions one after another: a cut only where one of them ends.
      var quotas = sources[source].allowed.compactMap { territory in
        let quota = filled.flow[source][territory]
        return quota > 0 ? Part(territory: territory, quota: quota) : nil
      }
      for job in members {
        // Those who are in the region first.
        let holders = jobs[job].holders
        quotas =
          quotas.filter { holders.contains($0.territory) }
          + quotas.filter { !holders.contains($0.territory) }
        var rest = Double(jobs[job].weight)
        let least = 1e-9 * rest
        while rest > least, var quota = quotas.first {
          let part = min(rest, quota.quota)
          rest -= part
          quota.quota -= part
          if part > least || parts[job].isEmpty {
            parts[job].append(Part(territory: quota.territory, quota: part))
          }
          if quota.quota > least { quotas[0] = quota } else { quotas.removeFirst() }
        }
        if parts[job].isEmpty, let first = jobs[job].allowed.first {
          parts[job] = [Part(territory: first, quota: Double(jobs[job].weight))]
        }
      }
    }
  }
}
