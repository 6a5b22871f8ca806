internal import CRecordScan

/// A list cut into batches of whole records, read once from its start in bounded memory.
///
/// Any number of threads may call ``fill(_:)``, each with batches of its own. A file is read and
/// scanned by all of them side by side; what comes through a pipe, has to be turned into UTF-8 or
/// needs a SHA-256 is read by one at a time.
package final class ListReader: @unchecked Sendable {
  // `@unchecked`: constant but for the source and the transcoder, which the feeds guard.
  package let source: ByteSource
  /// All that is given or was found of how the list is written down.
  package let form: ListForm
  /// What records are found by.
  package let dialect: Dialect
  /// The names of the columns, trimmed; `column1`, `column2`, … where there is no header.
  package let columns: [String]
  /// Where in the list the header ends, as lines; 0 without a header.
  package let headerLines: Int
  /// The first bytes of the list, decoded, header included: what sniffing looks at.
  package let sample: [UInt8]
  /// Where in the sample the table begins: the header, or the first record.
  let tableStart: Int
  /// Whether the sample is the whole list.
  let sampleIsWhole: Bool
  /// How many bytes could not be read in a given encoding.
  package var invalidBytes: Int { transcoder?.invalidBytes ?? 0 }

  /// About how many records there are, by the length of the first ones; 0 for a pipe and for what is
  /// compressed.
  package var expectedRecords: Int {
    guard form.compression.value == nil, let size = source.sizeHint, !sample.isEmpty else {
      return 0
    }
    let lines = unsafe sample.withUnsafeBufferPointer { bytes in
      unsafe bytes.baseAddress.map { unsafe record_scan_lines($0, bytes.count, 0) } ?? 0
    }
    return Int(Double(size) / Double(sample.count) * Double(lines))
  }

  /// The line, from 1, on which the table begins.
  package var firstLine: Int { form.linesAbove.value + 1 }

  private enum Feed {
    case file(FileFeed)
    case stream(StreamFeed)
  }

  private let feed: Feed
  private let transcoder: Transcoder?

  /// How many bytes a record may have; a longer one is rejected.
  package static let recordLimit = RecordBoundaries.sizeLimit
  /// How many bytes are sniffed.
  package static let sampleSize = 1 << 20
  /// How many bytes a batch has: few enough to stay in a core's cache.
  package static let usualBlockSize = BlockFingerprint.blockSize
  private static let blockSizeLimit = 64 << 20

  /// Opens a list, finds its form and reads its header.
  ///
  /// - Parameters:
  ///   - path: a file, or `-` for standard input.
  ///   - options: what is known of its form.
  ///   - sha256: whether to work out the content's SHA-256.
  ///   - blockSize: how many bytes are read at a time, at least 1.
  ///   - scanning: who tells where fields are.
  /// - Throws: ``Problem`` where the list can't be opened, is empty, damaged or no list, or has a header
  ///   that is not sound.
  package init(
    path: String, options: DialectOptions = DialectOptions(), sha256: Bool = false,
    blockSize: Int = ListReader.usualBlockSize, scanning: RecordScanning = .auto
  ) throws(Problem) {
    let source = try ByteSource(path: path, sha256: sha256)
    self.source = source
    let blockSize = min(max(1, blockSize), Self.blockSizeLimit)
    // One byte more than a file is said to have shows that it ends there.
    let hint = source.sizeHint ?? 0
    let sampleSize = hint > 0 ? min(hint + 1, Self.sampleSize) : Self.sampleSize
    let raw = ByteBuffer()
    let rawIsWhole = try source.read(into: raw, count: sampleSize) < sampleSize
    let packed = unsafe Array(raw.bytes)
    let compression = try CompressionSniffer.sniff(packed, name: path, asked: options.compression)
    let bytes = ListBytes(source, compression.value, first: raw, isWhole: rawIsWhole)
    var isWhole = rawIsWhole
    var first = packed
    if let packing = compression.value {
      let sample = ByteBuffer()
      isWhole = try bytes.read(into: sample, count: Self.sampleSize) < Self.sampleSize
      first = unsafe Array(sample.bytes)
      if options.compression == nil {
        try CompressionSniffer.checkUnpacked(first, packing, name: path)
      }
    }
    let writing = try EncodingSniffer.sniff(first, name: path, asked: options.encoding)
    first.removeFirst(writing.markLength)
    if writing.needsTranscoding {
      guard let transcoder = Transcoder(from: writing.encoding.value) else {
        throw Problem(
          .usage, at: Place(path), "unknown encoding “\(writing.encoding.value)”",
          fix: "use a name that `iconv -l` lists, such as UTF-16LE or WINDOWS-1252")
      }
      first = unsafe first.withUnsafeBytes { unsafe transcoder.convert($0, isLast: isWhole) }
      if first.starts(with: [0xEF, 0xBB, 0xBF]) { first.removeFirst(3) }
      self.transcoder = transcoder
    } else {
      transcoder = nil
    }
    if options.delimiter == nil { try ForeignFormat.check(text: first, name: path) }
    let sniffed = try DialectSniffer(first, isWhole: isWhole, name: path, options: options)
    form = ListForm(
      compression: compression, encoding: writing.encoding, delimiter: sniffed.delimiter,
      quote: sniffed.quote, linesAbove: sniffed.linesAbove, hasHeader: sniffed.hasHeader)
    dialect = form.dialect
    sample = first
    sampleIsWhole = isWhole
    let header = try ListHeader(
      first, from: sniffed.start, width: sniffed.width, isWhole: isWhole, dialect, name: path)
    columns = header.columns
    headerLines = header.lines
    tableStart = sniffed.start
    let scanner = RecordScanner(dialect, scanning)
    if source.isRandomAccess, compression.value == nil, transcoder == nil {
      feed = .file(
        FileFeed(
          source, scanner, blockSize: blockSize, markLength: writing.markLength, start: header.end,
          lines: header.lines))
    } else {
      feed = .stream(
        StreamFeed(
          bytes, transcoder, scanner, blockSize: blockSize, first: first, isWhole: isWhole,
          start: header.end, lines: header.lines))
    }
  }

  /// Fills a batch with the next records: about a block, and more only for a record that is larger.
  ///
  /// Batches may hold no record at all. Their numbers rise by one; those that were filled are all
  /// there when the first call returns false.
  ///
  /// - Returns: whether there was anything left to read.
  /// - Throws: ``Problem`` of kind `io` where reading fails.
  package func fill(_ batch: RecordBatch) throws(Problem) -> Bool {
    switch feed {
    case .file(let feed): try feed.fill(batch)
    case .stream(let feed): try feed.fill(batch)
    }
  }

  /// Lets no thread wait for a batch any more, nor get another one.
  package func stop() {
    switch feed {
    case .file(let feed): feed.stop()
    case .stream(let feed): feed.stop()
    }
  }

  /// Has to be called behind the last batch: sets the list's length and fingerprint.
  ///
  /// - Throws: ``Problem`` of kind `io` where reading fails, or the list changed while it was read.
  package func finish() throws(Problem) {
    if case .file(let feed) = feed { try feed.finish() }
    try source.expectUnchanged()
  }
}
