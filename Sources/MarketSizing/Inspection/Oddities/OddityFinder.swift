internal import DelimitedText
internal import Firmographics

/// Names what is odd about a list that can be read all the same.
struct OddityFinder {
  let list: OpenList
  let survey: ListSurvey
  /// By column: what its texts are read as.
  let values: [ColumnValues]
  /// The records that were not rejected.
  let records: Int
  /// By column: the first field that is read from it.
  private let uses: [ListSurvey.Layout.Use?]

  init(list: OpenList, survey: ListSurvey, values: [ColumnValues], records: Int) {
    self.list = list
    self.survey = survey
    self.values = values
    self.records = records
    uses = ListSurvey.Layout(list.binding).uses
  }

  /// Shares say nothing of fewer records.
  private static let leastRecords = 20

  private typealias Oddity = InspectionReport.Oddity

  /// What is odd: of whole records, then column by column.
  func all() -> [InspectionReport.Oddity] {
    RowOddities(columns: list.binding.header, uses: uses, rows: survey.rows).all()
      + values.indices.flatMap(oddities)
  }

  private func oddities(_ column: Int) -> [InspectionReport.Oddity] {
    let use = uses[column]
    var found: [Oddity] = TraitOddities(
      tallies: survey.columns[column].traits, form: use?.field.form,
      networkRecords: use?.field == .domain ? values[column].sharedDomainRecords : 0
    ).all().map { oddity in
      var oddity = oddity
      oddity.column = column + 1
      oddity.field = use?.field.name
      return oddity
    }
    guard let field = use?.field, records >= Self.leastRecords else { return found }
    func add(_ kind: String, _ records: Int, _ what: String, fix: String? = nil) {
      found.append(
        Oddity(
          kind: kind, column: column + 1, field: field.name, records: records, what: what,
          fix: fix, examples: []))
    }
    let values = values[column]
    if let value = values.mostFrequent(1).first, field.form != .list,
      values.known.count > 1 || value.records > 1, 10 * value.records >= 9 * values.records,
      2 * values.records >= records
    {
      let share = Self.percent(value.records, of: values.records)
      add(
        "one value", value.records,
        values.known.count == 1
          ? "every known value is “\(value.text)”"
          : "\(share) of the known values are “\(value.text)”")
    }
    if [.employees, .revenue, .founded].contains(field), 20 * values.zeros >= values.records,
      values.zeros > 0
    {
      add(
        "zeros", values.zeros,
        "\(Self.percent(values.zeros, of: values.records)) of the known values are 0, which often "
          + "stands for a value that nobody knows",
        fix: "say so with `missing: {add: [\"0\"]}` in a mapping file")
    }
    if field == .revenue, let unit = unit(of: values, use) {
      add("unit", values.records, unit.what, fix: unit.fix)
    }
    return found
  }

  static func percent(_ part: Int, of whole: Int) -> String {
    let share = (200 * part + whole) / (2 * whole)
    return part < whole && share == 100 ? "over 99%" : "\(share)%"
  }

  // MARK: Units

  /// Whether amounts are too small to be whole units of money: nil where they are not.
  ///
  /// A company takes in between some 10,000 and a few million a head and year, in about any currency:
  /// amounts of which half come to less than 1,000 a head, or of which half are below 20,000 where
  /// nobody counts heads, are thousands or millions.
  private func unit(
    of revenue: ColumnValues, _ use: ListSurvey.Layout.Use?
  ) -> (what: String, fix: String)? {
    guard use?.binding.unit == .one, let median = revenue.median, median > .zero else { return nil }
    let fix = "say `unit: thousand` or `unit: million` for the column in a mapping file if they are"
    let heads = uses.firstIndex { $0?.field == .employees }.flatMap { values[$0].median }
    if let heads, heads > .zero {
      guard let limit = heads.multiplied(by: Quantity(1000)), median < limit else { return nil }
      let unit = median < heads ? "millions" : "thousands"
      return (
        "half of the amounts are below \(median), half of the headcounts below \(heads): the amounts "
          + "look to be in \(unit)", fix
      )
    }
    guard median < Quantity(20_000) else { return nil }
    return (
      "half of the amounts are below \(median): they look to be in thousands or millions", fix
    )
  }
}
