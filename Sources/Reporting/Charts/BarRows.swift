/// Horizontal bars below each other, with their names on the left and their figures at their ends.
struct BarRows {
  /// One bar.
  struct Row {
    var name: String
    /// What it stands for, in words.
    var detail = ""
    /// Whether it is one of those that the chart is about.
    var isStrong = false
    /// How long the bar is and the lighter one after it, in the chart's unit; at least 0.
    var main: Double
    var light = 0.0
    /// The range, in the same unit.
    var range: ClosedRange<Double>?
    /// The figure at the bar, and what is said behind it.
    var figure: String
    var aside = ""
    /// The range in words.
    var rangeText = ""
    /// Whether the figure says why there is none.
    var isBlank = false
    /// How many times as long as the first row's unit this one's is; at least that of the row before.
    var zoom = 1.0
  }

  let rows: [Row]
  let type: Lettering

  /// How high a bar is.
  static let barHeight = 20.0
  /// How long a bar is at least that stands for something.
  static let sliver = 2.0

  private static let gap = 8.0
  private static let bracketHeight = 14.0
  private static let wedgeHeight = 36.0

  /// The bars in a picture of ``Chart/width``.
  var drawing: Drawing {
    let (names, plot) = columns
    let start = names + 14
    let longest =
      rows.map { max($0.main + $0.light, $0.range?.upperBound ?? 0) * $0.zoom }.max() ?? 0
    var drawing = Drawing(width: Chart.width)
    var y = 0.0
    for (number, row) in rows.enumerated() {
      if number > 0, row.zoom > rows[number - 1].zoom {
        addWedge(
          to: &drawing, x: start, y: y, plot: plot, times: row.zoom / rows[number - 1].zoom,
          total: row.zoom)
        y += Self.wedgeHeight
      }
      let height = max(nameHeight(row, names), barHeight(row)) + 12
      addName(row, to: &drawing, width: names, middle: y + height / 2)
      addBar(
        row, to: &drawing, x: start, y: y + (height - barHeight(row)) / 2,
        unit: longest > 0 ? plot / longest * row.zoom : 0)
      y += height
    }
    drawing.add(.init(x1: start, y1: 0, x2: start, y2: y, ink: .line))
    drawing.height = y
    return drawing
  }

  /// How wide names are, and the longest bar.
  private var columns: (names: Double, plot: Double) {
    let figures = rows.map { Self.gap + max(figureWidth($0), type.note.width($0.rangeText)) }.max()
    let names = rows.map { row in
      max(nameType(row).width(row.name), min(type.note.width(row.detail), 190))
    }.max()
    let room = min(names ?? 0, (figures ?? 0) > 250 ? 150 : 220)
    let plot = max(60, Chart.width - room - 14 - (figures ?? 0) - 2)
    return (room, plot)
  }

  private func nameType(_ row: Row) -> Lettering.Kind { row.isStrong ? type.strong : type.label }

  private func figureWidth(_ row: Row) -> Double {
    type.strong.width(row.figure) + (row.aside.isEmpty ? 0 : 6 + type.note.width(row.aside))
  }

  private func nameHeight(_ row: Row, _ width: Double) -> Double {
    var scratch = Drawing(width: width)
    return addName(row, to: &scratch, width: width, middle: 0)
  }

  private func barHeight(_ row: Row) -> Double {
    Self.barHeight + (row.range == nil ? 0 : Self.bracketHeight)
  }

  /// - Returns: how high the lines are together.
  @discardableResult private func addName(
    _ row: Row, to drawing: inout Drawing, width: Double, middle: Double
  ) -> Double {
    let nameLines = nameType(row).wrap(row.name, to: width, lines: 2).count
    let detailLines = row.detail.isEmpty ? 0 : type.note.wrap(row.detail, to: width, lines: 2).count
    let height =
      Double(nameLines) * nameType(row).leading + Double(detailLines) * type.note.leading
    var y = middle - height / 2
    y += drawing.add(
      row.name, x: 0, y: y, width: width, type: nameType(row), ink: .ink, limit: 2)
    drawing.add(row.detail, x: 0, y: y, width: width, type: type.note, ink: .muted, limit: 2)
    return height
  }

  private func addBar(_ row: Row, to drawing: inout Drawing, x: Double, y: Double, unit: Double) {
    let (main, light) = (length(row.main, unit), length(row.light, unit))
    if light > 0 {
      drawing.add(
        .init(x: x + main, y: y, width: light, height: Self.barHeight, ink: .light))
    }
    if main > 0 {
      drawing.add(.init(x: x, y: y, width: main, height: Self.barHeight, ink: .main))
    }
    let middle = y + Self.barHeight / 2
    let end = x + main + light + Self.gap
    drawing.add(
      .init(
        text: row.figure, x: end, y: middle + type.strong.half,
        type: row.isBlank ? type.note : type.strong, ink: row.isBlank ? .muted : .ink))
    drawing.add(
      .init(
        text: row.aside, x: end + type.strong.width(row.figure) + 6, y: middle + type.strong.half,
        type: type.note, ink: .muted))
    guard let range = row.range else { return }
    let bracket = y + Self.barHeight + 7
    let (low, high) = (x + range.lowerBound * unit, x + range.upperBound * unit)
    drawing.add(.init(x1: low, y1: bracket, x2: high, y2: bracket, ink: .range))
    for cap in [low, high] {
      drawing.add(.init(x1: cap, y1: bracket - 3.5, x2: cap, y2: bracket + 3.5, ink: .range))
    }
    drawing.add(
      .init(
        text: row.rangeText, x: high + Self.gap, y: bracket + type.note.half, type: type.note,
        ink: .muted))
  }

  private func length(_ size: Double, _ unit: Double) -> Double {
    size > 0 ? max(Self.sliver, size * unit) : 0
  }

  /// What shows that the bars below are drawn longer than those above.
  private func addWedge(
    to drawing: inout Drawing, x: Double, y: Double, plot: Double, times: Double, total: Double
  ) {
    drawing.add(
      .init(
        x1: x + plot / times, y1: y + 2, x2: x + plot, y2: y + Self.wedgeHeight - 2, ink: .lead))
    let words = "from here on, bars are \(NumberText.grouped(Int(total))) times as long"
    drawing.add(
      .init(
        text: words, x: x + max(plot * 0.5, 20), y: y + type.note.rise, type: type.note,
        ink: .muted))
  }
}
