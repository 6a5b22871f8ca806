import Foundation

/// The prices of one kind: so much for a company, a head, a buyer or a unit of revenue.
struct Price {
  enum Kind: String {
    case acv
    case perEmployee = "per_employee"
    case perBuyer = "per_buyer"
    case shareOfRevenue = "share_of_revenue"
  }
  let kind: Kind
  let low: Fraction
  let base: Fraction
  let high: Fraction
  /// Whose persons are counted; nil for those of all personas that are found.
  let persona: String?

  /// The price that an object (a segment, or the whole ICP) gives; nil without one.
  init?(in object: [String: Any]) throws {
    for kind in [Kind.acv, .perEmployee, .perBuyer, .shareOfRevenue] {
      guard let value = object[kind.rawValue] else { continue }
      func read(_ value: Any?) throws -> Fraction {
        let text = value.map(scalarText) ?? ""
        if kind == .shareOfRevenue { return try readShare(text).orThrow("the share \(text)") }
        return try readAmount(text).orThrow("the price \(text)").interval.low
      }
      self.kind = kind
      persona = (value as? [String: Any])?["persona"].map(scalarText)
      if let range = value as? [String: Any] {
        base = try read(range["base"])
        low = try range["low"].map { try read($0) } ?? base
        high = try range["high"].map { try read($0) } ?? base
      } else {
        base = try read(value)
        low = base
        high = base
      }
      return
    }
    return nil
  }
}

/// A segment: companies for which all the criteria hold.
struct PlainSegment {
  let name: String
  let criteria: [Criterion]
  let price: Price?

  init(_ value: Any, reader: inout CriterionReader) throws {
    let object = try (value as? [String: Any]).orThrow("a segment")
    name = object["name"].map(scalarText) ?? ""
    criteria = try reader.criteria(object["where"])
    price = try Price(in: object)
  }

  func answer(_ facts: [String: Fact], points: [String: Fraction] = [:]) -> Truth {
    .all(criteria.map { $0.answer(facts, points: points) })
  }
}

/// How the report divides the places.
enum RegionRule {
  case subregion, country, state
  case groups([(name: String, countries: [String])])
}

/// An ICP, with a variant applied, ready to be asked.
struct Plan {
  var mustHaves: [Criterion]
  var dealBreakers: [Criterion]
  var niceToHaves: [Criterion]
  var points: [Int]
  /// From the highest.
  var tiers: [(name: String, least: Int)]
  var serviceable: [Criterion]
  var segments: [PlainSegment]
  var regions: RegionRule
  var price: Price?
  var countBy: String
  var obtainable: [String: Any]?
  var personas: [PlainPersona]

  init(_ icp: [String: Any], personas file: [String: Any]?, reader: inout CriterionReader) throws {
    personas = try (file?["personas"] as? [Any] ?? []).map(PlainPersona.init)
    mustHaves = try reader.criteria(icp["must_have"])
    dealBreakers = try reader.criteria(icp["deal_breakers"])
    niceToHaves = try reader.criteria(icp["nice_to_have"])
    points = (icp["nice_to_have"] as? [[String: Any]] ?? []).map {
      $0["points"].map(scalarText).flatMap { Int($0) } ?? 0
    }
    let floors = icp["tiers"] as? [String: Any] ?? ["A": "70", "B": "40", "C": "0"]
    tiers = floors.map { (name: $0, least: Int(scalarText($1)) ?? 0) }
      .sorted { $0.least > $1.least }
    serviceable = try reader.criteria(icp["serviceable"])
    price = try Price(in: icp)
    countBy = icp["count_by"].map(scalarText) ?? "company"
    obtainable = icp["obtainable"] as? [String: Any]
    if let own = icp["segments"] as? [Any] {
      segments = try own.map { try PlainSegment($0, reader: &reader) }
    } else {
      // The default division stands even where no column gives a headcount.
      var reader = reader.givingEmployees
      segments = try defaultSegments.map { try PlainSegment($0, reader: &reader) }
    }
    regions = try RegionRule(icp["regions"])
  }
}

extension RegionRule {
  init(_ value: Any?) throws {
    guard let object = value as? [String: Any] else {
      self = .subregion
      return
    }
    if let by = object["by"], !(by is [Any]) {
      switch scalarText(by) {
      case "subregion": self = .subregion
      case "country": self = .country
      case "state": self = .state
      default: throw PlainError("regions by \(by)")
      }
      return
    }
    self = .groups(
      try object.keys.sorted().map { name in
        (name, try scalarTexts(object[name] ?? []).map { try readCountry($0).orThrow($0) })
      })
  }

  /// The region of a company, nil where its place is unknown; `states` has each as first written.
  func label(country: String?, state: String?, states: [String: String]) -> String? {
    switch self {
    case .state: return state.map { states[$0] ?? $0 }
    case .subregion: return country.flatMap { countryByCode[$0]?.subregion }
    case .country: return country.flatMap { countryByCode[$0]?.name }
    case .groups(let groups):
      guard let country else { return nil }
      return groups.first { $0.countries.contains(country) }?.name ?? "Other"
    }
  }
}

/// Headcounts 1–9, 10–49, 50–249, 250–999 and from 1000.
private var defaultSegments: [Any] {
  let bands = [("1–9", 1, 9), ("10–49", 10, 49), ("50–249", 50, 249), ("250–999", 250, 999)]
  let closed: [[String: Any]] = bands.map { name, low, high in
    ["name": name, "where": [["field": "employees", "between": [low, high]] as [String: Any]]]
  }
  let open: [String: Any] = ["field": "employees", "at_least": 1000]
  return closed + [["name": "1000+", "where": [open]]]
}

/// The ICP with a variant's changes: replaced, then removed, then added criteria; other keys take the place
/// of the base's.
func variantApplied(_ icp: [String: Any], variant name: String?) throws -> [String: Any] {
  guard let name else { return icp }
  let variants = (icp["variants"] as? [Any] ?? []).compactMap { $0 as? [String: Any] }
  let variant = try variants.first { $0["name"].map(scalarText) == name }.orThrow("variant \(name)")
  let lists = ["must_have", "deal_breakers", "nice_to_have", "serviceable"]
  func id(_ value: Any) -> String? { (value as? [String: Any])?["id"].map(scalarText) }
  var result = icp
  result["variants"] = nil
  for (key, value) in variant {
    switch key {
    case "name", "title", "replace", "remove", "must_have", "deal_breakers", "nice_to_have": break
    default: result[key] = value
    }
  }
  for replacement in variant["replace"] as? [Any] ?? [] {
    var found = false
    for list in lists {
      var criteria = result[list] as? [Any] ?? []
      for index in criteria.indices where id(criteria[index]) == id(replacement) {
        criteria[index] = replacement
        found = true
      }
      if !criteria.isEmpty { result[list] = criteria }
    }
    guard found else { throw PlainError("replace of an id that is not there") }
  }
  for removed in variant["remove"].map(scalarTexts) ?? [] {
    for list in lists {
      guard let criteria = result[list] as? [Any] else { continue }
      result[list] = criteria.filter { id($0) != removed }
    }
  }
  for list in ["must_have", "deal_breakers", "nice_to_have"] {
    guard let added = variant[list] as? [Any] else { continue }
    result[list] = (result[list] as? [Any] ?? []) + added
  }
  return result
}
