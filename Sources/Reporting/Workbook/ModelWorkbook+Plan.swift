import MarketSizing
import Workbooks

extension ModelWorkbook {
  /// A sheet for each chapter of what was planned with the companies, all of its tables below each
  /// other.
  func planSheets() -> [Sheet] {
    var names = Set(Self.ownNames.map { $0.lowercased() })
    return PlanChapters.of(run).flatMap { [$0] + $0.chapters }.map { chapter in
      sheet(of: chapter, name: Self.sheetName(chapter.title.plain, besides: &names))
    }
  }

  private static let ownNames = [
    SheetName.summary, SheetName.variants, SheetName.funnel, SheetName.segments, SheetName.regions,
    SheetName.matrix, SheetName.assumptions, SheetName.model, SheetName.cells, SheetName.quality,
    SheetName.inputs,
  ]

  /// A name that no other sheet has: at most 31 characters, without those that Excel forbids.
  private static func sheetName(_ title: String, besides names: inout Set<String>) -> String {
    let plain = String(title.map { "[]:*?/\\'".contains($0) ? " " : $0 }.prefix(28))
    var name = plain
    var number = 1
    while !names.insert(name.lowercased()).inserted {
      number += 1
      name = "\(plain) \(number)"
    }
    return name
  }

  private func sheet(of chapter: Chapter, name: String) -> Sheet {
    var draft = draft(name)
    let columns = max(chapter.blocks.map(\.columnCount).max() ?? 0, 6)
    var blocks = chapter.blocks[...]
    var finding = ""
    if case .paragraph(let words)? = blocks.first {
      finding = words.plain
      blocks.removeFirst()
    }
    draft.begin(chapter.title.plain, finding, columns: columns)
    var hasTable = false
    var isNamed = false
    for block in blocks {
      switch block {
      case .paragraph(let words):
        // What ends with a colon is the name of the table below it.
        isNamed = words.plain.hasSuffix(":")
        draft.note(
          words.plain, columns: columns, isNamed ? styles.bold(styles.wrapped) : styles.wrapped)
      case .list(let items):
        for item in items { draft.note("· " + item.plain, columns: columns, styles.wrapped) }
      case .table(let table):
        if !isNamed { draft.heading(SafeText.line(table.name)) }
        put(table, into: &draft, isFirst: !hasTable)
        hasTable = true
        isNamed = false
      case .answer, .command, .figure, .finding: break
      }
    }
    draft.shrinkToPage()
    return draft.finished()
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
    draft.row += 1
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
    if Double(words) != nil { return (number, styles.number("0.0##")) }
    return words.isEmpty ? (number, styles.added) : nil
  }
}

extension Block {
  /// How many columns a table has; 0 for anything else.
  fileprivate var columnCount: Int {
    if case .table(let table) = self { table.columns.count } else { 0 }
  }
}
