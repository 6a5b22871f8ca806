internal import DelimitedText
package import Firmographics
package import MarketSizing

/// Deals of companies that one has sold to, or tried to, as a list gives them.
package struct CustomerList: Sendable {
  /// A record of the list.
  package struct Deal: Sendable {
    /// The company, as an account.
    package var company: Account
    /// Nil where the outcome is missing or not understood.
    package var outcome: DealOutcome?
    /// What it brings a year in the ICP's currency; nil where that is missing or can't be read.
    package var value: Quantity?
  }

  /// What the list is called in reports.
  package let name: String
  /// In the order of the list.
  package private(set) var deals: [Deal] = []
  /// The columns that are read, by what they give.
  package private(set) var columns: [CustomersReport.Column] = []
  /// The outcome that all records have; nil where a column says.
  package let assumed: DealOutcome?
  /// Records without an outcome.
  package private(set) var missingOutcomes = 0
  /// Outcomes that are not understood, and how many records have each.
  package private(set) var unknownOutcomes: [String: Int] = [:]
  /// Amounts that can't be read or converted, and how many records have each.
  package private(set) var unreadableValues: [String: Int] = [:]
  /// Amounts that are taken to be in the ICP's currency, as none is named.
  package private(set) var assumedCurrencies = 0
  /// The first day of a deal; nil where no date can be read.
  package private(set) var from: CalendarDate?
  /// The last day.
  package private(set) var to: CalendarDate?
  /// Dates that are not certain, such as `03/04/2025`.
  package private(set) var unreadableDates: [String: Int] = [:]

  private enum Role: String, CaseIterable {
    case outcome, date, value, currency

    /// Names of columns that give it, the surest first.
    var names: [String] {
      switch self {
      case .outcome:
        [
          "outcome", "deal outcome", "won/lost", "won lost", "won or lost", "deal stage",
          "deal status",
          "opportunity stage", "stage name", "stage", "result", "status", "customer status",
          "account status", "lifecycle stage", "ergebnis", "phase", "statut", "résultat", "etapa",
          "estado", "won", "is won", "is customer",
        ]
      case .date:
        [
          "close date", "closed date", "date closed", "closed at", "closed on", "closing date",
          "won date", "won time", "deal won time", "actual close date", "date", "deal date",
          "abschlussdatum", "datum", "fecha", "data",
        ]
      case .value:
        [
          "acv", "annual contract value", "arr", "annual recurring revenue", "annual value",
          "yearly value", "contract value", "deal value", "deal amount", "opportunity amount",
          "amount", "actual revenue", "est. revenue", "estimated revenue",
          "value", "auftragswert", "betrag", "wert", "montant", "importe",
        ]
      case .currency:
        [
          "currency", "currency code", "deal currency", "deal currency of value",
          "currency of value",
          "amount currency", "währung", "devise",
          "moneda",
        ]
      }
    }

    /// The place of a column's name among these; nil where it is none of them.
    func rank(of header: String) -> Int? {
      let name = CustomerList.bare(header)
      return names.firstIndex { Text.stageFolded($0) == name }
    }
  }

  /// A column's name without what stands in brackets behind it.
  private static func bare(_ header: String) -> String {
    let folded = Text.stageFolded(header)
    guard let bracket = folded.firstIndex(of: "(") else { return folded }
    return Text.squeezed(String(folded[..<bracket]))
  }

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - list: the list, read with the keys of the companies.
  ///   - name: what it is called in reports.
  ///   - context: the currency, day and rates of the ICP.
  ///   - assumed: the outcome of all records; nil where a column says.
  /// - Throws: ``Problem`` where it can't be read, gives nothing to find companies by, or no outcome.
  package init(
    _ list: SideList, name: String, context: ReadingContext, assumed: DealOutcome?
  ) throws {
    (self.name, self.assumed) = (name, assumed)
    let header = list.columns
    var places: [Role: Int] = [:]
    for role in Role.allCases where role != .outcome || assumed == nil {
      let ranked = header.enumerated().compactMap { place, name in
        role.rank(of: name).map { (rank: $0, place: place) }
      }
      guard let best = ranked.min(by: { ($0.rank, $0.place) < ($1.rank, $1.place) }) else {
        continue
      }
      places[role] = best.place
      columns.append(.init(gives: role.rawValue, column: header[best.place]))
    }
    guard places[.outcome] != nil || assumed != nil else {
      throw Problem(
        .data, at: Place(list.path, line: 1, column: 1),
        "no column says whether a deal was won, lost or is open",
        fix: "name one “outcome”, “status” or “stage”, or say --customers-are won where all are "
          + "customers; the columns are: " + Text.listed(header))
    }
    let records = try list.read()
    func text(_ role: Role, _ record: Account) -> String? {
      guard let place = places[role], record.fields.indices.contains(place) else { return nil }
      let text = Text.squeezed(record.fields[place])
      return text.isEmpty || list.binding.missing.contains(text, isCountry: false) ? nil : text
    }
    let amounts = try Amounts(
      records.compactMap { text(.value, $0) }, header: places[.value].map { header[$0] },
      path: list.path, context: context)
    for record in records {
      var deal = Deal(company: record, outcome: assumed)
      if assumed == nil {
        if let text = text(.outcome, record) {
          deal.outcome = DealOutcome.read(text)
          if deal.outcome == nil { unknownOutcomes[text, default: 0] += 1 }
        } else {
          missingOutcomes += 1
        }
      }
      if let written = text(.value, record) {
        deal.value = amounts.read(
          written, currency: text(.currency, record), assumed: &assumedCurrencies)
        if deal.value == nil { unreadableValues[written, default: 0] += 1 }
      }
      if let written = text(.date, record) {
        if let day = Self.day(written) {
          from = min(from ?? day, day)
          to = max(to ?? day, day)
        } else {
          unreadableDates[written, default: 0] += 1
        }
      }
      deals.append(deal)
    }
  }

  /// `2025-03-04`, also with a time behind it, and `4.3.2025`.
  private static func day(_ text: String) -> CalendarDate? {
    if let day = CalendarDate(String(text.prefix(10))) { return day }
    let parts = text.split(separator: ".").map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2],
      (1...31).contains(day), (1...12).contains(month), (1000...9999).contains(year)
    else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return CalendarDate("\(year)-\(two(month))-\(two(day))")
  }
}

