#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is there whole or not at all.
///
/// What is written goes to a hidden file in the same folder, and ``commit()`` renames it. Until
/// then, and on every failure, the path is as it was and nothing else is left. A file that was
/// there keeps its permissions; a symbolic link stays one, and the file it leads to is replaced.
///
/// What is no regular file (a pipe, a terminal, `/dev/null`) is written directly, and so is
/// anything in `/dev` and `/proc`; what has been written there cannot be taken back.
package final class OutputFile {
  /// The path as it was given.
  package let path: String
  /// The file to be replaced; nil where it is written directly.
  private var target: String?
  /// The hidden file; nil where there is none, or none any more.
  private var aside: String?
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private var failure: OutputError?

  private static let bufferSize = 1 << 16

  /// An empty output for `path`.
  ///
  /// - Throws: ``OutputError`` of the stage `create`.
  package init(_ path: String) throws(OutputError) {
    self.path = path
    descriptor = -1
    switch Destination(path) {
    case .failure(let code):
      throw OutputError(path, .create, code)
    case .open(let descriptor):
      self.descriptor = descriptor
    case .file(let target, let attributes):
      let (descriptor, aside) = Self.openAside(target)
      guard let aside else { throw OutputError(path, .create, descriptor) }
      self.descriptor = descriptor
      self.target = target
      self.aside = aside
      Leftovers.add(aside)
      if let attributes {
        // Best effort for the owner: only root can give a file away.
        _ = fchown(descriptor, attributes.st_uid, attributes.st_gid)
        _ = fchmod(descriptor, attributes.st_mode & 0o7777)
      }
    }
  }

  deinit { discard() }

  /// Writes all of `bytes` to `path`, or nothing.
  package static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let file = try OutputFile(path)
    try file.append(bytes)
    try file.commit()
  }

  /// Adds bytes at the end.
  ///
  /// - Throws: ``OutputError`` of the stage `write`, now and from then on; nothing is left behind.
  package func append(_ bytes: some Sequence<UInt8>) throws(OutputError) {
    if let failure { throw failure }
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Adds text at the end.
  package func append(_ text: String) throws(OutputError) { try append(text.utf8) }

  /// Writes out and closes, so that nothing but the renaming is left to ``commit()``.
  ///
  /// Of several outputs seal all before the first is committed: then all appear, or none.
  package func seal() throws(OutputError) {
    if let failure { throw failure }
    try flush()
    guard descriptor >= 0 else { return }
    let result = close(descriptor)
    descriptor = -1
    // Network file systems report a full disk only here. Interrupted or not, it is closed.
    if result != 0, errno != EINTR { try fail(errno) }
  }

  /// Puts the file in its place.
  package func commit() throws(OutputError) {
    try seal()
    guard let aside, let target else { return }
    if unsafe rename(aside, target) != 0 { try fail(errno) }
    self.aside = nil
    Leftovers.forget(aside)
  }

  /// Gives up what was written; nothing where it has been committed.
  package func discard() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    if let aside {
      _ = unsafe unlink(aside)
      Leftovers.forget(aside)
    }
    aside = nil
    buffer = []
  }

  private func flush() throws(OutputError) {
    var written = 0
    while written < buffer.count {
      let result = unsafe buffer[written...].withUnsafeBytes { bytes in
        unsafe systemWrite(descriptor, bytes)
      }
      if result >= 0 {
        written += result
      } else if errno != EINTR {
        try fail(errno)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func fail(_ code: Int32) throws(OutputError) -> Never {
    let error = OutputError(path, .write, code)
    failure = error
    discard()
    throw error
  }

  /// A new file beside `target`, open for writing; the system's number for the fault where there
  /// can be none.
  private static func openAside(_ target: String) -> (Int32, String?) {
    let parts = target.split(separator: "/", omittingEmptySubsequences: false)
    // A name has at most 255 bytes, and with what is added it still has.
    let name = String(decoding: (parts.last ?? "").utf8.prefix(200), as: UTF8.self)
    let folder = target.dropLast((parts.last ?? "").count)
    for _ in 0..<100 {
      let digits = String(UInt32.random(in: 0...UInt32.max), radix: 36)
      let aside = "\(folder).\(name).tam-\(digits)"
      let descriptor = unsafe open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, aside) }
      if errno != EEXIST, errno != EINTR { return (errno, nil) }
    }
    return (EEXIST, nil)
  }
}

extension OutputError {
  /// A fault by the system's number for it.
  init(_ path: String, _ stage: Stage, _ code: Int32) {
    self.init(path: path, stage: stage, code: code, reason: unsafe String(cString: strerror(code)))
  }
}
