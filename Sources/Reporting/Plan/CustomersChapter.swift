import GoToMarket
import MarketSizing

extension PlanChapters {
  /// What the first customers show: where deals are won, and what of the ICP they contradict.
  static func customers(_ report: CustomersReport, of result: SizingResult) -> Chapter {
    let money = result.money
    var blocks: [Block] = [.paragraph(finding(report))]
    for division in parts(report.divisions) {
      let title = title(division.by)
      blocks.append(.paragraph("By \(own: title.lowercased()):"))
      blocks.append(.table(table(of: division.rows, title, money)))
    }
    if !report.focus.isEmpty {
      blocks.append(
        .paragraph(
          "Segments to focus on, by the lower end of their win rate × their whitespace; that is a rank, no forecast:"
        ))
      blocks.append(.table(table(of: report.focus, money)))
    }
    if !report.findings.isEmpty {
      blocks.append(.paragraph("What the deals say of the ICP:"))
      blocks.append(.list(report.findings.map { Phrase(given: $0) + "." }))
    }
    if let table = values(report, money) {
      blocks.append(.paragraph("What won deals bring a year, and what the ICP assumes:"))
      blocks.append(.table(table))
    }
    blocks.append(.list(basis(report)))
    return Chapter(id: "customers", title: "What bites first", blocks: blocks)
  }

  private static func finding(_ report: CustomersReport) -> Phrase {
    let decided = report.all.won + report.all.lost
    var words: Phrase =
      "\(own: Wording.count(report.all.customers, "company of the lists is a customer", "companies of the lists are customers"))"
    if report.all.winRate != nil {
      words +=
        ", and \(own: NumberText.grouped(report.all.won)) of \(own: Wording.count(decided, "decided deal", "decided deals")) were won (\(own: rate(report.all)))"
    } else {
      words += "; no lost deal is known, so there are no win rates to compare"
    }
    if let best = report.focus.first {
      words += "; \(given: best.segment) is the segment to focus on"
    } else if report.all.winRate != nil {
      words += "; no segment has enough decided deals to say where to focus"
    }
    return words + "."
  }

  /// Criteria of all kinds are one table.
  private static func parts(
    _ divisions: [CustomersReport.Division]
  ) -> [(by: String, rows: [CustomersReport.Row])] {
    let order = ["segment", "region", "fit", "tier"]
    let named = order.compactMap { by in
      divisions.first { $0.by == by }.map { (by: by, rows: $0.rows) }
    }
    let criteria = divisions.filter { !order.contains($0.by) }.flatMap(\.rows)
    return named + (criteria.isEmpty ? [] : [(by: "criterion", rows: criteria)])
  }

  private static func title(_ by: String) -> String {
    switch by {
    case "segment": "Segment"
    case "region": "Region"
    case "fit": "Fit"
    case "tier": "Tier"
    default: "Criterion"
    }
  }

  private static func table(
    of rows: [CustomersReport.Row], _ title: String, _ money: MoneyText?
  ) -> Table {
    let areCriteria = rows.contains { $0.holds != nil }
    var table = Table(
      "Deals by \(title.lowercased())",
      [.text(Phrase(own: title))] + (areCriteria ? [.text("Companies that")] : []) + [
        .number("Companies"), .number("Customers"), .number("Penetration"), .number("Whitespace"),
      ] + (money == nil ? [] : [.number("Whitespace a year")]) + [
        .number("Won"), .number("Decided"), .number("Win rate"), .text("95% interval"),
        .number("Lift"), .number("q"), .text("Note"),
      ])
    for row in rows {
      var cells: [Table.Cell] = [Table.Cell(Phrase(given: row.group))]
      if areCriteria { cells.append(row.holds == true ? "fit it" : "do not") }
      cells += [
        .count(row.confirmed + row.possible + row.excluded), .count(row.customers),
        percent(row.penetration), .count(row.whitespace),
      ]
      if let money { cells.append(row.whitespaceValue.map { .money($0, money) } ?? "–") }
      cells += [
        .count(row.won), .count(row.won + row.lost), percent(row.winRate),
        Table.Cell(Phrase(own: interval(row) ?? "–")), number(row.lift), chance(row.q),
        row.isSmall && row.winRate != nil ? Table.Cell("\(notice: "small number")") : .empty,
      ]
      table.add(cells)
    }
    return table
  }

  private static func table(of focus: [CustomersReport.Focus], _ money: MoneyText?) -> Table {
    var table = Table(
      "Segments to focus on",
      [.text("Segment"), .number("Win rate, low"), .number("Whitespace")]
        + (money == nil ? [] : [.number("Whitespace a year")]))
    for row in focus {
      table.add(
        [Table.Cell(Phrase(given: row.segment)), percent(row.winRateLow), .count(row.whitespace)]
          + (money.map { money in [row.whitespaceValue.map { .money($0, money) } ?? "–"] } ?? []))
    }
    return table
  }

