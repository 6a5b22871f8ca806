internal import Criteria
internal import DelimitedText
internal import Firmographics

/// Tells how the lists were read, and what was odd about them.
struct PassReports {
  let plan: SizingPlan
  let mapping: ColumnMapping?
  let lists: [OpenList]
  let outcome: SizingEngine.Outcome

  func inputs() -> [InputReport] {
    lists.enumerated().map { number, list in
      let reader = list.reader
      let found = outcome.lists[number]
      return InputReport(
        name: Self.fileName(reader.source.name), bytes: reader.source.byteCount,
        fingerprint: reader.source.fingerprint, sha256: reader.source.takeSHA256(),
        rows: found.records, rejected: found.rejected, short: found.short, notUtf8: found.notUTF8,
        encoding: reader.form.encoding.value,
        delimiter: reader.form.delimiterText,
        header: reader.dialect.hasHeader, form: FormReport(reader.form),
        source: mapping?.source.name,
        retrieved: mapping?.source.retrieved, licence: mapping?.source.licence,
        mapping: mappingRows(list.binding), unmapped: list.binding.unmapped)
    }
  }

  /// A path without its folders.
  static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private func mappingRows(_ binding: ListBinding) -> [MappingRow] {
    let references =
      Field.all.map(FieldReference.field) + plan.ownColumns.map(FieldReference.column)
    return references.flatMap { reference in
      (binding.columns[reference] ?? []).map { column in
        MappingRow(
          field: reference.description, column: column.name, by: column.origin.rawValue,
          note: column.note,
          decimal: column.decimalOrigin.map {
            FormReport.Trait(column.decimalSign.rawValue, by: $0.rawValue)
          })
      }
    }
  }

  /// One report for each column that a field is read from, all lists together.
  func fields() -> [FieldReport] {
    var reports: [FieldReport] = []
    for (source, reference) in reportedSources(context: 0) {
      for (number, list) in lists.enumerated() {
        let columns = list.binding.columns[reference] ?? []
        // A source that nothing asks for is not read, and has no tallies.
        for (binding, (column, tally)) in zip(
          columns, outcome.lists[number].tallies[source].enumerated())
        {
          let name = reference.description
          let index =
            reports.firstIndex { report in
              report.field == name
                && report.column.map(Text.folded) == binding.name.map(Text.folded)
            } ?? reports.count
          if index == reports.count {
            reports.append(FieldReport(field: name, column: binding.name))
          }
          reports[index].known += tally.known
          reports[index].missing += tally.missing
          reports[index].unreadable += tally.unreadable
          if column == 0 {
            reports[index].contradictions += outcome.lists[number].contradictions[source]
          }
          let new = tally.examples.map(\.text).filter { !reports[index].examples.contains($0) }
          reports[index].examples += new.prefix(
            ColumnTally.exampleLimit - reports[index].examples.count)
        }
      }
    }
    return reports
  }

  /// The sources that are reported: those of a reading context, worked-out places aside, and of
  /// several readings of one column the strictest.
  private func reportedSources(context: Int) -> [(source: Int, reference: FieldReference)] {
    let sources = plan.table.sources.enumerated().filter { _, source in
      if case .place = source.subject.form { return false }
      return source.context == context
    }
    var chosen: [(source: Int, reference: FieldReference)] = []
    for (number, source) in sources {
      let reference = source.subject.reference
      if let index = chosen.firstIndex(where: { $0.reference == reference }) {
        if source.subject.form.isNumeric { chosen[index].source = number }
      } else {
        chosen.append((source: number, reference: reference))
      }
    }
    func place(_ reference: FieldReference) -> Int {
      if case .field(let field) = reference { return Field.all.firstIndex(of: field) ?? 0 }
      return Field.all.count
    }
    return chosen.enumerated()
      .sorted {
        (place($0.element.reference), $0.offset) < (place($1.element.reference), $1.offset)
      }
      .map(\.element)
  }

  func warnings() -> [String] {
    listWarnings() + profileWarnings()
  }

  /// What was odd about the lists, whatever the ICPs make of it.
  func dataWarnings() -> [String] { listWarnings() + currencyWarnings(context: 0) }

  private func listWarnings() -> [String] {
    lists.indices.flatMap { number in
      readingWarnings(number) + contentWarnings(lists[number]) + identityWarnings(lists[number])
        + placeWarnings(lists[number]) + obstacleWarnings(lists[number])
    }
  }

  /// What was odd about a list's records and bytes.
  func readingWarnings(_ number: Int) -> [String] {
    var warnings: [String] = []
    let list = lists[number]
    let found = outcome.lists[number]
    let name = Self.fileName(list.reader.source.name)
    let form = list.reader.form
    if form.linesAbove.origin == .detected, let title = list.reader.titles.first {
      warnings.append(
        "\(name): \(count(form.linesAbove.value, "line")) above the table, not read as records: “\(Text.shown(title))”; --skip says otherwise"
      )
    }
    if !form.hasHeader.value, form.hasHeader.origin == .detected {
      warnings.append(
        "\(name): the first line is taken for a record and not for the columns' names; --header says otherwise"
      )
    }
    if found.short > 0 {
      warnings.append(
        "\(name): \(count(found.short, "record")) shorter than the header; the fields that are not there are missing values"
      )
    }
    if found.notUTF8 > 0 {
      warnings.append(
        "\(name): \(count(found.notUTF8, "record")) with bytes that are not UTF-8, read as Windows-1252; if names look wrong, give --encoding"
      )
    }
    if list.reader.invalidBytes > 0 {
      warnings.append(
        "\(name): \(count(list.reader.invalidBytes, "byte")) could not be read as \(list.reader.form.encoding.value)"
      )
    }
    return warnings
  }

