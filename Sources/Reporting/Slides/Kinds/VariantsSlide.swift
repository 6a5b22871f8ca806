import MarketSizing

extension DeckPlan {
  /// How many markets can be compared on one slide.
  private static let variantLimit = 12

  /// The markets of a run beside each other; nil for a single one.
  var variants: Slide? {
    guard let figure = BarsFigure.variants(run) else { return nil }
    let limit = Self.variantLimit
    let shown = figure.bars.count > limit ? limit - 1 : figure.bars.count
    var visible = figure
    visible.bars = Array(figure.bars.prefix(shown))
    let hasSOM = run.results.contains { $0.som != nil }
    let hasSAM = run.results.contains(where: \.hasServiceable)
    let hasMoney = run.results.contains { $0.money != nil }
    let shared = run.comparison.filter { $0.a == run.comparison.first?.a }
    let hasShared = shared.count == run.results.count - 1
    // What is confirmed by the first, too.
    let name = "Also in \(run.labels[0])"
    let also = fit.width(name, size: 11) <= 86 ? name : "Also in the first"
    let columns = [
      hasMoney ? SlideTable.Column(title: "TAM a year", width: 76, alignment: .right) : nil,
      hasMoney ? .init(title: "Low–high", width: 104, alignment: .right) : nil,
      .init(title: "Companies", width: 98, alignment: .right),
      hasSAM ? .init(title: "SAM", width: 64, alignment: .right) : nil,
      hasSOM ? .init(title: "SOM", width: 64, alignment: .right) : nil,
      hasShared ? .init(title: also, width: 96, alignment: .right) : nil,
    ].compactMap(\.self)
    let rows = run.results.prefix(shown).enumerated().map { index, result in
      let overlap = index == 0 ? "" : NumberText.grouped(hasShared ? shared[index - 1].both : 0)
      return row(
        result, overlap: hasShared ? overlap : nil, hasMoney: hasMoney, hasSAM: hasSAM,
        hasSOM: hasSOM)
    }
    let bars = BarTable(
      chart: chart(of: visible), columns: columns, rows: rows,
      alternative: visible.caption.alternative, fit: fit)
    let more = figure.bars.count - shown
    return Slide(
      title: figure.caption.title,
      subtitle: figure.caption.subtitle
        + (more > 0 ? "; \(Wording.count(more, "more market", "more markets")) left out" : ""),
      shapes: bars.shapes, notes: notes(variantNotes, of: run.results))
  }

  /// A market's cells; those of columns that are not there are left out.
  private func row(
    _ result: SizingResult, overlap: String?, hasMoney: Bool, hasSAM: Bool, hasSOM: Bool
  ) -> [Paragraph] {
    let (tam, money) = (result.tam, result.money)
    var cells: [Paragraph] = []
    if hasMoney {
      let range = money.map { "\($0.said(tam.value.low))–\($0.said(tam.value.high))" }
      cells.append(
        Paragraph(money?.said(tam.value.confirmed) ?? "–", size: 12, isBold: true))
      cells.append(Paragraph(range ?? "–", size: 12))
    }
    cells.append(
      Paragraph(
        [
          .init(text: NumberText.grouped(tam.confirmed), isBold: !hasMoney),
          .init(text: " " + NumberText.added(tam.possible), colour: .muted),
        ], size: 12))
    if hasSAM {
      let amount = money?.said(result.sam.value.confirmed)
      cells.append(Paragraph(amount ?? NumberText.grouped(result.sam.confirmed), size: 12))
    }
    if hasSOM {
      let amount = result.som.map { som in
        money?.said(som.base.value) ?? NumberText.grouped(som.base.companies)
      }
      cells.append(Paragraph(amount ?? "–", size: 12))
    }
    if let overlap { cells.append(Paragraph(overlap, size: 12, .muted)) }
    return cells
  }

  private var variantNotes: [String] {
    let sizes = zip(run.labels, run.results).flatMap { label, result in
      Self.exact(result).map { "\(label), \($0)" }
    }
    return sizes
      + run.comparison.prefix(30).map { pair in
        let counts = [pair.both, pair.onlyA, pair.onlyB].map { NumberText.grouped($0) }
        return "\(SafeText.line(pair.a)) and \(SafeText.line(pair.b)): \(counts[0]) confirmed by"
          + " both, \(counts[1]) only by the first, \(counts[2]) only by the second."
      }
  }
}
