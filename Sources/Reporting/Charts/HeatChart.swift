extension Chart {
  /// Segments and regions as a table whose cells are the darker the more companies are in them.
  static func of(_ figure: HeatFigure, brand: Brand) -> Chart {
    Chart(figure.caption, HeatTable(figure: figure, type: Lettering(brand)).drawing, brand)
  }
}

/// The table of a heat figure.
private struct HeatTable {
  let figure: HeatFigure
  let type: Lettering

  private static let gap = 2.0

  private var nameWidth: Double {
    let widest =
      (figure.rows.map(\.region) + [figure.rowTitle, "Total"])
      .map { type.label.width($0) }.max() ?? 0
    return min(widest, figure.columns.count > 6 ? 140 : 200) + 12
  }

  /// How wide a column is, that of the totals too.
  private var cellWidth: Double {
    let columns = Double(figure.columns.count + 1)
    return min(128, ((Chart.width - nameWidth) / columns - Self.gap).rounded(.down))
  }

  private var cellHeight: Double { hasPossible ? 38 : 28 }

  private var hasPossible: Bool {
    figure.rows.contains { $0.total.possible > 0 || $0.cells.contains { $0.possible > 0 } }
  }

  var drawing: Drawing {
    var drawing = Drawing(width: Chart.width)
    var y = addHead(to: &drawing)
    for row in figure.rows {
      addName(row.region, to: &drawing, y: y, isStrong: false)
      for (column, cell) in row.cells.enumerated() {
        add(
          cell, to: &drawing, column: column, y: y,
          place: "\(row.region), \(figure.columns[column])")
      }
      add(row.total, to: &drawing, column: row.cells.count, y: y, place: row.region, isSum: true)
      y += cellHeight + Self.gap
    }
    drawing.add(.init(x1: 0, y1: y + 2, x2: x(of: figure.columns.count + 1), y2: y + 2, ink: .line))
    y += 5
    addName("Total", to: &drawing, y: y, isStrong: true)
    for (column, cell) in (figure.totals + [figure.total]).enumerated() {
      let place = column < figure.columns.count ? figure.columns[column] : "Total"
      add(cell, to: &drawing, column: column, y: y, place: place, isSum: true)
    }
    drawing.height = y + cellHeight
    return drawing
  }

  private func x(of column: Int) -> Double { nameWidth + Double(column) * (cellWidth + Self.gap) }

  /// - Returns: where the rows begin.
  private func addHead(to drawing: inout Drawing) -> Double {
    let titles = figure.columns + ["Total"]
    let heights = titles.map {
      Double(type.note.wrap($0, to: cellWidth - 4, lines: 3).count) * type.note.leading
    }
    let height = heights.max() ?? 0
    for (column, (title, own)) in zip(titles, heights).enumerated() {
      drawing.add(
        title, x: x(of: column) + cellWidth / 2, y: height - own, width: cellWidth - 4,
        type: type.note, ink: .muted, anchor: .middle, limit: 3)
    }
    drawing.add(
      figure.rowTitle, x: 0, y: height - type.note.leading, width: nameWidth, type: type.note,
      ink: .muted, limit: 1)
    return height + 5
  }

  private func addName(_ name: String, to drawing: inout Drawing, y: Double, isStrong: Bool) {
    let kind = isStrong ? type.strong : type.label
    // Two lines of the smaller size have room in the lowest of cells.
    let fits = kind.width(name) <= nameWidth - 8
    let (used, lines) = fits ? (kind, 1) : (type.note, hasPossible ? 2 : 1)
    let height = Double(used.wrap(name, to: nameWidth - 8, lines: lines).count) * used.leading
    drawing.add(
      name, x: 0, y: y + (cellHeight - height) / 2, width: nameWidth - 8, type: used, ink: .ink,
      limit: lines)
  }

  private func add(
    _ cell: HeatFigure.Cell, to drawing: inout Drawing, column: Int, y: Double, place: String,
    isSum: Bool = false
  ) {
    let left = x(of: column)
    let tint = isSum || cell.confirmed <= 0 ? nil : Ink.tint(share: cell.shade)
    if !isSum {
      drawing.add(
        .init(
          x: left, y: y, width: cellWidth, height: cellHeight,
          ink: tint.map { .tint($0) } ?? .shade))
    }
    let ink: Ink = tint.map { .on($0) } ?? (cell.confirmed == 0 ? .muted : .ink)
    let number = isSum ? type.strong : type.label
    let hint =
      "\(place): \(Wording.companies(cell.confirmed))"
      + (cell.possible > 0 ? ", \(NumberText.grouped(cell.possible)) possible" : "")
    func add(_ text: String, _ kind: Lettering.Kind, _ middle: Double, _ ink: Ink) {
      drawing.add(
        .init(
          text: text, x: left + cellWidth / 2, y: y + middle + kind.half, type: kind, ink: ink,
          anchor: .middle, hint: hint))
    }
    let isNothing = cell.confirmed == 0 && cell.possible == 0
    let shown = isNothing ? "·" : fitted(cell.confirmed, number)
    guard cell.possible > 0 else {
      add(shown, number, cellHeight / 2, ink)
      return
    }
    add(shown, number, cellHeight / 2 - 7, ink)
    add(
      "+" + fitted(cell.possible, type.note, after: "+"), type.note, cellHeight / 2 + 9,
      tint == nil ? .muted : ink)
  }

  /// A number with all digits, or to three figures where the cell is too narrow.
  private func fitted(_ number: Int, _ kind: Lettering.Kind, after sign: String = "") -> String {
    let whole = NumberText.grouped(number)
    guard kind.width(sign + whole) > cellWidth - 4 else { return whole }
    let short = DecimalText(String(number))?.short(figures: 3) ?? whole
    return kind.cut(short, to: cellWidth - 4 - kind.width(sign))
  }
}
