/// Years of foundation.
///
/// A year can be of anything, so only a column without a name of its own is clear
/// by them, and only where they are spread as such years are.
enum YearRule: ContentRule {
  static func findings(_ sample: ColumnSample) -> [ContentFinding] {
    let count = sample.count(isValue)
    guard let certainty = sample.certainty(count), sample.values.count > 2 else { return [] }
    let years = sample.values.compactMap { year($0.text) }
    guard let first = years.min(), let last = years.max(), last - first >= 3 else { return [] }
    var reservation = sample.doubt(count)
    if reservation == nil, !GenericNames.contains(sample.name) {
      reservation = "a year can be of anything"
    }
    if reservation == nil, last - first < 20 || sample.values.count < 5 {
      reservation = "they lie too close together"
    }
    let evidence = sample.words(count, "years, from \(first) to \(last)")
    return [
      ContentFinding(.founded, in: sample.column, certainty, evidence, reservation: reservation)
    ]
  }

  static func isValue(_ text: String) -> Bool { year(text) != nil }

  /// `1999`, `1999.0`, `2013 (1888)`: a year and no date, as dates are of many things.
  private static func year(_ text: String) -> Int? {
    let rest = text.dropFirst(4)
    guard let year = Int(text.prefix(4)), (1600...2100).contains(year),
      rest.isEmpty || rest == ".0" || rest.hasPrefix(" ("),
      FoundingYear.read(text, latest: 2100) != nil
    else { return nil }
    return year
  }
}
