/// What a mark is coloured by: the classes that marks of charts have, and all that a style sheet has
/// to know.
///
/// | class | marks | colour |
/// | --- | --- | --- |
/// | `ink`, `muted`, `accent` | texts, and boxes of the same | ``Palette`` by the same name |
/// | `main`, `light` | bars of confirmed and of possible companies | the same |
/// | `on-main` | text on `main` | what can be read on it |
/// | `shade`, `paper` | boxes behind others | the same |
/// | `tint1` … `tint9` | cells, from few to many companies | shades of `main` |
/// | `on1` … `on9` | text on the tint of the number | what can be read on it |
/// | `edge` | boxes that are drawn as their outline | `main` |
/// | `line` | hairlines | `line` |
/// | `lead` | lines from a mark to what is said of it | `muted` |
/// | `range` | lines from low to high | `ink` |
///
/// The element around them, `svg`, has the class `chart`.
enum Ink: Hashable {
  case ink, muted, accent, main, light, onMain, shade, paper, edge, line, lead, range
  /// From 1 to 9.
  case tint(Int), on(Int)

  /// The class's name.
  var name: String {
    switch self {
    case .onMain: "on-main"
    case .tint(let number): "tint\(number)"
    case .on(let number): "on\(number)"
    default: "\(self)"
    }
  }

  /// The number of the tint for a share from 0 to 1; nil for 0.
  static func tint(share: Double) -> Int? {
    share > 0 ? min(9, max(1, Int((min(share, 1) * 9).rounded(.up)))) : nil
  }

  /// Every class.
  static let all = fills + [.edge, .line, .lead, .range]

  fileprivate static let fills: [Ink] =
    [.ink, .muted, .accent, .main, .light, .onMain, .shade, .paper]
    + (1...9).flatMap { [.tint($0), .on($0)] }

  func colour(_ palette: Palette) -> Colour {
    switch self {
    case .ink, .range: palette.ink
    case .muted, .lead: palette.muted
    case .accent: palette.accent
    case .main, .edge: palette.main
    case .light: palette.light
    case .onMain: palette.text(on: palette.main)
    case .shade: palette.shade
    case .paper: palette.paper
    case .line: palette.line
    case .tint(let number): palette.tint(Self.share(of: number))
    case .on(let number): palette.text(on: palette.tint(Self.share(of: number)))
    }
  }

  /// How much of the main colour a tint has: the first is told from paper, and the last is not all of
  /// it, so that numbers stand out.
  private static func share(of number: Int) -> Double { 0.08 + 0.1 * Double(number - 1) }
}

/// The style sheet of charts.
enum ChartStyle {
  /// The rules for all classes of charts, for a page that has charts in it.
  ///
  /// With the palette of a brand on a dark screen the same, in a media query for instance:
  ///
  ///     ChartStyle.css(Palette(brand), font: brand.font)
  ///     "@media (prefers-color-scheme: dark) { \(ChartStyle.colours(Palette(brand, isDark: true))) }"
  static func css(_ palette: Palette, font: String?) -> String {
    ".chart{font-family:\(fonts(font))}" + colours(palette)
  }

  /// The rules for colours alone.
  static func colours(_ palette: Palette) -> String {
    let fills = Ink.fills.map { ".chart .\($0.name){fill:#\($0.colour(palette).hex)}" }
    // Light bars are told from paper by their edge.
    let strokes =
      [
        (".light", Ink.main, "1"), (".edge", .main, "1"), (".line", .line, "1"),
        (".lead", .lead, "1"),
        (".range", .range, "1.5"),
      ].map { ".chart \($0){stroke:#\($1.colour(palette).hex);stroke-width:\($2)}" }
    return (fills + strokes).joined() + ".chart .edge{fill:none}"
  }

  /// The families of charts' type, a brand's first, as style sheets list them.
  static func fonts(_ brand: String?) -> String {
    let usual = "Arial,\"Liberation Sans\",Helvetica,sans-serif"
    // A name is quoted, and holds nothing that ends the quotes or the style sheet.
    let name = (brand ?? "").filter { !"\"\\<>&\n".contains($0) }
    return name.isEmpty ? usual : "\"\(name)\",\(usual)"
  }
}
