import MarketSizing

extension DeckPlan {
  /// A slide for each chapter of what was planned with the companies: its finding and its first table.
  var plan: [Slide] { PlanChapters.of(run).flatMap { [$0] + $0.chapters }.compactMap(slide) }

  /// The least height of a row, and the most.
  private static let rowHeights = 19.0...34.0

  private func slide(of chapter: Chapter) -> Slide? {
    guard case .paragraph(let finding)? = chapter.blocks.first,
      let place = chapter.blocks.firstIndex(where: { $0.table?.rows.isEmpty == false }),
      let table = chapter.blocks[place].table
    else { return nil }
    let shown = slideTable(table)
    let left = table.rows.count { !$0.isTotal } - shown.rows
    let title = finding.plain
    let frame = Frame.body.left(shown.table.width).top(shown.table.height)
    return Slide(
      title: title.hasSuffix(".") ? String(title.dropLast()) : title,
      subtitle: SafeText.line(table.name)
        + (left > 0 ? ", the first \(shown.rows) of \(NumberText.grouped(shown.rows + left))" : ""),
      shapes: [shape(of: shown.table, in: frame, named: table.name)]
        + shapes(of: chapter.blocks[(place + 1)...], below: frame.height + 20),
      notes: notes(chapter.blocks.flatMap(\.sentences), of: run.results))
  }

  private func shape(of table: SlideTable, in frame: Frame, named name: String) -> Shape {
    Shape(
      kind: .table(table), frame: frame, name: "Table", alternative: SafeText.line(name))
  }

  /// What follows the first table, as far as it fits below it as a whole.
  private func shapes(of blocks: some Sequence<Block>, below start: Double) -> [Shape] {
    var shapes: [Shape] = []
    var room = Frame.body.below(start)
    for block in blocks {
      switch block {
      case .paragraph(let words):
        let text = Paragraph(words.plain, size: 12, .muted)
        let height = fit.height([text], in: room.width) + 4
        guard height <= room.height else { return shapes }
        shapes.append(.text([text], in: room.top(height), name: "Note", fit: fit))
        room = room.below(height)
      case .table(let table):
        let shown = slideTable(table, in: room.height)
        guard shown.rows == table.rows.count(where: { !$0.isTotal }),
          shown.table.height <= room.height
        else {
          // A note that ends with a colon is nothing without its table.
          return shapes.last?.name == "Note" ? shapes.dropLast() : shapes
        }
        let frame = room.left(shown.table.width).top(shown.table.height)
        shapes.append(shape(of: shown.table, in: frame, named: table.name))
        room = room.below(shown.table.height + 20)
      default: break
      }
    }
    return shapes
  }

  /// The table with as many rows as there is room for, and how many of its rows these are.
  private func slideTable(
    _ table: Table, in space: Double = Frame.body.height
  ) -> (table: SlideTable, rows: Int) {
    let rows = table.rows.filter { !$0.isTotal }
    let totals = table.rows.filter(\.isTotal)
    let head = 30.0
    let room = Int((space - head) / Self.rowHeights.lowerBound) - totals.count
    let shown = Array(rows.prefix(max(1, room)))
    let height = min(
      Self.rowHeights.upperBound,
      (space - head) / Double(max(1, shown.count + totals.count)))
    // As large as there is room for.
    let wanted = shown.count + totals.count > 10 ? [11.0] : [14.0, 12.5, 11.0]
    let size =
      wanted.first {
        widths(of: table, shown + totals, size: $0, isFitted: false).reduce(0, +)
          <= Frame.body.width
      } ?? 11
    var drawn = SlideTable(
      zip(table.columns, widths(of: table, shown + totals, size: size)).map { column, width in
        SlideTable.Column(
          title: column.title.plain, width: width,
          alignment: column.kind == .number ? .right : .left)
      }, size: size, headHeight: head, fit: fit)
    for row in shown { drawn.add(row.cells.map(\.words.plain), height: height) }
    for row in totals { drawn.add(row.cells.map(\.words.plain), height: height, kind: .total) }
    return (table: drawn, rows: shown.count)
  }

  /// The columns' widths: what their texts need, and less for the widest where that is too much.
  private func widths(
    of table: Table, _ rows: [Table.Row], size: Double, isFitted: Bool = true
  ) -> [Double] {
    let needs = table.columns.enumerated().map { number, column in
      let words = column.title.plain.split(separator: " ").map { fit.width(String($0), size: size) }
      let cells = rows.map { fit.width($0.cells[number].words.plain, size: size) }
      return min(max(cells.max() ?? 0, words.max() ?? 0), 394)
    }
    func spaced(_ space: Double) -> [Double] {
      // Text behind a number stands apart from it.
      table.columns.indices.map { number in
        let isBehindNumber =
          number > 0 && table.columns[number].kind != .number
          && table.columns[number - 1].kind == .number
        return needs[number] + space + (isBehindNumber ? 14 : 0)
      }
    }
    guard isFitted else { return spaced(26) }
    let fitting = [26.0, 19, 12].first { spaced($0).reduce(0, +) <= Frame.body.width }
    var widths = spaced(fitting ?? 12)
    /// Words stay whole, unless they are very long.
    let least = table.columns.indices.map { number in
      let words = rows.flatMap { $0.cells[number].words.plain.split(separator: " ") }
      return min(words.map { fit.width(String($0), size: size) }.max() ?? 0, 120) + 16
    }
    // One step at a time from the widest, so that they end up even; numbers are never cut.
    while widths.reduce(0, +) > Frame.body.width {
      let texts = widths.indices.filter {
        table.columns[$0].kind != .number && widths[$0] > least[$0]
      }
      guard
        let widest = (texts.isEmpty ? Array(widths.indices) : texts)
          .max(by: { widths[$0] < widths[$1] })
      else { break }
      widths[widest] -= 4
    }
    return widths
  }
}

extension Block {
  fileprivate var table: Table? {
    if case .table(let table) = self { table } else { nil }
  }

  /// The words of a paragraph or a list.
  fileprivate var sentences: [String] {
    switch self {
    case .paragraph(let words): [words.plain]
    case .list(let items): items.map(\.plain)
    default: []
    }
  }
}
