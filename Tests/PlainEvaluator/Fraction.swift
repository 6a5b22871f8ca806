import BigInt

/// An exact rational number, always in lowest terms with a positive denominator.
struct Fraction: Comparable, Hashable, Sendable {
  let numerator: BigInt
  let denominator: BigInt

  static let zero = Fraction(0)
  static let one = Fraction(1)

  init(_ whole: Int) {
    numerator = BigInt(whole)
    denominator = 1
  }

  init(_ numerator: BigInt, over denominator: BigInt = 1) {
    if denominator == 1 {
      self.numerator = numerator
      self.denominator = 1
      return
    }
    let common = numerator.greatestCommonDivisor(with: denominator)
    let sign: BigInt = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / common
    self.denominator = sign * denominator / common
  }

  /// The number written as digits with at most one point, such as `12` or `0.925`; nil for anything else.
  init?(decimal text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, let last = parts.last,
      !first.isEmpty, !last.isEmpty,
      parts.allSatisfy({ $0.allSatisfy(isDigit) }),
      let digits = BigInt(parts.joined(), radix: 10)
    else { return nil }
    let places = parts.count == 2 ? last.count : 0
    self.init(digits, over: BigInt(10).power(places))
  }

  var isWhole: Bool { denominator == 1 }

  /// The largest whole number that is not greater.
  var floor: BigInt {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// The nearest whole number, the even one of two that are equally near.
  var roundedHalfToEven: BigInt {
    let below = floor
    let rest = self - Fraction(below)
    let half = Fraction(1, over: 2)
    if rest < half { return below }
    if rest > half { return below + 1 }
    return below % 2 == 0 ? below : below + 1
  }

  /// The value with so many digits after the point, rounded half to even: `1234.50`.
  func decimal(places: Int) -> String {
    let scaled = (self * Fraction(BigInt(10).power(places))).roundedHalfToEven
    var digits = String(scaled.magnitude)
    if places > 0 {
      while digits.count <= places { digits = "0" + digits }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
    }
    return scaled < 0 ? "-" + digits : digits
  }

  /// About the same number, for logarithms alone.
  var approximate: Double { Double(numerator) / Double(denominator) }

  static func < (a: Fraction, b: Fraction) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }

  static func + (a: Fraction, b: Fraction) -> Fraction {
    if a.denominator == 1 && b.denominator == 1 { return Fraction(a.numerator + b.numerator) }
    return Fraction(
      a.numerator * b.denominator + b.numerator * a.denominator,
      over: a.denominator * b.denominator)
  }

  static prefix func - (a: Fraction) -> Fraction { Fraction(-a.numerator, over: a.denominator) }

  static func - (a: Fraction, b: Fraction) -> Fraction { a + (-b) }

  static func * (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.numerator, over: a.denominator * b.denominator)
  }

  /// The quotient; the divisor must not be zero.
  static func / (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.denominator, over: a.denominator * b.numerator)
  }
}

extension Fraction {
  init(_ number: BigInt, over denominator: Int) {
    self.init(number, over: BigInt(denominator))
  }

  /// The square root of a number that is not negative, to the nearest whole number, half to even.
  var rootRoundedHalfToEven: BigInt {
    let below = BigInt(floor.magnitude.squareRoot())
    let middle = Fraction(2 * below + 1, over: 2)
    let square = middle * middle
    if self < square { return below }
    if self > square { return below + 1 }
    return below % 2 == 0 ? below : below + 1
  }
}

/// Whether a character is one of the ten ASCII digits.
func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
