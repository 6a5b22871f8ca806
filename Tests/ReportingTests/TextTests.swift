import Testing

@testable import Reporting

@Suite struct TextTests {
  @Test(arguments: [
    ("2400.5", "€2,400.50"), ("-0.5", "-€0.50"), ("9000", "€9,000"), ("9000.00", "€9,000"),
    ("0.125", "€0.125"), ("1.50", "€1.50"),
  ])
  func exactMoney(amount: String, text: String) {
    #expect(MoneyText(currency: "EUR").exact(amount) == text)
  }

  @Test(arguments: [
    ("0", "0"), ("0.50", "0.50"), ("7.00", "7"), ("950.49", "950"), ("9512.5", "9,512"),
    ("9513.50", "9,514"), ("9999.50", "10,000"), ("10000", "10.0K"), ("12345", "12.3K"),
    ("99950", "100K"), ("999499", "999K"), ("999500", "1.00M"), ("38214567.50", "38.2M"),
    ("1250000000", "1.25B"), ("12350000000000", "12.4T"), ("1234567890123456789", "1,230,000T"),
    ("-38214567.50", "-38.2M"), ("-0", "0"), ("00012", "12"),
  ])
  func shortAmounts(text: String, expected: String) throws {
    #expect(try #require(DecimalText(text)).short(figures: 3) == expected)
  }

