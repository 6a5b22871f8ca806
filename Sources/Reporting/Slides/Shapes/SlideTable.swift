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
  /// Left and right of a cell's text.
  static let margin = 5.0

  /// A table of no rows but its head.
  init(_ columns: [Column], size: Double, headHeight: Double = 22) {
    self.columns = columns
    self.size = size
    let cells = columns.map { column in
      Paragraph(column.title, size: min(size, 11), .muted, column.alignment)
    }
    add(cells, height: headHeight, kind: .head)
  }

  var height: Double { rows.reduce(0) { $0 + $1.height } }
  var width: Double { columns.reduce(0) { $0 + $1.width } }

  /// Adds a row of texts, a cell for each column; each is cut to what has room in the row.
  mutating func add(
    _ texts: [Paragraph], height: Double, kind: Row.Kind = .usual, fills: [ThemeColour?] = []
  ) {
    let cells = columns.indices.map { index in
      var paragraph = index < texts.count ? texts[index] : Paragraph("", size: size)
      paragraph.alignment = columns[index].alignment
      if kind == .total {
        for run in paragraph.runs.indices { paragraph.runs[run].isBold = true }
      }
      let width = columns[index].width - 2 * Self.margin
      let lines = max(1, Int((height - 2) / Paragraph.lineHeight(paragraph.size)))
      return Cell(
        paragraph: TextFit.cut(paragraph, to: width, lines: lines),
        fill: index < fills.count ? fills[index] : nil)
    }
    rows.append(Row(kind: kind, height: height, cells: cells))
  }

  /// Adds a row of plain texts.
  mutating func add(_ texts: [String], height: Double, kind: Row.Kind = .usual) {
    add(texts.map { Paragraph($0, size: size) }, height: height, kind: kind)
  }

  /// Every cell's text with its room.
  var texts: [(paragraphs: [Paragraph], width: Double, height: Double)] {
    rows.flatMap { row in
      zip(columns, row.cells).map { column, cell in
        ([cell.paragraph], column.width - 2 * Self.margin, row.height)
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
            row.cells.map { cell(xml: $0, of: row, isLast: number == rows.count - 1) })
        })
  }

  private func cell(xml cell: Cell, of row: Row, isLast: Bool) -> XML {
    func line(_ name: String, _ colour: ThemeColour?, _ weight: Double = 0.75) -> XML {
      guard let colour else { return XML(name, ["w": "0"], XML("a:noFill")) }
      return XML(name, ["w": "\(Frame.units(weight))"], colour.fill)
    }
    let margin = "\(Frame.units(Self.margin))"
    let fill = cell.fill ?? (row.kind == .total ? .shade : nil)
    let bottom: ThemeColour? = row.kind == .head ? .ink : isLast ? nil : .line
    return XML(
      "a:tc", [:],
      XML("a:txBody", [:], XML("a:bodyPr"), XML("a:lstStyle"), cell.paragraph.xml()),
      XML(
        "a:tcPr",
        [
          "marL": margin, "marR": margin, "marT": "0", "marB": "0",
          "anchor": row.kind == .head ? "b" : "ctr",
        ],
        line("a:lnL", nil), line("a:lnR", nil),
        line("a:lnT", row.kind == .total ? .ink : nil), line("a:lnB", bottom),
        fill?.fill ?? XML("a:noFill")))
  }
}
