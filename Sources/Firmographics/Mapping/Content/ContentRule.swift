/// Tells one kind of fact by how its values are written.
protocol ContentRule: SendableMetatype {
  /// What the values say; none where they are not of the kind.
  ///
  /// Looks at one column alone, so that the order of columns changes nothing.
  static func findings(_ sample: ColumnSample) -> [ContentFinding]

  /// Whether a text is a value of the kind: a column's name that is one is no name.
  static func isValue(_ text: String) -> Bool

  /// Whether a text may stand in a column of the kind; where few of the first ones do, the rest is not
  /// looked at.
  static func mayStand(_ text: String) -> Bool
}

extension ContentRule {
  static func mayStand(_ text: String) -> Bool { isValue(text) }
}

/// The rules, and what they say together.
enum ContentRules {
  /// Every rule that looks at one column alone.
  static let all: [any ContentRule.Type] = [
    CountryRule.self, StateRule.self, DomainRule.self, HeadcountBandRule.self, YearRule.self,
    MoneyRule.self, IndustryRule.self, StageRule.self, OwnershipRule.self,
  ]

  /// What a column's values say, whatever other columns hold: of a column that is clear nothing else
  /// is said.
  static func findings(_ sample: ColumnSample) -> [ContentFinding] {
    let first = sample.texts.lazy.compactMap { $0 }.prefix(firstTexts)
    let found = all.flatMap { rule -> [ContentFinding] in
      guard first.count(where: rule.mayStand) * 5 >= first.count * 2 else { return [] }
      return rule.findings(sample).map { finding in
        rule.isValue(sample.name) ? finding.doubted("its name is such a value itself") : finding
      }
    }
    let clear = found.filter { $0.certainty == .clear }
    return clear.count == 1 ? clear : found.map { clear.isEmpty ? $0 : $0.doubted(severalKinds) }
  }

  /// Whether a text is so short that lists write other things by it as well: `NO`, `MAR`.
  static func isCode(_ text: String) -> Bool {
    text.count { $0.isLetter } < 4 && !spelledOut.contains(Text.folded(text).filter { $0 != "." })
  }

  /// How many different codes of one kind are no chance.
  static let leastCodes = 4

  /// What people write of countries in so few letters, and of nothing else.
  private static let spelledOut: Set<String> = ["usa", "uk", "uae", "u s a"]

  /// So few that a column of which they say nothing costs little.
  private static let firstTexts = 20
  private static let severalKinds = "its values can be read as several things"
}
