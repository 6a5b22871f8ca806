/// A figure as a picture, for a file or for a page.
struct Chart: Hashable {
  /// What stands around it; its id is not that of any other chart of the run.
  let caption: Caption
  /// The picture without title.
  let drawing: Drawing
  private let brand: Brand

  /// How wide charts are.
  static let width = 720.0

  init(_ caption: Caption, _ drawing: Drawing, _ brand: Brand) {
    (self.caption, self.drawing, self.brand) = (caption, drawing, brand)
  }

  /// A picture of a sentence, where there is nothing to draw.
  static func sentence(_ text: String, _ type: Lettering) -> Drawing {
    var drawing = Drawing(width: width)
    drawing.height = drawing.add(
      text, x: 0, y: 0, width: width, type: type.label, ink: .ink, limit: 12)
    return drawing
  }

  /// What the charts of a market can be.
  static let marketIDs = ["market", "funnel", "segments", "regions", "heat", "reasons"]

  /// The charts of a run in their order: of a single market `market`, `funnel`, `segments`, `regions`,
  /// `heat` and `reasons`, those of them that there is something to show in.
  ///
  /// Of several markets `variants` comes first, then the charts of each, whose ids begin with the
  /// market's number and name: `2-wider-funnel`.
  static func all(of run: Run, brand: Brand) -> [Chart] {
    var charts: [Chart] = []
    if let figure = BarsFigure.variants(run) { charts.append(.of(figure, brand: brand)) }
    for (number, (label, result)) in zip(run.labels, run.results).enumerated() {
      let own: [Chart?] = [
        .of(MarketFigure(result), brand: brand),
        .of(FunnelFigure(result), brand: brand),
        BarsFigure.segments(result).map { .of($0, brand: brand) },
        BarsFigure.regions(result).map { .of($0, brand: brand) },
        HeatFigure(result).map { .of($0, brand: brand) },
        BarsFigure.reasons(result).map { .of($0, brand: brand) },
      ]
      let prefix = run.results.count == 1 ? "" : "\(number + 1)-\(fileName(label))"
      charts += own.compactMap(\.self).map { $0.named(prefix + $0.caption.id) }
    }
    return charts
  }

  /// The same chart by another id.
  func named(_ id: String) -> Chart {
    var caption = caption
    caption.id = id
    return Chart(caption, drawing, brand)
  }

  /// A market's name as the beginning of a file's, with a hyphen after it; empty where it has no
  /// letter or digit of ASCII.
  private static func fileName(_ label: String) -> String {
    let words = label.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let name = words.joined(separator: "-").prefix(40)
    return name.isEmpty ? "" : name + (name.hasSuffix("-") ? "" : "-")
  }

  /// The chart as SVG: a file of its own, or an element of a page.
  ///
  /// A file is on white paper, has its title in it and brings its style. On a page the title is the
  /// page's to show (`caption.title` and `caption.subtitle`), and so is the style:
  /// ``ChartStyle/css(_:font:)``. No chart has a script, a link or a `style` attribute.
  func svg(isInline: Bool) -> String {
    SVGText.of(isInline ? drawing : withTitle, caption, brand: isInline ? nil : brand)
  }

  /// The picture on paper with its title.
  private var withTitle: Drawing {
    let margin = 32.0
    let type = Lettering(brand)
    var title = Drawing(width: drawing.width)
    title.height += title.add(
      type.title.balanced(caption.title, to: drawing.width), of: caption.title, x: 0, y: 0,
      type: type.title, ink: .ink)
    title.height += 3
    title.height += title.add(
      caption.subtitle, x: 0, y: title.height, width: drawing.width, type: type.label, ink: .muted)
    let top = margin + title.height + 22
    var page = Drawing(
      width: drawing.width + 2 * margin, height: top + drawing.height + margin)
    page.add(.init(x: 0, y: 0, width: page.width, height: page.height, ink: .paper))
    page.add(title, x: margin, y: margin)
    page.add(drawing, x: margin, y: top)
    return page
  }
}
