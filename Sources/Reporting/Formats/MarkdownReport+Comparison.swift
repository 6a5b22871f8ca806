import MarketSizing

extension MarkdownReport {
  /// The markets beside each other, and the companies that every two of them share.
  var comparison: [[String]] {
    guard !run.results.isEmpty else { return [] }
    let comparison = MarketComparison(run)
    var blocks = [["All differences are to **\(MarkdownText.of(comparison.first))**."]]
    for figures in comparison.figures {
      blocks += [["## \(figures.title)"], table(of: figures, comparison)]
    }
    let divisions = ComparedDivision.all(of: run.results).filter { !$0.rows.isEmpty }
    for (number, division) in divisions.enumerated() {
      blocks.append(["## Companies by \(division.title.lowercased())"])
      if number == 0 {
        blocks.append([
          "Confirmed companies, possible ones after a plus sign, and in brackets by how many the"
            + " confirmed differ."
        ])
      }
      blocks.append(table(of: division, comparison))
    }
    return blocks + pairs(comparison)
  }

  private func table(
    of figures: MarketComparison.Figures, _ comparison: MarketComparison
  ) -> [String] {
    var table = MarkdownTable(["Market"] + figures.rows.map { ">\($0.title)" })
    for (market, name) in comparison.names.enumerated() {
      table.add([MarkdownText.of(name)] + figures.rows.map { markdown($0.cells[market]) })
    }
    return table.lines
  }

  /// The longer of the two goes down: the parts or the markets.
  private func table(of division: ComparedDivision, _ comparison: MarketComparison) -> [String] {
    let names = comparison.names.map { MarkdownText.of($0) }
    let parts = division.rows.map { MarkdownText.of($0.name) }
    func cell(_ part: Int, _ market: Int) -> String {
      let counts = division.rows[part].counts
      let count = ComparedCount(counts[market], from: market == 0 ? nil : counts[0])
      return [count.confirmed, count.possible, count.difference].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    if parts.count >= names.count {
      var table = MarkdownTable([division.title] + names.map { ">\($0)" })
      for (part, name) in parts.enumerated() {
        table.add([name] + names.indices.map { cell(part, $0) })
      }
      return table.lines
    }
    var table = MarkdownTable(["Market"] + parts.map { ">\($0)" })
    for (market, name) in names.enumerated() {
      table.add([name] + parts.indices.map { cell($0, market) })
    }
    return table.lines
  }

  private func pairs(_ comparison: MarketComparison) -> [[String]] {
    var table = MarkdownTable([
      "One", "Other", ">Confirmed by both", ">Only by the one", ">Only by the other",
    ])
    for pair in comparison.pairs {
      table.add([
        MarkdownText.of(pair.a), MarkdownText.of(pair.b), NumberText.grouped(pair.both),
        NumberText.grouped(pair.onlyA), NumberText.grouped(pair.onlyB),
      ])
    }
    return table.lines.isEmpty ? [] : [["## Companies that two markets share"], table.lines]
  }
}
