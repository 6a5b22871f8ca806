/// What an ICP says that bears on how values are read.
public struct ReadingContext: Hashable, Sendable {
  /// The currency that amounts are compared in; nil where the ICP has none.
  public var currency: Currency?
  /// The day of the run; nil where none is stated.
  public var asOf: CalendarDate?
  /// The rates into ``currency``.
  public var rates: ExchangeRates
  /// How the report divides the world.
  public var regions: RegionDivision

  /// A context; by default one without a currency and a date, divided by subregion.
  public init(
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
