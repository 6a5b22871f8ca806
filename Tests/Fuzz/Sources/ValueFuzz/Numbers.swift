import FuzzInput

@testable import Firmographics

/// What the readers of numbers promise: a value is what is read again where it is written down, its
/// lower end is not above its upper one, and it lies within the limits.
struct Numbers {
  let text: String

  func check() {
    checkHeadcount()
    for sign in DecimalSign.allCases {
      for unit in [Quantity.one, Quantity(1000)] { checkMoney(sign, unit) }
    }
    if let sign = Money.evidence(of: text) {
      expect(Money.read(text, decimalSign: sign, unit: .one) != nil, "evidence of \(shown)")
    }
    _ = Money.isTwoAmounts(text)
    checkYear()
    checkQuantity()
    if let date = CalendarDate(text) {
      expect(CalendarDate(date.description) == date, "\(shown) is the date \(date)")
    }
    checkCurrency()
  }

  private var shown: String { text.debugDescription }

  private func checkHeadcount() {
    guard let people = Headcount.read(text) else { return }
    let top = people.upper ?? people.lower
    expect(
      people.lower >= .zero && people.lower <= top && top <= Quantity(10_000_000_001)
        && people.lower.isWhole && top.isWhole, "\(shown) is \(people) people")
    for form in written(people) {
      expect(Headcount.read(form) == people, "\(shown) is \(people) people, \(form) is not")
    }
  }

  private func checkMoney(_ sign: DecimalSign, _ unit: Quantity) {
    guard let money = Money.read(text, decimalSign: sign, unit: unit) else { return }
    let interval = money.interval
    expect(
      interval.lower <= interval.upper ?? interval.lower && Money.isAmount(interval),
      "\(shown) is \(interval)")
    // Numerals have at most 24 digits before the decimal sign, one fewer than the largest amount.
    guard interval.lower != Money.most, interval.lower != -Money.most,
      interval.upper.map({ $0 != Money.most && $0 != -Money.most }) ?? true
    else { return }
    for form in written(interval) {
      var form = (money.currency.map { "\($0.code) " } ?? "") + form
      if sign == .comma { form.replace(".", with: ",") }
      expect(
        Money.read(form, decimalSign: sign, unit: .one) == money,
        "\(shown) is \(interval) \(money.currency?.code ?? ""), \(form) is not")
    }
  }

  /// How a list would have an interval.
  private func written(_ interval: ValueInterval) -> [String] {
    guard let upper = interval.upper else { return ["\(interval.lower)+"] }
    if interval.isExact { return ["\(upper)"] }
    return ["\(interval.lower) to \(upper)", "\(interval.lower)–\(upper)"]
  }

  private func checkYear() {
    guard let year = FoundingYear.read(text, latest: 2100) else { return }
    expect(
      year.isExact && year.lower >= Quantity(FoundingYear.earliest) && year.lower <= Quantity(2100)
        && FoundingYear.read("\(year.lower)", latest: 2100) == year, "\(shown) is the year \(year)")
  }

  private func checkQuantity() {
    let parts = text.split(separator: "*", maxSplits: 1)
    guard let first = parts.first.flatMap({ Quantity(decimal: $0) }) else { return }
    expect(Quantity(decimal: first.description) == first, "\(shown) is \(first)")
    expect(first.multiplied(by: .one) == first && -(-first) == first, "\(shown) is \(first)")
    guard let second = parts.last.flatMap({ Quantity(decimal: $0) }) else { return }
    let product = first.multiplied(by: second)
    expect(product == second.multiplied(by: first), "\(first) × \(second)")
    expect(product == (-first).multiplied(by: -second), "−\(first) × −\(second)")
  }

  private func checkCurrency() {
    guard let currency = Currency.read(text) else { return }
    expect(
      Currency.read(currency.code) == currency && Currency(code: currency.code) == currency,
      "\(shown) is the currency \(currency.code)")
  }
}
