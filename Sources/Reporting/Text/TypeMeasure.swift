/// How wide text is in Arial, Helvetica and Liberation Sans, whose letters are equally wide.
///
/// Kerning is left out, which makes text narrower by a hair; what the table does not know counts as
/// wider than it mostly is. So a text takes at most the width that is measured.
enum TypeMeasure {
  /// The width of a line in the unit of `size`, the height of the type.
  static func width(_ text: some StringProtocol, size: Double, isBold: Bool = false) -> Double {
    Double(units(text, isBold: isBold)) * size / Double(TypeWidths.em)
  }

  private static func units(_ text: some StringProtocol, isBold: Bool) -> Int {
    text.unicodeScalars.reduce(0) { $0 + TypeWidths.of($1, isBold: isBold) }
  }

  /// The text, cut with `…` where it is wider than `width`; empty where not even that has room.
  static func cut(
    _ text: String, to width: Double, size: Double, isBold: Bool = false
  ) -> String {
    guard self.width(text, size: size, isBold: isBold) > width else { return text }
    let room = width - self.width("…", size: size, isBold: isBold)
    guard room >= 0 else { return "" }
    var kept = head(text[...], in: room, size: size, isBold: isBold)
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// The text in lines of at most `width`, broken at blanks and after hyphens, and inside a word
  /// that is wider than a line.
  ///
  /// What needs more than `lines` of them is cut with `…` in the last; nil sets no limit. There is
  /// always one line at least, and a line holds one character at least.
  static func wrap(
    _ text: String, to width: Double, size: Double, isBold: Bool = false, lines limit: Int? = nil
  ) -> [String] {
    func fits(_ line: some StringProtocol) -> Bool {
      self.width(line, size: size, isBold: isBold) <= width
    }
    var lines: [String] = []
    var rest = text[...].drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    while !rest.isEmpty {
      if let limit, lines.count == max(1, limit) - 1 {
        lines.append(cut(String(rest), to: width, size: size, isBold: isBold))
        break
      }
      // The longest beginning that fits and ends before a blank or after a hyphen.
      var end = rest.startIndex
      var place = rest.startIndex
      while place < rest.endIndex {
        let next = Self.nextBreak(in: rest, after: place)
        guard fits(rest[..<next]) else { break }
        (end, place) = (next, next)
      }
      if end == rest.startIndex {
        let head = head(rest, in: width, size: size, isBold: isBold)
        end = rest.index(rest.startIndex, offsetBy: max(1, head.count))
      }
      var line = rest[..<end]
      while line.last == " " { line.removeLast() }
      lines.append(String(line))
      rest = rest[end...].drop { $0 == " " }
    }
    return lines.isEmpty ? [""] : lines
  }

  /// The next place at which a line can end.
  private static func nextBreak(
    in text: Substring, after place: Substring.Index
  ) -> Substring.Index {
    var index = text.index(after: place)
    while index < text.endIndex, text[index] != " " || isAmount(text, at: index) {
      let before = text[text.index(before: index)]
      // Not after a minus: a hyphen between letters.
      if before == "-", text[index].isLetter, index > text.index(after: place) { break }
      index = text.index(after: index)
    }
    return index
  }

  /// Whether a blank stands between a currency and its amount, as in `CHF 54B`.
  private static func isAmount(_ text: Substring, at blank: Substring.Index) -> Bool {
    let code = text[..<blank].suffix(3)
    return text[text.index(after: blank)...].first?.isNumber == true && code.count == 3
      && code.allSatisfy { $0.isASCII && $0.isUppercase }
  }

  /// The first whole characters that fit.
  private static func head(
    _ text: Substring, in room: Double, size: Double, isBold: Bool
  ) -> String {
    var used = 0
    return String(
      text.prefix { character in
        used += units(String(character), isBold: isBold)
        return Double(used) * size / Double(TypeWidths.em) <= room
      })
  }
}
