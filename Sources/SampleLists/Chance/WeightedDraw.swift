/// A choice among things of unequal weight, in constant time.
///
/// The weights are laid out over 4,096 places, so that a share is met to 1/4096.
struct WeightedDraw: Sendable {
  private static let places = 4096
  private let table: [UInt8]

  /// A draw that returns the position of a weight as often as its share of the sum.
  init(_ weights: [Int]) {
    let total = weights.reduce(0, +)
    var filled: [UInt8] = []
    filled.reserveCapacity(Self.places)
    var sum = 0
    for (position, weight) in weights.enumerated() {
      sum += weight
      let end = sum * Self.places / max(total, 1)
      while filled.count < end { filled.append(UInt8(position)) }
    }
    table = filled
  }

  /// A draw over so many things, the first most likely and the others ever less (Zipf, shifted).
  init(ranks count: Int) {
    self.init((0..<count).map { 6000 / ($0 + 2) })
  }

  /// The position of a weight.
  func draw(_ random: inout SplitMix64) -> Int {
    Int(table[Int(random.next() >> 52)])
  }
}
