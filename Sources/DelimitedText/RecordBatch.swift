/// A stretch of a list that holds whole records only, in memory that is used again.
package final class RecordBatch {
  /// A record's bytes, its line end included, as offsets into ``bytes``.
  package struct Extent: Equatable, Sendable {
    package var start: Int
    package var end: Int
  }

  /// A record that is not sound.
  package struct Malformed: Equatable, Sendable {
    package var extent: Extent
    package var kind: RejectedRecord.Kind
    /// The offset into ``bytes`` at which the fault shows; may lie behind the batch.
    package var fault: Int
  }

  /// The sound records, in order.
  package internal(set) var records: [Extent] = []
  /// The unsound ones, in order.
  package internal(set) var malformed: [Malformed] = []
  /// Which batch of the list this is, from 0.
  package internal(set) var index = 0
  /// The offset of the batch's first byte in the list as it was decoded.
  package internal(set) var firstByte = 0

  /// The bytes; only the first ``count`` belong to the batch.
  var bytes: [UInt8] = []
  var count = 0
  /// How many lines end before an offset: where the last count came to.
  private var counted = (offset: 0, lines: 0)

  package init() {}

  /// Calls `body` with the bytes of one record.
  @inline(__always)
  package func withRecord<Result>(
    _ extent: Extent, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    unsafe bytes.withUnsafeBytes { buffer in
      unsafe body(UnsafeRawBufferPointer(rebasing: buffer[extent.start..<extent.end]))
    }
  }

  /// How many lines end in the first `offset` bytes; without an offset, in the whole batch.
  ///
  /// CR, LF and CRLF each end a line. Calls with ascending offsets look at each byte once.
  package func lineEnds(before offset: Int? = nil) -> Int {
    let end = min(offset ?? count, count)
    if counted.offset > end { counted = (0, 0) }
    var lines = counted.lines
    unsafe bytes.withUnsafeBytes { buffer in
      for index in counted.offset..<end {
        let byte = unsafe buffer[index]
        if byte == UInt8(ascii: "\n") {
          lines += 1
        } else if byte == UInt8(ascii: "\r") {
          let next = unsafe index + 1 < count ? buffer[index + 1] : 0
          if next != UInt8(ascii: "\n") { lines += 1 }
        }
      }
    }
    counted = (end, lines)
    return lines
  }

  /// The text of a record for a person to read, cut at ``RejectedRecord/textLimit`` bytes.
  package func text(of extent: Extent) -> String {
    var end = min(extent.end, extent.start + RejectedRecord.textLimit)
    while end > extent.start,
      bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    let copy = Array(bytes[extent.start..<end])
    return TextDecoding.decode(copy.span).text
  }

  /// The column, from 1 and in bytes, of an offset: its distance from the last line end before it.
  package func column(of offset: Int) -> Int {
    let offset = min(offset, count)
    var start = offset
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n"), bytes[start - 1] != UInt8(ascii: "\r")
    {
      start -= 1
    }
    return offset - start + 1
  }

  /// The offset at which a field of a sound record begins; fields are counted from 0.
  package func fieldStart(_ field: Int, of extent: Extent, dialect: Dialect) -> Int {
    var isQuoted = false
    var isFieldStart = true
    var seen = 0
    for index in extent.start..<extent.end {
      if seen == field { return index }
      let byte = bytes[index]
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

  func reset(index: Int, firstByte: Int) {
    records.removeAll(keepingCapacity: true)
    malformed.removeAll(keepingCapacity: true)
    self.index = index
    self.firstByte = firstByte
    count = 0
    counted = (0, 0)
  }
}
