import TestSupport
import Testing

@testable import GoToMarket

/// The most even sharing-out of what can be cut.
@Suite struct ReachableSharesTests {
  /// The largest level is that of the set of sources that needs it most; what is there is given, and
  /// only where it may go.
  @Test(arguments: 0..<300)
  func theLargestIsAsSmallAsCanBe(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let count = 1 + random.below(5)
    let capacities = (0..<count).map { _ in Double(1 + random.below(4)) }
    let preloads = (0..<count).map { _ in Double(random.below(3) == 0 ? random.below(20) : 0) }
    let sources = (0..<(1 + random.below(5))).map { _ in
      let allowed = (0..<count).filter { _ in random.below(2) == 0 }
      return ReachableShares.Source(
        weight: Double(random.below(30)), allowed: allowed.isEmpty ? [random.below(count)] : allowed
      )
    }
    let result = ReachableShares(sources, capacities: capacities, preloads: preloads)
    for (source, flow) in zip(sources, result.flow) {
      #expect(abs(flow.reduce(0, +) - source.weight) < 1e-6)
      for (territory, amount) in flow.enumerated() {
        #expect(amount >= 0)
        #expect(amount == 0 || source.allowed.contains(territory))
      }
    }
    for territory in 0..<count {
      let load = result.flow.reduce(preloads[territory]) { $0 + $1[territory] }
      #expect(abs(load - result.shares[territory]) < 1e-6)
    }
    // By the theorem of the minimum cut: the highest level of any set of sources and all that they may go to.
    var highest = 0.0
    for set in 1..<(1 << sources.count) {
      let members = sources.indices.filter { set >> $0 & 1 == 1 }
      let weight = members.reduce(0) { $0 + sources[$1].weight }
      guard weight > 0 else { continue }
      let taking = Set(members.flatMap { sources[$0].allowed })
      var (low, high) = (0.0, 1000.0)
      for _ in 0..<80 {
        let middle = (low + high) / 2
        let room = taking.reduce(0) { $0 + max(0, middle * capacities[$1] - preloads[$1]) }
        if room < weight { low = middle } else { high = middle }
      }
      highest = max(highest, high)
    }
    let given = (0..<count).filter { result.shares[$0] > preloads[$0] + 1e-9 }
    let largest = given.map { result.shares[$0] / capacities[$0] }.max() ?? 0
    #expect(abs(largest - highest) < 1e-6)
    // Nobody has more than another who could have taken it.
    for (source, flow) in zip(sources, result.flow) {
      for territory in source.allowed where flow[territory] > 1e-6 {
        for other in source.allowed {
          #expect(
            result.shares[territory] / capacities[territory]
              <= result.shares[other] / capacities[other] + 1e-6)
        }
      }
    }
  }
}
