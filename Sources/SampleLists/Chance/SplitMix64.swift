/// A stream of random numbers that is the same for a seed on every machine.
///
/// SplitMix64 (Steele, Lea, Flood 2014): one addition and one mix per number, and a stream for any
/// key can be opened at once. That is what makes a record depend on its number alone.
struct SplitMix64: Sendable {
  /// Which of a record's streams is drawn from, so that one never shifts another.
  enum Purpose: UInt64 {
    case facts = 1
    case family = 2
    case defect = 3
    case repair = 4
  }

  private static let gamma: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var state: UInt64

  /// The stream of one record for one purpose.
  init(seed: UInt64, record: Int, purpose: Purpose) {
    let key = Self.mix(seed &+ purpose.rawValue &* Self.gamma)
    state = Self.mix(key ^ Self.mix(UInt64(record) &+ Self.gamma))
  }

  /// A bijection of 64 bits in which every bit of the result depends on every bit given.
  static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= Self.gamma
    return Self.mix(state)
  }

  /// A number from 0 up to, but not including, the bound.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number from 0 to 65,535.
  mutating func fraction() -> Int {
    Int(next() >> 48)
  }

  /// Whether an event of so many in 256 happens; never at 0 or less, always from 256.
  mutating func chance(_ of256: Int) -> Bool {
    Int(next() >> 56) < of256
  }

  /// A number of the range, the low ones more likely: density falls linearly to a third.
  mutating func skewed(_ range: ClosedRange<Int>) -> Int {
    let part = fraction()
    let bent = (part * 65_536 + part * part) >> 17
    return range.lowerBound + ((range.upperBound - range.lowerBound + 1) * bent) >> 16
  }
}
