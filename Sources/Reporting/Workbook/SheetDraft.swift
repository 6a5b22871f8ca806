import MarketSizing
import Workbooks

/// A sheet in the making: keeps how wide its columns have to be for what was put in them.
struct SheetDraft {
  var sheet: Sheet
  let styles: SheetStyles
  /// The next free row.
  var row = 0
  /// What columns are wide at the least, in digits.
  var least: [Int: Double] = [:]
  /// The rows of each part that print keeps together, such as a table with its title.
  var parts: [Range<Int>] = []
  private var needs: [Int: Double] = [:]
  private var notes: [(row: Int, columns: Int, text: String, format: CellFormat)] = []

  /// A digit of the usual font, by which columns are measured, in points.
  private static let digit = 5.25
  /// The most digits that a column of texts is wide.
  private static let widest = 44.0

  init(_ name: String, _ styles: SheetStyles, footer: String) {
    sheet = Sheet(name: name)
    self.styles = styles
    sheet.print.footer = footer
    sheet.print.font = styles.font
  }

  var name: String { sheet.name }

  // MARK: Cells

  /// Puts a cell, as wide as `shown` is as text.
  mutating func put(
    _ content: Cell.Content, _ row: Int, _ column: Int, _ format: CellFormat, shown: String
  ) {
    var format = format
    // A text behind a number would touch it.
    if case .text = content, column > 0, format.alignment != .right { format.indent = 1 }
    sheet[row, column] = Cell(content, format)
    let width = styles.width(of: shown, format) / Self.digit
    let whole = width + 1.3 * Double(format.indent)
    needs[column] = max(needs[column] ?? 0, format.wraps ? min(whole, Self.widest) : whole)
  }

  /// Puts a text; one that came from a list has to be made safe before.
  mutating func put(_ text: String, _ row: Int, _ column: Int, _ format: CellFormat? = nil) {
    put(.text(text), row, column, format ?? styles.wrapped, shown: text)
  }

  /// Puts a count.
  mutating func put(_ number: Int, _ row: Int, _ column: Int, _ format: CellFormat? = nil) {
    put(
      .number(Double(number)), row, column, format ?? styles.count,
      shown: NumberText.grouped(number) + " ")
  }

  /// Puts a formula whose value is a count.
  mutating func put(
    formula: String, _ value: Int, _ row: Int, _ column: Int, _ format: CellFormat? = nil
  ) {
    put(
      .formula(formula, Double(value)), row, column, format ?? styles.count,
      shown: NumberText.grouped(value) + " ")
  }

  /// Puts a formula whose value is an amount of the run.
  mutating func put(
    formula: String, _ amount: String, _ row: Int, _ column: Int, _ money: MoneyFormat,
    _ change: (CellFormat) -> CellFormat = { $0 }
  ) {
    put(
      .formula(formula, Self.value(amount)), row, column, change(styles.number(money.whole)),
      shown: money.text.whole(amount) + "  ")
  }

  /// Puts an amount or a share that the reader may change.
  mutating func put(
    input amount: String, _ row: Int, _ column: Int, _ format: String, shown: String
  ) {
    put(.number(Self.value(amount)), row, column, styles.input(format), shown: shown + "  ")
  }

  /// A decimal of the run as a number; 0 for what is none.
  static func value(_ amount: String) -> Double {
    DecimalText(amount).flatMap { Double($0.plain) } ?? 0
  }

  // MARK: Rows

  /// The title in the first row and what the sheet shows in the second; leaves a row free.
  mutating func begin(_ title: String, _ subtitle: String, columns: Int) {
    sheet[0, 0] = Cell(.text(title), styles.title)
    sheet.heights[0] = 26
    row = 1
    note(subtitle, columns: columns, styles.subtitle.with { $0.wraps = true })
    row += 1
  }

  /// The title of a part.
  mutating func heading(_ text: String) {
    sheet[row, 0] = Cell(.text(text), styles.heading)
    row += 1
  }

  /// A text over several columns, as high as it has to be.
  mutating func note(_ text: String, columns: Int, _ format: CellFormat? = nil) {
    let format = format ?? styles.muted
    sheet[row, 0] = Cell(.text(text), format)
    span(row, columns: columns, text, format)
    row += 1
  }

  /// Makes one of the first cells of a row, and the row as high as a text needs it.
  mutating func span(_ row: Int, columns: Int, _ text: String, _ format: CellFormat) {
    if columns > 1 {
      sheet.merged.append(Area(Place(row: row, column: 0), Place(row: row, column: columns - 1)))
    }
    notes.append((row, columns, text, format))
  }

  /// The head of a table: of titles with `>` before them the numbers stand right.
  mutating func head(_ titles: [String]) {
    for (column, title) in titles.enumerated() {
      let isNumber = title.hasPrefix(">")
      let text = isNumber ? String(title.dropFirst()) : title
      // Titles of several words can take two lines.
      let longest = text.split(separator: " ").map(String.init).max { $0.count < $1.count } ?? ""
      let format = styles.head.with { $0.alignment = isNumber ? .right : .left }
      put(.text(text), row, column, format, shown: longest + "    ")
      needs[column] = max(needs[column] ?? 0, min(Double(text.count) * 0.6, 16))
    }
    row += 1
  }

  /// Fills the free cells of a row of sums, so that it is one band.
  mutating func band(_ row: Int, columns: Int) {
    for column in 0..<columns where sheet[row, column] == nil {
      sheet[row, column] = Cell(.empty, styles.total(styles.text))
    }
  }

  // MARK: The end

  /// The sheet, its columns as wide and its rows as high as they have to be, divided into pages.
  func finished() -> Sheet {
    var sheet = sheet
    let last = (sheet.cells.keys.map(\.column).max() ?? 0)
    for column in 0...last {
      sheet.widths[column] = min(max(needs[column] ?? 0, least[column] ?? 0, 6) + 1, 120)
    }
    for note in notes {
      let width = (0..<max(note.columns, 1)).reduce(0.0) { $0 + Self.points(of: sheet, $1) }
      raise(note.row, of: &sheet, for: note.text, width, note.format)
    }
    let spanned = Set(notes.map(\.row))
    for (place, cell) in sheet.cells where cell.format.wraps && !spanned.contains(place.row) {
      guard case .text(let text) = cell.content else { continue }
      let width = Self.points(of: sheet, place.column) - Double(cell.format.indent) * 7
      raise(place.row, of: &sheet, for: text, width, cell.format)
    }
    for row in Set(sheet.cells.keys.map(\.row)) where sheet.heights[row] == nil {
      sheet.heights[row] = Self.lineHeight
    }
    divide(&sheet)
    return sheet
  }

  /// The height of a row of one line, in points.
  private static let lineHeight = 16.0

  /// A column's width in points.
  static func points(of sheet: Sheet, _ column: Int) -> Double {
    // A column of width w is 7 w + 5 pixels of 1/96 inch (ECMA-376, part 1, 18.3.1.13, for Calibri).
    ((sheet.widths[column] ?? 8.43) * 7 + 5) * 0.75
  }

  /// Makes a row high enough for a text of a width in points: not every program does so itself.
  private func raise(
    _ row: Int, of sheet: inout Sheet, for text: String, _ width: Double, _ format: CellFormat
  ) {
    let room = max(width - 6, 20)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + styles.lines(of: $1, in: room, format) }
    let height =
      Self.lineHeight + Double(max(lines - 1, 0)) * format.size * 1.3
      + max(0, format.size - 10) * 1.3
    sheet.heights[row] = max(sheet.heights[row] ?? 0, height)
  }
}
