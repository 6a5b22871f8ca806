/// What a field's bytes say as text.
package enum TextDecoding {
  /// The text, and whether its bytes were valid UTF-8.
  ///
  /// Bytes that are not valid UTF-8 are read as Windows-1252; the five bytes that Windows-1252
  /// leaves open stand for the C1 control characters, as browsers read them.
  /// Source: https://encoding.spec.whatwg.org/#windows-1252
  package static func decode(_ bytes: Span<UInt8>) -> (text: String, isUTF8: Bool) {
    if let valid = try? UTF8Span(validating: bytes) {
      return (String(copying: valid), true)
    }
    var text = ""
    for index in 0..<bytes.count {
      text.unicodeScalars.append(windows1252(bytes[index]))
    }
    return (text, false)
  }

  /// What a byte stands for in Windows-1252.
  static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return upperControls[Int(byte) - 0x80]
  }

  /// The characters of bytes 0x80 to 0x9F.
  private static let upperControls: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{8D}", "\u{017D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{9D}", "\u{017E}", "\u{0178}",
  ]
}
