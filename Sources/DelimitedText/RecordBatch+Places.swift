internal import CRecordScan

extension RecordBatch {
  /// How many lines end in a range of the bytes, as far as these reach.
  ///
  /// CR, LF and CRLF each end a line.
  package func lineEnds(in range: Range<Int>) -> Int {
    let bytes = unsafe buffer.bytes
    let range = range.clamped(to: bytes.indices)
    let next = unsafe range.upperBound < bytes.count ? bytes[range.upperBound] : 0
    return unsafe record_scan_lines(table.text + range.lowerBound, range.count, next)
  }

  /// The text of a record for a person to read, cut at ``RejectedRecord/textLimit`` bytes.
  package func text(of extent: Extent) -> String {
    var end = min(extent.end, extent.start + RejectedRecord.textLimit)
    while end > extent.start, isLineEnd(end - 1) { end -= 1 }
    let copy = unsafe Array(buffer.bytes[extent.start..<end])
    return TextDecoding.decode(copy.span).text
  }

  /// Whether a backslash stands before the quote that ends just before an offset.
  package func hasBackslashedQuote(before offset: Int) -> Bool {
    offset >= 2 && offset <= buffer.count && buffer[offset - 2] == UInt8(ascii: "\\")
  }

  /// The column, from 1 and in bytes, of an offset: its distance from the last line end before it.
  package func column(of offset: Int) -> Int {
    let offset = min(offset, buffer.count)
    var start = offset
    while start > 0, !isLineEnd(start - 1) { start -= 1 }
    return offset - start + 1
  }

  private func isLineEnd(_ offset: Int) -> Bool {
    buffer[offset] == UInt8(ascii: "\n") || buffer[offset] == UInt8(ascii: "\r")
  }

  /// The offset of the quote that opens the last quoted field of a line; nil where none does.
  package func lastQuotedField(of extent: Extent, dialect: Dialect) -> Int? {
    var isQuoted = false
    var isFieldStart = true
    var last: Int?
    for index in extent.start..<extent.end {
      let byte = buffer[index]
      if byte == dialect.quote, isQuoted || isFieldStart {
        // Two quotes in a quoted field close and open it again.
        if isFieldStart { last = index }
        isQuoted.toggle()
        isFieldStart = false
      } else if byte == dialect.delimiter, !isQuoted {
        isFieldStart = true
      } else if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t"), !isQuoted {
        isFieldStart = false
      }
    }
    return last
  }

  /// The offset at which a field of a sound record begins; fields are counted from 0.
  package func fieldStart(_ field: Int, of extent: Extent, dialect: Dialect) -> Int {
    var isQuoted = false
    var isFieldStart = true
    var seen = 0
    for index in extent.start..<extent.end {
      if seen == field { return index }
      let byte = buffer[index]
      if byte == dialect.delimiter, !isQuoted {
        seen += 1
        isFieldStart = true
      } else if byte == dialect.quote, isQuoted || isFieldStart {
        // Two quotes in a quoted field close and open it again.
        isQuoted.toggle()
        isFieldStart = false
      } else if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t"), !isQuoted {
        isFieldStart = false
      }
    }
    return extent.end
  }
}
