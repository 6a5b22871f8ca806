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
  private let isComplete: Bool

  init(_ texts: TextCensus, form: Form, binding: ColumnBinding, missing: MissingTokens) {
    let reader = CellReader(
      form: form, binding: binding, context: ReadingContext(), missing: missing)
    self.form = form
    isComplete = texts.isComplete
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

  /// The values in the most records; the first in the list first where they are equally frequent.
  func mostFrequent(_ limit: Int) -> [InspectionReport.Value] {
    known.enumerated()
      .sorted { ($1.element.records, $0.offset) < ($0.element.records, $1.offset) }
      .prefix(limit)
      .map { .init(text: Text.shown($0.element.text), records: $0.element.records) }
  }

  /// The values with the least and the greatest number; nil for what are no numbers that can be
  /// compared, and where some are not known.
  var range: (lowest: String, highest: String)? {
    guard isComplete, form.isNumeric, currencies.count < 2 else { return nil }
    let numbers = known.compactMap { value in value.interval.map { ($0.lower, value.text) } }
    guard let lowest = numbers.min(by: { $0.0 < $1.0 }),
      let highest = numbers.max(by: { $0.0 < $1.0 })
    else { return nil }
    return (lowest: Text.shown(lowest.1), highest: Text.shown(highest.1))
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
