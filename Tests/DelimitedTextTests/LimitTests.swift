import DelimitedText
import TestSupport
import Testing

/// Lists that want more than a reader should give: time and memory stay in bounds.
@Suite(.serialized) struct LimitTests {
  static let limit = ListReader.recordLimit

  private static func filled(_ count: Int, _ byte: Character = "x") -> [UInt8] {
    [UInt8](repeating: byte.asciiValue ?? 0, count: count)
  }

  /// A limit holds for a whole record, in which quotes, line ends and blanks count.
  @Test(arguments: [("\n", true), ("\r\n", true), ("\r\n", false)])
  func aRecordMayBeAsLongAsTheLimit(_ lineEnd: String, _ isQuoted: Bool) throws {
    let folder = try TemporaryFolder()
    let text = Self.limit - lineEnd.utf8.count
    for excess in [0, 1] {
      let record =
        isQuoted
        ? Array("\"\n".utf8) + Self.filled(text - 3 + excess) + Array("\"".utf8)
        : Self.filled(text + excess)
      let reading = try ListReading(
        Array("h\n".utf8) + record + Array((lineEnd + "z\n").utf8), in: folder,
        blockSize: 2 * Self.limit)
      #expect(reading.texts.last == ["z"])
      if excess == 0 {
        #expect(reading.records.first?.first?.count == (isQuoted ? text - 2 : text))
        #expect(reading.rejections.isEmpty)
      } else {
        // Of the quoted one the first line alone is rejected; what follows is a record again.
        #expect(reading.records.count == (isQuoted ? 2 : 1))
        let rejection = Rejection(line: 2, byte: 2, fault: 2 + Self.limit, kind: .tooLong)
        #expect(reading.rejections == [rejection])
      }
    }
  }

  @Test func thereAreOnlySoManyColumns() throws {
    let folder = try TemporaryFolder()
    for excess in [0, 1] {
      let names = Array(repeating: "a", count: 1 << 15 + excess).joined(separator: ",")
      let path = try folder.write(names + "\n1,2\n", to: "wide.csv")
      guard excess > 0 else {
        #expect(try ListReader(path: path).columns.count == 1 << 15)
        continue
      }
      let problem = #expect(throws: Problem.self) { try ListReader(path: path) }
      #expect(problem?.what.contains("32769 fields") == true)
      #expect(problem?.place?.line == 1)
    }
  }

  @Test func theLastRecordNeedsNoLineEnd() throws {
    let folder = try TemporaryFolder()
    for record in [
      Self.filled(Self.limit), Array("\"\n".utf8) + Self.filled(Self.limit - 3) + Array("\"".utf8),
    ] {
      for blockSize in [1 << 20, 2 * Self.limit] {
        let reading = try ListReading(
          Array("h\n".utf8) + record, in: folder, blockSize: blockSize)
        #expect(reading.records.count == 1)
        #expect(reading.rejections.isEmpty)
      }
    }
  }

  /// A carriage return at the end of a block may be the whole line end, or the half of one.
  @Test(arguments: ["\n", "\r", "\r\n"])
  func aLineWithoutAnEndIsSkippedToItsEnd(lineEnd: String) throws {
    let folder = try TemporaryFolder()
    // Blocks are read 1, 2, 4, 8 and 16 at a time until the line is too long, then one by one.
    let mebibyte = 1 << 20
    for (blockSize, excess) in [
      (mebibyte, 0), (mebibyte, 1), (mebibyte, 15 * mebibyte - 1), (mebibyte, 16 * mebibyte - 1),
      (Self.limit + 5, 4),
    ] {
      let line = Self.filled(Self.limit + excess) + Array(lineEnd.utf8)
      let reading = try ListReading(
        Array("h\na\n".utf8) + line + Array("b\n\"c\"d\ne".utf8), in: folder,
        blockSize: blockSize)
      let way: Comment = "\(excess) bytes too many, blocks of \(blockSize)"
      #expect(
        reading.rejections.map(\.line) == (excess + lineEnd.utf8.count > 0 ? [3, 5] : [5]), way)
      #expect(reading.rejections.map(\.kind) == [.tooLong, .textAfterQuote], way)
      #expect(reading.texts == [["a"], ["b"], ["e"]], way)
    }
  }

  @Test func anUnclosedQuoteCostsItsLineAlone() throws {
    let folder = try TemporaryFolder()
    let line = Array("name,de,120\n".utf8)
    let count = (30 << 20) / line.count
    var bytes = Array("h\n\"name,de,120\n".utf8)
    bytes.reserveCapacity(31 << 20)
    for _ in 0..<count { bytes += line }
    let path = try folder.write(bytes, to: "list.csv")
    let seconds = try Self.time {
      let tally = try Tally(path: path)
      #expect(tally.records == count)
      #expect(tally.malformed == 1)
    }
    #expect(seconds < 30)
  }

  private static func time(_ body: () throws -> Void) rethrows -> Double {
    let time = try ContinuousClock().measure(body)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }
}

/// How many records and rejections a list has, with the line of every one looked up.
private struct Tally {
  var records = 0
  var malformed = 0
  var lastLine = 0

  init(path: String) throws {
    let reader = try ListReader(path: path)
    let batch = RecordBatch()
    while try reader.fill(batch) {
      records += batch.recordCount
      malformed += batch.malformed.count
      for record in batch.malformed {
        lastLine = batch.lineEnds(in: batch.start..<record.extent.start)
      }
    }
  }
}
