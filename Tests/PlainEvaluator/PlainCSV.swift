/// A row of a list after its header, as the agreed grammar reads it.
enum PlainRow: Equatable {
  case record([String])
  case rejected
}

/// All rows of a list, the header among them, in the order of the file.
///
/// Fields outside quotes lose blanks and tabs at both ends. CR, LF and CRLF end a record outside quotes.
/// A malformed record costs its first physical line; from there to the place where the fault was noticed
/// no quoted field may go past a line end.
func plainRows(_ input: [UInt8], delimiter: UInt8, quote: UInt8 = UInt8(ascii: "\"")) -> [PlainRow]
{
  let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  let bytes = input.starts(with: mark) ? Array(input.dropFirst(3)) : input
  let scanner = RowScanner(bytes: bytes, delimiter: delimiter, quote: quote)
  var rows: [PlainRow] = []
  var position = 0
  var singleLinesUntil = 0
  while position < bytes.count {
    switch scanner.scan(from: position, noLineEndBefore: singleLinesUntil) {
    case .blank(let next):
      position = next
    case .record(let fields, let next):
      rows.append(.record(fields.map(plainText)))
      position = next
    case .malformed(let noticed):
      rows.append(.rejected)
      singleLinesUntil = max(singleLinesUntil, noticed)
      position = scanner.lineAfter(position)
    case .spans:
      rows.append(.rejected)
      position = scanner.lineAfter(position)
    }
  }
  return rows
}

/// What stands at one place of the input.
private enum Scanned {
  case blank(next: Int)
  case record([[UInt8]], next: Int)
  case malformed(noticed: Int)
  case spans
}

private struct RowScanner {
  let bytes: [UInt8]
  let delimiter: UInt8
  let quote: UInt8

  func isBlank(_ p: Int) -> Bool {
    p < bytes.count && bytes[p] != delimiter && (bytes[p] == 0x20 || bytes[p] == 0x09)
  }

  func isLineEnd(_ p: Int) -> Bool {
    p < bytes.count && (bytes[p] == 0x0A || bytes[p] == 0x0D)
  }

  /// The start of the next line, given the place of a line end or of the end of the input.
  func afterLineEnd(_ p: Int) -> Int {
    if p >= bytes.count { return p }
    if bytes[p] == 0x0D && p + 1 < bytes.count && bytes[p + 1] == 0x0A { return p + 2 }
    return p + 1
  }

  /// The start of the physical line after the one that holds `start`.
  func lineAfter(_ start: Int) -> Int {
    var p = start
    while p < bytes.count && !isLineEnd(p) { p += 1 }
    return afterLineEnd(p)
  }

  func skippingBlanks(_ start: Int) -> Int {
    var p = start
    while isBlank(p) { p += 1 }
    return p
  }

  func scan(from start: Int, noLineEndBefore fence: Int) -> Scanned {
    var p = skippingBlanks(start)
    if p == bytes.count || isLineEnd(p) { return .blank(next: afterLineEnd(p)) }
    var fields: [[UInt8]] = []
    while true {
      p = skippingBlanks(p)
      if p < bytes.count && bytes[p] == quote {
        p += 1
        var field: [UInt8] = []
        while true {
          if p == bytes.count { return .malformed(noticed: p) }
          if bytes[p] == quote {
            guard p + 1 < bytes.count && bytes[p + 1] == quote else { break }
            p += 1
          } else if isLineEnd(p) && p < fence {
            return .spans
          }
          field.append(bytes[p])
          p += 1
        }
        p = skippingBlanks(p + 1)
        guard p == bytes.count || isLineEnd(p) || bytes[p] == delimiter else {
          return .malformed(noticed: p)
        }
        fields.append(field)
      } else {
        var field: [UInt8] = []
        while p < bytes.count && bytes[p] != delimiter && !isLineEnd(p) {
          field.append(bytes[p])
          p += 1
        }
        while let last = field.last, last == 0x20 || last == 0x09 { field.removeLast() }
        fields.append(field)
      }
      if p < bytes.count && bytes[p] == delimiter {
        p += 1
        continue
      }
      return .record(fields, next: afterLineEnd(p))
    }
  }
}

/// The text of a field: UTF-8 if it is valid, else Windows-1252.
func plainText(_ bytes: [UInt8]) -> String {
  if let text = String(validating: bytes, as: UTF8.self) { return text }
  var text = ""
  for byte in bytes {
    let code = (0x80...0x9F).contains(byte) ? windows1252[Int(byte) - 0x80] : UInt32(byte)
    text.unicodeScalars.append(Unicode.Scalar(code) ?? "\u{FFFD}")
  }
  return text
}

/// The code points of the bytes 0x80 to 0x9F.
private let windows1252: [UInt32] = [
  0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
  0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
]
