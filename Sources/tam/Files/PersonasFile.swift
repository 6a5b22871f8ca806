internal import DelimitedText
internal import Firmographics
internal import GoToMarket

/// A personas file, read and checked by itself.
struct PersonasFile {
  /// The path as given.
  let path: String
  /// In the order of the file.
  let personas: [Persona]
  /// The SHA-256 of the file's bytes.
  let sha256: String
  /// By persona: where its ``Persona/fits`` stand.
  let fitPlaces: [[Place]]

  /// Reads a personas file.
  ///
  /// - Throws: every problem that was found, in the order of their places.
  static func load(path: String) throws(ProblemList) -> PersonasFile {
    let problems = Problems()
    let file = try FileBytes(path: path)
    let document = try YAMLDocument(file.bytes, file: path, problems: problems)
    guard let root = document.root else {
      throw ProblemList([
        Problem(
          .data, at: Place(path), "is empty",
          fix: "write personas; `tam init` makes some to start from")
      ])
    }
    let found = personas(root, problems)
    try problems.throwIfAny()
    return PersonasFile(
      path: path, personas: found.map(\.persona), sha256: file.sha256,
      fitPlaces: found.map(\.fitPlaces))
  }

  /// What of the personas can't be read from job titles, each with its place.
  var warnings: [String] {
    personas.flatMap { persona in
      PersonaMatcher([persona]).warnings.map { warning in
        "\(persona.place ?? Place(path)): warning: \(warning)"
      }
    }
  }

  private static func personas(
    _ root: YAMLNode, _ problems: Problems
  ) -> [PersonaReader.Found] {
    guard
      let map = YAMLMap(root, known: PersonaKeys.file, what: "a personas file", in: problems)
    else { return [] }
    guard let node = map["personas"] else {
      if !map.hasUnknownKeys {
        problems.add(map.place, "the file has no personas", fix: "add “personas:” with a list")
      }
      return []
    }
    guard let nodes = node.list("“personas”", in: problems) else { return [] }
    if nodes.isEmpty {
      problems.add(node.place, "“personas” is an empty list", fix: "describe at least one")
    }
    let reader = PersonaReader(problems: problems)
    var found: [PersonaReader.Found] = []
    for node in nodes {
      guard let next = reader.persona(node) else { continue }
      check(next, after: found, problems)
      found.append(next)
    }
    return found
  }

  /// Whether a persona can be told from those before it.
  private static func check(
    _ next: PersonaReader.Found, after others: [PersonaReader.Found], _ problems: Problems
  ) {
    let persona = next.persona
    let taken = others.first { Text.folded($0.persona.id) == Text.folded(persona.id) }
    if let taken, !persona.id.isEmpty {
      let line = taken.persona.place?.line.map { " in line \($0)" } ?? ""
      problems.add(
        next.idPlace, "the id “\(persona.id)” is used twice, first\(line)",
        fix: "give each persona an id of its own")
    }
    for other in others.map(\.persona) where meet(persona, other) {
      let titles = Set(other.titles.map(Text.folded))
      for (title, place) in zip(persona.titles, next.titlePlaces)
      where titles.contains(Text.folded(title)) {
        problems.add(
          place, "the title “\(title)” is one of “\(other.id)” as well",
          fix: "leave it with one of them, or let them fit different segments")
      }
    }
  }

  /// Whether two personas may be found in the same company.
  private static func meet(_ left: Persona, _ right: Persona) -> Bool {
    let names = Set(left.fits.map(Text.folded))
    return left.fits.isEmpty || right.fits.isEmpty
      || right.fits.contains { names.contains(Text.folded($0)) }
  }
}
