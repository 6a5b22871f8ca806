import TestSupport

internal import BigInt
internal import Firmographics
internal import Testing

@testable internal import MarketSizing

/// Exact fractions and their one rounding.
@Suite struct FractionTests {
  @Test(arguments: [
    ("1.005", 2, "1.00"), ("1.015", 2, "1.02"), ("1.025", 2, "1.02"), ("0.5", 0, "0"),
    ("1.5", 0, "2"), ("2.5", 0, "2"), ("-2.5", 0, "-2"), ("-0.004", 2, "0.00"),
    ("1234567.891", 2, "1234567.89"), ("0.0005", 3, "0.000"), ("0.0015", 3, "0.002"), ("7", 0, "7"),
  ])
  func roundsHalfToEven(number: String, decimals: Int, expected: String) throws {
    let quantity = try #require(Quantity(decimal: number))
    #expect(Fraction(quantity).rounded(toDecimals: decimals) == expected)
  }

  @Test func thirdsAreExact() {
    let third = Fraction(1).divided(by: 3)
    #expect(third + third + third == Fraction(1))
    #expect((third * Fraction(100)).rounded(toDecimals: 2) == "33.33")
    #expect((third * Fraction(100)).floor == 33)
  }

  /// √(a × b) against every whole number beside it, for small and for huge amounts.
  @Test func geometricMeanIsTheNearestWholeNumber() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let limit: UInt64 = generator.next() % 2 == 0 ? 5000 : 2_000_000_000_000
      let lower = Int128(1 + generator.next() % limit)
      let upper = lower + Int128(generator.next() % limit)
      let mean = BigInt(
        wholeGeometricMean(lower * Quantity.scale, upper * Quantity.scale) / Quantity.scale)
      let product = BigInt(lower) * BigInt(upper)
      // (mean − ½)² ≤ product ≤ (mean + ½)², times four.
      #expect((mean * 2 - 1) * (mean * 2 - 1) <= product * 4)
      #expect(product * 4 <= (mean * 2 + 1) * (mean * 2 + 1))
    }
  }

  @Test(arguments: [(51, 200, 101), (1, 9, 3), (2, 8, 4), (5000, 10000, 7071), (120, 120, 120)])
  func geometricMeanOfBands(lower: Int, upper: Int, expected: Int) {
    let mean = wholeGeometricMean(Quantity(lower).scaled, Quantity(upper).scaled)
    #expect(mean == Quantity(expected).scaled)
  }

  @Test func geometricMeanFromNothingIsNothing() {
    #expect(wholeGeometricMean(0, Quantity(1_000_000).scaled) == 0)
  }
}
