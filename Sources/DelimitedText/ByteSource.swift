internal import Digests

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// The bytes of a list, from a file or from standard input.
///
/// Read once from the start, or, where the system allows it, at any offset by any thread.
package final class ByteSource {
  /// The name for reports: the path as given, `-` for standard input.
  package let name: String
  /// How many bytes there are, as far as they have been read.
  package private(set) var byteCount = 0
  /// The size that the file system states; nil for a pipe.
  package let sizeHint: Int?

  private let descriptor: Int32
  /// Where in the file the list begins; nil where only reading on is possible.
  private let origin: Int?
  /// When a file's content was last changed, as it was opened.
  private let changed: timespec
  private var digest = BlockFingerprint()
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
    changed = status.st_mtim
    let place = type == S_IFREG ? lseek(descriptor, 0, SEEK_CUR) : -1
    origin = place >= 0 ? Int(place) : nil
    sizeHint = type == S_IFREG ? max(0, Int(status.st_size) - max(0, Int(place))) : nil
  }

  deinit {
    if descriptor > 0 { close(descriptor) }
  }

  /// Whether its bytes are gone once they are read: standard input, or a pipe.
  package var isReadOnce: Bool { name == "-" || sizeHint == nil }

  /// Whether any part can be read at any time, and nothing has to see the bytes in their order.
  var isRandomAccess: Bool {
    // What the system makes up as it is read has no size.
    origin != nil && (sizeHint ?? 0) > 0 && shaStream == nil
  }

  /// Reads on and adds the bytes to a buffer; fewer than `count` only at the list's end.
  ///
  /// - Returns: how many bytes were added.
  func read(into buffer: ByteBuffer, count: Int) throws(Problem) -> Int {
    buffer.reserve(buffer.count + count)
    let start = unsafe buffer.base + buffer.count
    let filled = try unsafe fill(start, count) { target, count, _ in
      unsafe fetch(descriptor, target, count)
    }
    let new = unsafe UnsafeRawBufferPointer(start: start, count: filled)
    unsafe digest.update(new)
    unsafe shaStream?.update(new)
    buffer.count += filled
    byteCount += filled
    return filled
  }

  /// Reads what stands at an offset of the list and adds it to a buffer; for any thread.
  func read(into buffer: ByteBuffer, at offset: Int, count: Int) throws(Problem) -> Int {
    buffer.reserve(buffer.count + count)
    let start = (origin ?? 0) + offset
    let filled = try unsafe fill(buffer.base + buffer.count, count) { target, count, filled in
      unsafe pread(descriptor, target, count, off_t(start + filled))
    }
    buffer.count += filled
    return filled
  }

  /// All that is left to read, or the first `limit` bytes of it.
  package func readAll(atMost limit: Int) throws(Problem) -> [UInt8] {
    let buffer = ByteBuffer()
    var want = min(limit, max(sizeHint ?? 0, 4096) + 1)
    while try read(into: buffer, count: want) == want, buffer.count < limit {
      want = min(limit - buffer.count, buffer.count)
    }
    return unsafe Array(buffer.bytes)
  }

  /// Looks whether a file that was read to its end is still what it was when it was opened: of one
  /// that grew, shrank or was written to meanwhile, nobody knows which parts were read.
  ///
  /// - Throws: ``Problem`` of kind `io` where it is not.
  func expectUnchanged() throws(Problem) {
    // What the system makes up as it is read has no size, and changes as it likes.
    guard let size = sizeHint, size > 0, let origin else { return }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw Problem(.io, at: Place(name), "reading failed: \(Self.reason())")
    }
    let now = Int(status.st_size) - origin
    let isUntouched =
      status.st_mtim.tv_sec == changed.tv_sec && status.st_mtim.tv_nsec == changed.tv_nsec
    guard now != size || byteCount != size || !isUntouched else { return }
    let change =
      now == size ? "was written to" : "went from \(size) to \(max(0, now)) bytes"
    throw Problem(
      .io, at: Place(name), "the list \(change) while it was read",
      fix: "wait until nobody writes to it, or size a copy")
  }

  private func fill(
    _ target: UnsafeMutableRawPointer, _ count: Int,
    _ fetch: (UnsafeMutableRawPointer, Int, Int) -> Int
  ) throws(Problem) -> Int {
    var filled = 0
    while filled < count {
      let got = unsafe fetch(target + filled, count - filled, filled)
      if got == 0 { break }
      if got < 0 {
        if errno == EINTR { continue }
        throw Problem(.io, at: Place(name), "reading failed: \(Self.reason())")
      }
      filled += got
    }
    return filled
  }

  /// The XXH3 of all bytes, as `xxh3:` and 16 hexadecimal digits; see ``BlockFingerprint``.
  package var fingerprint: String { "xxh3:" + hexadecimal(digest.value, digits: 16) }

  /// Sets what a reading at any offset has come to.
  func note(byteCount: Int, digest: consuming BlockFingerprint) {
    self.byteCount = byteCount
    self.digest = digest
  }

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
