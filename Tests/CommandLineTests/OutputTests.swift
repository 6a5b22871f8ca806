import Foundation
import TestSupport
import Testing

/// What a run prints and writes.
@Suite struct OutputTests {
  @Test func formatsOfStandardOutput() throws {
    let place = try Workplace()
    let before = place.contents
    let table = try place.size().text
    #expect(table == (try place.size(["list.csv"], ["--format", "table"]).text))
    #expect(table.contains("Small") && table.contains("Germany"))
    #expect(!table.contains("\u{1B}"), "no styles in a pipe")
    let json = try JSON(place.size(["list.csv"], ["--format", "json"]).output)
    #expect(json["schema"].text == "tam-run/1")
    let csv = try place.size(["list.csv"], ["--format", "csv"]).text
    #expect(csv.hasPrefix("icp,variant,segment,region,confirmed,possible,"))
    let markdown = try place.size(["list.csv"], ["--format", "md"]).text
    #expect(markdown.hasPrefix("# "))
    #expect(place.contents == before, "nothing is written without --report")
  }

  /// The same bytes, whether printed or written.
  @Test(arguments: [("json", "tam.json"), ("csv", "tam.csv"), ("md", "tam.md")])
  func reportsAreWhatIsPrinted(_ format: String, _ name: String) throws {
    let place = try Workplace()
    let printed = try place.size(["list.csv"], ["--format", format, "--report", name])
    #expect(place.folder.bytes(of: name) == printed.output)
    #expect(place.folder.names == (["icp.yaml", "list.csv", name]))
  }

  @Test func quietPrintsNothingButErrors() throws {
    let place = try Workplace()
    let outcome = try place.size(["list.csv"], ["--quiet", "--report", "tam.md"])
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.isEmpty)
    #expect(place.folder.bytes(of: "tam.md")?.isEmpty == false)
    let failed = try place.tam(["size", "no.csv", "--icp", "icp.yaml", "-q"])
    #expect(failed.exitCode == 66)
    #expect(!failed.errors.isEmpty)
  }

  @Test func aRunThatSucceedsSaysNothingOnStandardError() throws {
    #expect(try Workplace().size().errors.isEmpty)
  }

  @Test func anOldReportIsReplacedAndKeepsItsRights() throws {
    let place = try Workplace()
    let path = try place.folder.write("old", to: "tam.json")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    _ = try place.size(["list.csv"], ["--report", "tam.json"])
    #expect(try JSON(place.folder.bytes(of: "tam.json") ?? [])["schema"].text == "tam-run/1")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o640)
  }

  /// A reader that goes away ends the program without a word.
  @Test(arguments: [
    "size list.csv --icp icp.yaml", "size list.csv --icp icp.yaml --format json",
    "generate --rows 50000 --seed 1", "size --help", "check icp.yaml",
  ])
  func aClosedPipeIsNoError(_ command: String) throws {
    let place = try Workplace()
    for reader in ["head -n 1", "true", "head -c 1"] {
      let outcome = try Shell.run(
        "{ \"$TAM\" \(command); echo \"code $?\" >&2; } | \(reader) > /dev/null",
        in: place.folder.path)
      #expect(outcome.errors == "code 0\n", "\(command) | \(reader)")
    }
    #expect(place.folder.names == ["icp.yaml", "list.csv"])
  }

  /// The figures of the list at hand, worked out by hand.
  @Test func theFiguresAreRight() throws {
    let result = try Workplace().run()["results"][0]
    let counts = [
      "records": 5, "rejected": 0, "duplicates": 0, "companies": 5, "confirmed": 3, "possible": 1,
      "excluded": 1,
    ]
    for (name, count) in counts { #expect(result["counts"][name].number == count, "\(name)") }
    #expect(result["tam"]["value"]["confirmed"].text == "7000.00")
    #expect(result["segments"].item("segment", "Small")["confirmed"].number == 2)
    #expect(result["segments"].item("segment", "Large")["confirmed"].number == 1)
    #expect(result["regions"].item("region", "Germany")["value"]["confirmed"].text == "6000.00")
    #expect(result["funnel"].items.compactMap { $0["confirmed"].number } == [4, 3])
  }
}
