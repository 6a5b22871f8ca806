/// Which places of sorted numbers the median of all that they are drawn from lies between: at least
/// 95 % confidence, whatever the distribution.
///
/// The sign test turned around (W. R. Thompson, 1936): each number is as likely above the median as
/// below, so places follow from the binomial distribution of one half.
package enum MedianInterval {
  /// The places of the ends among `count` sorted numbers, from 0; nil for fewer than 6, of which even
  /// the least and the largest are not enough.
  package static func places(of count: Int) -> ClosedRange<Int>? {
    guard count >= 6 else { return nil }
    // Weights of 0…count successes relative to the middle, so that nothing underflows in it.
    let middle = count / 2
    var weights = [Double](repeating: 0, count: count + 1)
    weights[middle] = 1
    for number in stride(from: middle, to: 0, by: -1) {
      weights[number - 1] = weights[number] * Double(number) / Double(count - number + 1)
    }
    for number in middle..<count {
      weights[number + 1] = weights[number] * Double(count - number) / Double(number + 1)
    }
    let whole = weights.sorted().reduce(0, +)
    var tail = 0.0
    var place = 0
    while place < middle, tail + weights[place] <= 0.025 * whole {
      tail += weights[place]
      place += 1
    }
    guard place > 0 else { return nil }
    return (place - 1)...(count - place)
  }
}
