/// Text in paragraphs, as shapes and cells hold it.
struct Paragraph: Hashable {
  /// A stretch of text of one look.
  struct Run: Hashable {
    var text: String
    var isBold = false
    var colour = ThemeColour.ink
  }

  /// Where lines stand between left and right.
  enum Alignment: String, Hashable {
    case left = "l"
    case centre = "ctr"
    case right = "r"
  }

  var runs: [Run]
  /// The height of the type in points.
  var size: Double
  var alignment = Alignment.left
  /// Above the paragraph, in points; of the first in a box, nothing.
  var space = 0.0

  init(_ runs: [Run], size: Double, _ alignment: Alignment = .left, space: Double = 0) {
    self.runs = runs
    self.size = size
    self.alignment = alignment
    self.space = space
  }

  /// A paragraph of one look.
  init(
    _ text: String, size: Double, isBold: Bool = false, _ colour: ThemeColour = .ink,
    _ alignment: Alignment = .left, space: Double = 0
  ) {
    self.init(
      [Run(text: text, isBold: isBold, colour: colour)], size: size, alignment, space: space)
  }

  /// All of the text.
  var text: String { runs.map(\.text).joined() }

  /// The height of a line of type, as programs set it by default.
  static func lineHeight(_ size: Double) -> Double { size * 1.2 }

  /// The paragraph as files have it; in a placeholder, size and colour are the layout's own.
  func xml(inheritsLook: Bool = false) -> XML {
    var properties: [XML] = []
    if space > 0 {
      properties.append(
        XML("a:spcBef", [:], XML("a:spcPts", ["val": "\(Int((space * 100).rounded()))"])))
    }
    let size = "\(Int((size * 100).rounded()))"
    return XML(
      "a:p", [:],
      [XML("a:pPr", ["algn": inheritsLook ? nil : alignment.rawValue], properties)]
        + runs.filter { !$0.text.isEmpty }.map { run in
          XML(
            "a:r", [:],
            XML(
              "a:rPr",
              ["lang": "en-US", "sz": size, "b": run.isBold ? "1" : inheritsLook ? nil : "0"],
              inheritsLook ? [] : [run.colour.fill]),
            XML("a:t", [:], text: run.text))
        } + [XML("a:endParaRPr", ["lang": "en-US", "sz": size])])
  }
}
