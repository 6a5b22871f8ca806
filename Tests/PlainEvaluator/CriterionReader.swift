import Foundation

/// Reads criteria, and finds the sources that they ask.
struct CriterionReader {
  let fields: [Source]
  let header: [String]
  let currency: String
  let rates: [String: Fraction]
  let lastYear: Int
  /// The columns that are read by their own names, in the order in which they were first asked.
  private(set) var ownColumns: [Source] = []

  init(
    fields: [Source], header: [String], currency: String, rates: [String: Fraction], lastYear: Int
  ) {
    self.fields = fields
    self.header = header
    self.currency = currency
    self.rates = rates
    self.lastYear = lastYear
  }

  /// The same, with a headcount that is never known if no column gives one.
  var givingEmployees: CriterionReader {
    if fields.contains(where: { $0.name == "employees" }) { return self }
    return CriterionReader(
      fields: fields + [Source(name: "employees", kind: .headcount, isField: true)],
      header: header, currency: currency, rates: rates, lastYear: lastYear)
  }

  private static let conditions: Set<String> = [
    "in", "not_in", "between", "at_least", "at_most", "any_of", "all_of", "none_of", "contains",
    "starts_with", "known",
  ]

  /// The criteria of a list.
  mutating func criteria(_ value: Any?) throws -> [Criterion] {
    guard let value else { return [] }
    let objects = value as? [Any] ?? [value]
    return try objects.map {
      try criterion(($0 as? [String: Any]).orThrow("a criterion"))
    }
  }

  private mutating func criterion(_ object: [String: Any]) throws -> Criterion {
    let field = (object["field"] ?? object["column"]).map(scalarText) ?? ""
    var criterion = Criterion(id: object["id"].map(scalarText) ?? field)
    if let rule = object["on_unknown"] {
      criterion.onUnknown = try UnknownRule(rawValue: scalarText(rule)).orThrow("on_unknown")
    }
    if let any = object["any"] {
      criterion.any = try criteria(any)
      return criterion
    }
    let names = object.keys.filter { Self.conditions.contains($0) }.sorted()
    guard !names.isEmpty else { throw PlainError("no condition in \(criterion.id)") }
    let source = try source(
      field: foldedText(field), isColumn: object["column"] != nil, conditions: names)
    criterion.source = source
    criterion.questions = try names.map { name in
      try question(name, object[name] ?? "", source: source)
    }
    return criterion
  }

  /// The source of a field's name or, if there is no such field, of a column's name.
  private mutating func source(field: String, isColumn: Bool, conditions: [String]) throws -> Source
  {
    if !isColumn {
      if derivedFields.contains(field) { return Source(name: field, kind: .text, isField: true) }
      if let source = fields.first(where: { $0.name == field }) { return source }
      if fieldKinds.contains(where: { $0.0 == field }) {
        throw PlainError("no column gives the field \(field)")
      }
    }
    let column = try header.first { foldedText($0) == field }.orThrow("the column \(field)")
    let kind: Kind
    if conditions.contains(where: { ["between", "at_least", "at_most"].contains($0) }) {
      kind = .number
    } else if conditions.contains(where: { ["any_of", "all_of", "none_of"].contains($0) }) {
      kind = .list
    } else {
      kind = .text
    }
    let source = Source(name: field, kind: kind, columns: [column], isField: false)
    if !ownColumns.contains(where: { $0.key == source.key }) { ownColumns.append(source) }
    return source
  }

  private func question(_ name: String, _ value: Any, source: Source) throws -> Question {
    let texts = scalarTexts(value)
    switch name {
    case "known":
      return .known(!["false", "0"].contains(scalarText(value)))
    case "between":
      guard texts.count == 2 else { throw PlainError("between takes two numbers") }
      let low = try bound(texts[0], source: source)
      let high = try bound(texts[1], source: source)
      guard low <= high else { throw PlainError("an empty range") }
      return .within(low, high)
    case "at_least":
      return .within(try bound(texts[0], source: source), nil)
    case "at_most":
      return .within(nil, try bound(texts[0], source: source))
    case "in", "not_in":
      let isNegated = name == "not_in"
      if source.kind == .code {
        return .codes(texts.map { foldedCode($0, field: source.name) }, negated: isNegated)
      }
      return .oneOf(try texts.map { try folded($0, source: source) }, negated: isNegated)
    case "contains":
      return .contains(try texts.map { try folded($0, source: source) })
    case "starts_with":
      return .startsWith(try texts.map { try folded($0, source: source) })
    case "any_of":
      return .anyOf(texts.map(foldedText))
    case "all_of":
      return .allOf(texts.map(foldedText))
    default:
      return .noneOf(texts.map(foldedText))
    }
  }

  /// A text of the ICP in the form of the field's facts.
  private func folded(_ text: String, source: Source) throws -> String {
    switch source.kind {
    case .country: try readCountry(text).orThrow("the country \(text)")
    case .stage: foldedStage(text)
    default: foldedText(text)
    }
  }

  /// A bound of a range, read as a value of the field would be.
  private func bound(_ text: String, source: Source) throws -> Fraction {
    switch source.kind {
    case .headcount:
      return try readHeadcount(text).orThrow("the headcount \(text)").low
    case .year:
      return Fraction(try readYear(text, last: 9999).orThrow("the year \(text)"))
    case .money:
      let written = try readAmount(text).orThrow("the amount \(text)")
      let from = written.currency ?? currency
      let rate = try (from == currency ? .one : rates[from]).orThrow("a rate for \(from)")
      return written.interval.low * rate
    default:
      return try readAmount(text).orThrow("the number \(text)").interval.low
    }
  }
}
