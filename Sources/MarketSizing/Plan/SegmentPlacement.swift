package import Criteria
package import Firmographics

/// Which segment a company belongs to.
package struct SegmentPlacement: Sendable {
  /// The segments' conditions, in order.
  private let conditions: [CompiledPredicate]
  private let axes: [SegmentAxis]

  package init(conditions: [CompiledPredicate], axes: [SegmentAxis]) {
    self.conditions = conditions
    self.axes = axes
  }

  /// The number of `Other`, behind the ICP's segments.
  package var other: Int { conditions.count }
  /// The number of `Unclassified`, the last.
  package var unclassified: Int { conditions.count + 1 }
  /// How many there are, `Other` and `Unclassified` included.
  package var count: Int { conditions.count + 2 }

  /// A company's segment, and whether it is only the likeliest one.
  ///
  /// The first whose condition is yes. If none is and one is unknown for a missing value, it is
  /// `Unclassified`. If some are unknown only because a band crosses an edge, the company goes to
  /// the segment that holds the largest share of the band on a logarithmic scale, where each point
  /// of the band belongs to the first segment that holds there, or to `Other`; the first on a tie.
  ///
  /// - Parameters:
  ///   - codes: the outcome code of every test.
  ///   - interval: the band that a source gave.
  /// - Returns: the segment's number, and whether a band decided it.
  package func segment(
    _ codes: [UInt8], interval: (Int) -> ValueInterval?
  ) -> (segment: Int, isApproximate: Bool) {
    var isCrossing = false
    var isMissing = false
    for (number, condition) in conditions.enumerated() {
      switch condition.truth(codes) {
      case .yes: return (number, false)
      case .no: break
      case .unknown:
        if condition.isMissingToBlame(codes) { isMissing = true } else { isCrossing = true }
      }
    }
    if isMissing { return (unclassified, false) }
    guard isCrossing else { return (other, false) }
    return (likeliest(codes, interval: interval), true)
  }

  private func likeliest(_ codes: [UInt8], interval: (Int) -> ValueInterval?) -> Int {
    var shares = [Double](repeating: 0, count: conditions.count + 1)
    let crossing = axes.filter { axis in
      axis.testNumbers.contains { codes[$0] == Outcome.crossing.code }
    }
    var codes = codes
    func walk(_ depth: Int, _ weight: Double) {
      guard depth < crossing.count else {
        shares[conditions.firstIndex { $0.truth(codes) == .yes } ?? other] += weight
        return
      }
      let axis = crossing[depth]
      guard let band = interval(axis.source) else { return }
      for piece in axis.pieces(of: band) {
        for number in axis.testNumbers {
          codes[number] = Outcome(piece.holding.contains(number)).code
        }
        walk(depth + 1, weight * piece.weight)
      }
    }
    walk(0, 1)
    // Shares that differ by no more than rounding are a tie, and the first wins.
    var best = 0
    for number in shares.indices where shares[number] > shares[best] + 1e-9 { best = number }
    return best
  }
}
