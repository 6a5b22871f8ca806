/// What all slides share: the places of titles, footers and numbers, and how their text looks.
struct MasterPart {
  /// The relations to the layouts, in their order.
  let layouts: [String]

  var document: [UInt8] {
    XML(
      "p:sldMaster", PartText.namespaces,
      XML(
        "p:cSld", [:],
        XML(
          "p:bg", [:],
          XML("p:bgRef", ["idx": "1001"], XML("a:schemeClr", ["val": "bg1"]))),
        PartText.tree([
          PartText.placeholder(
            2, "Title", ["type": "title"], in: Slide.titleFrame, anchor: .bottom, "The finding"),
          PartText.placeholder(
            3, "Text", ["type": "body", "idx": "1"], in: .body, anchor: .top, "Text"),
          PartText.placeholder(
            4, "Footer", ["type": "ftr", "sz": "quarter", "idx": "3"], in: Slide.footerFrame,
            anchor: .middle, "", look: PartText.small(.left)),
          PartText.number(5, index: "4"),
        ])),
      PartText.colourMap(),
      XML(
        "p:sldLayoutIdLst", [:],
        layouts.enumerated().map { index, relation in
          XML("p:sldLayoutId", ["id": "\(2_147_483_649 + index)", "r:id": relation])
        }),
      XML(
        "p:txStyles", [:],
        XML("p:titleStyle", [:], level(1, Slide.titleSize, isBold: true)),
        XML(
          "p:bodyStyle", [:],
          (1...9).map { level($0, max(12, 20 - 2 * Double($0)), isBold: false) }),
        XML("p:otherStyle", [:], (1...9).map { level($0, 14, isBold: false) }))
    ).document
  }

  private func level(_ number: Int, _ size: Double, isBold: Bool) -> XML {
    PartText.level(number, size: size, isBold: isBold)
  }
}

/// A layout: the cover, or a slide with a finding.
struct LayoutPart {
  let layout: Slide.Layout

  var document: [UInt8] {
    let (kind, name, shapes): (String, String, [XML]) =
      switch layout {
      case .cover:
        (
          "title", "Cover",
          [
            PartText.band,
            PartText.placeholder(
              3, "Title", ["type": "ctrTitle"], in: Slide.coverTitleFrame, anchor: .bottom,
              "The answer",
              look: PartText.level(1, size: Slide.coverTitleSize, isBold: true)),
            PartText.placeholder(
              4, "Subtitle", ["type": "subTitle", "idx": "1"], in: Slide.subtitleFrame,
              anchor: .top, "Its range",
              look: PartText.level(1, size: Slide.subtitleSize, isBold: false, colour: .muted)),
          ]
        )
      case .finding:
        (
          "titleOnly", "Finding",
          [
            PartText.placeholder(
              2, "Title", ["type": "title"], in: Slide.titleFrame, anchor: .bottom, "The finding"),
            PartText.placeholder(
              5, "What is drawn", ["type": "body", "sz": "quarter", "idx": "13"],
              in: Slide.lineFrame, anchor: .top, "What is drawn",
              look: PartText.level(1, size: Slide.lineSize, isBold: false, colour: .muted)),
            PartText.placeholder(
              3, "Footer", ["type": "ftr", "sz": "quarter", "idx": "11"], in: Slide.footerFrame,
              anchor: .middle, "", look: PartText.small(.left)),
            PartText.number(4, index: "12"),
          ]
        )
      }
    return XML(
      "p:sldLayout",
      [
        "xmlns:a": XML.Namespace.drawing, "xmlns:r": XML.Namespace.relation,
        "xmlns:p": XML.Namespace.slides, "type": kind, "preserve": "1",
      ],
      XML("p:cSld", ["name": name], PartText.tree(shapes)),
      XML("p:clrMapOvr", [:], XML("a:masterClrMapping"))
    ).document
  }
}
