/// Something on a slide.
struct Shape: Hashable {
  /// What it is.
  enum Kind: Hashable {
    /// Text in a box of its own.
    case text([Paragraph], Anchor)
    /// Text in a place that the layout keeps for it, so that outlines and screen readers find it.
    case placeholder(Placeholder, [Paragraph])
    /// A rectangle.
    case block(fill: ThemeColour, outline: ThemeColour?)
    /// From the upper left corner to the lower right, or from the lower left to the upper right.
    case line(ThemeColour, weight: Double, rises: Bool)
    /// The brand's logo.
    case logo
    case chart(BarChart)
    case table(SlideTable)
    /// Shapes that belong together.
    case group([Shape])
  }

  /// Where text stands between top and bottom.
  enum Anchor: String, Hashable {
    case top = "t"
    case middle = "ctr"
    case bottom = "b"
  }

  /// A place of the layout.
  enum Placeholder: Hashable {
    case title
    case coverTitle
    /// Below the title: what is drawn.
    case line
    case subtitle
    case footer
    case number
  }

  var kind: Kind
  var frame: Frame
  /// As lists of a slide's shapes show it.
  var name: String
  /// In words, for who can't see it; empty for text, which speaks for itself.
  var alternative = ""

  /// Text that is fitted into its box.
  static func text(
    _ paragraphs: [Paragraph], in frame: Frame, _ anchor: Anchor = .top, name: String,
    fit: TextFit
  ) -> Shape {
    Shape(
      kind: .text(fit.fitted(paragraphs, in: frame), anchor), frame: frame,
      name: name)
  }

  /// Every paragraph in the shape and those it holds, with the width and height that it has.
  var texts: [(paragraphs: [Paragraph], width: Double, height: Double)] {
    switch kind {
    case .text(let paragraphs, _), .placeholder(_, let paragraphs):
      [(paragraphs, frame.width, frame.height)]
    case .table(let table): table.texts
    case .group(let shapes): shapes.flatMap(\.texts)
    default: []
    }
  }
}
