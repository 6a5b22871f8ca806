import MarketSizing

/// A quantity of several parts beside each other, each with its range where it has one.
struct BarsFigure: Hashable {
  /// One part.
  struct Bar: Hashable {
    var label: String
    /// What the part is, in words; empty where the label says it all.
    var detail: String
    var confirmed: Int
    var possible: Int
    /// How long it is drawn, in the currency's units or in companies; at least 0.
    var size: Double
    /// The range, in the same unit; nil where there is none.
    var low: Double?
    var high: Double?
    /// The label at the bar: `€6.5M`, `1,741`, `no price`.
    var text: String
    /// The range in words: `€4.3M–€10M`; nil where there is none.
    var range: String?
    /// The part of the whole, such as `36%`; nil where the bars are no parts of one.
    var share: String?
  }

  var caption: Caption
  var bars: [Bar]
  /// Whether sizes are money.
  var isMoney: Bool
  /// The ISO 4217 code of the money; nil for companies.
  var currency: String?

  /// How many bars can be read in one picture; what is more is summed up in a last one.
  static let limit = 12

  /// What the markets of a run beside each other are called.
  static let variantsID = "variants"

  /// What a bar is made of.
  private struct Part {
    var label: String
    var detail: String
    var confirmed: Int
    var possible: Int
    var base: String
    var low: String
    var high: String
    var hasPrice = true
  }

  /// A market by segment; nil where no company fits, or all are in one segment.
  static func segments(_ result: SizingResult) -> BarsFigure? {
    let hasPriceForAll = result.assumptions.prices.contains { $0.segment == nil }
    let priced = Set(result.assumptions.prices.compactMap(\.segment))
    let parts = result.segments.map { row in
      Part(
        label: SafeText.line(row.segment), detail: row.condition.map { SafeText.line($0) } ?? "",
        confirmed: row.confirmed, possible: row.possible, base: row.value.confirmed,
        low: row.value.low, high: row.value.high,
        hasPrice: hasPriceForAll || priced.contains(row.segment))
    }
    return division(parts, of: result, id: "segments", one: "segment", many: "segments")
  }

  /// A market by region; nil where no company fits, or all are in one region.
  static func regions(_ result: SizingResult) -> BarsFigure? {
    let parts = result.regions.map { row in
      Part(
        label: SafeText.line(row.region), detail: "", confirmed: row.confirmed,
        possible: row.possible, base: row.value.confirmed, low: row.value.low,
        high: row.value.high)
    }
    return division(
      parts, of: result, id: "regions", one: Wording.region(result.regionsBy).lowercased(),
      many: Wording.regions(result.regionsBy).lowercased())
  }

  private static func division(
    _ parts: [Part], of result: SizingResult, id: String, one: String, many: String
  ) -> BarsFigure? {
    guard parts.count > 1, result.tam.confirmed > 0 || result.tam.possible > 0 else { return nil }
    let money = result.money
    let whole = result.tam.confirmed
    let total = DecimalText.size(result.tam.value.confirmed)
    let bars = folded(parts, money, "more \(many)").map { part in
      let size = money == nil ? Double(max(0, part.confirmed)) : DecimalText.size(part.base)
      let isPriced = money != nil && part.hasPrice
      return Bar(
        label: part.label, detail: part.detail, confirmed: part.confirmed, possible: part.possible,
        size: size, low: isPriced ? DecimalText.size(part.low) : nil,
        high: isPriced
          ? DecimalText.size(part.high)
          : money == nil && part.possible > 0 ? size + Double(part.possible) : nil,
        text: money.map { part.hasPrice ? $0.said(part.base) : "no price" }
          ?? NumberText.grouped(part.confirmed),
        range: money.flatMap {
          part.hasPrice ? "\($0.said(part.low))–\($0.said(part.high))" : nil
        },
        share: money == nil
          ? NumberText.share(part.confirmed, of: whole)
          : part.hasPrice ? share(size, of: total) : nil)
    }
    // What sums up the others is no part that can be the largest.
    let own = parts.count > limit ? Array(bars.dropLast()) : bars
    return BarsFigure(
      caption: Caption(
        id: id, title: title(own, one, many, money == nil),
        subtitle: money == nil
          ? "Companies by \(one); faint: possible ones"
          : "A year's money by \(one), at base prices; lines from low prices to high ones with all possible companies",
        alternative: alternative(bars, isMoney: money != nil)),
      bars: bars, isMoney: money != nil, currency: money == nil ? nil : result.currency)
  }

