internal import Criteria
internal import Firmographics
internal import Testing

@testable internal import MarketSizing

/// How far a criterion speaks for a company, for every truth, kind and `on_unknown`.
@Suite struct ProfileJudgeTests {
  /// What becomes of a company of which one criterion has a truth.
  private func place(
    _ truth: Truth, _ onUnknown: Criterion.OnUnknown, isDealBreaker: Bool
  ) -> CompiledProfile.Placement {
    var profile = IdealCustomerProfile(name: "x")
    let criterion = Criterion(
      id: "c", predicate: .known(Subject(.industry)), onUnknown: onUnknown, words: "")
    if isDealBreaker { profile.dealBreakers = [criterion] } else { profile.mustHaves = [criterion] }
    var table = TestTable()
    let judge = ProfileJudge(CompiledProfile(profile, in: &table))
    var codes = [UInt8](repeating: Outcome.missing.code, count: table.count)
    for (number, subject) in table.sources.enumerated() where subject.subject == Subject(.industry)
    {
      for test in table.tests[number] {
        codes[test.number] = [.no: Outcome.no, .unknown: .missing, .yes: .yes][truth]?.code ?? 0
      }
    }
    return judge.place(codes) { _ in nil }
  }

  @Test(
    arguments: [
      (.no, .possible, false, .no), (.no, .keep, false, .no), (.no, .drop, false, .no),
      (.unknown, .possible, false, .unknown), (.unknown, .keep, false, .yes),
      (.unknown, .drop, false, .no), (.yes, .possible, false, .yes), (.yes, .keep, false, .yes),
      (.yes, .drop, false, .yes), (.no, .possible, true, .yes), (.no, .keep, true, .yes),
      (.no, .drop, true, .yes), (.unknown, .possible, true, .unknown),
      (.unknown, .keep, true, .yes),
      (.unknown, .drop, true, .no), (.yes, .possible, true, .no), (.yes, .keep, true, .no),
      (.yes, .drop, true, .no),
    ] as [(Truth, Criterion.OnUnknown, Bool, Truth)])
  func favour(
    _ truth: Truth, _ onUnknown: Criterion.OnUnknown, _ isDealBreaker: Bool, _ expected: Truth
  ) {
    let fate = place(truth, onUnknown, isDealBreaker: isDealBreaker)
    #expect(fate.fit == expected)
    #expect(fate.serviceableFit == expected)
    #expect(fate.soleReason == (expected == .no ? 0 : -1))
    #expect(fate.unknownOnly == (expected == .unknown ? 0 : -1))
    #expect(fate.certainSteps == (expected == .yes ? 1 : 0))
    #expect(fate.openSteps == (expected == .no ? 0 : 1))
  }

  /// Every combination of three criteria, one of them serviceable, against the words of the rules.
  @Test func severalCriteria() {
    var profile = IdealCustomerProfile(name: "x")
    func criterion(_ field: Field) -> Criterion {
      Criterion(id: field.name, predicate: .contains(Subject(field), "x", atStart: true), words: "")
    }
    profile.mustHaves = [criterion(.industry)]
    profile.dealBreakers = [criterion(.city)]
    profile.serviceable = [criterion(.state)]
    var table = TestTable()
    let compiled = CompiledProfile(profile, in: &table)
    let judge = ProfileJudge(compiled)
    for first in Truth.allCases {
      for second in Truth.allCases {
        for third in Truth.allCases {
          var codes = [UInt8](repeating: Outcome.missing.code, count: table.count)
          for (field, truth) in [(Field.industry, first), (.city, !second), (.state, third)] {
            let source = table.source(Subject(field), context: 0)
            for test in table.tests[source] { codes[test.number] = truth.rawValue }
          }
          let fate = judge.place(codes) { _ in nil }
          let favours = [first, second, third]
          let fit = first && second
          #expect(fate.fit == fit)
          #expect(fate.serviceableFit == (fit && third))
          #expect(fate.openSteps == favours.firstIndex(of: .no) ?? 3)
          #expect(fate.certainSteps == favours.firstIndex { $0 != .yes } ?? 3)
          // Of the must-haves and deal-breakers; within the TAM of all three.
          let counted = fit == .yes ? favours : [first, second]
          let isSettled = counted.filter { $0 == .yes }.count == counted.count - 1
          let odd = counted.firstIndex { $0 != .yes } ?? -1
          #expect(fate.soleReason == (isSettled && counted.contains(.no) ? odd : -1), "\(favours)")
          #expect(
            fate.unknownOnly == (isSettled && counted.contains(.unknown) ? odd : -1), "\(favours)")
        }
      }
    }
  }
}
