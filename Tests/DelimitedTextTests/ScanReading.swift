import DelimitedText
import Foundation
import TestSupport

/// What an engine gets of a list: records taken apart by whoever tells, rejections, lines and length,
/// on any number of threads.
struct ScanReading: Equatable, CustomStringConvertible {
  struct Record: Equatable {
    /// Its first byte in the list, and the one behind it.
    var start: Int
    var end: Int
    var line: Int
    /// Nil where libcsv sees no record.
    var fields: [[UInt8]]?
  }

  var records: [Record] = []
  var rejections: [Rejection] = []
  /// How many lines of the list have ended.
  var lines = 0
  var byteCount = 0
  var fingerprint = ""
  /// What does not fit together.
  var complaints: [String] = []

  /// Of a batch, what is known when it is filled.
  private struct Part {
    var index: Int
    var firstLine: Int
    var lines: Int
    var records: [Record]
    var rejections: [Rejection]
  }

  /// As many fields as these are kept of a record.
  private static let fieldLimit = 64

  /// Reads a list to its end.
  ///
  /// - Parameters:
  ///   - path: a file; a pipe as `/dev/fd/N`.
  ///   - options: what is known of its form.
  ///   - blockSize: how many bytes a batch has.
  ///   - scanning: who tells where fields are.
  ///   - isStream: whether it is read on, one batch after the other, even if it is a file.
  ///   - threads: how many ask for batches.
  /// - Throws: what opening the list throws.
  init(
    path: String, options: DialectOptions, blockSize: Int, scanning: RecordScanning,
    isStream: Bool = false, threads: Int = 1
  ) throws {
    // The one thing for which a file is read on.
    let reader = try ListReader(
      path: path, options: options, sha256: isStream, blockSize: blockSize, scanning: scanning)
    let parts = Turnstile([Part]())
    let work = DispatchGroup()
    for _ in 1..<max(1, threads) {
      work.enter()
      Thread.detachNewThread {
        Self.readAll(reader, parts)
        work.leave()
      }
    }
    Self.readAll(reader, parts)
    work.wait()
    try reader.finish()
    byteCount = reader.source.byteCount
    fingerprint = reader.source.fingerprint
    lines = reader.headerLines
    for part in parts.withLock({ $0 }).sorted(by: { $0.index < $1.index }) {
      if part.firstLine != lines {
        complaints.append("batch \(part.index) is behind line \(part.firstLine), not \(lines)")
      }
      records += part.records
      rejections += part.rejections
      lines += part.lines
    }
  }

  private static func readAll(_ reader: ListReader, _ parts: Turnstile<[Part]>) {
    let batch = RecordBatch()
    let parser = RecordParser(
      reader.dialect, columnCount: fieldLimit, wanted: Array(0..<fieldLimit))
    while (try? reader.fill(batch)) == true {
      let part = part(batch, reader.dialect, parser)
      parts.withLock { $0.append(part) }
    }
  }

  private static func part(
    _ batch: RecordBatch, _ dialect: Dialect, _ parser: RecordParser
  ) -> Part {
    var counted = (offset: batch.start, lines: batch.firstLine)
    let records = (0..<batch.recordCount).map { number in
      let extent = batch.extent(number)
      counted.lines += batch.lineEnds(in: counted.offset..<extent.start)
      counted.offset = extent.start
      return Record(
        start: batch.firstByte + extent.start, end: batch.firstByte + extent.end,
        line: counted.lines + 1, fields: fields(number, of: batch, dialect, parser))
    }
    let rejections = batch.malformed.map { malformed in
      Rejection(
        line: batch.firstLine + batch.lineEnds(in: batch.start..<malformed.extent.start) + 1,
        byte: batch.firstByte + malformed.extent.start, fault: batch.firstByte + malformed.fault,
        kind: malformed.kind)
    }
    return Part(
      index: batch.index, firstLine: batch.firstLine, lines: batch.lines, records: records,
      rejections: rejections)
  }

  /// The fields of a record: the scanner's, and libcsv's where the scanner has none.
  private static func fields(
    _ number: Int, of batch: RecordBatch, _ dialect: Dialect, _ parser: RecordParser
  ) -> [[UInt8]]? {
    let table = unsafe batch.table
    let record = unsafe table.records[number]
    func parsed() -> [[UInt8]]? {
      unsafe batch.withRecord(batch.extent(number)) { unsafe parser.parse($0) }.map { shape in
        (0..<min(shape.fieldCount, fieldLimit)).map { unsafe bytes(parser.field($0)) }
      }
    }
    guard record.fieldCount >= 0 else { return parsed() }
    return (0..<min(Int(record.fieldCount), fieldLimit)).map { column in
      let field = unsafe table.field(
        column, of: record, quote: dialect.quote ?? 0, hasQuote: dialect.quote != nil)
      if let field = unsafe field { return unsafe bytes(field) }
      let all = parsed() ?? []
      return column < all.count ? all[column] : Array("no such field".utf8)
    }
  }

  private static func bytes(_ field: FieldText) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: field.base, count: field.count))
  }

  var description: String {
    let texts = records.map { record in
      let fields = record.fields?.map { String(reflecting: String(decoding: $0, as: UTF8.self)) }
      return "\(record.start)..<\(record.end) on line \(record.line): \(fields ?? ["nothing"])"
    }
    return """
      \(texts.joined(separator: "\n")) \(rejections) \(lines) lines, \(byteCount) bytes, \
      \(fingerprint) \(complaints)
      """
  }
}

extension RecordScanning {
  /// Every kernel that can be used here.
  static let kernels = ScanKernel.available.map { RecordScanning.kernel($0) }
}
