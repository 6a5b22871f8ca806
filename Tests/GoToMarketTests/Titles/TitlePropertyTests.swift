import TestSupport
import Testing

@testable import GoToMarket

/// What holds for all titles, however odd.
struct TitlePropertyTests {
  private static let titles = TitleCases.all.map(\.title)

  /// Case, blanks, composition and brackets around the genders change nothing.
  @Test(
    arguments: [
      { $0.uppercased() }, { "  \($0)\u{A0}" }, { $0 + " (m/w/d)" }, { $0 + " (all genders)" },
      { "\u{FEFF}" + $0 }, { $0.replacing(" ", with: "  ") }, { $0 + " | 📈" },
    ] as [@Sendable (String) -> String])
  func formIsNothing(change: @Sendable (String) -> String) {
    // “AÉ” in capitals loses what camel case tells, and “ß” its single letter: neither is looked at.
    for title in Self.titles where !title.contains("ß") {
      let read = TitleCases.words(TitleReader.read(change(title)))
      #expect(read == TitleCases.words(TitleReader.read(title)), "\(change(title))")
    }
  }

  /// A former title is no title, and an assistant never has the rank of whom they assist.
  @Test func othersAndThePast() {
    for title in Self.titles {
      let reading = TitleReader.read(title)
      let isPlain = !title.contains { ",;|–-(/&@".contains($0) } && !title.contains(" now ")
      guard isPlain, !reading.roles.isEmpty else { continue }
      #expect(TitleReader.read("Former \(title)").isFormer, "\(title)")
      let assistant = TitleReader.read("Executive Assistant to the \(title)")
      #expect(assistant.roles.map(\.seniority) == [.assistant], "\(title)")
    }
  }

  /// Any text is read, and the same way each time.
  @Test func anyText() {
    var random = SeededGenerator(seed: 6)
    let pieces = [
      "vp", "of", "sales", "&", ",", "(", ")", "/", "-", " - ", "|", "cpo", "former", "to",
      "assistant", "office of", "at", "in", "ß", "é", "\u{301}", "🙂", ".", ":", "chief", "officer",
      "m/w/d",
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...9, using: &random)
      let title = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      let reading = TitleReader.read(title)
      #expect(reading == TitleReader.read(title))
      #expect(Set(reading.roles).count == reading.roles.count)
      #expect(!reading.isFormer || reading.roles.isEmpty)
      for role in reading.roles { #expect(Set(role.functions).count == role.functions.count) }
      #expect(TitleKey.all(title).first == TitleKey.whole(title))
    }
  }

  /// Every word of the table is written as titles are looked up.
  @Test func tableIsInTheFormOfTitles() {
    let table = TitleTable.all
    for phrase in table.meanings.keys where phrase != "@" {
      #expect(TitleText.words(of: phrase).joined(separator: " ") == phrase)
    }
    for word in Array(table.stems.keys) + Array(table.ends.keys) {
      #expect(TitleText.words(of: word) == [word])
    }
    #expect(table.meanings.count > 2_000)
  }
}
