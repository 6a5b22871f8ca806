extension CaseWriter {
  /// What a criterion may ask: a field, or a column by its own name, and the form of its values.
  struct Subject {
    let key: String
    let name: String
    let form: Form
    enum Form {
      case text, stage, code, list, headcount, money, year, country, place, number, known
    }
  }

  /// Everything that criteria of this case may ask.
  mutating func subjects() -> [Subject] {
    var result: [Subject] = []
    let forms: [(String, Subject.Form)] = [
      ("industry", .text), ("employees", .headcount), ("revenue", .money), ("country", .country),
      ("technologies", .list), ("growth_stage", .stage), ("founded", .year), ("funding", .money),
      ("state", .text), ("city", .text), ("ownership", .text), ("sic", .code), ("naics", .code),
      ("nace", .code), ("name", .known), ("domain", .known),
    ]
    for (field, form) in forms where has(field) {
      result.append(Subject(key: "field", name: field, form: form))
    }
    if has("country") {
      result.append(Subject(key: "field", name: "subregion", form: .place))
      result.append(Subject(key: "field", name: "continent", form: .place))
    }
    if has(regions == .state ? "state" : "country") {
      result.append(Subject(key: "field", name: "region", form: .place))
    }
    for column in columns where column.field == nil {
      let key = random.chance(70) ? "field" : "column"
      switch column.form {
      case .score: result.append(Subject(key: key, name: column.header, form: .number))
      case .tier: result.append(Subject(key: key, name: column.header, form: .text))
      case .flags: result.append(Subject(key: key, name: column.header, form: .list))
      default: break
      }
    }
    return result
  }

  /// A criterion with an id, on one field or of several.
  mutating func criterion(id: String, fitsUnknownRule: Bool = true) -> JSONNode {
    let all = subjects()
    var entries: [(String, JSONNode)] = [("id", .text(id))]
    if random.chance(15) {
      let parts = (0..<random.from(2...3)).map { _ in JSONNode.map(condition(random.pick(all))) }
      entries.append(("any", .list(parts)))
    } else {
      entries += condition(random.pick(all))
    }
    if fitsUnknownRule && random.chance(30) {
      entries.append(("on_unknown", .text(random.pick(["keep", "drop", "possible"]))))
    }
    if random.chance(10) { entries.append(("why", .text("drawn: no reason"))) }
    return .map(entries)
  }

  /// One condition on a subject.
  mutating func condition(_ subject: Subject) -> [(String, JSONNode)] {
    let start: (String, JSONNode) = (subject.key, .text(subject.name))
    let isField = subject.key == "field" && !subject.name.hasPrefix("zz_")
    let mayBeKnown = isField && hasHeader && subject.form != .place
    if subject.form == .known || (mayBeKnown && random.chance(10)) {
      return [start, ("known", .flag(random.chance(70)))]
    }
    return [start, asked(subject)]
  }

  private mutating func asked(_ subject: Subject) -> (String, JSONNode) {
    let inOrNot = random.chance(70) ? "in" : "not_in"
    switch subject.form {
    case .text:
      let texts = sharedTexts(subject.name)
      switch random.below(4) {
      case 0: return ("contains", .texts([String(random.pick(texts).prefix(4)).trimmed]))
      case 1: return ("starts_with", .texts([random.pick(texts).prefix(3).lowercased()]))
      default: return (inOrNot, .texts(random.some(random.from(1...3), of: texts)))
      }
    case .stage:
      return (inOrNot, .texts(random.some(2, of: ["Pre-Seed", "Seed", "Series A", "series_b"])))
    case .code:
      let codes = [
        "sic": ["7372", "73*", "01*", "100"], "naics": ["5112*", "541511", "54*"],
        "nace": ["62*", "62.01", "58.29"],
      ]
      return (inOrNot, .texts(random.some(2, of: codes[subject.name] ?? [])))
    case .list:
      let items = subject.name == "technologies" ? technologyTexts : ["a", "B", "c"]
      let name = random.pick(["any_of", "any_of", "all_of", "none_of"])
      return (name, .texts(random.some(random.from(1...2), of: items).map { $0.lowercased() }))
    case .country:
      return (inOrNot, .texts(random.some(random.from(1...8), of: countryPool).map(\.code)))
    case .place:
      let places = places(subject.name)
      return (inOrNot, .texts(random.some(random.from(1...3), of: places)))
    case .headcount: return range(headcountEdges) { .whole($0) }
    case .number: return range(Array(0...12)) { .whole($0) }
    case .year: return range([1990, 2003, 2005, 2010, 2012, 2018]) { .whole($0) }
    case .money: return range(moneyEdges, node: Self.moneyNode)
    case .known: return ("known", .flag(true))
    }
  }

  private mutating func range(
    _ edges: [Int], node: (Int) -> JSONNode
  ) -> (String, JSONNode) {
    // Mostly wide, so that some companies are left.
    let isWide = random.chance(70)
    let low = random.below(isWide ? (edges.count + 1) / 2 : edges.count)
    switch random.below(4) {
    case 0: return ("at_least", node(edges[low]))
    case 1: return ("at_most", node(edges[isWide ? edges.count - 1 - low : low]))
    default:
      let high = random.from((isWide ? max(low, edges.count * 2 / 3) : low)...(edges.count - 1))
      return ("between", .list([node(edges[low]), node(edges[high])]))
    }
  }

  /// An amount as digits or, where it is round, in short.
  static func moneyNode(_ amount: Int) -> JSONNode {
    amount % 1_000_000 == 0 && amount % 3 != 0 ? .text("\(amount / 1_000_000)M") : .whole(amount)
  }

  private func sharedTexts(_ name: String) -> [String] {
    switch name {
    case "industry": industryTexts
    case "state": ["CA", "NY", "Bavaria"]
    case "city": ["Berlin", "New York", "Zürich"]
    case "ownership": ["Private", "Public"]
    default: ["Gold", "silver", "bronze"]
    }
  }

  /// The names of places that a derived field can have.
  func places(_ field: String) -> [String] {
    let subregions = Set(countryPool.map(\.subregion)).sorted()
    if field == "subregion" { return subregions }
    if field == "continent" { return Set(countryPool.map(\.continent)).sorted() }
    switch regions {
    case .standard, .subregion: return subregions
    case .country: return countryPool.map(\.name)
    case .state: return ["CA", "NY", "WA", "Bavaria"]
    case .groups: return regionGroups.map(\.0)
    }
  }

  /// Named groups of countries: the first ones of the pool, by turns.
  var regionGroups: [(String, [String])] {
    let codes = countryPool.map(\.code)
    let half = (codes.count + 1) / 2
    var groups = [("Core", Array(codes[..<half]))]
    if codes.count > 3 { groups.append(("Next", Array(codes[half..<(codes.count - 1)]))) }
    return groups
  }
}
