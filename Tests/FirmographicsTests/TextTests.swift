import Testing

@testable import Firmographics

@Suite struct TextTests {
  @Test(arguments: [
    ("", ""), (" ", ""), ("\u{FEFF}\u{200B} ", ""), ("a", "a"), ("  a  b\t\nc ", "a b c"),
    ("\u{A0}a\u{A0}\u{2003}b\u{202F}", "a b"), ("\u{FEFF}a", "a"), (" \u{200B} a \u{200B} ", "a"),
    ("a\u{200D}b", "a\u{200D}b"), ("a\r\nb", "a b"), ("a\u{0}b", "a\u{0}b"), ("Ä  Ö", "Ä Ö"),
    ("a\u{200B} b", "a\u{200B} b"),
  ])
  func squeezedHasNoWhiteSpaceToSpare(text: String, squeezed: String) {
    #expect(Array(Text.squeezed(text).unicodeScalars) == Array(squeezed.unicodeScalars))
  }

  @Test(arguments: [
    (" Software  Development", "software development"), ("Café", "CAFE\u{301}"),
    ("ÅNGSTRÖM", "A\u{30A}ngstro\u{308}m"), ("ΟΔΟΣ", "οδος"), ("İ", "i\u{307}"), ("ẞ", "ß"),
    ("ﬁ", "ﬁ"),
  ])
  func foldedIsEqualForEqualTexts(left: String, right: String) {
    #expect(Array(Text.folded(left).utf8) == Array(Text.folded(right).utf8))
  }

  @Test(arguments: [("a", "b"), ("é", "e"), ("ss", "ß"), ("a b", "ab"), ("pre-seed", "pre seed")])
  func foldedIsDifferentForDifferentTexts(left: String, right: String) {
    #expect(Text.folded(left) != Text.folded(right))
  }

  @Test(arguments: [
    "Pre-Seed", "pre seed", "PRE_SEED", " pre - seed ", "Pre–Seed", "-pre--seed_", "pre\u{A0}seed",
  ])
  func stageFoldedTakesHyphenUnderscoreAndBlankForTheSame(text: String) {
    #expect(Text.stageFolded(text) == "pre seed")
  }

  @Test func stageFoldedKeepsWordsApart() {
    #expect(Text.stageFolded("Preseed") == "preseed")
    #expect(Text.stageFolded("Series A+") == "series a+")
  }

  @Test(
    arguments: [
      ("", nil, []), (" ; ;", nil, []), ("Salesforce", nil, ["Salesforce"]),
      ("a;b", nil, ["a", "b"]), ("a|b", nil, ["a", "b"]), ("a\nb", nil, ["a", "b"]),
      ("a\r\nb", nil, ["a", "b"]), ("a,b", nil, ["a", "b"]), (" a , , b c ,", nil, ["a", "b c"]),
      ("a, b; c", nil, ["a, b", "c"]), ("a;b|c\nd,e", nil, ["a", "b", "c", "d,e"]),
      ("a,b", ";", ["a,b"]), ("a / b", "/", ["a", "b"]), ("a::b::", "::", ["a", "b"]),
      ("a b", " ", ["a", "b"]), ("a,b", "", ["a", "b"]), ("a\r\nb", "\n", ["a", "b"]),
      ("e\u{301}xe", "e", ["\u{301}x"]), ("é;É", nil, ["é", "É"]),
      ("a;a", nil, ["a", "a"]),
    ] as [(String, String?, [String])])
  func itemsArePartedBySemicolonBarLineEndOrComma(
    text: String, separator: String?, items: [String]
  ) {
    #expect(Text.items(text, separator: separator) == items)
  }
}
