#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Where records begin and end, by the rules that libcsv parses by.
///
/// CR, LF and CRLF end a record outside quotes. A quote opens a quoted field only at the field's
/// start, blanks aside; elsewhere it is an ordinary byte. In a quoted field two quotes stand for
/// one; after the closing one only blanks may come before the next delimiter or line end.
///
/// A record that breaks this, or never ends, costs its first line alone: reading goes on at the
/// next line. From there to the byte where the fault showed, every quoted field that is open at
/// the end of a line would run into the same fault, so none may cross a line there. That makes
/// recovery exact and linear in the input.
struct RecordBoundaries {
  /// How many bytes a record may have; a longer one is rejected.
  static let sizeLimit = 16 << 20

  private let delimiter: UInt8
  private let quote: UInt8?

  init(_ dialect: Dialect) {
    delimiter = dialect.delimiter
    quote = dialect.quote
  }

  /// What was found at the start of a record; offsets are into the bytes that were given.
  enum Finding: Equatable {
    /// The record ends before `end`, its line end included.
    case record(end: Int)
    /// Nothing but blanks before the line's end.
    case blank(end: Int)
    /// The record is not sound: `fault` is the byte where it shows, `end` the end of the first line.
    case malformed(RejectedRecord.Kind, fault: Int, end: Int)
    /// The first line alone is over the limit, and its end is not among these bytes.
    case endlessLine
    /// The record's end is not among these bytes.
    case unfinished
  }

  /// The record that begins at `start`.
  ///
  /// - Parameters:
  ///   - start: where the record before it ended.
  ///   - bytes: a stretch of the list.
  ///   - isLast: whether the list ends where `bytes` end.
  ///   - fence: no quoted field that is open at a line end before this offset is sound.
  ///   - hints: positions found earlier in the same bytes, kept up to date.
  /// - Returns: where the record ends, or why that can't be told.
  func find(
    from start: Int, in bytes: UnsafeRawBufferPointer, isLast: Bool, fence: Int, hints: inout Hints
  ) -> Finding {
    guard let lineEnd = unsafe hints.lineEnd(after: start, in: bytes, isLast: isLast) else {
      if bytes.count - start > Self.sizeLimit {
        // Either a line without an end, or a quoted field with lone carriage returns at its end.
        return .endlessLine
      }
      return .unfinished
    }
    if lineEnd - start > Self.sizeLimit {
      return .malformed(.tooLong, fault: start + Self.sizeLimit, end: lineEnd)
    }
    guard let quote, unsafe hints.hasQuote(quote, from: start, to: lineEnd, in: bytes) else {
      return unsafe isBlank(bytes, start, lineEnd) ? .blank(end: lineEnd) : .record(end: lineEnd)
    }
    return unsafe findQuoted(
      from: start, firstLineEnd: lineEnd, quote: quote, in: bytes, isLast: isLast, fence: fence)
  }

  private func isBlank(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
    for index in start..<end {
      let byte = unsafe bytes[index]
      if byte == delimiter || !(isSpace(byte) || isLineEnd(byte)) { return false }
    }
    return true
  }

  private enum State { case fieldStart, unquoted, quoted, afterQuote }