  private static func values(_ report: CustomersReport, _ money: MoneyText?) -> Table? {
    guard let money else { return nil }
    let rows = (report.divisions.first { $0.by == "segment" }?.rows ?? []).filter { $0.acv != nil }
    guard !rows.isEmpty else { return nil }
    var table = Table(
      "Realised ACV",
      [
        .text("Segment"), .number("Won deals"), .number("Median"), .number("Mean"),
        .number("Median, low"), .number("Median, high"), .number("Assumed, low"),
        .number("Assumed"), .number("Assumed, high"),
      ])
    func amount(_ text: String?) -> Table.Cell { text.map { .money($0, money) } ?? "–" }
    for row in rows {
      guard let acv = row.acv else { continue }
      table.add([
        Table.Cell(Phrase(given: row.group)), .count(acv.deals), amount(acv.median),
        amount(acv.mean), amount(acv.medianLow), amount(acv.medianHigh), amount(acv.assumedLow),
        amount(acv.assumedBase), amount(acv.assumedHigh),
      ])
    }
    return table
  }

  private static func basis(_ report: CustomersReport) -> [Phrase] {
    let records = report.records
    let sum =
      records.won + records.churned + records.lost + records.open + records.unknown
      + records.missing
    let columns = report.columns.map { "\(own: $0.gives) from \(given: $0.column)" as Phrase }
    var items: [Phrase] = [
      "\(given: report.list): \(own: Wording.count(sum, "record", "records")), \(own: NumberText.grouped(records.won)) won, \(own: NumberText.grouped(records.churned)) won and since left, \(own: NumberText.grouped(records.lost)) lost, \(own: NumberText.grouped(records.open)) open, \(own: NumberText.grouped(records.unknown)) not understood, \(own: NumberText.grouped(records.missing)) without an outcome\(own: columns.isEmpty ? "" : "; ")\(columns.joined(", "))."
    ]
    if let assumed = report.assumedOutcome {
      items.append("All its records are taken to be \(given: assumed), as the command says.")
    }
    if let from = report.from, let to = report.to {
      items.append("Dates from \(given: from) to \(given: to).")
    }
    func add(_ words: String, _ counts: [Suppression.Count]) {
      guard !counts.isEmpty else { return }
      let listed = counts.map { "\(given: $0.of) (\(own: NumberText.grouped($0.count)))" as Phrase }
      items.append("\(own: words): \(listed.joined(", ")).")
    }
    add("Outcomes that are not understood, and count nowhere", report.unknownOutcomes)
    add("Amounts that can't be read or converted", report.unreadableValues)
    add("Dates that are not certain", report.unreadableDates)
    items.append(
      "\(own: NumberText.grouped(report.matched)) of its \(own: Wording.count(report.companies, "company", "companies")) are among those of the lists."
    )
    func add(_ words: String, _ examples: CustomersReport.Examples) {
      guard examples.count > 0 else { return }
      items.append(
        "\(own: NumberText.grouped(examples.count)) \(own: words): \(examples.examples.map { Phrase(given: $0) }.joined(", "))\(own: examples.count > examples.examples.count ? ", …" : ".")"
      )
    }
    add("not among them, and counted nowhere", report.notFound)
    add("may be one of several, and counted nowhere", report.ambiguous)
    if report.unusable > 0 {
      items.append(
        "\(own: Wording.count(report.unusable, "record gives", "records give")) neither domain nor name."
      )
    }
    items.append(
      "Customers and penetration are counted by company, win rates by decided deal (\(own: Wording.count(report.withSeveralDeals, "company has", "companies have")) several, which intervals take for independent). Fewer than \(own: String(report.leastDecided)) decided deals in a group or in the rest are a small number, and not compared. Intervals: Wilson, 95%; q: Fisher's exact test against the rest, corrected for all comparisons shown (Benjamini–Hochberg). Segments and regions are of companies that fit or may. The deals are no random sample: a difference need not be a cause."
    )
    return items
  }

  private static func rate(_ row: CustomersReport.Row) -> String {
    "\(percentText(row.winRate)), 95% interval \(interval(row) ?? "–")"
  }

  private static func interval(_ row: CustomersReport.Row) -> String? {
    guard row.winRateLow != nil, row.winRateHigh != nil else { return nil }
    return "\(percentText(row.winRateLow))–\(percentText(row.winRateHigh))"
  }

  /// A rate from 0 to 1 to a tenth of a percent; a dash for none.
  private static func percentText(_ rate: String?) -> String {
    guard let rate, let number = Double(rate), (0...1).contains(number) else { return "–" }
    let tenths = Int((number * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }

  private static func percent(_ rate: String?) -> Table.Cell {
    guard let rate, let decimal = DecimalText(rate) else { return "–" }
    return Table.Cell(Phrase(own: percentText(rate)), value: decimal.plain)
  }

  /// A probability to three decimals.
  private static func chance(_ text: String?) -> Table.Cell {
    guard let text, let number = Double(text), (0...1).contains(number) else { return "–" }
    let thousandths = Int((number * 1000).rounded())
    let digits = String(thousandths % 1000 + 1000).dropFirst()
    return Table.Cell(
      Phrase(own: thousandths == 0 ? "< 0.001" : "\(thousandths / 1000).\(digits)"), value: text)
  }

  private static func number(_ text: String?) -> Table.Cell {
    guard let text, let decimal = DecimalText(text) else { return "–" }
    return Table.Cell(Phrase(own: decimal.exact), value: decimal.plain)
  }
}