  @Test(arguments: ["", "-", ".", ".5", "1e6", "1,000", "1.2.3", "NaN", "٣"])
  func noDecimals(text: String) { #expect(DecimalText(text) == nil) }

  @Test(arguments: [
    ("0.5", "0"), ("1.5", "2"), ("2.5", "2"), ("2.51", "3"), ("999.5", "1,000"), ("-0.4", "0"),
    ("1234567.89", "1,234,568"),
  ])
  func wholeAmounts(text: String, expected: String) throws {
    #expect(try #require(DecimalText(text)).rounded == expected)
  }

  @Test(arguments: [
    ("0.05", "5%"), ("0.025", "2.5%"), ("1", "100%"), ("0", "0%"), ("0.0001", "0.01%"),
    ("12.5", "1,250%"),
  ])
  func percentages(text: String, expected: String) throws {
    #expect(try #require(DecimalText(text)).percentage == expected)
  }

  @Test(arguments: [("0", "0.5", "0.5"), ("999.99", "0.01", "1,000"), ("1.5", "12.25", "13.75")])
  func sums(a: String, b: String, expected: String) throws {
    #expect(try (#require(DecimalText(a)) + #require(DecimalText(b))).exact == expected)
    #expect(try (#require(DecimalText(b)) + #require(DecimalText(a))).exact == expected)
  }

  @Test(arguments: [
    (0, 0, "–"), (0, 9, "0%"), (9, 9, "100%"), (1, 3, "33.3%"), (1, 100_000, "<0.1%"),
    (99_999, 100_000, ">99.9%"), (.max - 1, .max, ">99.9%"), (1, 2, "50.0%"), (5, 3, "–"),
  ])
  func shares(part: Int, whole: Int, expected: String) {
    #expect(NumberText.share(part, of: whole) == expected)
  }

  @Test(arguments: [
    (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1_000, "1.0 kB"), (18_312_400, "18.3 MB"),
    (999_999, "1.0 MB"), (18_312, "18.3 kB"), (123_400, "123 kB"), (1_500_000_000, "1.5 GB"),
    (Int.max, "9.2 EB"),
  ])
  func sizes(bytes: Int, expected: String) { #expect(NumberText.size(bytes: bytes) == expected) }

  @Test func grouping() {
    #expect(NumberText.grouped(1_234_567) == "1,234,567")
    #expect(NumberText.grouped(-123) == "-123")
    #expect(NumberText.grouped(.min) == "-9,223,372,036,854,775,808")
    #expect(NumberText.sum([.max, 1]) == .max)
  }

  @Test(arguments: [
    ("abc", 3), ("株式会社", 8), ("e\u{301}", 1), ("ﾃﾞ", 2), ("한국", 4), ("🇩🇪", 2), ("😀", 2),
    ("\u{200D}", 0), ("ＡＢ", 4), ("שלום", 4), ("–…·█░", 5),
  ])
  func widths(text: String, expected: Int) { #expect(DisplayWidth.of(text) == expected) }

  @Test func cutting() {
    #expect(DisplayWidth.cut("株式会社", to: 8) == "株式会社")
    #expect(DisplayWidth.cut("株式会社", to: 6) == "株式…")
    #expect(DisplayWidth.fit("株式会社", to: 6, alignment: .right) == " 株式…")
    #expect(DisplayWidth.cut("abc", to: 0) == "")
  }

  @Test(arguments: [
    ("a\nb\tc  d", "a b c d"), ("\u{1B}[31m", "␛[31m"), ("\u{9B}1m", "\u{FFFD}1m"),
    ("a\u{202E}b", "ab"), ("  \u{FEFF} x ", "x"),
    ("e" + String(repeating: "\u{301}", count: 99), "e\u{301}\u{301}\u{301}\u{301}"),
  ])
  func safeLines(text: String, expected: String) { #expect(SafeText.line(text) == expected) }

  @Test(arguments: [
    ("Smith & Sons", "Smith & Sons"), ("&lt;", "&amp;lt;"), ("a|b", "a\\|b"),
    ("<b>", "&lt;b&gt;"), ("[x](y)", "\\[x\\](y)"), ("http://a|b", "`http://a¦b`"),
    ("me@x", "`me@x`"), ("www.`x`", "`` www.`x` ``"), ("$x$", "\\$x\\$"),
  ])
  func markdown(text: String, expected: String) { #expect(MarkdownText.of(text) == expected) }

  @Test(arguments: [("- a", "\\- a"), ("1. a", "1\\. a"), ("12 a", "12 a"), ("+1", "\\+1")])
  func items(text: String, expected: String) { #expect(MarkdownText.item(text) == expected) }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("=1,\"2\"", "\"'=1,\"\"2\"\"\""), ("-5", "-5"),
    ("+1,200.50", "\"+1,200.50\""), ("@x", "'@x"),
    ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("a,b", "\"a,b\""), ("a\r\nb", "\"a\r\nb\""),
    ("a=b", "a=b"), ("-", "-"), ("--", "--"), ("+49 30 123456", "+49 30 123456"),
    ("+1 (850) 995-7770", "+1 (850) 995-7770"), ("+12-3456+cmd", "'+12-3456+cmd"),
    ("+1-2", "'+1-2"), ("-1 850 9957770", "'-1 850 9957770"),
    ("+49 30 12345 ext. 6", "'+49 30 12345 ext. 6"),
    ("+1850A1", "'+1850A1"), ("'+49 30 123456", "'+49 30 123456"), ("-5+cmd", "'-5+cmd"),
    ("-1.", "'-1."), ("+", "'+"),
    ("--1", "'--1"),
    ("＝1", "'＝1"), ("'=1", "''=1"), ("''-5", "'''-5"), ("'a", "'a"), ("'", "'"), ("", ""),
  ])
  func fields(text: String, expected: String) { #expect(CSVText.field(text) == expected) }

  /// Taking one apostrophe away gives every text back.
  @Test func fieldsCanBeUndone() {
    let signs = ["'", "=", "-", "5", "a", "\t", "＠"]
    for text in signs.flatMap({ a in signs.flatMap { b in signs.map { a + b + $0 } } }) {
      let field = CSVText.field(text)
      let back = field.replacing(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, with: "", maxReplacements: 1)
      #expect(back == text)
    }
  }

  @Test(arguments: [
    ("[\"a\"]", "[\"a\"]"), ("[\"é\u{9B}1m\u{7F}\"]", "[\"é\\u009b1m\\u007f\"]"),
    ("[\"\u{202E}x\u{61C}\"]", "[\"\\u202ex\\u061c\"]"),
  ])
  func json(text: String, expected: String) {
    #expect(JSONText.shown(Array(text.utf8)) == Array(expected.utf8))
  }

  @Test func shell() {
    #expect(
      ShellText.line(["tam", "size", "it's a list.csv", "", "a=b"])
        == "tam size 'it'\\''s a list.csv' '' a=b")
  }
}
