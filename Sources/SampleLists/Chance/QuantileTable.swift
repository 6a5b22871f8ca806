/// A distribution given by its quantiles: whole numbers only, so the last bit is the same anywhere.
///
/// Log-normal and Pareto shapes are written down as knots instead of being computed with `exp` and
/// `log`, whose last bit differs between machines.
struct QuantileTable: Sendable {
  /// The positions, of a million, at which the knots stand.
  private let shares: [Int]
  /// The values at the knots, ascending.
  private let values: [Int]
  /// For each 1/1024, the first interval that can hold it.
  private let starts: [UInt8]

  /// A table of intervals: where each begins, and how many of a million fall into it.
  init(_ intervals: [(from: Int, share: Int)], end: Int) {
    var shares = [0]
    for interval in intervals { shares.append(shares[shares.count - 1] + interval.share) }
    self.shares = shares
    values = intervals.map(\.from) + [end]
    starts = (0..<1024).map { slot in
      let position = slot * 1_000_000 / 1024
      return UInt8((shares.dropFirst().firstIndex { $0 > position } ?? shares.count - 1) - 1)
    }
  }

  /// The value at a position from 0 up to, but not including, a million.
  ///
  /// Within an interval low values are the more likely, as the tails of these distributions ask.
  func value(at position: Int) -> Int {
    var interval = Int(starts[position * 1024 / 1_000_000])
    while shares[interval + 1] <= position { interval += 1 }
    let width = shares[interval + 1] - shares[interval]
    let part = ((position - shares[interval]) << 16) / width
    let bent = (part * 65_536 + part * part) >> 17
    return values[interval] + ((values[interval + 1] - values[interval]) * bent) >> 16
  }

  /// A value of the distribution.
  func draw(_ random: inout SplitMix64) -> Int {
    value(at: random.below(1_000_000))
  }

  /// People in a company, before its industry is taken into account.
  static let headcount = QuantileTable(
    [
      (1, 70_000), (2, 150_000), (5, 230_000), (11, 170_000), (21, 165_000), (51, 85_000),
      (101, 52_000), (201, 42_000), (501, 17_000), (1_001, 9_500), (2_001, 5_800),
      (5_001, 2_000), (10_001, 900), (20_001, 500), (50_001, 300),
    ], end: 120_000)

  /// Years since a company was founded.
  static let age = QuantileTable(
    [
      (0, 70_000), (3, 140_000), (6, 220_000), (11, 270_000), (21, 190_000), (41, 80_000),
      (81, 30_000),
    ], end: 175)

  /// A factor in 1/1024: log-normal with a median of 1 and a sigma of 0.5.
  static let spread: QuantileTable = {
    let knots = [
      272, 403, 476, 530, 576, 618, 657, 695, 731, 767, 802, 837, 873, 909, 947, 985, 1024, 1065,
      1108, 1153, 1201, 1252, 1307, 1368, 1435, 1510, 1596, 1697, 1820, 1979, 2205, 2599,
    ]
    return QuantileTable(knots.map { ($0, 31_250) }, end: 3856)
  }()
}
