import Foundation
import TestSupport
import Testing

@testable import Workbooks

@Suite struct WorkbookTests {
  /// A workbook with all that one can hold.
  static let full: Workbook = {
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
    sheet[4, 1] = Cell(.text("_x0041_ _x41_ __x000D_"))
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
      title: "=A finding",
      series: [
        .init(
          "Base", sheet: sheet.name,
          categories: Area(Place(row: 1, column: 0), Place(row: 2, column: 0)),
          values: Area(Place(row: 1, column: 1), Place(row: 2, column: 1)), colour: 0x1B_5E9B,
          labels: "#,##0")
      ], alternative: "bars", at: Place(row: 7, column: 0), width: 600, height: 300)
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

  @Test(arguments: [
    (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
    (16_383, "XFD"),
  ])
  func lettersOfColumns(column: Int, letters: String) {
    #expect(Place.letters(of: column) == letters)
  }

  @Test func placesInFormulas() {
    let area = Area(Place(row: 1, column: 1), Place(row: 9, column: 27))
    #expect(area.a1 == "B2:AB10")
    #expect(area.absolute == "$B$2:$AB$10")
    #expect(area.on("It's") == "'It''s'!$B$2:$AB$10")
  }

  @Test(arguments: [
    ("Prices", "Prices"), ("prices", "prices 2"), ("a/b\\c:d*e?f[g]", "a b c d e f g"),
    ("", "Sheet"),
    ("'", "Sheet 2"), ("'quoted'", "quoted"), ("It's", "It's"), ("History", "History 2"),
    (String(repeating: "x", count: 40), String(repeating: "x", count: 31)),
    (String(repeating: "X", count: 40), String(repeating: "X", count: 29) + " 2"),
    (String(repeating: "👩", count: 40), String(repeating: "👩", count: 15)),
    ("tab\there\u{0}", "tab\there\u{FFFD}"),
  ])
  func namesOfSheets(wish: String, name: String) throws {
    var names = SheetNames()
    // Those before it in the list.
    for before in ["Prices", "", String(repeating: "y", count: 31)] where before != wish {
      _ = names.name(before)
    }
    if wish.hasPrefix("X") { _ = names.name(String(repeating: "x", count: 40)) }
    let given = names.name(wish)
    #expect(given == name)
    #expect(throws: Never.self) {
      try Workbook(sheets: [Sheet(name: given), Sheet(name: "Other")]).bytes()
    }
  }

  @Test(arguments: [
    ("price", "price"), ("Price", "Price_2"), ("a b-c", "a_b_c"), ("acv1", "_acv1"),
    ("R1C1", "_R1C1"), ("c", "_c"), ("2026", "_2026"), ("größe", "gr__e"), ("", "_"),
    ("=1+1", "_1_1"),
  ])
  func namesOfCells(wish: String, name: String) throws {
    var book = Workbook(sheets: [Sheet(name: "A")])
    _ = book.define("price", for: Place(row: 0, column: 0), on: "A")
    let given =
      wish == "price"
      ? book.names[0].name : book.define(wish, for: Place(row: 1, column: 0), on: "A")
    #expect(given == name)
    #expect(throws: Never.self) { try book.bytes() }
  }

  @Test func textsThatNoCellHolds() {
    #expect(CellText.clean("a\u{0}b\u{1B}c\u{FFFE}d") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d")
    #expect(CellText.clean("a\r\nb\rc\td") == "a\nb\nc\td")
    #expect(CellText.clean("👩👩👩", limit: 5) == "👩👩")
    #expect(CellText.cell("_x0041_ _x41_ x0041_") == "_x005F_x0041_ _x41_ x0041_")
    #expect(CellText.cell("__x0041_x0042_") == "__x005F_x0041_x005F_x0042_")
  }
}
