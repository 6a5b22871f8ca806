/// How each kind of dirt is made.
extension FlawedRecord {
  /// The columns that are left empty, the more often the more often they stand here.
  private static let gaps: [SampleColumn] = [
    .revenue, .revenue, .revenue, .revenue, .employees, .employees, .employees, .technologies,
    .technologies, .technologies, .stage, .stage, .founded, .founded, .industry, .industry, .state,
    .state, .city, .sic, .nace, .funding, .range, .ownership, .country,
  ]

  /// Makes the defect, or a like one where it does not suit the company.
  mutating func spoil() {
    settle()
    switch defect {
    case .blankField: self[pick(Self.gaps)] = ""
    case .blankWebsite: self[.website] = ""
    case .thinRecord: thin()
    case .missingWord: self[pick(Self.gaps)] = pick(["n/a", "N/A", "-", "--", "unknown", "NULL"])
    case .bandAsCount, .groupedCount, .approximateCount, .abbreviatedCount, .openCount,
      .countOutsideBand, .unreadableCount, .spreadsheetDate:
      spoilHeadcount()
    case .countryCode: self[.country] = spelling.vocabulary.countries[company.country].code
    case .countryAlias:
      self[.country] = pick(spelling.vocabulary.countries[company.country].aliases)
    case .countryCase:
      let isLower = random.chance(128)
      self[.country] = isLower ? self[.country].lowercased() : self[.country].uppercased()
    case .amountInFull, .amountBand, .amountByCode, .amountElsewhere, .unreadableAmount:
      spoilRevenue()
    case .untidyText: untidy()
    case .lineBreakInName: breakName()
    case .otherSeparator: separateOtherwise()
    case .yearWithMore: addToYear()
    case .duplicateDomain: respellWebsite()
    case .duplicateName: varyName()
    case .shortRecord: written = 10 + random.below(6)
    case .surplusFields: surplus = pick([["imported", "2024"], ["", "see notes"], ["x"]])
    case .strayQuote: misquoteName()
    }
  }

  /// Takes a like defect where the one that was meant would change nothing.
  private mutating func settle() {
    switch defect {
    case .groupedCount where company.employees < 1000: defect = .bandAsCount
    case .abbreviatedCount where company.employees < 1000: defect = .approximateCount
    case .spreadsheetDate where company.employees < 2 || company.employees > 50:
      defect = .unreadableCount
    case .lineBreakInName where !self[.name].contains(" "): defect = .untidyText
    case .otherSeparator where !self[.technologies].contains(";"): defect = .untidyText
    default: break
    }
  }

  private mutating func thin() {
    let known: [SampleColumn] = [.name, .website, .industry, .country, .state, .city]
    for column in SampleColumn.allCases where !known.contains(column) { self[column] = "" }
  }

  private mutating func untidy() {
    switch random.below(5) {
    case 0: self[.name] = "  " + self[.name] + " "
    case 1: self[.name] = self[.name].uppercased()
    case 2: self[.industry] = self[.industry].uppercased()
    case 3: self[.industry] = " " + self[.industry].lowercased()
    default:
      self[.industry] = self[.industry].split(separator: " ").joined(separator: "  ") + " "
    }
  }

  private mutating func breakName() {
    var name = self[.name]
    guard let blank = name.firstIndex(of: " ") else { return }
    name.replaceSubrange(blank...blank, with: "\n")
    self[.name] = name
  }

  private mutating func separateOtherwise() {
    let separator = pick(["|", ", ", "\n", " | "])
    let tools = company.technologies.positions.map { ToolSet.names[$0] }
    self[.technologies] = tools.joined(separator: separator)
  }

  private mutating func addToYear() {
    let year = company.founded
    let month = pick(["01", "04", "05", "09", "11"])
    self[.founded] = pick([
      "\(year)-\(month)-01", "\(month)/\(year)", "\(year).0", "\(year) (1888)",
    ])
  }

  private mutating func respellWebsite() {
    let domain = self[.website]
    self[.website] = pick([
      "www." + domain, "https://" + domain, "https://www.\(domain)/", "http://\(domain)/about",
      domain.uppercased(), "WWW." + domain.uppercased(), domain,
    ])
    if random.chance(90) { self[.name] = spelling.bareName(of: company) }
  }

  /// Takes another legal form where the company's is one that every engine knows.
  private mutating func varyName() {
    let known = [" GmbH", " AG", " Inc.", " LLC", " Corp.", " Ltd", " Limited", " SAS", " AB"]
    let bare = spelling.bareName(of: company)
    let form = String(self[.name].dropFirst(bare.count))
    self[.website] = ""
    if form.isEmpty || known.contains(form) {
      self[.name] = bare + pick(known.filter { $0 != form } + (form.isEmpty ? [] : [""]))
    } else {
      self[.name] = self[.name].uppercased()
    }
  }

  private mutating func misquoteName() {
    let words = spelling.bareName(of: company).split(separator: " ")
    let first = words.first.map(String.init) ?? ""
    let rest = words.count > 1 ? words.dropFirst().joined(separator: " ") : "Nord"
    nameIsRaw = true
    self[.name] = random.chance(128) ? "\(first) \"\(rest)\" Ltd" : "\"\(first) \"\(rest)\" Ltd\""
  }
}
