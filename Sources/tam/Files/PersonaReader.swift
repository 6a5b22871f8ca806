internal import DelimitedText
internal import Firmographics
internal import GoToMarket

/// Reads one persona.
struct PersonaReader {
  let problems: Problems

  /// A persona, and where parts of it stand.
  struct Found {
    var persona: Persona
    var idPlace: Place
    var titlePlaces: [Place] = []
    var fitPlaces: [Place] = []
  }

  /// The persona of a node, without what has problems; nil where the node is no mapping.
  func persona(_ node: YAMLNode) -> Found? {
    guard let map = YAMLMap(node, known: PersonaKeys.persona, what: "a persona", in: problems)
    else { return nil }
    let id = map["id"].flatMap { $0.text("an id", in: problems) }
    if map["id"] == nil, !map.hasUnknownKeys {
      problems.add(node.place, "a persona without an id", fix: "add “id:”, as in vp-sales")
    }
    let name = map["name"].flatMap { $0.text("“name”", in: problems) }
    var found = Found(
      persona: Persona(id: id ?? "", name: name ?? id ?? ""),
      idPlace: map["id"]?.place ?? node.place)
    found.persona.place = node.place
    let titles = distinct(map, "titles")
    if map["titles"] == nil, !map.hasUnknownKeys {
      problems.add(
        node.place, "a persona without titles",
        fix: "add “titles:” with the job titles that such people have")
    }
    (found.persona.titles, found.titlePlaces) = (titles.map(\.text), titles.map(\.place))
    found.persona.function = map["function"].flatMap { $0.text("“function”", in: problems) }
    found.persona.seniorities = distinct(map, "seniority").map(\.text)
    let fits = distinct(map, "fits")
    (found.persona.fits, found.fitPlaces) = (fits.map(\.text), fits.map(\.place))
    found.persona.perCompany = map["per_company"].flatMap(perCompany)
    found.persona.pains = texts(map, "pains")
    found.persona.goals = texts(map, "goals")
    found.persona.triggers = texts(map, "triggers")
    found.persona.objections = map["objections"].map(objections) ?? []
    found.persona.message = map["message"].flatMap { $0.text("“message”", in: problems) }
    found.persona.evidence = map["evidence"].flatMap(evidence)
    return found
  }

  private func texts(_ map: YAMLMap, _ key: String) -> [String] {
    map[key]?.texts("“\(key)”", in: problems).map(\.text) ?? []
  }

  /// The texts of a key, none of which is there twice.
  private func distinct(_ map: YAMLMap, _ key: String) -> [(text: String, place: Place)] {
    var seen: Set<String> = []
    return (map[key]?.texts("“\(key)”", in: problems) ?? []).filter { text, place in
      if seen.insert(Text.folded(text)).inserted { return true }
      problems.add(place, "“\(text)” is there twice in “\(key)”", fix: "leave one of them")
      return false
    }
  }

  // MARK: - Numbers

  private func perCompany(_ node: YAMLNode) -> Persona.Range? {
    let range = range(node)
    if range?.high == .zero {
      problems.add(
        node.place, "“per_company” is 0: no company has such a person",
        fix: "write how many there are at the most, or leave the persona out")
    }
    return range
  }

  private func range(_ node: YAMLNode) -> Persona.Range? {
    let what = "“per_company”"
    guard node.entries != nil else {
      return persons(node).map { Persona.Range(low: $0, base: $0, high: $0) }
    }
    guard let map = YAMLMap(node, known: PersonaKeys.perCompany, what: what, in: problems) else {
      return nil
    }
    let numbers = PersonaKeys.perCompany.compactMap { key -> Quantity? in
      guard let part = map[key] else {
        if !map.hasUnknownKeys {
          problems.add(
            node.place, "\(what) lacks “\(key)”", fix: "give low, base and high, or one number")
        }
        return nil
      }
      return persons(part)
    }
    guard numbers.count == 3 else { return nil }
    guard numbers[0] <= numbers[1], numbers[1] <= numbers[2] else {
      problems.add(
        node.place, "\(what) does not rise: low, base and high are out of order",
        fix: "write them so that low ≤ base ≤ high")
      return nil
    }
    return Persona.Range(low: numbers[0], base: numbers[1], high: numbers[2])
  }

  /// A number of persons, which may be a mean such as 1.5.
  private func persons(_ node: YAMLNode) -> Quantity? {
    guard let text = node.text("a number of persons", in: problems) else { return nil }
    // More than the world has people are a slip of the key.
    if let number = Quantity(decimal: text), number >= .zero, number <= Quantity(10_000_000_000) {
      return number
    }
    problems.add(
      node.place, "“\(text)” is no number of persons", fix: "write 0 or more, as in 3 or 1.5")
    return nil
  }

  // MARK: - What they say

  private func objections(_ node: YAMLNode) -> [Persona.Objection] {
    (node.list("“objections”", in: problems) ?? []).compactMap { node in
      if node.text != nil {
        return node.text("an objection", in: problems).map { .init(says: $0, answer: nil) }
      }
      guard
        let map = YAMLMap(node, known: PersonaKeys.objection, what: "an objection", in: problems)
      else { return nil }
      guard let says = map["says"] else {
        if !map.hasUnknownKeys {
          problems.add(
            node.place, "an objection that says nothing",
            fix: "write {says: \"…\", answer: \"…\"}")
        }
        return nil
      }
      let answer = map["answer"].flatMap { $0.text("“answer”", in: problems) }
      return says.text("“says”", in: problems).map { .init(says: $0, answer: answer) }
    }
  }

  // MARK: - Evidence

  private func evidence(_ node: YAMLNode) -> Persona.Evidence? {
    guard let map = YAMLMap(node, known: PersonaKeys.evidence, what: "“evidence”", in: problems)
    else { return nil }
    let last = map["last"].flatMap(month)
    guard let node = map["interviews"] else {
      if !map.hasUnknownKeys {
        problems.add(
          map.place, "evidence without interviews",
          fix: "write {interviews: 6, last: 2026-01}; with 0 the persona is a plain hypothesis")
      }
      return nil
    }
    guard let text = node.text("“interviews”", in: problems) else { return nil }
    guard let interviews = Int(text), (0...100_000).contains(interviews) else {
      problems.add(
        node.place, "“\(text)” is no number of interviews", fix: "write a whole number, as in 6")
      return nil
    }
    if interviews == 0, map["last"] != nil {
      problems.add(
        map["last"]?.place, "a last interview of none",
        fix: "say how many interviews there were, or leave “last” out")
    }
    return Persona.Evidence(interviews: interviews, last: last)
  }

  /// A month such as `2026-01`, or a day.
  private func month(_ node: YAMLNode) -> String? {
    guard let text = node.text("“last”", in: problems) else { return nil }
    if CalendarDate(text) != nil || CalendarDate(text + "-01") != nil { return text }
    problems.add(
      node.place, "“\(text)” is no month", fix: "write year and month as in 2026-01, or a day")
    return nil
  }
}
