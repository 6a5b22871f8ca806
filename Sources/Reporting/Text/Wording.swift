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

  /// The same for several: `Countries`.
  static func regions(_ by: String) -> String {
    switch by {
    case "country": "Countries"
    case "state": "States"
    default: "Regions"
    }
  }

  /// The character between fields in words; as code where it has no name.
  static func delimiter(_ delimiter: String) -> String {
    delimiterName(delimiter) ?? MarkdownText.code(delimiter)
  }

  /// What the character between fields is called; nil where it has no name.
  static func delimiterName(_ delimiter: String) -> String? {
    switch delimiter {
    case ",": "comma"
    case ";": "semicolon"
    case "|": "vertical bar"
    case "\t", "\\t": "tab"
    case "none": "nothing"
    default: nil
    }
  }

  /// An amount of a price, or the share that it is.
  static func amount(_ amount: String, basis: String, _ money: MoneyText) -> String {
    guard basis == "share_of_revenue" else { return money.exact(amount) }
    return DecimalText(amount)?.percentage ?? SafeText.line(amount)
  }

  /// A price's base alone, for a table: `€9,000`, `€12 per employee`.
  static func shortPrice(_ price: SizingResult.PriceRow, _ money: MoneyText) -> String {
    amount(price.base, basis: price.basis, money)
      + (price.basis == "acv" ? "" : " " + basis(price.basis))
  }

  /// A criterion's condition in words, with what a missing value counts for.
  static func condition(_ step: SizingResult.FunnelStep) -> String {
    let condition = SafeText.line(step.condition)
    return onUnknown(step.onUnknown).map { "\(condition) (\($0))" } ?? condition
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

extension Run {
  /// What tells the results from each other: the variant, or `icp/variant` for several ICP files.
  var labels: [String] { ResultNames.of(results).map { SafeText.line($0) } }
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
    let (base, low, high) = (
      money.short(value.confirmed), money.short(value.low), money.short(value.high)
    )
    // A range that rounds to one figure says nothing.
    if low == base, high == base { return "\(companies): worth \(base) a year." }
    return "\(companies): worth \(base) a year, between \(low) and \(high)."
  }
}

extension SizingResult {
  /// Whether the ICP says what can be sold to.
  var hasServiceable: Bool { funnel.contains { $0.kind == "serviceable" } }

  /// What SOM is of SAM, in words.
  var obtainableMeaning: String {
    let isLimited = som?.base.limitedByCapacity == true ? ", as capacity allows" : ""
    return "can be won\(obtainableTime)\(isLimited)"
  }

  /// In how many years SOM can be won: ` in 2 years`; empty where the ICP does not say.
  var obtainableTime: String {
    let years = assumptions.obtainable?.years.flatMap { DecimalText($0)?.exact }
    return years.map { $0 == "1" ? " in a year" : " in \($0) years" } ?? ""
  }

  /// The price that holds for a segment; nil where there is none.
  func price(of row: SegmentRow) -> PriceRow? {
    assumptions.prices.first { $0.segment == row.segment }
      ?? assumptions.prices.first { $0.segment == nil }
  }

  /// What the funnel's last columns say: the criterion that costs most, the field worth knowing.
  var funnelFindings: [String] {
    var findings: [String] = []
    if let step = funnel.max(by: { $0.soleReason < $1.soleReason }), step.soleReason > 0 {
      let number = Wording.count(step.soleReason, "more company", "more companies")
      findings.append("Without \(SafeText.line(step.id)), \(number) would be confirmed.")
    }
    if let step = funnel.max(by: { $0.unknownOnlyHere < $1.unknownOnlyHere }),
      step.unknownOnlyHere > 0
    {
      let number = NumberText.grouped(step.unknownOnlyHere)
      findings.append(
        "Data for \(SafeText.line(step.id)) would settle \(number) of the possible ones.")
    }
    return findings
  }

  /// How many companies a band left between two segments; nil for none.
  var approximateNote: String? {
    let number = NumberText.sum(segments.map(\.approximate))
    guard number > 0 else { return nil }
    let placed = number == 1 ? "1 company is" : "\(NumberText.grouped(number)) companies are"
    return "\(placed) placed by the larger part of a band that crosses a segment's edge"
  }
}

extension SizingResult.Company {
  /// The headcount as the list writes it, without the word for it; a dash where it is missing.
  var displayEmployees: String {
    guard let employees else { return "–" }
    let line = SafeText.line(employees, limit: 40)
    let word = " employees"
    return line.lowercased().hasSuffix(word) ? String(line.dropLast(word.count)) : line
  }

  /// The name, else the domain, else a dash.
  var displayName: String {
    for text in [name, domain] {
      if let text {
        let line = SafeText.line(text)
        if !line.isEmpty { return line }
      }
    }
    return "–"
  }
}
