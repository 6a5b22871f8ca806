internal import DelimitedText
internal import Digests

/// The bytes of a small file, read whole.
struct FileBytes {
  /// The path as given.
  let path: String
  let bytes: [UInt8]

  /// Files of the user's own hand are small; more is taken for a mistake.
  static let sizeLimit = 16 << 20

  /// Saved runs grow with segments and regions.
  static let runLimit = 1 << 30

  /// Reads a file, or standard input where the path is `-`.
  ///
  /// - Throws: a problem of kind `noInput` where it can't be opened, of kind `data`, with the advice,
  ///   where it is not smaller than the limit.
  init(
    path: String, limit: Int = Self.sizeLimit,
    advice: String = "name an ICP or a mapping, not a list"
  ) throws(ProblemList) {
    self.path = path
    do throws(Problem) {
      bytes = try ByteSource(path: path).readAll(atMost: limit)
      guard bytes.count < limit else {
        throw Problem(
          .data, at: Place(path), "is larger than \(limit >> 20) MiB", fix: advice)
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
