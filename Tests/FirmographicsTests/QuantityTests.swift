import Testing

@testable import Firmographics

@Suite struct QuantityTests {
  @Test func wholeNumbersCompare() {
    #expect(Quantity(3) < Quantity(4))
    #expect(Quantity(3).isWhole)
  }
}
