package import MarketSizing

extension InspectionReport {
  /// The report as a page for a terminal or a pipe, with a newline last.
  package func table(on page: Page = .plain) -> [UInt8] {
    let lines = InspectionPage(report: self, page: page).lines
    return Array((lines.map { $0.written(on: page) }.joined(separator: "\n") + "\n").utf8)
  }
}

/// The lines that a list is shown in before it is trusted; none but the mapping's is wider than the
/// page.
struct InspectionPage {
  let report: InspectionReport
  let page: Page

  /// How many rejected records are shown.
  private static let rejectLimit = 5
  /// How many words for missing values are.
  private static let missingLimit = 8

  /// Blocks of lines, parted by empty ones.
  var lines: [Line] {
    let blocks = [title, columns, care, oddities, companies, rejects, notes, mapping]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [Line("")]))
  }

  /// The records that were not rejected.
  private var sound: Int { max(0, report.input.rows - report.input.rejected) }

  private func wrapped(_ text: String, _ weight: Line.Weight = .plain) -> [Line] {
    DisplayWidth.wrap(text, to: page.width, indent: 2).map { Line($0, weight) }
  }

  // MARK: The list

  private var title: [Line] {
    let input = report.input
    let taken = report.columns.filter { $0.reason == nil }.count
    let form =
      input.form.words + [
        Wording.count(report.columns.count, "column", "columns")
          + ", \(NumberText.grouped(taken)) taken for fields"
      ]
    var records = [Wording.count(input.rows, "record", "records")]
    if input.rejected > 0 {
      let share = NumberText.share(input.rejected, of: input.rows)
      records.append("\(NumberText.grouped(input.rejected)) can't be used (\(share))")
    }
    if input.short > 0 {
      records.append("\(NumberText.grouped(input.short)) shorter than the header")
    }
    if input.notUtf8 > 0 { records.append("\(NumberText.grouped(input.notUtf8)) not UTF-8") }
    let head =
      "\(SafeText.line(input.name)) · \(NumberText.size(bytes: input.bytes)) · "
      + SafeText.line(input.fingerprint)
    return [Line(DisplayWidth.cut(head, to: page.width), .strong)]
      + wrapped(records.joined(separator: " · ")) + wrapped(form.joined(separator: " · "))
  }

  // MARK: Columns

  private var columns: [Line] {
    let isMapped = report.input.mapping.contains { $0.by != "header" }
    var table = TextTable([
      .init(title: "#"),
      .init(title: "Column", alignment: .left, least: 10),
      .init(title: "taken for", alignment: .left, least: 9),
      .init(title: isMapped ? "by" : "", alignment: .left, spare: 2),
      .init(title: "known"),
      .init(title: "missing"),
      .init(title: "unread-\nable"),
      .init(title: "distinct", spare: 1),
      .init(title: "most frequent", alignment: .left, least: 14, spare: 3),
    ])
    for column in report.columns {
      for (number, reading) in column.readings.enumerated() {
        let isFirst = number == 0
        let by = reading.by.map { $0 == "mapping file" ? "mapping" : SafeText.line($0) } ?? ""
        table.add(
          [
            isFirst ? "\(column.number)" : "", isFirst ? SafeText.line(column.name) : "",
            reading.field.map { SafeText.line($0) }
              ?? (column.type == "text" ? "–" : "– (\(column.type))"), isMapped ? by : "",
            NumberText.share(reading.known, of: sound), Self.share(reading.missing, of: sound),
            Self.share(reading.unreadable, of: sound), isFirst ? Self.distinct(column) : "",
            isFirst ? values(column) : "",
          ], weight: column.reason == nil ? .plain : .faint)
      }
    }
    return table.lines(width: page.width)
  }

  private static func share(_ part: Int, of whole: Int) -> String {
    part == 0 ? "·" : NumberText.share(part, of: whole)
  }

  private static func distinct(_ column: InspectionReport.Column) -> String {
    (column.distinctIsExact ? "" : "~") + NumberText.grouped(column.distinct)
  }

  private func values(_ column: InspectionReport.Column) -> String {
    guard let first = column.values.first else { return "" }
    if first.records == 1, column.distinct > 1 {
      return column.distinctIsExact ? "all different" : "nearly all different"
    }
    return column.values.filter { $0.records > 1 || column.distinct == 1 }
      .map(frequency).joined(separator: ", ")
  }

  /// A value and its share in whole per cent, or its number of records where that is next to nothing.
  private func frequency(_ value: InspectionReport.Value) -> String {
    let text = SafeText.line(value.text, limit: 40)
    let isShare = sound > 0 && value.records <= sound && value.records >= sound / 200
    guard isShare else { return "\(text) ×\(NumberText.grouped(value.records))" }
    return "\(text) \(NumberText.rounded(min(value.records, sound), times: 100, over: sound))%"
  }

  // MARK: What to look at

  /// What could not be read, what was assumed, and what no field was taken from.
  private var care: [Line] {
    let unread = report.columns.flatMap { column in
      column.readings.filter { $0.unreadable > 0 }.flatMap { reading in
        wrapped(
          "\(SafeText.line(reading.field ?? column.name)): "
            + "\(NumberText.grouped(reading.unreadable)) unreadable in \(SafeText.line(column.name)), "
            + "such as \(reading.examples.map(place).joined(separator: ", "))")
      }
    }
    let assumed = report.columns.flatMap { column in
      column.readings.flatMap { reading in
        reading.note.map { note in
          wrapped(
            "\(SafeText.line(reading.field ?? "")): \(SafeText.line(column.name)) is read "
              + SafeText.line(note))
        } ?? []
      }
    }
    let constants = report.input.mapping.filter { $0.column == nil }.flatMap { row in
      wrapped("\(SafeText.line(row.field)): \(SafeText.line(row.note ?? ""))")
    }
    let odd = report.contradictions.flatMap { contradiction in
      wrapped(
        "\(SafeText.line(contradiction.field)): "
          + Wording.count(contradiction.records, "exact value", "exact values")
          + " outside the band of the same record")
    }
    return unread + odd + assumed + ranges + constants + missing + notTaken + absent
  }

  /// How far numbers reach, and in which currencies amounts are.
  private var ranges: [Line] {
    report.columns.flatMap { column in
      var parts: [String] = []
      if let lowest = column.lowest, let highest = column.highest {
        parts.append("reaches from \(SafeText.line(lowest)) to \(SafeText.line(highest))")
      }
      if column.currencies.count > 1 || column.currencies.first?.text == "none" {
        parts.append("is in \(column.currencies.map(currency).joined(separator: ", "))")
      }
      guard !parts.isEmpty else { return [Line]() }
      let field = SafeText.line(column.readings.first?.field ?? column.name)
      return wrapped("\(field): \(SafeText.line(column.name)) \(parts.joined(separator: ", "))")
    }
  }

  private func currency(_ value: InspectionReport.Value) -> String {
    guard value.text == "none" else { return frequency(value) }
    return "no currency ×\(NumberText.grouped(value.records))"
  }

  /// The words that stand for missing values, where there are any.
  private var missing: [Line] {
    let words = report.missing.filter { !$0.text.isEmpty }
    guard !words.isEmpty else { return [] }
    let shown = words.prefix(Self.missingLimit).map { word in
      "“\(SafeText.line(word.text, limit: 40))” ×\(NumberText.grouped(word.records))"
    }
    let more = words.count > shown.count ? " …" : ""
    return wrapped("read as missing: \(shown.joined(separator: ", "))\(more)")
  }

  /// Why columns that one might expect to be taken are not.
  private var notTaken: [Line] {
    report.columns.flatMap { column in
      guard let reason = column.reason, reason != InspectionReport.unknownName else {
        return [Line]()
      }
      return wrapped("not taken: \(SafeText.line(column.name)) – \(SafeText.line(reason))")
    }
  }

  private var absent: [Line] {
    let names = report.absent.map { SafeText.line($0) }.joined(separator: ", ")
    return names.isEmpty ? [] : wrapped("no column gives \(names)")
  }

  /// What is odd about the list, with the first records that show it.
  private var oddities: [Line] {
    guard !report.oddities.isEmpty else { return [] }
    return [Line("Worth a look before the list is trusted", .strong)]
      + report.oddities.flatMap { wrapped("- " + words($0)) }
  }

  private func words(_ oddity: InspectionReport.Oddity) -> String {
    var words = ""
    if let column = oddity.column, report.columns.indices.contains(column - 1) {
      words = SafeText.line(report.columns[column - 1].name) + ": "
    }
    words += SafeText.line(oddity.what, limit: 400)
    if !oddity.examples.isEmpty {
      words += " – \(Wording.count(oddity.records, "record", "records")): "
      words += oddity.examples.map(place).joined(separator: ", ")
      if oddity.records > oddity.examples.count { words += " …" }
    }
    return words + (oddity.fix.map { "; " + SafeText.line($0, limit: 400) } ?? "")
  }

  /// `“abc” in line 222`.
  private func place(_ example: InspectionReport.Example) -> String {
    let text = example.text.isEmpty ? "" : "“\(SafeText.line(example.text, limit: 40))” in "
    return text + "line \(NumberText.grouped(example.line))"
  }

  // MARK: Companies

  private var companies: [Line] {
    let found = report.identities
    let given = found.keys.filter(\.isGiven)
    guard !given.isEmpty else {
      let keys = found.keys.map { words($0) }.joined(separator: ", or ")
      return wrapped(
        "No columns give an identity (\(keys)): each of the "
          + Wording.count(sound, "record", "records") + " counts as a company")
    }
    var parts = given.map { key in
      "\(words(key)) for \(Wording.count(key.records, "record", "records"))"
    }
    if found.without > 0 {
      parts.append("none for \(NumberText.grouped(found.without)), which count one each")
    }
    let duplicates =
      found.duplicates == 0
      ? "no duplicates" : Wording.count(found.duplicates, "duplicate", "duplicates")
    return [
      Line(
        DisplayWidth.cut(
          "\(Wording.companies(found.companies)), \(duplicates)", to: page.width), .strong)
    ] + wrapped("told by \(parts.joined(separator: "; "))")
  }

  private func words(_ key: InspectionReport.Identities.Key) -> String {
    Wording.list(key.fields.map { SafeText.line($0) })
  }

  // MARK: Rejects, notes and the mapping

  private var rejects: [Line] {
    guard !report.rejects.isEmpty else { return [] }
    var lines = [Line("Records that can't be used", .strong)]
    for reject in report.rejects.prefix(Self.rejectLimit) {
      let place = "\(SafeText.line(report.input.name)):\(reject.line):\(reject.column)"
      lines += wrapped("\(place): \(SafeText.line(reject.message))")
      let text = DisplayWidth.cut("    " + SafeText.line(reject.text), to: page.width)
      lines.append(Line(text, .faint))
    }
    let more = report.input.rejected - min(report.input.rejected, Self.rejectLimit)
    if more > 0 {
      lines.append(Line("  and \(NumberText.grouped(more)) more; --rejects FILE lists them all"))
    }
    return lines
  }

  private var notes: [Line] {
    report.notes.flatMap { wrapped("! " + SafeText.line($0, limit: 400)) }
  }

  /// Never cut nor styled, so that it can be copied.
  private var mapping: [Line] {
    let heading = "The mapping that is used; --write-map FILE saves it"
    return [Line(heading, .strong)]
      + report.mapping.split(separator: "\n").map { Line(String($0)) }
  }
}
