/// Finds a list's encoding from its first bytes.
enum EncodingSniffer {
  /// What was found.
  struct Finding: Equatable {
    /// iconv's name of the encoding.
    var encoding: String
    /// How many bytes of byte order mark stand at the start.
    var markLength = 0
    /// Whether iconv has to turn the list into UTF-8.
    var needsTranscoding = false
  }

  /// The encoding of a list that begins with `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: the list's first bytes.
  ///   - name: the list's name, for messages.
  ///   - asked: what the user says; nil or `auto` where it is to be found out.
  /// - Returns: the encoding, and how to get from it to UTF-8.
  /// - Throws: ``Problem`` where the list is compressed.
  static func sniff(_ bytes: [UInt8], name: String, asked: String?) throws(Problem) -> Finding {
    let mark = byteOrderMark(bytes)
    if let asked, asked.lowercased() != "auto" {
      let isUTF8 = ["utf-8", "utf8"].contains(asked.lowercased())
      // Other marks are for iconv: “UTF-16” tells by them which byte comes first.
      return Finding(
        encoding: isUTF8 ? "UTF-8" : asked, markLength: mark?.encoding == "UTF-8" ? 3 : 0,
        needsTranscoding: !isUTF8)
    }
    guard let mark else { return Finding(encoding: "UTF-8") }
    return Finding(
      encoding: mark.encoding, markLength: mark.length, needsTranscoding: mark.encoding != "UTF-8")
  }

  private static func byteOrderMark(_ bytes: [UInt8]) -> (encoding: String, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("UTF-8", 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", 2) }
    return nil
  }
}
