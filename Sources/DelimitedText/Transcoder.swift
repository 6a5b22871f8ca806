#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// A stream of bytes in some encoding, turned into UTF-8 by iconv.
///
/// Bytes that are not valid in the encoding become U+FFFD and are counted.
@safe
final class Transcoder {
  /// How many bytes could not be read in the encoding.
  private(set) var invalidBytes = 0

  private let handle: iconv_t
  /// How many bytes are skipped where some are not valid, so that what follows stays in step.
  private let unitLength: Int
  private var pending: [UInt8] = []

  /// A transcoder from an encoding by iconv's name; nil where iconv does not know it.
  init?(from encoding: String) {
    // Without a name iconv would take the locale's encoding.
    guard !encoding.isEmpty, let handle = unsafe iconv_open("UTF-8", encoding),
      unsafe handle != iconv_t(bitPattern: -1)
    else { return nil }
    unsafe self.handle = unsafe handle
    let name = encoding.uppercased().filter { $0 != "-" && $0 != "_" }
    let isWide = name.hasPrefix("UTF32") || name.hasPrefix("UCS4")
    let isDouble = name.hasPrefix("UTF16") || name.hasPrefix("UCS2") || name.hasPrefix("UNICODE")
    unitLength = isWide ? 4 : isDouble ? 2 : 1
  }

  deinit { unsafe iconv_close(handle) }

  /// The UTF-8 form of the next bytes; what is incomplete at their end is kept for the next call.
  func convert(_ bytes: UnsafeRawBufferPointer, isLast: Bool) -> [UInt8] {
    unsafe pending.append(contentsOf: bytes)
    var output: [UInt8] = []
    output.reserveCapacity(pending.count + pending.count / 2)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var consumed = 0
    while consumed < pending.count {
      var produced = 0
      var code: Int32 = 0
      unsafe pending.withUnsafeMutableBytes { source in
        unsafe chunk.withUnsafeMutableBytes { target in
          var input = unsafe source.baseAddress?.advanced(by: consumed)
            .assumingMemoryBound(to: CChar.self)
          var inputLeft = source.count - consumed
          var out = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
          var outLeft = target.count
          let result = unsafe iconv(handle, &input, &inputLeft, &out, &outLeft)
          code = result == -1 ? errno : 0
          consumed = source.count - inputLeft
          produced = target.count - outLeft
        }
      }
      output.append(contentsOf: chunk[..<produced])
      if code == EILSEQ || (code == EINVAL && isLast) {
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        let skipped = min(unitLength, pending.count - consumed)
        consumed += skipped
        invalidBytes += skipped
      } else if code == EINVAL {
        break
      }
    }
    pending.removeFirst(consumed)
    if isLast { output.append(contentsOf: heldBack()) }
    return output
  }

  /// What iconv has kept to itself: a letter that an accent could have followed.
  private func heldBack() -> [UInt8] {
    var chunk = [UInt8](repeating: 0, count: 64)
    let produced = unsafe chunk.withUnsafeMutableBytes { target in
      var out = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
      var outLeft = target.count
      _ = unsafe iconv(handle, nil, nil, &out, &outLeft)
      return target.count - outLeft
    }
    return Array(chunk[..<produced])
  }
}
