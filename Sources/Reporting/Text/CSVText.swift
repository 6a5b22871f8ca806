/// Text as fields of a CSV file (RFC 4180).
package enum CSVText {
  /// A field that no spreadsheet takes for a formula.
  ///
  /// A text that begins with `= + - @`, a tab or a line end gets an apostrophe before it; plain numbers
  /// with a sign, such as `-5` and `+1,200.50`, telephone numbers, such as `+49 (30) 12-34`, and dashes that
  /// stand for nothing are left as they are: they call nothing, and a CRM takes them as they stand. So
  /// does one in which apostrophes come before such a beginning: whoever takes one apostrophe away
  /// from what `'*[=+-@…]` follows, but these, has the text back to the byte.
  ///
  /// Source: OWASP, CSV injection.
  package static func field(_ text: String) -> String {
    quoted(isFormula(text) ? "'" + text : text)
  }

  /// A line of such fields, with its end.
  package static func line(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\n"
  }

  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }),
      "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
    else { return false }
    return !isSignedNumber(text) && !isTelephoneNumber(text) && !text.utf8.allSatisfy { $0 == dash }
  }

  private static let dash = UInt8(ascii: "-")

  /// Whether a text is a plus and at least six digits, with nothing but blanks, points, hyphens, strokes
  /// and brackets between them; an apostrophe that an export has put before it aside.
  private static func isTelephoneNumber(_ text: String) -> Bool {
    let number = text.utf8.drop { $0 == UInt8(ascii: "'") }
    guard number.first == UInt8(ascii: "+"), let last = number.last, isDigit(last) else {
      return false
    }
    let rest = number.dropFirst()
    return rest.count(where: isDigit) >= 6
      && rest.allSatisfy { isDigit($0) || " .-/()".utf8.contains($0) }
  }

  /// Whether a text is a sign and digits, with commas and points between them.
  private static func isSignedNumber(_ text: String) -> Bool {
    guard let sign = text.utf8.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+"),
      let last = text.utf8.last, isDigit(last)
    else { return false }
    return text.utf8.dropFirst().allSatisfy {
      isDigit($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func quoted(_ text: String) -> String {
    let special = text.unicodeScalars.contains {
      $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r"
    }
    guard special else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
