internal import DelimitedText
internal import Firmographics

/// Dated exchange rates of a CSV file: currency, rate, date, and optionally the source.
struct RatesFile {
  /// One line of the file.
  struct Entry: Hashable, Sendable {
    var currency: Currency
    var rate: ExchangeRates.Rate
  }
}
