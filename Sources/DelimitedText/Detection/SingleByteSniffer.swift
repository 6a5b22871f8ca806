/// Tells the encodings apart that have ASCII in common, by the other bytes and what stands around them.
///
/// A byte is implausible in an encoding if it stands there for a sign within a word, a capital behind
/// a small letter, a letter by itself, or for nothing.
struct SingleByteSniffer {
  enum Verdict { case ascii, utf8, windows1252, macRoman }

  /// Letters beyond ASCII that are valid UTF-8.
  private var sequences = 0
  /// The bytes beyond ASCII that are not.
  private var others = 0
  /// Those of them that have more of their kind on both sides, or two on one.
  private var inRuns = 0
  private var strangeInWindows = 0
  private var strangeInMac = 0
  /// The first lines with such bytes.
  private var lines: [ArraySlice<UInt8>] = []

  /// So many bytes have to be odd before a list is refused for them.
  private static let enough = 20

  /// - Parameter bytes: a list's first bytes.
  init(_ bytes: [UInt8]) {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return }
    // A letter that is cut at the end is no fault.
    let whole = bytes.lastIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let lines = bytes[..<(whole ?? bytes.count)]
    if unsafe lines.withUnsafeBufferPointer({ unsafe Self.isUTF8($0) }) {
      sequences = 1
      return
    }
    let separators = Array("\n\r,;\t|".utf8)
    for field in lines.split(whereSeparator: separators.contains)
    where field.contains(where: { $0 >= 0x80 }) {
      let isUTF8 = unsafe field.withUnsafeBufferPointer { unsafe Self.isUTF8($0) }
      if isUTF8 {
        sequences += field.count { $0 >= 0xC0 }
      } else {
        weigh(field)
        if self.lines.count < 3 { self.lines.append(Self.line(around: field, in: bytes)) }
      }
    }
  }

  private static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe (try? UTF8Span(validating: Span(_unsafeElements: bytes))) != nil
  }

  private static func line(around field: ArraySlice<UInt8>, in bytes: [UInt8]) -> ArraySlice<UInt8>
  {
    let start = bytes[..<field.startIndex].lastIndex { $0 == 10 || $0 == 13 }.map { $0 + 1 } ?? 0
    let end = bytes[field.endIndex...].firstIndex { $0 == 10 || $0 == 13 } ?? bytes.count
    return bytes[start..<end]
  }

  private mutating func weigh(_ field: ArraySlice<UInt8>) {
    func byte(_ index: Int) -> UInt8 {
      field.indices.contains(index) ? field[index] : UInt8(ascii: " ")
    }
    for index in field.indices where field[index] >= 0x80 {
      others += 1
      let isHigh = [-2, -1, 1, 2].map { byte(index + $0) >= 0x80 }
      if isHigh[1] && (isHigh[0] || isHigh[2]) || isHigh[2] && isHigh[3] { inRuns += 1 }
      let around = (byte(index - 1), field[index], byte(index + 1))
      if Self.isStrange(around, TextDecoding.windows1252) { strangeInWindows += 1 }
      if Self.isStrange(around, MacRoman.character) { strangeInMac += 1 }
    }
  }

  private static func isStrange(
    _ bytes: (UInt8, UInt8, UInt8), _ character: (UInt8) -> Unicode.Scalar
  ) -> Bool {
    let (before, this, after) = (character(bytes.0), character(bytes.1), character(bytes.2))
    let isWithinWord = before.properties.isAlphabetic && after.properties.isAlphabetic
    if this.properties.generalCategory == .control { return true }
    guard this.properties.isAlphabetic else {
      return isWithinWord && !"’‘–—".unicodeScalars.contains(this)
    }
    if !before.properties.isAlphabetic, !after.properties.isAlphabetic {
      return !"àéóÀÉÅªº".unicodeScalars.contains(this)
    }
    guard this.properties.isUppercase else { return false }
    return before.properties.isLowercase || (isWithinWord && after.properties.isLowercase)
  }

  /// The encoding that the bytes speak for.
  ///
  /// What is no UTF-8 is Windows-1252 unless it looks otherwise: that is what most of it is.
  ///
  /// - Throws: ``Problem`` where two encodings are equally likely, or none of these is.
  func verdict(name: String) throws(Problem) -> Verdict {
    if others == 0 { return sequences > 0 ? .utf8 : .ascii }
    // Some fields of a list may have been put in from elsewhere.
    if sequences > others { return .utf8 }
    if others >= Self.enough, inRuns * 2 > others {
      throw problem(
        "the list is no UTF-8, and its letters are none of a Western language", name,
        ["WINDOWS-1251", "KOI8-R", "SHIFT_JIS", "GB18030", "BIG5", "EUC-KR", "WINDOWS-1253"])
    }
    if strangeInWindows <= strangeInMac / 2 || strangeInWindows * 10 <= others {
      return .windows1252
    }
    if strangeInMac <= strangeInWindows / 2 { return .macRoman }
    guard others >= Self.enough else { return .windows1252 }
    throw problem(
      "the list is no UTF-8, and it can't be told in what encoding it is", name,
      ["WINDOWS-1252", "MACINTOSH", "WINDOWS-1250", "WINDOWS-1254", "CP850"])
  }

  private func problem(_ what: String, _ name: String, _ encodings: [String]) -> Problem {
    var readings = Readings()
    let length = encodings.map(\.count).max() ?? 0
    for encoding in encodings {
      let texts = lines.map { line -> [String] in
        guard let transcoder = Transcoder(from: encoding) else { return [] }
        let text = unsafe Array(line).withUnsafeBytes {
          unsafe transcoder.convert($0, isLast: true)
        }
        return transcoder.invalidBytes > 0 ? [] : [String(decoding: text, as: UTF8.self)]
      }
      guard texts.allSatisfy({ !$0.isEmpty }) else { continue }
      let padding = String(repeating: " ", count: length - encoding.count)
      readings.add("--encoding \(encoding)\(padding)", texts)
    }
    return Problem(
      .data, at: Place(name), what,
      fix: "say which it is with --encoding, such as the one that reads well:",
      details: readings.lines)
  }
}

/// The characters of Mac OS before X.
///
/// Source: https://www.unicode.org/Public/MAPPINGS/VENDORS/APPLE/ROMAN.TXT
enum MacRoman {
  /// What a byte stands for.
  static func character(_ byte: UInt8) -> Unicode.Scalar {
    byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]
  }

  private static let upper = Array(
    ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
      + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars)
}
