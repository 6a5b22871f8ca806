/// JSON that a terminal shows and does not obey.
package enum JSONText {
  /// The same JSON, with `\u009b` and the like for what moves the cursor or turns the reading
  /// direction: DEL, the controls from U+0080 to U+009F, and those of the bidirectional algorithm.
  ///
  /// They can only stand inside texts, where both ways of writing them mean the same.
  package static func shown(_ json: [UInt8]) -> [UInt8] {
    guard json.contains(where: { $0 >= 0x7F }) else { return json }
    var shown = String.UnicodeScalarView()
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        shown.append(contentsOf: "\\u0000".unicodeScalars.dropLast(digits.utf8.count))
        shown.append(contentsOf: digits.unicodeScalars)
      default: shown.append(scalar)
      }
    }
    return Array(String(shown).utf8)
  }
}
