import Firmographics
import Testing

@testable import Criteria

/// A condition on a field, and what it means.
struct ConditionCase: Sendable, CustomTestStringConvertible {
  var condition: String
  var reference: FieldReference
  var texts: [String]
  var predicate: Predicate
  var words: String

  init(
    _ condition: String, _ field: Field, _ texts: [String], _ predicate: Predicate, _ words: String
  ) {
    self.init(condition, .field(field), texts, predicate, words)
  }

  init(
    _ condition: String, _ reference: FieldReference, _ texts: [String], _ predicate: Predicate,
    _ words: String
  ) {
    self.condition = condition
    self.reference = reference
    self.texts = texts
    self.predicate = predicate
    self.words = words
  }

  var testDescription: String { "\(reference) \(condition) \(texts)" }
}

func among(_ field: Field, _ texts: [String], prefixes: [String] = []) -> Predicate {
  .among(Subject(field), TextPatterns(texts: texts, prefixes: prefixes))
}

func compare(_ field: Field, _ ranges: [(Int?, Int?)]) -> Predicate {
  .compare(Subject(field), ranges.map(range))
}

func range(_ lower: Int?, _ upper: Int?) -> NumberRange {
  NumberRange(lower: lower.map(Quantity.init), upper: upper.map(Quantity.init))
}

extension ConditionCase {
  static let texts: [ConditionCase] = [
    .init(
      "in", .industry, [" Software  Development", "IT Services", "it services"],
      among(.industry, ["software development", "it services"]),
      "in Software Development, IT Services, it services"),
    .init("not_in", .ownership, ["Public"], .not(among(.ownership, ["public"])), "not in Public"),
    .init("any_of", .industry, ["Retail"], among(.industry, ["retail"]), "any of Retail"),
    .init("in", .industry, ["Tech*"], among(.industry, ["tech*"]), "in Tech*"),
    .init("in", .technologies, ["AcmeCRM"], among(.technologies, ["acmecrm"]), "in AcmeCRM"),
    .init(
      "any_of", .technologies, ["Salesforce", "HubSpot"],
      among(.technologies, ["salesforce", "hubspot"]), "any of Salesforce, HubSpot"),
    .init("none_of", .technologies, ["PHP"], .not(among(.technologies, ["php"])), "none of PHP"),
    .init(
      "all_of", .technologies, ["React", "Go"],
      .and([among(.technologies, ["react"]), among(.technologies, ["go"])]), "all of React, Go"),
    .init(
      "in", .growthStage, ["Pre-Seed", "series_a"], among(.growthStage, ["pre seed", "series a"]),
      "in Pre-Seed, series_a"),
    .init(
      "in", .domain, ["https://www.Example.com/about"], among(.domain, ["example.com"]),
      "in https://www.Example.com/about"),
    .init("in", .name, ["Müller  GmbH"], among(.name, ["müller gmbh"]), "in Müller GmbH"),
    .init(
      "contains", .name, ["Soft"], .contains(Subject(.name), "soft", atStart: false),
      "contains “Soft”"),
    .init(
      "starts_with", .city, [" New  York"], .contains(Subject(.city), "new york", atStart: true),
      "starts with “New York”"),
    .init(
      "contains", .growthStage, ["Series-A"],
      .contains(Subject(.growthStage), "series a", atStart: false), "contains “Series-A”"),
    .init("known", .revenue, ["true"], .known(Subject(.revenue)), "is known"),
    .init("known", .country, ["False"], .not(.known(Subject(.country))), "is not known"),
  ]

  static let codes: [ConditionCase] = [
    .init(
      "in", .naics, ["5112*", "541511"], among(.naics, ["541511"], prefixes: ["5112"]),
      "in 5112*, 541511"),
    .init("in", .sic, ["100", "3674"], among(.sic, ["0100", "3674"]), "in 100, 3674"),
    .init("in", .sic, ["73*"], among(.sic, [], prefixes: ["73"]), "in 73*"),
    .init(
      "in", .nace, ["J62.01", "62.0*"], among(.nace, ["6201"], prefixes: ["620"]),
      "in J62.01, 62.0*"),
    .init(
      "all_of", .naics, ["51*", "541511"],
      .and([among(.naics, ["541511"]), among(.naics, [], prefixes: ["51"])]), "all of 51*, 541511"),
    .init(
      "starts_with", .nace, ["62.0"], .contains(Subject(.nace), "620", atStart: true),
      "starts with “62.0”"),
  ]

