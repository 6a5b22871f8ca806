internal import DelimitedText
internal import Digests

/// The bytes of a small file, read whole.
struct FileBytes {
  /// The path as given.
  let path: String
  let bytes: [UInt8]

  /// Files of the user's own hand are small; more is taken for a mistake.
  static let sizeLimit = 16 << 20

  /// Reads a file, or standard input where the path is `-`.
  ///
  /// - Throws: a problem of kind `noInput` where it can't be opened, of kind `data` where it is
  ///   larger than ``sizeLimit``.
  init(path: String) throws(ProblemList) {
    self.path = path
    do throws(Problem) {
      bytes = try ByteSource(path: path).readAll(atMost: Self.sizeLimit)
      guard bytes.count < Self.sizeLimit else {
        throw Problem(
          .data, at: Place(path), "is larger than \(Self.sizeLimit >> 20) MiB",
          fix: "name an ICP or a mapping, not a list")
      }
    } catch {
      throw ProblemList([error])
    }
  }

  /// The SHA-256, as 64 hexadecimal digits.
  var sha256: String { SHA256.digest(of: bytes) }

  /// A path that another file names, seen from that file's folder.
  static func path(_ path: String, from file: String) -> String {
    guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return path }
    return String(file[...slash]) + path
  }
}
