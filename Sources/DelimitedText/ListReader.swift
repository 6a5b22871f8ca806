/// A list cut into batches of whole records, read once from its start in bounded memory.
///
/// Not thread-safe: workers take turns at ``fill(_:)`` under a lock and parse outside it.
package final class ListReader {
  package let source: ByteSource
  /// How the list is written down, as given or found.
  package let dialect: Dialect
  /// Which encoding was used; `UTF-8` means UTF-8 with Windows-1252 for what is not valid in it.
  package let encoding: String
  /// The names of the columns, trimmed; `column1`, `column2`, … where there is no header.
  package private(set) var columns: [String] = []
  /// Where in the list the header ends, as lines; 0 without a header.
  package private(set) var headerLines = 0
  /// The first bytes of the list, decoded, header included: what sniffing looks at.
  package let sample: [UInt8]
  /// Whether the sample is the whole list.
  let sampleIsWhole: Bool
  /// Whether the whole list has been read.
  package private(set) var isAtEnd = false
  /// How many bytes could not be read in a given encoding.
  package var invalidBytes: Int { transcoder?.invalidBytes ?? 0 }

  private let blockSize: Int
  private let boundaries: RecordBoundaries
  private let transcoder: Transcoder?
  /// Bytes read of which those from `carryStart` on are not yet handed out.
  private var carry: [UInt8]
  private var carryStart = 0
  private var sourceIsAtEnd = false
  /// Absolute offset of the first byte not yet handed out.
  private var position: Int
  /// Absolute offset before which no quoted field may cross a line.
  private var fence = 0
  private var isSkippingLine = false
  private var nextIndex = 0

  /// How many bytes a record may have; a longer one is rejected.
  package static let recordLimit = RecordBoundaries.sizeLimit
  /// How many bytes are sniffed.
  package static let sampleSize = 1 << 20

  /// Opens a list, finds its form and reads its header.
  ///
  /// - Parameters:
  ///   - path: a file, or `-` for standard input.
  ///   - options: what is known of its form.
  ///   - sha256: whether to work out the content's SHA-256.
  ///   - blockSize: how many bytes are read at a time, at least 1.
  /// - Throws: ``Problem`` where the list can't be opened, is empty or compressed, or has a header
  ///   that is not sound.
  package init(
    path: String, options: DialectOptions = DialectOptions(), sha256: Bool = false,
    blockSize: Int = 1 << 20
  ) throws(Problem) {
    let source = try ByteSource(path: path, sha256: sha256)
    self.source = source
    self.blockSize = max(1, blockSize)
    // One byte more than a file is said to have shows that it ends there.
    let hint = source.sizeHint ?? 0
    let sampleSize = hint > 0 ? min(hint + 1, Self.sampleSize) : Self.sampleSize
    var first = [UInt8](repeating: 0, count: sampleSize)
    let got = try source.read(into: &first, at: 0, count: sampleSize)
    first.removeSubrange(got...)
    sourceIsAtEnd = got < sampleSize
    sampleIsWhole = sourceIsAtEnd
    let form = try EncodingSniffer.sniff(first, name: path, asked: options.encoding)
    encoding = form.encoding
    first.removeFirst(form.markLength)
    if form.needsTranscoding {
      guard let transcoder = Transcoder(from: form.encoding) else {
        throw Problem(
          .usage, at: Place(path), "unknown encoding “\(form.encoding)”",
          fix: "use a name that `iconv -l` lists, such as UTF-16LE or WINDOWS-1252")
      }
      let isLast = sourceIsAtEnd
      first = unsafe first.withUnsafeBytes { unsafe transcoder.convert($0, isLast: isLast) }
      if first.starts(with: [0xEF, 0xBB, 0xBF]) { first.removeFirst(3) }
      self.transcoder = transcoder
    } else {
      transcoder = nil
    }
    dialect = try DialectSniffer.sniff(
      first, isWhole: sourceIsAtEnd, name: path, options: options)
    boundaries = RecordBoundaries(dialect)
    sample = first
    carry = first
    position = 0
    try readHeader()
  }

  private func readHeader() throws(Problem) {
    let batch = RecordBatch()
    let (start, extent) = try firstRecord()
    let head = Array(carry[start..<extent])
    batch.bytes = head
    batch.count = head.count
    let parser = RecordParser(dialect, columnCount: 0, wanted: [])
    let shape = unsafe head.withUnsafeBytes { unsafe parser.parse($0) }
    let width = shape?.fieldCount ?? 0
    guard dialect.hasHeader else {
      columns = (1...max(1, width)).map { "column\($0)" }
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
    headerLines = lineNumber(at: extent) - 1
    carryStart = extent
    position = extent
  }

  /// The line, from 1, that begins at an offset of the list's first bytes.
  private func lineNumber(at offset: Int) -> Int {
    let batch = RecordBatch()
    batch.bytes = Array(carry[..<offset])
    batch.count = offset
    return batch.lineEnds() + 1
  }

  /// The extent of the first record that is not blank.
  ///
  /// Without a header also the first that is sound: it tells how many columns there are.
  private func firstRecord() throws(Problem) -> (start: Int, end: Int) {
    var start = 0
    var fence = 0
    var hints = RecordBoundaries.Hints()
    while start < carry.count {
      let isLast = sourceIsAtEnd
      let finding = unsafe carry.withUnsafeBytes {
        unsafe boundaries.find(from: start, in: $0, isLast: isLast, fence: fence, hints: &hints)
      }
      switch finding {
      case .record(let end): return (start, end)
      case .blank(let end): start = end
      case .malformed(_, let fault, let end) where !dialect.hasHeader:
        fence = max(fence, fault)
        start = end
      case .malformed(let kind, _, _):
        throw Problem(
          .data, at: Place(source.name, line: lineNumber(at: start), column: 1),
          "the header can't be read: \(kind.rawValue)",
          fix: "mend the quotes of the first line, or give the list's quote with --quote")
      case .unfinished, .endlessLine:
        throw Problem(
          .data, at: Place(source.name, line: lineNumber(at: start), column: 1),
          "the header does not end within \(Self.sampleSize) bytes",
          fix: "check that this is a list with a header, one record a line")
      }
    }
    throw Problem(
      .data, at: Place(source.name), "the list is empty",
      fix: "give a list with a header and one company a line")
  }

  /// Whether all bytes have been handed to a batch.
  private var isExhausted: Bool { sourceIsAtEnd && carryStart == carry.count }

  /// Fills a batch with the next records: about a block, and more only for a record that is larger.
  ///
  /// - Returns: whether there was anything left to read.
  /// - Throws: ``Problem`` of kind `io` where reading fails.
  package func fill(_ batch: RecordBatch) throws(Problem) -> Bool {
    if isAtEnd { return false }
    batch.reset(index: nextIndex, firstByte: position)
    nextIndex += 1
    var want = blockSize
    try take(into: batch, want)
    var next = 0
    while true {
      next = scan(batch, from: next)
      if isExhausted || !batch.records.isEmpty || next >= blockSize { break }
      want *= 2
      try take(into: batch, want)
    }
    if carryStart < carry.count {
      // All of the batch was carried, so what is left of it still stands there.
      carryStart -= batch.count - next
    } else {
      carry = Array(batch.bytes[next..<batch.count])
      carryStart = 0
    }
    isAtEnd = isExhausted
    batch.count = next
    position += next
    return true
  }

  /// Appends about `want` more bytes of the list to a batch.
  private func take(into batch: RecordBatch, _ want: Int) throws(Problem) {
    if batch.bytes.count < batch.count + want {
      batch.bytes += [UInt8](repeating: 0, count: batch.count + want - batch.bytes.count)
    }
    let held = min(want, carry.count - carryStart)
    batch.bytes.replaceSubrange(
      batch.count..<batch.count + held, with: carry[carryStart..<carryStart + held])
    carryStart += held
    batch.count += held
    guard held < want, !sourceIsAtEnd else { return }
    let start = batch.count
    let got = try source.read(into: &batch.bytes, at: start, count: want - held)
    sourceIsAtEnd = got < want - held
    guard let transcoder else {
      batch.count += got
      return
    }
    let isLast = sourceIsAtEnd
    let decoded = unsafe batch.bytes.withUnsafeBytes {
      unsafe transcoder.convert(
        UnsafeRawBufferPointer(rebasing: $0[start..<start + got]), isLast: isLast)
    }
    batch.bytes.replaceSubrange(start..<batch.bytes.count, with: decoded)
    batch.count = start + decoded.count
  }

  /// Finds the records of a batch from an offset on; the offset of what is left unfinished.
  private func scan(_ batch: RecordBatch, from start: Int) -> Int {
    var hints = RecordBoundaries.Hints()
    let isLast = isExhausted
    return unsafe batch.bytes.withUnsafeBytes { whole in
      let bytes = unsafe UnsafeRawBufferPointer(rebasing: whole[..<batch.count])
      var next = start
      if isSkippingLine {
        guard let end = unsafe hints.lineEnd(after: next, in: bytes, isLast: isLast) else {
          return unsafe endWithinLine(bytes)
        }
        isSkippingLine = false
        next = end
      }
      while next < min(bytes.count, blockSize) {
        let finding = unsafe boundaries.find(
          from: next, in: bytes, isLast: isLast, fence: fence - position, hints: &hints)
        switch finding {
        case .record(let end):
          batch.records.append(.init(start: next, end: end))
          next = end
        case .blank(let end):
          next = end
        case .malformed(let kind, let fault, let end):
          batch.malformed.append(
            .init(extent: .init(start: next, end: end), kind: kind, fault: fault))
          fence = max(fence, position + fault)
          next = end
        case .endlessLine:
          let end = unsafe endWithinLine(bytes)
          batch.malformed.append(
            .init(
              extent: .init(start: next, end: end), kind: .tooLong,
              fault: next + RecordBoundaries.sizeLimit))
          isSkippingLine = true
          return end
        case .unfinished:
          return next
        }
      }
      return next
    }
  }

  /// Where bytes that hold no whole line end may be cut: not behind a carriage return, which ends
  /// the line by itself or with a line feed that is still to come.
  private func endWithinLine(_ bytes: UnsafeRawBufferPointer) -> Int {
    unsafe bytes.last == UInt8(ascii: "\r") ? bytes.count - 1 : bytes.count
  }
}
