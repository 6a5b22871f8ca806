import Foundation
import TestSupport
import Testing

/// `tam inspect --records` and `--rejects`: the records that a sizing counts, as they were read.
@Suite struct InspectRecordsTests {
  @Test func recordsAsTheyWereRead() throws {
    let folder = try TemporaryFolder()
    try folder.write(InspectTests.dirty, to: "list.csv")
    let outcome = try TamProgram.run(["inspect", "list.csv", "--records"], in: folder.path)
    #expect(outcome.exitCode == 0)
    let expected: [[String]] = [
      [
        "Company", "Website", "Industry", "Employees", "Employee Range", "Country", "Tech Stack",
        "Notes",
      ],
      [
        "Alpha GmbH", "https://www.alpha.example/", "Software", "120", "51-200", "DE", "SAP, Slack",
        "two\rlines",
      ],
      ["Beta Ltd", "beta.example", "Software", "abc", "11-50", "UK", "Slack", ""],
      ["Alpha", "ALPHA.example", "software", "130", "", "DE", "", "dup"],
      ["Gamma", "-", "Retail", "900", "51-200", "FR", "SAP", "n/a"],
      ["Delta", "delta.example"],
      ["Eps", "eps.example", "Retail", "7", "", "US", "", "", "", ""],
    ]
    #expect(try Self.records(outcome) == expected)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("list.csv:9:38: warning: ") == true)
    #expect(lines.last?.hasPrefix("list.csv:10:1: warning: ") == true)
  }

  @Test(arguments: [0, 1, 5])
  func firstRecords(_ limit: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write(InspectTests.dirty, to: "list.csv")
    let outcome = try TamProgram.run(
      ["inspect", "--records", "\(limit)", "list.csv"], in: folder.path)
    #expect(try Self.records(outcome).count == limit + 1)
    #expect(outcome.errors.isEmpty)
  }

  @Test func listBehindBareOption() throws {
    let folder = try TemporaryFolder()
    try folder.write("a,b\n1,2\n", to: "list.csv")
    let outcome = try TamProgram.run(["inspect", "--records", "list.csv"], in: folder.path)
    #expect(outcome.text == "[\"a\",\"b\"]\n[\"1\",\"2\"]\n")
  }

  @Test(arguments: [["--records", "x", "list.csv"], ["--records"], ["--records", "3"], []])
  func wrongUsage(_ arguments: [String]) throws {
    let outcome = try TamProgram.run(["inspect"] + arguments)
    #expect(outcome.exitCode == 64)
  }

  @Test func controlsQuotesAndUnnamedColumns() throws {
    let folder = try TemporaryFolder()
    try folder.write("a,\n\"say \"\"hi\"\"\",x\\y\u{1}\u{1F}\n", to: "list.csv")
    let outcome = try TamProgram.run(["inspect", "list.csv", "--records"], in: folder.path)
    #expect(outcome.text == "[\"a\",\"\"]\n[\"say \\\"hi\\\"\",\"x\\\\y\\u0001\\u001f\"]\n")
  }

  /// A carriage return as the last byte ends the record there and not a byte further.
  @Test func carriageReturnAtTheEnd() throws {
    let folder = try TemporaryFolder()
    let units = "a,b\r1,2\r\"3,4\r".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try folder.write([0xFF, 0xFE] + units, to: "list.csv")
    let outcome = try TamProgram.run(["inspect", "list.csv", "--records"], in: folder.path)
    #expect(outcome.text == "[\"a\",\"b\"]\n[\"1\",\"2\"]\n")
    #expect(outcome.errors.hasPrefix("list.csv:3:1: warning: "))
  }

  @Test(arguments: [1, 7, 64, 1 << 20])
  func blockSizeChangesNothing(_ size: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write(InspectTests.dirty, to: "list.csv")
    let usual = try TamProgram.run(["inspect", "list.csv", "--records"], in: folder.path)
    let other = try TamProgram.run(
      ["inspect", "list.csv", "--records", "--block-size", "\(size)"], in: folder.path)
    #expect(other.output == usual.output)
    #expect(other.errors == usual.errors)
  }

  @Test(arguments: [[], ["--records"]])
  func rejectsFile(_ options: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(InspectTests.dirty, to: "list.csv")
    let outcome = try TamProgram.run(
      ["inspect", "list.csv", "--rejects", "bad.csv"] + options, in: folder.path)
    #expect(outcome.exitCode == 0)
    let text = String(decoding: folder.bytes(of: "bad.csv") ?? [], as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("list.csv,9,38,"))
    #expect(lines[2].hasPrefix("list.csv,10,1,"))
  }

  private static func records(_ outcome: TamProgram.Outcome) throws -> [[String]] {
    try outcome.text.split(separator: "\n").map {
      try JSONDecoder().decode([String].self, from: Data($0.utf8))
    }
  }
}
