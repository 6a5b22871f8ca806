import Testing

@testable import Firmographics

@Suite struct QuantityTests {
  @Test func wholeNumbersCompare() {
    #expect(Quantity(3) < Quantity(4))
    #expect(Quantity(3).isWhole)
  }

  @Test(arguments: [
    ("12", "12"), ("0", "0"), ("-0", "0"), ("+7", "7"), ("-3.50", "-3.5"), ("0.000001", "0.000001"),
    ("1234.500", "1234.5"), ("007", "7"), ("0.123456789012", "0.123456789012"),
    ("-0.000000000001", "-0.000000000001"), ("1.000000000000", "1"),
    ("170141183460469231731687303.715884105727", "170141183460469231731687303.715884105727"),
  ])
  func plainDecimalIsReadAndWritten(text: String, written: String) throws {
    let quantity = try #require(Quantity(decimal: text))
    #expect(quantity.description == written)
    #expect(Quantity(decimal: written) == quantity)
  }

  @Test(arguments: [
    "", "-", "+", ".", "1.", ".5", "-.5", "1.2.3", "--1", "1-", "1 ", " 1", "1,000", "1e5", "0x10",
    "١", "１", "0.1234567890123", "170141183460469231731687303.715884105728",
    "99999999999999999999999999999999999999999999", "nan", "∞", "1\u{0}",
  ])
  func otherTextIsNoDecimal(text: String) {
    #expect(Quantity(decimal: text) == nil)
  }

  @Test func partsOfATextAreRead() {
    #expect(Quantity(decimal: "12.5%".dropLast()) == Quantity(decimal: "12.5"))
  }

  @Test(arguments: [
    ("3", "4", "12"), ("-3", "4", "-12"), ("-3", "-4", "12"), ("0", "-5", "0"),
    ("0.1", "0.1", "0.01"), ("1.5", "1000", "1500"),
    ("0.000001", "0.000001", "0.000000000001"),
    // Half to even at the twelfth decimal: 0.5, 1.5, 2.5 units, and a little more than a half.
    ("0.000000000001", "0.5", "0"), ("0.000000000003", "0.5", "0.000000000002"),
    ("0.000000000005", "0.5", "0.000000000002"), ("-0.000000000003", "0.5", "-0.000000000002"),
    ("0.000000000001", "0.500000000001", "0.000000000001"),
    ("10000000000000", "10000000000000", "100000000000000000000000000"),
  ])
  func productIsExactOrRoundedHalfToEven(left: String, right: String, product: String) throws {
    let (a, b) = try (#require(Quantity(decimal: left)), #require(Quantity(decimal: right)))
    #expect(a.multiplied(by: b)?.description == product)
    #expect(b.multiplied(by: a)?.description == product)
  }

  @Test func productOutOfRangeIsNil() throws {
    let large = try #require(Quantity(decimal: "100000000000000"))
    #expect(large.multiplied(by: large) == nil)
    #expect(large.multiplied(by: -large) == nil)
    let greatest = Quantity(scaled: .max)
    #expect(greatest.multiplied(by: .one) == greatest)
    #expect(greatest.multiplied(by: Quantity(2)) == nil)
    #expect(greatest.multiplied(by: greatest) == nil)
    #expect(Quantity(scaled: .min).multiplied(by: greatest) == nil)
  }
}
