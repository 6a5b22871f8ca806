/// Drawings as SVG 1.1 that browsers, slides and drawing programs read alike.
enum SVGText {
  /// A drawing with its caption as text alternative.
  ///
  /// With a brand it is a file with its style, without one an element of a page.
  static func of(_ drawing: Drawing, _ caption: Caption, brand: Brand?) -> String {
    let (width, height) = (number(drawing.width), number(drawing.height))
    let id = escaped(caption.id)
    var lines = [
      "\(opening)\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\" role=\"img\" "
        + "aria-labelledby=\"\(id)-title \(id)-desc\">",
      "<title id=\"\(id)-title\">\(escaped(caption.title))</title>",
      "<desc id=\"\(id)-desc\">\(escaped("\(caption.subtitle). \(caption.alternative)"))</desc>",
    ]
    if let brand {
      lines.insert(declaration, at: 0)
      lines.append("<style>\(ChartStyle.css(Palette(brand), font: brand.font))</style>")
    }
    lines += drawing.marks.map(element)
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
  private static let opening =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" width=\""

  /// What every file begins with.
  static var head: String { declaration + "\n" + opening }

  private static func element(_ mark: Drawing.Mark) -> String {
    switch mark {
    case .box(let box):
      return "<rect class=\"\(box.ink.name)\" x=\"\(number(box.x))\" y=\"\(number(box.y))\" "
        + "width=\"\(number(box.width))\" height=\"\(number(box.height))\"/>"
    case .line(let line):
      return "<line class=\"\(line.ink.name)\" x1=\"\(number(line.x1))\" y1=\"\(number(line.y1))\" "
        + "x2=\"\(number(line.x2))\" y2=\"\(number(line.y2))\"/>"
    case .text(let text):
      return "<text class=\"\(text.ink.name)\" x=\"\(number(text.x))\" y=\"\(number(text.y))\" "
        + "font-size=\"\(number(text.type.size))\""
        + (text.type.isBold ? " font-weight=\"700\"" : "")
        + (text.anchor == .start ? "" : " text-anchor=\"\(text.anchor.rawValue)\"")
        + ">" + (text.hint.isEmpty ? "" : "<title>\(escaped(text.hint))</title>")
        + "\(escaped(text.text))</text>"
    }
  }

  /// A number to two places, without zeros at its end: `12.5`.
  static func number(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e9 else { return "0" }
    let hundredths = Int((number * 100).rounded())
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let fraction =
      part == 0 ? "" : part % 10 == 0 ? ".\(part / 10)" : part < 10 ? ".0\(part)" : ".\(part)"
    return (hundredths < 0 ? "-" : "") + "\(whole)" + fraction
  }

  /// Text for an element or an attribute; what XML 1.0 has no place for is left out.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n", "\r": escaped += " "
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
