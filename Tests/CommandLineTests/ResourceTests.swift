import Foundation
import TestSupport
import Testing

/// Lists that are made to cost much: they cost what any list of their size costs.
@Suite(.serialized) struct ResourceTests {
  private static let mebibyte = 1 << 20

  /// Sizes the list of a folder with so much memory at most, and gives the run's JSON.
  private func size(
    _ place: Workplace, memory: Int, _ options: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> JSON {
    let outcome = try Shell.run(
      """
      ulimit -d \(memory / 1024) && \
      "$TAM" size list.csv --icp icp.yaml --threads 1 --format json \(options)
      """, in: place.folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.errors)", sourceLocation: sourceLocation)
    return try JSON(outcome.output)
  }

  /// A line of 200 MiB without an end, in a list of which no more than a record is held.
  @Test func aLineWithoutAnEndTakesBoundedMemory() throws {
    let place = try Workplace()
    let list = try #require(FileHandle(forUpdatingAtPath: place.folder.path + "/list.csv"))
    try list.truncate(atOffset: UInt64(200 * Self.mebibyte))
    try list.seekToEnd()
    try list.write(contentsOf: Data("\nLast,l.de,DE,100\n".utf8))
    try list.close()
    let json = try size(place, memory: 128 * Self.mebibyte, "--max-rejects 1")
    #expect(json.counts["records"].number == 7)
    #expect(json.counts["rejected"].number == 1)
    #expect(json["rejects"][0]["line"].number == 7)
    #expect(json.counts["confirmed"].number == 4)
  }

  /// 200 kB that unpack to a line of 200 MiB.
  @Test func aPackedLineWithoutAnEndTakesBoundedMemory() throws {
    let place = try Workplace()
    let packed = try Shell.run(
      "(cat list.csv; head -c \(200 * Self.mebibyte) /dev/zero; printf '\\nLast,l.de,DE,100\\n')"
        + " | gzip -1 > list.gz && mv list.gz list.csv",
      in: place.folder.path)
    #expect(packed.exitCode == 0, "\(packed.errors)")
    let json = try size(place, memory: 128 * Self.mebibyte, "--max-rejects 1")
    #expect(json.counts["records"].number == 7)
    #expect(json.counts["rejected"].number == 1)
    #expect(json.counts["confirmed"].number == 4)
  }

  /// Zstandard can say "this byte, 131,072 times" in four bytes: 32 kB that unpack to a gibibyte of
  /// one line, or of one quoted field.
  @Test(arguments: [false, true], ["size", "inspect"])
  func aBombTakesBoundedMemory(_ isQuoted: Bool, _ command: String) throws {
    let place = try Workplace()
    let head = Array((Workplace.list + (isQuoted ? "\"" : "")).utf8)
    let tail = Array(((isQuoted ? "\"" : "") + "\nLast,l.de,DE,100\n").utf8)
    let repeats = 1024 * Self.mebibyte / Self.blockLimit
    try place.folder.write(
      // Magic number; no check sum and no length; a window of 128 KiB.
      [0x28, 0xB5, 0x2F, 0xFD, 0, 7 << 3] + Self.block(head, type: .raw, count: head.count)
        + (0..<repeats).flatMap { _ in
          Self.block([UInt8(ascii: "x")], type: .repeated, count: Self.blockLimit)
        } + Self.block(tail, type: .raw, count: tail.count, isLast: true),
      to: "list.csv")
    guard command == "size" else {
      let outcome = try Shell.run(
        "ulimit -d \(128 << 10) && $TAM inspect list.csv --threads 1 --format json",
        in: place.folder.path)
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      let json = try JSON(outcome.output)
      #expect(json["input"]["rejected"].number == 1)
      return
    }
    let json = try size(place, memory: 128 * Self.mebibyte, "--max-rejects 1")
    #expect(json.counts["records"].number == 7)
    #expect(json.counts["rejected"].number == 1)
    #expect(json["rejects"][0]["kind"].text == "record too long")
    #expect(json.counts["confirmed"].number == 4)
  }

  /// The kinds of Zstandard's blocks (RFC 8878, 3.1.1.2.2).
  private enum BlockType: Int { case raw, repeated }
  /// In bytes, unpacked.
  private static let blockLimit = 1 << 17

  private static func block(
    _ bytes: [UInt8], type: BlockType, count: Int, isLast: Bool = false
  ) -> [UInt8] {
    let header = (isLast ? 1 : 0) | type.rawValue << 1 | count << 3
    return [0, 8, 16].map { UInt8(truncatingIfNeeded: header >> $0) } + bytes
  }

  /// Over two million lines, on each of which a quoted field opens that the next one closes.
  @Test func linesThatNeverEndTakeLinearTime() throws {
    let line = Array("\",a\",\"\n".utf8)
    let lines = Array(repeating: line, count: 2_600_000).flatMap(\.self)
    let place = try Workplace(list: Array(Workplace.list.utf8) + lines)
    let clock = ContinuousClock()
    let start = clock.now
    let run = try size(place, memory: 256 * Self.mebibyte, "--max-rejects 100%")
    // Linear is 10 s in a debug build on a slow machine; quadratic is days.
    #expect(clock.now - start < .seconds(150))
    #expect((run.counts["rejected"].number ?? 0) > 2_000_000)
  }

  @Test func anUnclosedQuoteCostsOneRecord() throws {
    let rows = (0..<60_000).flatMap { Array("Company \($0),c\($0).de,DE,100\n".utf8) }
    let place = try Workplace(
      list: Array((Workplace.list + "\"Open,o.de,DE,100\n").utf8) + rows)
    let json = try size(place, memory: 64 * Self.mebibyte)
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
    let place = try Workplace(list: header + Array(repeating: rows, count: 100).flatMap(\.self))
    let json = try size(place, memory: 64 * Self.mebibyte)
    #expect(json.counts["companies"].number == 1)
    #expect(json.counts["duplicates"].number == 25_599)
  }
}
