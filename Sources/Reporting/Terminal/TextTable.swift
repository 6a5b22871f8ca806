/// A table of aligned columns that fits any width: wide columns are cut, spare ones left out.
struct TextTable {
  /// A column and what may be done to it where there is no room.
  struct Column {
    /// Over the column; `\n` parts its lines.
    var title: String
    var alignment = DisplayWidth.Alignment.right
    /// The least width that it may be cut to; nil where it is never cut.
    var least: Int?
    /// Columns with a number are left out before others are cut beyond use, the greatest first.
    var spare: Int?
  }

  var columns: [Column]
  private(set) var rows: [Row] = []

  /// Cells for every column, and how the row stands out.
  struct Row {
    var cells: [String]
    var weight: Line.Weight
    /// Whether a line is drawn over the row, as over a sum.
    var isRuled: Bool
  }

  /// A table without rows.
  init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row with a cell for every column.
  mutating func add(_ cells: [String], weight: Line.Weight = .plain, isRuled: Bool = false) {
    rows.append(Row(cells: cells, weight: weight, isRuled: isRuled))
  }

  /// The width below which columns would be cut beyond use.
  var leastWidth: Int {
    let kept = columns.indices.filter { columns[$0].spare == nil }
    return kept.reduce(Self.gap.count * (kept.count - 1)) { total, index in
      total + min(naturalWidth(index), columns[index].least ?? .max)
    }
  }

  private static let gap = "  "

  /// The title line or lines and the rows, none wider than `width`.
  func lines(width: Int) -> [Line] {
    let (kept, widths) = layout(width: width)
    var lines: [Line] = []
    let titles = columns.map { $0.title.split(separator: "\n").map(String.init) }
    let height = kept.map { titles[$0].count }.max() ?? 0
    for level in 0..<height {
      let cells = titles.map { parts in
        let index = level - (height - parts.count)
        return index >= 0 ? parts[index] : ""
      }
      lines.append(Line(text(cells, kept, widths), .faint))
    }
    for row in rows {
      if row.isRuled {
        let rule = widths.reduce(0, +) + Self.gap.count * (widths.count - 1)
        lines.append(Line(String(repeating: "─", count: max(0, min(rule, width))), .faint))
      }
      lines.append(Line(text(row.cells, kept, widths), row.weight))
    }
    return lines.map { Line(DisplayWidth.cut($0.text, to: width), $0.weight) }
  }

  private func text(_ cells: [String], _ kept: [Int], _ widths: [Int]) -> String {
    var text = zip(kept, widths).map { index, width in
      DisplayWidth.fit(cells[index], to: width, alignment: columns[index].alignment)
    }.joined(separator: Self.gap)
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The columns that stay, by index, and their widths.
  private func layout(width: Int) -> (kept: [Int], widths: [Int]) {
    var kept = columns.indices.filter { naturalWidth($0) > 0 }
    while true {
      var widths = kept.map(naturalWidth)
      let room = width - Self.gap.count * (kept.count - 1)
      var excess = widths.reduce(0, +) - room
      // One column at a time, always the widest, so that they end up even.
      while excess > 0 {
        let widest = widths.indices
          .filter { position in columns[kept[position]].least.map { widths[position] > $0 } ?? false
          }
          .max { widths[$0] < widths[$1] }
        guard let widest else { break }
        widths[widest] -= 1
        excess -= 1
      }
      if excess <= 0 { return (kept, widths) }
      let spare = kept.filter { columns[$0].spare != nil }
        .max { (columns[$0].spare ?? 0) < (columns[$1].spare ?? 0) }
      guard let spare else { return (kept, widths) }
      kept.removeAll { $0 == spare }
    }
  }

  private func naturalWidth(_ index: Int) -> Int {
    let title = columns[index].title.split(separator: "\n").map { DisplayWidth.of($0) }.max() ?? 0
    return rows.reduce(title) { max($0, DisplayWidth.of($1.cells[index])) }
  }
}

/// A line of a terminal and how it stands out.
struct Line: Hashable {
  /// How a line stands out.
  enum Weight { case plain, strong, faint }

  var text: String
  var weight: Weight

  /// A line as it is to be shown, without styles of its own.
  init(_ text: String, _ weight: Weight = .plain) {
    self.text = text
    self.weight = weight
  }

  /// The line for a page, with its ANSI codes where the page has styles.
  func written(on page: Page) -> String {
    guard page.isStyled, !text.isEmpty else { return text }
    return switch weight {
    case .plain: text
    case .strong: "\u{1B}[1m\(text)\u{1B}[0m"
    case .faint: "\u{1B}[2m\(text)\u{1B}[0m"
    }
  }
}
