internal import DelimitedText

/// Looks at bytes eight at a time.
enum PlainText {
  /// What letters a text is made of.
  enum Letters {
    /// ASCII that can be seen alone.
    case visible
    /// ASCII, with blanks or control characters.
    case ascii
    case other
  }

  /// What letters a text is made of.
  @inline(__always)
  static func letters(_ text: FieldText) -> Letters {
    let base = unsafe UnsafeRawPointer(text.base)
    var offset = 0
    var high: UInt64 = 0
    var low: UInt64 = 0
    while unsafe offset < text.count {
      var word = unsafe (base + offset).loadUnaligned(as: UInt64.self)
      let left = unsafe text.count - offset
      if left < 8 {
        // What lies behind the text counts as a letter.
        let mask = ((1 as UInt64) &<< UInt64(truncatingIfNeeded: left * 8)) &- 1
        word = word & mask | 0x6161_6161_6161_6161 & ~mask
      }
      high |= word
      // The highest bit of every byte that is below 0x21, and of some behind it.
      low |= (word &- 0x2121_2121_2121_2121) & ~word
      offset += 8
    }
    if high & 0x8080_8080_8080_8080 != 0 { return .other }
    return low & 0x8080_8080_8080_8080 != 0 ? .ascii : .visible
  }

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
