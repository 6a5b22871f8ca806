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

  /// Makes standard input a pipe while `body` runs, from which bytes come in pieces of some size; in
  /// larger ones only where the system has no room for so many.
  package static func withPipe<Result>(
    _ list: [UInt8], piece: Int, _ body: () throws -> Result
  ) rethrows -> Result {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0, dup2(ends[0], 0) == 0,
      fcntl(ends[1], F_SETFL, O_WRONLY | Self.inPackets) == 0
    else { fatalError("no pipe can be made") }
    let rooms = Int(fcntl(ends[1], Self.setPipeSize, 1 << 18)) / 4096
    let size = max(piece, list.count / max(1, rooms - 1) + 1)
    for start in stride(from: 0, to: list.count, by: size) {
      let part = list[start..<min(list.count, start + size)]
      let written = part.withUnsafeBytes { put(ends[1], $0.baseAddress, $0.count) }
      guard written == part.count else { fatalError("the pipe can't be written") }
    }
    close(ends[0])
    close(ends[1])
    defer { dup2(file, 0) }
    return try body()
  }

  // Linux's O_DIRECT and F_SETPIPE_SZ, which C shows to those alone who ask for all of GNU. A pipe that
  // is written in packets hands on one at a time.
  #if arch(arm64)
    private static let inPackets: Int32 = 0o200000
  #else
    private static let inPackets: Int32 = 0o40000
  #endif
  private static let setPipeSize: Int32 = 1031
}

/// The system's `write`, which the file's own would hide.
private func put(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
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
