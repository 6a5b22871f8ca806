import TestSupport
import Testing

@testable import Reporting

@Suite struct TypeMeasureTests {
  /// Advance widths of Arial, in its 2,048 units an em.
  @Test(arguments: [
    ("A", 1366, 1479), ("i", 455, 569), ("€", 1139, 1139), ("–", 1139, 1139), ("…", 2048, 2048),
    ("ß", 1251, 1251), ("ž", 1024, 1024), ("\u{301}", 0, 0), ("株", 2048, 2048), ("", 0, 0),
    ("€18M", 1139 * 3 + 1706, 1139 * 3 + 1706), ("e\u{301}", 1139, 1139),
  ])
  func widths(text: String, regular: Int, bold: Int) {
    #expect(TypeMeasure.width(text, size: 2048) == Double(regular))
    #expect(TypeMeasure.width(text, size: 2048, isBold: true) == Double(bold))
    #expect(TypeMeasure.width(text, size: 1024) == Double(regular) / 2)
  }

  @Test func cut() {
    let text = "Medium companies"
    #expect(TypeMeasure.cut(text, to: 1000, size: 12) == text)
    #expect(TypeMeasure.cut(text, to: TypeMeasure.width(text, size: 12), size: 12) == text)
    #expect(TypeMeasure.cut(text, to: 60, size: 12) == "Medium…")
    #expect(TypeMeasure.cut(text, to: 12, size: 12) == "…")
    #expect(TypeMeasure.cut(text, to: 1, size: 12).isEmpty)
  }

  @Test func wrap() {
    func wrap(_ text: String, _ width: Double, lines: Int? = nil) -> [String] {
      TypeMeasure.wrap(text, to: width, size: 12, lines: lines)
    }
    #expect(wrap("", 100) == [""])
    #expect(wrap("  ", 100) == [""])
    #expect(wrap("one", 100) == ["one"])
    #expect(wrap("one two  three", 45) == ["one two", "three"])
    #expect(wrap("mid-market buyers", 40) == ["mid-", "market", "buyers"])
    #expect(wrap("from -5 to 7", 30) == ["from", "-5 to", "7"], "a minus is no hyphen")
    #expect(wrap("and CHF 54B more", 70) == ["and", "CHF 54B", "more"], "an amount is one word")
    #expect(wrap("abcdefghij", 27) == ["abcd", "efghi", "j"])
    #expect(wrap("株式会社", 1) == ["株", "式", "会", "社"], "a line holds one character at least")
    #expect(wrap("one two three four", 45, lines: 2) == ["one two", "three…"])
    #expect(wrap("one two three four", 45, lines: 1) == ["one t…"])
    #expect(wrap("one two", 45, lines: 1) == ["one two"])
    #expect(wrap(" one two  ", 45, lines: 1) == ["one two"], "blanks at an end need no room")
  }

  /// Nothing is lost, and no line is wider than it may be.
  @Test(arguments: 0..<50)
  func wrapKeepsAll(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let letters = Array("abcdefgi jl-mn oW€1,2.3 株é👩‍👩‍👧‍👦 ")
    let text = String((0..<80).map { _ in letters[random.below(letters.count)] })
    for width in [20.0, 33, 64, 200] {
      let lines = TypeMeasure.wrap(text, to: width, size: 11)
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      for line in lines where line.count > 1 {
        #expect(TypeMeasure.width(line, size: 11) <= width, "\(line)")
      }
      let cut = TypeMeasure.wrap(text, to: width, size: 11, lines: 2)
      #expect(cut.count <= 2)
      if lines.count <= 2 { #expect(cut == lines) } else { #expect(cut.last?.last == "…") }
    }
  }
}
