/// Dated rates into one currency, as the user gives them.
package struct ExchangeRates: Hashable, Sendable {
  /// One rate.
  package struct Rate: Hashable, Sendable {
    /// How much of the target currency one unit buys.
    package var rate: Quantity
    /// The day of the rate.
    package var date: CalendarDate
    /// Where the rate is from.
    package var source: String?

    /// A rate of a day.
    package init(rate: Quantity, date: CalendarDate, source: String? = nil) {
      self.rate = rate
      self.date = date
      self.source = source
    }
  }

  private var rates: [Currency: [Rate]] = [:]

  /// No rates.
  package init() {}

  /// Adds a rate for a currency.
  package mutating func add(_ rate: Rate, for currency: Currency) {
    rates[currency, default: []].append(rate)
  }

  /// The last rate that is not after a date; without a date, the last one.
  ///
  /// On equal dates it is the one added last.
  package func rate(for currency: Currency, asOf date: CalendarDate?) -> Rate? {
    let usable = (rates[currency] ?? []).filter { rate in date.map { rate.date <= $0 } ?? true }
    return usable.enumerated().max { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }?
      .element
  }

  /// The currencies that have a rate, in the order of their codes.
  package var currencies: [Currency] { rates.keys.sorted { $0.code < $1.code } }
}
