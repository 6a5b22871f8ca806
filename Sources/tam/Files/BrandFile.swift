internal import DelimitedText
internal import Reporting

/// A brand file, read and checked: name, colour, font and logo of pages, workbooks and slides.
enum BrandFile {
  static let keys = ["name", "colour", "font", "logo"]

  /// What a colour needs to be told from white paper (WCAG 2.2, 1.4.11 on graphics).
  static let leastContrast = 3.0

  /// Reads a brand file; the logo is a PNG beside it.
  ///
  /// - Throws: every problem that was found, in the order of their places.
  static func load(path: String) throws(ProblemList) -> Brand {
    let problems = Problems()
    let document = try YAMLDocument(FileBytes(path: path).bytes, file: path, problems: problems)
    guard let root = document.root else {
      throw ProblemList([
        Problem(.data, at: Place(path), "is empty", fix: "write name, colour, font or logo")
      ])
    }
    var brand = Brand()
    if let map = YAMLMap(root, known: keys, what: "a brand", in: problems) {
      brand.name = map["name"].flatMap { $0.text("“name”", in: problems) }
      if let colour = map["colour"].flatMap({ colour($0, problems) }) { brand.colour = colour }
      brand.font = map["font"].flatMap { font($0, problems) }
      brand.logo = map["logo"].flatMap { logo($0, beside: path, problems) }
    }
    try problems.throwIfAny()
    return brand
  }

  private static func colour(_ node: YAMLNode, _ problems: Problems) -> Colour? {
    guard let text = node.text("“colour”", in: problems) else { return nil }
    guard let colour = Colour(text) else {
      problems.add(
        node.place, "“\(text)” is no colour",
        fix: "write six hexadecimal digits in quotes: \"#1b5e9b\"")
      return nil
    }
    let tenths = Int(colour.contrast(with: .white) * 10)
    guard tenths >= Int(leastContrast * 10) else {
      problems.add(
        node.place,
        "“\(text)” is too light: bars of it have a contrast of \(tenths / 10).\(tenths % 10) : 1 on white paper",
        fix: "name a darker one, of at least \(Int(leastContrast)) : 1")
      return nil
    }
    return colour
  }

  private static func font(_ node: YAMLNode, _ problems: Problems) -> String? {
    guard let text = node.text("“font”", in: problems) else { return nil }
    // It goes into style sheets and into the parts of slides.
    guard text.count <= 31, text.allSatisfy({ $0.isLetter || $0.isNumber || " -_.".contains($0) })
    else {
      problems.add(
        node.place, "“\(text)” is no font's name", fix: "write one family, such as Source Sans 3")
      return nil
    }
    return text
  }

  private static func logo(
    _ node: YAMLNode, beside file: String, _ problems: Problems
  ) -> Brand.Logo? {
    guard let text = node.text("“logo”", in: problems) else { return nil }
    do throws(ProblemList) {
      let path = FileBytes.path(text, from: file)
      let bytes = try FileBytes(path: path, advice: "save a smaller picture").bytes
      if let logo = Brand.Logo(png: bytes) { return logo }
      problems.add(
        node.place, "“\(text)” is no PNG picture, or one of more than 16,384 pixels a side",
        fix: "save the logo as PNG")
    } catch {
      for problem in error.problems { problems.add(problem) }
    }
    return nil
  }
}
