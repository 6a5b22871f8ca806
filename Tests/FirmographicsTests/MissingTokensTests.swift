import Testing

@testable import Firmographics

@Suite struct MissingTokensTests {
  @Test(arguments: [
    "", " ", "\u{FEFF}", "\u{A0}", "-", "--", "n/a", "N/A", "#N/A", "NULL", "None", "NaN", "nan",
    #"\N"#, #"\n"#, "Unknown", "UNDISCLOSED", "Not  Available", " unknown ", "NA", "na",
  ])
  func standardTokensAreMissing(text: String) {
    #expect(MissingTokens().contains(text, isCountry: false))
  }

  @Test(arguments: ["---", "0", "n.a.", "no", "nil", "unknown company", "-1", "not", "NAN0", "𝐧𝐚"])
  func otherTextIsThere(text: String) {
    #expect(!MissingTokens().contains(text, isCountry: false))
  }

  @Test func namibiaIsNotMissing() {
    #expect(!MissingTokens().contains("NA", isCountry: true))
    #expect(!MissingTokens().contains(" na ", isCountry: true))
    #expect(!MissingTokens(adding: ["NA"]).contains("NA", isCountry: true))
    #expect(MissingTokens().contains("n/a", isCountry: true))
    #expect(MissingTokens().contains("", isCountry: true))
  }

  @Test func addedTokensAreMissingToo() {
    let tokens = MissingTokens(adding: ["Unknown / Non-Applicable", "-1", "Keine Angäbe"])
    #expect(tokens.contains("unknown /  non-applicable", isCountry: false))
    #expect(tokens.contains("-1", isCountry: false))
    #expect(tokens.contains("KEINE ANGA\u{308}BE", isCountry: false))
    #expect(tokens.contains("n/a", isCountry: false))
  }

  @Test func replacedTokensAreMissingAloneBesideTheEmptyText() {
    let tokens = MissingTokens(replacing: ["?"])
    #expect(tokens.contains("?", isCountry: false))
    #expect(tokens.contains(" ", isCountry: false))
    #expect(!tokens.contains("n/a", isCountry: false))
    #expect(!MissingTokens(replacing: []).contains("None", isCountry: false))
    #expect(MissingTokens(replacing: []).contains("", isCountry: false))
  }
}
