/// Finds a country's place in the table by what people write for it.
enum CountryNames {
  /// No country's name takes more bytes than this, not even in Thai.
  static let longest = 200

  /// The place of the country with this code: two or three letters, or a number of up to three
  /// digits, in any case, with or without a full stop at its end; nil if no country has it.
  static func index(ofCode text: String) -> Int? {
    var key: UInt32 = 0
    var length = 0
    var digits = 0
    for byte in text.utf8 {
      if length > 0, byte == UInt8(ascii: "."), length == text.utf8.count - 1 { break }
      guard length < 3 else { return nil }
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        key = key << 8 | UInt32(byte)
      case UInt8(ascii: "a")...UInt8(ascii: "z"): key = key << 8 | UInt32(byte - 0x20)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key = key << 8 | UInt32(byte)
      default: return nil
      }
      length += 1
    }
    guard digits == 0 || digits == length else { return nil }
    if digits > 0 {
      for place in digits..<3 { key |= UInt32(UInt8(ascii: "0")) << UInt32(8 * place) }
    }
    return codes[key]
  }

  /// The place of the country with this name; nil if no country has it, or several have.
  static func index(ofName text: String) -> Int? {
    let key = key(of: text)
    return key.isEmpty ? nil : names[key]
  }

  /// The letters and digits of a name in lower case, without accents, blanks and the word `the`.
  ///
  /// `&` is `and`; `St`, `Rep`, `Dem` are written out. Points and apostrophes part no words.
  static func key(of text: String) -> String {
    let plain =
      text.utf8.allSatisfy { $0 < 0x80 }
      ? text
      : LatinLetters.replaced(text, by: LatinLetters.decomposed) ?? Text.decomposedLowercased(text)
    var key: [UInt8] = []
    key.reserveCapacity(plain.utf8.count)
    // Where the word begins that the key ends with.
    var start = 0
    func endWord() {
      if let word = rewritten.first(where: { key[start...].elementsEqual($0.written.utf8) }) {
        key.replaceSubrange(start..., with: word.read.utf8)
      }
      start = key.count
    }
    for scalar in plain.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "A"..."Z":
        key.append(Text.lowercased(UInt8(truncatingIfNeeded: scalar.value)))
      case ".", "'", "’", "‘", "ʼ", "`": break
      case "&":
        endWord()
        key.append(contentsOf: "and".utf8)
        start = key.count
      default:
        if scalar.value >= 0x80, scalar.properties.isAlphabetic || isMark(scalar) {
          if !isMark(scalar) { key.append(contentsOf: String(scalar).utf8) }
        } else {
          endWord()
        }
      }
    }
    endWord()
    return String(decoding: key, as: UTF8.self)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Words that are dropped or written out.
  private static let rewritten: [(written: String, read: String)] = [
    ("the", ""), ("st", "saint"), ("rep", "republic"), ("dem", "democratic"),
  ]

  private static let codes: [UInt32: Int] = {
    var codes: [UInt32: Int] = [:]
    codes.reserveCapacity(3 * Country.entries.count + 100)
    for (place, entry) in Country.entries.enumerated() {
      for code in [entry.alpha2, entry.alpha3, entry.numeric] where !code.isEmpty {
        codes[packed(code)] = place
      }
    }
    for (old, alpha2) in pairs(withdrawnCodes) {
      for code in old.parts(at: " ") { codes[packed(code)] = codes[packed(alpha2)] }
    }
    return codes
  }()

  private static let names: [String: Int] = {
    var names: [String: Int] = [:]
    names.reserveCapacity(5 * Country.entries.count)
    for (place, entry) in Country.entries.enumerated() {
      for name in [entry.name] + entry.others { names[key(of: name)] = place }
      for name in ([entry.name] + entry.others).compactMap(turned) { names[key(of: name)] = place }
    }
    for (list, alpha2) in pairs(otherNames) {
      for name in list.parts(at: "|") { names[key(of: name)] = codes[packed(alpha2)] }
    }
    return names
  }()

  private static func packed(_ code: String) -> UInt32 {
    code.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// `Korea, Republic of` with its parts turned; nil if the name has no comma.
  private static func turned(_ name: String) -> String? {
    guard let comma = name.utf8.firstIndex(of: UInt8(ascii: ",")) else { return nil }
    return String(name[comma...].dropFirst(2)) + " " + name[..<comma]
  }

  /// The lines of a table of others, `US usa|america`, as what follows the code, and the code.
  private static func pairs(_ table: String) -> [(String, String)] {
    table.parts(at: "\n").map { line in
      (String(line.dropFirst(3)), String(line.prefix(2)))
    }
  }
}
