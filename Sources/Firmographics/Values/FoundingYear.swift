/// Reads the year in which a company was founded.
package enum FoundingYear {
  /// The first year that is read as one.
  package static let earliest = 1000

  /// The year that the text says; nil if it is not understood, before 1000 or after `latest`.
  ///
  /// `1999`, `1999.0`, `1999-05`, `05/1999`, a date with its year first or last (`1999-05-01`,
  /// `12/31/1999`, `31.12.1999`), with a time of day after it or not, and `2013 (1888)` or
  /// `2020 (1915, a spinoff)`, of which the first counts. Years of two digits are unreadable.
  package static func read(_ text: String, latest: Int) -> ValueInterval? {
    guard var scanner = ValueScanner(text), let first = Part(&scanner) else { return nil }
    let year: Int
    if first.length == 4 {
      guard readAfterYear(&scanner) else { return nil }
      year = first.number
    } else {
      guard let last = readYearAtEnd(&scanner, after: first) else { return nil }
      year = last
    }
    guard year >= earliest, year <= latest else { return nil }
    return ValueInterval(exactly: Quantity(year))
  }

  /// One run of at most four digits.
  private struct Part {
    var number = 0
    var length = 0

    init?(_ scanner: inout ValueScanner) {
      while scanner.isDigit() {
        guard length < 4 else { return nil }
        number = number * 10 + Int(scanner.peek() - UInt8(ascii: "0"))
        length += 1
        scanner.position += 1
      }
      if length == 0 { return nil }
    }
  }

  /// The rest of `1999`, `1999.0`, `2013 (1888)`, `1999-05`, `1999-05-01T00:00:00Z`.
  private static func readAfterYear(_ scanner: inout ValueScanner) -> Bool {
    if scanner.isAtEnd { return true }
    let start = scanner.position
    if scanner.take("."), scanner.take("0"), scanner.isAtEnd { return true }
    scanner.position = start
    scanner.skipBlank()
    if scanner.take("(") { return readRemark(&scanner) }
    scanner.position = start
    guard let separator = takeSeparator(&scanner), let month = Part(&scanner) else { return false }
    guard isMonth(month) else { return false }
    if scanner.isAtEnd { return separator != UInt8(ascii: ".") }
    guard takeSeparator(&scanner) == separator, let day = Part(&scanner) else { return false }
    return isDay(day, of: month) && readTime(&scanner)
  }

  /// Whether the text ends with a remark in parentheses: another year, words, or both.
  private static func readRemark(_ scanner: inout ValueScanner) -> Bool {
    var hasMeaning = false
    while !scanner.isAtEnd, !scanner.take(")") {
      let start = scanner.position
      while scanner.isDigit() { scanner.position += 1 }
      let length = scanner.position - start
      if length == 4 || scanner.isLetter() { hasMeaning = true }
      if length == 0 { scanner.position += 1 }
    }
    return hasMeaning && scanner.isAtEnd && scanner.peek(-1) == UInt8(ascii: ")")
  }

  /// The year of `05/1999`, `12/31/1999`, `31.12.1999`, after the number before the first sign.
  private static func readYearAtEnd(_ scanner: inout ValueScanner, after first: Part) -> Int? {
    guard let separator = takeSeparator(&scanner), let second = Part(&scanner) else { return nil }
    if second.length == 4 { return isMonth(first) && scanner.isAtEnd ? second.number : nil }
    guard isMonth(first) && isDay(second, of: first) || isMonth(second) && isDay(first, of: second),
      takeSeparator(&scanner) == separator, let year = Part(&scanner), year.length == 4,
      readTime(&scanner)
    else { return nil }
    return year.number
  }

  private static func takeSeparator(_ scanner: inout ValueScanner) -> UInt8? {
    let byte = scanner.peek()
    return scanner.take("-") || scanner.take("/") || scanner.take(".") ? byte : nil
  }

  private static func isMonth(_ part: Part) -> Bool {
    part.length <= 2 && part.number >= 1 && part.number <= 12
  }

  private static func isDay(_ part: Part, of month: Part) -> Bool {
    let last = month.number == 2 ? 29 : [4, 6, 9, 11].contains(month.number) ? 30 : 31
    return part.length <= 2 && part.number >= 1 && part.number <= last
  }

  /// Whether nothing is left but a time of day: `T00:00:00Z`, ` 12:30`, ` 12:00:00 AM`, `+01:00`.
  private static func readTime(_ scanner: inout ValueScanner) -> Bool {
    if scanner.isAtEnd { return true }
    guard scanner.take("t") || scanner.take(" ") else { return false }
    guard takeTwoDigits(&scanner, below: 25, least: 1), scanner.take(":") else { return false }
    guard takeTwoDigits(&scanner, below: 60) else { return false }
    if scanner.take(":") {
      guard takeTwoDigits(&scanner, below: 61) else { return false }
      if scanner.take(".") {
        guard scanner.isDigit() else { return false }
        while scanner.isDigit() { scanner.position += 1 }
      }
    }
    scanner.skipBlank()
    if scanner.takePhrase(of: zones) == nil, scanner.take("+") || scanner.take("-") {
      guard takeTwoDigits(&scanner, below: 15) else { return false }
      _ = scanner.take(":")
      if !scanner.isAtEnd { guard takeTwoDigits(&scanner, below: 60) else { return false } }
    }
    return scanner.isAtEnd
  }

  private static let zones = Phrases(["z", "utc", "gmt", "am", "pm"], true)

  private static func takeTwoDigits(
    _ scanner: inout ValueScanner, below limit: Int, least: Int = 2
  ) -> Bool {
    var number = 0
    var length = 0
    while length < 2, scanner.isDigit() {
      number = number * 10 + Int(scanner.peek() - UInt8(ascii: "0"))
      length += 1
      scanner.position += 1
    }
    return length >= least && number < limit
  }
}
