internal import Workbooks

extension BarChart {
  /// The workbook that “Edit data” opens: one sheet with the chart's numbers.
  func workbook() throws -> [UInt8] {
    var sheet = Sheet(name: Self.sheet)
    for (number, row) in rows.enumerated() {
      for (column, cell) in row.enumerated() {
        var format = CellFormat()
        format.isBold = number == 0
        if number > 0, column > 0 { format.numberFormat = numberFormat }
        let content: Workbooks.Cell.Content =
          switch cell {
          case .text(let text): .text(text)
          case .number(let number): .number(number)
          case .formula(let formula, let value): .formula(formula, value)
          }
        sheet[number, column] = Workbooks.Cell(content, format)
      }
    }
    sheet.widths = [0: 32]
    for column in 1..<max(2, rows[0].count) { sheet.widths[column] = 16 }
    sheet.showsGrid = true
    return try Workbook(sheets: [sheet]).bytes()
  }
}
