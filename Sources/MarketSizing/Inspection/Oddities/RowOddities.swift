internal import Firmographics

/// Says what is odd about whole records, and about the header.
struct RowOddities {
  /// The columns' names.
  let columns: [String]
  /// By column: what is read from it.
  let uses: [ListSurvey.Layout.Use?]
  let rows: RowTally

  private typealias Oddity = InspectionReport.Oddity

  func all() -> [InspectionReport.Oddity] {
    var found: [Oddity] = repeatedNames
    func add(_ kind: String, _ tally: TraitTally, _ what: String, _ fix: String) {
      guard tally.records > 0 else { return }
      found.append(
        Oddity(
          kind: kind, column: nil, field: nil, records: tally.records, what: what, fix: fix,
          examples: tally.examples.map(TraitOddities.example)))
    }
    add(
      "header again", rows.headers, "the header again, counted as a company",
      "take them out where lists were put together")
    add("empty record", rows.empty, "nothing in any field, counted as a company", "take them out")
    return found + lastRecords
  }

  private var repeatedNames: [InspectionReport.Oddity] {
    var seen: [String: Int] = [:]
    for name in columns { seen[Text.folded(name), default: 0] += 1 }
    var told: Set<String> = []
    return columns.enumerated().compactMap { column, name in
      let folded = Text.folded(name)
      guard let count = seen[folded], count > 1, told.insert(folded).inserted else { return nil }
      return Oddity(
        kind: "repeated name", column: column + 1, field: uses[column]?.field.name, records: 0,
        what: "\(count) columns are called “\(Text.shown(name))”",
        fix: "a mapping file tells them apart by their numbers", examples: [])
    }
  }

  /// Totals and footnotes among the last records.
  private var lastRecords: [InspectionReport.Oddity] {
    guard columns.count > 1 else { return [] }
    return rows.last.compactMap { record in
      let texts = record.texts.filter { !Text.squeezed($0).isEmpty }
      guard let text = texts.first else { return nil }
      let example = InspectionReport.Example(line: record.line, text: Text.shown(text))
      if isTotal(record) {
        return Oddity(
          kind: "total row", column: nil, field: nil, records: 1,
          what: "a total at the list's end, counted as a company", fix: "take it out",
          examples: [example])
      }
      // A list of two columns may have names alone.
      guard texts.count == 1, columns.count > 2, rows.last.first?.texts != record.texts,
        rows.last.contains(where: { isFuller($0) })
      else { return nil }
      return Oddity(
        kind: "footnote", column: nil, field: nil, records: 1,
        what: "one value alone at the list's end, counted as a company",
        fix: "take it out if it is a remark", examples: [example])
    }
  }

  /// Whether more than half of a record's fields have a text.
  private func isFuller(_ record: RowTally.Record) -> Bool {
    2 * record.texts.filter { !Text.squeezed($0).isEmpty }.count > columns.count
  }

  /// Whether the name, or the first field with a text, says that the record sums up the others.
  private func isTotal(_ record: RowTally.Record) -> Bool {
    let name = uses.firstIndex { $0?.field == .name }
    let texts = [name.map { record.texts[$0] }, record.texts.first { !Text.squeezed($0).isEmpty }]
    return texts.contains { text in
      guard let text else { return false }
      let word = Text.folded(text).trimmingSuffix { !$0.isLetter && !$0.isNumber }
      return Self.totals.contains(word)
    }
  }

  /// What a total is called, folded.
  private static let totals: Set<String> = [
    "total", "totals", "grand total", "sub total", "subtotal", "sum", "overall", "all companies",
    "total companies", "summe", "gesamt", "gesamtsumme", "insgesamt", "total général",
    "total general", "totale", "suma", "somme", "totaal", "razem", "celkem", "итого", "всего",
    "toplam", "合計", "总计", "合计", "total geral", "totalt",
  ]
}

extension String {
  /// The text without the letters at its end that `isMark` holds for.
  fileprivate func trimmingSuffix(while isMark: (Character) -> Bool) -> String {
    var text = Substring(self)
    while let last = text.last, isMark(last) { text.removeLast() }
    return String(text)
  }
}
