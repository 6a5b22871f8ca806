/// What a text looks like, told by its characters alone.
enum ValueShape: Hashable {
  /// A number, an amount, a share or a band of numbers.
  case number
  /// A whole number from 1900 to 2100, which can also be the name of a column.
  case year
  /// A web address, a host's name or an e-mail address.
  case address
  /// A day.
  case date
  case text

  /// The shape of a text without white space around it; nil where it stands for a missing value.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    if bytes.count < 14, Self.missing.contains(text.lowercased()) { return nil }
    if bytes.count == 4, let year = Int(text), (1900...2100).contains(year) {
      self = .year
    } else if Self.isDate(bytes) {
      self = .date
    } else if Self.isNumber(text) {
      self = .number
    } else if Self.isAddress(bytes) {
      self = .address
    } else {
      self = .text
    }
  }

  private static let missing: Set<String> = [
    "", "-", "--", "n/a", "#n/a", "na", "null", "none", "nan", "\\n", "unknown", "undisclosed",
    "not available",
  ]

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// `2024-05-01`, `1/5/2024`, `01.05.24`, with or without a time behind it.
  private static func isDate(_ bytes: [UInt8]) -> Bool {
    let day = bytes.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "T") }
    guard let separator = day.first(where: { "-/.".utf8.contains($0) }) else { return false }
    let parts = day.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else {
      return false
    }
    let lengths = parts.map(\.count)
    return lengths[1] <= 2
      && ((lengths[0] == 4 && lengths[2] <= 2)
        || (lengths[0] <= 2 && (lengths[2] == 4 || lengths[2] == 2)))
  }

  /// Digits, what stands between and around them, and at most one short word of letters.
  private static func isNumber(_ text: String) -> Bool {
    var digits = 0
    var letters = 0
    for scalar in text.unicodeScalars {
      if scalar.isASCII, isDigit(UInt8(truncatingIfNeeded: scalar.value)) {
        digits += 1
        continue
      }
      switch scalar {
      case ".", ",", "'", "’", " ", "\u{A0}", "\u{202F}", "-", "–", "+", "%", "<", ">", "~", "(",
        ")":
        continue
      default: break
      }
      if scalar.properties.generalCategory == .currencySymbol { continue }
      guard scalar.properties.isAlphabetic else { return false }
      letters += 1
      if letters > 3 { return false }
    }
    return digits > 0 && (letters == 0 || digits >= letters)
  }

  /// `https://…`, `acme.com`, `info@acme.com`.
  private static func isAddress(_ bytes: [UInt8]) -> Bool {
    guard bytes.allSatisfy({ $0 > UInt8(ascii: " ") }) else { return false }
    if bytes.starts(with: Array("http://".utf8)) || bytes.starts(with: Array("https://".utf8)) {
      return true
    }
    let host = bytes.split(separator: UInt8(ascii: "/"), maxSplits: 1).first ?? []
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), let top = labels.last else {
      return false
    }
    return top.count > 1
      && top.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
  }
}
