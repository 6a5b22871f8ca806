/// What several parts of a deck are made of.
enum PartText {
  /// The names of the vocabularies, as the roots of parts have them.
  static let namespaces: KeyValuePairs<String, String?> = [
    "xmlns:a": XML.Namespace.drawing, "xmlns:r": XML.Namespace.relation,
    "xmlns:p": XML.Namespace.slides,
  ]

  /// The shapes of a slide, a layout or a master.
  static func tree(_ shapes: [XML]) -> XML {
    let nothing = Frame(x: 0, y: 0, width: 0, height: 0)
    return XML(
      "p:spTree", [:],
      [
        XML(
          "p:nvGrpSpPr", [:], XML("p:cNvPr", ["id": "1", "name": ""]), XML("p:cNvGrpSpPr"),
          XML("p:nvPr")),
        XML("p:grpSpPr", [:], nothing.transform(isGroup: true)),
      ] + shapes)
  }

  /// Which of the theme's colours are meant by text and paper.
  static func colourMap() -> XML {
    XML(
      "p:clrMap",
      [
        "bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2", "accent1": "accent1",
        "accent2": "accent2", "accent3": "accent3", "accent4": "accent4", "accent5": "accent5",
        "accent6": "accent6", "hlink": "hlink", "folHlink": "folHlink",
      ])
  }

  /// How text of a level from 1 to 9 looks.
  static func level(
    _ number: Int, size: Double, isBold: Bool, colour: ThemeColour = .ink,
    _ alignment: Paragraph.Alignment = .left
  ) -> XML {
    let font = isBold ? "+mj" : "+mn"
    return XML(
      "a:lvl\(number)pPr", ["marL": "0", "indent": "0", "algn": alignment.rawValue],
      XML("a:lnSpc", [:], XML("a:spcPct", ["val": "100000"])),
      XML("a:spcBef", [:], XML("a:spcPts", ["val": "0"])), XML("a:buNone"),
      XML(
        "a:defRPr",
        ["sz": "\(Int((size * 100).rounded()))", "b": isBold ? "1" : "0", "kern": "1200"],
        colour.fill, XML("a:latin", ["typeface": font + "-lt"]),
        XML("a:ea", ["typeface": font + "-ea"]), XML("a:cs", ["typeface": font + "-cs"])))
  }

  /// How footers and numbers look.
  static func small(_ alignment: Paragraph.Alignment) -> XML {
    level(1, size: Slide.footerSize, isBold: false, colour: .muted, alignment)
  }

  /// A place that slides fill.
  static func placeholder(
    _ number: Int, _ name: String, _ kind: KeyValuePairs<String, String?>, in frame: Frame,
    anchor: Shape.Anchor, _ prompt: String, look: XML? = nil
  ) -> XML {
    shape(
      number, name, kind, frame, anchor,
      XML(
        "a:p", [:],
        prompt.isEmpty
          ? [] : [XML("a:r", [:], XML("a:rPr", ["lang": "en-US"]), XML("a:t", text: prompt))]),
      look)
  }

  /// A text's frame, without margins; where no anchor is given, that of the layout.
  static func body(_ anchor: Shape.Anchor?, _ fit: XML...) -> XML {
    XML(
      "a:bodyPr",
      [
        "vert": "horz", "wrap": "square", "lIns": "0", "tIns": "0", "rIns": "0", "bIns": "0",
        "anchor": anchor?.rawValue,
      ], fit)
  }

  /// The place of slides' numbers.
  static func number(_ number: Int, index: String) -> XML {
    shape(
      number, "Slide number", ["type": "sldNum", "sz": "quarter", "idx": index],
      Slide.numberFrame, .middle,
      XML(
        "a:p", [:],
        XML(
          "a:fld", ["id": "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type": "slidenum"],
          XML("a:rPr", ["lang": "en-US"]), XML("a:t", text: "‹#›"))), small(.right))
  }

  private static func shape(
    _ number: Int, _ name: String, _ kind: KeyValuePairs<String, String?>, _ frame: Frame,
    _ anchor: Shape.Anchor, _ paragraph: XML, _ look: XML?
  ) -> XML {
    XML(
      "p:sp", [:],
      XML(
        "p:nvSpPr", [:], XML("p:cNvPr", ["id": "\(number)", "name": name]),
        XML("p:cNvSpPr", [:], XML("a:spLocks", ["noGrp": "1"])),
        XML("p:nvPr", [:], XML("p:ph", kind))),
      XML(
        "p:spPr", [:], frame.transform(),
        XML("a:prstGeom", ["prst": "rect"], XML("a:avLst"))),
      XML(
        "p:txBody", [:],
        body(anchor, XML("a:normAutofit")),
        XML("a:lstStyle", [:], look.map { [$0] } ?? []), paragraph))
  }

  /// The brand's colour at the cover's left edge.
  static let band = XML(
    "p:sp", [:],
    XML(
      "p:nvSpPr", [:], XML("p:cNvPr", ["id": "2", "name": "Band"]), XML("p:cNvSpPr"),
      XML("p:nvPr", ["userDrawn": "1"])),
    XML(
      "p:spPr", [:], Frame(x: 0, y: 0, width: 36, height: 540).transform(),
      XML("a:prstGeom", ["prst": "rect"], XML("a:avLst")), ThemeColour.main.fill,
      XML("a:ln", [:], XML("a:noFill"))),
    XML("p:txBody", [:], XML("a:bodyPr"), XML("a:lstStyle"), XML("a:p")))
}
