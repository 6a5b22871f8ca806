package import Criteria
package import Firmographics

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// A numeric subject that segments divide, with its edges.
package struct SegmentAxis: Sendable {
  /// The number of the source in the table of tests.
  package var source: Int
  /// Whether a band [a, b] covers the whole numbers a … b, and so [a, b + 1) of the line.
  private let isWhole: Bool
  private let tests: [(number: Int, ranges: [NumberRange])]
  private let edges: [Double]

  package init(source: Int, form: Form, tests: [(number: Int, test: Test)]) {
    self.source = source
    let ranged = tests.compactMap { number, test in
      if case .compare(let ranges) = test { return (number: number, ranges: ranges) }
      return nil
    }
    self.tests = ranged
    let ends = ranged.flatMap(\.ranges).flatMap { [$0.lower, $0.upper] }.compactMap { $0 }
    isWhole =
      form == .headcount || form == .year || (form == .number && ends.allSatisfy(\.isWhole))
    let step: Double = isWhole ? 1 : 0
    edges = Set(
      ranged.flatMap(\.ranges).flatMap { range in
        [range.lower?.approximate, range.upper.map { $0.approximate + step }].compactMap { $0 }
      }
    ).sorted()
  }

  /// A part of a band between two edges.
  package struct Piece {
    /// The share of the band on a logarithmic scale.
    package var weight: Double
    /// The tests that hold there; the axis's others do not.
    package var holding: [Int]
  }

  /// The numbers of the axis's tests.
  package var testNumbers: [Int] { tests.map(\.number) }

  /// A band cut at the edges.
  ///
  /// 0 counts as 1, and an open top as ten times the floor.
  package func pieces(of band: ValueInterval) -> [Piece] {
    let step: Double = isWhole && (band.lower.isWhole && band.upper?.isWhole ?? true) ? 1 : 0
    let lower = max(band.lower.approximate, 1)
    let upper = band.upper.map { $0.approximate + step } ?? lower * 10
    guard upper > lower else {
      return [Piece(weight: 1, holding: holding(at: band.lower.approximate))]
    }
    let cuts = [lower] + edges.filter { $0 > lower && $0 < upper } + [upper]
    return zip(cuts, cuts.dropFirst()).map { from, to in
      Piece(weight: log(to / from) / log(upper / lower), holding: holding(at: (from + to) / 2))
    }
  }

  private func holding(at point: Double) -> [Int] {
    let step: Double = isWhole ? 1 : 0
    return tests.filter { test in
      test.ranges.contains { range in
        let isAbove = range.lower.map { point >= $0.approximate } ?? true
        let isBelow =
          range.upper.map { point < $0.approximate + step || step == 0 && point == $0.approximate }
          ?? true
        return isAbove && isBelow
      }
    }.map(\.number)
  }
}
