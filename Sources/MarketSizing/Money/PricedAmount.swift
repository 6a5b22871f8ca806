package import Firmographics

/// What one company's price is multiplied by, when it is not paid per company.
///
/// Headcount or revenue in units of which ``Quantity/scale`` make one: a band's floor for low, its
/// geometric mean for base, its top for high; an open top takes its floor. For a price per buyer the
/// persons, in the same units.
package struct PricedAmount: Hashable, Sendable {
  package var low: Int128 = 0
  package var base: Int128 = 0
  package var high: Int128 = 0
  /// Whether there is no number to multiply by, so that it counts as 0.
  package var isMissing = true
  /// Whether the band's top is open.
  package var isOpen = false

  package init() {}

  /// What a price per company is multiplied by.
  package static let one = PricedAmount(ValueInterval(exactly: .one))

  /// A number of persons that rises from low to high.
  package init(low: Quantity, base: Quantity, high: Quantity) {
    isMissing = false
    (self.low, self.base, self.high) = (low.scaled, base.scaled, high.scaled)
  }

  package init(_ interval: ValueInterval) {
    isMissing = false
    isOpen = interval.upper == nil
    low = interval.lower.scaled
    high = (interval.upper ?? interval.lower).scaled
    base = low == high ? low : wholeGeometricMean(low, high)
  }
}
