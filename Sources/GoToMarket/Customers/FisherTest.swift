/// Whether two shares differ by more than chance does: Fisher's exact test, two-sided.
///
/// Of all tables with the same sums of rows and columns, the probability of those that are no more
/// likely than the one at hand (R. A. Fisher, “Statistical Methods for Research Workers”, 1934,
/// § 21.02; two-sided as R's `fisher.test` and SciPy's `fisher_exact` have it). It is exact for the
/// smallest numbers.
package enum FisherTest {
  /// Tables that are more likely by no more than this are as likely: what rounding leaves.
  private static let tolerance = 1 + 1e-7

  /// The probability of shares that differ at least as much, if chance alone made them; 1 where a side
  /// has no trials.
  ///
  /// Weights relative to the most likely table follow from each other, so that nothing overflows
  /// whatever the counts: O(the smallest sum) steps.
  package static func probability(
    successes: Int, failures: Int, otherSuccesses: Int, otherFailures: Int
  ) -> Double {
    let trials = successes + failures
    let others = otherSuccesses + otherFailures
    let drawn = successes + otherSuccesses
    guard trials > 0, others > 0, drawn > 0, drawn < trials + others else { return 1 }
    let least = max(0, drawn - others)
    let most = min(trials, drawn)
    /// How much more likely a table with one success more is.
    func ratio(after number: Int) -> Double {
      Double(trials - number) / Double(number + 1)
        * (Double(drawn - number) / Double(others - drawn + number + 1))
    }
    let expected = Double(trials + 1) * (Double(drawn + 1) / Double(trials + others + 2))
    let mode = min(most, max(least, Int(expected)))
    var weights = [Double](repeating: 0, count: most - least + 1)
    weights[mode - least] = 1
    var weight = 1.0
    for number in mode..<most {
      weight *= ratio(after: number)
      weights[number + 1 - least] = weight
    }
    weight = 1
    for number in stride(from: mode - 1, through: least, by: -1) {
      weight /= ratio(after: number)
      weights[number - least] = weight
    }
    let limit = weights[successes - least] * tolerance
    // The smallest first, so that they are not lost among the large.
    let sorted = weights.sorted()
    let whole = sorted.reduce(0, +)
    let tail = sorted.prefix { $0 <= limit }.reduce(0, +)
    return min(1, tail / whole)
  }
}
