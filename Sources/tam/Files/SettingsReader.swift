internal import Criteria
internal import DelimitedText
internal import Firmographics
internal import MarketSizing

/// Reads dates, currencies, rates and regions: what bears on how values are read.
struct SettingsReader {
  let problems: Problems

  func date(_ node: YAMLNode, _ what: String) -> CalendarDate? {
    guard let text = node.text(what, in: problems) else { return nil }
    if let date = CalendarDate(text) { return date }
    problems.add(
      node.place, "“\(text)” is no date", fix: "write year, month and day as in 2026-01-31")
    return nil
  }

  func currency(_ node: YAMLNode) -> Currency? {
    node.text("a currency", in: problems).flatMap { currency($0, at: node.place) }
  }

  private func currency(_ text: String, at place: Place) -> Currency? {
    if let currency = Currency(code: text) { return currency }
    problems.addUnknownCurrency(text, at: place)
    return nil
  }

  func countBy(_ node: YAMLNode) -> IdealCustomerProfile.CountBy? {
    typealias CountBy = IdealCustomerProfile.CountBy
    guard let text = node.text("count_by", in: problems) else { return nil }
    let words = ICPKeys.countBy
    if let countBy = CountBy(rawValue: text) { return countBy }
    problems.add(
      node.place, "unknown count_by “\(text)”", fix: NearestWord.advice(for: text, among: words))
    return nil
  }

  // MARK: - Tiers

  /// The tiers of a fit score, from the highest.
  func tiers(_ node: YAMLNode) -> [Tier] {
    guard let map = YAMLMap(node, known: nil, what: "“tiers”", in: problems) else { return [] }
    var tiers: [Tier] = []
    for name in map.keys {
      guard let node = map[name], let text = node.text("a tier's lowest score", in: problems) else {
        continue
      }
      guard let least = Int(text), (0...100).contains(least) else {
        problems.add(
          node.place, "“\(text)” is no score", fix: "write a whole number from 0 to 100, as in 70")
        continue
      }
      if let other = tiers.first(where: { $0.least == least }) {
        problems.add(
          node.place, "tiers “\(other.name)” and “\(name)” begin at the same score",
          fix: "give them different ones, or leave one out")
        continue
      }
      tiers.append(Tier(name, least: least))
    }
    if map.keys.isEmpty {
      problems.add(
        node.place, "“tiers” is empty", fix: "write {A: 70, B: 40}, or leave it out for A, B and C")
    }
    return tiers.sorted { $0.least > $1.least }
  }

  // MARK: - Rates

  /// Dated rates into the ICP's currency.
  func rates(_ node: YAMLNode, into currency: Currency?) -> ExchangeRates {
    var rates = ExchangeRates()
    if currency == nil {
      problems.addMissingCurrency(node.place, "rates need a currency to convert into")
    }
    guard let map = YAMLMap(node, known: nil, what: "“rates”", in: problems) else { return rates }
    for code in map.keys {
      guard let from = self.currency(code, at: map.keyPlace(code)), let node = map[code] else {
        continue
      }
      if from == currency {
        problems.add(
          map.keyPlace(code), "\(from.code) is the ICP's own currency", fix: "leave this rate out")
      }
      for item in node.items ?? [node] {
        if let rate = rate(item) { rates.add(rate, for: from) }
      }
    }
    return rates
  }

  private func rate(_ node: YAMLNode) -> ExchangeRates.Rate? {
    if node.entries == nil {
      problems.add(node.place, "a rate needs a date", fix: "write {rate: 0.92, date: 2026-01-31}")
      return nil
    }
    guard let map = YAMLMap(node, known: ICPKeys.rate, what: "a rate", in: problems) else {
      return nil
    }
    for key in ["rate", "date"] where map[key] == nil {
      problems.add(
        node.place, "a rate lacks its “\(key)”", fix: "write {rate: 0.92, date: 2026-01-31}")
    }
    let source = map["source"].flatMap { $0.text("“source”", in: problems) }
    let number = map["rate"].flatMap { node in
      node.text("a rate", in: problems).flatMap { text in
        Self.rate(text, at: node.place, in: problems)
      }
    }
    let date = map["date"].flatMap { self.date($0, "a rate's date") }
    guard let number, let date else { return nil }
    return .init(rate: number, date: date, source: source)
  }

  /// A rate above 0.
  static func rate(_ text: String, at place: Place, in problems: Problems) -> Quantity? {
    if let rate = Quantity(decimal: text), rate > .zero { return rate }
    problems.add(
      place, "“\(text)” is no rate",
      fix: "write a number above 0 with up to \(Quantity.decimals) decimals, such as 0.92")
    return nil
  }

  // MARK: - Regions

  /// How the report divides the world.
  func regions(_ node: YAMLNode) -> RegionDivision? {
    guard let map = YAMLMap(node, known: nil, what: "“regions”", in: problems) else { return nil }
    if map.keys.contains("by") { return division(map) }
    if map.keys.isEmpty {
      problems.add(
        node.place, "“regions” is empty", fix: "name groups of countries, or write “by: country”")
    }
    var groups: [RegionDivision.Group] = []
    var owners: [Country: String] = [:]
    for key in map.keys {
      let name = Text.squeezed(key)
      checkName(name, at: map.keyPlace(key), among: groups.map(\.name))
      var countries: [Country] = []
      for (text, place) in map[key]?.texts("a region", in: problems) ?? [] {
        guard let country = Country.read(text) else {
          problems.add(
            place, "unknown country “\(text)”", fix: PlaceNames.countryAdvice(for: text))
          continue
        }
        if let owner = owners[country] {
          problems.add(
            place, "\(country.name) is already in the region “\(owner)”", fix: "leave it in one")
          continue
        }
        owners[country] = name
        countries.append(country)
      }
      groups.append(.init(name: name, countries: countries))
    }
    return .groups(groups)
  }

  private func checkName(_ name: String, at place: Place, among names: [String]) {
    let reserved = [RegionDivision.other, RegionDivision.unknown]
    if let taken = reserved.first(where: { Text.folded($0) == Text.folded(name) }) {
      problems.add(
        place, "“\(taken)” is the region of countries in no group, or of none that is known",
        fix: "give the region another name")
    } else if names.contains(where: { Text.folded($0) == Text.folded(name) }) {
      problems.add(place, "a second region “\(name)”", fix: "give it another name, or join the two")
    }
  }

  private func division(_ map: YAMLMap) -> RegionDivision? {
    for key in map.keys where key != "by" {
      problems.add(
        map.keyPlace(key), "“\(key)” beside “by”", fix: "divide by groups, or by something else")
    }
    guard let node = map["by"], let text = node.text("“by”", in: problems) else { return nil }
    switch text {
    case "country": return .country
    case "subregion": return .subregion
    case "state": return .state
    default:
      problems.add(
        node.place, "unknown division “\(text)”",
        fix: NearestWord.advice(for: text, among: ICPKeys.divisions))
      return nil
    }
  }
}
