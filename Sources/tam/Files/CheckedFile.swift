internal import Criteria
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
    if Self.holdsPersonas(document.root), !keys.contains("icp") {
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
      + (file.profiles.contains(where: \.isPaidPerBuyer)
        ? ", paid per buyer (with --personas)" : "")
    icp = file
  }

  /// Whether a file is meant to hold personas: its key says so, be it misspelt, or it is a list of
  /// what has titles.
  private static func holdsPersonas(_ root: YAMLNode?) -> Bool {
    if let items = root?.items {
      return items.contains { $0.entries?.contains { $0.key == "titles" } == true }
    }
    return root?.entries?.contains {
      NearestWord.find($0.key, among: PersonaKeys.file) != nil
    } == true
  }

  private static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}
