import Foundation

/// Everything of one sizing run, worked out the slow way.
///
/// - Parameters:
///   - lists: the bytes of the lists, read as one.
///   - icp: the ICP file as a JSON object.
///   - mapping: the mapping file as a JSON object, if there is one.
///   - variant: the name of the variant to apply; nil for the base.
/// - Returns: the shape of a run's JSON, with `results` (one entry) and `fields`.
/// - Throws: `PlainError` for an ICP or mapping that cannot be applied to the lists.
public func plainSizing(
  lists: [[UInt8]], icp: [String: Any], mapping: [String: Any]? = nil, variant: String? = nil
) throws -> [String: Any] {
  let icp = try variantApplied(icp, variant: variant)
  let mapping = PlainMapping(mapping)
  let input = try PlainInput(lists: lists, mapping: mapping)
  let asOf = icp["as_of"].map(scalarText)
  let currency = icp["currency"].map { scalarText($0).uppercased() } ?? "USD"
  let rates = try datedRates(icp["rates"], asOf: asOf)
  let lastYear = asOf.flatMap { Int($0.prefix(4)) } ?? 2100
  let fields = try mapping.fields(header: input.header)
  var criteria = CriterionReader(
    fields: fields, header: input.header, currency: currency, rates: rates, lastYear: lastYear)
  let plan = try Plan(icp, reader: &criteria)
  let sources = fields + criteria.ownColumns

  var facts = FactReader(
    missing: mapping.missing, currency: currency, rates: rates, lastYear: lastYear,
    commaColumns: commaColumns(sources: sources, records: input.records, mapping: mapping))
  var companies: [[String: Fact]] = []
  var identities: Set<[String]> = []
  var states: [String: String] = [:]
  for record in input.records {
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
  }

  let places = minorDigits(currency)
  var result = try PlainReport(plan: plan, companies: companies, states: states).result(
    places: places)
  result["icp"] = icp["icp"].map(scalarText) ?? ""
  result["variant"] = variant ?? NSNull()
  result["currency"] = currency
  result["as_of"] = asOf ?? NSNull()
  var counts = result["counts"] as? [String: Any] ?? [:]
  counts["records"] = input.records.count + input.rejected
  counts["rejected"] = input.rejected
  counts["duplicates"] = input.records.count - companies.count
  result["counts"] = counts
  return ["results": [result], "fields": fieldRows(sources, tallies: facts.tallies)]
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
