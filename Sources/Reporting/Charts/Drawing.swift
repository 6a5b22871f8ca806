/// A picture of rectangles, lines and texts, of which every mark can be looked up.
///
/// The place of a mark is in the picture's units, x to the right and y down from the upper left.
struct Drawing: Hashable {
  /// A rectangle.
  struct Box: Hashable {
    var x, y, width, height: Double
    var ink: Ink
  }

  /// A straight line.
  struct Line: Hashable {
    var x1, y1, x2, y2: Double
    var ink: Ink
  }

  /// A line of text.
  struct Text: Hashable {
    /// The side of a text at which its place is.
    enum Anchor: String { case start, middle, end }

    var text: String
    /// Of the anchor, and of the line that letters stand on.
    var x, y: Double
    var type: Lettering.Kind
    var ink: Ink
    var anchor = Anchor.start
    /// The whole text where it is cut; empty where it is not.
    var hint = ""

    /// How wide it is at most.
    var width: Double { type.width(text) }

    /// From the ascenders to the descenders.
    var frame: Box {
      let start =
        switch anchor {
        case .start: x
        case .middle: x - width / 2
        case .end: x - width
        }
      return Box(
        x: start, y: y - 0.76 * type.size, width: width, height: 0.97 * type.size, ink: ink)
    }
  }

  /// One of the three.
  enum Mark: Hashable {
    case box(Box)
    case line(Line)
    case text(Text)
  }

  let width: Double
  var height: Double
  /// In the order they are drawn.
  private(set) var marks: [Mark] = []

  /// An empty picture.
  init(width: Double, height: Double = 0) { (self.width, self.height) = (width, height) }

  var boxes: [Box] { marks.compactMap { if case .box(let box) = $0 { box } else { nil } } }
  var lines: [Line] { marks.compactMap { if case .line(let line) = $0 { line } else { nil } } }
  var texts: [Text] { marks.compactMap { if case .text(let text) = $0 { text } else { nil } } }

  mutating func add(_ box: Box) { marks.append(.box(box)) }
  mutating func add(_ line: Line) { marks.append(.line(line)) }
  mutating func add(_ text: Text) { if !text.text.isEmpty { marks.append(.text(text)) } }

  /// Adds lines of text below each other, the first with its top at `y`.
  ///
  /// What more than `limit` lines would hold is cut with `…`, and shown in full to who points at it.
  ///
  /// - Returns: how high they are together; 0 for an empty text.
  @discardableResult mutating func add(
    _ text: String, x: Double, y: Double, width: Double, type: Lettering.Kind, ink: Ink,
    anchor: Text.Anchor = .start, limit: Int? = nil
  ) -> Double {
    guard !text.isEmpty else { return 0 }
    let lines = type.wrap(text, to: width, lines: limit)
    return add(lines, of: text, x: x, y: y, type: type, ink: ink, anchor: anchor, limit: limit)
  }

  /// Adds lines of a text; see above.
  @discardableResult mutating func add(
    _ lines: [String], of text: String, x: Double, y: Double, type: Lettering.Kind, ink: Ink,
    anchor: Text.Anchor = .start, limit: Int? = nil
  ) -> Double {
    let isCut = limit == lines.count && lines.last?.hasSuffix("…") == true
    for (number, line) in lines.enumerated() {
      add(
        Text(
          text: line, x: x, y: y + Double(number) * type.leading + type.rise, type: type, ink: ink,
          anchor: anchor, hint: isCut ? text : ""))
    }
    return Double(lines.count) * type.leading
  }

  /// Adds another picture's marks, moved.
  mutating func add(_ other: Drawing, x: Double, y: Double) {
    marks += other.marks.map { mark in
      switch mark {
      case .box(var box):
        (box.x, box.y) = (box.x + x, box.y + y)
        return .box(box)
      case .line(var line):
        (line.x1, line.x2, line.y1, line.y2) = (line.x1 + x, line.x2 + x, line.y1 + y, line.y2 + y)
        return .line(line)
      case .text(var text):
        (text.x, text.y) = (text.x + x, text.y + y)
        return .text(text)
      }
    }
  }
}
