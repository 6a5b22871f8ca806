/// What a share may be, of which a number of trials shows so many successes: 95 % confidence.
///
/// The score interval of E. B. Wilson, “Probable inference, the law of succession, and statistical
/// inference”, Journal of the American Statistical Association 22 (1927), pp. 209–212; without a
/// correction for continuity. It holds for few trials as well, and never leaves [0, 1].
package struct WilsonInterval: Hashable, Sendable {
  /// The lower end.
  package let low: Double
  /// The upper end.
  package let high: Double

  /// The 97.5 % point of the normal distribution.
  private static let deviate = 1.959_963_984_540_054

  /// The interval of a share; nil where there are no trials.
  ///
  /// - Parameters:
  ///   - successes: from 0 to `trials`.
  ///   - trials: how many.
  package init?(_ successes: Int, of trials: Int) {
    guard trials > 0, (0...trials).contains(successes) else { return nil }
    let count = Double(trials)
    let share = Double(successes) / count
    let square = Self.deviate * Self.deviate
    let middle = share + square / (2 * count)
    let root = (share * (1 - share) / count + square / (4 * count * count)).squareRoot()
    let scale = 1 + square / count
    low = successes == 0 ? 0 : max(0, (middle - Self.deviate * root) / scale)
    high = successes == trials ? 1 : min(1, (middle + Self.deviate * root) / scale)
  }
}
