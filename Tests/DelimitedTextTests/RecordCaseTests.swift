import DelimitedText
import TestSupport
import Testing

/// Every case of the grammar, read in every way in which bytes can arrive.
@Suite struct RecordCaseTests {
  static let blockSizes = [1, 2, 3, 7, 64, 1 << 20]

  @Test(arguments: RecordCase.sound + RecordCase.dialects + RecordCase.malformed)
  func isReadAlikeInEveryWay(_ sample: RecordCase) throws {
    // A case is also right after other line ends and blank lines, which shift its place.
    for header in ["h\n", "\n\nh\r\n"] {
      let lines = header == "h\n" ? 1 : 3
      let bytes = Array((header + sample.input).utf8)
      let folder = try TemporaryFolder()
      for blockSize in Self.blockSizes {
        for scanning in RecordScanning.all {
          let reading = try ListReading(
            bytes, in: folder, options: sample.options, blockSize: blockSize, scanning: scanning)
          try expect(reading, sample, lines: lines, "\(scanning), blocks of \(blockSize)")
        }
      }
      for (chunk, blockSize) in [(1, 3), (5, 1 << 20)] {
        let reading = try ListReading(
          piped: bytes, chunk: chunk, options: sample.options, blockSize: blockSize)
        try expect(reading, sample, lines: lines, "a pipe, \(chunk) at a time")
      }
    }
  }

  private func expect(
    _ reading: ListReading, _ sample: RecordCase, lines: Int, _ way: Comment
  ) throws {
    #expect(reading.columns == ["h"], way)
    #expect(reading.texts == sample.records, way)
    #expect(reading.rejections.map(\.line) == sample.rejected.map { $0.line + lines }, way)
    #expect(reading.rejections.map(\.kind) == sample.rejected.map(\.kind), way)
  }

  @Test(arguments: RecordCase.sound + RecordCase.dialects + RecordCase.malformed)
  func thePlainSplitterAgrees(_ sample: RecordCase) {
    let (records, rejections) = PlainSplitter(Array(sample.input.utf8), sample.options).split()
    #expect(records.map { $0.map { TextDecoding.decode($0.span).text } } == sample.records)
    #expect(rejections.map(\.line) == sample.rejected.map(\.line))
    #expect(rejections.map(\.kind) == sample.rejected.map(\.kind))
  }

  @Test func aListWithoutAHeaderBeginsWithItsFirstRecord() throws {
    var options = DialectOptions.form(",")
    options.hasHeader = false
    let folder = try TemporaryFolder()
    for blockSize in Self.blockSizes {
      let reading = try ListReading(
        Array("\n\"a\"b\nc,d\ne\n".utf8), in: folder, options: options, blockSize: blockSize)
      #expect(reading.columns == ["column1", "column2"])
      #expect(reading.texts == [["c", "d"], ["e"]])
      #expect(
        reading.rejections == [Rejection(line: 2, byte: 1, fault: 4, kind: .textAfterQuote)])
    }
  }
}
