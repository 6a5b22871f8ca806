import DelimitedText

/// The grammar of lists once more, the slow and plain way: what the reader is compared with.
///
/// It looks at the whole list, one byte after the other, and knows nothing of blocks.
struct PlainSplitter {
  let bytes: [UInt8]
  let delimiter: UInt8
  let quote: UInt8?

  init(_ bytes: [UInt8], _ options: DialectOptions) {
    self.bytes = bytes
    delimiter = options.delimiter ?? UInt8(ascii: ",")
    quote = options.quote ?? UInt8(ascii: "\"")
  }

  /// One attempt to read a record.
  private enum Attempt {
    case blank(next: Int)
    case record([[UInt8]], next: Int)
    case malformed(RejectedRecord.Kind, fault: Int)
  }

  /// All records, the first of the list among them, and all rejections.
  func split() -> (records: [[[UInt8]]], rejections: [Rejection]) {
    var records: [[[UInt8]]] = []
    var rejections: [Rejection] = []
    var position = 0
    /// No quoted field may cross a line end before this place.
    var barrier = 0
    while position < bytes.count {
      switch attempt(at: position, barrier: barrier) {
      case .blank(let next):
        position = next
      case .record(let fields, let next):
        records.append(fields)
        position = next
      case .malformed(let kind, let fault):
        rejections.append(
          Rejection(line: line(of: position), byte: position, fault: fault, kind: kind))
        barrier = max(barrier, fault)
        position = lineBehind(position)
      }
    }
    return (records, rejections)
  }

  private func attempt(at start: Int, barrier: Int) -> Attempt {
    var fields: [[UInt8]] = []
    var position = start
    while true {
      while isBlank(at: position) { position += 1 }
      if fields.isEmpty, isEnd(at: position) { return .blank(next: behindLineEnd(position)) }
      if let quote, position < bytes.count, bytes[position] == quote {
        var field: [UInt8] = []
        position += 1
        while true {
          if position == bytes.count { return .malformed(.unclosedQuote, fault: position) }
          if bytes[position] == quote {
            position += 1
            if position == bytes.count || bytes[position] != quote { break }
          } else if isEnd(at: position), position < barrier {
            return .malformed(.unclosedQuote, fault: position)
          }
          field.append(bytes[position])
          position += 1
        }
        while isBlank(at: position) { position += 1 }
        if !isEnd(at: position), bytes[position] != delimiter {
          return .malformed(.textAfterQuote, fault: position)
        }
        fields.append(field)
      } else {
        var field: [UInt8] = []
        while !isEnd(at: position), bytes[position] != delimiter {
          field.append(bytes[position])
          position += 1
        }
        while field.last == 0x20 || field.last == 0x09 { field.removeLast() }
        fields.append(field)
      }
      if isEnd(at: position) { return .record(fields, next: behindLineEnd(position)) }
      position += 1
    }
  }

  private func isBlank(at position: Int) -> Bool {
    position < bytes.count && bytes[position] != delimiter
      && (bytes[position] == 0x20 || bytes[position] == 0x09)
  }

  /// Whether a line or the list ends here.
  private func isEnd(at position: Int) -> Bool {
    position == bytes.count || bytes[position] == 0x0A || bytes[position] == 0x0D
  }

  private func behindLineEnd(_ position: Int) -> Int {
    if position == bytes.count { return position }
    let isPair = bytes[position...].starts(with: [0x0D, 0x0A])
    return position + (isPair ? 2 : 1)
  }

  /// Where the line after the one of `position` begins.
  private func lineBehind(_ position: Int) -> Int {
    var end = position
    while !isEnd(at: end) { end += 1 }
    return behindLineEnd(end)
  }

  /// The number of a line by its first byte, from 1.
  private func line(of start: Int) -> Int {
    var line = 1
    var position = 0
    while lineBehind(position) <= start, position < start {
      position = lineBehind(position)
      line += 1
    }
    return line
  }
}
