import DelimitedText
import TestSupport
import Testing

@testable import tam

/// What is said of ICP files that are wrong, and exactly where.
@Suite struct ICPProblemTests {
  @Test(arguments: ICPProblems.structure + ICPProblems.criteria)
  func structureAndCriteria(_ sample: ProblemSample) throws { try sample.check() }

  @Test(arguments: ICPProblems.values + ICPProblems.variants)
  func valuesAndVariants(_ sample: ProblemSample) throws { try sample.check() }

  @Test func allProblemsAreToldAtOnceInTheOrderOfTheFile() throws {
    try ProblemSample(
      """
      icp: x
      must_have:
        - {id: a, field: employees, between: ①[1000, 50]}
        - {field: country, in: [DE, ②Germny]}
      ③deal_breaker: []
      segments: [{name: S, acv: ④-5}]
      """,
      "① empty range: nothing lies between 1,000 and 50; write the lower number first",
      "② unknown country “Germny”; did you mean “Germany”?",
      "③ unknown key “deal_breaker” in an ICP; did you mean “deal_breakers”?",
      "④ a price needs a currency; name it at the top of the ICP, as in “currency: EUR”",
      "④ a price is negative: -5; write 0 or more"
    ).check()
  }

  @Test func bytesThatAreNoTextAreToldWithTheirLine() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array("icp: x\ntitle: ".utf8) + [0xFF, 0x0A], to: "x.yaml")
    let list = #expect(throws: ProblemList.self) { try ICPFile.load(path: path) }
    #expect(list?.problems.map(\.place) == [Place(path, line: 2)])
  }

  @Test func deepAndEndlessFilesAreRefused() throws {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: ProblemList.self) { try ICPFileTests.load(deep) }
    let nested = String(repeating: "{a: ", count: 600) + String(repeating: "}", count: 600)
    #expect(throws: ProblemList.self) { try ICPFileTests.load(nested) }
    var laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let alias = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      laughs += "a\(level): &a\(level) [\(alias)]\n"
    }
    #expect(throws: ProblemList.self) { try ICPFileTests.load(laughs) }
  }
}

/// A file with marks where its problems are, and what is said of them.
struct ProblemSample: Sendable, CustomTestStringConvertible {
  var text: String
  var said: [String]

  init(_ text: String, _ said: String...) {
    self.text = text
    self.said = said
  }

  var testDescription: String { said.first ?? "" }

  /// Expects that loading the text, as an ICP unless told otherwise, finds the problems.
  func check(_ load: (String) throws -> Void = { _ = try ICPFileTests.load($0) }) throws {
    let marked = MarkedText(text)
    do {
      try load(marked.text)
      Issue.record("is taken: \(marked.text)")
    } catch let error as ProblemList {
      let found = marked.marked(error.problems)
      #expect(found == said)
    }
  }
}