  /// The columns that were taken by their values alone.
  private func contentWarnings(_ list: OpenList) -> [String] {
    let name = Self.fileName(list.reader.source.name)
    return Field.all.flatMap { field in
      (list.binding.columns[.field(field)] ?? []).compactMap { column in
        guard let evidence = column.evidence, let columnName = column.name else { return nil }
        return
          "\(name): “\(Text.shown(columnName))” is taken for \(field.name) by what it holds (\(evidence)); name it in a mapping file to be sure"
      }
    }
  }

  private func identityWarnings(_ list: OpenList) -> [String] {
    let usesIdentities = plan.profiles.contains { $0.profile.countBy != .record }
    let hasIdentity = list.binding.key.contains { key in
      key.allSatisfy { list.binding.columns[$0] != nil }
    }
    guard usesIdentities, !hasIdentity else { return [] }
    let name = Self.fileName(list.reader.source.name)
    return [
      "\(name): no columns give an identity (\(keyWords(list.binding.key))); every record counts as one company"
    ]
  }

  private func placeWarnings(_ list: OpenList) -> [String] {
    let isPlaceGiven = plan.profiles.allSatisfy { profile in
      list.binding.columns[Subject(.region).origin(in: profile.profile.context)] != nil
    }
    let name = Self.fileName(list.reader.source.name)
    return isPlaceGiven
      ? [] : ["\(name): no column gives the place that regions go by; every company's is Unknown"]
  }

  private func obstacleWarnings(_ list: OpenList) -> [String] {
    let name = Self.fileName(list.reader.source.name)
    return list.binding.obstacles.sorted { $0.key.description < $1.key.description }
      .map { reference, obstacle in "\(name): \(reference) is not read: \(obstacle)" }
  }

  private func keyWords(_ key: [[FieldReference]]) -> String {
    key.map { $0.map(\.description).joined(separator: " and ") }.joined(separator: ", or ")
  }

  /// Amounts whose currency is not known or can't be converted, as one reading context has it.
  func currencyWarnings(context number: Int) -> [String] {
    var warnings: [String] = []
    let context = plan.table.contexts[number]
    for (source, reference) in reportedSources(context: number) {
      let tallies = outcome.lists.flatMap { $0.tallies[source] }
      let assumed = tallies.reduce(0) { $0 + $1.assumedCurrency }
      if assumed > 0, let currency = context.currency {
        warnings.append(
          "\(reference): \(count(assumed, "amount")) without a currency, taken to be \(currency.code); say so in a mapping file to be sure"
        )
      }
      var unconverted: [Currency: Int] = [:]
      for tally in tallies {
        unconverted.merge(tally.unconverted) { $0 + $1 }
      }
      for (currency, number) in unconverted.sorted(by: { $0.key.code < $1.key.code }) {
        warnings.append(
          "\(reference): \(count(number, "amount")) in \(currency.code), for which there is no rate; they count as unknown"
        )
      }
    }
    return warnings
  }

  /// What one ICP has no effect on, no price for, or takes the floor of.
  func warnings(ofProfile number: Int) -> [String] {
    let compiled = plan.profiles[number]
    let profile = compiled.profile
    var warnings: [String] = []
    for niceToHave in profile.niceToHaves where !isGiven(niceToHave.criterion, profile.context) {
      warnings.append(
        "no list gives what nice-to-have “\(niceToHave.criterion.id)” asks for, so its \(count(niceToHave.points, "point")) are earned by none"
      )
    }
    let totals = outcome.totals[number]
    let priced = compiled.prices.contains { $0 != nil }
    var withoutPrice = 0
    var withoutNumber = 0
    var withoutBuyers = 0
    var openTops = 0
    for (index, cell) in totals.cells.enumerated() {
      switch compiled.prices[index % totals.segmentCount]?.basis {
      case nil: withoutPrice += cell.confirmed + cell.possible
      case .perBuyer: withoutBuyers += cell.unpriced
      case .acv, .perEmployee, .shareOfRevenue: withoutNumber += cell.unpriced
      }
      openTops += cell.openTops
    }
    if withoutPrice > 0 {
      warnings.append(
        priced
          ? "\(count(withoutPrice, "matching company", "matching companies")) in segments without a price, counted with 0"
          : "the ICP gives no price, so all money is 0 (\(count(withoutPrice, "matching company", "matching companies")))"
      )
    }
    if withoutNumber > 0 {
      warnings.append(
        "\(count(withoutNumber, "matching company", "matching companies")) without the headcount or revenue that the price is multiplied by, counted with 0"
      )
    }
    if withoutBuyers > 0 {
      warnings.append(
        "\(count(withoutBuyers, "matching company", "matching companies")) in which no persona that the price is paid for is found, counted with 0"
      )
    }
    if openTops > 0 {
      warnings.append(
        "\(count(openTops, "matching company", "matching companies")) with an open band such as “10,001+”, of which the high figure takes the floor"
      )
    }
    return warnings
  }

  /// Whether some list gives all that a criterion asks for.
  private func isGiven(_ criterion: Criterion, _ context: ReadingContext) -> Bool {
    lists.contains { list in
      criterion.predicate.subjects.allSatisfy {
        list.binding.columns[$0.origin(in: context)] != nil
      }
    }
  }

  private func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
  }
}
