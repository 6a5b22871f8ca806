import Testing

@testable import Firmographics

/// What a column's values say by themselves, whatever its name.
@Suite struct ContentRuleTests {
  /// A column under a name that says nothing, its values again and again until there are thirty.
  static func findings(
    _ values: [String], name: String = "column1", records: Int = 30
  ) -> [ContentFinding] {
    let rows = (0..<records).map { [values[$0 % values.count]] }
    return ContentRules.findings(
      ColumnSample(0, name: name, records: rows[...], missing: MissingTokens()))
  }

  private static func clear(_ values: [String], name: String = "column1") -> [Field] {
    findings(values, name: name).filter { $0.certainty == .clear }.map(\.field)
  }

  @Test(
    arguments: [
      (["Germany", "France", "United States", "Türkiye"], .country),
      (["US", "GB", "DE", "AT"], .country), (["USA"], .country),
      (["DEU", "AUT", "CHE", "FRA"], .country),
      (["UK", "USA"], .country), (["Deutschland", "Österreich"], .country),
      (["Germany", "", "n/a", "NULL", "France"], .country),
      (["CA", "NY", "TX", "WA"], .state), (["California", "Texas", "Ontario"], .state),
      (["Georgia", "Texas", "Ohio"], .state),
      (["2-10", "11-50", "51-200", "10,001+"], .employees),
      (["1 to 50 employees", "51 to 200 employees"], .employees),
      (["11 - 50", "51 - 200", "201 - 500"], .employees),
      (["self-employed", "2-10", "11-50", "51-200"], .employees),
      (["10-49", "50-249", "250-999"], .employees),
      (["1950", "1999", "2003.0", "2013 (1888)", "2020", "2021"], .founded),
      (["Seed", "Series A", "Series B", "Pre-Seed"], .growthStage),
      (["seed", "Series_C", "Venture - Series Unknown", "Private Equity"], .growthStage),
      (["Computer Software", "Banking", "information technology & services", "Retail"], .industry),
      (["Industrials", "Financials", "Health Care", "Energy"], .industry),
      (["Privately Held", "Public Company", "Nonprofit"], .ownership),
      (["Company - Private", "Company - Public", "Subsidiary or Business Segment"], .ownership),
    ] as [([String], Field)])
  func isClear(_ values: [String], _ field: Field) {
    #expect(Self.clear(values) == [field])
  }

  /// Codes of something else, under names that do not say what: countries' codes to the letter.
  @Test(arguments: [
    ("Activo", ["SI", "NO"]), ("Salutation", ["Mr", "Ms"]), ("UF", ["SC", "PR", "MG", "BA", "PE"]),
    ("Zustand", ["SC", "PR", "MG", "BA", "PE"]), ("Provincia", ["BO", "GE", "TO"]),
    ("Kt", ["AG", "BE", "LU", "GE", "SO"]), ("Form", ["AG", "KG", "SE", "SA"]), ("Linea", ["BHS"]),
    ("Type", ["PE", "VC"]), ("column2", ["SI", "NO"]), ("column2", ["AG", "SE", "KG"]),
    ("column2", ["BHS"]), ("Month", ["Mar"]), ("Rep", ["JM", "AM", "PM", "AS", "MS"]),
    ("Board", ["CT", "MD", "PA"]), ("Priority", ["OK", "CT", "MT"]),
  ])
  func codesUnderOtherNamesAreNotClear(_ name: String, _ values: [String]) {
    #expect(Self.clear(values, name: name).isEmpty, "\(Self.findings(values, name: name))")
  }

  /// Hosts of their own, all different.
  @Test(arguments: ["acme{}.com", "https://www.acme{}.co.uk/", "http://acme{}.de/en", "ACME{}.IO"])
  func webSitesAreClear(_ pattern: String) {
    let values = (0..<30).map { pattern.replacing("{}", with: String($0)) }
    #expect(Self.clear(values) == [.domain])
  }

  /// What looks like a fact and may be another: nothing of it is taken.
  @Test(arguments: [
    // States that are countries' codes, languages, and Georgia, which is both.
    ["CA", "DE", "GA", "IN"], ["DE"], ["de", "fr", "it", "es"], ["Georgia"],
    // Numbers that are countries' (276 is Germany), and counts of whatever.
    ["276", "40", "756"], ["4", "8", "12"], ["120", "1,400", "35", "9"],
    // Bands of whatever: of ages, of amounts, of counts.
    ["18-24", "25-34", "35-44"], ["$1M-$10M", "$10M-$50M"], ["1-10", "10-100", "100-1000"],
    ["11-50"], ["2-10", "11-50"],
    // Years that lie close together, and dates.
    ["2021", "2022", "2023", "2024"], ["1999-05-01", "2003-01-01", "1950-02-01", "1980-01-01"],
    // Visibility is no ownership, and a colour no stage.
    ["Public", "Private"], ["Seed", "Green", "Blue"], ["Acquired", "IPO", "Public"], ["Seed"],
    // Genres and courses share words with industries.
    ["Music", "Design", "Sports"], ["Music", "Design", "Sports", "Poetry"],
    // Files, programs, versions and addresses of machines are no web sites.
    ["logo.png", "a.pdf"], ["Node.js", "Vue.js"], ["1.2.3", "2.0.1"], ["10.0.0.1", "10.0.0.2"],
    ["info@acme.com", "sales@foo.com"],
    // Too few of a kind among others.
    ["Germany", "France", "Narnia"], ["Germany", "France", "Spain", "Narnia"], ["", "n/a", "-"],
  ])
  func nothingIsClear(_ values: [String]) {
    #expect(Self.clear(values).isEmpty, "\(Self.findings(values))")
  }

