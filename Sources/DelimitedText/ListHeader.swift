/// The names of a list's columns, and where its first record begins.
struct ListHeader {
  /// The names, trimmed; `column1`, `column2`, … where the list has no header.
  let columns: [String]
  /// Where the first record may begin, and how many lines end before it: behind the header, or where
  /// the table begins.
  let end: Int
  let lines: Int

  /// Reads the header at the beginning of a list.
  ///
  /// - Parameters:
  ///   - bytes: the list's first bytes, decoded.
  ///   - start: where the table begins among them.
  ///   - usualWidth: how many fields most records have.
  ///   - isWhole: whether they are the whole list.
  ///   - dialect: how it is written down.
  ///   - name: the list's name, for messages.
  /// - Throws: ``Problem`` where the list is empty or its header is not sound.
  init(
    _ bytes: [UInt8], from start: Int, width usualWidth: Int, isWhole: Bool, _ dialect: Dialect,
    name: String
  ) throws(Problem) {
    let extent = try Self.firstRecord(bytes, from: start, isWhole, dialect, name)
    let head = Array(bytes[extent])
    let parser = RecordParser(dialect, columnCount: 0, wanted: [])
    let shape = unsafe head.withUnsafeBytes { unsafe parser.parse($0) }
    let width = shape?.fieldCount ?? 0
    guard width <= Self.columnLimit else {
      throw Problem(
        .data, at: Place(name, line: Self.lineNumber(at: extent.lowerBound, bytes), column: 1),
        "the first record has \(width) fields, and lists of up to \(Self.columnLimit) columns are read",
        fix: "check that its lines end, and what stands between its fields (--delimiter)")
    }
    guard dialect.hasHeader else {
      columns = (1...max(1, width, usualWidth)).map { "column\($0)" }
      end = start
      lines = Self.lineNumber(at: end, bytes) - 1
      return
    }
    let names = RecordParser(dialect, columnCount: width, wanted: Array(0..<width))
    _ = unsafe head.withUnsafeBytes { unsafe names.parse($0) }
    columns = (0..<width).map { index in
      let name = names.withField(index) { TextDecoding.decode($0).text }
      let trimmed = String(
        name.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
      return trimmed.isEmpty ? "column\(index + 1)" : trimmed
    }
    end = extent.upperBound
    lines = Self.lineNumber(at: end, bytes) - 1
  }

  /// More columns are no list of companies: spreadsheets have 16,384.
  static let columnLimit = 1 << 15

  /// The line, from 1, that begins at an offset.
  private static func lineNumber(at offset: Int, _ bytes: [UInt8]) -> Int {
    let batch = RecordBatch()
    unsafe bytes.withUnsafeBytes { unsafe batch.buffer.append($0) }
    return batch.lineEnds(in: 0..<offset) + 1
  }

  /// The extent of the first record that is not blank.
  ///
  /// Without a header also the first that is sound: it tells how many columns there are.
  private static func firstRecord(
    _ bytes: [UInt8], from tableStart: Int, _ isWhole: Bool, _ dialect: Dialect, _ name: String
  ) throws(Problem) -> Range<Int> {
    let boundaries = RecordBoundaries(dialect)
    var start = tableStart
    var fence = 0
    var hints = RecordBoundaries.Hints()
    while start < bytes.count {
      let finding = unsafe bytes.withUnsafeBytes {
        unsafe boundaries.find(from: start, in: $0, isLast: isWhole, fence: fence, hints: &hints)
      }
      switch finding {
      case .record(let end): return start..<end
      case .blank(let end): start = end
      case .malformed(_, let fault, let end) where !dialect.hasHeader:
        fence = max(fence, fault)
        start = end
      case .malformed(let kind, _, _):
        throw Problem(
          .data, at: Place(name, line: lineNumber(at: start, bytes), column: 1),
          "the header can't be read: \(kind.rawValue)",
          fix: "mend the quotes of the first line, or give the list's quote with --quote")
      case .unfinished, .endlessLine:
        throw Problem(
          .data, at: Place(name, line: lineNumber(at: start, bytes), column: 1),
          "the header does not end within \(ListReader.sampleSize) bytes",
          fix: "check that this is a list with a header, one record a line")
      }
    }
    throw Problem(
      .data, at: Place(name), "the list is empty",
      fix: "give a list with a header and one company a line")
  }
}
