import FuzzInput

@testable import DelimitedText

/// A list and a way to read it, as a fuzzer's input says.
///
/// Byte 0 chooses delimiter, quote, header and byte order mark, bytes 1 and 2 the size of a file's and
/// a stream's blocks, byte 3 how much a stream has read beforehand. The rest is the list.
struct Sample {
  let dialect: Dialect
  let list: [UInt8]
  /// How many bytes of byte order mark stand before the list in its file.
  let markLength: Int
  /// Of a file, and of a stream.
  let blockSizes: [Int]
  /// How many of the list's bytes a stream has read when its first record is asked for.
  let streamed: Int
  let seed: UInt8
  /// Where the first record begins, and how many lines end before it.
  let start: Int
  let startLine: Int
  /// By offset: how many lines end at or before it, counted the plain way.
  let linesBefore: [Int]

  private static let delimiters: [UInt8] = [",", ";", "\t", " "].map { UInt8(ascii: $0) }
  private static let quotes: [UInt8?] =
    ["\"", "\"", "\"", "'", "a", "\u{1}"]
    .map { UInt8(ascii: $0) } + [nil, nil]

  /// A sample; nil where there is no list, or none with a header that can be read.
  init?(_ input: UnsafeBufferPointer<UInt8>) {
    guard input.count > 4 else { return nil }
    let delimiter = Self.delimiters[Int(input[0] & 3)]
    let quote = Self.quotes[Int(input[0] >> 2 & 7)]
    guard delimiter != quote else { return nil }
    dialect = Dialect(delimiter: delimiter, quote: quote, hasHeader: input[0] & 0x20 != 0)
    markLength = input[0] & 0x40 != 0 ? 3 : 0
    let list = Array(input.dropFirst(4))
    self.list = list
    // As small as can be, but not so small that an execution takes dozens of batches.
    blockSizes = [input[1], input[2]].map { max(1 + Int($0), list.count / 24) }
    streamed = list.count * Int(input[3]) / 255
    seed = input[3] ^ input[1]
    linesBefore = Self.countLines(list)
    if dialect.hasHeader {
      guard let header = try? ListHeader(list, from: 0, width: 0, isWhole: true, dialect, name: "")
      else { return nil }
      start = header.end
    } else {
      start = 0
    }
    startLine = linesBefore[start]
  }

  private static func countLines(_ list: [UInt8]) -> [Int] {
    var lines = 0
    var before = [0]
    before.reserveCapacity(list.count + 1)
    for (offset, byte) in list.enumerated() {
      let next = offset + 1 < list.count ? list[offset + 1] : 0
      if byte == 0x0A || (byte == 0x0D && next != 0x0A) { lines += 1 }
      before.append(lines)
    }
    return before
  }

  /// As many fields as these are compared of a record; of others, their number.
  static let fieldLimit = 64

  nonisolated(unsafe) private static var parsers: [Dialect: RecordParser] = [:]

  /// libcsv, for the records of this list.
  var parser: RecordParser {
    if let parser = Self.parsers[dialect] { return parser }
    let parser = RecordParser(
      dialect, columnCount: Self.fieldLimit, wanted: Array(0..<Self.fieldLimit))
    Self.parsers[dialect] = parser
    return parser
  }

  /// Puts the list where ``source()`` reads it.
  func publish() { MemoryFile.write([0xEF, 0xBB, 0xBF].prefix(markLength) + list) }

  /// The list as a source, after ``publish()``.
  func source() throws(Problem) -> ByteSource {
    MemoryFile.rewind()
    return try ByteSource(path: "-")
  }
}

extension Sample: CustomStringConvertible {
  var description: String {
    """
    The list, \(list.count) bytes, from \(start) on: \(shown(list))
    delimiter \(shown([dialect.delimiter])), quote \(shown(dialect.quote.map { [$0] } ?? [])), \
    byte order mark of \(markLength) bytes, blocks of \(blockSizes), \(streamed) bytes read before
    """
  }
}
