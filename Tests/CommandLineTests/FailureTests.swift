import Foundation
import TestSupport
import Testing

/// Runs that cannot succeed: the exit code, the message, and nothing half-written.
@Suite struct FailureTests {
  /// One wrong thing.
  struct Mistake: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var list = Array(Workplace.list.utf8)
    var icp = Workplace.icp
    var map: String?
    var arguments = ["list.csv", "--icp", "icp.yaml"]
    var code: Int32
    /// Phrases of the message: the place, what is wrong, and how to mend it.
    var says: [String]

    init(
      _ name: String, list: String? = nil, icp: String? = nil, map: String? = nil,
      arguments: [String] = [], code: Int32 = 65, says: [String]
    ) {
      testDescription = name
      if let list { self.list = Array(list.utf8) }
      if let icp { self.icp = icp }
      self.map = map
      self.arguments = arguments.isEmpty ? self.arguments : arguments
      if map != nil { self.arguments += ["--map", "map.yaml"] }
      (self.code, self.says) = (code, says)
    }
  }

  @Test(arguments: Mistake.lists + Mistake.icps + Mistake.mappings + Mistake.usage)
  func endsWithItsCodeAndLeavesNothing(_ mistake: Mistake) throws {
    let place = try Workplace(list: mistake.list, icp: mistake.icp)
    if let map = mistake.map { try place.folder.write(map, to: "map.yaml") }
    try place.folder.write("an old report", to: "old.md")
    let before = place.contents
    let outcome = try place.tam(
      ["size"] + mistake.arguments + ["--report", "new.json", "--report", "old.md"])
    #expect(outcome.exitCode == mistake.code)
    #expect(outcome.output.isEmpty)
    for phrase in mistake.says {
      #expect(outcome.errors.contains(phrase), "“\(phrase)” is not in: \(outcome.errors)")
    }
    if mistake.code != 64 {
      #expect(
        outcome.errors.split(separator: "\n").allSatisfy {
          // Two readings of the same rows stand below a message.
          $0.contains(": error: ") || $0.hasPrefix("  ")
        })
    }
    #expect(place.contents == before)
  }

  /// Both readings of an ambiguous list, in lines of their own below the message.
  @Test func readingsStandBelowEachOther() throws {
    let place = try Workplace(list: "Company\nAcme, Inc.\nBolt, Ltd\n")
    let outcome = try place.tam(["inspect", "list.csv"])
    #expect(outcome.exitCode == 65)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines.dropFirst().first == "  --delimiter none  header:   [Company]")
  }

  /// Something on a line of its own for every problem, and all of them at once.
  @Test func severalProblemsOfAnICPAreToldAtOnce() throws {
    let place = try Workplace(icp: Workplace.icp + "colour: red\nsise: 3\n")
    let outcome = try place.tam(["size", "list.csv", "--icp", "icp.yaml"])
    #expect(outcome.exitCode == 65)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.map { $0.prefix(14) } == ["icp.yaml:11:1:", "icp.yaml:12:1:"])
  }

  @Test(arguments: [
    (
      ["report.md"], 73,
      "no/report.md: error: can't be written: No such file or directory; make its folder first"
    ),
    (["report.docx"], 64, "the ending picks the format, and is one of"),
    (["report"], 64, "the ending picks the format, and is one of"),
  ])
  func reportsThatCannotBeMade(_ names: [String], _ code: Int32, _ says: String) throws {
    let place = try Workplace()
    let before = place.contents
    let outcome = try place.tam(
      [
        "size", "list.csv", "--icp", "icp.yaml", "--report", "fine.json", "--report",
        "no/\(names[0])",
      ])
    #expect(outcome.exitCode == code)
    #expect(outcome.errors.contains(says))
    #expect(place.contents == before)
  }

  @Test func aReportInThePlaceOfAFolderIsNotWritten() throws {
    let place = try Workplace()
    try FileManager.default.createDirectory(
      atPath: place.folder.path + "/tam.md", withIntermediateDirectories: false)
    let outcome = try place.tam(["size", "list.csv", "--icp", "icp.yaml", "--report", "tam.md"])
    #expect(outcome.exitCode == 73)
    #expect(outcome.errors.contains("tam.md: error: can't be written: Is a directory"))
    #expect(place.folder.names == ["icp.yaml", "list.csv", "tam.md"])
  }

  @Test(arguments: ["report.md", "rejects.csv", "standard output"])
  func aFullDiskIsAnErrorOfTheWrite(_ output: String) throws {
    let place = try Workplace(list: Workplace.list + "a,b,c,1,2\n")
    for name in ["report.md", "rejects.csv"] {
      try FileManager.default.createSymbolicLink(
        atPath: place.folder.path + "/" + name, withDestinationPath: "/dev/full")
    }
    let before = place.contents
    let command = ["size", "list.csv", "--icp", "icp.yaml", "--max-rejects", "1"]
    let outcome: TamProgram.Outcome
    switch output {
    case "report.md":
      outcome = try place.tam(command + ["--report", "fine.json", "--report", output])
    case "rejects.csv":
      outcome = try place.tam(command + ["--report", "fine.json", "--rejects", output])
    default:
      outcome = try Shell.run(
        "\"$TAM\" \(command.joined(separator: " ")) > /dev/full", in: place.folder.path)
    }
    #expect(outcome.exitCode == 74)
    #expect(outcome.errors.contains("error: can't be written: No space left on device; "))
    #expect(place.contents == before)
  }

  @Test func aFullFolderKeepsTheOldReport() throws {
    let place = try Workplace()
    let small = place.folder.path + "/small"
    let outcome = try Shell.run(
      """
      mkdir small && mount -t tmpfs -o size=8k tmpfs small || exit 99
      trap 'umount small' EXIT
      echo old > small/tam.md
      "$TAM" size list.csv --icp icp.yaml --report small/tam.json --report small/tam.md
      code=$?
      ls -A small; cat small/tam.md
      exit $code
      """, in: place.folder.path)
    if outcome.exitCode == 99 {
      withKnownIssue("no right to mount a small disk", isIntermittent: true) {
        Issue.record("skipped: \(small) can't be mounted")
      }
      return
    }
    #expect(outcome.exitCode == 74)
    #expect(outcome.text == "tam.md\nold\n")
  }

  /// A report must not take the place of what it is made from.
  @Test(arguments: [
    ["--report", "list.csv"], ["--report", "./list.csv"], ["--report", "link.csv"],
    ["--rejects", "list.csv"], ["--rejects", "icp.yaml"],
    ["--report", "new.csv", "--rejects", "new.csv"], ["--report", "new.md", "--report", "new.md"],
  ])
  func outputsDoNotReplaceInputsOrEachOther(_ options: [String]) throws {
    let place = try Workplace()
    try FileManager.default.createSymbolicLink(
      atPath: place.folder.path + "/link.csv", withDestinationPath: "list.csv")
    let before = place.contents
    let outcome = try place.tam(["size", "list.csv", "--icp", "icp.yaml"] + options)
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains("error: "))
    #expect(place.contents == before)
  }
}

/// A shell, for what only a shell can do; `$TAM` is the program.
enum Shell {
  static func run(_ script: String, in folder: String) throws -> TamProgram.Outcome {
    try TamProgram.run(
      ["-c", script], program: "/bin/sh", in: folder, environment: ["TAM": TamProgram.path])
  }
}
