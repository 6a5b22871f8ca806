package import DelimitedText
package import Firmographics
internal import Criteria

/// Looks a list over: how it is written, what its columns are taken for, and how good they are.
package struct Inspection {
  private let plan: SizingPlan
  private let sizing: Sizing
  private let mapping: ColumnMapping?
  private let latestYear: Int

  /// - Parameters:
  ///   - mapping: what the columns mean; nil where their names decide.
  ///   - options: any number of records can be rejected, whatever they say.
  ///   - latestYear: a year after it is still to come.
  package init(mapping: ColumnMapping?, options: SizingOptions, latestYear: Int) {
    var options = options
    options.rejectLimit = .count(.max)
    plan = SizingPlan([], survey: .everyField(latestYear: latestYear))
    sizing = Sizing(plan, mapping: mapping, options: options)
    self.mapping = mapping
    self.latestYear = latestYear
  }

  /// Opens a list, reads its header and finds what its columns mean.
  ///
  /// - Throws: ``Problem`` where it can't be opened, is empty, or lacks a column of the mapping.
  package func open(_ path: String, dialect: DialectOptions) throws(Problem) -> OpenList {
    try sizing.open(path, dialect: dialect, needsHeader: false)
  }

  /// Reads the list and tells what is in it.
  ///
  /// - Throws: ``Problem`` where reading fails.
  package func run(_ list: OpenList, version: String) throws -> InspectionReport {
    var outcome = try sizing.pass(over: [list])
    // A sizing sees the columns that it is asked about; here all of them count.
    if let survey = outcome.lists.first?.survey { outcome.lists[0].notUTF8 = survey.notUTF8 }
    let passReports = PassReports(plan: plan, mapping: mapping, lists: [list], outcome: outcome)
    guard let input = passReports.inputs().first, let found = outcome.lists.first,
      let survey = found.survey
    else { throw Problem(.software, "the list was not read") }
    let columns = ColumnInspection(
      list: list, plan: plan, found: found, survey: survey, mapping: mapping)
    let values = columns.values()
    let oddities = OddityFinder(
      list: list, survey: survey, values: values, records: found.records - found.rejected)
    let quote = list.reader.dialect.quote.map { String(Unicode.Scalar($0)) }
    return InspectionReport(
      version: version, latestYear: latestYear, input: input, quote: quote,
      columns: columns.reports(values),
      absent: absent(list.binding), identities: identities(list.binding, survey, outcome),
      contradictions: contradictions(found), oddities: oddities.all(),
      missing: missing(survey), rejects: outcome.firstRejects.map(reject),
      notes: headerNotes(list) + passReports.readingWarnings(0) + moneyNotes(found)
        + rejectNotes(outcome),
      mapping: MappingText(list, mapping: mapping).text)
  }

  private func absent(_ binding: ListBinding) -> [String] {
    Field.all.filter { !$0.isDerived && binding.columns[.field($0)] == nil }.map(\.name)
  }

  /// How missing values are written, the commonest first.
  private func missing(_ survey: ListSurvey) -> [InspectionReport.Value] {
    var records: [String: Int] = [:]
    for column in survey.columns {
      records["", default: 0] += column.empty
      records.merge(column.missingWords) { $0 + $1 }
    }
    return records.filter { $0.value > 0 }.map { .init(text: $0.key, records: $0.value) }
      .sorted { ($1.records, $0.text) < ($0.records, $1.text) }
  }

  private func identities(
    _ binding: ListBinding, _ survey: ListSurvey, _ outcome: SizingEngine.Outcome
  ) -> InspectionReport.Identities {
    let keys = zip(binding.key, survey.keys).map { fields, records in
      InspectionReport.Identities.Key(
        fields: fields.map(\.description),
        isGiven: fields.allSatisfy { binding.columns[$0] != nil }, records: records)
    }
    return InspectionReport.Identities(
      keys: keys, without: survey.unkeyed, duplicates: outcome.duplicates,
      companies: outcome.records - outcome.rejected - outcome.duplicates)
  }

  private func contradictions(
    _ found: SizingEngine.ListOutcome
  ) -> [InspectionReport.Contradiction] {
    zip(plan.table.sources, found.contradictions).compactMap { source, records in
      records == 0
        ? nil : .init(field: source.subject.reference.description, records: records)
    }
  }

  private func reject(_ record: RejectedRecord) -> InspectionReport.Reject {
    .init(
      line: record.line, column: record.column, kind: record.kind.rawValue,
      message: record.message, text: String(record.text.prefix(200)))
  }

  // MARK: Notes

  private func headerNotes(_ list: OpenList) -> [String] {
    do throws(Problem) {
      try HeaderCheck.check(list.reader, list.binding)
      return []
    } catch {
      return ["\(error.what); \(error.fix)"]
    }
  }

  private func moneyNotes(_ found: SizingEngine.ListOutcome) -> [String] {
    zip(plan.table.sources, found.tallies).compactMap { source, tallies in
      let assumed = tallies.reduce(0) { $0 + $1.assumedCurrency }
      guard source.subject.form == .money, assumed > 0 else { return nil }
      let amounts = assumed == 1 ? "1 amount names" : "\(assumed) amounts name"
      return
        "\(source.subject.reference): \(amounts) no currency and would be taken to be in the ICP's; "
        + "say which in a mapping file"
    }
  }

  private func rejectNotes(_ outcome: SizingEngine.Outcome) -> [String] {
    let usual = SizingOptions().rejectLimit
    guard usual.isExceeded(rejected: outcome.rejected, records: outcome.records) else { return [] }
    return [
      "more than \(usual) of the records can't be used, and a sizing would stop; mend them, or allow "
        + "more with --max-rejects"
    ]
  }
}
