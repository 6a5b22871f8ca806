import MarketSizing

extension BarsFigure {
  /// The markets of a run beside each other, in their order: money where all have the same currency,
  /// else companies; nil for a single market.
  static func variants(_ run: Run) -> BarsFigure? {
    guard run.results.count > 1 else { return nil }
    let first = run.results[0]
    let isMoney = run.results.allSatisfy { $0.isComparable(with: first) }
    let bars = zip(run.labels, run.results).map { label, result in
      let (money, value) = (isMoney ? result.money : nil, result.tam.value)
      let size = isMoney ? DecimalText.size(value.confirmed) : Double(max(0, result.tam.confirmed))
      return Bar(
        label: label, detail: result.title.map { SafeText.line($0) } ?? "",
        confirmed: result.tam.confirmed, possible: result.tam.possible, size: size,
        low: isMoney ? DecimalText.size(value.low) : nil,
        high: isMoney
          ? DecimalText.size(value.high)
          : result.tam.possible > 0 ? size + Double(result.tam.possible) : nil,
        text: money?.said(value.confirmed) ?? NumberText.grouped(result.tam.confirmed),
        range: money.map { "\($0.said(value.low))–\($0.said(value.high))" })
    }
    let amount = { (bar: Bar) in
      isMoney ? "\(bar.text) a year" : Wording.companies(bar.confirmed)
    }
    return BarsFigure(
      caption: Caption(
        id: variantsID,
        title: comparison(bars, amount),
        subtitle: isMoney
          ? "TAM in a year's money at base prices; lines from low prices to high ones with all possible companies"
          : "Companies that fit; faint: possible ones",
        alternative: alternative(bars, isMoney: isMoney)),
      bars: bars, isMoney: isMoney, currency: isMoney ? first.currency : nil)
  }

  /// Which of several markets is the largest, and how large the first is.
  private static func comparison(_ bars: [Bar], _ amount: (Bar) -> String) -> String {
    let number = NumberText.grouped(bars.count)
    let size = bars.map(\.size).max() ?? 0
    let leaders = bars.filter { $0.size == size }
    let (first, largest) = (bars[0], leaders[0])
    guard size > 0 else {
      return "None of \(number) markets has companies that fit for certain"
        + (bars.contains { $0.confirmed > 0 } ? " and a price" : "")
    }
    if leaders.count == bars.count {
      return
        "\(bars.count == 2 ? "Both" : "All \(number)") markets are equally large: \(amount(first))"
    }
    if first.size == size {
      return leaders.count == 1
        ? "Of \(number) markets \(first.label) is the largest: \(amount(first))"
        : "None of \(number) markets is larger than \(first.label): \(amount(first))"
    }
    let head =
      leaders.count == 1
      ? "Of \(number) markets \(largest.label) is the largest"
      : "The largest \(NumberText.grouped(leaders.count)) of \(number) markets are equally large"
    // In two figures both can be the same.
    let rest =
      largest.text == first.text
      ? "a little more than \(first.label)" : "and \(first.label) \(first.text)"
    return "\(head): \(amount(largest)), \(rest)"
  }
}
