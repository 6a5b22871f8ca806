/// A decimal number as a run writes it, such as `1234.50`, read digit by digit: never a binary
/// fraction.
struct DecimalText: Hashable {
  private(set) var isNegative = false
  /// The digits before the point, without leading zeros; empty for 0.
  private(set) var whole: [UInt8] = []
  /// The digits after the point, as they were written.
  private(set) var fraction: [UInt8] = []

  /// The number that `text` writes; nil where it writes none.
  init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    if rest.first == UInt8(ascii: "-") {
      isNegative = true
      rest.removeFirst()
    }
    let parts = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.allSatisfy(Self.isDigit) }),
      !parts[0].isEmpty
    else { return nil }
    whole = Array(parts[0].drop { $0 == Self.zero })
    if parts.count == 2 { fraction = Array(parts[1]) }
    if isZero { isNegative = false }
  }

  private static let zero = UInt8(ascii: "0")

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= zero && byte <= UInt8(ascii: "9")
  }

  var isZero: Bool { whole.isEmpty && fraction.allSatisfy { $0 == Self.zero } }

  /// Every digit, with thousands separators: `1,234.50`; a fraction of zeros alone is left out.
  var exact: String {
    let fraction = fraction.contains { $0 != Self.zero } ? fraction : []
    return sign + NumberText.grouped(digits: whole.isEmpty ? [Self.zero] : whole)
      + (fraction.isEmpty ? "" : "." + String(decoding: fraction, as: UTF8.self))
  }

  /// To the nearest whole number, halves to the even one, with thousands separators.
  var rounded: String {
    let digits = Self.round(whole + fraction, to: whole.count)
    let text = NumberText.grouped(digits: digits.isEmpty ? [Self.zero] : digits)
    return (digits.isEmpty ? "" : sign) + text
  }

  /// As people say it: `950`, `9,512`, `38.2M`, `1.40B`, to so many significant figures from
  /// 10,000 on.
  func short(figures: Int) -> String {
    guard whole.count > 4 else { return whole.count <= 2 ? exact : rounded }
    var digits = Self.round(whole, to: min(figures, whole.count), and: fraction)
    // 9,999,999 to three figures is 1000 with one place more.
    var places = whole.count
    if digits.count > figures {
      digits.removeLast()
      places += 1
    }
    let unit = min((places - 1) / 3, 4)
    let shown = places - unit * 3
    while digits.count < shown { digits.append(Self.zero) }
    let after = digits[shown...]
    return sign + NumberText.grouped(digits: Array(digits[..<shown]))
      + (after.isEmpty ? "" : "." + String(decoding: after, as: UTF8.self))
      + ["", "K", "M", "B", "T"][unit]
  }

  /// A decimal share as a percentage: `0.025` is `2.5%`.
  var percentage: String {
    var moved = self
    while moved.fraction.count < 2 { moved.fraction.append(Self.zero) }
    moved.whole = Array((moved.whole + moved.fraction.prefix(2)).drop { $0 == Self.zero })
    moved.fraction.removeFirst(2)
    while moved.fraction.last == Self.zero { moved.fraction.removeLast() }
    return moved.exact + "%"
  }

  /// The exact sum of two amounts, neither below 0.
  static func + (left: Self, right: Self) -> Self {
    let places = max(left.fraction.count, right.fraction.count)
    var digits: [UInt8] = []
    var carry: UInt8 = 0
    let (a, b) = (left.scaled(to: places), right.scaled(to: places))
    for index in 0..<max(a.count, b.count) {
      let sum = carry + (index < a.count ? a[index] : 0) + (index < b.count ? b[index] : 0)
      digits.append(zero + sum % 10)
      carry = sum / 10
    }
    if carry > 0 { digits.append(zero + carry) }
    digits.reverse()
    var total = left
    total.fraction = Array(digits.suffix(places))
    total.whole = Array(digits.dropLast(places).drop { $0 == zero })
    return total
  }

  /// The exact sum of amounts as runs write them; no decimal where one of them is none, or below 0.
  static func sum(_ amounts: [String]) -> String {
    let sum = amounts.reduce(DecimalText("0")) { sum, amount in
      guard let sum, let number = DecimalText(amount), !number.isNegative else { return nil }
      return sum + number
    }
    return sum?.plain ?? "–"
  }

  /// About how large an amount is, to draw it; 0 for what is none, or below 0, and at most 1e300, so
  /// that one can reckon with it.
  static func size(_ amount: String) -> Double {
    guard let number = DecimalText(amount), !number.isNegative else { return 0 }
    return min(Double(number.plain) ?? 0, 1e300)
  }

  /// The exact difference of two amounts, neither below 0.
  static func - (left: Self, right: Self) -> Self {
    let places = max(left.fraction.count, right.fraction.count)
    let (a, b) = (left.scaled(to: places), right.scaled(to: places))
    var digits: [UInt8] = []
    var borrow: UInt8 = 0
    for index in 0..<max(a.count, b.count) {
      let taken = (index < b.count ? b[index] : 0) + borrow
      let digit = index < a.count ? a[index] : 0
      borrow = digit < taken ? 1 : 0
      digits.append(zero + digit + 10 * borrow - taken)
    }
    if borrow > 0 {
      var opposite = right - left
      opposite.isNegative = true
      return opposite
    }
    digits.reverse()
    var rest = left
    rest.fraction = Array(digits.suffix(places))
    rest.whole = Array(digits.dropLast(places).drop { $0 == zero })
    return rest
  }

  /// The number without its sign.
  var magnitude: Self {
    var magnitude = self
    magnitude.isNegative = false
    return magnitude
  }

  /// The number as a run writes it: `-1234.50`.
  var plain: String {
    let whole = whole.isEmpty ? [Self.zero] : whole
    return sign + String(decoding: whole + (fraction.isEmpty ? [] : [46] + fraction), as: UTF8.self)
  }

  /// Two whole numbers in the proportion of two amounts, to 34 digits; nil where they are too far
  /// apart for that.
  static func comparable(_ left: Self, _ right: Self) -> (UInt128, UInt128)? {
    let places = max(left.fraction.count, right.fraction.count)
    let (a, b) = (left.scaled(to: places), right.scaled(to: places))
    let cut = max(0, max(a.count, b.count) - 34)
    func number(_ digits: [UInt8]) -> UInt128 {
      digits.dropFirst(cut).reversed().reduce(0) { $0 * 10 + UInt128($1) }
    }
    return number(b) > 0 ? (number(a), number(b)) : nil
  }

  /// The digits' values from the last to the first, with so many after the point.
  private func scaled(to places: Int) -> [UInt8] {
    let zeros = Array(repeating: Self.zero, count: places - fraction.count)
    return (whole + fraction + zeros).reversed().map { $0 - Self.zero }
  }

  private var sign: String { isNegative ? "-" : "" }

  /// The first `count` digits, rounded by what follows, halves to the even one; one digit more
  /// where the rounding carries over the first.
  private static func round(_ digits: [UInt8], to count: Int, and more: [UInt8] = []) -> [UInt8] {
    var kept = Array(digits.prefix(count))
    let rest = digits.dropFirst(count) + more
    guard let first = rest.first else { return kept }
    let five = UInt8(ascii: "5")
    let isHalf = first == five && rest.dropFirst().allSatisfy { $0 == zero }
    let isOdd = ((kept.last ?? zero) - zero) % 2 == 1
    guard first > five || (first == five && (!isHalf || isOdd)) else { return kept }
    var index = kept.count
    while index > 0 {
      index -= 1
      if kept[index] < UInt8(ascii: "9") {
        kept[index] += 1
        return kept
      }
      kept[index] = zero
    }
    return [UInt8(ascii: "1")] + kept
  }
}
