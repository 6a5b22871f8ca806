extension Workbook {
  /// The small workbook that a chart of slides or documents is drawn from: a head, then a row for each
  /// label with its numbers.
  ///
  /// The sheet is `Sheet1` and its first cell empty, as programs expect it there; a missing number is
  /// an empty cell.
  package static func chartData(
    series: [String], rows: [(label: String, numbers: [Double?])], numberFormat: String? = nil
  ) -> Workbook {
    var sheet = Sheet(name: "Sheet1")
    sheet.showsGrid = true
    for (number, name) in series.enumerated() { sheet[0, number + 1] = Cell(.text(name)) }
    let format = CellFormat().with { $0.numberFormat = numberFormat }
    for (number, row) in rows.enumerated() {
      sheet[number + 1, 0] = Cell(.text(row.label))
      for (column, value) in row.numbers.enumerated() {
        if let value { sheet[number + 1, column + 1] = Cell(.number(value), format) }
      }
    }
    let longest = rows.map(\.label.count).max() ?? 0
    sheet.widths = [0: Double(min(max(longest + 2, 12), 50))]
    for column in series.indices { sheet.widths[column + 1] = 18 }
    return Workbook(sheets: [sheet])
  }
}
