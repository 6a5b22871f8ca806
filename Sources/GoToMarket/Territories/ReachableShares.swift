/// What each territory gets where regions could be cut at any place: the most even sharing-out that
/// the named regions allow.
///
/// The largest load ÷ capacity is as small as can be, then the second largest, and so on, so that no
/// sharing-out of whole accounts has a smaller largest one. Regions and territories are the two sides of a
/// network; the level at which all can be taken in is raised to that of the minimum cut until a flow takes all
/// (Dinkelbach, “On nonlinear fractional programming”, 1967), what is cut is settled, and the rest goes on
/// (Megiddo, “Optimal flows in networks with multiple sources and sinks”, 1974).
struct ReachableShares {
  /// What may go to the same territories.
  struct Source {
    var weight: Double
    /// The territories, rising; at least one.
    var allowed: [Int]
  }

  /// By territory: what it has already and gets.
  private(set) var shares: [Double]
  /// By source, then territory: how much of it goes there.
  private(set) var flow: [[Double]]

  private let capacities: [Double]
  private let preloads: [Double]
  private let sources: [Source]

  /// The shares of territories.
  ///
  /// - Parameters:
  ///   - sources: what is to be shared out.
  ///   - capacities: by territory, above zero.
  ///   - preloads: by territory: what it has already.
  init(_ sources: [Source], capacities: [Double], preloads: [Double]) {
    (self.sources, self.capacities, self.preloads) = (sources, capacities, preloads)
    shares = preloads
    flow = sources.map { _ in capacities.map { _ in 0 } }
    var open = sources.indices.filter { sources[$0].weight > 0 }
    var isOpen = capacities.map { _ in true }
    while !open.isEmpty { settle(&open, &isOpen) }
  }

  /// Settles the sources and territories that the highest level is due to.
  private mutating func settle(_ open: inout [Int], _ isOpen: inout [Bool]) {
    var cut = open
    var taking = territories(of: cut, isOpen)
    if taking.isEmpty {
      // Nothing but what rounding left over can come here.
      for source in open {
        guard let first = sources[source].allowed.first else { continue }
        flow[source][first] += sources[source].weight
        shares[first] += sources[source].weight
      }
      open = []
      return
    }
    var network = Network(sources: sources, open: open, isOpen: isOpen)
    while true {
      let weight = cut.reduce(0) { $0 + sources[$1].weight }
      let level = Self.level(taking.map { (capacities[$0], preloads[$0]) }, weight: weight)
      let rooms = capacities.indices.map { max(0, level * capacities[$0] - preloads[$0]) }
      let left = network.run(rooms: rooms)
      if !left.isEmpty, left != cut, left.count < cut.count {
        cut = left
        taking = territories(of: cut, isOpen)
        continue
      }
      for source in cut {
        for territory in taking { flow[source][territory] = network.flow[source][territory] }
      }
      for territory in taking {
        shares[territory] = max(preloads[territory], level * capacities[territory])
        isOpen[territory] = false
      }
      open.removeAll { cut.contains($0) }
      return
    }
  }

  private func territories(of cut: [Int], _ isOpen: [Bool]) -> [Int] {
    var isTaking = isOpen.map { _ in false }
    for source in cut {
      for territory in sources[source].allowed where isOpen[territory] {
        isTaking[territory] = true
      }
    }
    return isTaking.indices.filter { isTaking[$0] }
  }

  /// The level of load ÷ capacity to which a weight fills territories up, lowest first.
  static func level(_ territories: [(capacity: Double, preload: Double)], weight: Double) -> Double
  {
    let sorted = territories.sorted { $0.preload / $0.capacity < $1.preload / $1.capacity }
    var (capacity, content, level) = (0.0, weight, 0.0)
    for (number, territory) in sorted.enumerated() {
      capacity += territory.capacity
      content += territory.preload
      level = content / capacity
      let next = number + 1
      if next < sorted.count, level <= sorted[next].preload / sorted[next].capacity { break }
    }
    return level
  }
}

/// A flow from sources to territories, as large as their rooms allow.
private struct Network {
  let sources: [ReachableShares.Source]
  let open: [Int]
  let isOpen: [Bool]
  /// By source, then territory.
  private(set) var flow: [[Double]] = []

  init(sources: [ReachableShares.Source], open: [Int], isOpen: [Bool]) {
    (self.sources, self.open, self.isOpen) = (sources, open, isOpen)
  }

  /// Makes the largest flow along shortest paths (Edmonds and Karp, 1972); the sources from which more
  /// would flow if there were more room, in order; none where all flows.
  mutating func run(rooms: [Double]) -> [Int] {
    flow = sources.map { _ in rooms.map { _ in 0 } }
    var rest = sources.map(\.weight)
    var rooms = rooms
    let least = 1e-9 * open.reduce(1e-9) { $0 + rest[$1] }
    while true {
      // Breadth first from all sources that have something left.
      var sourceFrom = [Int?](repeating: nil, count: sources.count)
      var territoryFrom = [Int?](repeating: nil, count: rooms.count)
      var queue = open.filter { rest[$0] > least }
      if queue.isEmpty { return [] }
      var isReached = sources.map { _ in false }
      for source in queue { isReached[source] = true }
      var end: Int?
      var next = 0
      search: while next < queue.count {
        let source = queue[next]
        next += 1
        for territory in sources[source].allowed
        where isOpen[territory] && territoryFrom[territory] == nil {
          territoryFrom[territory] = source
          if rooms[territory] > least {
            end = territory
            break search
          }
          for other in open where !isReached[other] && flow[other][territory] > least {
            isReached[other] = true
            sourceFrom[other] = territory
            queue.append(other)
          }
        }
      }
      guard let end else { return open.filter { isReached[$0] } }
      var path: [(source: Int, to: Int, back: Int?)] = []
      var amount = rooms[end]
      var territory: Int? = end
      while let place = territory, let source = territoryFrom[place] {
        let back = sourceFrom[source]
        path.append((source: source, to: place, back: back))
        amount = min(amount, back.map { flow[source][$0] } ?? rest[source])
        territory = back
      }
      rooms[end] -= amount
      for step in path {
        flow[step.source][step.to] += amount
        if let back = step.back {
          flow[step.source][back] -= amount
        } else {
          rest[step.source] -= amount
        }
      }
    }
  }
}
