import Foundation

/// Everything of one sizing run, worked out the slow way.
///
/// - Parameters:
///   - lists: the bytes of the lists, read as one.
///   - icp: the ICP file as a JSON object.
///   - mapping: the mapping file as a JSON object, if there is one.
///   - personas: the personas file as a JSON object, if there is one.
///   - variant: the name of the variant to apply; nil for the base.
/// - Returns: the shape of a run's JSON, with `results` (one entry) and `fields`.
/// - Throws: `PlainError` for an ICP or mapping that cannot be applied to the lists.
public func plainSizing(
  lists: [[UInt8]], icp: [String: Any], mapping: [String: Any]? = nil,
  personas: [String: Any]? = nil, variant: String? = nil
) throws -> [String: Any] {
  let market = try PlainMarket(
    lists: lists, icp: icp, mapping: mapping, personas: personas, variant: variant)
  var result = try market.report.result(places: minorDigits(market.currency))
  result["icp"] = icp["icp"].map(scalarText) ?? ""
  result["variant"] = variant ?? NSNull()
  result["currency"] = market.currency
  result["as_of"] = market.asOf ?? NSNull()
  var counts = result["counts"] as? [String: Any] ?? [:]
  counts["records"] = market.input.records.count + market.input.rejected
  counts["rejected"] = market.input.rejected
  counts["duplicates"] =
    market.input.records.count - market.companies.count - market.subsidiaries
  counts["subsidiaries"] = market.subsidiaries
  result["counts"] = counts
  return ["results": [result], "fields": fieldRows(market.sources, tallies: market.tallies)]
}

/// Every company of one sizing run and what becomes of it, in the order of the lists.
///
/// - Parameters: as those of ``plainSizing(lists:icp:mapping:personas:variant:)``.
/// - Throws: `PlainError` for an ICP or mapping that cannot be applied to the lists.
public func plainCompanies(
  lists: [[UInt8]], icp: [String: Any], mapping: [String: Any]? = nil, variant: String? = nil
) throws -> [PlainCompany] {
  let market = try PlainMarket(lists: lists, icp: icp, mapping: mapping, variant: variant)
  return market.companies.indices.map { number in
    let (facts, record) = (market.companies[number], market.firstRecords[number])
    let standing = PlainReport(
      plan: market.plan, companies: [], states: market.writtenStates[number]
    ).standing(facts)
    let votes =
      market.plan.mustHaves.map { $0.required(facts) }
      + market.plan.dealBreakers.map { $0.spared(facts) }
    return PlainCompany(
      fields: market.input.records[record],
      status: ["excluded", "possible", "confirmed"][standing.fit.rawValue],
      segment: standing.segment.name, region: standing.region,
      against: votes.indices.filter { votes[$0] != .yes })
  }
}

/// What becomes of one company.
public struct PlainCompany {
  /// Its first record, by column.
  public let fields: [String: String]
  /// `confirmed`, `possible` or `excluded`.
  public let status: String
  /// The segment that it would belong to.
  public let segment: String
  /// The region that it belongs to; a state as its first record writes it.
  public let region: String
  /// The numbers of the must-haves, then deal-breakers, that do not speak for it.
  public let against: [Int]
}

/// The companies of some lists, read as one ICP has it.
private struct PlainMarket {
  let plan: Plan
  let input: PlainInput
  let sources: [Source]
  let currency: String
  let asOf: String?
  let tallies: [String: FactReader.Tally]
  private(set) var companies: [[String: Fact]] = []
  /// The number of each company's first record.
  private(set) var firstRecords: [Int] = []
  /// How each company's first record writes its state.
  private(set) var writtenStates: [[String: String]] = []
  /// How many companies another one of their family stands for.
  private(set) var subsidiaries = 0
  private var states: [String: String] = [:]

  var report: PlainReport { PlainReport(plan: plan, companies: companies, states: states) }

