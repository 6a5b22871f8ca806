import MarketSizing

extension DeckPlan {
  /// The companies of each segment in each region, as a table with shades.
  func heat(_ result: SizingResult) -> Slide? {
    guard let figure = HeatFigure(result, regions: 11, segments: 6) else { return nil }
    let body = Frame.body
    let first = 190.0
    let width = min(104, (body.width - first) / Double(figure.columns.count + 1))
    var table = SlideTable(
      [.init(title: figure.rowTitle, width: first)]
        + figure.columns.map { .init(title: $0, width: width, alignment: .right) }
        + [.init(title: "Total", width: width, alignment: .right)], size: 12, headHeight: 32,
      fit: fit)
    let height = min(34, (body.height - 32) / Double(figure.rows.count + 1))
    func text(_ cell: HeatFigure.Cell, on fill: Colour? = nil) -> Paragraph {
      guard cell.confirmed != 0 || cell.possible != 0 else {
        return Paragraph("·", size: 12, .muted)
      }
      let colour = fill.map { ThemeColour.own(palette.text(on: $0)) } ?? .ink
      var runs = [Paragraph.Run(text: NumberText.grouped(cell.confirmed), colour: colour)]
      if cell.possible != 0 {
        runs.append(.init(text: " " + NumberText.added(cell.possible), colour: colour))
      }
      return Paragraph(runs, size: 12)
    }
    for row in figure.rows {
      let fills = row.cells.map { cell in
        cell.confirmed > 0 ? palette.tint(0.06 + 0.8 * min(max(cell.shade, 0), 1)) : nil
      }
      table.add(
        [Paragraph(row.region, size: 12)] + zip(row.cells, fills).map { text($0, on: $1) }
          + [text(row.total)], height: height,
        fills: [nil] + fills.map { $0.map { .own($0) } } + [nil])
    }
    table.add(
      [Paragraph("Total", size: 12)] + figure.totals.map { text($0) } + [text(figure.total)],
      height: height, kind: .total)
    return Slide(
      title: figure.caption.title, subtitle: figure.caption.subtitle,
      shapes: [
        Shape(
          kind: .table(table), frame: body.left(table.width).top(table.height), name: "Table",
          alternative: figure.caption.alternative)
      ],
      notes: notes([figure.caption.alternative], of: [result]))
  }
}
