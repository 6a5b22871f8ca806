import Foundation
import TestSupport
import Testing

/// What `tam inspect` finds odd about a list; every figure is worked out by hand from the list beside it.
@Suite struct OddityTests {
  /// Sixty sound companies, and after them a line for everything that is odd; line 62 is the first.
  private static let odd =
    "Company Name,Website,Country,Employees,Revenue,Founded,Remark,Remark\n"
    + (0..<60).map {
      "Acme \($0) Ltd,acme\($0).com,US,\(10 + $0),\(1000 + 7 * $0),\(1990 + $0 % 30),r\($0),x\n"
    }.joined()
      + """
      "Infosys
      3.9",https://www.linkedin.com/company/infosys,US,10-Feb,####,2031,n/a,y
      "Wipro
      3.8",https://de.linkedin.com/company/wipro,US,0,NULL,2030,n/a,y
      CafÃ© Noir,linkedin.com,US,0,#REF!,2010,4.15E+11,y
      Caf\u{FFFD},linkedin.com,FR,0,900,2010,bell\u{7},y
      Facebook,facebook.com,DE,0,950,2004,,y
      Company Name,Website,Country,Employees,Revenue,Founded,Remark,Remark
      ,,,,,,,
      Total:,,,5000,90000,,,
      Source: a vendor,,,,,,,

      """

  @Test func everyKind() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.odd, to: "list.csv")
    let report = try InspectTests.inspect(["list.csv", "--as-of", "2026-01-31"], in: folder)
    let found = report.oddities.map { oddity in
      "\(oddity.kind) \(oddity.column ?? 0) \(oddity.records) "
        + oddity.examples.map { "\($0.line)" }.joined(separator: ",")
    }
    #expect(
      found == [
        "repeated name 7 0 ", "header again 0 1 69", "empty record 0 1 70", "total row 0 1 71",
        "footnote 0 1 72",
        "double encoding 1 1 66", "lost letter 1 1 67", "number in name 1 2 62,64",
        // Of facebook.com there is one, which may be that company.
        "shared domain 2 4 62,64,66",
        "one value 3 63 ",
        "date for a band 4 1 62", "zeros 4 4 ",
        "cut number 5 1 62", "formula error 5 1 66", "unit 5 63 ",
        "future year 6 2 62,64",
        "control character 7 1 67", "rounded identifier 7 1 66",
      ])
    // Empty: 1 in line 68, 8 in line 70, 5 in line 71, 7 in line 72.
    #expect(
      report.missing == [
        .init(text: "", records: 8 + 1 + 7 + 5), .init(text: "n/a", records: 2),
        .init(text: "NULL", records: 1),
      ])
  }

  /// Words for missing values count in lists as well, and a name is never one.
  @Test func howMissingValuesAreWritten() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "Name,Technologies,Country\nn/a,n/a,DE\nB,N/A,\nC,\"n/a, SAP\",NA\nD,\" \",-\n",
      to: "list.csv")
    let report = try InspectTests.inspect(["list.csv"], in: folder)
    #expect(
      report.missing == [
        .init(text: "", records: 2), .init(text: "-", records: 1),
        .init(text: "N/A", records: 1), .init(text: "n/a", records: 1),
      ])
  }

  @Test func theDayDecidesWhatIsToCome() throws {
    let folder = try TemporaryFolder()
    try folder.write("Name,Founded\nA,2030\nB,2031\n", to: "list.csv")
    func years(_ options: [String]) throws -> [Int] {
      try InspectTests.inspect(["list.csv"] + options, in: folder).oddities
        .filter { $0.kind == "future year" }.map(\.records)
    }
    #expect(try years(["--as-of", "2030-12-31"]) == [1])
    let dated = try InspectTests.inspect(["list.csv", "--as-of", "2030-12-31"], in: folder)
    #expect(dated.latestYear == 2030)
    #expect(try years(["--as-of", "2031-01-01"]).isEmpty)
    let wrong = try TamProgram.run(["inspect", "list.csv", "--as-of", "soon"], in: folder.path)
    #expect(wrong.exitCode == 64)
    #expect(wrong.errors.contains("--as-of takes a day such as 2026-01-31"))
  }

  /// A sound list has nothing odd about it, and neither have few records nor amounts in whole units.
  @Test func soundLists() throws {
    let folder = try TemporaryFolder()
    let rows = (0..<40).map {
      "Über \($0) GmbH,ueber\($0).de,\(["DE", "FR", "AT"][$0 % 3]),\(5 + $0),€ \(900 + $0)k,19\(50 + $0)\n"
    }
    try folder.write(
      "Name,Domain,Country,Employees,Revenue,Founded\n" + rows.joined(), to: "list.csv")
    #expect(try InspectTests.inspect(["list.csv"], in: folder).oddities.isEmpty)
    try folder.write("Name,Country\nTotal Energies,FR\nA,FR\n", to: "few.csv")
    #expect(try InspectTests.inspect(["few.csv"], in: folder).oddities.isEmpty)
  }

  @Test func thePageShowsThem() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.odd, to: "list.csv")
    let page = try TamProgram.run(["inspect", "list.csv"], in: folder.path).text
    #expect(
      page.contains("Worth a look before the list is trusted\n- Remark: 2 columns are called"))
    #expect(page.contains("read as missing: “n/a” ×2, “NULL” ×1"))
    #expect(
      page.split(separator: "\n").prefix { !$0.hasPrefix("The mapping") }
        .allSatisfy { $0.count <= 100 })
  }
}
