import Foundation
import TestSupport
import Testing

/// Lists that are made to cost much: they cost what any list of their size costs.
@Suite(.serialized) struct ResourceTests {
  private static let mebibyte = 1 << 20

  private func size(_ place: Workplace, _ options: [String] = []) throws -> MeasuredRun {
    let folder = place.folder.path
    return try MeasuredRun(
      ["size", folder + "/list.csv", "--icp", folder + "/icp.yaml", "--threads", "1"] + options)
  }

  /// A line of 200 MiB without an end, in a list of which no more than a record is held.
  @Test func aLineWithoutAnEndTakesBoundedMemory() throws {
    let place = try Workplace()
    let list = try #require(FileHandle(forUpdatingAtPath: place.folder.path + "/list.csv"))
    try list.truncate(atOffset: UInt64(200 * Self.mebibyte))
    try list.seekToEnd()
    try list.write(contentsOf: Data("\nLast,l.de,DE,100\n".utf8))
    try list.close()
    let report = place.folder.path + "/tam.json"
    let run = try size(place, ["--max-rejects", "1", "--report", report])
    #expect(run.exitCode == 0)
    #expect(run.peakMemory < 160 * Self.mebibyte, "\(run.peakMemory / Self.mebibyte) MiB")
    let json = try JSON(place.folder.bytes(of: "tam.json") ?? [])
    #expect(json.counts["records"].number == 7)
    #expect(json.counts["rejected"].number == 1)
    #expect(json["rejects"][0]["line"].number == 7)
    #expect(json.counts["confirmed"].number == 4)
  }

  /// Over two million lines, on each of which a quoted field opens that the next one closes.
  @Test func linesThatNeverEndTakeLinearTime() throws {
    let line = Array("\",a\",\"\n".utf8)
    let lines = Array(repeating: line, count: 2_600_000).flatMap(\.self)
    let place = try Workplace(list: Array(Workplace.list.utf8) + lines)
    let run = try size(place, ["--max-rejects", "100%"])
    #expect(run.exitCode == 0)
    // Linear in debug builds is about 30 s on a slow machine; quadratic is days.
    #expect(run.seconds < 150, "\(run.seconds) s")
    #expect(run.peakMemory < 400 * Self.mebibyte, "\(run.peakMemory / Self.mebibyte) MiB")
  }

  @Test func anUnclosedQuoteCostsOneRecord() throws {
    let rows = (0..<60_000).flatMap { Array("Company \($0),c\($0).de,DE,100\n".utf8) }
    let place = try Workplace(
      list: Array((Workplace.list + "\"Open,o.de,DE,100\n").utf8) + rows)
    let report = place.folder.path + "/tam.json"
    let run = try size(place, ["--report", report])
    #expect(run.exitCode == 0)
    let json = try JSON(place.folder.bytes(of: "tam.json") ?? [])
    #expect(json.counts["rejected"].number == 1)
    #expect(json.counts["records"].number == 60_006)
    #expect(json["rejects"][0]["line"].number == 7)
    #expect(json.counts["confirmed"].number == 60_003)
  }

  /// What is held grows with companies, not with bytes: records that are the same company cost nothing.
  @Test func memoryDoesNotGrowWithTheList() throws {
    let row = Array("Alpha,alpha.de,DE,120,\(String(repeating: "x", count: 4000))\n".utf8)
    let header = Array("name,domain,country,employees,note\n".utf8)
    let rows = Array(repeating: row, count: 256).flatMap(\.self)
    let small = try Workplace(list: header + rows)
    let large = try Workplace(list: header + Array(repeating: rows, count: 100).flatMap(\.self))
    let (before, after) = (try size(small), try size(large))
    #expect(before.exitCode == 0 && after.exitCode == 0)
    #expect(after.peakMemory < before.peakMemory + 24 * Self.mebibyte)
  }
}
