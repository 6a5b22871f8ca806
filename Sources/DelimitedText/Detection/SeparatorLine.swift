/// The line `sep=;` with which Excel is told what separates a list's fields.
struct SeparatorLine: Equatable {
  /// The byte that it names.
  var delimiter: UInt8
  /// The offset behind the line.
  var end: Int

  /// The line that a list begins with; nil where it begins with another.
  ///
  /// - Parameter bytes: the list's first bytes, decoded.
  init?(_ bytes: [UInt8]) {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    var text = line[...]
    let quote = UInt8(ascii: "\"")
    if text.first == quote, text.last == quote, text.count > 1 {
      text = text.dropFirst().dropLast()
    }
    // Spreadsheets that save the list again pad the line like any other.
    let name = text.prefix(4).map { $0 | 0x20 }
    guard name.elementsEqual([UInt8(ascii: "s"), UInt8(ascii: "e"), UInt8(ascii: "p")] + [0x3D]),
      let byte = text.dropFirst(4).first, byte < 0x80,
      text.dropFirst(5).allSatisfy({ $0 == byte || $0 == UInt8(ascii: " ") })
    else { return nil }
    delimiter = byte
    end = line.endIndex
    if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "\n") { end += 1 }
  }
}
