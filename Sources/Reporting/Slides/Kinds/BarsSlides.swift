import MarketSizing

extension DeckPlan {
  /// The market by segment.
  func segments(_ result: SizingResult) -> Slide? {
    guard let figure = BarsFigure.segments(result) else { return nil }
    let exact = result.segments.prefix(24).map {
      Self.exact(
        SafeText.line($0.segment), $0.confirmed, $0.possible, $0.value, result.money)
    }
    return division(figure, of: result, exact: Array(exact), note: result.approximateNote)
  }

  /// The market by region.
  func regions(_ result: SizingResult) -> Slide? {
    guard let figure = BarsFigure.regions(result) else { return nil }
    let exact = result.regions.prefix(24).map {
      Self.exact(
        SafeText.line($0.region), $0.confirmed, $0.possible, $0.value, result.money)
    }
    return division(figure, of: result, exact: Array(exact))
  }

  private func division(
    _ figure: BarsFigure, of result: SizingResult, exact: [String], note: String? = nil
  ) -> Slide {
    let isMoney = figure.isMoney
    let columns: [SlideTable.Column] =
      (isMoney
        ? [
          .init(title: "A year", width: 78, alignment: .right),
          .init(title: "Low–high", width: 116, alignment: .right),
        ] : [])
      + [
        .init(title: "Companies", width: 76, alignment: .right),
        .init(title: "Possible", width: 62, alignment: .right),
        .init(title: "Share", width: 58, alignment: .right),
      ]
    func row(
      _ amount: String, _ range: String, _ confirmed: Int, _ possible: Int, _ share: String
    ) -> [Paragraph] {
      (isMoney
        ? [
          Paragraph(amount, size: 12, isBold: !range.isEmpty, range.isEmpty ? .muted : .ink),
          Paragraph(range, size: 12),
        ] : [])
        + [
          Paragraph(NumberText.grouped(confirmed), size: 12, isBold: !isMoney),
          Paragraph(NumberText.added(possible), size: 12, .muted),
          Paragraph(share, size: 12, .muted),
        ]
    }
    let bars = figure.bars
    let value = result.tam.value
    let rows = BarTable(
      chart: chart(of: figure), columns: columns,
      rows: bars.map {
        row($0.text, $0.range ?? "", $0.confirmed, $0.possible, $0.share ?? "")
      },
      total: row(
        result.money?.said(value.confirmed) ?? "",
        result.money.map { "\($0.said(value.low))–\($0.said(value.high))" } ?? "",
        result.tam.confirmed, result.tam.possible, "100%"),
      alternative: figure.caption.alternative, fit: fit)
    return Slide(
      title: figure.caption.title, subtitle: figure.caption.subtitle, shapes: rows.shapes,
      notes: notes(exact + [note.map { "\($0)." } ?? ""], of: [result]))
  }

  /// The native chart of a figure.
  func chart(of figure: BarsFigure) -> BarChart {
    let bars = figure.bars
    guard figure.isMoney, let currency = figure.currency else {
      return BarChart(
        companies: bars.map(\.label), confirmed: bars.map(\.confirmed),
        possible: bars.map(\.possible))
    }
    return BarChart(
      money: bars.map(\.label), currency: SafeText.line(currency, limit: 12),
      base: bars.map(\.size), low: bars.map { $0.low ?? $0.size },
      high: bars.map { $0.high ?? $0.size })
  }

  /// Why companies fall out.
  func reasons(_ result: SizingResult) -> Slide? {
    guard let figure = BarsFigure.reasons(result) else { return nil }
    let columns: [SlideTable.Column] = [
      .init(title: "Companies", width: 80, alignment: .right),
      .init(title: "What they do not meet", width: 330),
    ]
    let rows = BarTable(
      chart: chart(of: figure), columns: columns,
      rows: figure.bars.map { bar in
        [Paragraph(bar.text, size: 12, isBold: true), Paragraph(bar.detail, size: 11, .muted)]
      }, alternative: figure.caption.alternative, fit: fit)
    return Slide(
      title: figure.caption.title, subtitle: figure.caption.subtitle, shapes: rows.shapes,
      notes: notes(
        ["Sole reasons: \(figure.caption.alternative)"] + result.funnelFindings, of: [result]))
  }
}
