/// The colours and fonts of a deck, which programs offer by name and change for all slides at once.
struct ThemePart {
  let brand: Brand

  var document: [UInt8] {
    let palette = Palette(brand)
    func colour(_ name: String, _ colour: Colour) -> XML {
      XML("a:\(name)", [:], XML("a:srgbClr", ["val": colour.hex]))
    }
    let colours = XML(
      "a:clrScheme", ["name": name],
      colour("dk1", palette.ink), colour("lt1", palette.paper), colour("dk2", palette.muted),
      colour("lt2", palette.shade), colour("accent1", palette.main),
      colour("accent2", palette.light), colour("accent3", palette.accent),
      colour("accent4", palette.line), colour("accent5", palette.tint(0.75)),
      colour("accent6", palette.muted), colour("hlink", palette.main),
      colour("folHlink", palette.muted))
    let font = [
      XML("a:latin", ["typeface": Self.font(of: brand)]), XML("a:ea", ["typeface": ""]),
      XML("a:cs", ["typeface": ""]),
    ]
    return XML(
      "a:theme", ["xmlns:a": XML.Namespace.drawing, "name": name],
      XML(
        "a:themeElements", [:], colours,
        XML(
          "a:fontScheme", ["name": name], XML("a:majorFont", [:], font),
          XML("a:minorFont", [:], font)),
        effects)
    ).document
  }

  /// The family of all text: the brand's, else one that every program has, or one as wide.
  static func font(of brand: Brand) -> String {
    let font = brand.font.map { SafeText.line($0, limit: 80) } ?? ""
    return font.isEmpty ? "Arial" : font
  }

  private var name: String {
    let name = brand.name.map { SafeText.line($0, limit: 80) } ?? ""
    return name.isEmpty ? "Market" : name
  }

  /// Three of each, as a theme has to have, and all of them plain.
  private var effects: XML {
    let colour = XML("a:schemeClr", ["val": "phClr"])
    let fill = XML("a:solidFill", [:], colour)
    let lines = ["6350", "12700", "19050"].map { width in
      XML("a:ln", ["w": width, "cap": "flat", "cmpd": "sng", "algn": "ctr"], fill)
    }
    let effect = XML("a:effectStyle", [:], XML("a:effectLst"))
    return XML(
      "a:fmtScheme", ["name": "Plain"],
      XML("a:fillStyleLst", [:], fill, fill, fill), XML("a:lnStyleLst", [:], lines),
      XML("a:effectStyleLst", [:], effect, effect, effect),
      XML("a:bgFillStyleLst", [:], fill, fill, fill))
  }
}
