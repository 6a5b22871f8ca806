import Glibc

/// Writes texts in other encodings, by iconv.
enum Encoded {
  /// A text's bytes in an encoding that has all its characters.
  static func bytes(_ text: String, _ encoding: String) -> [UInt8] {
    let handle = unsafe iconv_open(encoding, "UTF-8")
    defer { _ = unsafe iconv_close(handle) }
    var input = Array(text.utf8)
    var output = [UInt8](repeating: 0, count: input.count * 4 + 16)
    let room = output.count
    let left = unsafe input.withUnsafeMutableBytes { source in
      unsafe output.withUnsafeMutableBytes { target in
        var from = unsafe source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var fromLeft = source.count
        var toLeft = target.count
        precondition(unsafe iconv(handle, &from, &fromLeft, &to, &toLeft) == 0)
        return toLeft
      }
    }
    return Array(output.prefix(room - left))
  }
}
