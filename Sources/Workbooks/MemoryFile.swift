internal import CXlsxwriter
internal import Glibc

/// A file that is only in memory, so that nothing is left of it however the program ends.
struct MemoryFile: ~Copyable {
  private let descriptor: Int32

  init() throws(WorkbookError) {
    descriptor = xlsxwriter_memory_file()
    if descriptor < 0 { throw Self.failure() }
  }

  deinit { close(descriptor) }

  /// The path by which it can be opened as long as it is there.
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// All that was written to it.
  func bytes() throws(WorkbookError) -> [UInt8] {
    let end = lseek(descriptor, 0, SEEK_END)
    guard end >= 0 else { throw Self.failure() }
    var bytes = [UInt8](repeating: 0, count: Int(end))
    var done = 0
    while done < bytes.count {
      let number = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(
          descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done, off_t(done))
      }
      if number < 0 && errno == EINTR { continue }
      guard number > 0 else { throw Self.failure() }
      done += number
    }
    return bytes
  }

  private static func failure() -> WorkbookError {
    let reason: String = unsafe String(cString: strerror(errno))
    return WorkbookError(reason, at: "in memory")
  }
}
