/// What an ICP says that bears on how values are read.
public struct ReadingContext: Hashable, Sendable {
  /// The currency that amounts are compared in; nil where the ICP has none.
  public var currency: Currency?
  public var asOf: CalendarDate?
  public var rates: ExchangeRates
  public var regions: RegionDivision

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
