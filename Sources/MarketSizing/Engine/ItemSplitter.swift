/// Cuts a list of texts into its items.
struct ItemSplitter {
  /// What the mapping says stands between items; empty for the usual separators.
  private let separator: [UInt8]

  init(separator: String?) { self.separator = Array((separator ?? "").utf8) }

  /// Calls `body` with where each item stands, blanks at its ends aside; empty ones are left out.
  ///
  /// Without a separator of the mapping's, semicolon, vertical bar and line end part items, or, if
  /// none of these occurs, the comma.
  func split(_ text: Span<UInt8>, _ body: (Range<Int>) -> Void) {
    var usesComma = separator.isEmpty
    if usesComma {
      for index in 0..<text.count where Self.partsStrongly(text[index]) {
        usesComma = false
        break
      }
    }
    var start = 0
    var index = 0
    while index < text.count {
      let width = separatorWidth(text, at: index, usesComma: usesComma)
      if width > 0 {
        Self.emit(text, start, index, body)
        index += width
        start = index
      } else {
        index += 1
      }
    }
    Self.emit(text, start, text.count, body)
  }

  @inline(__always)
  private func separatorWidth(_ text: Span<UInt8>, at index: Int, usesComma: Bool) -> Int {
    if separator.isEmpty {
      let byte = text[index]
      return (usesComma ? byte == UInt8(ascii: ",") : Self.partsStrongly(byte)) ? 1 : 0
    }
    guard index + separator.count <= text.count else { return 0 }
    for offset in separator.indices where text[index + offset] != separator[offset] { return 0 }
    return separator.count
  }

  private static func partsStrongly(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }

  private static func emit(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ body: (Range<Int>) -> Void
  ) {
    var (start, end) = (start, end)
    while start < end, isBlank(text[start]) { start += 1 }
    while end > start, isBlank(text[end - 1]) { end -= 1 }
    if start < end { body(start..<end) }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