  private static func title(
    _ bars: [Bar], _ one: String, _ many: String, _ isCount: Bool
  ) -> String {
    let size = bars.map(\.size).max() ?? 0
    let leaders = bars.filter { $0.size == size }
    guard let largest = leaders.first, size > 0 else {
      return "No \(one) has companies that fit for certain\(isCount ? "" : " and a price")"
    }
    let amount = isCount ? Wording.companies(largest.confirmed) : "\(largest.text) a year"
    guard leaders.count == 1 else {
      let number = leaders.count == bars.count ? "All" : "The largest"
      return
        "\(number) \(NumberText.grouped(leaders.count)) \(many) are equally large: \(amount) each"
    }
    // Names are the user's, and are as they are: a title does not begin with one.
    return "The largest \(one) is \(largest.label): \(amount)"
      + (largest.share.map { ", \($0) of the market" } ?? "")
  }

  /// The parts, or the largest of them before one that holds all the others.
  private static func folded(_ parts: [Part], _ money: MoneyText?, _ words: String) -> [Part] {
    guard parts.count > limit else { return parts }
    let order = parts.indices.sorted { a, b in
      let (left, right) = (parts[a], parts[b])
      let sizes = (
        DecimalText.size(left.base), DecimalText.size(right.base)
      )
      return money != nil && sizes.0 != sizes.1
        ? sizes.0 > sizes.1 : (right.confirmed, a) < (left.confirmed, b)
    }
    let shown = order.prefix(limit - 1).sorted().map { parts[$0] }
    let others = order.dropFirst(limit - 1).map { parts[$0] }
    return shown + [
      Part(
        label: "\(NumberText.grouped(others.count)) \(words)", detail: "",
        confirmed: NumberText.sum(others.map(\.confirmed)),
        possible: NumberText.sum(others.map(\.possible)),
        base: DecimalText.sum(others.map(\.base)), low: DecimalText.sum(others.map(\.low)),
        high: DecimalText.sum(others.map(\.high)),
        hasPrice: others.contains(where: \.hasPrice))
    ]
  }

  /// Why companies fall out: those that each criterion alone keeps out; nil where none does.
  static func reasons(_ result: SizingResult) -> BarsFigure? {
    let steps = result.funnel.filter { $0.soleReason > 0 }
      .enumerated().sorted {
        ($1.element.soleReason, $0.offset) < ($0.element.soleReason, $1.offset)
      }
      .map(\.element).prefix(limit)
    guard let first = steps.first else { return nil }
    let bars = steps.map { step in
      Bar(
        label: SafeText.line(step.id), detail: Wording.condition(step), confirmed: step.soleReason,
        possible: 0, size: Double(step.soleReason), text: NumberText.grouped(step.soleReason))
    }
    let number = Wording.count(first.soleReason, "company", "companies")
    return BarsFigure(
      caption: Caption(
        id: "reasons",
        title:
          "\(number) \(first.soleReason == 1 ? "is" : "are") kept out by “\(SafeText.line(first.id))” alone",
        subtitle: "Companies that fail this one criterion and meet all others",
        alternative: alternative(bars, isMoney: false)),
      bars: bars, isMoney: false)
  }

  /// The bars in words.
  static func alternative(_ bars: [Bar], isMoney: Bool) -> String {
    bars.map { bar in
      "\(bar.label): \(bar.text)" + (bar.range.map { " (\($0))" } ?? "")
        + (isMoney && bar.range == nil ? ", \(Wording.companies(bar.confirmed))" : "")
        + (bar.range == nil && bar.possible > 0
          ? " and \(NumberText.grouped(bar.possible)) possible" : "")
    }.joined(separator: "; ") + "."
  }

  /// Part of a whole in whole per cent.
  private static func share(_ part: Double, of whole: Double) -> String? {
    guard whole > 0, part >= 0, part <= whole else { return nil }
    let percent = (part / whole * 100).rounded()
    if percent == 0, part > 0 { return "<1%" }
    if percent == 100, part < whole { return ">99%" }
    return "\(Int(percent))%"
  }
}
