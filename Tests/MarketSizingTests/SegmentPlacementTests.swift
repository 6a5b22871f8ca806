internal import Criteria
internal import Firmographics
internal import Testing

@testable internal import MarketSizing

/// Which segment a company belongs to: worked by hand from the meaning of the numbers.
@Suite struct SegmentPlacementTests {
  /// The segment of a headcount or an amount among ranges of it.
  private func place(
    _ text: String, _ ranges: [(Int?, Int?)], of field: Field = .employees
  ) -> (name: String, isApproximate: Bool) {
    var profile = IdealCustomerProfile(name: "x")
    profile.segments = ranges.enumerated().map { number, range in
      let numbers = NumberRange(
        lower: range.0.map { Quantity($0) }, upper: range.1.map { Quantity($0) })
      return Segment(
        name: "S\(number + 1)",
        conditions: [
          Criterion(id: "", predicate: .compare(Subject(field), [numbers]), words: "")
        ])
    }
    var table = TestTable()
    let compiled = CompiledProfile(profile, in: &table)
    let reading = CellReader(
      form: field.form, binding: ColumnBinding(origin: .header), context: ReadingContext(),
      missing: MissingTokens()
    ).read(text)
    let source = table.source(Subject(field), context: 0)
    var codes = [UInt8](repeating: Outcome.missing.code, count: table.count)
    for test in table.tests[source] {
      codes[test.number] = test.test.outcome(of: reading.reading).code
    }
    let found = compiled.placement.segment(codes) { $0 == source ? reading.interval : nil }
    let names = profile.segments.map(\.name) + [Segment.other, Segment.unclassified]
    return (names[found.segment], found.isApproximate)
  }

  @Test(arguments: [
    // Inside one: certain.
    ("120", "Other", false), ("1-9", "S1", false), ("10-49", "S2", false), ("50", "S2", false),
    ("11-50", "S2", false),
    // [5, 21): log 2 against log(21 ÷ 10) — 0.693 to 0.742.
    ("5-20", "S2", true),
    // [5, 20): log 2 each: a tie, and the first wins.
    ("5-19", "S1", true),
    // [9, 100): only 9 in the first.
    ("9-99", "S2", true),
    // [100, 1000) is in no segment.
    ("100-999", "Other", false), ("0", "Other", false),
    // [50, 501): log 2 in S2, log 5.01 in none.
    ("50-500", "Other", true),
    // An open top is ten times its floor: [5, 50): log 2 to log 5; [60, 600): log(100 ÷ 60) to log 6.
    ("5+", "S2", true), ("60+", "Other", true),
    // 0 as 1: [1, 16): log 10 to log 1.6.
    ("0-15", "S1", true),
    ("", "Unclassified", false), ("abc", "Unclassified", false),
  ])
  func headcounts(_ text: String, _ segment: String, _ isApproximate: Bool) {
    let found = place(text, [(1, 9), (10, 99)])
    #expect(found.name == segment)
    #expect(found.isApproximate == isApproximate)
  }

  /// The floor of an open top decides how much of it lies in each: ten times, and no more.
  @Test func openTops() {
    #expect(place("20+", [(1, 49), (50, 199), (200, nil)]).name == "S2")
    // [30, 300): log(50 ÷ 30) = 0.51, log 4 = 1.39, log 1.5 = 0.41; by a hundred times the last won.
    #expect(place("30+", [(1, 49), (50, 199), (200, nil)]).name == "S2")
  }

  @Test func theFirstOfOverlappingSegmentsWins() {
    #expect(place("50", [(1, 100), (10, 60)]).name == "S1")
    // What holds for certain comes before what is likely.
    #expect(place("50-150", [(1, 100), (10, 200)]).name == "S2")
    #expect(place("50-150", [(1, 100), (10, 200)]).isApproximate == false)
    // [50, 151): 60…100 is S1's, though S2 holds there as well; log 2.02 to log 1.495.
    let found = place("50-150", [(1, 100), (60, 200)])
    #expect(found.name == "S1")
    #expect(found.isApproximate)
  }

  /// Of money the ends are points: [1M, 10M) halved at √10 M, no unit is added.
  @Test func amounts() {
    let ranges: [(Int?, Int?)] = [(nil, 3_162_277), (3_162_278, nil)]
    #expect(place("1M-10M", ranges, of: .revenue).name == "S2")
    #expect(place("1M-9.99M", ranges, of: .revenue).name == "S1")
    // 0 as 1: log 9 to log 8.9, and from 9 to 10 in none; with [0, 10) and no gap it were S1 to 100.
    #expect(place("0-89", [(0, 9), (10, 100)], of: .revenue).name == "S1")
    #expect(place("0-91", [(0, 9), (10, 100)], of: .revenue).name == "S2")
    #expect(place("$5M", ranges, of: .revenue).isApproximate == false)
  }
}
