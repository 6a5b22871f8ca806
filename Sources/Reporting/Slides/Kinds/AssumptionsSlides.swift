import MarketSizing

extension DeckPlan {
  /// How many slides of assumptions and sources there are at the most.
  private static let pageLimit = 2
  private static let rowsOnPage = 12

  /// What is assumed, and where it is from: the same in several markets once.
  private struct Assumption: Hashable {
    var name: String
    var low = ""
    var base = ""
    var high = ""
    /// Nil where none is given.
    var source: String?
  }

  /// Prices, shares, rates and lists with their sources, on one slide or more.
  var assumptions: [Slide] {
    var rows: [Assumption] = []
    for kind in [prices, shares, rates] {
      for result in run.results {
        for row in kind(result) where !rows.contains(row) { rows.append(row) }
      }
    }
    rows += run.inputs.map { input in
      Assumption(
        name: "List \(SafeText.line(input.name, limit: 80)), records",
        base: NumberText.grouped(input.rows), source: Self.source(of: input))
    }
    let room = Self.pageLimit * Self.rowsOnPage
    let hidden = rows.count > room ? rows.count - room + 1 : 0
    let shown = Array(rows.prefix(rows.count - hidden))
    let unsourced = rows.count { $0.source == nil }
    let title =
      rows.isEmpty
      ? "Nothing is assumed: every number is counted"
      : unsourced == 0
        ? "Every assumption has a source"
        : "\(unsourced) of \(Wording.count(rows.count, "assumption", "assumptions"))"
          + " \(unsourced == 1 ? "has" : "have") no source"
    guard !rows.isEmpty else { return [] }
    // Pages are filled evenly, so that none holds but a row.
    let number = (shown.count + Self.rowsOnPage - 1) / Self.rowsOnPage
    let size = (shown.count + number - 1) / number
    let pages = stride(from: 0, to: shown.count, by: size).map {
      Array(shown[$0..<min(shown.count, $0 + size)])
    }
    return pages.enumerated().map { number, rows in
      let isLast = number == pages.count - 1
      return Slide(
        title: title + (pages.count > 1 ? " (\(number + 1) of \(pages.count))" : ""),
        subtitle: "Prices a year, shares, rates and lists, with where they are from",
        shapes: [table(of: rows, hidden: isLast ? hidden : 0)],
        notes: notes(
          rows.map { row in
            "\(row.name): \([row.low, row.base, row.high].filter { !$0.isEmpty }.joined(separator: ", "));"
              + " source: \(row.source ?? "none given")."
          }, of: run.results))
    }
  }

  private func prices(of result: SizingResult) -> [Assumption] {
    guard let currency = result.currency else { return [] }
    let money = MoneyText(currency: currency)
    return result.assumptions.prices.map { price in
      let amounts = [price.low, price.base, price.high].map {
        Wording.amount($0, basis: price.basis, money)
      }
      let segment = price.segment.map { SafeText.line($0, limit: 60) } ?? "every other segment"
      return Assumption(
        name: "Price, \(segment), \(Wording.basis(of: price))", low: amounts[0],
        base: amounts[1], high: amounts[2], source: price.source.map { SafeText.line($0) })
    }
  }

  /// The share that can be won, and the capacity that limits it.
  private func shares(of result: SizingResult) -> [Assumption] {
    guard let share = result.assumptions.obtainable else { return [] }
    func percent(_ text: String) -> String {
      DecimalText(text)?.percentage ?? SafeText.line(text)
    }
    let source = share.source.map { SafeText.line($0) }
    var rows = [
      Assumption(
        name: "Share of SAM that can be won", low: percent(share.low), base: percent(share.base),
        high: percent(share.high), source: source)
    ]
    if let reps = share.reps, let deals = share.dealsPerRepYear, let years = share.years {
      func number(_ text: String) -> String { DecimalText(text)?.exact ?? SafeText.line(text) }
      let capacity =
        "\(number(reps)) reps × \(number(deals)) deals a year × \(number(years)) years"
      rows.append(Assumption(name: "Capacity: \(capacity)", source: source))
    }
    return rows
  }

  /// The rates, those of one day and source in rows of several.
  private func rates(of result: SizingResult) -> [Assumption] {
    struct Key: Hashable {
      var day: String
      var source: String?
    }
    var groups: [(key: Key, words: [String])] = []
    for rate in result.assumptions.rates {
      let key = Key(
        day: SafeText.line(rate.date, limit: 40), source: rate.source.map { SafeText.line($0) })
      let words =
        "\(SafeText.line(rate.currency, limit: 12)) \(SafeText.line(rate.rate, limit: 24))"
      if let last = groups.indices.last, groups[last].key == key, groups[last].words.count < 6 {
        groups[last].words.append(words)
      } else {
        groups.append((key, [words]))
      }
    }
    let currency = SafeText.line(result.currency ?? "", limit: 12)
    return groups.map { group in
      Assumption(
        name: "Rates into \(currency), \(group.key.day): \(group.words.joined(separator: ", "))",
        source: group.key.source)
    }
  }

  private func table(of rows: [Assumption], hidden: Int) -> Shape {
    let body = Frame.body
    var table = SlideTable(
      [
        .init(title: "Assumption", width: 300),
        .init(title: "Low", width: 92, alignment: .right),
        .init(title: "Base", width: 92, alignment: .right),
        .init(title: "High", width: 92, alignment: .right),
        .init(title: "Source", width: 288),
      ], size: 12, fit: fit)
    let height = (body.height - table.height) / Double(Self.rowsOnPage)
    for row in rows {
      table.add(
        [
          Paragraph(row.name, size: 12), Paragraph(row.low, size: 12),
          Paragraph(row.base, size: 12, isBold: true), Paragraph(row.high, size: 12),
          row.source.map { Paragraph($0, size: 11, .muted) }
            ?? Paragraph("no source given", size: 11, isBold: true, .accent),
        ], height: height)
    }
    if hidden > 0 {
      table.add(["\(NumberText.grouped(hidden)) more"], height: height)
    }
    return Shape(
      kind: .table(table), frame: body.left(table.width).top(table.height), name: "Table",
      alternative: "Assumptions with their values and sources.")
  }
}
