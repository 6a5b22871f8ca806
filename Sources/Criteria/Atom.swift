package import Firmographics

/// A leaf of a predicate: one test of one subject's value.
package enum Test: Hashable, Sendable {
  case compare([NumberRange])
  case among(TextPatterns)
  case contains(String, atStart: Bool)
  case known
}

/// A test's result, and why it is unknown where it is.
package struct Outcome: Hashable, Sendable {
  /// The truth in the two lowest bits, and whether it is unknown for a band that crosses an edge.
  package let code: UInt8

  private init(code: UInt8) { self.code = code }

  package init(code: UInt8, _: Void = ()) { self.code = code }

  package static let no = Outcome(code: 0)
  /// Unknown for a value that is missing, unreadable or not comparable.
  package static let missing = Outcome(code: 1)
  package static let yes = Outcome(code: 2)
  /// Unknown only because the value's interval lies partly inside and partly outside.
  package static let crossing = Outcome(code: 1 | 4)

  package init(_ isTrue: Bool) { self = isTrue ? .yes : .no }

  package var truth: Truth {
    switch code & 3 {
    case 0: .no
    case 1: .unknown
    default: .yes
    }
  }
}

extension Test {
  /// What the test says of a reading.
  package func outcome(of reading: Reading) -> Outcome {
    guard case .known(let value) = reading else { return self == .known ? .no : .missing }
    switch (self, value) {
    case (.known, _): return .yes
    case (.compare(let ranges), .number(let interval)): return Self.compare(interval, ranges)
    case (.among(let patterns), .texts(let texts)):
      return Outcome(texts.contains { patterns.matches($0) })
    case (.contains(let needle, let atStart), .texts(let texts)):
      return Outcome(texts.contains { atStart ? $0.hasPrefix(needle) : $0.contains(needle) })
    default: return .missing
    }
  }

  /// Inside one of the ranges: yes; outside all: no; else it crosses an edge.
  private static func compare(_ interval: ValueInterval, _ ranges: [NumberRange]) -> Outcome {
    if ranges.contains(where: { $0.holds(interval) }) { return .yes }
    return ranges.contains { $0.touches(interval) } ? .crossing : .no
  }
}

extension NumberRange {
  /// Whether the whole interval lies in the range.
  package func holds(_ interval: ValueInterval) -> Bool {
    if let lower, interval.lower < lower { return false }
    guard let upper else { return true }
    return interval.upper.map { $0 <= upper } ?? false
  }

  /// Whether a part of the interval lies in the range.
  package func touches(_ interval: ValueInterval) -> Bool {
    if let upper, interval.lower > upper { return false }
    if let lower, let top = interval.upper, top < lower { return false }
    return true
  }
}

extension TextPatterns {
  /// Whether a folded text is one of the texts or begins with one of the prefixes.
  package func matches(_ text: String) -> Bool {
    texts.contains(text) || prefixes.contains { text.hasPrefix($0) }
  }
}
