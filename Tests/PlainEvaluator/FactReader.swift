import Foundation

/// Reads the facts of records, and counts by field and column what could be read.
struct FactReader {
  let missing: MissingTexts
  let currency: String
  let rates: [String: Fraction]
  let lastYear: Int
  /// The columns whose decimal sign is the comma.
  let commaColumns: Set<String>
  private(set) var tallies: [String: Tally] = [:]

  init(
    missing: MissingTexts, currency: String, rates: [String: Fraction], lastYear: Int,
    commaColumns: Set<String>
  ) {
    self.missing = missing
    self.currency = currency
    self.rates = rates
    self.lastYear = lastYear
    self.commaColumns = commaColumns
  }

  /// How the values of one column turned out for one field.
  struct Tally {
    var known = 0
    var missing = 0
    var unreadable = 0
    var contradictions = 0
  }

  /// The key of the tally of a field's column.
  static func tallyKey(_ source: Source, _ column: String) -> String { source.key + "\n" + column }

  /// The fact of one source in one record, given by column name.
  mutating func fact(_ source: Source, in record: [String: String]) -> Fact {
    if let constant = source.constant {
      return read(constant, source: source, column: "") ?? .missing
    }
    var readable: [(column: String, fact: Fact)] = []
    for column in source.columns {
      let text = record[column] ?? ""
      let key = Self.tallyKey(source, column)
      if missing.holds(text, field: source.isField ? source.name : nil) {
        tallies[key, default: Tally()].missing += 1
      } else if let fact = read(text, source: source, column: column) {
        guard fact != .texts([]) else {
          // Separators alone are no item, so there is no value.
          tallies[key, default: Tally()].missing += 1
          continue
        }
        tallies[key, default: Tally()].known += 1
        readable.append((column, fact))
      } else {
        tallies[key, default: Tally()].unreadable += 1
      }
    }
    guard let first = readable.first else { return .missing }
    guard case .interval(let band) = first.fact else { return first.fact }
    // An exact number is preferred to a band; one that lies outside of a band contradicts it.
    let exact = readable.first { if case .interval(let i) = $0.fact { i.isExact } else { false } }
    guard let exact, case .interval(let number) = exact.fact else { return .interval(band) }
    let isContradicted = readable.contains {
      if case .interval(let i) = $0.fact { !i.isExact && !i.contains(number.low) } else { false }
    }
    if isContradicted {
      tallies[Self.tallyKey(source, exact.column), default: Tally()].contradictions += 1
    }
    return exact.fact
  }

  /// The fact that a text gives; nil if it is unreadable.
  func read(_ text: String, source: Source, column: String) -> Fact? {
    switch source.kind {
    case .list:
      return .texts(listItems(text, separator: source.separator))
    // What holds a blank is no web address, whatever else it is.
    case .domain where foldedText(text).contains(" "):
      return nil
    case .text, .name, .domain, .code, .stage:
      let form: (String) -> String = {
        switch source.kind {
        case .stage: foldedStage($0)
        case .code: foldedCode($0, field: source.name)
        default: foldedText($0)
        }
      }
      if let separator = source.separator {
        let items = listItems(text, separator: separator)
        return .texts(items.map(form))
      }
      return .texts([form(text)])
    case .country:
      return readCountry(text).map { .texts([$0]) }
    case .headcount:
      return readHeadcount(text).map { .interval($0) }
    case .year:
      return readYear(text, last: lastYear).map {
        .interval(Interval(low: Fraction($0), high: Fraction($0)))
      }
    case .number:
      return readAmount(text).map { .interval($0.interval) }
    case .money:
      guard let written = readAmount(text, decimalComma: commaColumns.contains(column))
      else { return nil }
      return converted(written, source: source)
    }
  }

  /// An amount in the ICP's currency, if there is a rate.
  private func converted(_ written: WrittenAmount, source: Source) -> Fact {
    let from = written.currency ?? source.currency ?? currency
    guard let rate = from == currency ? Fraction.one : rates[from] else {
      return .unconvertible(from)
    }
    let factor = rate * source.unit
    return .interval(
      Interval(low: written.interval.low * factor, high: written.interval.high.map { $0 * factor }))
  }
}

/// A code in the form in which it is compared; SIC codes of three digits get their zero back.
func foldedCode(_ text: String, field: String) -> String {
  let code = foldedText(text)
  return field == "sic" && code.count == 3 && code.allSatisfy(isDigit) ? "0" + code : code
}

/// The columns of money whose values, as a whole, say that the comma is the decimal sign.
func commaColumns(
  sources: [Source], records: [[String: String]], mapping: PlainMapping
) -> Set<String> {
  var columns: Set<String> = []
  for source in sources where source.kind == .money {
    for column in source.columns {
      if mapping.decimal == "," || mapping.decimal == "comma" {
        columns.insert(column)
      } else if mapping.decimal == "auto" {
        var needsComma = false
        var needsPoint = false
        for record in records {
          let text = record[column] ?? ""
          if text.allSatisfy({ $0 != "," && $0 != "." }) { continue }
          let byPoint = readAmount(text) != nil
          let byComma = readAmount(text, decimalComma: true) != nil
          if byComma && !byPoint { needsComma = true }
          if byPoint && !byComma { needsPoint = true }
        }
        if needsComma && !needsPoint { columns.insert(column) }
      }
    }
  }
  return columns
}
