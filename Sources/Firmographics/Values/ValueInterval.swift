/// All the numbers that a recorded value can stand for, both ends included.
///
/// `120` is [120, 120], `51-200` is [51, 200], `10,001+` is [10001, ∞).
package struct ValueInterval: Hashable, Sendable, BitwiseCopyable {
  /// The least number that the value can be.
  package let lower: Quantity
  /// The greatest number that the value can be; nil where the top is open.
  package let upper: Quantity?

  /// An interval from `lower` to `upper`; nil where `upper` is below `lower`.
  package init?(_ lower: Quantity, _ upper: Quantity?) {
    if let upper, upper < lower { return nil }
    self.lower = lower
    self.upper = upper
  }

  /// The interval that holds one number only.
  package init(exactly number: Quantity) {
    lower = number
    upper = number
  }

  /// Whether the value is one number and not a band.
  package var isExact: Bool { upper == lower }

  /// Whether `number` lies in the interval, ends included.
  package func contains(_ number: Quantity) -> Bool {
    number >= lower && (upper.map { number <= $0 } ?? true)
  }
}

extension ValueInterval: CustomStringConvertible {
  /// As mathematics writes it: `[51, 200]`, `[10001, ∞)`.
  package var description: String {
    "[\(lower), " + (upper.map { "\($0)]" } ?? "∞)")
  }
}
