/// What one figure is more or less than another, as reports write it: `+1,204`, `−€1.20M`, `+98.1%`.
///
/// No difference is a raised dot, so that a table shows at a glance what differs; one that can't be
/// told is a dash.
enum DifferenceText {
  /// The difference of two counts.
  static func of(_ number: Int, from first: Int) -> String {
    let (difference, passed) = number.subtractingReportingOverflow(first)
    guard !passed else { return "–" }
    return difference == 0
      ? "·" : sign(difference < 0) + digits(difference.magnitude)
  }

  /// The difference of two counts in per cent of the first.
  static func percent(_ number: Int, from first: Int) -> String {
    if number == first { return "·" }
    guard first > 0, number >= 0 else { return "–" }
    let difference = Int128(number) - Int128(first)
    return percent(difference.magnitude, of: UInt128(first), isNegative: difference < 0)
  }

  /// The difference of two amounts, to three figures.
  static func of(_ amount: String, from first: String, _ money: MoneyText) -> String {
    guard let difference = difference(amount, first) else { return "–" }
    return difference.isZero
      ? "·" : sign(difference.isNegative) + money.short(difference.magnitude.plain)
  }

  /// The difference of two amounts in per cent of the first.
  static func percent(_ amount: String, from first: String) -> String {
    guard let difference = difference(amount, first), let whole = DecimalText(first) else {
      return "–"
    }
    if difference.isZero { return "·" }
    guard let (part, all) = DecimalText.comparable(difference.magnitude, whole), all > 0 else {
      return "–"
    }
    return percent(part, of: all, isNegative: difference.isNegative)
  }

  /// The exact difference of two amounts, as a decimal; nil where one of them is none.
  static func exact(_ amount: String, from first: String) -> String? {
    difference(amount, first)?.plain
  }

  private static func difference(_ amount: String, _ first: String) -> DecimalText? {
    guard let amount = DecimalText(amount), let first = DecimalText(first), !amount.isNegative,
      !first.isNegative
    else { return nil }
    return amount - first
  }

  /// part ÷ whole to a tenth of a per cent, halves up, and to a whole one from 1,000 % on.
  private static func percent(_ part: UInt128, of whole: UInt128, isNegative: Bool) -> String {
    let (scaled, passed) = part.multipliedReportingOverflow(by: 1000)
    guard !passed else { return "–" }
    let perMille = scaled / whole + (scaled % whole >= whole - scaled % whole ? 1 : 0)
    return sign(isNegative) + digits(perMille / 10)
      + (perMille < 10_000 ? ".\(perMille % 10)" : "") + "%"
  }

  private static func digits(_ number: some BinaryInteger) -> String {
    NumberText.grouped(digits: Array("\(number)".utf8))
  }

  private static func sign(_ isNegative: Bool) -> String { isNegative ? "−" : "+" }
}
