internal import BigInt
package import Firmographics

/// An exact fraction of any size: what money is worked out in until it is rounded once, at the end.
package struct Fraction: Hashable, Sendable {
  private let numerator: BigInt
  /// Always above zero; the fraction need not be in lowest terms.
  private let denominator: BigInt

  private init(_ numerator: BigInt, over denominator: BigInt) {
    self.numerator = numerator
    self.denominator = denominator
  }

  package init(_ whole: Int) {
    self.init(BigInt(whole), over: 1)
  }

  /// A number of units of which ``Quantity/scale`` make one.
  package init(scaled: Int128) {
    self.init(BigInt(scaled), over: BigInt(Quantity.scale))
  }

  /// A sum of units of which ``Quantity/scale`` make one.
  package init(scaled sum: ExactSum) {
    self.init(BigInt(sum.low) + BigInt(sum.carry) << 128, over: BigInt(Quantity.scale))
  }

  package init(_ quantity: Quantity) {
    self.init(scaled: quantity.scaled)
  }

  package static let zero = Fraction(0)

  package static func + (left: Fraction, right: Fraction) -> Fraction {
    if left.denominator == right.denominator {
      return Fraction(left.numerator + right.numerator, over: left.denominator)
    }
    return Fraction(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  package static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  /// The fraction divided by a whole number above zero.
  package func divided(by whole: Int) -> Fraction {
    Fraction(numerator, over: denominator * BigInt(whole))
  }

  package static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  package static func == (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator == right.numerator * left.denominator
  }

  /// The greatest whole number that is not above the fraction, for fractions of zero or more.
  package var floor: Int { Int(numerator / denominator) }

  /// The fraction rounded half to even at `decimals` decimals, as text: `1234.50`.
  package func rounded(toDecimals decimals: Int) -> String {
    let scaled = numerator.magnitude * BigUInt(10).power(decimals)
    let divisor = denominator.magnitude
    var (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: divisor)
    let double = remainder * 2
    if double > divisor || (double == divisor && quotient % 2 == 1) { quotient += 1 }
    remainder = 0
    var digits = String(quotient)
    if digits.count <= decimals {
      digits = String(repeating: "0", count: decimals - digits.count + 1) + digits
    }
    let sign = numerator.sign == .minus && quotient != 0 ? "-" : ""
    guard decimals > 0 else { return sign + digits }
    return sign + digits.dropLast(decimals) + "." + digits.suffix(decimals)
  }
}

/// The geometric mean of two amounts, rounded half to even to a whole unit; 0 where the lower one
/// is not above 0.
///
/// Both are numbers of units of which ``Quantity/scale`` make one, and so is the result.
package func wholeGeometricMean(_ lower: Int128, _ upper: Int128) -> Int128 {
  guard lower > 0 else { return 0 }
  let scale = BigInt(Quantity.scale)
  let product = BigInt(lower) * BigInt(upper)
  let whole = (product / (scale * scale)).squareRoot()
  // √product lies above whole + ½ exactly if 4 × product > ((2 × whole + 1) × scale)².
  let middle = (whole * 2 + 1) * scale
  let fourfold = product * 4
  let isUp = fourfold > middle * middle || (fourfold == middle * middle && whole % 2 == 1)
  return Int128(whole + (isUp ? 1 : 0)) * Quantity.scale
}
