import Foundation
import TestSupport
import Testing

@testable import Workbooks

@Suite struct WorkbookTests {
  /// A workbook with all that one can hold.
  private static let full: Workbook = {
    var sheet = Sheet(name: "Price list")
    let bold = CellFormat(font: "Arial").with {
      $0.isBold = true
      $0.fill = 0xF3_F5F8
      $0.bottom = .thin
    }
    sheet[0, 0] = Cell(.text("=1+1"), bold)
    sheet[0, 1] = Cell(.text("Numbers"), bold)
    sheet[1, 0] = Cell(.text("a \u{0} b \u{FFFF} c\r\nd & <e>"))
    sheet[1, 1] = Cell(.number(1234.5), CellFormat().with { $0.numberFormat = "€#,##0.00" })
    sheet[2, 0] = Cell(.text("twice"))
    sheet[2, 1] = Cell(.formula("=B2*2", 2469))
    sheet[3, 0] = Cell(.textFormula("=UPPER(\"x\")", "X"))
    sheet[3, 1] = Cell(.number(.nan))
    sheet[4, 0] = Cell(.text(""))
    sheet.merged = [Area(Place(row: 5, column: 0), Place(row: 5, column: 3))]
    sheet[5, 0] = Cell(.text("over four columns"))
    sheet.widths = [0: 20, 1: 14]
    sheet.heights = [0: 30]
    sheet.frozen = Place(row: 1, column: 1)
    sheet.shades = [
      .init(Area(Place(row: 1, column: 1), Place(row: 2, column: 1)), least: 0xFF_FFFF, greatest: 0)
    ]
    sheet.limits = [.init(Area(Place(row: 1, column: 1), Place(row: 1, column: 1)), from: 0, to: 1)]
    sheet.print.repeatedRows = 0...0
    sheet.print.footer = "A & B"
    var chart = SheetChart(
      .overlaidBars, title: "=A finding",
      series: [
        .init(
          "Base", sheet: sheet.name,
          categories: Area(Place(row: 1, column: 0), Place(row: 2, column: 0)),
          values: Area(Place(row: 1, column: 1), Place(row: 2, column: 1)), colour: 0x1B_5E9B,
          labels: "#,##0")
      ], alternative: "bars", at: Place(row: 7, column: 0), width: 600, height: 300)
    chart.series[0].points = [1: 0xB4_4E0B]
    chart.font = "Arial"
    sheet.charts = [chart]
    var book = Workbook(
      properties: .init(title: "Title", author: "Somebody", company: "Company & Sons"),
      sheets: [sheet, Sheet(name: "Other")])
    _ = book.define("first price", for: Place(row: 1, column: 1), on: sheet.name)
    return book
  }()

  @Test func anEmptyWorkbookIsAnError() {
    #expect(throws: WorkbookError.self) { try Workbook().bytes() }
  }

  @Test func twoSheetsOfANameAreAnError() {
    let error = #expect(throws: WorkbookError.self) {
      try Workbook(sheets: [Sheet(name: "A"), Sheet(name: "a")]).bytes()
    }
    #expect(error?.place == "a")
  }

  @Test func placesBeyondTheSheetAreAnErrorInTheLibrarysWords() {
    var sheet = Sheet(name: "A")
    sheet[-1, 0] = Cell(.text("above"))
    sheet[1_048_576, 0] = Cell(.text("below"))
    let error = #expect(throws: WorkbookError.self) { try Workbook(sheets: [sheet]).bytes() }
    #expect(error?.description.contains("out of range") == true)
  }

  @Test func equalWorkbooksAreEqualBytes() throws {
    let first = try Self.full.bytes()
    #expect(try Self.full.bytes() == first)
    #expect(first.starts(with: Array("PK".utf8)))
  }
}
