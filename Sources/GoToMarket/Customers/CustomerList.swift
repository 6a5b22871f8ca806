internal import DelimitedText
package import Firmographics
package import MarketSizing

/// Deals of companies that one has sold to, or tried to, as a list gives them.
package struct CustomerList: Sendable {
  /// What a mapping file says of a list of deals.
  package struct Mapping: Hashable, Sendable {
    /// Of the company and of the list's form.
    package var company = ColumnMapping()
    /// The columns of the deal, by name or by number from 1; the first that is not missing counts.
    package var deal: [DealField: ColumnMapping.Column] = [:]
    /// What texts of outcomes mean, by the text without regard to case.
    package var outcomes: [String: DealOutcome] = [:]

    /// A mapping that says nothing.
    package init() {}
  }

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

  /// What says something that a reader of the report has to know of how outcomes were read.
  package let notes: [String]

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - list: the list, read with the keys of the companies.
  ///   - mapping: what a mapping file says of its columns.
  ///   - name: what it is called in reports.
  ///   - context: the currency, day and rates of the ICP.
  ///   - assumed: the outcome of all records; nil where a column says.
  /// - Throws: ``Problem`` where it can't be read, gives nothing to find companies by, or no outcome.
  package init(
    _ list: SideList, mapping: Mapping = Mapping(), name: String, context: ReadingContext,
    assumed: DealOutcome?
  ) throws {
    (self.name, self.assumed) = (name, assumed)
    let header = list.columns
    let columns = try Columns(header, of: list.path, mapping, hasOutcomes: assumed == nil)
    guard columns.places[.outcome] != nil || assumed != nil else {
      throw Problem(
        .data, at: Place(list.path, line: 1, column: 1),
        "no column says whether a deal was won, lost or is open",
        fix:
          "name one “outcome”, “status” or “stage”, or in a mapping file with --customers-map FILE "
          + "(columns: {outcome: …}), or say --customers-are won where all are customers; "
          + "the columns are: \(Text.listed(header))")
    }
    self.columns = columns.taken
    let records = try list.read()
    func text(_ field: DealField, _ record: Account) -> String? {
      for place in columns.places[field] ?? [] where record.fields.indices.contains(place) {
        let text = Text.squeezed(record.fields[place])
        if !text.isEmpty, !list.binding.missing.contains(text, isCountry: false) { return text }
      }
      return mapping.deal[field]?.constant
    }
    let outcomes = OutcomeWords(
      of: assumed == nil ? records.compactMap { text(.outcome, $0) } : [],
      told: mapping.outcomes, column: columns.name(of: .outcome) ?? "")
    notes = outcomes.notes
    let amounts = try Amounts(
      records.compactMap { text(.value, $0) }, header: columns.name(of: .value),
      sign: mapping.company.decimalSign, path: list.path, context: context)
    for record in records {
      var deal = Deal(company: record, outcome: assumed)
      if assumed == nil {
        if let text = text(.outcome, record) {
          deal.outcome = outcomes.read(text)
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

  init(
    _ texts: [String], header: String?, sign given: DecimalSign?, path: String,
    context: ReadingContext
  ) throws(Problem) {
    self.context = context
    var evidence = DecimalEvidence()
    for text in texts { evidence.add(text) }
    switch (given, evidence.verdict) {
    case (let given?, _): sign = given
    case (nil, .sign(let trait)): sign = trait.value
    case (nil, .either(let text)):
      throw Problem(
        .data, at: Place(path, line: 1, column: 1),
        "“\(Text.shown(text))” may be a thousand times what it is with a decimal point",
        fix:
          "say which is meant in a mapping file with --customers-map FILE (dialect: {decimal: comma} or "
          + "point), or write amounts without signs between thousands")
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
