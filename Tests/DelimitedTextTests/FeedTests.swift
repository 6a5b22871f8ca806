import DelimitedText
import TestSupport
import Testing

/// Files and streams, with every kernel and on several threads, give what libcsv gives in one piece.
@Suite struct FeedTests {
  /// Reads a list in every way and compares each with libcsv's in one batch.
  private func expectOneReading(
    of text: String, _ options: DialectOptions = .form(","), blockSizes: [Int]
  ) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "list.csv")
    let expected = try ScanReading(
      path: path, options: options, blockSize: 1 << 20, scanning: .libcsv)
    #expect(expected.byteCount == text.utf8.count)
    #expect(expected.complaints.isEmpty)
    for scanning in RecordScanning.kernels + [.libcsv] {
      for blockSize in blockSizes {
        for isStream in [false, true] {
          let reading = try ScanReading(
            path: path, options: options, blockSize: blockSize, scanning: scanning,
            isStream: isStream)
          let way: Comment = "\(scanning), blocks of \(blockSize), \(isStream ? "stream" : "file")"
          #expect(reading == expected, way)
        }
      }
    }
  }

  /// Blocks that the last record reaches across are no batches of their own, but part of the list.
  @Test(arguments: [1, 2, 4, 5, 7])
  func theLastRecordMayReachAcrossBlocks(blockSize: Int) throws {
    try expectOneReading(of: "a,b\n\"c,\n\"\"\",d\r\n", blockSizes: [blockSize])
  }

  /// What ends no line is no line, though it is blank or can't be read.
  @Test(arguments: ["a\n ", "a\r\t", "a\n\"", "a\n\"b\"c", "a\n\"b\nc"])
  func theLastLineNeedsNoEnd(text: String) throws {
    try expectOneReading(of: text, blockSizes: [1, 2, 3, 64])
  }

  /// A carriage return at the end of what has been read ends one line, whatever lay in the batch's
  /// memory behind it.
  @Test func aCarriageReturnIsCountedOnce() throws {
    try expectOneReading(
      of: "h\n`\n`\",\nc\"\"\n\"m\r,", .form(";"), blockSizes: [1, 2, 3, 4])
    try expectOneReading(of: "h\n\"m\r\nn\"\no\n\"p\r,\r\"\r\nq\n", blockSizes: [1, 2, 3, 4, 5])
  }

  /// A batch that is larger than what is scanned at once, cut behind a carriage return, within a quoted
  /// field, and within records that are larger themselves.
  @Test func aBatchMayBeScannedInParts() throws {
    let half = 1 << 19
    let line = "a,\"b\r\n\"\r"
    var text = "h,i\n" + String(repeating: line, count: half / line.utf8.count)
    text += "x\r\n"
    text += "\"" + String(repeating: "y,\n", count: half / 2) + "\",z\n"
    text += String(repeating: "v", count: half + 10) + "\n\"c\"d\n"
    text += String(repeating: "e,\"\"\"f\"\n\n", count: half / 20)
    try expectOneReading(of: text, blockSizes: [256 << 10, 8 << 20])
  }
}
