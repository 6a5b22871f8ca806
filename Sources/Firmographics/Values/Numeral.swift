/// A number as it is written, without sign, unit or currency: `1,234.50`, `4,50,00,000`, `1'000`.
///
/// Groups are of three digits, or, parted by commas, Indian: two, and three at the end. They are
/// parted by the sign that is not the decimal one, by a blank or by an apostrophe, all by the same.
struct Numeral {
  /// The number, rounded half to even at the twelfth decimal.
  private(set) var number: Quantity
  /// The fraction's digits as they are written; 0 where there is no decimal sign.
  private(set) var fractionDigits = 0
  /// Whether groups were parted by a comma or a point.
  private(set) var isGrouped = false
  /// Whether nothing but digits was read, so that the decimal sign says nothing.
  var isPlain: Bool { fractionDigits == 0 && !isGrouped }

  /// More digits than this before the decimal sign are no number that anyone recorded.
  static let mostDigits = 24

  /// Reads the number that comes next; nil, with `scanner` at any place, where none does or its
  /// groups are wrong.
  init?(_ scanner: inout ValueScanner, decimalSign: DecimalSign) {
    if let plain = Self.takePlain(&scanner) {
      number = Quantity(plain)
      return
    }
    let decimal = decimalSign.byte
    var digits: Int128 = 0
    var significant = 0
    func takeRun(_ scanner: inout ValueScanner) -> Int {
      var length = 0
      while scanner.isDigit() {
        digits = digits &* 10 &+ Int128(scanner.peek() - UInt8(ascii: "0"))
        if digits != 0 { significant += 1 }
        if significant > Self.mostDigits { digits = 0 }
        scanner.position += 1
        length += 1
      }
      return length
    }

    let startsWithZero = scanner.peek() == UInt8(ascii: "0")
    let first = takeRun(&scanner)
    let separator = scanner.peek()
    if first > 0, Self.partsGroups(separator, decimal: decimal), scanner.isDigit(1) {
      guard first <= 3, !startsWithZero else { return nil }
      var threes = true
      var twos = separator == UInt8(ascii: ",") && first <= 2
      while scanner.peek() == separator, scanner.isDigit(1) {
        scanner.position += 1
        let length = takeRun(&scanner)
        let isLast = !(scanner.peek() == separator && scanner.isDigit(1))
        if length != 3 { threes = false }
        if length != (isLast ? 3 : 2) { twos = false }
      }
      guard threes || twos else { return nil }
      isGrouped = separator == UInt8(ascii: ",") || separator == UInt8(ascii: ".")
    }
    guard significant <= Self.mostDigits else { return nil }
    number = Quantity(scaled: digits * Quantity.scale)

    if scanner.peek() == decimal, scanner.isDigit(1) {
      scanner.position += 1
      readFraction(&scanner)
    } else if first == 0 {
      return nil
    }
    // What looks as if the number went on was not understood: "1.2.3", "1,234 567".
    if Self.partsNumbers(scanner.peek()), scanner.isDigit(1) { return nil }
  }

  /// Reads up to 18 digits if nothing follows that could part them from more, as in most values.
  private static func takePlain(_ scanner: inout ValueScanner) -> Int? {
    var number = 0
    var length = 0
    while length < 18, scanner.isDigit(length) {
      number = number * 10 + Int(scanner.peek(length) - UInt8(ascii: "0"))
      length += 1
    }
    guard length > 0, !scanner.isDigit(length) else { return nil }
    if partsNumbers(scanner.peek(length)), scanner.isDigit(length + 1) { return nil }
    scanner.position += length
    return number
  }

  private mutating func readFraction(_ scanner: inout ValueScanner) {
    var fraction: Int128 = 0
    var unit = Quantity.scale
    // What follows the twelfth decimal: twice its first digit, and one if any later one is not 0.
    var rest: Int128 = 0
    while scanner.isDigit() {
      let digit = Int128(scanner.peek() - UInt8(ascii: "0"))
      fractionDigits += 1
      if unit > 1 {
        unit /= 10
        fraction += digit * unit
      } else if fractionDigits == Quantity.decimals + 1 {
        rest = digit * 2
      } else if digit > 0, rest % 2 == 0 {
        rest += 1
      }
      scanner.position += 1
    }
    if rest > 10 || (rest == 10 && fraction % 2 == 1) { fraction += 1 }
    number = Quantity(scaled: number.scaled + fraction)
  }

  private static func partsGroups(_ byte: UInt8, decimal: UInt8) -> Bool {
    partsNumbers(byte) && byte != decimal
  }

  private static func partsNumbers(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: "'"): true
    default: false
    }
  }
}

/// Which sign parts a number's whole part from its fraction.
package enum DecimalSign: String, Sendable, CaseIterable {
  case point, comma

  var byte: UInt8 { self == .point ? UInt8(ascii: ".") : UInt8(ascii: ",") }
}

/// The words and letters that multiply the number before them.
enum Magnitude {
  static let words: [String: Int128] = {
    let names: [Int128: [String]] = [
      1_000: ["k", "thousand", "thousands", "tsd"],
      100_000: ["lakh", "lakhs", "lac", "lacs"],
      1_000_000: [
        "m", "mn", "mm", "mio", "mill", "mln", "million", "millions", "millionen", "millones",
      ],
      10_000_000: ["crore", "crores", "cr"],
      1_000_000_000: [
        "b", "bn", "bln", "billion", "billions", "mrd", "milliard", "milliards", "milliarden",
      ],
      1_000_000_000_000: ["t", "tn", "trn", "trillion", "trillions"],
    ]
    var words: [String: Int128] = [:]
    for (factor, spellings) in names {
      for spelling in spellings { words[spelling] = factor }
    }
    return words
  }()
}
