/// Text as HTML that is well-formed XML too, so that any tool can read a page strictly.
enum HTMLText {
  /// The report's own words, for an element or an attribute.
  static func own(_ words: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".unicodeScalars
      case "<": escaped += "&lt;".unicodeScalars
      case ">": escaped += "&gt;".unicodeScalars
      case "\"": escaped += "&quot;".unicodeScalars
      // XML has no place for these two, and no reader a use.
      case "\u{FFFE}", "\u{FFFF}": break
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Text from a list or a file, for an element or an attribute.
  static func given(_ text: String) -> String { own(SafeText.line(text)) }

  /// A phrase for an element.
  static func of(_ phrase: Phrase) -> String { phrase.parts.map(of).joined() }

  private static func of(_ part: Phrase.Part) -> String {
    switch part {
    case .own(let words): own(words)
    // Each text has its own direction of reading, so that none turns what stands beside it.
    case .given(let text): isolated(given(text))
    case .code(let text): "<code>\(isolated(given(text)))</code>"
    case .strong(let words): "<strong>\(of(words))</strong>"
    case .emphasis(let words): "<em>\(own(words))</em>"
    case .notice(let words): "<strong class=\"notice\">\(own(words))</strong>"
    }
  }

  /// The text in an element of its own, where it is not plain.
  private static func isolated(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : "<bdi>\(text)</bdi>"
  }

  /// A phrase without elements, for a title or an attribute.
  static func plain(_ phrase: Phrase) -> String {
    phrase.parts.map { part in
      switch part {
      case .own(let words), .emphasis(let words), .notice(let words): own(words)
      case .given(let text), .code(let text): given(text)
      case .strong(let words): plain(words)
      }
    }.joined()
  }
}
