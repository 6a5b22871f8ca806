/// Finds by its first bytes how a file is packed; its name says nothing.
enum CompressionSniffer {
  /// How a file is packed that begins with `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: the file's first bytes.
  ///   - name: its name, for messages.
  ///   - asked: what the user says.
  /// - Returns: the compression; nil where the bytes are a list as it stands.
  /// - Throws: ``Problem`` where the file is of a kind that has to be unpacked by something else.
  static func sniff(
    _ bytes: [UInt8], name: String, asked: Compression??
  ) throws(Problem) -> FormTrait<Compression?> {
    if let asked { return FormTrait(asked, .given) }
    if let compression = compression(bytes) { return FormTrait(compression, .detected) }
    try refuseOthers(bytes, name: name)
    return FormTrait(nil, .usual)
  }

  /// Refuses what was unpacked and is packed still.
  static func checkUnpacked(_ bytes: [UInt8], _ compression: Compression, name: String)
    throws(Problem)
  {
    if let second = self.compression(bytes) {
      throw Problem(
        .data, at: Place(name),
        "the list is packed twice: in the \(compression) data is \(second) data",
        fix: "unpack it once")
    }
    try refuseOthers(bytes, name: name)
  }

  private static func compression(_ bytes: [UInt8]) -> Compression? {
    if bytes.starts(with: [0x1F, 0x8B]) { return .gzip }
    // A frame, or one to be skipped, with which parallel writers begin.
    if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return .zstd }
    if bytes.dropFirst().starts(with: [0x2A, 0x4D, 0x18]), bytes[0] & 0xF0 == 0x50 { return .zstd }
    return nil
  }

  private struct Format {
    var start: [UInt8]
    var what: String
    var fix: String
  }

  private static let others: [Format] = [
    Format(
      start: [0x50, 0x4B, 0x03, 0x04], what: "this is a ZIP file or an Excel workbook",
      fix: "unpack it, or save the sheet as CSV"),
    Format(
      start: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
      what: "this is an old Excel workbook",
      fix: "save the sheet as CSV"),
    Format(
      start: Array("BZh".utf8), what: "the list is compressed by bzip2",
      fix: "unpack it on the way in: bzcat FILE | tam size - …"),
    Format(
      start: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], what: "the list is compressed by xz",
      fix: "unpack it on the way in: xzcat FILE | tam size - …"),
    Format(
      start: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], what: "this is a 7z archive", fix: "unpack it"),
    Format(start: Array("%PDF-".utf8), what: "this is a PDF file", fix: "ask for the list as CSV"),
    Format(
      start: Array("PAR1".utf8) + [0x15], what: "this is a Parquet file",
      fix: "write it out as CSV"),
  ]

  private static func refuseOthers(_ bytes: [UInt8], name: String) throws(Problem) {
    for format in others where bytes.starts(with: format.start) {
      // “BZh” alone could begin a list.
      if format.start.count == 3, !bytes.dropFirst(4).starts(with: [0x31, 0x41, 0x59, 0x26]) {
        continue
      }
      throw Problem(.data, at: Place(name), format.what, fix: format.fix)
    }
  }
}
