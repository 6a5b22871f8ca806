import Foundation

/// The headcount in any of the agreed spellings; nil for what cannot be read.
func readHeadcount(_ text: String) -> Interval? {
  var rest = foldedText(text)
  if rest == "self-employed" || rest == "self employed" { return Interval(low: .one, high: .one) }
  for word in ["employees", "employee", "people"] where rest.hasSuffix(" " + word) {
    rest = String(rest.dropLast(word.count)).trimmed
  }
  let (word, body) = splitBound(rest)
  if let word {
    guard let number = wholeHeadcount(body) else { return nil }
    switch word {
    case .about: return Interval(low: number, high: number)
    case .above: return Interval(low: number + .one, high: nil)
    case .below:
      // `<10` leaves the ten out, `up to 50` has the fifty in.
      let high = rest.hasPrefix("up to") ? number : number - .one
      return high < .one ? nil : Interval(low: .one, high: high)
    }
  }
  if body.hasSuffix("+") {
    return wholeHeadcount(String(body.dropLast()).trimmed).map { Interval(low: $0, high: nil) }
  }
  if body.hasPrefix("-") { return nil }
  let sides = rangeSides(body)
  let numbers = sides.compactMap(wholeHeadcount)
  guard numbers.count == sides.count, let low = numbers.first, let high = numbers.last,
    numbers.count <= 2, low <= high
  else { return nil }
  return Interval(low: low, high: high)
}

/// A whole number of people: `1234`, `1,234`, `1.234`, `1 234`, `1.2k`, `120.0`.
private func wholeHeadcount(_ text: String) -> Fraction? {
  var digits = text
  var factor = Fraction.one
  for (suffix, scale) in [("k", 1000), ("m", 1_000_000)] where digits.hasSuffix(suffix) {
    digits = String(digits.dropLast()).trimmed
    factor = Fraction(scale)
  }
  let separators = Set(digits.filter { !isDigit($0) })
  guard separators.count <= 1 else { return nil }
  guard let separator = separators.first else {
    return Fraction(decimal: digits).map { $0 * factor }
  }
  let groups = digits.split(separator: separator, omittingEmptySubsequences: false)
  let isGrouping =
    groups.dropFirst().dropLast().allSatisfy {
      $0.count == 3 || (separator == "," && $0.count == 2)
    }
    && groups.last?.count == 3 && (1...3).contains(groups.first?.count ?? 0)
  if isGrouping && ", .".contains(separator) && !(separator == "." && factor != .one) {
    return Fraction(decimal: groups.joined()).map { $0 * factor }
  }
  guard separator == ".", groups.count == 2, let number = Fraction(decimal: digits) else {
    return nil
  }
  if factor == .one && groups[1] != "0" { return nil }
  let people = number * factor
  return people.isWhole ? people : nil
}

/// The year in any of the agreed spellings, between 1000 and the last year allowed; nil for any other text.
func readYear(_ text: String, last: Int) -> Int? {
  let rest = tidyText(text)
  let year: Int?
  if rest.allSatisfy(isDigit) {
    year = Int(rest)
  } else if rest.hasSuffix(".0"), rest.dropLast(2).allSatisfy(isDigit) {
    year = Int(rest.dropLast(2))
  } else if matches(rest, "9999-99-99") {
    year = Int(rest.prefix(4))
  } else if matches(rest, "99/9999") || matches(rest, "9/9999") {
    year = Int(rest.suffix(4))
  } else if matches(rest, "9999 (9999)") {
    year = Int(rest.prefix(4))
  } else {
    year = nil
  }
  guard let year, year >= 1000, year <= last else { return nil }
  return year
}

/// Whether a text has the form of a pattern in which every 9 stands for a digit.
private func matches(_ text: String, _ pattern: String) -> Bool {
  text.count == pattern.count
    && zip(text, pattern).allSatisfy { $1 == "9" ? isDigit($0) : $0 == $1 }
}

/// The texts of a scalar or of a list of scalars in an ICP or mapping file.
func scalarTexts(_ value: Any) -> [String] {
  if let list = value as? [Any] { return list.map(scalarText) }
  return [scalarText(value)]
}

/// A scalar of an ICP or mapping file as the text that it is read as.
func scalarText(_ value: Any) -> String {
  if let text = value as? String { return text }
  if let number = value as? NSNumber { return number.stringValue }
  return "\(value)"
}

/// A share, such as `2%` or `0.02`.
func readShare(_ text: String) -> Fraction? {
  let rest = text.trimmed
  guard rest.hasSuffix("%") else { return Fraction(decimal: rest) }
  return Fraction(decimal: String(rest.dropLast()).trimmed).map { $0 / Fraction(100) }
}
