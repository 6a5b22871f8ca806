/// A number with up to twelve decimals, held exactly.
///
/// Headcounts, years and amounts of money are all quantities, so that one comparison serves every
/// numeric field. The range is ±1.7 × 10²⁶. Sums, differences and products with whole numbers are
/// exact; a product of two quantities is rounded half to even at the twelfth decimal.
package struct Quantity: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// How many decimals a quantity can hold.
  package static let decimals = 12
  /// Ten to the power of ``decimals``.
  package static let scale: Int128 = 1_000_000_000_000

  /// The number times ten to the power of ``decimals``.
  package let scaled: Int128

  package init(scaled: Int128) {
    self.scaled = scaled
  }

  /// A whole number.
  package init(_ whole: Int) {
    scaled = Int128(whole) * Self.scale
  }

  /// 0.
  package static let zero = Quantity(0)
  /// 1.
  package static let one = Quantity(1)

  /// Whether the left number is the lesser one.
  package static func < (left: Quantity, right: Quantity) -> Bool {
    left.scaled < right.scaled
  }

  /// The number with the other sign.
  package static prefix func - (value: Quantity) -> Quantity {
    Quantity(scaled: -value.scaled)
  }

  /// Whether there is no fraction.
  package var isWhole: Bool { scaled % Self.scale == 0 }

  /// The nearest binary floating-point number, for logarithms only.
  package var approximate: Double { Double(scaled) / Double(Self.scale) }
}

extension Quantity: CustomStringConvertible {
  /// The number that a plain decimal text says; nil if it is no such text, or out of range.
  ///
  /// `12`, `-3.50`, `+7`, `0.000001`: an optional sign, ASCII digits, and optionally a point and up
  /// to ``decimals`` digits. No grouping, no blanks, no exponent.
  package init?(decimal text: some StringProtocol) {
    var negative = false
    var digits: Int128 = 0
    var wholeDigits = 0
    var fractionDigits: Int?
    for (place, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where place == 0: negative = true
      case UInt8(ascii: "+") where place == 0: break
      case UInt8(ascii: ".") where wholeDigits > 0 && fractionDigits == nil: fractionDigits = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if let count = fractionDigits { fractionDigits = count + 1 } else { wholeDigits += 1 }
        if let count = fractionDigits, count > Self.decimals { return nil }
        let (tenfold, overflowed) = digits.multipliedReportingOverflow(by: 10)
        let (sum, carried) = tenfold.addingReportingOverflow(
          Int128(byte - UInt8(ascii: "0")))
        if overflowed || carried { return nil }
        digits = sum
      default: return nil
      }
    }
    guard wholeDigits > 0, fractionDigits != 0 else { return nil }
    for _ in 0..<(Self.decimals - (fractionDigits ?? 0)) {
      let (tenfold, overflowed) = digits.multipliedReportingOverflow(by: 10)
      if overflowed { return nil }
      digits = tenfold
    }
    self.init(scaled: negative ? -digits : digits)
  }

  /// The product, rounded half to even at the twelfth decimal; nil if it is out of range.
  package func multiplied(by other: Quantity) -> Quantity? {
    let divisor = UInt128(Self.scale)
    let product = scaled.magnitude.multipliedFullWidth(by: other.scaled.magnitude)
    guard product.high < divisor else { return nil }
    var (quotient, remainder) = divisor.dividingFullWidth(product)
    let half = divisor / 2
    if remainder > half || (remainder == half && quotient % 2 == 1) { quotient += 1 }
    guard let magnitude = Int128(exactly: quotient) else { return nil }
    return Quantity(scaled: (scaled < 0) != (other.scaled < 0) ? -magnitude : magnitude)
  }

  /// The shortest decimal text that says exactly this number: `1234.5`, `-3`, `0.000001`.
  package var description: String {
    let magnitude = scaled.magnitude
    let scale = UInt128(Self.scale)
    var text = scaled < 0 ? "-" : ""
    text += String(magnitude / scale)
    var fraction = magnitude % scale
    guard fraction != 0 else { return text }
    var width = Self.decimals
    while fraction % 10 == 0 {
      fraction /= 10
      width -= 1
    }
    let digits = String(fraction)
    return text + "." + String(repeating: "0", count: width - digits.count) + digits
  }
}
