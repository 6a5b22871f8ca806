import TestSupport
import Testing

@testable import GoToMarket

struct ComparisonStatisticsTests {
  /// Both ends solve (p̂ − p)² = z² p (1 − p) ÷ n, which is what the interval is defined by.
  @Test func wilsonEndsSolveTheEquation() throws {
    for trials in 1...60 {
      for successes in 0...trials {
        let interval = try #require(WilsonInterval(successes, of: trials))
        let share = Double(successes) / Double(trials)
        for end in [interval.low, interval.high] {
          let left = (share - end) * (share - end)
          let right = 3.841_458_820_694_124 * end * (1 - end) / Double(trials)
          #expect(abs(left - right) < 1e-12, "\(successes) of \(trials)")
        }
        #expect(interval.low <= share && share <= interval.high)
      }
    }
    #expect(WilsonInterval(0, of: 0) == nil)
  }

  /// Intervals as published: Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0000, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ])
  func wilsonIsAsPublished(successes: Int, trials: Int, low: Double, high: Double) throws {
    let interval = try #require(WilsonInterval(successes, of: trials))
    #expect(abs(interval.low - low) < 5e-5)
    #expect(abs(interval.high - high) < 5e-5)
  }

  /// All tables of the same sums, in whole numbers.
  @Test func fisherIsTheSumOverAllTables() {
    func choose(_ all: Int, _ some: Int) -> Int {
      some < 0 || some > all ? 0 : (0..<some).reduce(1) { $0 * (all - $1) / ($1 + 1) }
    }
    for (first, second) in [(1, 1), (3, 5), (8, 4), (10, 10), (12, 7)] {
      for a in 0...first {
        for b in 0...second {
          let drawn = a + b
          let ways = (0...drawn).map { choose(first, $0) * choose(second, drawn - $0) }
          let tail = ways.filter { $0 <= ways[a] }.reduce(0, +)
          let p = FisherTest.probability(
            successes: a, failures: first - a, otherSuccesses: b, otherFailures: second - b)
          #expect(abs(p - Double(tail) / Double(ways.reduce(0, +))) < 1e-12)
        }
      }
    }
  }

  /// Fisher's lady tasting tea: 3 of 4 cups told right, p = 34 ÷ 70; and counts of any size.
  @Test func fisherIsSoundForAnyCounts() {
    let tea = FisherTest.probability(
      successes: 3, failures: 1, otherSuccesses: 1, otherFailures: 3)
    #expect(abs(tea - 34.0 / 70) < 1e-12)
    let equal = FisherTest.probability(
      successes: 500_000, failures: 500_000, otherSuccesses: 500_000, otherFailures: 500_000)
    #expect(abs(equal - 1) < 1e-9)
    let apart = FisherTest.probability(
      successes: 90_000, failures: 10_000, otherSuccesses: 10_000, otherFailures: 90_000)
    #expect(apart >= 0 && apart < 1e-100)
    #expect(
      FisherTest.probability(successes: 0, failures: 0, otherSuccesses: 3, otherFailures: 4) == 1)
  }

  /// The example of Benjamini and Hochberg (1995): of 15 comparisons, four are found at 0.05.
  @Test func falseDiscoveriesAreThoseOfThePaper() {
    let p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1.0000,
    ]
    let q = FalseDiscovery.adjusted(p)
    #expect(q.count { $0 <= 0.05 } == 4)
    #expect(abs(q[3] - 0.0095 * 15 / 4) < 1e-12)
    #expect(FalseDiscovery.adjusted(p.reversed()) == q.reversed())
    #expect(FalseDiscovery.adjusted([]) == [])
  }

  /// Places from the published table of the sign test: n = 6 → 1st and 6th, 10 → 2nd and 9th, 20 → 6th
  /// and 15th, 100 → 40th and 61st.
  @Test(arguments: [(6, 0, 5), (10, 1, 8), (20, 5, 14), (100, 39, 60)])
  func medianPlaces(count: Int, low: Int, high: Int) {
    #expect(MedianInterval.places(of: count) == low...high)
    #expect(MedianInterval.places(of: 5) == nil)
  }
}
