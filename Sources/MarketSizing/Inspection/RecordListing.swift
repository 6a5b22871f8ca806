package import DelimitedText

/// Gives a list's records one by one as they were read: exactly those that a sizing counts.
package struct RecordListing {
  private let list: ListReader

  /// - Parameter list: a list of which nothing has been read but its header.
  package init(_ list: ListReader) { self.list = list }

  /// Reads the list, or its first records.
  ///
  /// - Parameters:
  ///   - limit: how many records to give at most; nil for all.
  ///   - onRecord: called with the texts of each record, those behind the last column included.
  ///   - onReject: called for each record before the last one given that can't be used, batch by
  ///     batch.
  /// - Throws: ``Problem`` where reading fails or a list that was read to its end changed meanwhile, and
  ///   what the closures throw.
  package func run(
    limit: Int? = nil, onRecord: ([String]) throws -> Void,
    onReject: (RejectedRecord) throws -> Void
  ) throws {
    let columns = list.columns.count
    let parser = RecordParser(list.dialect, columnCount: columns, wanted: Array(0..<columns))
    let batch = RecordBatch()
    var left = limit ?? .max
    while left > 0 {
      guard try list.fill(batch) else { return try list.finish() }
      var tooWide: [(record: Int, field: Int)] = []
      var end = Int.max
      for (number, extent) in batch.extents.enumerated() {
        let parsed = unsafe batch.withRecord(extent) { unsafe parser.parse($0) }
        guard let shape = parsed else { continue }
        if shape.hasExtraText {
          tooWide.append((record: number, field: shape.extraField))
          continue
        }
        try onRecord(texts(parser, shape))
        left -= 1
        if left == 0 {
          end = batch.firstByte + extent.start
          break
        }
      }
      for reject in BatchRejects(batch: batch, list: list, tooWide: tooWide).records()
      where reject.byte < end {
        try onReject(reject)
      }
    }
  }

  /// Fields behind the last column hold nothing, or the record would be rejected.
  private func texts(_ parser: RecordParser, _ shape: RecordParser.Shape) -> [String] {
    let columns = list.columns.count
    return (0..<shape.fieldCount).map { field in
      field < columns ? parser.withField(field) { TextDecoding.decode($0).text } : ""
    }
  }
}
