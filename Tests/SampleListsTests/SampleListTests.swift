import Testing

@testable import SampleLists

@Suite struct SampleListTests {
  /// If this fails, every list ever made by a seed has changed: say so in the release notes.
  @Test(arguments: [
    (seed: 1, dirt: 0.08, sum: "e48625c807ddfac2"), (seed: 1, dirt: 0.0, sum: "147ecbd4fb84c57c"),
    (seed: 2026, dirt: 1.0, sum: "a26d92c1efdef36d"),
  ])
  func bytesOfASeedAreFixed(seed: UInt64, dirt: Double, sum: String) {
    #expect(checksum(bytes(of: SampleList(rows: 1000, seed: seed, dirt: dirt))) == sum)
  }

  @Test func seedsGiveDifferentLists() {
    #expect(bytes(of: SampleList(rows: 50, seed: 1)) != bytes(of: SampleList(rows: 50, seed: 2)))
  }

  @Test(arguments: [0, 1, 100, 999])
  func aShorterListIsTheBeginningOfALonger(rows: Int) {
    let long = bytes(of: SampleList(rows: 1000, seed: 5, dirt: 0.5))
    let short = bytes(of: SampleList(rows: rows, seed: 5, dirt: 0.5))
    #expect(long.starts(with: short))
  }

  @Test(arguments: [0, 1, 300, 5000, 1 << 22])
  func theSizeOfPiecesDoesNotMatter(chunkBytes: Int) {
    let list = SampleList(rows: 400, seed: 3, dirt: 0.3)
    #expect(bytes(of: list, chunkBytes: chunkBytes) == bytes(of: list))
  }

  @Test func piecesEndWithARecordAndAreBounded() {
    var sizes: [Int] = []
    let list = SampleList(rows: 500, seed: 3, dirt: 0)
    let tally = list.write(chunkBytes: 4000) { (piece: [UInt8]) in
      sizes.append(piece.count)
      #expect(piece.last == UInt8(ascii: "\n"))
    }
    #expect(sizes.allSatisfy { $0 < 5000 })
    #expect(sizes.reduce(0, +) == tally.bytes)
    #expect(tally.records == 500)
  }

  @Test func anEmptyListIsItsHeader() {
    let header = Array((SampleList.columns.joined(separator: ",") + "\n").utf8)
    #expect(bytes(of: SampleList(rows: 0, seed: 1)) == header)
    #expect(bytes(of: SampleList(rows: -1, seed: 1)) == header)
  }

  @Test func aFailureOfTheSinkEndsTheWriting() {
    struct Full: Error {}
    var pieces = 0
    #expect(throws: Full.self) {
      try SampleList(rows: 1000, seed: 1).write(chunkBytes: 100) { (_: [UInt8]) throws(Full) in
        pieces += 1
        if pieces == 3 { throw Full() }
      }
    }
    #expect(pieces == 3)
  }

  @Test(arguments: [(-1.0, 0.0), (Double.nan, 0.0), (0.25, 0.25), (7, 1)])
  func dirtStaysBetweenNoneAndAll(asked: Double, taken: Double) {
    #expect(SampleList(rows: 1, seed: 1, dirt: asked).dirt == taken)
  }

  @Test func recordsAreAsLongAsAVendors() {
    let tally = SampleList(rows: 2000, seed: 8).write { (_: [UInt8]) in }
    #expect((190...230).contains(tally.bytes / tally.records))
  }
}
