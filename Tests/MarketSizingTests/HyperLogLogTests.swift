import Digests
import MarketSizing
import Testing

/// Estimates stay within what their standard error promises, whoever has seen what.
@Suite struct HyperLogLogTests {
  @Test(arguments: [0, 1, 2, 10, 100, 1000, 12_345, 100_000, 300_000])
  func estimates(_ count: Int) {
    var sketch = HyperLogLog(precision: 14)
    for number in 0..<count { sketch.add(XXH3.hash("company \(number)")) }
    // Five standard errors of 0.8 %.
    #expect(abs(sketch.estimate - count) <= max(1, count / 25))
  }

  /// The mean of many sketches is not off: an estimator that leans to one side would show.
  @Test(arguments: [300, 3000, 20_000])
  func meansAreRight(_ count: Int) {
    let sum = (0..<20).reduce(0) { sum, seed in
      var sketch = HyperLogLog(precision: 10)
      for number in 0..<count { sketch.add(XXH3.hash("\(number)", seed: UInt64(seed))) }
      return sum + sketch.estimate
    }
    // The standard error of one is 3.3 %, that of the mean of 20 is 0.7 %.
    #expect(abs(sum / 20 - count) <= count / 33)
  }

  @Test func whatWasSeenTwiceCountsOnce() {
    var whole = HyperLogLog(precision: 14)
    var parts = (0..<3).map { _ in HyperLogLog(precision: 14) }
    for number in 0..<30_000 {
      let hash = XXH3.hash("\(number)")
      whole.add(hash)
      whole.add(hash)
      parts[number % 3].add(hash)
      parts[number % 2].add(hash)
    }
    var merged = HyperLogLog(precision: 14)
    for part in parts { merged.merge(part) }
    #expect(merged.estimate == whole.estimate)
  }
}
