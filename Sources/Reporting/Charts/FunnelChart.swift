extension Chart {
  /// The way from the list to what can be won, as bars; a sentence where the list is empty.
  static func of(_ figure: FunnelFigure, brand: Brand) -> Chart {
    let type = Lettering(brand)
    guard figure.steps.contains(where: { $0.confirmed > 0 || $0.possible > 0 }) else {
      return Chart(figure.caption, sentence("The list holds no companies.", type), brand)
    }
    let zooms = zooms(of: figure.steps)
    let rows = zip(figure.steps, zooms).map { step, zoom in
      BarRows.Row(
        name: step.label, detail: step.detail, isStrong: step.kind != .criterion,
        main: Double(max(0, step.confirmed)), light: Double(max(0, step.possible)),
        figure: NumberText.grouped(step.confirmed),
        aside: step.share
          + (step.possible > 0 ? " · +\(NumberText.grouped(step.possible)) possible" : ""),
        zoom: zoom)
    }
    var drawing = BarRows(rows: rows, type: type).drawing
    drawing.height += 8
    drawing.height += drawing.add(
      "The list: \(figure.records).", x: 0, y: drawing.height, width: width, type: type.note,
      ink: .muted)
    return Chart(figure.caption, drawing, brand)
  }

  /// How many times as long as the list's each step's bar is drawn, in powers of ten.
  ///
  /// A market can be a ten-thousandth of a list, and all its bars would be the same sliver. So where a
  /// bar gets shorter than one can see, it and those below it are drawn longer, and a wedge says so.
  /// TAM, SAM and SOM keep one scale: they are read against each other.
  private static func zooms(of steps: [FunnelFigure.Step]) -> [Double] {
    let sizes = steps.map { max(0, Double($0.confirmed)) + max(0, Double($0.possible)) }
    let longest = sizes.max() ?? 0
    let tam = steps.firstIndex { $0.kind == .market } ?? steps.count
    var zooms = sizes.map { _ in 1.0 }
    var from = 0
    while let place = sizes.indices.dropFirst(from).first(where: { place in
      sizes[place] > 0 && sizes[place] * zooms[place] < longest * 0.008
    }) {
      let start = min(place, tam)
      let largest = sizes[start...].max() ?? 0
      let before = zooms[start]
      var zoom = before
      while largest * zoom * 10 <= longest { zoom *= 10 }
      // Below TAM nothing is drawn on a scale of its own.
      guard zoom > before, start >= from else { break }
      for later in start..<zooms.count { zooms[later] = zoom }
      from = start + 1
    }
    return zooms
  }
}
