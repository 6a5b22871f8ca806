extension Shape {
  /// Gives out what a slide's shapes need of its file: numbers of their own, and relations to parts.
  struct Context {
    /// The number that the last shape got; 1 is the slide's own group.
    private(set) var number = 1
    private(set) var charts: [BarChart] = []
    /// Whether there is a relation `rIdLogo` to the brand's logo.
    fileprivate(set) var showsLogo = false

    /// The next number.
    mutating func next() -> Int {
      number += 1
      return number
    }

    /// The relation to a chart.
    mutating func relation(to chart: BarChart) -> String {
      charts.append(chart)
      return "rIdChart\(charts.count)"
    }
  }

  /// The shape as slides have it.
  func xml(_ context: inout Context) -> XML {
    let number = context.next()
    let names = XML(
      "p:cNvPr",
      [
        "id": "\(number)", "name": "\(name) \(number)",
        "descr": alternative.isEmpty ? nil : alternative,
      ])
    switch kind {
    case .text(let paragraphs, let anchor):
      return XML(
        "p:sp", [:],
        XML("p:nvSpPr", [:], names, XML("p:cNvSpPr", ["txBox": "1"]), XML("p:nvPr")),
        XML("p:spPr", [:], frame.transform(), Self.rectangle, XML("a:noFill")),
        text(paragraphs.map { $0.xml() }, anchor: anchor))
    case .placeholder(let place, let paragraphs):
      return placeholder(place, paragraphs, names)
    case .block(let fill, let outline):
      return XML(
        "p:sp", [:],
        XML("p:nvSpPr", [:], names, XML("p:cNvSpPr"), XML("p:nvPr")),
        XML(
          "p:spPr", [:], frame.transform(), Self.rectangle, fill.fill,
          XML(
            "a:ln", ["w": outline == nil ? nil : "9525"], outline?.fill ?? XML("a:noFill"))))
    case .line(let colour, let weight, let rises):
      return XML(
        "p:cxnSp", [:],
        XML("p:nvCxnSpPr", [:], names, XML("p:cNvCxnSpPr"), XML("p:nvPr")),
        XML(
          "p:spPr", [:], frame.transform(turnedOver: rises),
          XML("a:prstGeom", ["prst": "line"], XML("a:avLst")),
          XML("a:ln", ["w": "\(Frame.units(weight))"], colour.fill)))
    case .logo:
      context.showsLogo = true
      return XML(
        "p:pic", [:],
        XML(
          "p:nvPicPr", [:], names,
          XML("p:cNvPicPr", [:], XML("a:picLocks", ["noChangeAspect": "1"])), XML("p:nvPr")),
        XML(
          "p:blipFill", [:], XML("a:blip", ["r:embed": "rIdLogo"]),
          XML("a:stretch", [:], XML("a:fillRect"))),
        XML("p:spPr", [:], frame.transform(), Self.rectangle))
    case .chart(let chart):
      let relation = context.relation(to: chart)
      return graphic(
        names, XML.Namespace.chart,
        XML("c:chart", ["xmlns:c": XML.Namespace.chart, "r:id": relation]))
    case .table(let table): return graphic(names, XML.Namespace.table, table.xml)
    case .group(let shapes):
      return XML(
        "p:grpSp", [:],
        [
          XML("p:nvGrpSpPr", [:], names, XML("p:cNvGrpSpPr"), XML("p:nvPr")),
          XML(
            "p:grpSpPr", [:],
            frame.transform(isGroup: true)),
        ] + shapes.map { $0.xml(&context) })
    }
  }

  private static let rectangle = XML("a:prstGeom", ["prst": "rect"], XML("a:avLst"))

  private func graphic(_ names: XML, _ kind: String, _ content: XML) -> XML {
    XML(
      "p:graphicFrame", [:],
      XML(
        "p:nvGraphicFramePr", [:], names,
        XML("p:cNvGraphicFramePr", [:], XML("a:graphicFrameLocks", ["noGrp": "1"])),
        XML("p:nvPr")),
      frame.transform("p:xfrm"),
      XML("a:graphic", [:], XML("a:graphicData", ["uri": kind], content)))
  }

  private func text(_ paragraphs: [XML], anchor: Anchor) -> XML {
    XML(
      "p:txBody", [:],
      [
        PartText.body(anchor, XML("a:noAutofit")),
        XML("a:lstStyle"),
      ] + (paragraphs.isEmpty ? [XML("a:p")] : paragraphs))
  }

  private func placeholder(_ place: Placeholder, _ paragraphs: [Paragraph], _ names: XML) -> XML {
    let kind: XML
    switch place {
    case .title: kind = XML("p:ph", ["type": "title"])
    case .coverTitle: kind = XML("p:ph", ["type": "ctrTitle"])
    case .line: kind = XML("p:ph", ["type": "body", "sz": "quarter", "idx": "13"])
    case .subtitle: kind = XML("p:ph", ["type": "subTitle", "idx": "1"])
    case .footer: kind = XML("p:ph", ["type": "ftr", "sz": "quarter", "idx": "11"])
    case .number: kind = XML("p:ph", ["type": "sldNum", "sz": "quarter", "idx": "12"])
    }
    var texts = paragraphs.map { $0.xml(inheritsLook: true) }
    if place == .number {
      // A field, which programs number anew where slides move.
      texts = [
        XML(
          "a:p", [:],
          XML(
            "a:fld", ["id": "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type": "slidenum"],
            XML("a:rPr", ["lang": "en-US"]), XML("a:t", text: paragraphs.first?.text ?? "")))
      ]
    }
    return XML(
      "p:sp", [:],
      XML(
        "p:nvSpPr", [:], names,
        XML("p:cNvSpPr", [:], XML("a:spLocks", ["noGrp": "1"])), XML("p:nvPr", [:], kind)),
      XML("p:spPr"),
      XML(
        "p:txBody", [:],
        [PartText.body(nil), XML("a:lstStyle")] + (texts.isEmpty ? [XML("a:p")] : texts)))
  }
}
