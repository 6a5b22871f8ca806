/// What the letters of the Latin script below U+0250 become, each by itself.
///
/// No letter there combines with its neighbours, so that a text of these letters alone can be folded
/// one by one, many times faster for the names of European companies. The tables are made by the same
/// functions that fold all other texts, so both give the same.
enum LatinLetters {
  private static let limit: UInt32 = 0x250

  /// Lower case and composed.
  static let folded = table(Text.composedLowercased)
  /// Lower case and decomposed.
  static let decomposed = table(Text.decomposedLowercased)

  /// What follows ASCII.
  private static func table(_ form: (String) -> String) -> [[UInt8]] {
    (0x80..<limit).map { value in
      Unicode.Scalar(value).map { Array(form(String($0)).utf8) } ?? []
    }
  }

  /// The text with every letter replaced by the table's; nil if it has others than these.
  static func replaced(_ text: String, by table: [[UInt8]]) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 8)
    for scalar in text.unicodeScalars {
      guard scalar.value < limit else { return nil }
      if scalar.value < 0x80 {
        bytes.append(Text.lowercased(UInt8(scalar.value)))
      } else {
        bytes.append(contentsOf: table[Int(scalar.value) - 0x80])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
