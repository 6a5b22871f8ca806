internal import Criteria
internal import DelimitedText
internal import Firmographics
internal import GoToMarket

/// A file of territories, read and checked: names, owners, capacities and regions.
enum TerritoriesFile {
  static let keys = ["territories"]
  static let territoryKeys = ["name", "owner", "capacity", "regions"]

  /// More territories than this are no sales team.
  static let limit = 1000

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - division: how the ICP divides the world, which regions are named by; nil where that is not
  ///     known, and any name can be a region's.
  /// - Returns: at least one territory.
  /// - Throws: every problem that was found, in the order of their places.
  static func load(
    path: String, division: RegionDivision?
  ) throws(ProblemList) -> [Territory] {
    let problems = Problems()
    let document = try YAMLDocument(FileBytes(path: path).bytes, file: path, problems: problems)
    let example = "write “territories:” and below it “- {name: Anna, capacity: 1}” for each"
    guard let root = document.root else {
      throw ProblemList([Problem(.data, at: Place(path), "is empty", fix: example)])
    }
    var territories: [Territory] = []
    if let map = YAMLMap(root, known: keys, what: "a file of territories", in: problems) {
      if let node = map["territories"], let items = node.list("“territories”", in: problems) {
        if items.isEmpty || items.count > limit {
          problems.add(
            node.place, "\(items.count) territories", fix: "name 1 to \(limit) of them")
        }
        let reader = TerritoryReader(division: division, problems: problems)
        territories = reader.territories(items.prefix(limit))
      } else if map["territories"] == nil, !map.hasUnknownKeys {
        problems.add(root.place, "names no territories", fix: example)
      }
    }
    try problems.throwIfAny()
    return territories
  }
}

/// Reads territories one by one.
private struct TerritoryReader {
  let division: RegionDivision?
  let problems: Problems

  func territories(_ nodes: some Sequence<YAMLNode>) -> [Territory] {
    var territories: [Territory] = []
    var names: Set<String> = []
    var owners: Set<String> = []
    for node in nodes {
      guard
        let map = YAMLMap(
          node, known: TerritoriesFile.territoryKeys, what: "a territory", in: problems)
      else { continue }
      guard let nameNode = map["name"] else {
        if !map.hasUnknownKeys {
          problems.add(map.place, "a territory has no name", fix: "add “name: …”")
        }
        continue
      }
      guard let name = nameNode.text("“name”", in: problems) else { continue }
      let isNew = names.insert(Text.folded(name)).inserted
      if !isNew {
        problems.add(nameNode.place, "a second territory “\(name)”", fix: "give it another name")
      }
      let owner = map["owner"].flatMap { $0.text("“owner”", in: problems) }
      let isFree = owners.insert(Text.folded(owner ?? name)).inserted
      if !isFree, isNew || owner != nil {
        problems.add(
          map["owner"]?.place ?? nameNode.place, "“\(owner ?? name)” owns another territory",
          fix: "join the two, so that it is clear which of them keeps the owner's accounts")
      }
      territories.append(
        Territory(
          name, owner: owner,
          capacity: map["capacity"].flatMap(capacity) ?? Territory.wholeCapacity,
          regions: map["regions"].map(regions)))
    }
    return territories
  }

  private func capacity(_ node: YAMLNode) -> Int? {
    guard let text = node.text("“capacity”", in: problems) else { return nil }
    let unit = Quantity.scale / Int128(Territory.wholeCapacity)
    guard let capacity = Quantity(decimal: text), capacity > .zero, capacity <= Quantity(1_000_000),
      capacity.scaled % unit == 0
    else {
      problems.add(
        node.place, "“\(text)” is no capacity",
        fix: "write a number above 0 with up to 6 decimals: 1 for a whole territory, 0.5 for half")
      return nil
    }
    return Int(capacity.scaled / unit)
  }

  private func regions(_ node: YAMLNode) -> [String] {
    var names: [String] = []
    for (text, place) in node.texts("a region", in: problems) {
      guard let name = name(text) else {
        problems.add(place, "unknown region “\(text)”", fix: advice(text))
        continue
      }
      if names.contains(name) {
        problems.add(place, "the region “\(name)” is there twice", fix: "leave one of them")
      } else {
        names.append(name)
      }
    }
    return names
  }

  /// A region as reports name it; nil where the ICP has none of that name.
  private func name(_ text: String) -> String? {
    if let known {
      if let name = known.first(where: { Text.folded($0) == Text.folded(text) }) { return name }
      return division == .country ? Country.read(text)?.name : nil
    }
    return text
  }

  /// The names there are; nil where any text can be one.
  private var known: [String]? {
    switch division {
    case .subregion:
      Set(Country.all.map(\.region)).sorted() + [RegionDivision.unknown]
    case .country: Country.all.map(\.name) + [RegionDivision.unknown]
    case .state, nil: nil
    case .groups(let groups):
      groups.map(\.name) + [RegionDivision.other, RegionDivision.unknown]
    }
  }

  private func advice(_ text: String) -> String {
    if division == .country { return PlaceNames.countryAdvice(for: text) }
    return NearestWord.advice(for: text, among: known ?? []) + "; regions are those of the ICP"
  }
}
