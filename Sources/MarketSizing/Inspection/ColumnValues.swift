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
  /// The words that stand for a missing value, the empty text aside.
  let missingWords: [InspectionReport.Value]
  private let form: Form

  init(_ texts: TextCensus, form: Form, binding: ColumnBinding, missing: MissingTokens) {
    let reader = CellReader(
      form: form, binding: binding, context: ReadingContext(), missing: missing)
    self.form = form
    var missingWords: [InspectionReport.Value] = []
    known = texts.entries.compactMap { entry in
      let text = TextDecoding.decode(entry.bytes.span).text
      let reading = reader.read(text)
      if reading.reading == .missing {
        missingWords.append(.init(text: Text.shown(text), records: entry.records))
      }
      guard reading.isKnown else { return nil }
      let money =
        form == .money
        ? Money.read(text, decimalSign: binding.decimalSign, unit: binding.unit) : nil
      return Known(
        text: text, records: entry.records, interval: reading.interval,
        currency: money?.currency ?? binding.currency)
    }
    self.missingWords = missingWords
  }

  /// The records of the values that are kept.
  var records: Int { known.reduce(0) { $0 + $1.records } }

  /// The records that share a domain of a social network or a directory with others, written alike and
  /// with nothing behind it.
  var sharedDomainRecords: Int {
    known.filter { value in
      value.records > 1 && !value.text.dropFirst(8).contains("/")
        && SharedDomains.contains(DomainName.normalized(value.text))
    }.reduce(0) { $0 + $1.records }
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
