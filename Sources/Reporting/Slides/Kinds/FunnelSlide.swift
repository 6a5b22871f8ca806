import MarketSizing

extension DeckPlan {
  /// How many steps can be read on a slide.
  private static let stepLimit = 14

  /// From the list to what can be won.
  func funnel(_ result: SizingResult) -> Slide? {
    let figure = FunnelFigure(result)
    let steps = Self.folded(figure.steps)
    let columns: [SlideTable.Column] = [
      .init(title: figure.steps.first?.label ?? "Companies", width: 82, alignment: .right),
      .init(title: "Possible", width: 66, alignment: .right),
      .init(title: "Of all", width: 58, alignment: .right),
      .init(title: "What is asked", width: 260),
    ]
    let rows = steps.map { step in
      let isMain = step.kind != .criterion
      return [
        Paragraph(NumberText.grouped(step.confirmed), size: 12, isBold: isMain),
        Paragraph(NumberText.added(step.possible), size: 12, .muted),
        Paragraph(step.share, size: 12, .muted),
        Paragraph(step.detail, size: 11, isMain ? .ink : .muted),
      ]
    }
    let chart = BarChart(
      companies: steps.map(\.label), confirmed: steps.map(\.confirmed),
      possible: steps.map(\.possible))
    let bars = BarTable(
      chart: chart, columns: columns, rows: rows,
      mainRows: Set(steps.indices.filter { steps[$0].kind == .market }),
      alternative: figure.caption.alternative, fit: fit)
    return Slide(
      title: figure.caption.title, subtitle: figure.caption.subtitle, shapes: bars.shapes,
      notes: notes(
        [
          "Read: \(figure.records).", figure.caption.alternative,
          result.funnelFindings.joined(separator: " "),
        ], of: [result]))
  }

  /// The steps with the later ones of a long row of criteria in one.
  private static func folded(_ steps: [FunnelFigure.Step]) -> [FunnelFigure.Step] {
    var steps = steps
    while steps.count > stepLimit {
      // The longest row of criteria, which ends where its last is.
      var best = 0..<0
      var start: Int?
      for index in 0...steps.count {
        let isCriterion = index < steps.count && steps[index].kind == .criterion
        if isCriterion, start == nil { start = index }
        if !isCriterion, let first = start {
          if index - first > best.count { best = first..<index }
          start = nil
        }
      }
      guard best.count > 1 else { break }
      let hidden = min(best.count, steps.count - stepLimit + 1)
      let place = best.upperBound - hidden
      var last = steps[best.upperBound - 1]
      last.label = Wording.count(hidden, "more criterion", "more criteria")
      last.detail = Wording.list(
        steps[place..<best.upperBound].map { SafeText.line($0.label, limit: 40) })
      steps.replaceSubrange(place..<best.upperBound, with: [last])
    }
    return steps
  }
}
