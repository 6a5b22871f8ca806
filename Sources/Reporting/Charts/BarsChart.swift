extension Chart {
  /// Segments, regions, reasons or variants as bars; a sentence where all are nothing.
  static func of(_ figure: BarsFigure, brand: Brand) -> Chart {
    let type = Lettering(brand)
    guard figure.bars.contains(where: { $0.size > 0 || ($0.high ?? 0) > 0 }) else {
      return Chart(figure.caption, sentence(figure.caption.alternative, type), brand)
    }
    let rows = figure.bars.map { bar in
      let range = bar.low.flatMap { low in
        bar.high.flatMap { high in low < high ? low...high : nil }
      }
      var asides = [bar.share].compactMap(\.self)
      let isBlank = figure.isMoney && bar.range == nil
      // Without money, companies are all that there is to say.
      if isBlank { asides.append(Wording.companies(bar.confirmed)) }
      if isBlank || !figure.isMoney, bar.possible > 0 {
        asides.append("+\(NumberText.grouped(bar.possible)) possible")
      }
      return BarRows.Row(
        name: bar.label, detail: bar.detail, main: bar.size,
        light: figure.isMoney ? 0 : Double(max(0, bar.possible)), range: range,
        figure: bar.text, aside: asides.joined(separator: " · "),
        rangeText: range == nil ? "" : bar.range ?? "",
        isBlank: isBlank)
    }
    return Chart(figure.caption, BarRows(rows: rows, type: type).drawing, brand)
  }
}
