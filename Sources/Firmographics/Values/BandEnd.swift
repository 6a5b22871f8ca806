/// One number of a ``Band`` with what stands at it: sign, magnitude, plus.
struct BandEnd {
  /// The number as written.
  private(set) var number = Quantity.zero
  /// What the word after the number multiplies it by; nil for a plain number.
  private(set) var magnitude: Int128?
  private(set) var isNegative = false
  /// Whether a `+` follows, so that the top is open.
  private(set) var hasPlus = false

  /// Reads the end that comes next; nil, with `scanner` at any place, where none does.
  init?(_ scanner: inout ValueScanner, style: Band.Style, currency: inout CurrencyMarks) {
    switch style {
    case .people:
      guard readPeople(&scanner) else { return nil }
    case .money(let sign):
      guard readMoney(&scanner, sign, &currency) else { return nil }
    }
  }

  /// The number times its magnitude, or without one `shared`, or without that `unit`; nil if it is
  /// out of range.
  func amount(unit: Quantity, sharing shared: Int128? = nil) -> Quantity? {
    let amount: Quantity
    if let factor = magnitude ?? shared {
      let (product, overflowed) = number.scaled.multipliedReportingOverflow(by: factor)
      if overflowed { return nil }
      amount = Quantity(scaled: product)
    } else if unit == .one {
      amount = number
    } else {
      guard let product = number.multiplied(by: unit) else { return nil }
      amount = product
    }
    return isNegative ? -amount : amount
  }

  // MARK: Money

  private mutating func readMoney(
    _ scanner: inout ValueScanner, _ sign: DecimalSign, _ currency: inout CurrencyMarks
  ) -> Bool {
    var hasParenthesis = scanner.take("(")
    currency.take(&scanner)
    isNegative = scanner.take("-")
    currency.take(&scanner)
    if !hasParenthesis { hasParenthesis = scanner.take("(") }
    guard !(hasParenthesis && isNegative) else { return false }
    guard let numeral = Numeral(&scanner, decimalSign: sign) else { return false }
    number = numeral.number
    readMagnitude(&scanner, &currency)
    currency.takeAfter(&scanner)
    guard hasParenthesis else { return true }
    isNegative = true
    return !hasPlus && scanner.take(")")
  }

  private mutating func readMagnitude(
    _ scanner: inout ValueScanner, _ currency: inout CurrencyMarks
  ) {
    hasPlus = scanner.take("+")
    let place = scanner.position
    scanner.skipBlank()
    if let factor = scanner.takeWord(in: Magnitude.words) {
      magnitude = factor
    } else if let word = scanner.peekWord(), word.utf8.count > 3,
      let factor = Magnitude.words[String(word.dropLast(3))], factor != 1_000_000_000_000,
      let code = Currency(code: word.suffix(3))
    {
      // `5 MSEK`, `5mUSD`
      magnitude = factor
      currency.add(.currency(code))
      scanner.position += word.utf8.count
    } else {
      scanner.position = place
      return
    }
    _ = scanner.take(".")
    if !hasPlus { hasPlus = scanner.take("+") }
  }

  // MARK: People

  private mutating func readPeople(_ scanner: inout ValueScanner) -> Bool {
    let start = scanner.position
    let asPoint = Numeral(&scanner, decimalSign: .point)
    let endAsPoint = scanner.position
    var asComma = asPoint
    if asPoint?.isPlain != true {
      scanner.position = start
      asComma = Numeral(&scanner, decimalSign: .comma)
    }
    let endAsComma = scanner.position
    // Three digits after a lone point or comma are grouping, so the reading without a fraction wins.
    let takesPoint: Bool
    switch (asPoint, asComma) {
    case (let point?, _?): takesPoint = point.fractionDigits == 0
    case (_?, nil): takesPoint = true
    case (nil, _): takesPoint = false
    }
    guard let numeral = takesPoint ? asPoint : asComma else { return false }
    scanner.position = takesPoint ? endAsPoint : endAsComma
    number = numeral.number
    var noCurrency = CurrencyMarks()
    readMagnitude(&scanner, &noCurrency)
    guard noCurrency.isEmpty else { return false }
    if magnitude != nil {
      // `1.234k` can be 1,234 or 1,234,000.
      let isAmbiguous =
        asPoint != nil && asComma != nil && asPoint?.number != asComma?.number
      guard !isAmbiguous, amount(unit: .one)?.isWhole == true else { return false }
    } else if numeral.fractionDigits > 0 {
      // Only `.0`, as a table of floating-point numbers is written.
      guard takesPoint, numeral.fractionDigits == 1, number.isWhole else { return false }
    }
    Self.takePeople(&scanner)
    if !hasPlus { hasPlus = scanner.take("+") }
    return true
  }

  /// Reads the words for people that come next, if any do.
  static func takePeople(_ scanner: inout ValueScanner) {
    let place = scanner.position
    scanner.skipBlank()
    if scanner.takePhrase(of: people) != nil {
      _ = scanner.take(".")
    } else {
      scanner.position = place
    }
  }

  private static let people = Phrases(
    [
      "employees", "employee", "people", "persons", "person", "staff members", "staff", "workers",
      "worker", "ftes", "fte", "full-time employees", "full time employees", "team members",
      "headcount", "mitarbeiter", "mitarbeitende", "beschaftigte", "employes", "empleados",
      "dipendenti", "medewerkers",
    ], true)
}
