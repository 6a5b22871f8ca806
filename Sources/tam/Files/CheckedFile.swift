internal import Criteria
internal import DelimitedText
internal import Firmographics
internal import GoToMarket
internal import MarketSizing

/// A file that holds together, and what it says in a line.
struct CheckedFile {
  /// What a file can be.
  private enum Content {
    case icp(ICPFile)
    case mapping(ColumnMapping)
    case personas(PersonasFile)
    case territories([Territory])
    case contactsMap(ContactColumns.Mapping)
    case customersMap(CustomerList.Mapping)
  }

  /// The path as given.
  let path: String
  private let content: Content

  /// Reads a file as what its keys say that it is.
  ///
  /// - Throws: every problem that was found.
  init(path: String) throws(ProblemList) {
    self.path = path
    let problems = Problems()
    let document = try YAMLDocument(FileBytes(path: path).bytes, file: path, problems: problems)
    let root = document.root
    let keys = root?.entries?.map(\.key) ?? []
    if keys.contains("icp") {
      content = .icp(try ICPFile.load(path: path))
    } else if Self.holds(PersonaKeys.file, of: ["titles"], root) {
      content = .personas(try PersonasFile.load(path: path))
    } else if Self.holds(TerritoriesFile.keys, of: ["owner", "capacity"], root) {
      content = .territories(try TerritoriesFile.load(path: path, division: nil))
    } else if SideMapFile.tellsOfPersons(root) {
      content = .contactsMap(try SideMapFile.contacts(path: path))
    } else if SideMapFile.tellsOfDeals(root) {
      content = .customersMap(try SideMapFile.customers(path: path))
    } else if keys.contains(where: MappingKeys.mapping.contains) {
      content = .mapping(try MappingFile.load(path: path).mapping)
    } else {
      content = .icp(try ICPFile.load(path: path))
    }
  }

  /// The ICP; nil for a file of another kind.
  var icp: ICPFile? { if case .icp(let file) = content { file } else { nil } }

  /// The mapping of companies; nil for a file of another kind.
  var mapping: ColumnMapping? { if case .mapping(let mapping) = content { mapping } else { nil } }

  /// The personas; nil for a file of another kind.
  var personas: PersonasFile? { if case .personas(let file) = content { file } else { nil } }

  /// The territories, of which it is not known whether the ICP has their regions; nil for a file of
  /// another kind.
  var territories: [Territory]? {
    if case .territories(let territories) = content { territories } else { nil }
  }

  /// Whether a file is meant to hold a list: its key says so, be it misspelt, or it is a list of what
  /// has one of some keys.
  private static func holds(_ keys: [String], of itemKeys: Set<String>, _ root: YAMLNode?) -> Bool {
    if let items = root?.items {
      return items.contains { $0.entries?.contains { itemKeys.contains($0.key) } == true }
    }
    return root?.entries?.contains { NearestWord.find($0.key, among: keys) != nil } == true
  }
}

extension CheckedFile {
  /// What the file says, in a line.
  ///
  /// - Parameter isBesideICP: whether an ICP is checked as well, which files may have to agree with.
  /// - Returns: the line, without its end.
  func summary(isBesideICP: Bool) -> String {
    switch content {
    case .icp(let file): Self.summary(of: file)
    case .mapping(let mapping): "a sound mapping of \(Self.count(mapping.columns.count, "field"))"
    case .personas(let file): Self.summary(of: file.personas)
    case .territories(let territories):
      Self.summary(of: territories)
        + (isBesideICP || territories.allSatisfy { $0.regions == nil }
          ? "" : " (which an ICP beside it would be asked for)")
    case .contactsMap(let mapping):
      "a sound mapping of contacts: \(Self.count(mapping.person.count, "field")) of the person, "
        + "\(mapping.company.columns.count) of the company"
    case .customersMap(let mapping):
      "a sound mapping of deals: \(Self.count(mapping.deal.count, "field")) of the deal, "
        + "\(mapping.company.columns.count) of the company"
    }
  }

  private static func summary(of file: ICPFile) -> String {
    let base = file.base
    let variants = file.variants.compactMap(\.variant)
    return "a sound ICP: \(count(base.mustHaves.count, "must-have")), "
      + "\(count(base.dealBreakers.count, "deal-breaker")), "
      + "\(count(base.segments.count, "segment"))\(base.hasDefaultSegments ? " (the default ones)" : "")"
      + (variants.isEmpty ? "" : ", variants \(variants.joined(separator: ", "))")
      + (file.profiles.contains(where: \.isPaidPerBuyer)
        ? ", paid per buyer (with --personas)" : "")
  }

  private static func summary(of personas: [Persona]) -> String {
    let hypotheses = personas.count { $0.isHypothesis }
    return "\(count(personas.count, "sound persona")), "
      + (hypotheses == 0
        ? "none a hypothesis"
        : "\(hypotheses == personas.count ? "all" : "\(hypotheses) of them") "
          + "\(hypotheses == 1 ? "a hypothesis" : "hypotheses") "
          + "(fewer than \(Persona.enoughInterviews) interviews)")
  }

  private static func summary(of territories: [Territory]) -> String {
    let bound = territories.count { $0.regions != nil }
    let capacity = territories.reduce(Int128(0)) { $0 + Int128($1.capacity) }
    let whole = Quantity(
      scaled: capacity * (Quantity.scale / Int128(Territory.wholeCapacity)))
    return
      (territories.count == 1
      ? "1 sound territory" : "\(territories.count) sound territories")
      + " with a capacity of \(whole) in all, "
      + (bound == 0 ? "none" : bound == territories.count ? "all" : "\(bound) of them")
      + " bound to regions"
  }

  private static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}
