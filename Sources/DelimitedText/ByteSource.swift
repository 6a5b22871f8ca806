internal import Digests

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// The bytes of a list, from a file or from standard input, read once from the start.
package final class ByteSource {
  /// The name for reports: the path as given, `-` for standard input.
  package let name: String
  /// How many bytes have been read.
  package private(set) var byteCount = 0
  /// The size that the file system states; nil for a pipe.
  package let sizeHint: Int?

  private let descriptor: Int32
  private var fingerprintStream = XXH3.Stream()
  private var shaStream: SHA256?

  /// Opens a list.
  ///
  /// - Parameters:
  ///   - path: a file, or `-` for standard input.
  ///   - sha256: whether to work out the content's SHA-256 as well.
  /// - Throws: ``Problem`` of kind `noInput` where it can't be opened or is a folder.
  package init(path: String, sha256: Bool = false) throws(Problem) {
    name = path
    if sha256 { shaStream = SHA256() }
    descriptor = unsafe path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Problem(
        .noInput, at: Place(path), "can't be opened: \(Self.reason())",
        fix: "check the path and your right to read it")
    }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw Problem(.noInput, at: Place(path), "can't be opened: \(Self.reason())")
    }
    let type = status.st_mode & S_IFMT
    if type == S_IFDIR {
      close(descriptor)
      throw Problem(
        .noInput, at: Place(path), "is a folder", fix: "name the list inside it")
    }
    sizeHint = type == S_IFREG ? Int(status.st_size) : nil
  }

  deinit {
    if descriptor > 0 { close(descriptor) }
  }

  /// Reads into `bytes[start..<start + count]`; fewer than `count` bytes only at the list's end.
  package func read(
    into bytes: inout [UInt8], at start: Int, count: Int
  ) throws(Problem) -> Int {
    var filled = 0
    var failure: Int32 = 0
    unsafe bytes.withUnsafeMutableBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      while filled < count {
        let got = unsafe fetch(descriptor, base + start + filled, count - filled)
        if got == 0 { break }
        if got < 0, errno == EINTR { continue }
        if got < 0 {
          failure = errno
          return
        }
        filled += got
      }
      let new = unsafe UnsafeRawBufferPointer(start: base + start, count: filled)
      unsafe fingerprintStream.update(new)
      unsafe shaStream?.update(new)
    }
    if failure != 0 {
      throw Problem(.io, at: Place(name), "reading failed: \(Self.reason(failure))")
    }
    byteCount += filled
    return filled
  }

  /// The XXH3 of all bytes read, as `xxh3:` and 16 hexadecimal digits.
  package var fingerprint: String { "xxh3:" + hexadecimal(fingerprintStream.value, digits: 16) }

  /// The SHA-256 of all bytes read, where it was asked for; can be taken once.
  package func takeSHA256() -> String? {
    guard let stream = shaStream.take() else { return nil }
    return stream.finish()
  }

  private static func reason(_ code: Int32 = errno) -> String {
    unsafe String(cString: strerror(code))
  }
}

/// The system's `read`, which the methods of a source would hide.
private func fetch(_ descriptor: Int32, _ target: UnsafeMutableRawPointer, _ count: Int) -> Int {
  unsafe read(descriptor, target, count)
}
