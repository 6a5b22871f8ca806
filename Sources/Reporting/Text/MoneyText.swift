import MarketSizing

/// How a report writes amounts of one currency.
struct MoneyText {
  /// What stands before an amount: `€`, or a code and a blank.
  let prefix: String

  /// Amounts in an ISO 4217 currency.
  init(currency: String) { prefix = Self.symbols[currency] ?? SafeText.line(currency) + " " }

  /// The symbols that are clear to a reader anywhere; other currencies go by their code.
  private static let symbols = [
    "AUD": "A$", "BRL": "R$", "CAD": "CA$", "CNY": "CN¥", "EUR": "€", "GBP": "£", "HKD": "HK$",
    "ILS": "₪", "INR": "₹", "JPY": "¥", "KRW": "₩", "MXN": "MX$", "NZD": "NZ$", "PHP": "₱",
    "TWD": "NT$", "UAH": "₴", "USD": "$", "VND": "₫",
  ]

  /// To three figures: `€38.2M`.
  func short(_ amount: String) -> String { text(amount) { $0.short(figures: 3) } }

  /// As people say it, to two figures: `€38M`.
  func said(_ amount: String) -> String { text(amount) { $0.short(figures: 2) } }

  /// To three figures, for the sum of amounts.
  func short(sumOf amounts: [String]) -> String {
    DecimalText(DecimalText.sum(amounts)).map { prefix + $0.short(figures: 3) } ?? "–"
  }

  /// To the whole unit: `€38,214,567`.
  func whole(_ amount: String) -> String { text(amount) { $0.rounded } }

  /// Every digit, and no single one after the point: `€1,234.50`.
  func exact(_ amount: String) -> String {
    text(amount) { number in
      let digits = number.exact
      return digits.suffix(2).first == "." ? digits + "0" : digits
    }
  }

  /// Low to high, to three figures: `€25.1M–€71.3M`.
  func range(_ low: String, _ high: String) -> String { "\(short(low))–\(short(high))" }

  /// Low to high for a column of them: `€25.1M – €71.3M`.
  func spaced(_ low: String, _ high: String) -> String { "\(short(low)) – \(short(high))" }

  private func text(_ amount: String, _ form: (DecimalText) -> String) -> String {
    guard let number = DecimalText(amount) else { return SafeText.line(amount) }
    let text = form(number)
    return number.isNegative && text.hasPrefix("-")
      ? "-" + prefix + text.dropFirst() : prefix + text
  }
}

extension SizingResult {
  /// How to write this result's amounts; nil where it has no currency or no prices.
  var money: MoneyText? {
    guard let currency, !assumptions.prices.isEmpty else { return nil }
    return MoneyText(currency: currency)
  }

  /// Whether the difference of this result's money to another one's says something.
  func isComparable(with other: SizingResult) -> Bool {
    money != nil && other.money != nil && currency == other.currency
  }
}
