/// Dated rates into one currency, as the user gives them.
public struct ExchangeRates: Hashable, Sendable {
  /// One rate.
  public struct Rate: Hashable, Sendable {
    /// How much of the target currency one unit buys.
    public var rate: Quantity
    /// The day of the rate.
    public var date: CalendarDate
    /// Where the rate is from.
    public var source: String?

    /// A rate of a day.
    public init(rate: Quantity, date: CalendarDate, source: String? = nil) {
      self.rate = rate
      self.date = date
      self.source = source
    }
  }

  private var rates: [Currency: [Rate]] = [:]

  /// No rates.
  public init() {}

  /// Adds a rate for a currency.
  public mutating func add(_ rate: Rate, for currency: Currency) {
    rates[currency, default: []].append(rate)
  }

  /// The last rate that is not after a date; without a date, the last one.
  ///
  /// On equal dates it is the one added last.
  public func rate(for currency: Currency, asOf date: CalendarDate?) -> Rate? {
    let usable = (rates[currency] ?? []).filter { rate in date.map { rate.date <= $0 } ?? true }
    return usable.enumerated().max { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }?
      .element
  }

  /// The currencies that have a rate, in the order of their codes.
  public var currencies: [Currency] { rates.keys.sorted { $0.code < $1.code } }
}
