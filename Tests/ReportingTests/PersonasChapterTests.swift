import MarketSizing
import Testing

@testable import GoToMarket
@testable import Reporting

/// What a reader is shown of personas.
@Suite struct PersonasChapterTests {
  private static func row(
    _ id: String, interviews: Int, segments: [String] = ["Small", "Mid"], counted: Int? = nil
  ) -> PersonaRow {
    let persons = PersonaRow.Persons(low: "3", base: "4.5", high: "1200")
    func cell(_ segment: String?) -> PersonaCell {
      PersonaCell(
        segment: segment, confirmed: 3, possible: 1, persons: persons, counted: counted,
        accountsWithContact: counted)
    }
    return PersonaRow(
      id: id, name: "Name of \(id)", titles: ["CEO"], function: nil, seniorities: [], fits: [],
      perCompany: nil, pains: [], goals: [], triggers: [], objections: [], message: nil,
      interviews: interviews, lastInterview: nil, isHypothesis: interviews < 5, total: cell(nil),
      cells: segments.map { cell($0) })
  }

  private static func chapter(_ rows: PersonaRow...) -> Chapter {
    var report = PersonasReport()
    report.personas = rows
    return PlanChapters.personas(report)
  }

  private static func tables(_ chapter: Chapter) -> [Table] {
    chapter.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  private static func finding(_ chapter: Chapter) -> String {
    if case .paragraph(let words)? = chapter.blocks.first { words.plain } else { "" }
  }

  @Test func everyRowOfAHypothesisSaysSo() {
    var guess = Self.row("guess", interviews: 4)
    guess.objections = [.init(says: "no", answer: nil)]
    guess.pains = ["pain"]
    let tables = Self.tables(Self.chapter(guess, Self.row("known", interviews: 5)))
    #expect(
      tables.map(\.name) == ["Persona × segment", "Who they are", "What to say", "Objections"])
    for table in tables {
      for row in table.rows {
        #expect(row.cells.count == table.columns.count, "\(table.name)")
        let texts = row.cells.map(\.words.plain)
        let isGuess = texts[0] == "Name of guess"
        #expect(
          texts[1] == (isGuess ? "hypothesis: 4 interviews" : "5 interviews"), "\(table.name)")
      }
    }
    #expect(tables[3].rows[0].cells.last?.words.plain == "no answer yet")
  }

  @Test func sumsStandAboveSegmentsWhereThereAreSeveral() {
    let chapter = Self.chapter(
      Self.row("two", interviews: 9), Self.row("one", interviews: 9, segments: ["Mid"]),
      Self.row("none", interviews: 9, segments: []))
    let rows = Self.tables(chapter)[0].rows.map { row in
      [row.cells[0].words.plain, row.cells[2].words.plain]
    }
    #expect(
      rows == [
        ["Name of two", "all"], ["Name of two", "Small"], ["Name of two", "Mid"],
        ["Name of one", "Mid"], ["Name of none", "all"],
      ])
    let first = Self.tables(chapter)[0].rows[0].cells.suffix(3)
    #expect(first.map(\.words.plain) == ["3", "4.5", "1,200"])
    #expect(first.map(\.value) == ["3", "4.5", "1200"])
  }

  @Test func contactsAddTheirCounts() {
    let without = Self.tables(Self.chapter(Self.row("a", interviews: 0)))[0]
    let with = Self.tables(
      Self.chapter(Self.row("a", interviews: 0, counted: 7), Self.row("b", interviews: 0)))[0]
    #expect(with.columns.count == without.columns.count + 2)
    #expect(with.rows[0].cells.suffix(2).map(\.value) == ["7", "7"])
    #expect(with.rows.last?.cells.suffix(2).map(\.words.plain) == ["–", "–"])
  }

  @Test(arguments: [
    (
      [0],
      "1 buyer persona, found in up to 3 companies that fit and 1 that may; it is a hypothesis until 5 buyers of the role have been interviewed."
    ),
    (
      [0, 1],
      "2 buyer personas, found in up to 3 companies that fit and 1 that may; all are hypotheses until 5 buyers of the role have been interviewed."
    ),
    (
      [0, 6],
      "2 buyer personas, found in up to 3 companies that fit and 1 that may; 1 is a hypothesis until 5 buyers of the role have been interviewed."
    ),
    ([6], "1 buyer persona, found in up to 3 companies that fit and 1 that may."),
  ])
  func theFindingIsASentence(interviews: [Int], sentence: String) {
    var report = PersonasReport()
    report.personas = interviews.map { Self.row("a", interviews: $0) }
    #expect(Self.finding(PlanChapters.personas(report)) == sentence)
  }
}
