/// Text from a list or a file made fit to stand in GitHub flavoured Markdown: it is shown as it is,
/// and can neither make markup nor links nor leave its cell.
enum MarkdownText {
  /// The text for a table's cell or a paragraph.
  static func of(_ text: String) -> String {
    let line = SafeText.line(text)
    // A renderer makes links of these without any markup, but not inside code.
    let lower = line.lowercased()
    if lower.contains("://") || lower.contains("www.") || line.contains("@") { return code(line) }
    var escaped = ""
    for (character, next) in zip(line, line.dropFirst() + " ") {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#": escaped += "\\\(character)"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      // Only what looks like an entity: `&lt;` and `&#60;`, but not `Smith & Sons`.
      case "&" where next.isLetter || next == "#": escaped += "&amp;"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// The text as an item of a list, where a leading `-`, `+` or `1.` would begin a list in it.
  static func item(_ text: String) -> String {
    let line = of(text)
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let mark = line[digits.endIndex...].prefix(1)
    let isNested = digits.isEmpty ? mark == "-" || mark == "+" : mark == "." || mark == ")"
    return isNested ? digits + "\\" + line[digits.endIndex...] : line
  }

  /// The text as code.
  ///
  /// A vertical bar, which would end a cell even there, becomes a broken bar.
  static func code(_ text: String) -> String {
    let line = SafeText.line(text).replacing("|", with: "¦")
    guard !line.isEmpty else { return "" }
    let longest = line.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let isPadded = line.hasPrefix("`") || line.hasSuffix("`")
    return isPadded ? "\(fence) \(line) \(fence)" : fence + line + fence
  }
}

/// A table in GitHub flavoured Markdown, laid out so that its source can be read as well.
struct MarkdownTable {
  private let titles: [String]
  private let alignments: [DisplayWidth.Alignment]
  private var rows: [[String]] = []

  /// A table without rows; a title that begins with `>` is that of a column of numbers.
  init(_ titles: [String]) {
    self.titles = titles.map { $0.hasPrefix(">") ? String($0.dropFirst()) : $0 }
    alignments = titles.map { $0.hasPrefix(">") ? .right : .left }
  }

  /// Adds a row of cells that are Markdown already.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// Adds a row in bold.
  mutating func addTotal(_ cells: [String]) { add(cells.map { $0.isEmpty ? "" : "**\($0)**" }) }

  /// The table's lines; none where it has no rows.
  var lines: [String] {
    guard !rows.isEmpty else { return [] }
    let widths = titles.indices.map { index in
      min(40, ([titles] + rows).map { DisplayWidth.of($0[index]) }.max() ?? 0)
    }
    func line(_ cells: [String]) -> String {
      let filled = cells.indices.map { index in
        DisplayWidth.of(cells[index]) > widths[index]
          ? cells[index]
          : DisplayWidth.fit(cells[index], to: widths[index], alignment: alignments[index])
      }
      return "| " + filled.joined(separator: " | ") + " |"
    }
    let rule = titles.indices.map { index in
      let dashes = String(repeating: "-", count: max(2, widths[index] - 1))
      return alignments[index] == .right ? dashes + ":" : dashes + "-"
    }
    return [line(titles), "| " + rule.joined(separator: " | ") + " |"] + rows.map(line)
  }
}
