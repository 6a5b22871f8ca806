/// The first records of a list as one reading of it has them.
struct SampleRows {
  /// A record that is not blank.
  struct Row {
    /// Its first byte, and where the next one begins.
    var extent: Range<Int>
    /// How many fields it has; 0 where it is not sound.
    var width = 0
    /// The texts of its fields, where they were asked for.
    var fields: [String] = []
    /// Whether a line without anything stands right before it.
    var followsBlank = false

    /// How many fields hold anything.
    var filled: Int { fields.count { !$0.isEmpty } }
  }

  /// The records, in order.
  private(set) var rows: [Row] = []
  /// How many records are looked at.
  static let limit = 200
  /// How many fields of a record are looked at.
  private static let fieldLimit = 1024

  /// The records from an offset on that `dialect` gives.
  ///
  /// - Parameters:
  ///   - bytes: the list's first bytes, decoded.
  ///   - start: where a line begins.
  ///   - isWhole: whether the list ends where the bytes do.
  ///   - dialect: how the list is taken to be written down.
  ///   - withTexts: whether fields are read, and not only counted.
  init(
    _ bytes: [UInt8], from start: Int = 0, isWhole: Bool, _ dialect: Dialect, withTexts: Bool = true
  ) {
    let boundaries = RecordBoundaries(dialect)
    let kept = withTexts ? Self.fieldLimit : 0
    let parser = RecordParser(dialect, columnCount: kept, wanted: Array(0..<kept))
    var hints = RecordBoundaries.Hints()
    var start = start
    var fence = 0
    var isBehindBlank = false
    unsafe bytes.withUnsafeBytes { buffer in
      while start < buffer.count, rows.count < Self.limit {
        switch unsafe boundaries.find(
          from: start, in: buffer, isLast: isWhole, fence: fence, hints: &hints)
        {
        case .record(let end):
          let record = unsafe UnsafeRawBufferPointer(rebasing: buffer[start..<end])
          let width = unsafe parser.parse(record)?.fieldCount ?? 0
          let fields = (0..<min(width, kept)).map { field in
            parser.withField(field) { SampleRows.trimmed(TextDecoding.decode($0).text) }
          }
          rows.append(
            Row(extent: start..<end, width: width, fields: fields, followsBlank: isBehindBlank))
          isBehindBlank = false
          start = end
        case .malformed(_, let fault, let end):
          rows.append(Row(extent: start..<end, followsBlank: isBehindBlank))
          isBehindBlank = false
          fence = max(fence, fault)
          start = end
        case .blank(let end):
          isBehindBlank = !rows.isEmpty
          start = end
        case .endlessLine, .unfinished:
          return
        }
      }
    }
  }

  /// Drops the first records.
  mutating func removeFirst(_ count: Int) { rows.removeFirst(count) }

  /// The number of fields that most records have; the larger of two that are equally frequent.
  var usualWidth: Int {
    var counts: [Int: Int] = [:]
    for row in rows where row.width > 0 { counts[row.width, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// A text without the white space around it.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop(while: \.properties.isWhitespace)
    let end = scalars.lastIndex { !$0.properties.isWhitespace }
    return end.map { String(scalars[...$0]) } ?? ""
  }
}
