/// Where something stands on a slide, in points of 1/72 inch from the slide's upper left corner.
struct Frame: Hashable {
  var x, y, width, height: Double

  /// The whole of a slide, 16 : 9.
  static let slide = Frame(x: 0, y: 0, width: 960, height: 540)
  /// What is left for the figures of a slide with a title.
  static let body = Frame(x: 48, y: 122, width: 864, height: 368)

  /// The least that holds all of some frames.
  init(around frames: [Frame]) {
    x = frames.map(\.x).min() ?? 0
    y = frames.map(\.y).min() ?? 0
    width = (frames.map(\.right).max() ?? 0) - x
    height = (frames.map(\.bottom).max() ?? 0) - y
  }

  init(x: Double, y: Double, width: Double, height: Double) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }

  var right: Double { x + width }
  var bottom: Double { y + height }

  /// The left part, of a width.
  func left(_ width: Double) -> Frame {
    Frame(x: x, y: y, width: width, height: height)
  }

  /// The right part, of a width.
  func right(_ width: Double) -> Frame {
    Frame(x: right - width, y: y, width: width, height: height)
  }

  /// The upper part, of a height.
  func top(_ height: Double) -> Frame {
    Frame(x: x, y: y, width: width, height: height)
  }

  /// What is below so many points.
  func below(_ height: Double) -> Frame {
    Frame(x: x, y: y + height, width: width, height: self.height - height)
  }

  /// Points in the unit of files, 1/914400 inch: one fits into the other 12,700 times.
  static func units(_ points: Double) -> Int {
    points.isFinite ? Int((min(max(points, -4_000), 4_000) * 12_700).rounded()) : 0
  }

  /// The place and size as shapes have them; of a line from the lower left to the upper right, turned
  /// over, and of a group, with more behind them.
  func transform(
    _ name: String = "a:xfrm", turnedOver: Bool = false, isGroup: Bool = false
  ) -> XML {
    func pair(_ name: String, _ first: String, _ second: String, _ a: Double, _ b: Double) -> XML {
      XML(name, [first: "\(Self.units(a))", second: "\(Self.units(b))"])
    }
    var parts = [pair("a:off", "x", "y", x, y), pair("a:ext", "cx", "cy", width, height)]
    if isGroup {
      parts += [pair("a:chOff", "x", "y", x, y), pair("a:chExt", "cx", "cy", width, height)]
    }
    return XML(name, ["flipV": turnedOver ? "1" : nil], parts)
  }
}
