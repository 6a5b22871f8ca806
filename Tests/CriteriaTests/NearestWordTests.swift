import Firmographics
import Testing

@testable import Criteria

@Suite struct NearestWordTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("kitten", "sitting", 3), ("ab", "ba", 1),
    ("emplyoees", "employees", 1), ("ca", "abc", 3), ("flaw", "lawn", 2),
  ])
  func countsSlips(_ left: String, _ right: String, _ distance: Int) {
    #expect(NearestWord.distance(left, right) == distance)
    #expect(NearestWord.distance(right, left) == distance)
  }

  @Test(
    arguments: [
      ("must-have", "must_have"), ("musthaves", "must_have"), ("Deal Breakers", "deal_breakers"),
      ("inn", "in"), ("segment", "segments"), ("xyz", nil), ("is", nil), ("at_least", nil),
    ] as [(String, String?)])
  func findsWhatIsClose(_ word: String, _ expected: String?) {
    let known = ["must_have", "deal_breakers", "in", "segments"]
    #expect(NearestWord.find(word, among: known) == expected)
  }

  @Test func namesAllWhereNoneIsClose() {
    #expect(NearestWord.advice(for: "colour", among: ["a", "b"]) == "use one of: a, b")
    #expect(NearestWord.advice(for: "colour", among: ["color"]) == "did you mean “color”?")
  }
}
