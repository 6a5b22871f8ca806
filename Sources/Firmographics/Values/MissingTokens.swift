/// The texts that stand for a missing value.
///
/// The empty text always is one. Texts are compared after trimming and without regard to case.
package struct MissingTokens: Hashable, Sendable {
  /// What is missing if a mapping says nothing else, beside the empty text.
  package static let standard = [
    "-", "--", "n/a", "#n/a", "null", "none", "nan", #"\N"#, "unknown", "undisclosed",
    "not available", "NA",
  ]

  private var tokens: Set<String>
  private var longest: Int
  /// By number of bytes, 63 standing for all above: whether a token has so many.
  package private(set) var lengths: UInt64
  /// By byte: whether a token begins with it, in either case.
  package private(set) var starts: SIMD4<UInt64>

  /// The standard ones.
  package init() {
    self.init(replacing: Self.standard)
  }

  /// The standard ones and these.
  package init(adding texts: [String]) {
    self.init(replacing: Self.standard + texts)
  }

  /// These alone; none for a column such as `name`, where only the empty text is missing.
  package init(replacing texts: [String]) {
    tokens = Set(texts.map(Text.folded))
    longest = tokens.map(\.utf8.count).max() ?? 0
    lengths = tokens.reduce(0) { $0 | 1 << UInt64(min($1.utf8.count, 63)) }
    starts = .zero
    for byte in tokens.compactMap(\.utf8.first) {
      noteStart(byte)
      if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) { noteStart(byte - 0x20) }
    }
    // Blanks may come first, and what is not ASCII may fold into anything.
    for byte in [0x09...0x0D, 0x20...0x20, 0x80...0xFF].joined() { noteStart(UInt8(byte)) }
  }

  private mutating func noteStart(_ byte: UInt8) {
    starts[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
  }

  @inline(__always)
  private func mayBegin(with byte: UInt8) -> Bool {
    starts[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1
  }

  /// The texts in lower case, sorted, without the empty one.
  package var texts: [String] { tokens.filter { !$0.isEmpty }.sorted() }

  /// False where the bytes cannot stand for a missing value, told by their number, blanks at their
  /// ends aside, and the first.
  package func mayContain(_ bytes: Span<UInt8>) -> Bool {
    guard !bytes.isEmpty, mayBegin(with: bytes[0]) else { return bytes.isEmpty }
    var start = 0
    var end = bytes.count
    while start < end, Self.isBlank(bytes[start]) { start += 1 }
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    return end - start <= limit
  }

  /// No text of more bytes, blanks at its ends aside, stands for a missing value.
  package var limit: Int { 4 * longest + 8 }

  /// False where bytes that are all ASCII, and none of them a blank, are no token, told by their number
  /// and the first.
  package func mayBeWord(_ bytes: Span<UInt8>) -> Bool {
    bytes.isEmpty || mayBegin(with: bytes[0]) && lengths >> UInt64(min(bytes.count, 63)) & 1 == 1
  }

  /// Whether the byte is a blank, or a part of a letter that may be one.
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) || byte >= 0x80
  }

  /// Whether the text stands for a missing value.
  ///
  /// - Parameters:
  ///   - text: the value as recorded.
  ///   - isCountry: whether it stands in a column of countries, where `NA` is Namibia.
  /// - Returns: true for the empty text and every token.
  package func contains(_ text: String, isCountry: Bool) -> Bool {
    if let first = text.utf8.first, !mayBegin(with: first) { return false }
    let squeezed = Text.squeezed(text)
    if squeezed.isEmpty { return true }
    // Folding can make a text shorter, but by no more than a few letters for every one left.
    guard squeezed.utf8.count <= 4 * longest else { return false }
    let folded = Text.folded(squeezed)
    return tokens.contains(folded) && !(isCountry && folded == "na")
  }
}
