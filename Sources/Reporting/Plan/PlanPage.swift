import GoToMarket

/// What a run planned, for a terminal or a pipe: the chapters' findings and tables.
package struct PlanPage {
  private let run: Run
  private let page: Page
  /// Whether of each chapter only the first table is shown, and what stands before it.
  private let isBrief: Bool

  /// So many rows of a table are shown.
  private static let rowLimit = 20

  /// The plan of a run on a page.
  package init(run: Run, page: Page, isBrief: Bool = false) {
    self.run = run
    self.page = page
    self.isBrief = isBrief
  }

  /// The lines with the page's styles: the chapters, and what one has to know of the lists.
  package var bytes: [UInt8] { written(blocks + basis) }

  /// What one has to know of the lists alone, for who reads the rows themselves: which companies were
  /// left out, and how readable the lists are; empty where there is nothing.
  package var basisBytes: [UInt8] { written([leftOut] + basis) }

  private var leftOut: [Line] {
    let lists = run.plan?.accounts?.suppression ?? []
    return lists.flatMap(PlanChapters.words).flatMap { block -> [Line] in
      if case .paragraph(let words) = block { wrapped(words.plain) } else { [] }
    }
  }

  private func written(_ blocks: [[Line]]) -> [UInt8] {
    let lines = blocks.filter { !$0.isEmpty }.joined(separator: [Line("")])
      .map { $0.written(on: page) }
    return lines.isEmpty ? [] : Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// How readable the lists are, and the warnings of the run.
  private var basis: [[Line]] {
    let summary = TerminalSummary(run: run, page: page)
    return [summary.quality, summary.warnings]
  }

  /// The chapters as blocks of lines; none where nothing was planned.
  var blocks: [[Line]] {
    PlanChapters.of(run).flatMap(blocks)
  }

  private func blocks(of chapter: Chapter) -> [[Line]] {
    var blocks: [[Line]] = []
    var lines = [Line(DisplayWidth.cut(chapter.title.plain, to: page.width), .strong)]
    for block in chapter.blocks {
      switch block {
      case .paragraph(let words): lines += wrapped(words.plain)
      case .list(let items): lines += items.flatMap { wrapped("· " + $0.plain) }
      case .table(let table):
        blocks.append(lines)
        blocks.append(self.lines(of: table))
        lines = []
        if isBrief { return blocks }
      case .command(let words): lines += words.map { Line(DisplayWidth.cut($0, to: page.width)) }
      case .answer, .figure, .finding: break
      }
    }
    blocks.append(lines)
    return blocks.filter { !$0.isEmpty } + chapter.chapters.flatMap(self.blocks)
  }

  private func wrapped(_ text: String) -> [Line] {
    DisplayWidth.wrap(text, to: page.width).map { Line($0) }
  }

  private func lines(of table: Table) -> [Line] {
    var text = TextTable(
      table.columns.enumerated().map { number, column in
        switch column.kind {
        case .number: .init(title: column.title.plain)
        case .text: .init(title: column.title.plain, alignment: .left, least: 10)
        case .prose: .init(title: column.title.plain, alignment: .left, least: 20, spare: number)
        }
      })
    let rows = table.rows.filter { !$0.isTotal }
    for row in rows.prefix(Self.rowLimit) { text.add(row.cells.map(\.words.plain)) }
    for row in table.rows where row.isTotal {
      text.add(row.cells.map(\.words.plain), weight: .strong, isRuled: true)
    }
    let rest = rows.count - Self.rowLimit
    return text.lines(width: page.width)
      + (rest > 0
        ? [Line("… \(Wording.count(rest, "more row", "more rows")) in the reports", .faint)] : [])
  }
}

extension Phrase {
  /// The words without any marks, on one line.
  var plain: String {
    parts.map { part in
      switch part {
      case .own(let words), .emphasis(let words), .notice(let words): words
      case .given(let text), .code(let text): SafeText.line(text)
      case .strong(let words): words.plain
      }
    }.joined()
  }
}
