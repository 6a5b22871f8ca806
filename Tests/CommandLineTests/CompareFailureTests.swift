import Foundation
import TestSupport
import Testing

/// Comparisons that can't be made: the exit code, the message, and nothing half-written.
@Suite struct CompareFailureTests {
  /// Arguments after the list, the code, and phrases of the message.
  struct Mistake: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var code: Int32
    var says: [String]
    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let mistakes = [
    Mistake(arguments: [], code: 64, says: ["Missing expected argument '--icp <file> ...'"]),
    Mistake(
      arguments: ["--icp", "plain.yaml"], code: 64,
      says: ["plain.yaml: error: has no variants", "`tam size`"]),
    Mistake(
      arguments: ["--icp", "icp.yaml", "--variant", "widr"], code: 64,
      says: ["icp.yaml: error: has no variant “widr”; did you mean “wider”?"]),
    Mistake(
      arguments: ["--icp", "icp.yaml", "--icp", "plain.yaml", "--variant", "x"], code: 64,
      says: ["no ICP file has a variant “x”; use one of: wider, any-size, small"]),
    Mistake(
      arguments: ["--icp", "icp.yaml", "--variant", "wider", "--variant", "wider"], code: 64,
      says: ["--variant wider is given twice"]),
    Mistake(
      arguments: ["--icp", "icp.yaml", "--icp", "icp.yaml"], code: 65,
      says: ["icp.yaml: error: a second market “base”", "give one of them another name"]),
    Mistake(
      arguments: ["--icp", "icp.yaml", "--icp", "records.yaml"], code: 65,
      says: [
        "records.yaml: error: “by-record” has count_by: record, and “test-market” of icp.yaml "
          + "count_by: company", "say the same count_by for both",
      ]),
    Mistake(
      arguments: ["--icp", "wrong.yaml", "--icp", "worse.yaml"], code: 65,
      says: ["wrong.yaml:2:1: error: ", "worse.yaml:2:1: error: "]),
    Mistake(
      arguments: ["--icp", "icp.yaml", "--lost", "no/lost.csv"], code: 73,
      says: ["no/lost.csv: error: can't be written"]),
    Mistake(
      arguments: ["--icp", "icp.yaml", "--gained", "list.csv"], code: 64,
      says: ["list.csv: error: would take the place of what is read from list.csv"]),
    Mistake(
      arguments: ["--icp", "icp.yaml", "--icp", "plain.yaml", "--lost", "plain.yaml"], code: 64,
      says: ["plain.yaml: error: would take the place of what is read"]),
    Mistake(
      arguments: ["--icp", "icp.yaml", "--gained", "new.csv", "--report", "new.csv"], code: 64,
      says: ["new.csv: error: is named twice as an output"]),
    Mistake(
      arguments: ["--icp", "icp.yaml", "--threads", "0"], code: 64, says: ["--threads takes"]),
    Mistake(
      arguments: ["--icp", "icp.yaml", "--format", "xml"], code: 64, says: ["--format takes"]),
    Mistake(
      arguments: ["--icp", "icp.yaml", "--max-rejects", "0", "wide.csv"], code: 65,
      says: ["wide.csv:2:", "1 of 6 records can't be used"]),
  ]

  @Test(arguments: mistakes)
  func endsWithItsCodeAndLeavesNothing(_ mistake: Mistake) throws {
    let place = try CompareTests.place()
    func icp(_ name: String, _ more: String) -> String {
      Workplace.icp.replacingOccurrences(of: "test-market", with: name) + more
    }
    try place.folder.write(icp("plain", ""), to: "plain.yaml")
    try place.folder.write(icp("by-record", "count_by: record\n"), to: "records.yaml")
    try place.folder.write("icp: wrong\ncolour: red\n", to: "wrong.yaml")
    try place.folder.write("icp: worse\nsise: 3\n", to: "worse.yaml")
    try place.folder.write("name,domain,country,employees\nA,a.de,DE,1,2\n", to: "wide.csv")
    let before = place.contents
    let outputs = ["--report", "new.json", "--gained", "gained.csv"]
    let isNamed = mistake.arguments.contains("--gained")
    let outcome = try place.tam(
      ["compare", "list.csv"] + (isNamed ? [] : outputs) + mistake.arguments)
    #expect(outcome.exitCode == mistake.code)
    #expect(outcome.output.isEmpty)
    for phrase in mistake.says {
      #expect(outcome.errors.contains(phrase), "“\(phrase)” is not in: \(outcome.errors)")
    }
    #expect(place.contents == before)
  }

  @Test(arguments: [["--icp", "icp.yaml"], ["--variant", "wider", "--variant", "small"]])
  func sizeTakesOneMarket(_ options: [String]) throws {
    let place = try CompareTests.place()
    let outcome = try place.tam(["size", "list.csv", "--icp", "icp.yaml"] + options)
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains("`tam compare` sizes several beside each other"))
  }

  /// A report that can't be written takes the lists of companies with it, and the other way round.
  @Test(arguments: ["gained.csv", "tam.md"])
  func allOutputsAppearOrNone(_ full: String) throws {
    let place = try CompareTests.place()
    try FileManager.default.createSymbolicLink(
      atPath: place.folder.path + "/" + full, withDestinationPath: "/dev/full")
    let before = place.contents
    let outcome = try place.tam([
      "compare", "list.csv", "--icp", "icp.yaml", "--gained", "gained.csv", "--lost", "lost.csv",
      "--report", "tam.md", "--report", "tam.json",
    ])
    #expect(outcome.exitCode == 74)
    #expect(outcome.errors.contains("\(full): error: can't be written: No space left on device"))
    #expect(place.contents == before)
  }
}
