/// A sum of numbers of 128 bits that can't overflow: what is carried over is counted.
///
/// The sum is `low` + `carry` × 2¹²⁸. An identity, `add` and `merge`.
package struct ExactSum: Hashable, Sendable, BitwiseCopyable, ExpressibleByIntegerLiteral {
  /// The sum's last 128 bits.
  package private(set) var low: Int128 = 0
  /// How often the sum has passed the end of its range, upwards less downwards.
  package private(set) var carry = 0

  /// A sum of one number.
  package init(integerLiteral value: Int) { low = Int128(value) }

  /// Adds a number.
  @inline(__always)
  package mutating func add(_ number: Int128) {
    let (sum, passed) = low.addingReportingOverflow(number)
    low = sum
    if passed { carry += number < 0 ? -1 : 1 }
  }

  /// Adds what was summed up elsewhere.
  package mutating func merge(_ other: ExactSum) {
    add(other.low)
    carry += other.carry
  }

  /// The two sums together.
  package static func + (left: ExactSum, right: ExactSum) -> ExactSum {
    var sum = left
    sum.merge(right)
    return sum
  }
}
