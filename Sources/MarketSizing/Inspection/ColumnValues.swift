internal import DelimitedText
internal import Firmographics

/// The values of a column that could be read, as they are written.
struct ColumnValues {
  /// A value, what it was read as, and in how many records it is.
  struct Known {
    var text: String
    var records: Int
    fileprivate var interval: ValueInterval?
    fileprivate var currency: Currency?
  }

  /// In the order in which they first occur.
  let known: [Known]
  private let form: Form

  init(_ texts: TextCensus, form: Form, binding: ColumnBinding, missing: MissingTokens) {
    let reader = CellReader(
      form: form, binding: binding, context: ReadingContext(), missing: missing)
    self.form = form
    known = texts.entries.compactMap { entry in
      let text = TextDecoding.decode(entry.bytes.span).text
      let reading = reader.read(text)
      guard reading.isKnown else { return nil }
      let money =
        form == .money
        ? Money.read(text, decimalSign: binding.decimalSign, unit: binding.unit) : nil
      return Known(
        text: text, records: entry.records, interval: reading.interval,
        currency: money?.currency ?? binding.currency)
    }
  }

  /// The records of the values that are kept.
  var records: Int { known.reduce(0) { $0 + $1.records } }

  /// The records that share a domain of a social network or a directory with others, written alike and
  /// with nothing behind it.
  var sharedDomainRecords: Int {
    known.filter { value in
      value.records > 1 && !value.text.dropFirst(8).contains("/")
        && SharedHosts.contains(DomainName.normalized(value.text))
    }.reduce(0) { $0 + $1.records }
  }

  /// What the values of a column that is only read as text are: `number`, `amount` with a currency, or
  /// `date` where 98 % of the known ones are, otherwise `text`.
  var guessedType: String {
    let records = records
    guard records > 0 else { return "text" }
    let guess = Self.guesses.first { _, isOne in
      var others = 0
      for value in known where !isOne(value.text) {
        others += value.records
        if 50 * others > records { return false }
      }
      return true
    }
    return guess?.type ?? "text"
  }

  private static let guesses: [(type: String, isOne: @Sendable (String) -> Bool)] = [
    ("number", { amount($0).map { $0.currency == nil } ?? false }),
    ("amount", { amount($0) != nil }),
    // Digits alone are a number, and what else says a year has a month or a day beside it.
    ("date", { $0.utf8.count > 4 && FoundingYear.read($0, latest: 9999) != nil }),
  ]

  private static func amount(_ text: String) -> Money? {
    Money.read(text, decimalSign: .point, unit: .one)
  }

  /// The records whose value is 0.
  var zeros: Int {
    known.filter { $0.interval == ValueInterval(exactly: .zero) }.reduce(0) { $0 + $1.records }
  }

  /// The number that half of the records reach, of a band its lower end; nil where there is none.
  var median: Quantity? {
    let numbers = known.compactMap { value in value.interval.map { ($0.lower, value.records) } }
      .sorted { $0.0 < $1.0 }
    let half = numbers.reduce(0) { $0 + $1.1 } / 2
    var passed = 0
    for (number, records) in numbers {
      passed += records
      if passed > half { return number }
    }
    return nil
  }

  /// The values in the most records; the first in the list first where they are equally frequent.
  func mostFrequent(_ limit: Int) -> [InspectionReport.Value] {
    known.enumerated()
      .sorted { ($1.element.records, $0.offset) < ($0.element.records, $1.offset) }
      .prefix(limit)
      .map { .init(text: Text.shown($0.element.text), records: $0.element.records) }
  }

  /// The currencies of amounts, the commonest first.
  var currencies: [InspectionReport.Value] {
    guard form == .money else { return [] }
    var records: [String: Int] = [:]
    for value in known { records[value.currency?.code ?? "none", default: 0] += value.records }
    return records.map { .init(text: $0.key, records: $0.value) }
      .sorted { ($1.records, $0.text) < ($0.records, $1.text) }
  }
}
