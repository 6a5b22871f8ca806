internal import DelimitedText

/// Tells what is wrong with the records of a batch that could not be used.
struct BatchRejects {
  let batch: RecordBatch
  let list: ListReader
  /// Records with text beyond the last column, and the first such field from 0.
  let tooWide: [(record: Int, field: Int)]

  /// The rejected records in order.
  func records() -> [RejectedRecord] {
    guard !tooWide.isEmpty || !batch.malformed.isEmpty else { return [] }
    let wide = tooWide.map { reject in
      let extent = batch.extent(reject.record)
      let width = list.columns.count
      let fault = batch.fieldStart(reject.field, of: extent, dialect: list.dialect)
      return (
        start: extent.start,
        record: rejected(
          .tooManyFields, extent, fault: fault,
          "the record has text in field \(reject.field + 1), and the list has \(width) columns; "
            + "quote fields that hold the delimiter")
      )
    }
    let unsound = batch.malformed.map { malformed in
      (
        start: malformed.extent.start,
        record: rejected(malformed)
      )
    }
    var counted = (offset: batch.start, lines: batch.firstLine)
    return (wide + unsound).sorted { $0.start < $1.start }.map { start, record in
      counted.lines += batch.lineEnds(in: counted.offset..<start)
      counted.offset = start
      var record = record
      record.line = counted.lines + 1
      return record
    }
  }

  private func rejected(_ malformed: RecordBatch.Malformed) -> RejectedRecord {
    let extent = malformed.extent
    var kind = malformed.kind
    var fault = malformed.fault
    var message = Self.message(kind)
    if kind == .textAfterQuote, batch.hasBackslashedQuote(before: fault) {
      message =
        "text follows a closing quote: a backslash does not keep a quote from closing its field; double "
        + "the quotes inside a quoted field"
    }
    // A fault on a later line: the field that is open at the end of the first one ran on.
    let ranOn = !isOnFirstLine(fault, of: extent)
    if kind == .textAfterQuote, ranOn {
      kind = .unclosedQuote
      message =
        "a quoted field does not close on this line, and text follows the next quote, on a later one; "
        + "close it, or double the quotes inside it"
    }
    if kind == .unclosedQuote {
      fault = batch.lastQuotedField(of: extent, dialect: list.dialect) ?? extent.start
    }
    return rejected(kind, extent, fault: fault, message)
  }

  private static func message(_ kind: RejectedRecord.Kind) -> String {
    switch kind {
    case .unclosedQuote:
      "a quoted field never closes; close it, or double the quotes inside it"
    case .textAfterQuote:
      "text follows a closing quote; double the quotes inside a quoted field"
    case .tooLong:
      "the record is longer than \(ListReader.recordLimit) bytes; look for a quote that never closes"
    case .tooManyFields: "too many fields"
    }
  }

  private func isOnFirstLine(_ fault: Int, of extent: RecordBatch.Extent) -> Bool {
    fault < extent.end && batch.lineEnds(in: extent.start..<fault) == 0
  }

  private func rejected(
    _ kind: RejectedRecord.Kind, _ extent: RecordBatch.Extent, fault: Int, _ message: String
  ) -> RejectedRecord {
    // A fault on a later line is told at the record's beginning.
    RejectedRecord(
      kind: kind, file: list.source.name, line: 0,
      column: batch.column(of: isOnFirstLine(fault, of: extent) ? fault : extent.start),
      byte: batch.firstByte + extent.start, message: message,
      text: batch.text(of: extent))
  }
}
