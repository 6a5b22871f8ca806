/// A field's bytes where they stand, without what its dialect puts around them.
///
/// 64 bytes more can be read. Holds while what it points into is not used again.
@unsafe
public struct FieldText: BitwiseCopyable {
  /// Its first byte.
  public var base: UnsafePointer<UInt8>
  /// How many bytes it has.
  public var count: Int

  /// So many bytes from an address on.
  @inlinable
  @inline(__always)
  public init(_ base: UnsafePointer<UInt8>, _ count: Int) {
    unsafe self.base = unsafe base
    unsafe self.count = count
  }

  /// Calls `body` with the bytes.
  @inlinable
  @inline(__always)
  public func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let bytes = unsafe UnsafeBufferPointer(start: base, count: count)
    return unsafe body(Span(_unsafeElements: bytes))
  }
}

extension RecordTable {
  /// A field of a record of which the fields are known: none where the record is too short; nil where
  /// libcsv has to tell.
  ///
  /// Of an unquoted field blanks and tabs at its ends go, as libcsv has it. A quoted one begins with
  /// its quote and ends with it, and what stands between is the field, unless it holds quotes.
  @inlinable
  @inline(__always)
  public func field(_ column: Int, of record: Record, quote: UInt8, hasQuote: Bool) -> FieldText? {
    guard column < Int(record.fieldCount) else { return unsafe FieldText(text, 0) }
    let separator = unsafe separators + Int(record.firstSeparator) + column
    var start = unsafe column == 0 ? Int(record.start) : Int(separator[-1]) + 1
    var end = unsafe Int(separator[0])
    guard start < end else { return unsafe FieldText(text, 0) }
    let first = unsafe text[start]
    if first == quote, hasQuote {
      start += 1
      end -= 1
      for index in start..<max(start, end) where unsafe text[index] == quote { return nil }
    } else if unsafe first <= 0x20 || text[end - 1] <= 0x20 {
      while start < end, unsafe Self.isBlank(text[start]) { start += 1 }
      while start < end, unsafe Self.isBlank(text[end - 1]) { end -= 1 }
    }
    return unsafe FieldText(text + start, end - start)
  }

  /// Whether a byte is a blank or a tab.
  @inlinable
  @inline(__always)
  public static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
