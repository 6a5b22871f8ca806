/// Slides as a file of presentations (`.pptx`, ISO/IEC 29500).
///
/// It is a plain value; ``bytes()`` writes it. Equal decks give equal bytes on any machine.
struct Deck: Hashable {
  var slides: [Slide]
  /// At the foot of every slide but the first.
  var footer: String
  var brand: Brand
  /// As the file's properties have it.
  var title: String
  /// The day of the run, as `2026-01-31`; nil for none.
  var day: String?
  /// The version of the program.
  var version: String

  private static let master = "ppt/slideMasters/slideMaster1.xml"
  private static let notesMaster = "ppt/notesMasters/notesMaster1.xml"
  private static let presentation = "ppt/presentation.xml"
  private static let themes = ["ppt/theme/theme1.xml", "ppt/theme/theme2.xml"]

  /// The file's content.
  func bytes() throws -> [UInt8] {
    var package = Package()
    addFrame(to: &package)
    var charts = 0
    for (index, slide) in slides.enumerated() {
      let path = Self.path(ofSlide: index)
      let notes = "ppt/notesSlides/notesSlide\(index + 1).xml"
      var context = Shape.Context()
      let shapes = shapes(of: index).map { $0.xml(&context) }
      let document = XML(
        "p:sld", PartText.namespaces,
        XML("p:cSld", [:], PartText.tree(shapes)),
        XML("p:clrMapOvr", [:], XML("a:masterClrMapping"))
      ).document
      package.add(path, office: "presentationml.slide", document)
      package.relate(path, to: Self.path(of: slide.layout), as: "slideLayout")
      package.relate(path, to: notes, as: "notesSlide")
      if context.showsLogo { package.relate(path, to: Self.logo, as: "image", id: "rIdLogo") }
      for (place, chart) in context.charts.enumerated() {
        charts += 1
        let target = "ppt/charts/chart\(charts).xml"
        let workbook = "ppt/embeddings/Microsoft_Excel_Worksheet\(charts).xlsx"
        package.relate(path, to: target, as: "chart", id: "rIdChart\(place + 1)")
        package.add(target, office: "drawingml.chart", chart.document)
        package.relate(target, to: workbook, as: "package", id: "rId1")
        package.add(workbook, try chart.workbook())
      }
      package.add(
        notes, office: "presentationml.notesSlide", NotesPart(notes: slide.notes).document)
      package.relate(notes, to: Self.notesMaster, as: "notesMaster")
      package.relate(notes, to: path, as: "slide")
    }
    return try package.bytes()
  }

  /// Everything on a slide, as it is set.
  func shapes(of index: Int) -> [Shape] {
    slides[index].shapes(footer: footer, number: index + 1, fit: TextFit(font: brand.font))
  }

  /// Adds what does not depend on what the slides show.
  private func addFrame(to package: inout Package) {
    let layouts = Slide.Layout.allCases
    let presentation = PresentationPart(
      master: "rId1", notesMaster: "rId2", slides: slides.indices.map { "rId\($0 + 3)" })
    package.add(
      Self.presentation, office: "presentationml.presentation.main", presentation.document)
    package.relate(root: Self.presentation, as: "officeDocument")
    let properties = PropertiesParts(
      title: title, author: brand.name.map { SafeText.line($0) } ?? "tam", day: day,
      version: version)
    package.add(core: "docProps/core.xml", properties.core)
    package.add("docProps/app.xml", office: "extended-properties", properties.application)
    package.relate(root: "docProps/app.xml", as: "extended-properties")

    let others: [(path: String, kind: String, bytes: [UInt8])] = [
      ("ppt/presProps.xml", "presProps", PresentationPart.properties),
      ("ppt/viewProps.xml", "viewProps", PresentationPart.view),
      ("ppt/tableStyles.xml", "tableStyles", PresentationPart.tableStyles),
    ]
    package.relate(Self.presentation, to: Self.master, as: "slideMaster")
    package.relate(Self.presentation, to: Self.notesMaster, as: "notesMaster")
    for index in slides.indices {
      package.relate(Self.presentation, to: Self.path(ofSlide: index), as: "slide")
    }
    for part in others {
      package.relate(Self.presentation, to: part.path, as: part.kind)
      package.add(part.path, office: "presentationml.\(part.kind)", part.bytes)
    }
    package.relate(Self.presentation, to: Self.themes[0], as: "theme")

    let master = MasterPart(layouts: layouts.indices.map { "rId\($0 + 1)" })
    package.add(Self.master, office: "presentationml.slideMaster", master.document)
    for layout in layouts {
      package.relate(Self.master, to: Self.path(of: layout), as: "slideLayout")
      package.add(
        Self.path(of: layout), office: "presentationml.slideLayout",
        LayoutPart(layout: layout).document)
      package.relate(Self.path(of: layout), to: Self.master, as: "slideMaster")
    }
    package.relate(Self.master, to: Self.themes[0], as: "theme")
    package.add(
      Self.notesMaster, office: "presentationml.notesMaster", NotesMasterPart().document)
    package.relate(Self.notesMaster, to: Self.themes[1], as: "theme")
    for theme in Self.themes {
      package.add(theme, office: "theme", ThemePart(brand: brand).document)
    }
    if let logo = brand.logo { package.add(Self.logo, logo.png) }
  }

  private static let logo = "ppt/media/logo.png"

  private static func path(ofSlide index: Int) -> String { "ppt/slides/slide\(index + 1).xml" }

  private static func path(of layout: Slide.Layout) -> String {
    "ppt/slideLayouts/slideLayout\(layout == .cover ? 1 : 2).xml"
  }
}
