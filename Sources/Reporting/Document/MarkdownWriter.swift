/// A document as GitHub flavoured Markdown.
///
/// Figures are left out, and so are chapters that hold nothing else.
enum MarkdownWriter {
  /// The document, ending with a newline.
  static func text(of document: ReportDocument) -> String {
    var blocks = [["# " + text(document.title)]] + document.blocks.map(lines)
    blocks += document.chapters.flatMap { chapter($0, level: 2) }
    return blocks.filter { !$0.isEmpty }.joined(separator: [""]).joined(separator: "\n") + "\n"
  }

  private static func chapter(_ chapter: Chapter, level: Int) -> [[String]] {
    let parts =
      chapter.blocks.map(lines) + chapter.chapters.flatMap { self.chapter($0, level: level + 1) }
    guard parts.contains(where: { !$0.isEmpty }) else { return [] }
    return [[String(repeating: "#", count: level) + " " + text(chapter.title)]] + parts
  }

  private static func lines(_ block: Block) -> [String] {
    switch block {
    case .answer(let answer): ["**\(own(answer.sentence))**"]
    case .paragraph(let words): words.isEmpty ? [] : [text(words)]
    case .table(let table): lines(table)
    case .list(let items): items.map { "- " + item($0) }
    case .command(let lines): command(lines)
    case .figure, .finding: []
    }
  }

  private static func lines(_ table: Table) -> [String] {
    var rows = MarkdownTable(
      table.columns.map { ($0.kind == .number ? ">" : "") + text($0.title) })
    for row in table.rows {
      let cells = row.cells.map { text($0.words) }
      if row.isTotal { rows.addTotal(cells) } else { rows.add(cells) }
    }
    return rows.lines
  }

  /// A block of code can be left only by a longer fence.
  private static func command(_ lines: [String]) -> [String] {
    let longest = lines.joined(separator: "\n").split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence + "sh"] + lines + [fence]
  }

  // MARK: Words

  private static func text(_ phrase: Phrase) -> String { phrase.parts.map(text).joined() }

  private static func text(_ part: Phrase.Part) -> String {
    switch part {
    case .own(let words): own(words)
    case .given(let text): MarkdownText.of(text)
    case .code(let text): MarkdownText.code(text)
    case .strong(let words): "**\(text(words))**"
    case .emphasis(let words): "*\(words)*"
    case .notice(let words): "**\(words)**"
    }
  }

  private static func item(_ phrase: Phrase) -> String {
    guard case .given(let first)? = phrase.parts.first else { return text(phrase) }
    return MarkdownText.item(first) + phrase.parts.dropFirst().map(text).joined()
  }

  /// Words of our own, whose only special sign can be a currency's.
  private static func own(_ words: String) -> String { words.replacing("$", with: "\\$") }
}
