import MarketSizing

extension DeckPlan {
  /// TAM, SAM and SOM in true proportion, beside the sums that they are made of; nil where no company
  /// fits for certain.
  func market(_ result: SizingResult) -> Slide? {
    guard result.tam.confirmed > 0 else { return nil }
    let figure = MarketFigure(result)
    return Slide(
      title: figure.caption.title, subtitle: figure.caption.subtitle,
      shapes: proportion(figure) + [bottomUp(result)],
      notes: notes(
        Self.exact(result) + [
          "Bottom-up: companies of each segment × the price of a year, added up."
        ], of: [result]))
  }

  /// Rectangles in each other whose areas are as the amounts, and what they stand for beside them.
  private func proportion(_ figure: MarketFigure) -> [Shape] {
    let whole = Frame(x: 48, y: 136, width: 232, height: 340)
    let colours: [ThemeColour] = [
      .own(palette.tint(0.2)), .own(palette.tint(0.58)), .main,
    ]
    let greatest = figure.levels.map(\.size).max() ?? 0
    let slot = 84.0
    var blocks: [Shape] = []
    var pointers: [Shape] = []
    var words: [Shape] = []
    var free = whole.y - 12
    for (index, level) in figure.levels.enumerated() {
      // The last one is the darkest, however many there are.
      let colour = index == figure.levels.count - 1 ? colours[2] : colours[min(index, 2)]
      // By the root: areas are in proportion, not their sides. A sliver is still to be seen.
      let side = greatest > 0 ? (level.size / greatest).squareRoot() : 0
      let frame = Frame(
        x: whole.x, y: whole.bottom - max(2, whole.height * side),
        width: max(2, whole.width * side), height: max(2, whole.height * side))
      if greatest > 0 {
        blocks.append(
          Shape(kind: .block(fill: colour, outline: .paper), frame: frame, name: level.name))
      }
      // Beside the upper edge, below what is written already, and with room for what follows.
      let rest = Double(figure.levels.count - index) * slot
      let top = min(max(frame.y - 12, free), whole.bottom + 16 - rest)
      free = top + slot
      let text = Frame(x: whole.right + 26, y: top, width: 168, height: slot - 4)
      words.append(
        .text(
          [
            Paragraph(
              [
                .init(text: level.name + "  ", isBold: true),
                .init(
                  text: figure.isMoney ? level.text : NumberText.grouped(level.confirmed),
                  isBold: true, colour: textColour),
              ], size: 20),
            Paragraph(level.range ?? "", size: 11),
            Paragraph(
              figure.isMoney
                ? Wording.companies(level.confirmed)
                : level.confirmed == 1 ? "company" : "companies", size: 11),
            Paragraph(level.meaning, size: 11, .muted),
          ].filter { !$0.text.isEmpty }, in: text, name: level.name, fit: fit))
      if greatest > 0 {
        let (from, to) = (frame.y + 0.5, top + 12)
        pointers.append(
          Shape(
            kind: .line(.muted, weight: 0.75, rises: to < from),
            frame: Frame(
              x: frame.right, y: min(from, to), width: text.x - 6 - frame.right,
              height: abs(to - from)), name: "Pointer"))
      }
    }
    guard !blocks.isEmpty else { return words }
    return [
      Shape(
        kind: .group(blocks + pointers), frame: Frame(around: (blocks + pointers).map(\.frame)),
        name: "Proportion", alternative: figure.caption.alternative)
    ] + words
  }

  /// Companies × price by segment, and their sum.
  private func bottomUp(_ result: SizingResult) -> Shape {
    let body = Frame.body
    let money = result.money
    let limit = 10
    let columns: [SlideTable.Column] =
      money == nil
      ? [
        .init(title: "Segment", width: 176),
        .init(title: "Companies", width: 92, alignment: .right),
        .init(title: "Possible", width: 72, alignment: .right),
        .init(title: "Share", width: 60, alignment: .right),
      ]
      : [
        .init(title: "Segment", width: 130),
        .init(title: "Companies", width: 78, alignment: .right),
        .init(title: "× price a year", width: 106, alignment: .right),
        .init(title: "= money", width: 86, alignment: .right),
      ]
    var table = SlideTable(columns, size: 12, headHeight: 26, fit: fit)
    let rows = result.segments.filter { $0.confirmed != 0 || $0.possible != 0 }
    let shown = rows.count > limit ? Array(rows.prefix(limit - 1)) : rows
    let height = min(30, (body.height - 26) / Double(max(1, min(rows.count, limit)) + 1))
    func add(
      _ name: String, _ confirmed: Int, _ possible: Int, _ price: String, _ amount: String,
      kind: SlideTable.Row.Kind = .usual
    ) {
      table.add(
        money == nil
          ? [
            name, NumberText.grouped(confirmed), NumberText.added(possible),
            NumberText.share(confirmed, of: result.tam.confirmed),
          ] : [name, NumberText.grouped(confirmed), price, amount], height: height, kind: kind)
    }
    for row in shown {
      add(
        SafeText.line(row.segment), row.confirmed, row.possible,
        money.flatMap { money in result.price(of: row).map { Wording.shortPrice($0, money) } }
          ?? "no price", money?.short(row.value.confirmed) ?? "")
    }
    let others = rows.dropFirst(shown.count)
    if !others.isEmpty {
      add(
        Wording.count(others.count, "more segment", "more segments"),
        NumberText.sum(others.map(\.confirmed)), NumberText.sum(others.map(\.possible)), "",
        money?.short(sumOf: others.map(\.value.confirmed)) ?? "")
    }
    add(
      "TAM", result.tam.confirmed, result.tam.possible, "",
      money?.short(result.tam.value.confirmed) ?? "", kind: .total)
    return Shape(
      kind: .table(table), frame: body.right(table.width).top(table.height), name: "Bottom-up",
      alternative: "The market by segment: companies times price.")
  }
}
