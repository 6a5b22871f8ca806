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
    try ForeignFormat.check(bytes: bytes, name: name)
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
    try ForeignFormat.check(bytes: bytes, name: name)
  }

  private static func compression(_ bytes: [UInt8]) -> Compression? {
    if bytes.starts(with: [0x1F, 0x8B]) { return .gzip }
    // A frame, or one to be skipped, with which parallel writers begin.
    if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return .zstd }
    if bytes.dropFirst().starts(with: [0x2A, 0x4D, 0x18]), bytes[0] & 0xF0 == 0x50 { return .zstd }
    return nil
  }
}
