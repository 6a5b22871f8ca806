import Foundation
import TestSupport
import Testing

/// Lists that others have published, where they are at hand.
@Suite(.enabled(if: SharedMaterial.isThere, Comment(rawValue: SharedMaterial.absence)))
struct RealListTests {
  private let shared = SharedMaterial.folder ?? ""

  @Test(arguments: ["sp500", "crunchbase", "remote"])
  func knownCasesHold(_ name: String) throws {
    let cases = shared + "/cases"
    try #require(FileManager.default.fileExists(atPath: cases + "/run"))
    let python = try Shell.run("command -v python3", in: "/")
    guard python.exitCode == 0 else {
      withKnownIssue("no python3 to run the cases with") { Issue.record("skipped") }
      return
    }
    let outcome = try Shell.run(
      "python3 '\(cases)/run' \"$TAM\" '\(shared)/lists' \(name)", in: "/")
    #expect(outcome.exitCode == 0, "\(outcome.text)")
    #expect(outcome.text.contains("1 of 1 cases hold"))
  }

  @Test func sectorsOfTheSP500AreThePublishedOnes() throws {
    let place = try Workplace(icp: try text("cases/sp500/icp.yaml"))
    try place.folder.write(try text("cases/sp500/map.yaml"), to: "map.yaml")
    let lists = shared + "/lists/sp500/"
    let run = try place.run([lists + "constituents.csv"], ["--map", "map.yaml"])
    let segments = run["results"][0]["segments"]
    let rows = try text("lists/sp500/sector-counts.csv").split(whereSeparator: \.isNewline)
      .dropFirst()
    #expect(rows.count == 11)
    var sum = 0
    for row in rows {
      let cells = row.split(separator: ",")
      let count = Int(cells[1]) ?? -1
      sum += count
      #expect(segments.item("segment", String(cells[0]))["confirmed"].number == count, "\(row)")
    }
    #expect(sum == 503)
    #expect(segments.items.count == 11)
    #expect(run.counts["confirmed"].number == 503)
  }

  private func text(_ path: String) throws -> String {
    String(
      decoding: try #require(FileManager.default.contents(atPath: shared + "/" + path)),
      as: UTF8.self)
  }
}
