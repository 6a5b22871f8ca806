package import Criteria

/// A criterion that only adds to the fit score.
package struct NiceToHave: Hashable, Sendable {
  /// The condition.
  package var criterion: Criterion
  /// What it adds to the score.
  package var points: Int

  /// A criterion and its points.
  package init(criterion: Criterion, points: Int) {
    self.criterion = criterion
    self.points = points
  }
}

/// How well a matching company fits: the points of the nice-to-haves that hold.
package struct FitScore: Hashable, Sendable, Comparable {
  /// 100 × the points that hold ÷ all points, to a whole number, halves up.
  package var points: Int
  /// 100 × the points of which it is known whether they hold ÷ all points, likewise.
  package var certainty: Int

  /// The score of a company; nil where there are no nice-to-haves.
  ///
  /// - Parameters:
  ///   - truths: by nice-to-have: whether it holds; an unknown one earns nothing.
  ///   - niceToHaves: the nice-to-haves.
  package init?(_ truths: [Truth], of niceToHaves: [NiceToHave]) {
    guard !niceToHaves.isEmpty else { return nil }
    var (earned, known, all): (Int128, Int128, Int128) = (0, 0, 0)
    for (truth, niceToHave) in zip(truths, niceToHaves) {
      let points = Int128(niceToHave.points)
      all += points
      if truth == .yes { earned += points }
      if truth != .unknown { known += points }
    }
    points = Self.percent(earned, of: all)
    certainty = Self.percent(known, of: all)
  }

  private static func percent(_ part: Int128, of whole: Int128) -> Int {
    Int((200 * part + whole) / (2 * whole))
  }

  /// Whether the left score is lower, or as high and less certain.
  package static func < (left: FitScore, right: FitScore) -> Bool {
    (left.points, left.certainty) < (right.points, right.certainty)
  }
}

/// A class of fit scores, such as A.
package struct Tier: Hashable, Sendable {
  /// The name, which no other tier has.
  package var name: String
  /// The lowest score in it, from 0 to 100.
  package var least: Int

  /// A tier of all scores from `least` up to the next higher tier.
  package init(_ name: String, least: Int) {
    self.name = name
    self.least = least
  }

  /// The tiers of an ICP that states none: A from 70, B from 40, C below.
  package static let usual = [Tier("A", least: 70), Tier("B", least: 40), Tier("C", least: 0)]

  /// The place of the first tier that a score reaches; their count where it reaches none.
  package static func place(of score: FitScore, among tiers: [Tier]) -> Int {
    tiers.firstIndex { score.points >= $0.least } ?? tiers.count
  }
}
