import MarketSizing
import Workbooks

extension ModelWorkbook {
  /// A sheet for each chapter of what was planned with the companies, all of its tables below each
  /// other.
  func planSheets() -> [Sheet] {
    planChapters.map { sheet(of: $0.chapter, name: $0.name) }
  }

  /// The chapters, and what their sheets are called.
  var planChapters: [(name: String, chapter: Chapter)] {
    var names = SheetNames()
    for name in Self.ownNames { _ = names.name(name) }
    return PlanChapters.of(run).flatMap { [$0] + $0.chapters }.map { chapter in
      (names.name(chapter.title.plain), chapter)
    }
  }

  private static let ownNames = [
    SheetName.summary, SheetName.variants, SheetName.funnel, SheetName.segments, SheetName.regions,
    SheetName.matrix, SheetName.assumptions, SheetName.model, SheetName.cells, SheetName.quality,
    SheetName.inputs,
  ]

  private func sheet(of chapter: Chapter, name: String) -> Sheet {
    var draft = draft(name)
    let columns = max(chapter.blocks.map(\.columnCount).max() ?? 0, 6)
    let finding = chapter.firstWords
    let blocks = chapter.blocks.dropFirst(finding == nil ? 0 : 1)
    draft.begin(chapter.title.plain, finding ?? "", columns: columns)
    if hasMoney {
      draft.row -= 1
      draft.note(
        "As the run found it: nothing here follows from inputs that are changed.", columns: columns)
      draft.row += 1
    }
    var hasTable = false
    var name: String?
    for block in blocks {
      switch block {
      case .paragraph(let words):
        put(name, &draft, columns: columns)
        // What ends with a colon is the name of what stands below it.
        name = words.plain.hasSuffix(":") ? words.plain : nil
        if name == nil { draft.note(words.plain, columns: columns, styles.wrapped) }
      case .list(let items):
        draft.keep { draft in
          put(name, &draft, columns: columns)
          for item in items { draft.note("· " + item.plain, columns: columns, styles.wrapped) }
        }
        name = nil
      case .table(let table):
        draft.keep { draft in
          if name == nil { draft.heading(SafeText.line(table.name)) }
          put(name, &draft, columns: columns)
          put(table, into: &draft, isFirst: !hasTable)
        }
        draft.row += 1
        hasTable = true
        name = nil
      case .answer, .command, .figure, .finding: break
      }
    }
    put(name, &draft, columns: columns)
    return draft.finished()
  }

  private func put(_ name: String?, _ draft: inout SheetDraft, columns: Int) {
    if let name { draft.note(name, columns: columns, styles.bold(styles.wrapped)) }
  }

  /// A table; the first of a sheet can be filtered.
  private func put(_ table: Table, into draft: inout SheetDraft, isFirst: Bool) {
    let head = draft.row
    draft.head(table.columns.map { ($0.kind == .number ? ">" : "") + $0.title.plain })
    for row in table.rows {
      for (column, cell) in row.cells.enumerated() {
        put(cell, of: table.columns[column], isTotal: row.isTotal, draft.row, column, &draft)
      }
      if row.isTotal { draft.band(draft.row, columns: table.columns.count) }
      draft.row += 1
    }
    if isFirst, let last = table.rows.indices.last(where: { !table.rows[$0].isTotal }) {
      draft.sheet.filter = Area(
        Place(row: head, column: 0),
        Place(row: head + 1 + last, column: table.columns.count - 1))
      draft.sheet.frozen = Place(row: head + 1, column: 1)
    }
  }

  private func put(
    _ cell: Table.Cell, of column: Table.Column, isTotal: Bool, _ row: Int, _ place: Int,
    _ draft: inout SheetDraft
  ) {
    let words = cell.words.plain
    func format(_ format: CellFormat) -> CellFormat { isTotal ? styles.total(format) : format }
    if column.kind == .number, let (number, shape) = number(cell, words) {
      draft.put(.number(number), row, place, format(shape), shown: words + "  ")
    } else {
      let isRight = column.kind == .number
      let text = styles.wrapped.with { if isRight { $0.alignment = .right } }
      draft.put(words, row, place, format(text))
    }
  }

  /// The number of a cell and how it is shown; nil where the cell says more than one, or none.
  private func number(_ cell: Table.Cell, _ words: String) -> (Double, CellFormat)? {
    if words.hasSuffix("%") {
      let digits = words.dropLast().filter { $0 != "," }
      guard let percent = Double(digits) else { return nil }
      return (percent / 100, styles.number(digits.contains(".") ? "0.0%" : "0%"))
    }
    guard let value = cell.value, let number = Double(value) else { return nil }
    if let money = markets.first?.money, words.hasPrefix(money.text.prefix) {
      return (number, styles.number(money.whole))
    }
    if words.hasPrefix("+") { return (number, styles.added) }
    if words.allSatisfy({ $0.isNumber || $0 == "," }) { return (number, styles.count) }
    if Double(words) != nil {
      let decimals = words.drop { $0 != "." }.dropFirst().count
      return (
        number, styles.number(decimals == 0 ? "0" : "0." + String(repeating: "0", count: decimals))
      )
    }
    return words.isEmpty ? (number, styles.added) : nil
  }
}

extension Chapter {
  /// The paragraph that it begins with, which tells what was found; nil for none.
  var firstWords: String? {
    if case .paragraph(let words)? = blocks.first { words.plain } else { nil }
  }
}

extension Block {
  /// How many columns a table has; 0 for anything else.
  fileprivate var columnCount: Int {
    if case .table(let table) = self { table.columns.count } else { 0 }
  }
}