  static let places: [ConditionCase] = [
    .init(
      "in", .country, ["NO", "Germany", "usa", "Côte d'Ivoire", "de"],
      among(.country, ["no", "de", "us", "ci"]), "in NO, Germany, usa, Côte d'Ivoire, de"),
    .init("not_in", .country, ["NA"], .not(among(.country, ["na"])), "not in NA"),
    .init(
      "in", .subregion, ["south america", "Latin America and the Caribbean"],
      among(.subregion, ["south america", "latin america and the caribbean"]),
      "in south america, Latin America and the Caribbean"),
    .init("in", .continent, ["EUROPE"], among(.continent, ["europe"]), "in EUROPE"),
    .init(
      "contains", .subregion, ["Europe"], .contains(Subject(.subregion), "europe", atStart: false),
      "contains “Europe”"),
    .init(
      "in", .region, ["Western Europe"], among(.region, ["western europe"]), "in Western Europe"),
  ]

  static let numbers: [ConditionCase] = [
    .init(
      "between", .employees, ["50", "1.2k"], compare(.employees, [(50, 1200)]),
      "between 50 and 1,200"),
    .init("between", .employees, ["7", "7"], compare(.employees, [(7, 7)]), "between 7 and 7"),
    .init(
      "at_least", .employees, ["10,000"], compare(.employees, [(10000, nil)]), "at least 10,000"),
    .init("at_most", .employees, ["0"], compare(.employees, [(nil, 0)]), "at most 0"),
    .init(
      "between", .revenue, ["1M", "€10M"], compare(.revenue, [(1_000_000, 10_000_000)]),
      "between 1,000,000 and 10,000,000 EUR"),
    .init(
      "at_least", .funding, ["-600,000"], compare(.funding, [(-600_000, nil)]),
      "at least -600,000 EUR"),
    .init(
      "between", .founded, ["2003", "2012"], compare(.founded, [(2003, 2012)]),
      "between 2003 and 2012"),
    .init("at_most", .founded, ["2099"], compare(.founded, [(nil, 2099)]), "at most 2099"),
    .init(
      "in", .employees, ["201-500", "51-200", "10,001+", "7"],
      compare(.employees, [(7, 7), (51, 500), (10001, nil)]), "in 201–500, 51–200, 10,001+, 7"),
    .init(
      "in", .employees, ["10,001+", "20000", "5"], compare(.employees, [(5, 5), (10001, nil)]),
      "in 10,001+, 20,000, 5"),
    .init(
      "not_in", .founded, ["2001", "1999", "2000", "2005"],
      .not(compare(.founded, [(1999, 2001), (2005, 2005)])), "not in 2001, 1999, 2000, 2005"),
    .init(
      "in", .revenue, ["1", "2", "2-5"], compare(.revenue, [(1, 1), (2, 5)]), "in 1, 2, 2–5 EUR"),
  ]

  static let columns: [ConditionCase] = [
    .init(
      "in", .column("Status"), ["Closed"],
      .among(own("Status", .text), TextPatterns(texts: ["closed"])), "in Closed"),
    .init(
      "at_least", .column("funding_rounds"), ["6"],
      .compare(own("funding_rounds", .number), [range(6, nil)]), "at least 6"),
    .init(
      "between", .column("score"), ["0.5", "2.25"],
      .compare(
        own("score", .number),
        [NumberRange(lower: Quantity(decimal: "0.5"), upper: Quantity(decimal: "2.25"))]),
      "between 0.5 and 2.25"),
    .init(
      "any_of", .column("tags"), ["b2b"],
      .among(own("tags", .list), TextPatterns(texts: ["b2b"])), "any of b2b"),
    .init(
      "contains", .column("tags"), ["b2"], .contains(own("tags", .text), "b2", atStart: false),
      "contains “b2”"),
    .init("known", .column("score"), ["true"], .known(own("score", .text)), "is known"),
    .init(
      "in", .column("region"), ["EMEA"],
      .among(own("region", .text), TextPatterns(texts: ["emea"])), "in EMEA"),
  ]

  private static func own(_ name: String, _ form: Form) -> Subject {
    Subject(.column(name), as: form)
  }
}
