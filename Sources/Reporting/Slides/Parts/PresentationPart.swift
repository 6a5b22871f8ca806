/// The deck as a whole: its slides in their order, and their size.
struct PresentationPart {
  /// The relations to the master, the notes' master and the slides.
  let master: String
  let notesMaster: String
  let slides: [String]

  var document: [UInt8] {
    XML(
      "p:presentation",
      [
        "xmlns:a": XML.Namespace.drawing, "xmlns:r": XML.Namespace.relation,
        "xmlns:p": XML.Namespace.slides, "saveSubsetFonts": "1",
      ],
      XML(
        "p:sldMasterIdLst", [:],
        XML("p:sldMasterId", ["id": "2147483648", "r:id": master])),
      XML("p:notesMasterIdLst", [:], XML("p:notesMasterId", ["r:id": notesMaster])),
      XML(
        "p:sldIdLst", [:],
        slides.enumerated().map { index, relation in
          XML("p:sldId", ["id": "\(256 + index)", "r:id": relation])
        }),
      XML(
        "p:sldSz",
        ["cx": "\(Frame.units(Frame.slide.width))", "cy": "\(Frame.units(Frame.slide.height))"]),
      XML(
        "p:notesSz",
        [
          "cx": "\(Frame.units(NotesMasterPart.page.width))",
          "cy": "\(Frame.units(NotesMasterPart.page.height))",
        ]),
      XML(
        "p:defaultTextStyle", [:], (1...9).map { PartText.level($0, size: 14, isBold: false) })
    ).document
  }

  /// How a deck is shown: nothing that differs from what is usual.
  static let properties = XML("p:presentationPr", PartText.namespaces).document
  static let view = XML("p:viewPr", PartText.namespaces).document
  /// Tables are drawn cell by cell, so there are no styles.
  static let tableStyles = XML(
    "a:tblStyleLst",
    [
      "xmlns:a": XML.Namespace.drawing, "def": "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}",
    ]
  ).document
}
