/// The identity of a company by its name.
package enum CompanyName {
  /// What is left of a name when only its identity counts; empty if nothing is.
  ///
  /// Case, accents and everything but letters, digits and blanks are dropped, then legal forms at
  /// its end as long as a word is left: `Müller & Söhne GmbH & Co. KG` is `muller sohne`,
  /// `The Company Inc.` is `the`, `Limited` is `limited`, `サイボウズ株式会社` is `サイボウズ`.
  package static func normalized(_ text: String) -> String {
    var words = plain(text).split(separator: UInt8(ascii: " "))
    while words.count > 1, let last = words.last, isLegalForm(last) { words.removeLast() }
    if words.contains(where: { $0.first.map { $0 >= 0x80 } ?? false }) {
      return withoutEastAsianForm(
        String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self))
    }
    return String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
  }

  /// A name without the legal form before or behind it, which no blank parts from it.
  private static func withoutEastAsianForm(_ name: String) -> String {
    for form in eastAsianForms {
      if name.hasSuffix(form) {
        let rest = Text.squeezed(String(name.dropLast(form.count)))
        if !rest.isEmpty { return rest }
      } else if name.hasPrefix(form) {
        let rest = Text.squeezed(String(name.dropFirst(form.count)))
        if !rest.isEmpty { return rest }
      }
    }
    return name
  }

  private static func plain(_ text: String) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x80...: return plainBeyondASCII(text)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): plain.append(byte + 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        plain.append(byte)
      case 0x20, 0x09...0x0D: plain.append(UInt8(ascii: " "))
      default: break
      }
    }
    return plain
  }

  /// The same over all of Unicode: decomposed, so that an accent is a mark of its own.
  private static func plainBeyondASCII(_ text: String) -> [UInt8] {
    var kept = String.UnicodeScalarView()
    let latin = LatinLetters.replaced(text, by: LatinLetters.decomposed)
    for scalar in (latin ?? Text.decomposedLowercased(text)).unicodeScalars {
      if Text.isBlank(scalar) {
        kept.append(" ")
      } else if isKept(scalar.properties.generalCategory) {
        kept.append(scalar)
      }
    }
    let name = String(kept)
    return Array((latin == nil ? name.canonicallyComposed : name).utf8)
  }

  private static func isKept(_ category: Unicode.GeneralCategory) -> Bool {
    switch category {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      true
    default: false
    }
  }

  private static func isLegalForm(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= longestForm && legalForms.contains(String(decoding: word, as: UTF8.self))
  }

  private static let legalForms: Set = [
    "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp",
    "lp", "plc", "gmbh", "ag", "kg", "ug", "se", "sa", "sas", "sarl", "srl", "spa", "bv", "nv",
    "ab", "as", "aps", "oy", "oyj", "pty", "pte", "pvt", "kk",
  ]
  /// The longer ones first, as some end others.
  private static let eastAsianForms = [
    "股份有限公司", "有限责任公司", "有限責任公司", "株式会社", "有限会社", "合同会社", "有限公司", "주식회사",
  ]
  private static let longestForm = legalForms.map(\.utf8.count).max() ?? 0
}
