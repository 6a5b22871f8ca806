/// Files packed into one: a ZIP archive, in memory.
///
/// It is a plain value; ``bytes()`` packs it. Equal archives give equal bytes with the same version of
/// zlib, whatever the machine, its clock and its time zone.
package struct Archive: Hashable, Sendable {
  /// One file of an archive.
  package struct Entry: Hashable, Sendable {
    /// Relative, with `/` between folders.
    package let path: String
    package let bytes: [UInt8]
  }

  /// In the order in which they are packed.
  package private(set) var entries: [Entry] = []

  /// An archive of no files.
  package init() {}

  /// Puts a file behind the others.
  package mutating func add(_ path: String, _ bytes: [UInt8]) {
    entries.append(Entry(path: path, bytes: bytes))
  }

  /// The archive as the bytes of a file; files are deflated, and dated 1 January 1980, 00:00.
  ///
  /// - Throws: an ``ArchiveError`` where a path is empty or given twice, or libzip is not there.
  package func bytes() throws(ArchiveError) -> [UInt8] { try ArchiveWriter.bytes(of: self) }
}

/// An archive that could not be made.
package struct ArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong, in the words of libzip or of the loader.
  package let reason: String
  /// The path of the file at fault; nil where it is the archive as a whole.
  package let path: String?

  init(_ reason: String, at path: String? = nil) {
    self.reason = reason
    self.path = path
  }

  package var description: String {
    "the archive can't be made\(path.map { " (\($0))" } ?? ""): \(reason)"
  }
}
