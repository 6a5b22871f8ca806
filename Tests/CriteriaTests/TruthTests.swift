import Testing

@testable import Criteria

/// Strong Kleene logic, over all there is.
@Suite struct TruthTests {
  @Test func isOrdered() {
    #expect(Truth.no < .unknown)
    #expect(Truth.unknown < .yes)
    #expect(Truth.allCases.map { !$0 } == [.yes, .unknown, .no])
    #expect(Truth(true) == .yes)
    #expect(Truth(false) == .no)
  }

  @Test(
    arguments: [
      (.no, .no, .no, .no), (.no, .unknown, .no, .unknown), (.no, .yes, .no, .yes),
      (.unknown, .no, .no, .unknown), (.unknown, .unknown, .unknown, .unknown),
      (.unknown, .yes, .unknown, .yes), (.yes, .no, .no, .yes), (.yes, .unknown, .unknown, .yes),
      (.yes, .yes, .yes, .yes),
    ] as [(Truth, Truth, Truth, Truth)])
  func tables(_ left: Truth, _ right: Truth, _ both: Truth, _ either: Truth) {
    #expect((left && right) == both)
    #expect((left || right) == either)
    // De Morgan.
    #expect(!(left && right) == (!left || !right))
    #expect(!(left || right) == (!left && !right))
  }
}
