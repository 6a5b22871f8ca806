extension Chart {
  /// TAM, SAM and SOM as squares in each other, whose areas are in true proportion; a sentence where
  /// no company fits.
  static func of(_ figure: MarketFigure, brand: Brand) -> Chart {
    let type = Lettering(brand)
    guard figure.levels.contains(where: { $0.size > 0 || $0.confirmed > 0 || $0.possible > 0 })
    else {
      return Chart(figure.caption, sentence("There is no market to draw.", type), brand)
    }
    let blocks = figure.levels.map { level in block(level, figure, type) }
    var drawing = Drawing(width: width, height: -space)
    let tops = blocks.map { block in
      drawing.height += space
      defer { drawing.height += block.height }
      return drawing.height
    }
    let largest = figure.levels.map(\.size).max() ?? 0
    // Where no company fits for certain nothing has an area, and the figures stand by themselves.
    let full = largest > 0 ? min(drawing.height, width - blockWidth - 56) : 0
    let column = largest > 0 ? full + 56 : 0
    let sides = figure.levels.map { level in
      level.size > 0 ? max(BarRows.sliver, full * (level.size / largest).squareRoot()) : 0
    }
    for (level, side) in zip(figure.levels, sides) where side > 0 {
      for ink in [figure.levels.count == 1 ? .main : ink(of: level), .edge] {
        drawing.add(.init(x: 0, y: full - side, width: side, height: side, ink: ink))
      }
    }
    // After all squares, which would hide them.
    for (side, top) in zip(sides, tops) where side > 0 {
      let (corner, middle) = (full - side, top + type.label.leading / 2)
      drawing.add(.init(x1: side, y1: corner, x2: full + 12, y2: corner, ink: .lead))
      drawing.add(.init(x1: full + 12, y1: corner, x2: column - 18, y2: middle, ink: .lead))
      drawing.add(.init(x1: column - 18, y1: middle, x2: column - 8, y2: middle, ink: .lead))
    }
    for (block, top) in zip(blocks, tops) { drawing.add(block, x: column, y: top) }
    return Chart(figure.caption, drawing, brand)
  }

  private static func ink(of level: MarketFigure.Level) -> Ink {
    switch level.name {
    case "TAM": .tint(2)
    case "SAM": .tint(5)
    default: .main
    }
  }

  /// What is between the words for two levels.
  private static let space = 22.0

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
