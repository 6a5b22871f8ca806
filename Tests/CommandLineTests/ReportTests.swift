import Foundation
import TestSupport
import Testing

/// `tam report`: what a saved run gives is what the run itself gave.
@Suite struct ReportTests {
  private static let endings = ["json", "csv", "md", "txt"]

  @Test func theSameBytesAsTheRunItself() throws {
    let place = try Workplace()
    _ = try place.size(["list.csv"], Self.endings.flatMap { ["--report", "a.\($0)"] })
    let outcome = try place.tam(
      ["report", "a.json"] + Self.endings.flatMap { ["--to", "b.\($0)"] })
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.output.isEmpty && outcome.errors.isEmpty)
    for ending in Self.endings {
      let first = try #require(place.folder.bytes(of: "a.\(ending)"))
      #expect(place.folder.bytes(of: "b.\(ending)") == first, "\(ending)")
    }
  }

  @Test func withoutAFileItPrints() throws {
    let place = try Workplace()
    let run = try place.size(["list.csv"], ["--format", "json"]).output
    let table = try place.size().output
    let printed = try place.tam(["report", "-"], input: run)
    #expect(printed.output == table)
    #expect(try place.tam(["report", "-", "--format", "json"], input: run).output == run)
  }

  @Test(arguments: [
    (["report", "icp.yaml"], 65, "icp.yaml: error: is no saved run: it is not JSON"),
    (["report", "no.json"], 66, "no.json: error: can't be opened"),
    (["report", "old.json"], 65, "its schema is tam-run/9, not tam-run/1"),
    (["report", "a.json", "--to", "a.docx"], 64, "--to a.docx: the ending picks the format"),
    (
      ["report", "a.json", "--to", "a.json"], 64,
      "a.json: error: would take the place of what is read"
    ),
    (["report", "a.json", "--to", "b.md", "--to", "./b.md"], 64, "is named twice"),
    (["report", "a.json", "--to", "no/b.md"], 73, "no/b.md: error: can't be written"),
    (["report", "a.json", "--format", "docx"], 64, "--format takes"),
    (["report", "a.json", "--brand", "no.yaml"], 66, "no.yaml: error: can't be opened"),
    (["report"], 64, "Missing expected argument '<run>'"),
  ])
  func mistakes(_ arguments: [String], _ code: Int32, _ message: String) throws {
    let place = try Workplace()
    _ = try place.size(["list.csv"], ["--report", "a.json"])
    try place.folder.write("{\"schema\": \"tam-run/9\"}", to: "old.json")
    let before = place.contents
    let outcome = try place.tam(arguments)
    #expect(outcome.exitCode == code)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(place.contents == before, "nothing is left behind")
  }
}