/// How the amounts of a column are read.
private struct Amounts {
  private let sign: DecimalSign
  private let currency: Currency?
  private let context: ReadingContext

  init(_ texts: [String], header: String?, path: String, context: ReadingContext) throws(Problem) {
    self.context = context
    var evidence = DecimalEvidence()
    for text in texts { evidence.add(text) }
    switch evidence.verdict {
    case .sign(let trait): sign = trait.value
    case .either(let text):
      throw Problem(
        .data, at: Place(path, line: 1, column: 1),
        "“\(Text.shown(text))” may be a thousand times what it is with a decimal point",
        fix: "write amounts without signs between thousands")
    }
    let words = (header ?? "").split { !$0.isLetter && !"€$£".contains($0) }
    currency =
      words.compactMap { word in
        word.count == 3 && word != "ACV" && word != "ARR" || "€$£".contains(word)
          ? Currency.read(String(word)) : nil
      }.first
  }

  /// The amount in the ICP's currency; nil where it can't be read or converted, or is a band.
  func read(_ text: String, currency named: String?, assumed: inout Int) -> Quantity? {
    guard let money = Money.read(text, decimalSign: sign, unit: .one), money.interval.isExact else {
      return nil
    }
    if let named, Currency.read(named) == nil { return nil }
    let amount = money.interval.lower
    guard let currency = money.currency ?? named.flatMap({ Currency.read($0) }) ?? currency else {
      if context.currency != nil { assumed += 1 }
      return amount
    }
    guard let target = context.currency, currency != target else { return amount }
    return context.rates.rate(for: currency, asOf: context.asOf)
      .flatMap { amount.multiplied(by: $0.rate) }
  }
}
