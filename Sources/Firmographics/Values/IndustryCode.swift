/// Brings codes of industries into the form in which they are compared.
package enum IndustryCode {
  /// A code of the US Standard Industrial Classification, with the zero that a number lost.
  ///
  /// `100` is `0100`, `3674.0` is `3674`. Other texts are only squeezed.
  package static func sic(_ text: String) -> String {
    let code = withoutZeroFraction(Text.squeezed(text))
    return code.utf8.count == 3 && isDigits(code) ? "0" + code : code
  }

  /// A code of the North American Industry Classification System: `511210`, `31-33`.
  package static func naics(_ text: String) -> String {
    withoutZeroFraction(Text.squeezed(text))
  }

  /// A code of the European NACE, without points, blanks and the letter of its section.
  ///
  /// `62.01`, `6201`, `J62.01` and `J 62.01` are `6201`; a section alone (`J`) stays.
  package static func nace(_ text: String) -> String {
    // What has no width can stand at an end once the points are gone.
    let code = Text.squeezed(Text.squeezed(text).uppercased().filter { $0 != "." && $0 != " " })
    let digits = code.dropFirst()
    guard let first = code.utf8.first, !isDigit(first), !digits.isEmpty, isDigits(digits) else {
      return code
    }
    return String(digits)
  }

  /// Whether a code is the pattern's, or, where that ends in `*`, begins like it.
  ///
  /// Both in the form that the system's reader gives (see ``pattern(_:reader:)``).
  package static func matches(_ code: String, pattern: String) -> Bool {
    pattern.utf8.last == UInt8(ascii: "*")
      ? code.utf8.starts(with: pattern.utf8.dropLast()) : code == pattern
  }

  /// The pattern in the form of the system's codes: `5112*` stays, `100` of the SIC is `0100`.
  ///
  /// A prefix gets no zero back: `10*` may be 10 or 010.
  package static func pattern(_ text: String, reader: (String) -> String) -> String {
    let pattern = Text.squeezed(text)
    guard pattern.utf8.last == UInt8(ascii: "*") else { return reader(pattern) }
    let prefix = String(pattern.dropLast())
    return (isDigits(prefix) ? prefix : reader(prefix)) + "*"
  }

  /// `3674.0`, as a table of floating-point numbers has it, is `3674`.
  private static func withoutZeroFraction(_ code: String) -> String {
    guard code.utf8.count > 2, code.hasSuffix(".0"), isDigits(code.dropLast(2)) else { return code }
    return String(code.dropLast(2))
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
