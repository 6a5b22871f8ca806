import Testing

@testable import Reporting

/// The plan on a terminal: columns that have no room beside each other stand below each other.
@Suite struct PlanPageTests {
  private func tables(_ chapters: [Chapter]) -> [Table] {
    chapters.flatMap { chapter in
      chapter.blocks.compactMap { block -> Table? in
        if case .table(let table) = block { table } else { nil }
      } + tables(chapter.chapters)
    }
  }

  @Test(arguments: [60, 72, 80, 100, 140])
  func everyNumberIsShownWhole(width: Int) {
    let run = SampleRuns.planned
    let page = Page(width: width, isStyled: false)
    let text = String(decoding: PlanPage(run: run, page: page).bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let words = Set(lines.flatMap { $0.split(separator: " ") }.map(String.init))
    for table in tables(PlanChapters.of(run)) {
      for (number, column) in table.columns.enumerated() where column.kind == .number {
        for row in table.rows.prefix(20) {
          let shown = row.cells[number].words.plain.split(separator: " ").map(String.init)
          #expect(shown.allSatisfy(words.contains), "\(table.name): \(shown)")
        }
      }
    }
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= width })
  }
}
