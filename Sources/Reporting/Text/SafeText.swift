/// Text from a list or a file made fit to stand in one line: it can neither move the cursor nor turn
/// the reading direction of what follows.
package enum SafeText {
  /// The text in one line, controls shown as pictures (`␛`), of at most `limit` characters.
  ///
  /// With `keepsBlanks` blanks stay as they are, for lines that stand below each other; else there is
  /// one between words, and none around them.
  package static func line(
    _ text: String, limit: Int = 200, keepsBlanks: Bool = false
  ) -> String {
    var safe = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      guard let shown = shown(scalar) else { continue }
      if shown == " ", !keepsBlanks, safe.isEmpty || safe.last == " " { continue }
      // A letter with a tower of accents on it reaches into the lines above.
      marks = scalar.properties.isCombining ? marks + 1 : 0
      if marks <= 4 { safe.append(shown) }
    }
    if safe.last == " " { safe.removeLast() }
    let line = String(safe)
    return line.count <= limit ? line : line.prefix(limit - 1) + "…"
  }

  /// What stands for a scalar: itself, a blank, a picture, or nothing.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: " "
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80...0x9F: "\u{FFFD}"
    // Marks, embeddings, overrides and isolates of the bidirectional algorithm.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: nil
    // Invisible: the zero-width space, soft hyphen, byte order mark, annotations and tags.
    case 0x00AD, 0x200B, 0x2060...0x2065, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      nil
    default: scalar
    }
  }
}

extension Unicode.Scalar.Properties {
  /// Whether the scalar is drawn over the one before it.
  var isCombining: Bool {
    switch generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}
