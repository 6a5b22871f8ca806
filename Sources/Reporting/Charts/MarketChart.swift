extension Chart {
  /// TAM, SAM and SOM as squares in each other, whose areas are in true proportion; a sentence where
  /// no company fits.
  static func of(_ figure: MarketFigure, brand: Brand) -> Chart {
    let type = Lettering(brand)
    guard figure.levels.contains(where: { $0.size > 0 || $0.confirmed > 0 || $0.possible > 0 })
    else {
      return Chart(
        figure.caption,
        sentence("There is no market to draw.", type), brand)
    }
    let blocks = figure.levels.map { level in block(level, figure, type) }
    let spaces = Double(blocks.count - 1) * 22
    let height = blocks.map(\.height).reduce(0, +) + spaces
    var drawing = Drawing(width: width, height: height)
    let largest = figure.levels.map(\.size).max() ?? 0
    // Without money nothing has an area: then the figures alone stand there.
    let full = largest > 0 ? min(height, Self.width - blockWidth - 56) : 0
    let column = largest > 0 ? full + 56 : 0
    var y = 0.0
    for (number, (level, block)) in zip(figure.levels, blocks).enumerated() {
      let share = largest > 0 ? level.size / largest : 0
      let side = share > 0 ? max(BarRows.sliver, full * share.squareRoot()) : 0
      if side > 0 {
        let inks: [Ink] = [.tint(2), .tint(5), .main]
        let box = Drawing.Box(
          x: 0, y: full - side, width: side, height: side, ink: inks[min(number, 2)])
        drawing.add(box)
        var edge = box
        edge.ink = .edge
        drawing.add(edge)
      }
      drawing.add(block, x: column, y: y)
      y += block.height + 22
    }
    // Above all squares, so that none hides one.
    y = 0
    for (level, block) in zip(figure.levels, blocks) where level.size > 0 && largest > 0 {
      let side = max(BarRows.sliver, full * (level.size / largest).squareRoot())
      let (corner, middle) = (full - side, y + type.label.leading / 2)
      drawing.add(.init(x1: side, y1: corner, x2: full + 12, y2: corner, ink: .lead))
      drawing.add(.init(x1: full + 12, y1: corner, x2: column - 18, y2: middle, ink: .lead))
      drawing.add(.init(x1: column - 18, y1: middle, x2: column - 8, y2: middle, ink: .lead))
      y += block.height + 22
    }
    return Chart(figure.caption, drawing, brand)
  }

  /// How wide what is said of a level is at most.
  private static let blockWidth = 390.0

  /// What is said of a level: its name, its figure, its range and companies, and what it means.
  private static func block(
    _ level: MarketFigure.Level, _ figure: MarketFigure, _ type: Lettering
  ) -> Drawing {
    var block = Drawing(width: blockWidth)
    func add(_ text: String, _ kind: Lettering.Kind, _ ink: Ink) {
      block.height += block.add(
        text, x: 0, y: block.height, width: blockWidth, type: kind, ink: ink, limit: 2)
    }
    add("\(level.name), \(level.fullName.lowercased())", type.label, .ink)
    add(level.text, type.figure, .ink)
    let companies = figure.isMoney ? Wording.companies(level.confirmed) : nil
    let possible = level.possible > 0 ? "+\(NumberText.grouped(level.possible)) possible" : nil
    let range = level.range.map { "from \($0.replacing("–", with: " to "))" }
    add(
      [range, companies, possible].compactMap(\.self).joined(separator: " · "), type.note, .muted)
    add(level.meaning, type.note, .muted)
    return block
  }
}
