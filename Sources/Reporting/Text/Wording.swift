import MarketSizing

/// Words that several formats share.
enum Wording {
  /// `1 company`, `1,234 companies`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(NumberText.grouped(number)) \(number == 1 ? one : many)"
  }

  /// `1,234 companies`.
  static func companies(_ number: Int) -> String { count(number, "company", "companies") }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// What a funnel's criterion is: `must have`, `deal-breaker`, `serviceable`.
  static func kind(_ kind: String) -> String {
    switch kind {
    case "must_have": "must have"
    case "deal_breaker": "deal-breaker"
    default: SafeText.line(kind)
    }
  }

  /// What companies without a value are to a criterion; nil for the usual, possible.
  static func onUnknown(_ rule: String) -> String? {
    switch rule {
    case "keep": "unknown counts in favour"
    case "drop": "unknown counts against"
    default: nil
    }
  }

  /// What the rows of the region table are.
  static func region(_ by: String) -> String {
    switch by {
    case "country": "Country"
    case "state": "State"
    default: "Region"
    }
  }

  /// A price with its range: `€9,000 (€6,000–€14,000) per company`.
  static func price(_ price: SizingResult.PriceRow, _ money: MoneyText) -> String {
    let write = { (amount: String) in
      price.basis == "share_of_revenue"
        ? DecimalText(amount)?.percentage ?? SafeText.line(amount) : money.exact(amount)
    }
    let isRange = price.low != price.base || price.high != price.base
    let range = isRange ? " (\(write(price.low))–\(write(price.high)))" : ""
    return "\(write(price.base))\(range) \(basis(price.basis))"
  }

  /// What a price is counted by.
  static func basis(_ basis: String) -> String {
    switch basis {
    case "acv": "per company"
    case "per_employee": "per employee"
    case "per_buyer": "per buyer"
    case "share_of_revenue": "of revenue"
    default: SafeText.line(basis)
    }
  }

  /// A fault of a record with its place, as compilers write it.
  static func place(_ reject: Run.Reject) -> String {
    "\(SafeText.line(reject.file)):\(reject.line):\(reject.column)"
  }
}

extension SizingResult {
  /// The ICP's name, with the variant's where there is one: `dach-midmarket/wider`.
  var label: String {
    SafeText.line(variant.map { "\(icp)/\($0)" } ?? icp)
  }

  /// The answer in a sentence.
  var headline: String {
    let companies =
      switch (tam.confirmed, tam.possible) {
      case (0, 0): "No company on the list fits"
      case (let confirmed, 0): "\(Wording.companies(confirmed)) \(confirmed == 1 ? "fits" : "fit")"
      case (0, let possible): "No company fits for certain, and \(Wording.companies(possible)) may"
      case (let confirmed, let possible):
        "\(Wording.companies(confirmed)) \(confirmed == 1 ? "fits" : "fit"), "
          + "and \(NumberText.grouped(possible)) more may"
      }
    guard let money, tam.confirmed > 0 || tam.possible > 0 else { return companies + "." }
    let value = tam.value
    if value.low == value.confirmed, value.high == value.confirmed {
      return "\(companies): worth \(money.headline(value.confirmed)) a year."
    }
    return "\(companies): worth \(money.headline(value.confirmed)) a year, "
      + "between \(money.headline(value.low)) and \(money.headline(value.high))."
  }
}
