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

  /// A table; where it is wider than the page, its columns are shown in several, each with what its rows
  /// are of.
  private func lines(of table: Table) -> [Line] {
    let rest = table.rows.filter { !$0.isTotal }.count - Self.rowLimit
    return parts(of: table).map { $0.lines(width: page.width) }.joined(separator: [Line("")])
      + (rest > 0
        ? [Line("… \(Wording.count(rest, "more row", "more rows")) in the reports", .faint)] : [])
  }

  private func parts(of table: Table) -> [TextTable] {
    let whole = text(table, Array(table.columns.indices), wrapsTitles: false)
    if whole.leastWidth <= page.width { return [whole] }
    // What a row is of, which may take several texts.
    let named = table.columns.prefix(3).prefix { $0.kind == .text }.count
    let lead = Array(0..<max(1, named))
    var parts: [[Int]] = []
    for column in table.columns.indices.dropFirst(lead.count) {
      let wider = (parts.last ?? lead) + [column]
      if parts.isEmpty || text(table, wider, wrapsTitles: true).leastWidth > page.width {
        parts.append(lead + [column])
      } else {
        parts[parts.count - 1] = wider
      }
    }
    return parts.map { text(table, $0, wrapsTitles: true) }
  }

  /// Some columns of a table.
  private func text(_ table: Table, _ columns: [Int], wrapsTitles: Bool) -> TextTable {
    let rows = table.rows.filter { !$0.isTotal }.prefix(Self.rowLimit)
    let totals = table.rows.filter(\.isTotal)
    var text = TextTable(
      columns.map { number in
        let column = table.columns[number]
        let title = column.title.plain
        switch column.kind {
        case .number:
          guard wrapsTitles else { return .init(title: title) }
          let cells = (rows + totals).map { DisplayWidth.of($0.cells[number].words.plain) }
          let words = title.split(separator: " ").map { DisplayWidth.of($0) }
          let width = max(cells.max() ?? 0, words.max() ?? 0)
          return .init(title: DisplayWidth.wrap(title, to: width).joined(separator: "\n"))
        case .text: return .init(title: title, alignment: .left, least: 10)
        case .prose: return .init(title: title, alignment: .left, least: 20, spare: number)
        }
      })
    func cells(_ row: Table.Row) -> [String] { columns.map { row.cells[$0].words.plain } }
    for row in rows { text.add(cells(row)) }
    for row in totals { text.add(cells(row), weight: .strong, isRuled: true) }
    return text
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
