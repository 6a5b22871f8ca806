#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// A file in memory for one list at a time.
///
/// It stands at standard input, too, where nothing has to be opened to read it.
package enum MemoryFile {
  private static let file: Int32 = {
    let name = "/tam-fuzz-\(getpid())"
    let file = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
    guard file >= 0, shm_unlink(name) == 0, dup2(file, 0) == 0 else {
      fatalError("no memory can be shared")
    }
    return file
  }()

  /// Makes the list the file's content.
  package static func write(_ list: [UInt8]) {
    let written = list.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
    guard ftruncate(file, off_t(list.count)) == 0, written == list.count else {
      fatalError("the file in memory can't be written")
    }
  }

  /// Lets the next reader of standard input begin at its start.
  package static func rewind() { lseek(file, 0, SEEK_SET) }
}

/// Bytes for a person to read.
package func shown(_ bytes: some Sequence<UInt8>) -> String {
  let texts = bytes.map { byte in
    switch byte {
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x09: "\\t"
    case 0x5C: "\\\\"
    case 0x20..<0x7F: String(Unicode.Scalar(byte))
    default: "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
  }
  return "“\(texts.joined())”"
}
