/// Texts as cells can hold them.
enum CellText {
  /// The most UTF-16 units of a cell's text (ECMA-376 names none, Excel's limit is this).
  static let limit = 32_767

  /// The text without what XML 1.0 can't hold, and cut where it is too long for a cell.
  ///
  /// Blanks that are no spaces stay, lines end as `\n`, and other controls become U+FFFD.
  static func clean(_ text: String, limit: Int = limit) -> String {
    var clean = String.UnicodeScalarView()
    var units = 0
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      let allowed: Unicode.Scalar =
        switch scalar.value {
        case 0x0D: "\n"
        case 0x09, 0x0A, 0x20...0x7E, 0xA0...0xFFFD, 0x10000...0x10FFFF: scalar
        default: "\u{FFFD}"
        }
      units += allowed.value > 0xFFFF ? 2 : 1
      if units > limit { break }
      clean.append(allowed)
    }
    return String(clean)
  }
}
