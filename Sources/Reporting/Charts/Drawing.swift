/// A picture of rectangles, lines and texts, of which every mark can be looked up.
///
/// The place of a mark is in the picture's units, x to the right and y down from the upper left.
struct Drawing: Hashable {
  /// A rectangle.
  struct Box: Hashable {
    var x, y, width, height: Double
    var ink: Ink
    /// What it stands for, shown where a reader points at it; empty for nothing.
    var hint = ""
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
    var type: TypeSize
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

/// The sizes of type in charts.
enum TypeSize: Hashable {
  /// The finding over a chart.
  case title
  /// A figure that a chart is about.
  case figure
  /// Names and figures at marks.
  case label, strong
  /// What is said beside them.
  case note

  var size: Double {
    switch self {
    case .title: 19
    case .figure: 19
    case .label, .strong: 13
    case .note: 11.5
    }
  }

  /// From one line to the next.
  var leading: Double {
    switch self {
    case .title: 25
    case .figure: 24
    case .label, .strong: 17
    case .note: 15
    }
  }

  var isBold: Bool {
    switch self {
    case .title, .figure, .strong: true
    case .label, .note: false
    }
  }

  /// How wide a text is at most.
  func width(_ text: String) -> Double { TypeMeasure.width(text, size: size, isBold: isBold) }

  /// The text, cut with `…` where it is wider.
  func cut(_ text: String, to width: Double) -> String {
    TypeMeasure.cut(text, to: width, size: size, isBold: isBold)
  }

  /// The text in lines of at most that width; see ``TypeMeasure/wrap(_:to:size:isBold:lines:)``.
  func wrap(_ text: String, to width: Double, lines: Int? = nil) -> [String] {
    TypeMeasure.wrap(text, to: width, size: size, isBold: isBold, lines: lines)
  }
}
