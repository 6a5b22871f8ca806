/// Spelling numbers and quoting fields without a detour over strings.
extension [UInt8] {
  /// Appends a whole number that is not negative, with so many digits at least.
  mutating func append(decimal number: Int, digits: Int = 1) {
    var divisor = 1
    var count = 1
    while number / divisor >= 10 || count < digits {
      divisor *= 10
      count += 1
    }
    while divisor > 0 {
      append(UInt8(truncatingIfNeeded: 48 + number / divisor % 10))
      divisor /= 10
    }
  }

  /// Appends a whole number that is not negative, with a comma before every three digits.
  mutating func append(grouped number: Int) {
    if number >= 1000 {
      append(grouped: number / 1000)
      append(UInt8(ascii: ","))
      append(decimal: number % 1000, digits: 3)
    } else {
      append(decimal: number)
    }
  }

  /// Puts what follows a position between quotes if it holds a comma, a quote or a line break.
  mutating func quoteIfNeeded(from start: Int) {
    var needed = false
    var quotes = 0
    for position in start..<count {
      switch self[position] {
      case UInt8(ascii: "\""):
        quotes += 1
        needed = true
      case UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"): needed = true
      default: break
      }
    }
    guard needed else { return }
    if quotes > 0 {
      let field = self[start...].flatMap { $0 == UInt8(ascii: "\"") ? [$0, $0] : [$0] }
      replaceSubrange(start..., with: field)
    }
    insert(UInt8(ascii: "\""), at: start)
    append(UInt8(ascii: "\""))
  }
}
