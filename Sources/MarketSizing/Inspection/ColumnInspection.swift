internal import Criteria
internal import DelimitedText
internal import Firmographics

/// Tells of every column what it is taken for, why, and what it holds.
struct ColumnInspection {
  let list: OpenList
  let plan: SizingPlan
  let found: SizingEngine.ListOutcome
  let survey: ListSurvey
  let mapping: ColumnMapping?

  /// How many of the most frequent values are told.
  static let valueLimit = 5

  private var binding: ListBinding { list.binding }

  /// One field that is read from a column.
  private struct Use {
    var field: Field
    var binding: ColumnBinding
    var tally: ColumnTally
  }

  /// What the columns' texts are read as, by column.
  func values() -> [ColumnValues] {
    let layout = ListSurvey.Layout(binding)
    return binding.header.indices.map { column in
      ColumnValues(
        survey.columns[column].texts, form: layout.uses[column]?.field.form ?? .text,
        binding: layout.uses[column]?.binding ?? ColumnBinding(origin: .columnName),
        missing: binding.missing)
    }
  }

  /// What is told of the columns, of which ``values()`` gives the values.
  func reports(_ values: [ColumnValues]) -> [InspectionReport.Column] {
    let uses = usesByColumn()
    let layout = ListSurvey.Layout(binding)
    return binding.header.indices.map { column in
      let texts = survey.columns[column].texts
      let values = values[column]
      let first = uses[column]?.first
      let hasRange = first?.field.form.isNumeric == true && values.currencies.count < 2
      return InspectionReport.Column(
        number: column + 1, name: binding.header[column],
        type: first?.field.form.word ?? values.guessedType,
        readings: uses[column]?.map(reading) ?? [textReading(column)],
        reason: uses[column] == nil ? reason(column) : nil,
        distinct: values.known.count + survey.columns[column].distinct - texts.entries.count,
        distinctIsExact: texts.isComplete, areItems: layout.separators[column] != nil,
        values: values.mostFrequent(Self.valueLimit),
        lowest: hasRange ? first?.tally.lowest?.text : nil,
        highest: hasRange ? first?.tally.highest?.text : nil, currencies: values.currencies)
    }
  }

  private func usesByColumn() -> [Int: [Use]] {
    var uses: [Int: [Use]] = [:]
    for field in Field.all {
      guard let source = plan.table.sources.firstIndex(where: { $0.subject == Subject(field) })
      else { continue }
      for (number, column) in (binding.columns[.field(field)] ?? []).enumerated() {
        guard let index = column.column else { continue }
        uses[index, default: []].append(
          Use(field: field, binding: column, tally: found.tallies[source][number]))
      }
    }
    return uses
  }

  private func reading(_ use: Use) -> InspectionReport.Reading {
    InspectionReport.Reading(
      field: use.field.name, by: use.binding.origin.rawValue, note: use.binding.note,
      known: use.tally.known, missing: use.tally.missing, unreadable: use.tally.unreadable,
      examples: use.tally.examples.map { .init(line: $0.line, text: $0.text) })
  }

  private func textReading(_ column: Int) -> InspectionReport.Reading {
    let missing = survey.columns[column].missing
    return InspectionReport.Reading(
      field: nil, by: nil, note: nil, known: found.records - found.rejected - missing,
      missing: missing, unreadable: 0, examples: [])
  }

  // MARK: Reasons

  /// Why no field is read from a column.
  private func reason(_ column: Int) -> String {
    if mapping?.isComplete == true { return "the mapping names no field for it" }
    if let remark = binding.remarks[column] { return remark }
    if let field = binding.undecided[column], let obstacle = binding.obstacles[.field(field)] {
      return "\(field.name): \(obstacle)"
    }
    let suggestions = binding.suggestions.filter { $0.column == column }
    if !suggestions.isEmpty { return SuggestedColumns.reason(suggestions) }
    guard let match = HeaderNames.match(binding.header[column]) else {
      return InspectionReport.unknownName
    }
    let reference = FieldReference.field(match.field)
    if let obstacle = binding.obstacles[reference] { return "\(reference): \(obstacle)" }
    let others = (binding.columns[reference] ?? []).compactMap(\.name)
    guard !others.isEmpty else { return "\(reference): the mapping gives one value for all" }
    let names = others.map { "“\(Text.shown($0))”" }.joined(separator: " and ")
    return "\(reference) is read from \(names)"
  }
}

extension Form {
  /// What values of the form are, in a word.
  fileprivate var word: String {
    switch self {
    case .text, .stage: "text"
    case .name: "name"
    case .domain: "domain"
    case .code: "code"
    case .list: "list"
    case .headcount, .number: "number"
    case .money: "amount"
    case .year: "year"
    case .country: "country"
    case .place: "place"
    }
  }
}
