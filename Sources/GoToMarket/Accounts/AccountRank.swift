internal import Criteria
internal import Firmographics
package import MarketSizing

/// The order in which accounts are worked on: confirmed before possible before excluded ones, then by
/// score, certainty and worth, and in the order of the input where all are equal.
package struct AccountRank: Hashable, Sendable, Comparable {
  private let status: UInt8
  private let points: Int
  private let certainty: Int
  /// The base worth; only compared, so that a binary fraction will do.
  private let worth: Double
  private let number: Int

  /// The rank of a company.
  ///
  /// - Parameters:
  ///   - verdict: what its ICP makes of it.
  ///   - score: how well it fits; nil where the ICP has no nice-to-haves.
  ///   - number: its place in the input.
  package init(_ verdict: Account.Verdict, _ score: FitScore?, number: Int) {
    status = verdict.status.rawValue
    points = score?.points ?? 0
    certainty = score?.certainty ?? 0
    worth = verdict.value.map { Double($0.amount.base) * Double($0.price.base.scaled) } ?? 0
    self.number = number
  }

  /// Whether the left company comes first.
  package static func < (left: AccountRank, right: AccountRank) -> Bool {
    if left.status != right.status { return left.status > right.status }
    if left.points != right.points { return left.points > right.points }
    if left.certainty != right.certainty { return left.certainty > right.certainty }
    if left.worth != right.worth { return left.worth > right.worth }
    return left.number < right.number
  }
}