  /// Pages of networks, of the same few sites, or deep inside sites.
  @Test(arguments: [
    "https://www.linkedin.com/company/acme{}", "https://facebook.com/acme{}",
    "https://acme{}.com/news/2024/05/a-long-story", "https://medium.com/@acme{}",
    "https://acme{}.crunchbase.com/",
  ])
  func otherAddressesAreNotClear(_ pattern: String) {
    let values = (0..<30).map { pattern.replacing("{}", with: String($0)) }
    #expect(Self.clear(values).isEmpty)
    #expect(Self.clear(["https://times.example/", "https://post.example"]).isEmpty)
  }

  @Test func aNetworkIsNamed() {
    let rows = (0..<20).map { ["https://uk.linkedin.com/company/a\($0)"] }
    let sample = ColumnSample(0, name: "a", records: rows[...], missing: MissingTokens())
    #expect(DomainRule.platform(of: sample) == "linkedin.com")
    #expect(SharedHosts.contains("notlinkedin.com") == false)
  }

  /// Ninety-eight of a hundred are needed, and ten values; for a suggestion eighty, and five.
  @Test(
    arguments: [
      (100, 100, .clear), (98, 100, .clear), (97, 100, .likely), (80, 100, .likely),
      (79, 100, nil), (10, 10, .clear), (9, 9, .likely), (5, 5, .likely), (4, 4, nil),
    ] as [(Int, Int, ContentCertainty?)])
  func certaintyIsAShare(_ countries: Int, _ records: Int, _ expected: ContentCertainty?) {
    let rows = (0..<records).map { [$0 < countries ? "Germany" : "Narnia"] }
    let found = ContentRules.findings(
      ColumnSample(0, name: "x1", records: rows[...], missing: MissingTokens()))
    #expect(found.map(\.certainty) == [expected].compactMap { $0 })
    #expect(found.allSatisfy { ($0.certainty == .clear) == ($0.reservation == nil) })
  }

  @Test func evidenceSaysWhatWasSeen() {
    let some = Self.findings(Array(repeating: "Spain", count: 9) + ["Narnia"])
    #expect(some.map(\.evidence) == ["27 of 30 sample values are countries"])
    #expect(Self.findings(["Spain"]).map(\.evidence) == ["all 30 sample values are countries"])
    let heads = Self.findings(["12", "180", "640", "51-200", "75"])
    #expect(heads.map(\.field) == [.employees])
    #expect(heads[0].evidence == "all 30 sample values are headcounts, 6 of them bands")
    #expect(heads[0].reservation == "plain numbers can count anything")
  }

  /// Amounts can be revenue or funding: both are shown, and neither is taken.
  @Test func amountsAreShownForBoth() {
    for values in [["$1M-$10M", "$10M-$50M"], ["€2,5 Mio", "EUR 400.000"], ["5 million USD"]] {
      let found = Self.findings(values)
      #expect(found.map(\.field) == [.revenue, .funding], "\(values)")
      #expect(found.allSatisfy { $0.certainty == .likely })
    }
    #expect(Self.findings(["1750000", "2.5", "300"]).isEmpty)
  }

  /// A column whose first values are others is not looked at further; a clear one never is such.
  @Test func theFirstValuesDecideWhetherToLook() {
    let early = Array(repeating: "Narnia", count: 4) + Array(repeating: "Spain", count: 196)
    let found = Self.findings(early, records: 200)
    #expect(found.map(\.certainty) == [.clear])
    let late = Array(repeating: "Narnia", count: 20) + Array(repeating: "Spain", count: 180)
    #expect(Self.findings(late, records: 200).isEmpty)
  }

  /// A year is that of the foundation only where the column's name says nothing else.
  @Test func aNameSpeaksAgainstAYear() {
    let years = ["1950", "1999", "2003", "2013", "2020", "2021"]
    for name in ["column1", "Unnamed: 3", "", "_c4", "B", "7"] {
      #expect(Self.clear(years, name: name) == [.founded], "\(name)")
    }
    for name in ["Jahr", "Report year", "Fiscal"] {
      #expect(Self.clear(years, name: name).isEmpty, "\(name)")
    }
  }

  /// A name that is such a value itself is the first record's.
  @Test func aValueIsNoName() {
    #expect(Self.clear(["Germany", "France"], name: "Spain").isEmpty)
    #expect(Self.clear(["2-10", "11-50", "51-200"], name: "201-500").isEmpty)
  }
}
