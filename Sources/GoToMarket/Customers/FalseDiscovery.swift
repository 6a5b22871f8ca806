/// Probabilities corrected for the number of comparisons.
package enum FalseDiscovery {
  /// Adjusted probabilities, in the order of the input: at most a share q of the comparisons with a value
  /// of q or less is expected to be chance.
  ///
  /// Y. Benjamini and Y. Hochberg, “Controlling the false discovery rate”, Journal of the Royal
  /// Statistical Society B 57 (1995), pp. 289–300: by rank i of m, the least of p(j) × m ÷ j over j ≥ i.
  package static func adjusted(_ probabilities: [Double]) -> [Double] {
    let order = probabilities.indices.sorted { probabilities[$0] < probabilities[$1] }
    var adjusted = probabilities
    var least = 1.0
    for (rank, place) in order.enumerated().reversed() {
      least = min(least, probabilities[place] * Double(order.count) / Double(rank + 1))
      adjusted[place] = least
    }
    return adjusted
  }
}
