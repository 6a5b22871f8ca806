import Foundation
import TestSupport
import Testing

/// `tam inspect` as a user runs it; every figure is worked out by hand from the list beside it.
@Suite struct InspectTests {
  /// Semicolons; records that end in CR alone; a CR inside quotes; a duplicate; a count outside its
  /// band; a short record, one with empty extra fields, one with too many, and an unclosed quote.
  static let dirty = """
    Company;Website;Industry;Employees;Employee Range;Country;Tech Stack;Notes
    Alpha GmbH;https://www.alpha.example/;Software;120;51-200;DE;SAP, Slack;"two
    lines"
    Beta Ltd;beta.example;Software;abc;11-50;UK;Slack;
    Alpha;ALPHA.example;software;130;;DE;;dup
    Gamma;-;Retail;900;51-200;FR;SAP;n/a
    Delta;delta.example
    Eps;eps.example;Retail;7;;US;;;;
    Zeta;zeta.example;Retail;5;;US;;note;more
    "Eta;eta.example

    """.replacingOccurrences(of: "\n", with: "\r")

  @Test func dirtyList() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.dirty, to: "list.csv")
    let report = try Self.inspect(["list.csv"], in: folder)

    #expect(report.schema == "tam-inspection/1")
    #expect(report.input.delimiter == ";")
    #expect(report.input.encoding == "UTF-8")
    #expect(report.quote == "\"")
    #expect(report.input.rows == 8)
    #expect(report.input.rejected == 2)
    #expect(report.input.short == 1)
    #expect(report.rejects.map(\.line) == [9, 10])
    #expect(report.rejects.map(\.column) == [38, 1])
    #expect(report.rejects.map(\.kind) == ["too many fields", "unclosed quote"])
    #expect(report.contradictions == [.init(field: "employees", records: 1)])

    let fields = report.columns.map { $0.readings.map { $0.field ?? "–" } }
    #expect(
      fields == [
        ["name"], ["domain"], ["industry"], ["employees"], ["employees"], ["country"],
        ["technologies"], ["–"],
      ])
    #expect(report.columns.map { $0.readings[0].known } == [6, 5, 5, 4, 3, 5, 3, 2])
    #expect(report.columns.map { $0.readings[0].missing } == [0, 1, 1, 1, 3, 1, 3, 4])
    #expect(report.columns.map { $0.readings[0].unreadable } == [0, 0, 0, 1, 0, 0, 0, 0])
    #expect(report.columns.map(\.distinct) == [6, 5, 3, 4, 2, 4, 2, 2])
    #expect(report.columns[3].readings[0].examples == [.init(line: 4, text: "abc")])
    #expect(report.columns[3].lowest == "7")
    #expect(report.columns[3].highest == "900")
    #expect(report.columns[7].reason == "its name is none of a field")
  }

  @Test func types() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      Name,Website,Country,Employees,Founded,Seen,Score,Spent,Tech Stack,Remark,Empty
      A,a.de,DE,120,1999,2025-01-31,1.5,$1.2M,SAP;Slack,12 days,
      B,b.de,DE,50,2001,01/15/2024,"1,200",€ 500,SAP,-5,
      C,c.de,DE,7,2010,31.12.2023,n/a,USD 7,,x,

      """, to: "list.csv")
    let report = try Self.inspect(["list.csv"], in: folder)
    #expect(
      report.columns.map(\.type) == [
        "name", "domain", "country", "number", "year", "date", "number", "amount", "list", "text",
        "text",
      ])
    let page = try TamProgram.run(["inspect", "list.csv"], in: folder.path).text
    #expect(page.contains("– (date)"))
  }

  /// Of bands the lower end counts, and of equal numbers the first in the list.
  @Test func ranges() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "Name,Employees\nA,500-600\nB,1-1000\nC,1 to 5\nD,\"500+\"\n", to: "list.csv")
    let column = try Self.inspect(["list.csv"], in: folder).columns[1]
    #expect(column.lowest == "1-1000")
    #expect(column.highest == "500-600")
  }

  @Test func mostFrequentValues() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.dirty, to: "list.csv")
    let report = try Self.inspect(["list.csv"], in: folder)
    func values(_ column: Int) -> [String] {
      report.columns[column].values.map { "\($0.text) \($0.records)" }
    }
    #expect(values(2) == ["Software 2", "Retail 2", "software 1"])
    #expect(values(4) == ["51-200 2", "11-50 1"])
    #expect(values(5) == ["DE 2", "UK 1", "FR 1", "US 1"])
    #expect(values(6) == ["SAP 2", "Slack 2"])
    #expect(report.columns.indices.filter { report.columns[$0].areItems } == [6])
  }

  @Test func identities() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.dirty, to: "list.csv")
    let found = try Self.inspect(["list.csv"], in: folder).identities
    #expect(found.keys.map(\.fields) == [["domain"], ["name", "country"]])
    #expect(found.keys.map(\.records) == [5, 1])
    #expect(found.without == 0)
    #expect(found.duplicates == 1)
    #expect(found.companies == 5)
  }

  @Test func noIdentity() throws {
    let folder = try TemporaryFolder()
    try folder.write("Industry,Founded\nA,1999\nA,1999\n", to: "list.csv")
    let found = try Self.inspect(["list.csv"], in: folder).identities
    #expect(found.keys.map(\.isGiven) == [false, false])
    #expect(found.without == 2)
    #expect(found.duplicates == 0)
    #expect(found.companies == 2)
  }

  @Test func utf16WithByteOrderMark() throws {
    let folder = try TemporaryFolder()
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "Name\tCountry\nMüller\tAT\nŁódź\tPL\n".utf16 {
      bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    try folder.write(bytes, to: "list.csv")
    let report = try Self.inspect(["list.csv"], in: folder)
    #expect(report.input.encoding == "UTF-16LE")
    #expect(report.input.delimiter == "\t")
    #expect(report.columns[0].values.map(\.text) == ["Müller", "Łódź"])
    #expect(report.input.bytes == bytes.count)
  }

  @Test func windows1252() throws {
    let folder = try TemporaryFolder()
    let bytes = Array("Name,Country\nCaf".utf8) + [0xE9] + Array(",FR\nPlain,FR\n".utf8)
    try folder.write(bytes, to: "list.csv")
    let report = try Self.inspect(["list.csv"], in: folder)
    #expect(report.input.notUtf8 == 1)
    #expect(report.columns[0].values.map(\.text) == ["Café", "Plain"])
    #expect(report.notes.contains { $0.contains("Windows-1252") })
  }

  /// The note of a record counts once, wherever in it the bytes are, taken for a field or not.
  @Test func windows1252InColumnsOfNoField() throws {
    let folder = try TemporaryFolder()
    let bytes =
      Array("Name,Slogan,Remark\nA,".utf8) + [0xE9, 0x2C, 0xFC]
      + Array("\nB,plain,plain\n".utf8)
    try folder.write(bytes, to: "list.csv")
    let report = try Self.inspect(["list.csv"], in: folder)
    #expect(report.input.notUtf8 == 1)
    #expect(report.columns[2].values.map(\.text) == ["ü", "plain"])
  }

  @Test func headerAlone() throws {
    let folder = try TemporaryFolder()
    try folder.write("Name,Country\n", to: "list.csv")
    let report = try Self.inspect(["list.csv"], in: folder)
    #expect(report.input.rows == 0)
    #expect(report.columns.map(\.distinct) == [0, 0])
    #expect(report.identities.companies == 0)
    let page = try TamProgram.run(["inspect", "list.csv"], in: folder.path)
    #expect(page.exitCode == 0)
  }

  @Test(arguments: [[], ["--records"]])
  func emptyList(_ options: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "list.csv")
    let outcome = try TamProgram.run(["inspect", "list.csv"] + options, in: folder.path)
    #expect(outcome.exitCode == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("list.csv: error: the list is empty"))
  }

  @Test func equallyLikelyColumns() throws {
    let folder = try TemporaryFolder()
    try folder.write("Country,HQ Country,Country Code\nDE,AT,DE\n", to: "list.csv")
    let report = try Self.inspect(["list.csv"], in: folder)
    #expect(report.columns.allSatisfy { $0.readings[0].field == nil })
    let reason =
      "country: “Country” (column 1) and “HQ Country” (column 2) are equally likely to hold it"
    #expect(report.columns.map(\.reason) == [reason, reason, reason])
  }

  @Test func columnOfUnreadableValues() throws {
    let folder = try TemporaryFolder()
    try folder.write("Name,Headcount\nA,many\nB,few\n", to: "list.csv")
    let report = try Self.inspect(["list.csv"], in: folder)
    #expect(
      report.columns[1].reason
        == "employees: column “Headcount” is named for it, but “many” and its like can't be read")
    #expect(report.columns[1].readings[0].known == 2)
  }

  @Test func pageFitsAndNamesWhatMatters() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.dirty, to: "list.csv")
    let outcome = try TamProgram.run(["inspect", "list.csv"], in: folder.path)
    #expect(outcome.exitCode == 0)
    let text = outcome.text
    #expect(text.contains("8 records · 2 can't be used (25.0%) · 1 shorter than the header"))
    #expect(text.contains("semicolon between fields"))
    #expect(text.contains("5 companies, 1 duplicate"))
    #expect(text.contains("such as “abc”"))
    #expect(text.contains("list.csv:9:38: "))
    #expect(text.contains("a sizing would stop"))
    let page = text.components(separatedBy: "The mapping that is used")[0]
    #expect(page.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 100 })
  }

  /// Decodes the JSON of a run that has to succeed.
  static func inspect(_ arguments: [String], in folder: TemporaryFolder) throws -> Inspected {
    let outcome = try TamProgram.run(["inspect", "--format", "json"] + arguments, in: folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Inspected.self, from: Data(outcome.output))
  }
}

/// As much of `tam-inspection/1` as the tests look at.
struct Inspected: Decodable {
  var schema: String
  var latestYear: Int
  var input: Input
  var quote: String?
  var columns: [Column]
  var identities: Identities
  var contradictions: [Contradiction]
  var oddities: [Oddity]
  var missing: [Value]
  var rejects: [Reject]
  var notes: [String]
  var mapping: String

  struct Input: Decodable {
    var bytes: Int
    var rows: Int
    var rejected: Int
    var short: Int
    var notUtf8: Int
    var encoding: String
    var delimiter: String
  }

  struct Column: Decodable {
    var type: String
    var readings: [Reading]
    var reason: String?
    var distinct: Int
    var distinctIsExact: Bool
    var areItems: Bool
    var values: [Value]
    var lowest: String?
    var highest: String?
  }

  struct Reading: Decodable, Equatable {
    var field: String?
    var by: String?
    var note: String?
    var known: Int
    var missing: Int
    var unreadable: Int
    var examples: [Example]
  }

  struct Example: Decodable, Equatable {
    var line: Int
    var text: String
  }

  struct Oddity: Decodable {
    var kind: String
    var column: Int?
    var field: String?
    var records: Int
    var what: String
    var fix: String?
    var examples: [Example]
  }

  struct Value: Decodable, Equatable {
    var text: String
    var records: Int
  }

  struct Identities: Decodable {
    var keys: [Key]
    var without: Int
    var duplicates: Int
    var companies: Int

    struct Key: Decodable {
      var fields: [String]
      var isGiven: Bool
      var records: Int
    }
  }

  struct Contradiction: Decodable, Equatable {
    var field: String
    var records: Int
  }

  struct Reject: Decodable {
    var line: Int
    var column: Int
    var kind: String
  }
}
