import Firmographics
import Testing

@testable import Criteria

/// What each kind of test says of each kind of reading.
@Suite struct OutcomeTests {
  private static func band(_ lower: Int, _ upper: Int?) -> Reading {
    ValueInterval(Quantity(lower), upper.map { Quantity($0) }).map { .known(.number($0)) }
      ?? .missing
  }

  private static func range(_ lower: Int?, _ upper: Int?) -> NumberRange {
    NumberRange(lower: lower.map { Quantity($0) }, upper: upper.map { Quantity($0) })
  }

  @Test(arguments: [
    (band(10, 10), Outcome.yes), (band(20, 20), .yes), (band(9, 9), .no), (band(21, 21), .no),
    (band(10, 20), .yes), (band(11, 19), .yes), (band(1, 9), .no), (band(21, 30), .no),
    (band(1, 10), .crossing), (band(20, 30), .crossing), (band(1, 100), .crossing),
    (band(5, nil), .crossing), (band(15, nil), .crossing), (band(20, nil), .crossing),
    (band(21, nil), .no),
  ])
  func comparesBandsWithARange(_ reading: Reading, _ expected: Outcome) {
    #expect(Test.compare([Self.range(10, 20)]).outcome(of: reading) == expected)
  }

  @Test func comparesWithOpenAndSeveralRanges() {
    #expect(Test.compare([Self.range(10, nil)]).outcome(of: Self.band(10, nil)) == .yes)
    #expect(Test.compare([Self.range(10, nil)]).outcome(of: Self.band(9, nil)) == .crossing)
    #expect(Test.compare([Self.range(nil, 10)]).outcome(of: Self.band(-5, 10)) == .yes)
    #expect(Test.compare([Self.range(nil, nil)]).outcome(of: Self.band(0, nil)) == .yes)
    let two = Test.compare([Self.range(1, 10), Self.range(20, 30)])
    #expect(two.outcome(of: Self.band(11, 19)) == .no)
    #expect(two.outcome(of: Self.band(5, 25)) == .crossing)
    #expect(two.outcome(of: Self.band(20, 30)) == .yes)
    #expect(Test.compare([]).outcome(of: Self.band(1, 1)) == .no)
  }

  @Test func looksForTexts() {
    let among = Test.among(TextPatterns(texts: ["go", "rust"], prefixes: ["py"]))
    let inside = Test.contains("st", atStart: false)
    let atStart = Test.contains("st", atStart: true)
    for (texts, expected) in [
      (["go"], (Outcome.yes, Outcome.no, Outcome.no)), (["ruby", "rust"], (.yes, .yes, .no)),
      (["python"], (.yes, .no, .no)), (["happy"], (.no, .no, .no)), (["stata"], (.no, .yes, .yes)),
      (["gopher"], (.no, .no, .no)), ([], (.no, .no, .no)),
    ] {
      let reading = Reading.known(.texts(texts))
      #expect(among.outcome(of: reading) == expected.0, "\(texts)")
      #expect(inside.outcome(of: reading) == expected.1, "\(texts)")
      #expect(atStart.outcome(of: reading) == expected.2, "\(texts)")
    }
  }

  /// Missing, unreadable and not comparable values make all but `known` unknown, and are to blame.
  @Test func whatIsNotKnownIsUnknown() throws {
    let euro = try #require(Currency(code: "EUR"))
    let tests: [Criteria.Test] = [
      .compare([Self.range(1, 2)]), .among(TextPatterns(texts: ["a"])),
      .contains("a", atStart: false),
    ]
    for reading in [Reading.missing, .unreadable, .known(.unconverted(euro))] {
      for test in tests { #expect(test.outcome(of: reading) == .missing, "\(test) \(reading)") }
    }
    // A number is no text, and a text no number.
    #expect(tests[0].outcome(of: .known(.texts(["1"]))) == .missing)
    #expect(tests[1].outcome(of: Self.band(1, 1)) == .missing)
    #expect(Test.known.outcome(of: .missing) == .no)
    #expect(Test.known.outcome(of: .unreadable) == .no)
    #expect(Test.known.outcome(of: .known(.unconverted(euro))) == .yes)
    #expect(Test.known.outcome(of: .known(.texts(["a"]))) == .yes)
    #expect(Test.known.outcome(of: Self.band(1, nil)) == .yes)
  }

  @Test func codesAreTruthsWithAReason() {
    #expect(Outcome.no.truth == .no)
    #expect(Outcome.yes.truth == .yes)
    #expect(Outcome.missing.truth == .unknown)
    #expect(Outcome.crossing.truth == .unknown)
    #expect(Outcome.missing != .crossing)
  }
}
