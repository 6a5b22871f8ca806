/// Amounts of money.
///
/// Revenue and funding look alike, so that no column is clear by them.
enum MoneyRule: ContentRule {
  static func findings(_ sample: ColumnSample) -> [ContentFinding] {
    let count = sample.count(isValue)
    guard let certainty = sample.certainty(count) else { return [] }
    let evidence = sample.words(count, "amounts of money")
    return [Field.revenue, .funding].map { field in
      ContentFinding(
        field, in: sample.column, certainty, evidence,
        reservation: "they can be revenue, funding or something else")
    }
  }

  /// `$1M-$10M`, `5 million EUR`; a number alone can be of anything.
  static func isValue(_ text: String) -> Bool {
    guard text.utf8.count <= 60, text.unicodeScalars.contains(where: isMark) else { return false }
    let money =
      Money.read(text, decimalSign: .point, unit: .one)
      ?? Money.read(text, decimalSign: .comma, unit: .one)
    return money.map { $0.currency != nil || text.unicodeScalars.contains(where: isSign) } ?? false
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    isSign(scalar) || scalar.properties.isAlphabetic
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .currencySymbol
  }
}
