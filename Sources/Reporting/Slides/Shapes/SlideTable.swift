/// A table on a slide, whose rows are as high as they are said to be.
struct SlideTable: Hashable {
  /// A cell.
  struct Cell: Hashable {
    var paragraph: Paragraph
    /// Nil for none.
    var fill: ThemeColour?
  }

  /// A row.
  struct Row: Hashable {
    /// What it is, and so how it is drawn.
    enum Kind: Hashable {
      case head
      case usual
      case total
    }

    var kind: Kind
    var height: Double
    var cells: [Cell]
  }

  /// A column.
  struct Column: Hashable {
    var title: String
    var width: Double
    var alignment = Paragraph.Alignment.left
  }

  private(set) var columns: [Column]
  private(set) var rows: [Row] = []
  /// The height of the type in points.
  let size: Double
  private let fit: TextFit
  /// Left and right of a cell's text.
  static let margin = 5.0

  /// A table of no rows but its head.
  init(_ columns: [Column], size: Double, headHeight: Double = 22, fit: TextFit) {
    self.columns = columns
    self.fit = fit
    self.size = size
    let cells = columns.map { column in
      Paragraph(column.title, size: min(size, 11), .muted, column.alignment)
    }
    add(cells, height: headHeight, kind: .head)
  }

  var height: Double { rows.reduce(0) { $0 + $1.height } }
  var width: Double { columns.reduce(0) { $0 + $1.width } }

  /// Adds a row of texts, a cell for each column; each is made smaller, and cut, to what has room in
  /// the row.
  ///
  /// What stands at the right are numbers: they stay in one line, and are as large as all others in
  /// their column.
  mutating func add(
    _ texts: [Paragraph], height: Double, kind: Row.Kind = .usual, fills: [ThemeColour?] = []
  ) {
    var cells = columns.indices.map { index in
      var paragraph = index < texts.count ? texts[index] : Paragraph("", size: size)
      paragraph.alignment = columns[index].alignment
      if kind == .total {
        for run in paragraph.runs.indices { paragraph.runs[run].isBold = true }
      }
      return Cell(
        paragraph: fitted(
          paragraph, to: width(of: index), height: height,
          isNumber: columns[index].alignment == .right && kind != .head),
        fill: index < fills.count ? fills[index] : nil)
    }
    for column in columns.indices where columns[column].alignment == .right && kind != .head {
      let others = rows.dropFirst().map { $0.cells[column].paragraph.size }
      let size = min(cells[column].paragraph.size, others.min() ?? size)
      cells[column].paragraph.size = size
      for row in rows.indices.dropFirst() { rows[row].cells[column].paragraph.size = size }
    }
    rows.append(Row(kind: kind, height: height, cells: cells))
  }

  /// The room for text in a column's cells.
  private func width(of column: Int) -> Double {
    columns[column].width - leftMargin(of: column) - Self.margin
  }

  /// Text at the left stands apart from numbers at the right of the column before it.
  private func leftMargin(of column: Int) -> Double {
    column > 0 && columns[column].alignment == .left && columns[column - 1].alignment == .right
      ? 18 : Self.margin
  }

  private func fitted(
    _ paragraph: Paragraph, to width: Double, height: Double, isNumber: Bool
  ) -> Paragraph {
    func room(_ size: Double) -> Int {
      isNumber ? 1 : max(1, Int((height - 2) / Paragraph.lineHeight(size)))
    }
    var smaller = paragraph
    while fit.lines(smaller, in: width) > room(smaller.size), smaller.size > (isNumber ? 8 : 10) {
      smaller.size -= 1
    }
    return fit.cut(smaller, to: width, lines: room(smaller.size))
  }

  /// Adds a row of plain texts.
  mutating func add(_ texts: [String], height: Double, kind: Row.Kind = .usual) {
    add(texts.map { Paragraph($0, size: size) }, height: height, kind: kind)
  }

  /// Every cell's text with its room.
  var texts: [(paragraphs: [Paragraph], width: Double, height: Double)] {
    rows.flatMap { row in
      row.cells.enumerated().map { column, cell in
        ([cell.paragraph], width(of: column), row.height)
      }
    }
  }

  /// The table as slides have it.
  var xml: XML {
    let grid = columns.map { XML("a:gridCol", ["w": "\(Frame.units($0.width))"]) }
    return XML(
      "a:tbl", [:],
      [XML("a:tblPr", ["firstRow": "1"]), XML("a:tblGrid", [:], grid)]
        + rows.enumerated().map { number, row in
          XML(
            "a:tr", ["h": "\(Frame.units(row.height))"],
            row.cells.enumerated().map { column, cell in
              xml(of: cell, column: column, row: row, isLast: number == rows.count - 1)
            })
        })
  }

  private func xml(of cell: Cell, column: Int, row: Row, isLast: Bool) -> XML {
    func line(_ name: String, _ colour: ThemeColour?, _ weight: Double = 0.75) -> XML {
      guard let colour else { return XML(name, ["w": "0"], XML("a:noFill")) }
      return XML(name, ["w": "\(Frame.units(weight))"], colour.fill)
    }
    let fill = cell.fill ?? (row.kind == .total ? .shade : nil)
    let bottom: ThemeColour? = row.kind == .head ? .ink : isLast ? nil : .line
    return XML(
      "a:tc", [:],
      XML("a:txBody", [:], XML("a:bodyPr"), XML("a:lstStyle"), cell.paragraph.xml()),
      XML(
        "a:tcPr",
        [
          "marL": "\(Frame.units(leftMargin(of: column)))",
          "marR": "\(Frame.units(Self.margin))", "marT": "0",
          "marB": row.kind == .head ? "\(Frame.units(2))" : "0",
          "anchor": row.kind == .head ? "b" : "ctr",
        ],
        line("a:lnL", nil), line("a:lnR", nil),
        line("a:lnT", row.kind == .total ? .ink : nil), line("a:lnB", bottom),
        fill?.fill ?? XML("a:noFill")))
  }
}
