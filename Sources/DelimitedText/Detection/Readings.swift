/// Two readings of the same rows, for a message about a list that can be read either way.
struct Readings {
  /// Lines to stand below the message.
  private(set) var lines: [String] = []

  /// How many rows are shown of each reading, and how many characters of each.
  private static let rowLimit = 3
  private static let lengthLimit = 72

  /// Adds what an option makes of the list's first rows.
  mutating func add(_ option: String, _ rows: [[String]]) {
    let indent = String(repeating: " ", count: option.count)
    for (number, row) in rows.prefix(Self.rowLimit).enumerated() {
      let fields = row.map { "[\(Self.visible($0))]" }.joined(separator: " ")
      let text =
        fields.count > Self.lengthLimit ? fields.prefix(Self.lengthLimit - 1) + "…" : fields
      lines.append("  \(number == 0 ? option : indent)  \(text)")
    }
  }

  /// A text in which nothing can act on a terminal.
  private static func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse: " "
          default: scalar
          }
        }))
  }
}
