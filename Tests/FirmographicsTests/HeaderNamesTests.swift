import Testing

@testable import Firmographics

/// What the column names of common exports mean.
@Suite struct HeaderNamesTests {
  @Test(
    arguments: [
      // Crunchbase, Apollo, LinkedIn exports, HubSpot, Salesforce, Companies House, YC, GLEIF.
      ("name", .name), ("Company Name", .name), ("company_name", .name), ("CompanyName", .name),
      ("Organization Name", .name), ("Account Name", .name), ("Entity.LegalName", .name),
      ("Website", .domain), ("homepage_url", .domain), ("Company Domain Name", .domain),
      ("domain", .domain), ("Industry", .industry), ("category_code", .industry),
      ("Primary Industry", .industry), ("NAICS Code", .naics), ("SIC Code", .sic),
      ("Number of Employees", .employees), ("employee_count", .employees),
      ("numEmployees", .employees), ("Company Size", .employees), ("size range", .employees),
      ("current employee estimate", .employees), ("Team Size", .employees),
      ("Annual Revenue", .revenue), ("ANNUAL-REVENUE", .revenue), ("Umsatz", .revenue),
      ("Company Country", .country), ("country_code", .country), ("RegAddress.Country", .country),
      ("HQ Country", .country), ("State/Province", .state), ("state_code", .state), ("City", .city),
      ("Company City", .city), ("Technologies", .technologies), ("Tech Stack", .technologies),
      ("Stage", .growthStage), ("Last Funding Type", .growthStage), ("Founded Year", .founded),
      ("founded_at", .founded), ("IncorporationDate", .founded), ("Total Funding", .funding),
      ("funding_total_usd", .funding), ("Ownership Type", .ownership),
      ("Parent Company", .parent),
    ] as [(String, Field)])
  func known(_ header: String, _ field: Field) {
    #expect(HeaderNames.match(header)?.field == field)
  }

  /// A part of a word, or of a name, never counts.
  @Test(arguments: [
    "unemployees", "Surname", "Filename", "statement", "Capacity", "velocity", "sicker",
    "reindustry",
    "Employee Name", "revenueless", "Contact Country Rank", "website visits", "Industry Rank",
    "domains", "previous name", "founder", "funding rounds", "state of the art", "", " ", "_", "…",
    "Revenue Growth", "Number of Employees Hired",
    "one two three four five six seven eight nine ten revenue",
  ])
  func unknown(_ header: String) {
    #expect(HeaderNames.match(header) == nil)
  }

  @Test(
    arguments: [
      ("Revenue (USD)", "USD", 1), ("Revenue (in 000s USD)", "USD", 1000),
      ("Annual Revenue ($M)", "USD", 1_000_000), ("revenue_eur", "EUR", 1),
      ("Revenue in million EUR", "EUR", 1_000_000), ("Turnover (£000)", "GBP", 1000),
      ("Revenue (€bn)", "EUR", 1_000_000_000), ("Umsatz Tsd EUR", "EUR", 1000),
      ("Revenue (thousands)", nil, 1000), ("Sales ($)", "USD", 1), ("Funding in CHF", "CHF", 1),
      ("Revenue", nil, 1),
    ] as [(String, String?, Int)])
  func unitsAndCurrencies(_ header: String, _ currency: String?, _ unit: Int) throws {
    let match = try #require(HeaderNames.match(header))
    #expect(match.currency?.code == currency)
    #expect(match.unit == Quantity(unit))
  }

  /// A unit or a currency is no part of the name of what is no money.
  @Test func onlyMoneyHasUnits() {
    for name in ["Employees (USD)", "Employees (000s)", "Country USD", "Name in EUR"] {
      #expect(HeaderNames.match(name) == nil, "\(name)")
    }
  }

  @Test func bandsAndCountsAreToldApart() {
    for name in ["Company Size", "Employee Range", "size", "Revenue Range"] {
      #expect(HeaderNames.match(name)?.isBand == true, "\(name)")
    }
    for name in ["Employees", "Headcount", "Revenue"] {
      #expect(HeaderNames.match(name)?.isBand == false, "\(name)")
    }
  }

  @Test func words() {
    #expect(HeaderNames.words(of: "companyName") == ["company", "name"])
    #expect(HeaderNames.words(of: "Revenue (in $M)") == ["revenue", "in", "$m"])
    #expect(HeaderNames.words(of: "  HQ_Country--Code ") == ["hq", "country", "code"])
    #expect(HeaderNames.words(of: "URL") == ["url"])
  }
}
