extension Text {
  /// The text as bare letters of the Latin alphabet, where it is written in that: squeezed, lower
  /// case, without accents, `ß` as `ss`, `æ` as `ae`, `ø` as `o`, `œ` as `oe`, `ł` as `l`.
  ///
  /// Letters of other alphabets stay, without their marks.
  package static func unaccented(_ text: String) -> String {
    let squeezed = squeezed(text)
    if squeezed.utf8.allSatisfy({ $0 < 0x80 }) { return squeezed.lowercased() }
    var letters = String.UnicodeScalarView()
    for scalar in decomposedLowercased(squeezed).unicodeScalars {
      if let plain = unmarked[scalar] {
        letters.append(contentsOf: plain.unicodeScalars)
      } else if scalar.properties.generalCategory != .nonspacingMark, !isZeroWidth(scalar) {
        letters.append(scalar)
      }
    }
    return String(letters)
  }

  /// Letters that have no decomposition.
  private static let unmarked: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
  ]
}
