import MarketSizing

/// What a document says of several markets: how they differ, and which companies they share.
struct ComparisonChapters {
  private let run: Run
  private let comparison: MarketComparison

  /// The comparison of a run's results.
  init(_ run: Run) {
    self.run = run
    comparison = MarketComparison(run)
  }

  /// What differences are to.
  var opening: [Block] {
    guard !run.results.isEmpty else { return [] }
    let picture = BarsFigure.variants(run).map {
      Block.figure(Figure(id: $0.caption.id, kind: .bars($0)))
    }
    let note: Phrase = "All differences are to \(strong: Phrase(given: comparison.first))."
    return [picture, .paragraph(note)].compactMap(\.self)
  }

  /// The markets beside each other, and the companies that every two of them share.
  var chapters: [Chapter] {
    guard !run.results.isEmpty else { return [] }
    var chapters = comparison.figures.map { figures in
      Chapter(
        id: "compared-\(figures.title.lowercased())", title: Phrase(own: figures.title),
        blocks: [.table(table(of: figures))])
    }
    let divisions = ComparedDivision.all(of: run.results).filter { !$0.rows.isEmpty }
    for (number, division) in divisions.enumerated() {
      let title = "Companies by \(division.title.lowercased())"
      var blocks: [Block] = []
      if number == 0 {
        blocks.append(
          .paragraph(
            "Confirmed companies, possible ones after a plus sign, and in brackets by how many the confirmed differ."
          ))
      }
      blocks.append(.table(table(of: division, title)))
      chapters.append(
        Chapter(
          id: "compared-division-\(number + 1)", title: Phrase(own: title), blocks: blocks))
    }
    return chapters + (comparison.pairs.isEmpty ? [] : [pairs])
  }

  private func table(of figures: MarketComparison.Figures) -> Table {
    var table = Table(
      "\(figures.title) of the markets",
      [.text("Market")] + figures.rows.map { .number(Phrase(own: $0.title)) })
    for (market, name) in comparison.names.enumerated() {
      table.add(
        [Table.Cell(Phrase(given: name))]
          + figures.rows.map { Table.Cell(Phrase(own: $0.cells[market])) })
    }
    return table
  }

  /// The longer of the two goes down: the parts or the markets.
  private func table(of division: ComparedDivision, _ name: String) -> Table {
    let names = comparison.names.map { Phrase(given: $0) }
    let parts = division.rows.map { Phrase(given: $0.name) }
    func cell(_ part: Int, _ market: Int) -> Table.Cell {
      let counts = division.rows[part].counts
      let count = ComparedCount(counts[market], from: market == 0 ? nil : counts[0])
      let texts = [count.confirmed, count.possible, count.difference].filter { !$0.isEmpty }
      return Table.Cell(own: texts.joined(separator: " "), value: counts[market].confirmed)
    }
    let isTall = parts.count >= names.count
    let (down, across) = isTall ? (parts, names) : (names, parts)
    var table = Table(
      name,
      [.text(isTall ? Phrase(own: division.title) : "Market")] + across.map { .number($0) },
      isSortable: true)
    for (row, title) in down.enumerated() {
      table.add(
        [Table.Cell(title)]
          + across.indices.map { isTall ? cell(row, $0) : cell($0, row) })
    }
    return table
  }

  private var pairs: Chapter {
    let title = "Companies that two markets share"
    var table = Table(
      title,
      [
        .text("One"), .text("Other"), .number("Confirmed by both"), .number("Only by the one"),
        .number("Only by the other"),
      ], isSortable: true)
    for pair in comparison.pairs {
      table.add([
        Table.Cell(Phrase(given: pair.a)), Table.Cell(Phrase(given: pair.b)), .count(pair.both),
        .count(pair.onlyA), .count(pair.onlyB),
      ])
    }
    return Chapter(id: "shared-companies", title: Phrase(own: title), blocks: [.table(table)])
  }
}
