import TestSupport
import Testing

@testable import Workbooks

/// Files as another program reads them.
@Suite(.serialized) struct WorkbookFileDocumentTests {
  private static func read(_ book: Workbook, formulas: Bool = false) throws -> WorkbookTools.Content
  {
    let folder = try TemporaryFolder()
    let path = try folder.write(book.bytes(), to: "book.xlsx")
    let faults = try WorkbookTools.faults(path)
    #expect(faults == "")
    return try WorkbookTools.read(path, formulas: formulas)
  }

  @Test func everythingIsThere() throws {
    let content = try Self.read(WorkbookTests.full)
    #expect(content.sheets == ["Price list", "Other"])
    #expect(content.text("Price list", "A1") == "=1+1")
    #expect(content.text("Price list", "A2") == "a \u{FFFD} b \u{FFFD} c\nd & <e>")
    #expect(content.number("Price list", "B2") == 1234.5)
    #expect(content.number("Price list", "B3") == 2469)
    #expect(content.text("Price list", "A4") == "X")
    #expect(content.text("Price list", "A6") == "over four columns")
    // A number that is none, and an empty text.
    #expect(content.cells["Price list"]?["B4"] == nil && content.cells["Price list"]?["A5"] == nil)
    #expect(content.names == ["first_price": "'Price list'!$B$2"])
    #expect(content.charts["Price list"] == [" =A finding"])
    #expect(content.created == "2000-01-01T00:00:00")
    let formulas = try Self.read(WorkbookTests.full, formulas: true)
    #expect(formulas.cells["Price list"]?["B3"] == .formula("=B2*2"))
  }

  @Test func theFirstDayOfAllIsNotToday() throws {
    let book = Workbook(properties: .init(created: 0), sheets: [Sheet(name: "A")])
    #expect(try Self.read(book).created == "1970-01-01T00:00:01")
  }

  @Test func resultsCanBeWithheld() throws {
    var book = WorkbookTests.full
    book.withholdsResults = true
    let content = try Self.read(book)
    #expect(content.number("Price list", "B3") == 0)
    #expect(content.number("Price list", "B2") == 1234.5)
  }

  @Test func anotherProgramWorksThemOut() throws {
    let folder = try TemporaryFolder()
    var book = WorkbookTests.full
    book.withholdsResults = true
    let content = try WorkbookTools.recalculate(
      folder.write(book.bytes(), to: "book.xlsx"), in: folder)
    #expect(content.number("Price list", "B3") == 2469)
    #expect(content.text("Price list", "A4") == "X")
    #expect(content.text("Price list", "B5") == "_x0041_ _x41_ __x000D_")
  }
}
