import MarketSizing

extension ReportDocument {
  /// How the numbers came about, in plain words.
  static func method(_ run: Run) -> Chapter? {
    let unit = Phrase(own: run.results.first?.unit.rule ?? "")
    return Chapter(
      id: "method", title: "How it was counted",
      blocks: [
        .list([
          "\(strong: "Three answers.") A criterion on a company is yes, no or unknown, and unknown where its value is missing, or a band that crosses the criterion's edge. A company is \(emphasis: "confirmed") if the profile as a whole is met, \(emphasis: "excluded") if it is not, and \(emphasis: "possible") if that hangs on something unknown. The truth for this list lies between the confirmed, and the confirmed and possible together.",
          "\(strong: "One company, once.") \(unit)",
          "\(strong: "Bands stay bands.") A headcount of 51–200 is any number from 51 to 200, never its middle. It meets a criterion only if all of it does.",
          "\(strong: "Exact sums.") Money is companies × price, added up in exact decimals and rounded once, so that rounded rows can differ from their total in the last digit.",
        ])
      ])
  }

  /// How full and how readable the fields are.
  static func dataQuality(_ run: Run) -> Chapter? {
    var blocks: [Block] = []
    if !run.fields.isEmpty { blocks.append(.table(fields(run))) }
    if run.fields.contains(where: { $0.contradictions > 0 }) {
      blocks.append(
        .paragraph(
          "\(emphasis: "Contradictions") are exact values outside the band that the same record gives."
        ))
    }
    let rejected = NumberText.sum(run.inputs.map(\.rejected))
    if rejected > 0 {
      let number = Wording.count(rejected, "record", "records")
      let end = run.rejects.isEmpty ? "." : ", the first of them:"
      blocks.append(
        .paragraph(
          "\(own: number) could not be read and \(own: rejected == 1 ? "is" : "are") not counted\(own: end)"
        ))
      blocks.append(
        .list(run.rejects.map { "\(code: Wording.place($0)): \(given: $0.message)" }))
    }
    if blocks.isEmpty { blocks.append(.paragraph("Every record could be read.")) }
    return Chapter(id: "data-quality", title: "Data quality", blocks: blocks)
  }

  private static func fields(_ run: Run) -> Table {
    var table = Table(
      "Fields",
      [
        .text("Field"), .text("Column"), .number("Known"), .number("Missing"),
        .number("Unreadable"), .number("Contradictions"), .prose("Unreadable, such as"),
      ], isSortable: true)
    for field in run.fields {
      let records = NumberText.sum([field.known, field.missing, field.unreadable])
      table.add([
        Table.Cell(Phrase(given: field.field)),
        Table.Cell(field.column.map { Phrase(given: $0) } ?? "–"),
        .share(field.known, of: records), .shown(field.missing), .shown(field.unreadable),
        .shown(field.contradictions),
        Table.Cell(field.examples.map { Phrase(code: $0) }.joined(" ")),
      ])
    }
    return table
  }

  /// What a reader has to know; nil for nothing.
  static func warnings(_ run: Run) -> Chapter? {
    let items = run.warnings.map { Phrase(given: $0) }.filter { !$0.isEmpty }
    return items.isEmpty ? nil : Chapter(id: "warnings", title: "Warnings", blocks: [.list(items)])
  }
}
