/// A shuffle of the numbers below 2²⁴, in constant time and no memory.
///
/// Every record takes its name from its place in the shuffle, so that no two records of one list
/// share a name, however long the list is: after 2²⁴ the names begin again with a numeral.
struct Permutation: Sendable {
  /// How many numbers are shuffled.
  static let count = 1 << 24
  private let keys: [UInt64]

  /// The shuffle of a seed.
  init(seed: UInt64) {
    keys = (1...4).map { SplitMix64.mix(seed ^ ($0 &* 0xD1B5_4A32_D192_ED03)) }
  }

  /// The number that stands at a place of the shuffle (a Feistel network of four rounds).
  func callAsFunction(_ place: Int) -> Int {
    var left = UInt64(place) >> 12 & 0xFFF
    var right = UInt64(place) & 0xFFF
    for key in keys {
      (left, right) = (right, left ^ (SplitMix64.mix(right ^ key) & 0xFFF))
    }
    return Int(left << 12 | right)
  }
}
