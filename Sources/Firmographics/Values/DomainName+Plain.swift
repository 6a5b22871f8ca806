extension DomainName {
  /// Where the host stands in the bytes of a plain domain or web address, told without making a text.
  ///
  /// Plain is `[http[s]://][www.]host[/…]` in ASCII letters, digits, points, hyphens and underscores.
  /// The host in lower case is what ``normalized(_:)`` gives; nil for everything that is not plain,
  /// which says nothing of whether it is a domain.
  package static func plainHost(_ bytes: Span<UInt8>) -> Range<Int>? {
    var start = 0
    if matches(bytes, at: 0, "http") {
      var mark = 4
      if mark < bytes.count, bytes[mark] | 0x20 == UInt8(ascii: "s") { mark += 1 }
      guard matches(bytes, at: mark, "://") else { return nil }
      start = mark + 3
      // A second scheme is a slip that the full reader mends.
      if matches(bytes, at: start, "http") { return nil }
    }
    var end = start
    var points = 0
    var hasWord = false
    while end < bytes.count, bytes[end] != UInt8(ascii: "/") {
      switch bytes[end] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasWord = true
      case UInt8(ascii: "."): points += 1
      case UInt8(ascii: "-"), UInt8(ascii: "_"): break
      default: return nil
      }
      end += 1
    }
    guard hasWord, bytes[start] != UInt8(ascii: "."), bytes[end - 1] != UInt8(ascii: ".") else {
      return nil
    }
    // What comes behind the host may still hold a blank, and then it is no address.
    for index in end..<bytes.count where bytes[index] <= 0x20 || bytes[index] >= 0x7F { return nil }
    if points > 1, matches(bytes, at: start, "www.") { start += 4 }
    guard start < end, bytes[start] != UInt8(ascii: ".") else { return nil }
    for index in start..<end
    where bytes[index] >= UInt8(ascii: "0") && bytes[index] != UInt8(ascii: "_") {
      return start..<end
    }
    return nil
  }

  private static func matches(_ bytes: Span<UInt8>, at start: Int, _ word: StaticString) -> Bool {
    guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount {
      let byte = bytes[start + offset]
      let lower = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
      if unsafe lower != word.utf8Start[offset] { return false }
    }
    return true
  }
}
