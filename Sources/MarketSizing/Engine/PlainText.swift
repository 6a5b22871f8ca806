internal import DelimitedText

/// Looks at bytes eight at a time.
enum PlainText {
  /// Whether a text is all ASCII.
  @inline(__always)
  static func isASCII(_ text: FieldText) -> Bool {
    let base = unsafe UnsafeRawPointer(text.base)
    var offset = 0
    var high: UInt64 = 0
    while unsafe offset + 8 <= text.count {
      unsafe high |= (base + offset).loadUnaligned(as: UInt64.self)
      offset += 8
    }
    let left = unsafe text.count - offset
    if left > 0 {
      let mask = ((1 as UInt64) &<< UInt64(truncatingIfNeeded: left * 8)) &- 1
      unsafe high |= (base + offset).loadUnaligned(as: UInt64.self) & mask
    }
    return high & 0x8080_8080_8080_8080 == 0
  }
}
