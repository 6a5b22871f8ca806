/// A colour of a deck: one of its theme, so that it changes with that, or one of its own.
enum ThemeColour: Hashable {
  /// Text.
  case ink
  /// Text of lesser weight.
  case muted
  case paper
  /// Behind tables' heads and totals.
  case shade
  /// Confirmed companies and base values: the brand's colour.
  case main
  /// Possible companies.
  case light
  /// What is to be noticed.
  case accent
  /// Hairlines.
  case line
  case own(Colour)

  /// The colour as files have it.
  var xml: XML {
    let name =
      switch self {
      case .ink: "tx1"
      case .muted: "tx2"
      case .paper: "bg1"
      case .shade: "bg2"
      case .main: "accent1"
      case .light: "accent2"
      case .accent: "accent3"
      case .line: "accent4"
      case .own: ""
      }
    if case .own(let colour) = self { return XML("a:srgbClr", ["val": colour.hex]) }
    return XML("a:schemeClr", ["val": name])
  }

  /// An area of the colour.
  var fill: XML { XML("a:solidFill", [:], xml) }
}
