/// The confirmed companies that two ICPs share, and those that only one of them has.
package struct Overlap: Hashable, Sendable {
  /// The number of the first ICP.
  package var a: Int
  /// The number of the second, greater than that of the first.
  package var b: Int
  /// Confirmed by both.
  package var both = 0
  /// Confirmed by the first and not by the second.
  package var onlyA = 0
  /// Confirmed by the second and not by the first.
  package var onlyB = 0

  /// Every pair of so many ICPs, (0, 1), (0, 2), …, (1, 2), ….
  ///
  /// Quadratic in the number of ICPs for every set.
  ///
  /// - Parameters:
  ///   - count: how many ICPs there are.
  ///   - confirmedBy: how many companies each set of them confirms.
  /// - Returns: the pairs, in the order of the ICPs.
  package static func pairs(of count: Int, confirmedBy: [ICPSet: Int]) -> [Overlap] {
    var confirmed = [Int](repeating: 0, count: count)
    var both = [Int](repeating: 0, count: count * count)
    for (set, companies) in confirmedBy {
      let members = set.numbers
      for (place, a) in members.enumerated() {
        confirmed[a] += companies
        for b in members[(place + 1)...] { both[a * count + b] += companies }
      }
    }
    return (0..<count).flatMap { a in
      (a + 1..<max(count, a + 1)).map { b in
        let shared = both[a * count + b]
        return Overlap(
          a: a, b: b, both: shared, onlyA: confirmed[a] - shared, onlyB: confirmed[b] - shared)
      }
    }
  }
}
