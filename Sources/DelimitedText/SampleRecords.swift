extension ListReader {
  /// The texts of the header as they were read; nil where the list has none.
  package func headerTexts() -> [String]? {
    guard dialect.hasHeader else { return nil }
    let boundaries = RecordBoundaries(dialect)
    let parser = RecordParser(
      dialect, columnCount: columns.count, wanted: Array(columns.indices))
    var hints = RecordBoundaries.Hints()
    var start = tableStart
    return unsafe sample.withUnsafeBytes { buffer -> [String]? in
      while start < buffer.count {
        switch unsafe boundaries.find(
          from: start, in: buffer, isLast: sampleIsWhole, fence: 0, hints: &hints)
        {
        case .record(let end):
          let record = unsafe UnsafeRawBufferPointer(rebasing: buffer[start..<end])
          guard unsafe parser.parse(record) != nil else { return nil }
          return columns.indices.map { column in
            parser.withField(column) { TextDecoding.decode($0).text }
          }
        case .blank(let end): start = end
        case .malformed, .endlessLine, .unfinished: return nil
        }
      }
      return nil
    }
  }

  /// The lines above the table that hold something, but for the one that names the delimiter.
  package var titles: [String] {
    let start = SeparatorLine(sample)?.end ?? 0
    guard start < tableStart else { return [] }
    return sample[start..<tableStart].split(whereSeparator: {
      $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    })
    .map { SampleRows.trimmed(TextDecoding.decode(Array($0).span).text) }.filter { !$0.isEmpty }
  }

  /// The texts of a column in the first records after the header, as many as were looked at.
  package func sampleTexts(ofColumn column: Int) -> [String] {
    let parser = RecordParser(dialect, columnCount: columns.count, wanted: [column])
    var texts: [String] = []
    readSample(parser) { shape in
      if !shape.hasExtraText, parser.hasField(0) {
        texts.append(parser.withField(0) { TextDecoding.decode($0).text })
      }
      return true
    }
    return texts
  }

  /// The fields of the first records after the header, all columns of each, decoded.
  ///
  /// Short records give fewer fields; unsound ones are left out.
  package func sampleRecords(limit: Int) -> [[String]] {
    let parser = RecordParser(
      dialect, columnCount: columns.count, wanted: Array(columns.indices))
    var records: [[String]] = []
    if limit == 0 { return records }
    readSample(parser) { shape in
      if !shape.hasExtraText {
        records.append(
          (0..<min(shape.fieldCount, columns.count)).map { column in
            parser.withField(column) { TextDecoding.decode($0).text }
          })
      }
      return records.count < limit
    }
    return records
  }

  /// Parses the records of the sample after the header one by one, while `body` says so.
  private func readSample(_ parser: RecordParser, _ body: (RecordParser.Shape) -> Bool) {
    let boundaries = RecordBoundaries(dialect)
    var hints = RecordBoundaries.Hints()
    var start = tableStart
    var isHeader = dialect.hasHeader
    unsafe sample.withUnsafeBytes { buffer in
      while start < buffer.count {
        let finding = unsafe boundaries.find(
          from: start, in: buffer, isLast: sampleIsWhole, fence: 0, hints: &hints)
        switch finding {
        case .record(let end):
          let record = unsafe UnsafeRawBufferPointer(rebasing: buffer[start..<end])
          if isHeader {
            isHeader = false
          } else if let shape = unsafe parser.parse(record), !body(shape) {
            return
          }
          start = end
        case .blank(let end), .malformed(_, _, let end):
          start = end
        case .endlessLine, .unfinished:
          return
        }
      }
    }
  }
}
