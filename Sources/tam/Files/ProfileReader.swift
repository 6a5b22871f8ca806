internal import Criteria
internal import DelimitedText
internal import Firmographics
internal import MarketSizing

/// Reads the values of a draft, now that all of it is known.
struct ProfileReader {
  /// What the command line says in place of the file.
  struct Overrides {
    var asOf: CalendarDate?
    /// Rates into the ICP's currency; on one date, they win over the file's.
    var rates: [RatesFile.Entry] = []
  }

  let problems: Problems
  let overrides: Overrides

  /// The profile that a draft describes; what has problems is left out of it.
  func profile(_ draft: ICPDraft, name: String, variant: String?) -> IdealCustomerProfile {
    var profile = IdealCustomerProfile(name: name)
    profile.variant = variant
    profile.title = draft.settings["title"].flatMap { $0.text("“title”", in: problems) }
    profile.context = context(draft)
    let settings = SettingsReader(problems: problems)
    if let countBy = draft.settings["count_by"].flatMap(settings.countBy) {
      profile.countBy = countBy
    }
    let reader = CriterionReader(context: profile.context, problems: problems)
    func criteria(_ key: String) -> [Criterion] {
      draft.criteria(of: key).compactMap { reader.criterion($0.node, at: .list, id: $0.id) }
    }
    profile.mustHaves = criteria("must_have")
    profile.dealBreakers = criteria("deal_breakers")
    profile.serviceable = criteria("serviceable")
    profile.niceToHaves = draft.criteria(of: "nice_to_have").compactMap { draft in
      let criterion = reader.criterion(draft.node, at: .niceToHave, id: draft.id)
      let points = points(draft.node)
      return criterion.flatMap { criterion in
        points.map { NiceToHave(criterion: criterion, points: $0) }
      }
    }
    if let node = draft.settings["tiers"] {
      let tiers = settings.tiers(node)
      if !tiers.isEmpty { profile.tiers = tiers }
      if draft.criteria(of: "nice_to_have").isEmpty {
        problems.add(
          node.place, "tiers without a fit score",
          fix: "add criteria to “nice_to_have”, whose points make the score")
      }
    }
    if let node = draft.settings["segments"] {
      profile.hasDefaultSegments = false
      profile.segments = segments(node, profile.context)
    }
    let prices = PriceReader(context: profile.context, problems: problems)
    profile.price = prices.price(
      ICPKeys.prices.compactMap { key in draft.settings[key].map { (key, $0) } })
    profile.obtainable = draft.settings["obtainable"].flatMap(prices.obtainable)
    return profile
  }

  private func context(_ draft: ICPDraft) -> ReadingContext {
    let reader = SettingsReader(problems: problems)
    var context = ReadingContext()
    context.currency = draft.settings["currency"].flatMap(reader.currency)
    let asOf = draft.settings["as_of"].flatMap { reader.date($0, "“as_of”") }
    context.asOf = overrides.asOf ?? asOf
    if let node = draft.settings["rates"] {
      context.rates = reader.rates(node, into: context.currency)
    }
    for entry in overrides.rates where entry.currency != context.currency {
      context.rates.add(entry.rate, for: entry.currency)
    }
    if let regions = draft.settings["regions"].flatMap(reader.regions) { context.regions = regions }
    return context
  }

  private func points(_ node: YAMLNode) -> Int? {
    guard let entries = node.entries else { return nil }
    guard let points = entries.first(where: { $0.key == "points" })?.value, !points.isNull else {
      problems.add(
        node.place, "a criterion of “nice_to_have” without points", fix: "add “points:”, as in 20")
      return nil
    }
    guard let text = points.text("“points”", in: problems) else { return nil }
    if let number = Int(text), number > 0 { return number }
    problems.add(points.place, "“\(text)” are no points", fix: "write a whole number above 0")
    return nil
  }

  // MARK: - Segments

  private func segments(_ node: YAMLNode, _ context: ReadingContext) -> [Segment] {
    guard let nodes = node.list("“segments”", in: problems) else { return [] }
    if nodes.isEmpty {
      problems.add(
        node.place, "“segments” is an empty list", fix: "leave it out for segments by headcount")
    }
    var segments: [Segment] = []
    for node in nodes {
      guard let segment = segment(node, context, after: segments) else { continue }
      segments.append(segment)
    }
    return segments
  }

  private func segment(
    _ node: YAMLNode, _ context: ReadingContext, after others: [Segment]
  ) -> Segment? {
    guard let map = YAMLMap(node, known: ICPKeys.segment, what: "a segment", in: problems) else {
      return nil
    }
    let name = map["name"].flatMap { $0.text("a segment's name", in: problems) }
    if map["name"] == nil, !map.hasUnknownKeys {
      problems.add(node.place, "a segment without a name", fix: "add “name:”")
    }
    if let name, let place = map["name"]?.place { check(name, at: place, after: others) }
    let reader = CriterionReader(context: context, problems: problems)
    let conditions = map["where"].flatMap { $0.list("“where”", in: problems) } ?? []
    let criteria = conditions.compactMap { reader.criterion($0, at: .part) }
    let price = PriceReader(context: context, problems: problems)
      .price(map.keys.compactMap { key in map[key].map { (key, $0) } })
    return name.map { Segment(name: $0, conditions: criteria, price: price) }
  }

  private func check(_ name: String, at place: Place, after others: [Segment]) {
    let reserved = [Segment.other, Segment.unclassified]
    if let taken = reserved.first(where: { Text.folded($0) == Text.folded(name) }) {
      problems.add(
        place, "“\(taken)” is the segment of companies that fit no other, or can't be told",
        fix: "give the segment another name")
    } else if others.contains(where: { Text.folded($0.name) == Text.folded(name) }) {
      problems.add(
        place, "a second segment “\(name)”", fix: "give it another name, or join the two")
    }
  }
}
