internal import DelimitedText
private import Glibc
internal import Reporting

/// Rows that are written in another order than they come in: they wait in a temporary file, which has
/// no name and so is gone with the program.
final class RowSpool {
  /// Where a row waits.
  struct Row {
    fileprivate var offset: Int
    fileprivate var count: Int
  }

  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var written = 0

  private static let bufferSize = 1 << 20

  /// An empty spool in the folder for temporary files.
  init() throws(Problem) {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    path = folder
    var name = Array("\(folder)/tam-rows-XXXXXX".utf8CString)
    descriptor = unsafe name.withUnsafeMutableBufferPointer { name in
      guard let start = name.baseAddress else { return -1 }
      let descriptor = unsafe mkstemp(start)
      if descriptor >= 0 { _ = unsafe unlink(start) }
      return descriptor
    }
    if descriptor < 0 { throw problem(.create) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Adds a row.
  func add(_ row: String) throws(Problem) -> Row {
    let place = Row(offset: written + buffer.count, count: row.utf8.count)
    buffer.append(contentsOf: row.utf8)
    if buffer.count >= Self.bufferSize { try flush() }
    return place
  }

  /// The bytes of a row.
  func bytes(of row: Row) throws(Problem) -> [UInt8] {
    if !buffer.isEmpty { try flush() }
    var bytes = [UInt8](repeating: 0, count: row.count)
    var read = 0
    while read < row.count {
      let count = unsafe bytes[read...].withUnsafeMutableBytes { rest in
        unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(row.offset + read))
      }
      if count > 0 { read += count } else if count == 0 || errno != EINTR { throw problem(.write) }
    }
    return bytes
  }

  private func flush() throws(Problem) {
    var done = 0
    while done < buffer.count {
      let count = unsafe buffer[done...].withUnsafeBytes { rest in
        unsafe pwrite(descriptor, rest.baseAddress, rest.count, off_t(written + done))
      }
      if count > 0 { done += count } else if errno != EINTR { throw problem(.write) }
    }
    written += done
    buffer.removeAll(keepingCapacity: true)
  }

  private func problem(_ stage: OutputError.Stage) -> Problem {
    let code = errno
    return Problem(
      stage == .create ? .cantCreate : .io, at: Place(path),
      "can't hold rows until they are in order: \(unsafe String(cString: strerror(code)))",
      fix: "free some space there, or name another folder by TMPDIR")
  }
}
