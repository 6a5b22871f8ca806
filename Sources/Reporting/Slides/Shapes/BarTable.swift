/// A chart of bars with a row of text beside each of them, set as a table.
struct BarTable {
  let chart: BarChart
  /// The columns beside the bars.
  let columns: [SlideTable.Column]
  /// A row for each category; ``Paragraph``s are cut to what has room.
  let rows: [[Paragraph]]
  /// Which of the rows stand out.
  var mainRows: Set<Int> = []
  /// Below the others, without a bar; nil for none.
  var total: [Paragraph]?
  /// The chart in words.
  let alternative: String
  let fit: TextFit

  private static let headHeight = 26.0
  /// How high a row is at the most: bars that are thicker say no more.
  private static let rowLimit = 60.0
  private static let labelLimit = 190.0

  /// The chart at the left of the slide's body, and the table at the right.
  var shapes: [Shape] {
    let body = Frame.body
    let count = Double(max(1, rows.count + (total == nil ? 0 : 1)))
    let height = min(Self.rowLimit, (body.height - Self.headHeight) / count)
    var table = SlideTable(
      columns, size: height < 20 ? 10 : 12, headHeight: Self.headHeight, fit: fit)
    for (number, row) in rows.enumerated() {
      let fills: [ThemeColour?] =
        mainRows.contains(number) ? columns.map { _ in ThemeColour.shade } : []
      table.add(row, height: height, fills: fills)
    }
    if let total { table.add(total, height: min(height, 30), kind: .total) }

    let room = body.left(body.width - table.width)
    let size = height < 20 ? 10.0 : 12.0
    let widest = chart.categories.map { fit.width($0, size: size) }.max() ?? 0
    let labels = min(widest + 14, Self.labelLimit, room.width * 0.6)
    // Names go on in a second line where the bars are far enough apart.
    let lines = height >= 2 * Paragraph.lineHeight(size) ? 2 : 1
    var drawn = chart.with(
      categories: chart.categories.map { name in
        fit.cut(Paragraph(name, size: size), to: labels - 12, lines: lines).text
      })
    drawn.size = size
    drawn.labelShare = labels / room.width
    return [
      Shape(
        kind: .chart(drawn),
        frame: room.below(Self.headHeight).top(height * Double(rows.count)), name: "Chart",
        alternative: alternative),
      Shape(
        kind: .table(table), frame: body.right(table.width).top(table.height), name: "Table",
        alternative: "The figures of the chart."),
    ]
  }
}
