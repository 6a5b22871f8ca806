/// How pages of speaker's notes look: the slide above its notes.
struct NotesMasterPart {
  /// A4 across Letter: the size that programs give to pages of notes.
  static let page = Frame(x: 0, y: 0, width: 540, height: 720)
  static let image = Frame(x: 54, y: 54, width: 432, height: 243)
  static let text = Frame(x: 54, y: 315, width: 432, height: 351)

  var document: [UInt8] {
    XML(
      "p:notesMaster", PartText.namespaces,
      XML(
        "p:cSld", [:],
        XML(
          "p:bg", [:],
          XML("p:bgRef", ["idx": "1001"], XML("a:schemeClr", ["val": "bg1"]))),
        PartText.tree([
          NotesPart.image(2, frame: Self.image, index: "2"),
          PartText.placeholder(
            3, "Notes", ["type": "body", "sz": "quarter", "idx": "3"], in: Self.text,
            anchor: .top, "Notes"),
        ])),
      PartText.colourMap(),
      XML(
        "p:notesStyle", [:], (1...9).map { PartText.level($0, size: 11, isBold: false) })
    ).document
  }
}

/// The speaker's notes of one slide.
struct NotesPart {
  let notes: [String]

  var document: [UInt8] {
    let paragraphs = notes.map { note in
      XML(
        "a:p", [:],
        XML("a:r", [:], XML("a:rPr", ["lang": "en-US"]), XML("a:t", text: note)))
    }
    return XML(
      "p:notes", PartText.namespaces,
      XML(
        "p:cSld", [:],
        PartText.tree([
          Self.image(2, frame: nil, index: nil),
          XML(
            "p:sp", [:],
            XML(
              "p:nvSpPr", [:], XML("p:cNvPr", ["id": "3", "name": "Notes"]),
              XML("p:cNvSpPr", [:], XML("a:spLocks", ["noGrp": "1"])),
              XML("p:nvPr", [:], XML("p:ph", ["type": "body", "idx": "1"]))),
            XML("p:spPr"),
            XML(
              "p:txBody", [:],
              [XML("a:bodyPr"), XML("a:lstStyle")]
                + (paragraphs.isEmpty ? [XML("a:p")] : paragraphs)
            )),
        ])),
      XML("p:clrMapOvr", [:], XML("a:masterClrMapping"))
    ).document
  }

  /// The place of the slide's picture; without a frame, where the master has it.
  static func image(_ number: Int, frame: Frame?, index: String?) -> XML {
    XML(
      "p:sp", [:],
      XML(
        "p:nvSpPr", [:], XML("p:cNvPr", ["id": "\(number)", "name": "Slide"]),
        XML(
          "p:cNvSpPr", [:],
          XML("a:spLocks", ["noGrp": "1", "noRot": "1", "noChangeAspect": "1"])),
        XML("p:nvPr", [:], XML("p:ph", ["type": "sldImg", "idx": index]))),
      XML(
        "p:spPr", [:],
        frame.map { [$0.transform(), XML("a:prstGeom", ["prst": "rect"], XML("a:avLst"))] } ?? []))
  }
}
