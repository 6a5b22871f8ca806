import BigInt
import Foundation

/// All numbers from `low` to `high`, both included; an absent top is open.
struct Interval: Equatable {
  var low: Fraction
  var high: Fraction?

  var isExact: Bool { low == high }

  /// Whether the number lies inside.
  func contains(_ number: Fraction) -> Bool {
    number >= low && (high.map { number <= $0 } ?? true)
  }
}

/// An amount as it is written, with the currency that it names.
struct WrittenAmount: Equatable {
  var interval: Interval
  var currency: String?
}

/// The amount in any of the agreed spellings; nil for what cannot be read.
func readAmount(_ text: String, decimalComma: Bool = false) -> WrittenAmount? {
  var rest = foldedText(text)
  var negative = false
  var currency: String?
  if rest.hasSuffix(")") {
    // Either a currency in parentheses at the end, or a negative number in the accountants' way.
    guard let open = rest.firstIndex(of: "(") else { return nil }
    let inner = String(rest[rest.index(after: open)...].dropLast())
    if let code = currencyCodes[inner] {
      currency = code
      rest = String(rest[..<open]).trimmed
    } else if open == rest.startIndex {
      negative = true
      rest = inner.trimmed
    } else {
      return nil
    }
  }
  let (word, body) = splitBound(rest)
  let sides = rangeSides(body)
  if sides.count > 2 || (sides.count == 2 && (word != nil || negative)) { return nil }
  var parts: [AmountPart] = []
  for side in sides {
    guard let part = AmountPart(side, decimalComma: decimalComma) else { return nil }
    if let named = part.currency {
      if let currency, currency != named { return nil }
      currency = named
    }
    parts.append(part)
  }
  if parts.count == 2 {
    if parts[0].isOpen || parts[1].isOpen { return nil }
    let low = parts[0].number * (parts[0].scale ?? parts[1].scale ?? .one)
    let high = parts[1].value
    if low > high { return nil }
    return WrittenAmount(interval: Interval(low: low, high: high), currency: currency)
  }
  let value = negative ? -parts[0].value : parts[0].value
  let isOpen = parts[0].isOpen
  if isOpen && (word != nil || negative) { return nil }
  switch word {
  case .below:
    if value < .zero { return nil }
    return WrittenAmount(interval: Interval(low: .zero, high: value), currency: currency)
  case .above:
    return WrittenAmount(interval: Interval(low: value, high: nil), currency: currency)
  case .about, nil:
    return WrittenAmount(
      interval: Interval(low: value, high: isOpen ? nil : value), currency: currency)
  }
}

/// What a word or sign before a number makes of it.
enum Bound { case below, above, about }

private let boundWords: [(String, Bound)] = [
  ("less than", .below), ("up to", .below), ("under", .below), ("<", .below),
  ("more than", .above), ("over", .above), (">", .above), ("~", .about),
]

/// The bound that a text begins with, and what follows.
func splitBound(_ text: String) -> (Bound?, String) {
  for (word, bound) in boundWords where text.hasPrefix(word) {
    return (bound, String(text.dropFirst(word.count)).trimmed)
  }
  return (nil, text)
}

/// The one or two sides of a band; a hyphen at the very start, or after a currency, is a minus sign.
func rangeSides(_ text: String) -> [String] {
  let spelled = text.components(separatedBy: " to ")
  if spelled.count > 1 { return spelled.map(\.trimmed) }
  var sides = [""]
  var seenDigit = false
  for character in text {
    if seenDigit && "-–—".contains(character) {
      sides.append("")
      seenDigit = false
    } else {
      if isDigit(character) { seenDigit = true }
      sides[sides.count - 1].append(character)
    }
  }
  return sides.map(\.trimmed)
}

/// One number of an amount, with its sign, currency and scale.
private struct AmountPart {
  var number: Fraction
  var scale: Fraction?
  var currency: String?
  var isOpen = false

  var value: Fraction { number * (scale ?? .one) }

  init?(_ text: String, decimalComma: Bool) {
    let isNumeral: (Character) -> Bool = { isDigit($0) || ".,".contains($0) }
    guard let start = text.firstIndex(where: isDigit), let end = text.lastIndex(where: isDigit)
    else { return nil }
    var numeral = String(text[start...end])
    if numeral.contains(" ") {
      let groups = numeral.split(separator: " ")
      guard
        groups.dropFirst().allSatisfy({
          $0.prefix(3).count == 3 && $0.prefix(3).allSatisfy(isDigit)
        })
      else { return nil }
      numeral = groups.joined()
    }
    guard numeral.allSatisfy(isNumeral),
      let number = readNumeral(numeral, decimalComma: decimalComma)
    else { return nil }
    var before = String(text[..<start])
    let after = String(text[text.index(after: end)...])
    var negative = false
    if let minus = before.firstIndex(of: "-") {
      negative = true
      before.remove(at: minus)
    }
    self.number = negative ? -number : number
    var words = before.trimmed.isEmpty ? [] : [before.trimmed]
    words += suffixWords(after)
    for word in words {
      if word == "+" && !isOpen {
        isOpen = true
      } else if let code = currencyCodes[word], currency == nil || currency == code {
        currency = code
      } else if let power = scales[word], scale == nil {
        scale = Fraction(BigInt(10).power(power))
      } else {
        return nil
      }
    }
  }
}

/// The words after a number; symbols stand for themselves even without blanks.
private func suffixWords(_ text: String) -> [String] {
  var spaced = ""
  for character in text {
    spaced += "+$€£¥".contains(character) ? " \(character) " : "\(character)"
  }
  return spaced.split(separator: " ").map(String.init)
}

private let scales: [String: Int] = [
  "k": 3, "thousand": 3, "m": 6, "mn": 6, "mio": 6, "million": 6, "b": 9, "bn": 9, "billion": 9,
]

private let currencyCodes: [String: String] = [
  "$": "USD", "us$": "USD", "usd": "USD", "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP",
  "chf": "CHF", "jpy": "JPY", "kwd": "KWD", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN",
  "cad": "CAD", "aud": "AUD", "inr": "INR",
]

/// Digits with grouping and at most one decimal sign.
func readNumeral(_ text: String, decimalComma: Bool) -> Fraction? {
  let point: Character = decimalComma ? "," : "."
  let grouping: Character = decimalComma ? "." : ","
  let halves = text.split(separator: point, omittingEmptySubsequences: false).map(String.init)
  guard halves.count <= 2, let whole = halves.first else { return nil }
  let groups = whole.split(separator: grouping, omittingEmptySubsequences: false)
  guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return nil }
  if groups.count > 1 {
    // Thousands, or the Indian way: the last group has three digits, those before two or three.
    guard let first = groups.first, let last = groups.last, first.count <= 3, last.count == 3,
      groups.dropFirst().dropLast().allSatisfy({ $0.count == 2 || $0.count == 3 })
    else { return nil }
  }
  let digits = groups.joined()
  if halves.count == 1 { return Fraction(decimal: digits) }
  return Fraction(decimal: digits + "." + halves[1])
}

/// The digits after a currency's decimal point.
func minorDigits(_ currency: String) -> Int {
  switch currency {
  case "JPY", "KRW", "VND", "CLP", "ISK", "XAF", "XOF": 0
  case "KWD", "BHD", "OMR", "JOD", "TND", "IQD", "LYD": 3
  default: 2
  }
}
