/// Files that are no list, and are handed over for one.
enum ForeignFormat {
  private struct Format {
    var start: [UInt8]
    var what: String
    var fix: String
  }

  private static let binary: [Format] = [
    Format(
      start: [0x50, 0x4B, 0x03, 0x04], what: "this is a ZIP file or an Excel workbook",
      fix: "unpack it, or save the sheet as CSV"),
    Format(
      start: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
      what: "this is an old Excel workbook", fix: "save the sheet as CSV"),
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

  /// Refuses files of other kinds by their first bytes.
  ///
  /// - Throws: ``Problem`` that names the kind.
  static func check(bytes: [UInt8], name: String) throws(Problem) {
    for format in binary where bytes.starts(with: format.start) {
      throw Problem(.data, at: Place(name), format.what, fix: format.fix)
    }
    // “BZh” alone could begin a list.
    if bytes.starts(with: Array("BZh".utf8)), bytes.dropFirst(4).starts(with: Array("1AY&".utf8)) {
      throw Problem(
        .data, at: Place(name), "the list is compressed by bzip2",
        fix: "unpack it on the way in: bzcat FILE | tam size - …")
    }
  }

  /// Refuses texts of other kinds by how they begin.
  ///
  /// - Throws: ``Problem`` that names the kind.
  static func check(text: [UInt8], name: String) throws(Problem) {
    let start = text.prefix(4096).drop { " \t\r\n".utf8.contains($0) }
    let lowered = start.prefix(16).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if lowered.starts(with: "<!doctype html".utf8) || lowered.starts(with: "<html".utf8) {
      throw Problem(
        .data, at: Place(name, line: 1, column: 1), "this is a web page and no list",
        fix: "fetch the list again; pages that ask to sign in are saved in place of one")
    }
    if lowered.starts(with: "<?xml".utf8) {
      throw Problem(
        .data, at: Place(name, line: 1, column: 1), "this is XML and no list",
        fix: "save it as CSV")
    }
    let signs = start.lazy.filter { !" \t\r\n".utf8.contains($0) }.prefix(3)
    if signs.starts(with: "{\"".utf8) || signs.starts(with: "[{\"".utf8) {
      throw Problem(
        .data, at: Place(name, line: 1, column: 1), "this is JSON and no list",
        fix: "write it out as CSV")
    }
  }

  /// Refuses bytes that hold control characters as no text does.
  ///
  /// Zeros are no sign of another kind: a list whose writing was broken off may end in them. Nor are
  /// the controls that separate fields in lists out of databases.
  ///
  /// - Throws: ``Problem`` where they are more than one in fifty.
  static func check(controls bytes: [UInt8], name: String) throws(Problem) {
    let sample = bytes.prefix(64 << 10)
    let controls = sample.count { (0x02..<0x1E).contains($0) && !(0x08...0x0D).contains($0) }
    guard controls > 16, controls * 50 > sample.count else { return }
    throw Problem(
      .data, at: Place(name),
      "this is no text: \(controls) of its first \(sample.count) bytes are "
        + "control characters",
      fix: "give a list as CSV, or say with --encoding how it is written")
  }
}
