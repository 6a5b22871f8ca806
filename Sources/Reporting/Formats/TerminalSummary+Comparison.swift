import MarketSizing

extension TerminalSummary {
  /// Every pair is listed for so many markets; for more only those with the first.
  private static let pairLimit = 9

  /// The markets beside each other: the figures, the divisions, and what every two of them share.
  var comparison: [[Line]] {
    guard !run.results.isEmpty else { return [] }
    let comparison = MarketComparison(run)
    let title =
      "\(Wording.count(run.results.count, "market", "markets")) compared, with differences to "
      + comparison.first
    return [[heading(title)]] + figures(comparison)
      + ComparedDivision.all(of: run.results).map { division($0, comparison) }
      + [pairs(comparison)]
  }

  // MARK: Figures

  /// A column for every market or, where there is no room for that, a row.
  private func figures(_ comparison: MarketComparison) -> [[Line]] {
    var table = TextTable(
      [.init(title: "", alignment: .left)]
        + comparison.names.map { .init(title: Self.broken($0)) })
    for figures in comparison.figures {
      for row in figures.rows {
        table.add(
          [row.isMain ? "\(figures.title) \(row.title)" : "  " + row.title] + row.cells,
          weight: row.isMain ? .strong : .plain)
      }
    }
    if table.leastWidth <= page.width { return [table.lines(width: page.width)] }
    return comparison.figures.map { figures in
      var table = TextTable(
        [.init(title: figures.title, alignment: .left, least: 12)]
          + figures.rows.map { .init(title: $0.title, spare: $0.spare) })
      for (market, name) in comparison.rowNames.enumerated() {
        table.add([name] + figures.rows.map { $0.cells[market] })
      }
      return table.lines(width: page.width)
    }
  }

  /// A title in lines of about ten columns, broken behind blanks, hyphens and the like; a word of more
  /// than twelve is broken where it has to be.
  private static func broken(_ title: String) -> String {
    var lines = [""]
    var word = ""
    func close() {
      let line = lines[lines.count - 1]
      if line.isEmpty || DisplayWidth.of(line + word) <= 10 {
        lines[lines.count - 1] += word
      } else {
        lines.append(word)
      }
      word = ""
    }
    for character in title {
      if DisplayWidth.of(word + String(character)) > 12 { close() }
      word.append(character)
      if " -_/".contains(character) { close() }
    }
    close()
    return lines.joined(separator: "\n")
  }

  // MARK: Divisions

  private func division(_ division: ComparedDivision, _ comparison: MarketComparison) -> [Line] {
    guard !division.rows.isEmpty else { return [] }
    let down = division.limited(to: 10)
    for (possible, difference) in [(true, true), (true, false), (false, false)] {
      let table = marketsAcross(down, comparison, possible: possible, difference: difference)
      if table.leastWidth <= page.width { return table.lines(width: page.width) }
    }
    for limit in (1...max(1, division.rows.count)).reversed() {
      for (possible, difference) in [(true, true), (true, false), (false, false)] {
        let table = marketsDown(
          division.limited(to: limit), comparison, possible: possible, difference: difference)
        if table.leastWidth <= page.width { return table.lines(width: page.width) }
      }
    }
    return []
  }

  private func marketsAcross(
    _ division: ComparedDivision, _ comparison: MarketComparison, possible: Bool, difference: Bool
  ) -> TextTable {
    var table = TextTable(
      [.init(title: division.title, alignment: .left, least: 18)]
        + comparison.names.map { .init(title: Self.broken($0)) })
    let columns = comparison.names.indices.map { market in
      Self.aligned(
        division.rows.map { row in
          ComparedCount(row.counts[market], from: market == 0 ? nil : row.counts[0])
        }, possible: possible, difference: difference)
    }
    for (number, row) in division.rows.enumerated() {
      table.add([SafeText.line(row.name)] + columns.map { $0[number] })
    }
    return table
  }

  private func marketsDown(
    _ division: ComparedDivision, _ comparison: MarketComparison, possible: Bool, difference: Bool
  ) -> TextTable {
    var table = TextTable(
      [.init(title: division.title, alignment: .left, least: 12)]
        + division.rows.map { .init(title: Self.broken(SafeText.line($0.name, limit: 40))) })
    let columns = division.rows.map { row in
      Self.aligned(
        row.counts.enumerated().map { market, count in
          ComparedCount(count, from: market == 0 ? nil : row.counts[0])
        }, possible: possible, difference: difference)
    }
    for (market, name) in comparison.rowNames.enumerated() {
      table.add([name] + columns.map { $0[market] })
    }
    return table
  }

  /// Counts of one column, their parts below each other.
  private static func aligned(
    _ counts: [ComparedCount], possible: Bool, difference: Bool
  ) -> [String] {
    func filled(_ texts: [String], isShown: Bool) -> [String] {
      let width = isShown ? texts.map { DisplayWidth.of($0) }.max() ?? 0 : 0
      return texts.map { text in
        width == 0 ? "" : " " + DisplayWidth.fit(text, to: width, alignment: .left)
      }
    }
    let added = filled(counts.map(\.possible), isShown: possible)
    let differences = filled(counts.map(\.difference), isShown: difference)
    return counts.indices.map { counts[$0].confirmed + added[$0] + differences[$0] }
  }

  // MARK: Pairs

  private func pairs(_ comparison: MarketComparison) -> [Line] {
    let isWhole = comparison.names.count <= Self.pairLimit
    let shown =
      isWhole ? comparison.pairs : Array(comparison.pairs.prefix(comparison.names.count - 1))
    guard !shown.isEmpty else { return [] }
    var table = TextTable([
      .init(title: "One", alignment: .left, least: 8),
      .init(title: "other", alignment: .left, least: 8),
      .init(title: "confirmed\nby both"), .init(title: "only by\nthe one"),
      .init(title: "only by\nthe other"),
    ])
    // What names differ in is more often their end than their beginning.
    let room = (page.width - 40) / 2
    for pair in shown {
      table.add([
        DisplayWidth.cutStart(SafeText.line(pair.a), to: room),
        DisplayWidth.cutStart(SafeText.line(pair.b), to: room), NumberText.shown(pair.both),
        NumberText.shown(pair.onlyA), NumberText.shown(pair.onlyB),
      ])
    }
    let hidden = comparison.pairs.count - shown.count
    return table.lines(width: page.width)
      + (hidden > 0
        ? [Line("and \(Wording.count(hidden, "more pair", "more pairs")) in Markdown and JSON")]
        : [])
  }
}
