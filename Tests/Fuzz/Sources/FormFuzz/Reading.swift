import FuzzInput

@testable import DelimitedText

/// All that is read of a list, or why it is not.
struct Reading: Equatable {
  /// A record, sound or not.
  private struct Stretch: Equatable {
    var start: Int
    var end: Int
    /// The fields; nil for one that is not sound.
    var fields: [String]?
    var kind: RejectedRecord.Kind?
    var line: Int
  }

  var form: ListForm?
  private var columns: [String] = []
  private var stretches: [Stretch] = []
  private var problem: String?
  /// The list as it was decoded, and where its first record may begin.
  private var list: [UInt8] = []
  private var start = 0

  nonisolated(unsafe) private static let batch = RecordBatch()

  /// As many fields as these are compared of a record.
  private static let fieldLimit = 64

  /// Reads standard input to its end.
  init(_ options: DialectOptions, blockSize: Int) {
    do throws(Problem) {
      let reader = try ListReader(path: "-", options: options, blockSize: blockSize)
      form = reader.form
      columns = reader.columns
      list = reader.sample
      expect(reader.sampleIsWhole, "the sample is whole")
      start = try ListHeader(
        list, from: reader.tableStart, width: 0, isWhole: true, reader.dialect, name: "-"
      ).end
      let parser = RecordParser(
        reader.dialect, columnCount: Self.fieldLimit, wanted: Array(0..<Self.fieldLimit))
      while try reader.fill(Self.batch) { add(Self.batch, parser) }
      try reader.finish()
    } catch {
      problem = "\(error)"
    }
    // A batch tells of its sound records first.
    stretches.sort { $0.start < $1.start }
  }

  private mutating func add(_ batch: RecordBatch, _ parser: RecordParser) {
    for extent in batch.extents {
      let shape = batch.withRecord(extent) { parser.parse($0) }
      let fields = (0..<min(shape?.fieldCount ?? 0, Self.fieldLimit)).map { field in
        parser.withField(field) { TextDecoding.decode($0).text }
      }
      add(extent, fields, nil, batch)
    }
    for malformed in batch.malformed { add(malformed.extent, nil, malformed.kind, batch) }
  }

  private mutating func add(
    _ extent: RecordBatch.Extent, _ fields: [String]?, _ kind: RejectedRecord.Kind?,
    _ batch: RecordBatch
  ) {
    stretches.append(
      Stretch(
        start: batch.firstByte + extent.start, end: batch.firstByte + extent.end, fields: fields,
        kind: kind,
        line: batch.firstLine + batch.lineEnds(in: batch.start..<extent.start) + 1))
  }

  /// Looks whether records, sound or not, are all of the list: between them are blanks and line ends
  /// alone, and no byte is in two of them.
  func check(_ sample: Sample) {
    guard problem == nil else { return }
    var place = start
    for stretch in stretches {
      expect(stretch.start >= place && stretch.end > stretch.start, "\(sample)\n\(self)")
      expect(list[place..<stretch.start].allSatisfy(Self.isBlank), "\(sample)\n\(self)")
      place = stretch.end
    }
    expect(place <= list.count, "\(sample)\n\(self)")
    expect(list[place...].allSatisfy(Self.isBlank), "\(sample)\n\(self)")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// The same records in the same form, or the same problem.
  static func == (left: Reading, right: Reading) -> Bool {
    left.form == right.form && left.columns == right.columns && left.problem == right.problem
      && left.stretches == right.stretches
  }
}

extension Reading: CustomStringConvertible {
  var description: String {
    var lines = ["  \(form.map { "\($0)" } ?? "no form")", "  columns \(columns), from \(start)"]
    for stretch in stretches {
      let what = stretch.fields.map { "\($0)" } ?? stretch.kind?.rawValue ?? ""
      lines.append("  \(stretch.start)..<\(stretch.end), line \(stretch.line): \(what)")
    }
    if let problem { lines.append("  \(problem)") }
    return lines.joined(separator: "\n")
  }
}
