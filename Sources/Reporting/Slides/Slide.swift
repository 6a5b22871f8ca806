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
  /// What is drawn, and in what unit; empty for the cover.
  var subtitle = ""
  var shapes: [Shape]
  /// Where each figure comes from, and the exact ones.
  var notes: [String]

  /// Where the title of a slide stands, in two lines of at most ``titleSize``.
  static let titleFrame = Frame(x: 48, y: 22, width: 864, height: 72)
  static let titleSize = 26.0
  /// What is drawn.
  static let lineFrame = Frame(x: 48, y: 97, width: 864, height: 18)
  static let lineSize = 13.0
  /// The same of the first slide.
  static let coverTitleFrame = Frame(x: 84, y: 158, width: 792, height: 126)
  static let coverTitleSize = 52.0
  static let subtitleFrame = Frame(x: 84, y: 296, width: 792, height: 76)
  static let subtitleSize = 20.0
  static let footerFrame = Frame(x: 48, y: 506, width: 780, height: 16)
  static let numberFrame = Frame(x: 852, y: 506, width: 60, height: 16)
  static let footerSize = 10.0

  /// The shapes in the order in which they are read: the title, what is drawn, the others, the footer.
  func shapes(footer: String, number: Int, fit: TextFit) -> [Shape] {
    let isCover = layout == .cover
    let (frame, size) =
      isCover
      ? (Self.coverTitleFrame, Self.coverTitleSize) : (Self.titleFrame, Self.titleSize)
    let text = Paragraph(SafeText.line(title, limit: 400), size: size, isBold: true)
    let title = fit.fitted([text], in: frame)
    let head = Shape(
      kind: .placeholder(isCover ? .coverTitle : .title, title), frame: frame, name: "Title")
    if isCover { return [head] + shapes }
    let drawn = fit.fitted([Paragraph(subtitle, size: Self.lineSize)], in: Self.lineFrame)
    let line = fit.cut(footer, to: Self.footerFrame.width, size: Self.footerSize)
    return [
      head,
      Shape(
        kind: .placeholder(.line, drawn), frame: Self.lineFrame, name: "What is drawn"),
    ] + shapes + [
      Shape(
        kind: .placeholder(.footer, [Paragraph(line, size: Self.footerSize)]),
        frame: Self.footerFrame, name: "Footer"),
      Shape(
        kind: .placeholder(.number, [Paragraph("\(number)", size: Self.footerSize)]),
        frame: Self.numberFrame, name: "Slide number"),
    ]
  }
}
