/// Brings recorded texts into the forms in which they are compared.
package enum Text {
  /// The text without white space at its ends, and with one blank for every run inside.
  ///
  /// White space is Unicode's, no-break spaces and line ends included; zero-width letters and byte
  /// order marks at the ends go too. A text that is so already is returned as it is.
  package static func squeezed(_ text: String) -> String {
    let middle = withoutBlanksAround(text.utf8)
    if isPlain(middle) {
      return middle.count == text.utf8.count ? text : String(Substring(middle))
    }
    var squeezed = String.UnicodeScalarView()
    var owed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isBlank(scalar) {
        if owed.last != " " { owed.append(" ") }
      } else if isZeroWidth(scalar) {
        owed.append(scalar)
      } else {
        if !squeezed.isEmpty { squeezed.append(contentsOf: owed) }
        owed.removeAll(keepingCapacity: true)
        squeezed.append(scalar)
      }
    }
    return String(squeezed)
  }

  /// The form in which texts are compared: equal forms are equal texts.
  ///
  /// Squeezed, lower case (a final sigma is a sigma), canonically composed.
  package static func folded(_ text: String) -> String {
    let squeezed = squeezed(text)
    if squeezed.utf8.allSatisfy({ $0 < 0x80 }) {
      return squeezed.utf8.contains(where: isUpper) ? squeezed.lowercased() : squeezed
    }
    return LatinLetters.replaced(squeezed, by: LatinLetters.folded) ?? composedLowercased(squeezed)
  }

  /// The form in which growth stages are compared: also hyphen, underscore and blank are the same.
  package static func stageFolded(_ text: String) -> String {
    let folded = folded(text)
    guard folded.unicodeScalars.contains(where: isJoint) else { return folded }
    var parted = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars { parted.append(isJoint(scalar) ? " " : scalar) }
    return squeezed(String(parted))
  }

  /// The items of a list in one text, squeezed, without the empty ones, in their order.
  ///
  /// - Parameters:
  ///   - text: the list.
  ///   - separator: what parts the items. Without one (nil or empty), semicolon, vertical bar and
  ///     line end do, or, if none of these occurs, the comma.
  /// - Returns: the items; none if the text is empty.
  package static func items(_ text: String, separator: String?) -> [String] {
    let parts: [String]
    if let separator, !separator.isEmpty {
      parts = text.utf8.split(separator: separator.utf8).map { String(decoding: $0, as: UTF8.self) }
    } else {
      let hasStrong = text.utf8.contains(where: partsStrongly)
      parts = text.utf8.split { hasStrong ? partsStrongly($0) : $0 == UInt8(ascii: ",") }
        .map { String(Substring($0)) }
    }
    return parts.map(squeezed).filter { !$0.isEmpty }
  }

  private static func partsStrongly(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }

  /// Lower case and canonically composed.
  static func composedLowercased(_ text: String) -> String {
    lowercased(text).canonicallyComposed
  }

  /// Canonically decomposed, then lower case, so that an accent is a mark of its own.
  static func decomposedLowercased(_ text: String) -> String {
    lowercased(text.canonicallyDecomposed)
  }

  /// Lower case, with one sigma.
  static func lowercased(_ text: String) -> String {
    let lower = text.lowercased()
    guard lower.unicodeScalars.contains("ς") else { return lower }
    var scalars = String.UnicodeScalarView()
    for scalar in lower.unicodeScalars { scalars.append(scalar == "ς" ? "σ" : scalar) }
    return String(scalars)
  }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    isUpper(byte) ? byte + 0x20 : byte
  }

  static func isUpper(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  /// Whether the letter is white space.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) }
    return scalar.properties.isWhitespace
  }

  /// Whether the letter shows nothing and takes no room.
  static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD: true
    default: false
    }
  }

  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "_", "\u{2010}"..."\u{2015}", "\u{2212}": true
    default: false
    }
  }

  private static func withoutBlanksAround(_ text: String.UTF8View) -> Substring.UTF8View {
    var middle = text[...]
    while let first = middle.first, isBlank(Unicode.Scalar(first)), first < 0x80 {
      middle.removeFirst()
    }
    while let last = middle.last, last < 0x80, isBlank(Unicode.Scalar(last)) { middle.removeLast() }
    return middle
  }

  /// Whether squeezing would change nothing; some texts that it would not change are not seen.
  private static func isPlain(_ text: Substring.UTF8View) -> Bool {
    var wasBlank = false
    var lead: UInt8 = 0
    for byte in text {
      switch byte {
      case 0x20:
        if wasBlank { return false }
        wasBlank = true
      case 0..<0x20: return false
      default:
        // White space beyond ASCII, and what has no width, is one of these pairs and what follows.
        switch (lead, byte) {
        case (0xC2, 0x85), (0xC2, 0xA0), (0xC2, 0xAD), (0xE1, 0x9A), (0xE2, 0x80...0x81),
          (0xE3, 0x80), (0xEF, 0xBB):
          return false
        default: break
        }
        wasBlank = false
      }
      lead = byte
    }
    return true
  }
}
