/// What an ICP says that bears on how values are read.
package struct ReadingContext: Hashable, Sendable {
  /// The currency that amounts are compared in; nil where the ICP has none.
  package var currency: Currency?
  /// The day of the run; nil where none is stated.
  package var asOf: CalendarDate?
  /// The rates into ``currency``.
  package var rates: ExchangeRates
  /// How the report divides the world.
  package var regions: RegionDivision

  /// A context; by default one without a currency and a date, divided by subregion.
  package init(
    currency: Currency? = nil, asOf: CalendarDate? = nil, rates: ExchangeRates = ExchangeRates(),
    regions: RegionDivision = .subregion
  ) {
    self.currency = currency
    self.asOf = asOf
    self.rates = rates
    self.regions = regions
  }

  /// The last year that a founding year can be.
  package var latestYear: Int { asOf?.year ?? 2100 }
}
