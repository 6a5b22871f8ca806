/// The sound records of all lists, each by column name, and how many were rejected.
struct PlainInput {
  /// The columns of the first list.
  private(set) var header: [String] = []
  private(set) var records: [[String: String]] = []
  private(set) var rejected = 0

  init(lists: [[UInt8]], mapping: PlainMapping) throws {
    for list in lists {
      let delimiter = mapping.delimiter ?? likelyDelimiter(list)
      var rows = plainRows(list, delimiter: delimiter, quote: mapping.quote)
      guard let first = rows.first else { throw PlainError("an empty list") }
      guard case .record(let names) = first else {
        throw PlainError("a header that cannot be read")
      }
      var columns = names.map(\.trimmed)
      if mapping.hasHeader {
        rows.removeFirst()
      } else {
        columns = names.indices.map { "column\($0 + 1)" }
      }
      if header.isEmpty { header = columns }
      // Lists may spell a column in another case than the first of them.
      columns = columns.map { column in
        header.first { foldedText($0) == foldedText(column) } ?? column
      }
      for row in rows { add(row, columns: columns) }
    }
  }

  private mutating func add(_ row: PlainRow, columns: [String]) {
    guard case .record(let fields) = row,
      fields.dropFirst(columns.count).allSatisfy({ $0.trimmed.isEmpty })
    else {
      rejected += 1
      return
    }
    var record: [String: String] = [:]
    for (column, field) in zip(columns, fields) { record[column] = field }
    records.append(record)
  }
}

/// The delimiter that occurs most often in the first line.
private func likelyDelimiter(_ list: [UInt8]) -> UInt8 {
  let line = list.prefix { $0 != 0x0A && $0 != 0x0D }
  let candidates = [",", ";", "\t", "|"].compactMap(\.utf8.first)
  var best = UInt8(ascii: ",")
  for candidate in candidates {
    let count = line.count { $0 == candidate }
    if count > line.count(where: { $0 == best }) { best = candidate }
  }
  return best
}
