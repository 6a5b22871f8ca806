internal import DelimitedText
internal import Firmographics
internal import GoToMarket
internal import MarketSizing

/// An ICP, a mapping or a personas file that holds together, and what it says in a line.
struct CheckedFile {
  /// The path as given.
  let path: String
  let summary: String
  /// The ICP; nil for a file of another kind.
  private(set) var icp: ICPFile?
  /// The mapping; nil for a file of another kind.
  private(set) var mapping: ColumnMapping?
  /// The personas; nil for a file of another kind.
  private(set) var personas: PersonasFile?

  /// Reads a file as what its keys say that it is.
  ///
  /// - Throws: every problem that was found.
  init(path: String) throws(ProblemList) {
    self.path = path
    let problems = Problems()
    let document = try YAMLDocument(FileBytes(path: path).bytes, file: path, problems: problems)
    let keys = document.root?.entries?.map(\.key) ?? []
    if keys.contains(where: PersonaKeys.file.contains), !keys.contains("icp") {
      let file = try PersonasFile.load(path: path)
      let hypotheses = file.personas.count { $0.isHypothesis }
      summary =
        "\(Self.count(file.personas.count, "sound persona")), "
        + (hypotheses == 0
          ? "none a hypothesis"
          : "\(hypotheses == file.personas.count ? "all" : "\(hypotheses) of them") "
            + "\(hypotheses == 1 ? "a hypothesis" : "hypotheses") "
            + "(fewer than \(Persona.enoughInterviews) interviews)")
      personas = file
      return
    }
    if keys.contains(where: MappingKeys.mapping.contains), !keys.contains("icp") {
      let mapping = try MappingFile.load(path: path).mapping
      summary = "a sound mapping of \(Self.count(mapping.columns.count, "field"))"
      self.mapping = mapping
      return
    }
    let file = try ICPFile.load(path: path)
    let base = file.base
    let variants = file.variants.compactMap(\.variant)
    summary =
      "a sound ICP: \(Self.count(base.mustHaves.count, "must-have")), "
      + "\(Self.count(base.dealBreakers.count, "deal-breaker")), "
      + "\(Self.count(base.segments.count, "segment"))\(base.hasDefaultSegments ? " (the default ones)" : "")"
      + (variants.isEmpty ? "" : ", variants \(variants.joined(separator: ", "))")
    icp = file
  }

  private static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}