  /// The same, byte by byte, for a record whose first line holds a quote.
  private func findQuoted(
    from start: Int, firstLineEnd: Int, quote: UInt8, in bytes: UnsafeRawBufferPointer,
    isLast: Bool, fence: Int
  ) -> Finding {
    var state = State.fieldStart
    var index = start
    let end = min(bytes.count, start + Self.sizeLimit)
    while index < end {
      let byte = unsafe bytes[index]
      switch state {
      case .fieldStart, .unquoted:
        if isLineEnd(byte) {
          return unsafe ended(
            from: start, at: index, firstLineEnd: firstLineEnd, in: bytes, isLast: isLast)
        }
        if byte == delimiter {
          state = .fieldStart
        } else if state == .fieldStart, byte == quote {
          state = .quoted
        } else if state == .fieldStart, !isSpace(byte) {
          state = .unquoted
        }
      case .quoted:
        if byte == quote {
          state = .afterQuote
        } else if isLineEnd(byte), index < fence {
          return .malformed(.unclosedQuote, fault: index, end: firstLineEnd)
        }
      case .afterQuote:
        if isLineEnd(byte) {
          return unsafe ended(
            from: start, at: index, firstLineEnd: firstLineEnd, in: bytes, isLast: isLast)
        }
        if byte == delimiter {
          state = .fieldStart
        } else if byte == quote, unsafe bytes[index - 1] == quote {
          state = .quoted
        } else if !isSpace(byte) {
          return .malformed(.textAfterQuote, fault: index, end: firstLineEnd)
        }
      }
      index += 1
    }
    if bytes.count > index {
      return .malformed(.tooLong, fault: index, end: firstLineEnd)
    }
    guard isLast else { return .unfinished }
    return state == .quoted
      ? .malformed(.unclosedQuote, fault: index, end: firstLineEnd) : .record(end: index)
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// A sound record from `start` to the line end at `index`, unless that makes it too long.
  private func ended(
    from start: Int, at index: Int, firstLineEnd: Int, in bytes: UnsafeRawBufferPointer,
    isLast: Bool
  ) -> Finding {
    guard let end = unsafe lineEnd(at: index, in: bytes, isLast: isLast) else {
      return .unfinished
    }
    guard end - start <= Self.sizeLimit else {
      return .malformed(.tooLong, fault: start + Self.sizeLimit, end: firstLineEnd)
    }
    return .record(end: end)
  }

  /// The offset behind the line end at `index`; nil where a line feed could still follow.
  private func lineEnd(at index: Int, in bytes: UnsafeRawBufferPointer, isLast: Bool) -> Int? {
    guard unsafe bytes[index] == UInt8(ascii: "\r") else { return index + 1 }
    guard index + 1 < bytes.count else { return isLast ? index + 1 : nil }
    return unsafe bytes[index + 1] == UInt8(ascii: "\n") ? index + 2 : index + 1
  }

  /// The next line feed, carriage return and quote at or after a position, so that each byte is
  /// searched once for each of them.
  struct Hints {
    private var lineFeed = -1
    private var carriageReturn = -1
    private var quoteMark = -1

    init() {}

    mutating func lineEnd(
      after start: Int, in bytes: UnsafeRawBufferPointer, isLast: Bool
    ) -> Int? {
      unsafe Self.advance(&lineFeed, to: UInt8(ascii: "\n"), from: start, in: bytes)
      unsafe Self.advance(&carriageReturn, to: UInt8(ascii: "\r"), from: start, in: bytes)
      let first = min(lineFeed, carriageReturn)
      guard first < bytes.count else { return isLast ? bytes.count : nil }
      guard carriageReturn == first else { return first + 1 }
      // At the end of the bytes no line feed follows: `lineFeed` stands there for none.
      if first + 1 == bytes.count { return isLast ? first + 1 : nil }
      return lineFeed == first + 1 ? first + 2 : first + 1
    }

    fileprivate mutating func hasQuote(
      _ quote: UInt8, from start: Int, to end: Int, in bytes: UnsafeRawBufferPointer
    ) -> Bool {
      unsafe Self.advance(&quoteMark, to: quote, from: start, in: bytes)
      return quoteMark < end
    }

    /// Moves `position` to the first `byte` at or after `start`, or to the end of `bytes`.
    private static func advance(
      _ position: inout Int, to byte: UInt8, from start: Int, in bytes: UnsafeRawBufferPointer
    ) {
      guard position < start else { return }
      guard let base = bytes.baseAddress, start < bytes.count,
        let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
      else {
        position = bytes.count
        return
      }
      position = unsafe UnsafeRawPointer(found) - base
    }
  }
}
