/// One slide: a finding, what shows it, and where it comes from.
struct Slide: Hashable {
  /// What the slide looks like before there is something on it.
  enum Layout: Hashable, CaseIterable {
    case cover
    case finding
  }

  var layout = Layout.finding
  /// The finding, as a sentence without a full stop.
  var title: String
  var shapes: [Shape]
  /// Where each figure comes from, and the exact ones.
  var notes: [String]

  /// Where the title of a slide stands, in two lines of at most ``titleSize``.
  static let titleFrame = Frame(x: 48, y: 28, width: 864, height: 68)
  static let titleSize = 26.0
  /// The same of the first slide.
  static let coverTitleFrame = Frame(x: 84, y: 158, width: 792, height: 126)
  static let coverTitleSize = 52.0
  static let subtitleFrame = Frame(x: 84, y: 296, width: 792, height: 76)
  static let subtitleSize = 20.0
  static let footerFrame = Frame(x: 48, y: 506, width: 780, height: 16)
  static let numberFrame = Frame(x: 852, y: 506, width: 60, height: 16)
  static let footerSize = 10.0

  /// A slide with a finding, a line that says what is drawn, and the shapes that show it.
  static func finding(
    _ title: String, subtitle: String, _ shapes: [Shape], notes: [String]
  ) -> Slide {
    // Below the title, however many lines that has.
    let height = TextFit.height(Self.title(title, isCover: false), in: Self.titleFrame.width)
    let frame = Frame(
      x: Self.titleFrame.x, y: Self.titleFrame.y + height + 5, width: Self.titleFrame.width,
      height: 18)
    let line = Shape.text(
      [Paragraph(subtitle, size: 13, .muted)], in: frame, name: "What is drawn")
    return Slide(title: title, shapes: [line] + shapes, notes: notes)
  }

  private static func title(_ title: String, isCover: Bool) -> [Paragraph] {
    TextFit.fitted(
      [
        Paragraph(
          SafeText.line(title, limit: 400), size: isCover ? coverTitleSize : titleSize,
          isBold: true)
      ], in: isCover ? coverTitleFrame : titleFrame)
  }

  /// The shapes in the order in which they are read: the title, the others, the footer.
  func shapes(footer: String, number: Int) -> [Shape] {
    let isCover = layout == .cover
    let head = Shape(
      kind: .placeholder(
        isCover ? .coverTitle : .title, Self.title(title, isCover: isCover)),
      frame: isCover ? Self.coverTitleFrame : Self.titleFrame, name: "Title")
    if isCover { return [head] + shapes }
    let line = TextFit.cut(footer, to: Self.footerFrame.width, size: Self.footerSize)
    return [head] + shapes + [
      Shape(
        kind: .placeholder(.footer, [Paragraph(line, size: Self.footerSize)]),
        frame: Self.footerFrame, name: "Footer"),
      Shape(
        kind: .placeholder(.number, [Paragraph("\(number)", size: Self.footerSize)]),
        frame: Self.numberFrame, name: "Slide number"),
    ]
  }
}
