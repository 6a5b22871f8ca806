import MarketSizing

/// What a result counts, in words.
struct CountUnit {
  /// `company`, `record` or `corporate family`.
  let one: String
  /// `companies`, `records` or `corporate families`.
  let many: String
  /// `Companies`, `Records` or `Families`: the head of a row.
  let head: String
  /// How it is counted, in a sentence.
  let rule: String
  /// The same in a few words.
  let short: String

  /// `1,234 companies`.
  func count(_ number: Int) -> String { Wording.count(number, one, many) }
}

extension SizingResult {
  /// What this result counts.
  var unit: CountUnit {
    switch countBy {
    case "record":
      CountUnit(
        one: "record", many: "records", head: "Records",
        rule:
          "Every record counts, as the profile says; records of the same company are not joined.",
        short: "Every record; records of one company are not joined.")
    case "ultimate_parent":
      CountUnit(
        one: "corporate family", many: "corporate families", head: "Families",
        rule:
          "A corporate family counts once: all companies whose chains of parents end at the same one. The record of that ultimate parent is the one that counts, or the family's first where the parent is not on the list.",
        short: "Every corporate family once, as its ultimate parent.")
    default:
      CountUnit(
        one: "company", many: "companies", head: "Companies",
        rule:
          "A company counts once, however many records it has; the first of them is the one that counts.",
        short: "Every company once, however many records it has.")
    }
  }
}
