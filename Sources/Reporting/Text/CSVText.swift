/// Text as fields of a CSV file (RFC 4180).
package enum CSVText {
  /// A field that no spreadsheet takes for a formula: one that begins with `= + - @`, a tab or a line
  /// end gets an apostrophe before it.
  ///
  /// Source: OWASP, CSV injection.
  package static func field(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) }
    return quoted(isFormula == true ? "'" + text : text)
  }

  /// A line of such fields, with its end.
  package static func line(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\n"
  }

  /// A line of fields that hold exactly their texts, with its end.
  package static func exactLine(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: ",") + "\n"
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
