internal import DelimitedText
internal import Firmographics

/// One worker's share of a survey: looks at every text of every record that is not rejected.
@safe
final class ListSurveyor {
  private let list: ListReader
  private let first: FirstTexts
  private(set) var columns: [SurveyedColumn]
  /// By key of the mapping: records whose identity it gives.
  private(set) var keys: [Int]
  private(set) var unkeyed = 0
  /// Records with bytes that are not UTF-8.
  private(set) var notUTF8 = 0
  private(set) var rows = RowTally()

  private let header: [[UInt8]]
  /// Takes apart what the scanner leaves to libcsv.
  private let parser: RecordParser
  private var fields = unsafe GrowingBuffer<FieldText>()
  private let quote: UInt8
  private let hasQuote: Bool
  /// How many of the columns that have their fill are known to have.
  private var closedCount = 0

  init(_ list: OpenList, first: FirstTexts, latestYear: Int) {
    self.list = list.reader
    self.first = first
    let layout = ListSurvey.Layout(list.binding)
    let count = list.reader.columns.count
    let precision = ListSurvey.precision(columns: count)
    columns = (0..<count).map {
      SurveyedColumn(
        number: $0, layout: layout, latestYear: latestYear, precision: precision)
    }
    keys = [Int](repeating: 0, count: list.binding.key.count)
    header =
      list.reader.form.hasHeader.value ? list.reader.columns.map { Array($0.utf8) } : []
    parser = RecordParser(list.reader.dialect, columnCount: count, wanted: Array(0..<count))
    quote = list.reader.dialect.quote ?? 0
    hasQuote = list.reader.dialect.quote != nil
  }

  /// Notes which key gives a record's identity; nil for none.
  @inline(__always)
  func addIdentity(key: Int?) {
    if let key { keys[key] += 1 } else { unkeyed += 1 }
  }

  // MARK: Batches

  /// Looks at a batch's records.
  ///
  /// - Returns: the texts that are new to this worker.
  func survey(_ batch: RecordBatch) -> FreshTexts {
    for (column, texts) in first.closed(after: closedCount) {
      columns[column].close(with: texts)
      closedCount += 1
    }
    var fresh = FreshTexts()
    var last: [Int] = []
    let table = unsafe batch.table
    for record in unsafe 0..<table.count {
      guard unsafe takeApart(record, table, batch) else { continue }
      guard unsafe look(at: table.records[record].start, of: batch, &fresh) else { continue }
      last.append(record)
      if last.count > RowTally.lastLimit { last.removeFirst() }
    }
    var counted = (offset: batch.start, lines: batch.firstLine)
    for record in last where unsafe takeApart(record, table, batch) {
      let texts = columns.indices.map { column in
        unsafe fields[column].withSpan {
          TextDecoding.decode($0.extracting(0..<min($0.count, RejectedRecord.textLimit))).text
        }
      }
      let start = unsafe Int(table.records[record].start)
      counted.lines += batch.lineEnds(in: counted.offset..<start)
      counted.offset = start
      rows.addLast(
        .init(byte: batch.firstByte + start, line: counted.lines + 1, texts: texts))
    }
    return fresh
  }

  /// Finds where the fields of a record stand; false where it is rejected.
  private func takeApart(_ record: Int, _ table: RecordTable, _ batch: RecordBatch) -> Bool {
    let place = unsafe table.records[record]
    let empty = unsafe FieldText(table.text, 0)
    unsafe fields.fill(empty, count: columns.count)
    if place.fieldCount >= 0, place.fieldCount <= columns.count {
      var isPlain = true
      for column in 0..<Int(place.fieldCount) {
        guard
          let field = unsafe table.field(column, of: place, quote: quote, hasQuote: hasQuote)
        else {
          isPlain = false
          break
        }
        unsafe fields[column] = unsafe field
      }
      if isPlain { return true }
    }
    let extent = batch.extent(record)
    guard let shape = unsafe batch.withRecord(extent, { unsafe parser.parse($0) }),
      !shape.hasExtraText
    else { return false }
    for column in columns.indices { unsafe fields[column] = unsafe parser.field(column) }
    return true
  }

  /// Notes the texts of the record in hand; false where it has none.
  private func look(at start: UInt32, of batch: RecordBatch, _ fresh: inout FreshTexts) -> Bool {
    var traits: TextTraits = []
    var isEmpty = true
    for column in columns {
      let text = unsafe Self.middle(of: fields[column.number])
      if unsafe text.count == 0 {
        column.addEmpty()
        continue
      }
      isEmpty = false
      traits.formUnion(
        unsafe column.add(text, at: { self.place(of: start, in: batch) }, &fresh))
    }
    if traits.contains(.notUTF8) { notUTF8 += 1 }
    if isEmpty {
      rows.empty.add({ "" }, at: { place(of: start, in: batch) })
    } else if isHeader() {
      rows.headers.add({ "" }, at: { place(of: start, in: batch) })
    }
    return !isEmpty
  }

  /// Whether the record in hand says what the header says.
  private func isHeader() -> Bool {
    if header.isEmpty { return false }
    for column in header.indices {
      let isSame = unsafe fields[column].withSpan { text in
        text.count == header[column].count
          && header[column].indices.allSatisfy { header[column][$0] == text[$0] }
      }
      if !isSame { return false }
    }
    return true
  }

  private func place(of start: UInt32, in batch: RecordBatch) -> (byte: Int, line: Int) {
    let lines = batch.firstLine + batch.lineEnds(in: batch.start..<Int(start))
    return (byte: batch.firstByte + Int(start), line: lines + 1)
  }

  /// A text without blanks, tabs and line ends at its ends.
  @inline(__always)
  private static func middle(of text: FieldText) -> FieldText {
    var start = 0
    var end = unsafe text.count
    while start < end, unsafe isBlank(text.base[start]) { start += 1 }
    while end > start, unsafe isBlank(text.base[end - 1]) { end -= 1 }
    return unsafe FieldText(text.base + start, end - start)
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
