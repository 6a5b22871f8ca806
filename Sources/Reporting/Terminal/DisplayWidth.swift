/// How many columns of a terminal text takes, scalar by scalar as `wcwidth` counts them.
///
/// A sequence that newer terminals draw as one sign counts for all its parts, so that a line is
/// never longer than it was taken to be.
enum DisplayWidth {
  /// The columns that a line of text without controls takes.
  static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// 0 for what joins the sign before it, 2 for East Asian wide signs and emoji, else 1.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar == "\u{AD}" ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    // The vowels and finals of Korean syllables written in parts.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    // Unicode 16, EastAsianWidth.txt: the blocks of wide and full-width signs.
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
      0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      return 2
    default: return scalar.properties.isEmojiPresentation && !isFlagPart(scalar) ? 2 : 1
    }
  }

  /// Two of these are one flag, two columns wide.
  private static func isFlagPart(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// The text, cut with `…` where it is wider than `width`.
  static func cut(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    guard width > 0 else { return "" }
    var kept = ""
    var used = 0
    for character in text {
      let next = of(String(character))
      if used + next > width - 1 { break }
      kept.append(character)
      used += next
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// The text, cut with `…` at its start where it is wider than `width`.
  static func cutStart(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    var kept: [Character] = []
    var used = 0
    for character in text.reversed() {
      let next = of(String(character))
      if used + next > width - 1 { break }
      kept.append(character)
      used += next
    }
    return "…" + String(kept.reversed())
  }

  /// The text cut or filled with blanks to exactly `width` columns.
  static func fit(_ text: String, to width: Int, alignment: Alignment) -> String {
    let text = cut(text, to: width)
    let blanks = String(repeating: " ", count: max(0, width - of(text)))
    return alignment == .left ? text + blanks : blanks + text
  }

  /// The side on which text stands in a wider column.
  enum Alignment { case left, right }

  /// The text in lines of at most `width` columns, broken at blanks, all but the first indented.
  static func wrap(_ text: String, to width: Int, indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, of(line) + 1 + of(word) > width {
        lines.append(line)
        line = String(repeating: " ", count: indent) + word
      } else {
        line += line.isEmpty || lines.isEmpty && line.isEmpty ? String(word) : " " + word
      }
    }
    lines.append(line)
    return lines.map { cut($0, to: width) }
  }
}