  init(
    lists: [[UInt8]], icp: [String: Any], mapping: [String: Any]?,
    personas: [String: Any]? = nil, variant: String?
  ) throws {
    let icp = try variantApplied(icp, variant: variant)
    let mapping = PlainMapping(mapping)
    input = try PlainInput(lists: lists, mapping: mapping)
    asOf = icp["as_of"].map(scalarText)
    currency = icp["currency"].map { scalarText($0).uppercased() } ?? "USD"
    let rates = try datedRates(icp["rates"], asOf: asOf)
    let lastYear = asOf.flatMap { Int($0.prefix(4)) } ?? 2100
    let fields = try mapping.fields(header: input.header)
    var criteria = CriterionReader(
      fields: fields, header: input.header, currency: currency, rates: rates, lastYear: lastYear)
    plan = try Plan(icp, personas: personas, reader: &criteria)
    sources = fields + criteria.ownColumns

    var facts = FactReader(
      missing: mapping.missing, currency: currency, rates: rates, lastYear: lastYear,
      commaColumns: commaColumns(sources: sources, records: input.records, mapping: mapping))
    var identities: Set<[String]> = []
    for (number, record) in input.records.enumerated() {
      var company: [String: Fact] = [:]
      for source in sources { company[source.key] = facts.fact(source, in: record) }
      noteState(of: company, record: record, sources: fields, in: &states)
      addPlaces(&company, rule: plan.regions, states: states)
      if let identity = identity(company, keys: mapping.keys, countBy: plan.countBy),
        !identities.insert(identity).inserted
      {
        continue
      }
      companies.append(company)
      firstRecords.append(number)
      var written: [String: String] = [:]
      noteState(of: company, record: record, sources: fields, in: &written)
      writtenStates.append(written)
    }
    tallies = facts.tallies
    if plan.countBy == "ultimate_parent" { keepFamilies(sources: fields) }
  }

  /// Keeps of every corporate family the company that stands for it.
  private mutating func keepFamilies(sources: [Source]) {
    let families = PlainFamilies(
      companies: zip(companies, firstRecords).map { ($0, input.records[$1]) },
      parentColumns: sources.first { $0.name == "parent" }?.columns ?? [], header: input.header)
    let kept = families.representatives
    subsidiaries = companies.count - kept.count
    companies = kept.map { companies[$0] }
    firstRecords = kept.map { firstRecords[$0] }
    writtenStates = kept.map { writtenStates[$0] }
  }
}

/// The rates that hold: for every currency the last that is not after the date.
private func datedRates(_ value: Any?, asOf: String?) throws -> [String: Fraction] {
  var rates: [String: Fraction] = [:]
  for (currency, entry) in value as? [String: Any] ?? [:] {
    let entries = entry as? [Any] ?? [entry]
    let dated: [(date: String, rate: String)] = entries.map {
      guard let object = $0 as? [String: Any] else { return ("", scalarText($0)) }
      return (object["date"].map(scalarText) ?? "", object["rate"].map(scalarText) ?? "")
    }
    let usable = dated.filter { asOf == nil || $0.date <= asOf ?? "" }
    guard let last = usable.max(by: { $0.date < $1.date }) else { continue }
    rates[currency.uppercased()] = try Fraction(decimal: last.rate).orThrow("the rate \(last.rate)")
  }
  return rates
}

/// Remembers how a state was first written.
private func noteState(
  of company: [String: Fact], record: [String: String], sources: [Source],
  in states: inout [String: String]
) {
  guard case .texts(let texts)? = company["state"], let state = texts.first, states[state] == nil,
    let source = sources.first(where: { $0.name == "state" })
  else { return }
  let written = source.constant.map { [$0] } ?? source.columns.compactMap { record[$0] }
  states[state] = written.map(tidyText).first { foldedText($0) == state } ?? state
}

/// Adds the facts that follow from a company's place.
private func addPlaces(_ company: inout [String: Fact], rule: RegionRule, states: [String: String])
{
  let country = onlyText(company["country"])
  let place = country.flatMap { countryByCode[$0] }
  company["subregion"] = place.map { .texts([foldedText($0.subregion)]) } ?? .missing
  company["continent"] = place.map { .texts([foldedText($0.continent)]) } ?? .missing
  let region = rule.label(country: country, state: onlyText(company["state"]), states: states)
  company["region"] = region.map { .texts([foldedText($0)]) } ?? .missing
}

/// The text of a fact that has exactly one.
func onlyText(_ fact: Fact?) -> String? {
  if case .texts(let texts)? = fact { texts.first } else { nil }
}

/// A row for every field and column that feeds it.
private func fieldRows(_ sources: [Source], tallies: [String: FactReader.Tally]) -> [[String: Any]]
{
  sources.flatMap { source in
    source.columns.map { column in
      let tally = tallies[FactReader.tallyKey(source, column)] ?? FactReader.Tally()
      return [
        "field": source.isField ? source.name : column, "column": column, "known": tally.known,
        "missing": tally.missing, "unreadable": tally.unreadable,
        "contradictions": tally.contradictions,
      ]
    }
  }
}
