import FuzzInput

@testable import DelimitedText

/// The ways in which bytes can arrive.
enum Way: CaseIterable {
  /// A file, every batch of which is scanned on a guess.
  case file
  /// What can only be read on.
  case stream
}

/// All that is read of a list, in numbers and bytes.
struct Reading: Equatable {
  /// One record's place, and how many fields it has; -1 where libcsv sees no record.
  private struct Record: Equatable {
    var start: Int
    var end: Int
    var fieldCount: Int
    /// Behind its last field among `fieldEnds`.
    var lastField: Int
  }

  private struct Rejection: Equatable {
    var start: Int
    var end: Int
    var kind: RejectedRecord.Kind
    var fault: Int
    var line: Int
  }

  private var records: [Record] = []
  private var fieldEnds: [Int] = []
  private var bytes: [UInt8] = []
  private var rejections: [Rejection] = []
  /// How many lines end before the end of the list.
  private var lines: Int
  /// What a batch said that can't be.
  private var complaints: [String] = []

  nonisolated(unsafe) private static let batch = RecordBatch()

  private mutating func reserve(_ sample: Sample) {
    bytes.reserveCapacity(sample.list.count)
    fieldEnds.reserveCapacity(sample.list.count + 1)
    records.reserveCapacity(sample.list.count / 2)
  }

  /// The list by libcsv, in one batch.
  init(oracleOf sample: Sample) { self.init(inMemory: sample, .libcsv) }

  /// The list in one batch, with no feed around it.
  init(inMemory sample: Sample, _ scanning: RecordScanning) {
    let batch = RecordBatch()
    batch.reset(index: 0, firstByte: 0)
    sample.list.withUnsafeBytes { batch.buffer.append($0) }
    batch.start = sample.start
    batch.firstLine = sample.startLine
    var state = RecordScanner.State(position: sample.start)
    _ = RecordScanner(sample.dialect, scanning).scan(
      batch, from: sample.start, through: .max, origin: 0, isLast: true, &state)
    lines = sample.startLine
    reserve(sample)
    add(batch, sample)
  }

  /// The list as it arrives from a source.
  init(_ way: Way, of sample: Sample, blockSize: Int, _ scanning: RecordScanning) {
    lines = sample.startLine
    reserve(sample)
    // Used again and again, as a worker does.
    let batch = Self.batch
    do throws(Problem) {
      let source = try sample.source()
      let scanner = RecordScanner(sample.dialect, scanning)
      switch way {
      case .file:
        let feed = FileFeed(
          source, scanner, blockSize: blockSize, markLength: sample.markLength, start: sample.start,
          lines: sample.startLine)
        while try feed.fill(batch) { add(batch, sample) }
        try feed.finish()
      case .stream:
        let first = ByteBuffer()
        _ = try source.read(into: first, count: sample.markLength)
        first.count = 0
        let streamed = max(sample.streamed, sample.start)
        let got = try source.read(into: first, count: streamed)
        let feed = StreamFeed(
          ListBytes(source, nil, first: first, isWhole: got < streamed), nil, scanner,
          blockSize: blockSize, first: Array(first.bytes),
          isWhole: got < streamed, start: sample.start, lines: sample.startLine)
        while try feed.fill(batch) { add(batch, sample) }
      }
      let size = sample.markLength + sample.list.count
      if source.byteCount != size { complaints.append("\(source.byteCount) bytes read of \(size)") }
    } catch {
      complaints.append("\(error)")
    }
  }

  /// Adds what a batch holds.
  private mutating func add(_ batch: RecordBatch, _ sample: Sample) {
    if batch.firstLine != lines {
      complaints.append("batch \(batch.index) begins on line \(batch.firstLine), not \(lines)")
    }
    let parser = sample.parser
    let table = batch.table
    for number in 0..<batch.recordCount {
      let extent = batch.extent(number)
      let record = table.records[number]
      if record.fieldCount >= 0 {
        for field in 0..<min(Int(record.fieldCount), Sample.fieldLimit) {
          add(field, of: record, extent, batch, parser, sample.dialect)
        }
        records.append(
          Record(
            start: batch.firstByte + extent.start, end: batch.firstByte + extent.end,
            fieldCount: Int(record.fieldCount), lastField: fieldEnds.count))
      } else {
        let shape = batch.withRecord(extent) { parser.parse($0) }
        for field in 0..<min(shape?.fieldCount ?? 0, Sample.fieldLimit) { add(parser.field(field)) }
        records.append(
          Record(
            start: batch.firstByte + extent.start, end: batch.firstByte + extent.end,
            fieldCount: shape?.fieldCount ?? -1, lastField: fieldEnds.count))
      }
      if number + 1 == batch.recordCount { checkLine(of: extent, batch, sample) }
    }
    for malformed in batch.malformed {
      checkLine(of: malformed.extent, batch, sample)
      let start = batch.firstByte + malformed.extent.start
      rejections.append(
        Rejection(
          start: start, end: batch.firstByte + malformed.extent.end, kind: malformed.kind,
          fault: batch.firstByte + malformed.fault, line: sample.linesBefore[start]))
    }
    lines += batch.lines
  }

  /// Adds a field of a record that the scanner took apart.
  private mutating func add(
    _ field: Int, of record: RecordTable.Record, _ extent: RecordBatch.Extent, _ batch: RecordBatch,
    _ parser: RecordParser, _ dialect: Dialect
  ) {
    let text = batch.table.field(
      field, of: record, quote: dialect.quote ?? 0, hasQuote: dialect.quote != nil)
    if let text { return add(text) }
    _ = batch.withRecord(extent) { parser.parse($0) }
    add(parser.field(field))
  }

  private mutating func add(_ field: FieldText) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: field.base, count: field.count))
    fieldEnds.append(bytes.count)
  }

  /// Looks whether a batch tells the line on which a record begins.
  private mutating func checkLine(
    of extent: RecordBatch.Extent, _ batch: RecordBatch, _ sample: Sample
  ) {
    let line = batch.firstLine + batch.lineEnds(in: batch.start..<extent.start)
    let truth = sample.linesBefore[batch.firstByte + extent.start]
    if line != truth {
      complaints.append("byte \(batch.firstByte + extent.start) on line \(line), not \(truth)")
    }
  }
}

extension Reading: CustomStringConvertible {
  var description: String {
    var text = ""
    var field = 0
    var byte = 0
    for record in records {
      text += "  \(record.start)..<\(record.end), \(record.fieldCount) fields:"
      while field < record.lastField {
        text += " " + shown(bytes[byte..<fieldEnds[field]])
        byte = fieldEnds[field]
        field += 1
      }
      text += "\n"
    }
    for rejection in rejections {
      text += "  \(rejection.start)..<\(rejection.end), \(rejection.kind.rawValue)"
      text += " at \(rejection.fault), line \(rejection.line)\n"
    }
    for complaint in complaints { text += "  wrong: \(complaint)\n" }
    return text + "  \(lines) lines"
  }
}
