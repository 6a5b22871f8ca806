extension CaseWriter {
  /// A cell of a column; `row` is a small number by which the records of one company agree.
  mutating func cell(_ form: RandomColumn.Form, row: Int) -> String {
    if random.chance(12) { return missingCell(form) }
    switch form {
    case .name: return nameCell(row)
    case .domain: return domainCell(row)
    case .industry: return industryCell()
    case .city: return random.pick(["Berlin", "Zürich", "New York", "new  york", "Oslo, Norway"])
    case .state: return random.pick(stateTexts)
    case .ownership: return random.pick(["Private", "public", "Family owned", "PRIVATE"])
    case .stage:
      return random.pick(["Pre-Seed", "pre seed", "PRE_SEED", "Seed", "Series A", "series-a"])
    case .year: return yearCell()
    case .technologies: return listCell(technologyTexts, separator: technologySeparator)
    case .country: return countryCell(row)
    case .headcount: return random.chance(50) ? exactHeadcount() : headcountBand()
    case .exactHeadcount: return random.chance(6) ? "many" : exactHeadcount()
    case .headcountBand: return headcountBand()
    case .money: return moneyCell()
    case .thousands:
      return random.pick(["0", "12", "850", "1000", "5000", "20000", "1400000", "abc"])
    case .sic: return random.pick(["7372", "7371", "737", "100", "0100", "2834"])
    case .naics: return random.pick(["511210", "541511", "541512", "5112", "334111"])
    case .nace: return random.pick(["62.01", "62.02", "63.11", "58.29"])
    case .id, .parentID:
      let number = form == .id ? row : random.below(12)
      return random.pick(["ID-\(number)", "id-\(number)", " ID-\(number)"])
    case .parent:
      let parent = random.below(random.chance(50) ? 4 : 24)
      return random.chance(60) ? domainCell(parent) : nameCell(parent)
    case .score: return random.chance(8) ? "abc" : String(random.from(0...12))
    case .tier: return random.pick(["gold", "Gold", "silver", "bronze", "gold plus"])
    case .flags: return listCell(["a", "b", "c"], separator: nil)
    case .note:
      return random.pick(["", "x", "a, b; c|d", "two\nlines", "say \"hi\"", "Caf\u{E9}", " "])
    }
  }

  private mutating func missingCell(_ form: RandomColumn.Form) -> String {
    var texts = ["", "", "-", "n/a", "N/A", "unknown", "None", "#N/A", "\\N", "not available"]
    // Other texts than those of the mapping would be unreadable, or a value.
    if let replacedMissing { texts = [""] + replacedMissing }
    if form == .name { return random.pick(["", "", "  "]) }
    if form != .country && replacedMissing == nil { texts.append("NA") }
    return random.pick(texts + addedMissing)
  }

  private mutating func nameCell(_ row: Int) -> String {
    if random.chance(4) { return random.pick(["!!!", "Null", "N/A", "Co"]) }
    let name = random.pick(["Acme", "Bolt", "Cobalt"]) + " \(row)"
    switch random.below(12) {
    case 0: return name + ", Inc."
    case 1: return name.uppercased()
    case 2: return name + " GmbH & Co. KG"
    case 3: return name + " Ltd"
    case 4: return name.replacing("o", with: "ö")
    case 5: return name.replacing(" ", with: "\n")
    case 6: return name + " Group"
    case 7: return "\"" + name + "\""
    case 8: return name + " S.A."
    case 9: return name.replacing(" ", with: "  ")
    default: return name
    }
  }

  private mutating func domainCell(_ row: Int) -> String {
    let domain = "firm\(row).com"
    switch random.below(8) {
    case 0: return "https://www." + domain + "/about"
    case 1: return domain.uppercased()
    case 2: return "http://" + domain + ":8080/x"
    case 3: return "www." + domain
    case 4: return "https://" + domain
    default: return domain
    }
  }

  private mutating func industryCell() -> String {
    if let industrySeparator, random.chance(40) {
      let items = random.some(2, of: industryTexts)
      return items.joined(separator: industrySeparator)
    }
    return random.pick(industryTexts + ["software  development", "SAAS"])
  }

  private mutating func listCell(_ items: [String], separator: String?) -> String {
    var chosen = random.some(random.from(1...3), of: items)
    if random.chance(20) { chosen = chosen.map { $0.uppercased() } }
    var mark = separator ?? random.pick([";", "|", ",", "\n", "; "])
    if separator != nil && random.chance(20) { mark += " " }
    var text = chosen.joined(separator: mark)
    if random.chance(10) { text += mark }
    return text
  }

  private mutating func yearCell() -> String {
    let year = random.pick([1889, 1999, 2003, 2005, 2010, 2012, 2013, 2019, 2023])
    switch random.below(10) {
    case 0: return "\(year).0"
    case 1: return "\(year)-05-01"
    case 2: return "05/\(year)"
    case 3: return "\(year) (1888)"
    case 4: return random.pick(["999", "2077", "abc", "0"])
    default: return "\(year)"
    }
  }

  private mutating func countryCell(_ row: Int) -> String {
    if random.chance(6) { return random.pick(["Atlantis", "XX", "Nowhere Land"]) }
    let country =
      random.chance(60) ? countryPool[row % countryPool.count] : random.pick(countryPool)
    var spellings = [country.code, country.code, country.name] + country.otherNames
    if !country.letters3.isEmpty { spellings += [country.letters3, country.number] }
    let spelling = random.pick(spellings)
    switch random.below(8) {
    case 0: return spelling.lowercased()
    case 1: return spelling.uppercased()
    case 2 where spelling.count > 4 && !spelling.hasSuffix("."): return spelling + "."
    default: return spelling
    }
  }
}

/// Texts that lists and criteria share.
let industryTexts = ["Software Development", "IT Services", "SaaS", "Retail", "Health Care"]
let technologyTexts = ["Python", "Ruby", "Go", "React", "AcmeCRM", "C++"]
let stateTexts = ["CA", "ca", "NY", "WA", "New York", "Bavaria"]
