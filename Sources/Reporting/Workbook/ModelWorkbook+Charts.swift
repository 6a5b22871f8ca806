import MarketSizing
import Workbooks

extension ModelWorkbook {
  /// What a figure found, and whose it is where there are several markets.
  func caption(_ caption: Caption?) -> String? {
    guard let caption, let market = markets.first else { return nil }
    return (isSingle ? "" : "\(market.label): ") + caption.title + "."
  }

  /// What a chart shows, and whose it is where there are several markets.
  func chartTitle(_ text: String, _ market: MarketModel) -> String {
    isSingle ? text : "\(market.label): \(text)"
  }

  /// What a figure shows: findings are no titles of charts that follow their cells.
  ///
  /// How a range is drawn differs, and the legend says it.
  func chartTitle(_ caption: Caption, _ market: MarketModel) -> String {
    chartTitle(String(caption.subtitle.prefix { $0 != ";" }), market)
  }

  /// Bars of money for rows of a table: what it is at base prices, before what it is at high ones,
  /// and below what it is at low ones.
  ///
  /// `column` is that of the base, before low and high.
  func moneyChart(
    _ caption: Caption, _ title: String, _ money: MoneyFormat, _ rows: ClosedRange<Int>,
    names: Int, _ column: Int, of draft: SheetDraft
  ) -> SheetChart {
    let shown = Self.shown(rows)
    let greatest =
      shown.map { row -> Double in
        guard case .formula(_, let value) = draft.sheet[row, column + 2]?.content else { return 0 }
        return value
      }.max() ?? 0
    let (format, palette) = (money.short(upTo: greatest), styles.palette)
    return chart(
      caption, title, rows, names: names,
      [
        ("High", column + 2, palette.tint(0.18), nil), ("Base", column, palette.main, format),
        ("Low", column + 1, palette.main.mixed(with: palette.ink, 0.55), nil),
      ], axis: format, of: draft)
  }

  /// Bars of confirmed companies before those of all that may fit.
  func countChart(
    _ caption: Caption, _ title: String, _ rows: ClosedRange<Int>, names: Int, confirmed: Int,
    atMost: Int, of draft: SheetDraft
  ) -> SheetChart {
    chart(
      caption, title, rows, names: names,
      [
        ("With possible ones", atMost, styles.palette.light, nil),
        ("Companies", confirmed, styles.palette.main, "#,##0"),
      ], axis: "#,##0", of: draft)
  }

  /// The rows that a picture has room for.
  private static func shown(_ rows: ClosedRange<Int>) -> ClosedRange<Int> {
    rows.lowerBound...min(rows.upperBound, rows.lowerBound + BarsFigure.limit - 1)
  }

  private func chart(
    _ caption: Caption, _ title: String, _ rows: ClosedRange<Int>, names: Int,
    _ series: [(name: String, column: Int, colour: Colour, labels: String?)], axis: String,
    of draft: SheetDraft
  ) -> SheetChart {
    let shown = Self.shown(rows)
    func area(_ column: Int) -> Area {
      Area(
        Place(row: shown.lowerBound, column: column), Place(row: shown.upperBound, column: column))
    }
    let cut = shown.count < rows.count ? " (the first \(shown.count) of \(rows.count))" : ""
    // Where it stands is found when it is placed.
    var chart = SheetChart(
      title: title + cut, series: [], alternative: caption.alternative,
      at: Place(row: draft.row, column: 0), width: 880, height: min(110 + 30 * shown.count, 560))
    chart.series = series.map { series in
      SheetChart.Series(
        series.name, sheet: draft.name, categories: area(names), values: area(series.column),
        colour: series.colour.value, labels: series.labels)
    }
    chart.axisFormat = axis
    chart.hasLegend = true
    chart.font = styles.font
    chart.ink = styles.palette.ink.value
    return chart
  }
}
