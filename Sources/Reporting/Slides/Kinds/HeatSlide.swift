import MarketSizing

extension DeckPlan {
  /// The companies of each segment in each region, as a table with shades.
  func heat(_ result: SizingResult) -> Slide? {
    guard let figure = HeatFigure(result, regions: 11, segments: 6) else { return nil }
    let body = Frame.body
    let first = 170.0
    // Sums have more digits.
    let width = min(100, (body.width - first) / (Double(figure.columns.count) + 1.3))
    let last = width * 1.3
    let size = numberSize(of: figure, in: width, sums: last)
    var table = SlideTable(
      [.init(title: figure.rowTitle, width: first)]
        + figure.columns.map { .init(title: $0, width: width, alignment: .right) }
        + [.init(title: "Total", width: last, alignment: .right)], size: 12, headHeight: 32,
      fit: fit)
    let height = min(34, (body.height - 32) / Double(figure.rows.count + 1))
    func text(_ cell: HeatFigure.Cell, in width: Double, on fill: Colour? = nil) -> Paragraph {
      guard cell.confirmed != 0 || cell.possible != 0 else {
        return Paragraph("·", size: size, .muted)
      }
      let colour = fill.map { ThemeColour.own(palette.text(on: $0)) } ?? .ink
      var runs = [Paragraph.Run(text: NumberText.grouped(cell.confirmed), colour: colour)]
      // Where both have no room, a number that is cut would be a wrong one.
      if cell.possible != 0,
        fit.width(Self.words(cell), size: size, isBold: true) <= width - 2 * SlideTable.margin
      {
        runs.append(.init(text: " " + NumberText.added(cell.possible), colour: colour))
      }
      return Paragraph(runs, size: size)
    }
    for row in figure.rows {
      let fills = row.cells.map { cell in
        cell.confirmed > 0 ? palette.tint(0.06 + 0.8 * min(max(cell.shade, 0), 1)) : nil
      }
      table.add(
        [Paragraph(row.region, size: 12)]
          + zip(row.cells, fills).map { text($0, in: width, on: $1) }
          + [text(row.total, in: last)], height: height,
        fills: [nil] + fills.map { $0.map { .own($0) } } + [nil])
    }
    table.add(
      [Paragraph("Total", size: 12)] + figure.totals.map { text($0, in: width) }
        + [text(figure.total, in: last)],
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

  private static func words(_ cell: HeatFigure.Cell) -> String {
    "\(NumberText.grouped(cell.confirmed)) \(NumberText.added(cell.possible))"
  }

  /// The size at which every cell has room in its column, or the least that can be read.
  private func numberSize(of figure: HeatFigure, in width: Double, sums: Double) -> Double {
    func size(_ cells: [HeatFigure.Cell], _ width: Double) -> Double {
      let widest = cells.map { fit.width(Self.words($0), size: 12, isBold: true) }.max() ?? 0
      return (24 * (width - 2 * SlideTable.margin) / max(widest, 1)).rounded(.down) / 2
    }
    let cells = size(figure.rows.flatMap(\.cells) + figure.totals, width)
    return min(12, max(9, min(cells, size(figure.rows.map(\.total) + [figure.total], sums))))
  }
}
