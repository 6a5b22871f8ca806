/// Finds a list's encoding from its first bytes.
enum EncodingSniffer {
  /// What was found.
  struct Writing: Equatable {
    /// iconv's name of the encoding.
    var encoding: FormTrait<String>
    /// How many bytes of byte order mark stand at the start.
    var markLength = 0
    /// Whether iconv has to turn the list into UTF-8.
    var needsTranscoding = false
  }

  /// The encoding of a list that begins with `bytes`.
  ///
  /// A byte order mark settles it. Without one it is UTF-16 or UTF-32 if every second byte, or three
  /// of four, are zero as often as only they have it, and UTF-8 if the bytes are that. For what else
  /// there is see ``SingleByteSniffer``.
  ///
  /// - Parameters:
  ///   - bytes: the list's first bytes.
  ///   - name: the list's name, for messages.
  ///   - asked: what the user says; nil or `auto` where it is to be found out.
  /// - Returns: the encoding, and how to get from it to UTF-8.
  /// - Throws: ``Problem`` where two encodings are equally likely, or none is.
  static func sniff(_ bytes: [UInt8], name: String, asked: String?) throws(Problem) -> Writing {
    let mark = byteOrderMark(bytes)
    if let asked, asked.lowercased() != "auto" {
      let isUTF8 = ["utf-8", "utf8"].contains(asked.lowercased())
      // Other marks are for iconv: “UTF-16” tells by them which byte comes first.
      return Writing(
        encoding: FormTrait(isUTF8 ? "UTF-8" : asked, .given),
        markLength: mark?.encoding == "UTF-8" ? 3 : 0, needsTranscoding: !isUTF8)
    }
    if let mark {
      return Writing(
        encoding: FormTrait(mark.encoding, .detected), markLength: mark.length,
        needsTranscoding: mark.encoding != "UTF-8")
    }
    if let wide = wideEncoding(bytes) {
      return Writing(encoding: FormTrait(wide, .detected), needsTranscoding: true)
    }
    try ForeignFormat.check(controls: bytes, name: name)
    let evidence = SingleByteSniffer(bytes)
    switch try evidence.verdict(name: name) {
    case .utf8: return Writing(encoding: FormTrait("UTF-8", .detected))
    case .ascii: return Writing(encoding: FormTrait("UTF-8", .usual))
    case .windows1252: return Writing(encoding: FormTrait("WINDOWS-1252", .detected))
    case .macRoman:
      return Writing(encoding: FormTrait("MACINTOSH", .detected), needsTranscoding: true)
    }
  }

  private static func byteOrderMark(_ bytes: [UInt8]) -> (encoding: String, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("UTF-8", 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) { return ("UTF-32LE", 4) }
    if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) { return ("UTF-32BE", 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", 2) }
    return nil
  }

  /// UTF-16 or UTF-32 without a mark, by where zeros stand.
  ///
  /// Digits, delimiters and line ends alone make a twentieth of the units of any list begin or end
  /// with a zero; on the other side there are hardly any.
  private static func wideEncoding(_ bytes: [UInt8]) -> String? {
    var zeros = [0, 0, 0, 0]
    let sample = bytes.prefix(64 << 10)
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 4] += 1 }
    let units = sample.count / 4
    guard units > 0 else { return nil }
    let isFull = zeros.map { $0 * 20 >= units * 19 }
    if isFull[2], isFull[3], !isFull[0] { return "UTF-32LE" }
    if isFull[0], isFull[1], !isFull[3] { return "UTF-32BE" }
    let (first, second) = (zeros[0] + zeros[2], zeros[1] + zeros[3])
    if second * 10 >= units, first * 20 <= second { return "UTF-16LE" }
    if first * 10 >= units, second * 20 <= first { return "UTF-16BE" }
    return nil
  }
}
