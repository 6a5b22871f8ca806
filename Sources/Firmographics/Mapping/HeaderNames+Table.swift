extension HeaderNames {
  /// What every known name means, by its words in lower case with one blank between them.
  static let table: [String: HeaderMatch] = {
    var table: [String: HeaderMatch] = [:]
    func add(_ field: Field, _ rank: Int, isBand: Bool = false, _ names: [String]) {
      for name in names {
        table[name] = HeaderMatch(field: field, rank: rank, isBand: isBand)
      }
    }
    add(
      .name, 0,
      [
        "company name", "organization name", "organisation name", "account name", "business name",
        "firm name", "name of company", "startup name", "employer name",
      ])
    add(
      .name, 1,
      ["company", "organization", "organisation", "companies", "account", "startup", "firm"])
    add(.name, 2, ["name", "entity legal name", "company legal name", "trading name"])
    add(.name, 3, ["legal name", "security"])
    add(
      .name, 0, ["firma", "firmenname", "unternehmen", "raison sociale", "empresa", "razón social"])
    add(.domain, 1, ["webseite", "internetadresse", "site web", "sitio web", "página web"])
    add(.industry, 0, ["branche", "secteur", "sector de actividad", "d b hoovers industry"])
    add(.employees, 0, ["mitarbeiterzahl", "beschäftigte", "effectif", "effectifs", "empleados"])
    add(.revenue, 0, ["jahresumsatz", "chiffre d affaires", "facturación"])
    add(.country, 0, ["pays", "país", "pais", "hq country territory region", "country territory"])
    add(.city, 0, ["ort", "stadt", "ville", "ciudad", "sitz"])
    add(
      .founded, 0,
      ["gründungsjahr", "gegründet", "launch year", "year of founding", "année de création"])
    add(.parent, 1, ["subsidiary of", "ultimate parent company name", "ultimate parent company"])
    // Of D&B Hoovers, Companies House, GLEIF, PitchBook, Crunchbase, Salesforce's reports, Dealroom,
    // Evaboot's and PhantomBuster's exports of Sales Navigator, and Inc. 5000, as they write them.
    add(.naics, 1, ["naics 2022 code", "naics 2017 code", "naics 2012 code"])
    add(.sic, 1, ["us sic 1987 code", "siccode sic text 1"])
    add(.nace, 1, ["nace revision 2 code"])
    add(.city, 0, ["entity headquarters address city"])
    add(.city, 1, ["reg address post town", "entity legal address city"])
    add(.state, 1, ["entity headquarters address region", "state l", "state long"])
    add(
      .state, 2, ["reg address county", "entity legal address region", "state s", "state short"])
    add(
      .country, 0, ["entity headquarters address country", "billing country text only"])
    add(.state, 0, ["billing state province text only"])
    add(.industry, 1, ["primary industry sector", "primary pitch book industry sector"])
    add(.industry, 3, ["category list"])
    add(.revenue, 0, isBand: true, ["estimated revenue range"])
    add(.employees, 0, ["employees latest number", "employee exact count"])
    add(
      .employees, 1,
      ["employees on linkedin", "employees on linked in", "estimated employees", "number employed"])
    add(.employees, 0, isBand: true, ["employees count range"])
    add(.founded, 1, ["launch date"])
    add(.founded, 2, ["entity entity creation date"])
    add(
      .domain, 0,
      ["domain", "company domain", "company domain name", "domain name", "website domain"])
    add(
      .domain, 1,
      [
        "website", "web site", "website url", "company website", "website address", "web address",
        "homepage", "home page", "homepage url",
      ])
    add(.domain, 2, ["url", "web", "site", "company url"])
    add(
      .industry, 0,
      ["industry", "primary industry", "linkedin industry", "industry name", "main industry"])
    add(.industry, 1, ["industries", "sector", "industry sector", "gics sector", "industry label"])
    add(.industry, 2, ["industry group", "category", "category code", "vertical", "categories"])
    add(.naics, 0, ["naics", "naics code", "primary naics", "primary naics code"])
    add(.naics, 1, ["naics 1", "naics code 1"])
    add(.naics, 2, ["naics codes"])
    add(.sic, 0, ["sic", "sic code", "primary sic", "primary sic code", "us sic", "us sic code"])
    add(.sic, 2, ["sic codes"])
    add(.sic, 1, ["sic 1", "sic code 1", "siccode"])
    add(.nace, 0, ["nace", "nace code", "nace rev 2", "nace rev 2 code", "primary nace code"])
    add(
      .employees, 0,
      [
        "employees", "employee count", "employees count", "number of employees", "no of employees",
        "num employees", "nr of employees", "headcount", "head count", "total employees",
        "employees total", "employees all sites", "number employees", "employee number", "workers",
        "current employees", "estimated num employees", "estimated number of employees",
        "employee estimate", "current employee estimate", "mitarbeiter", "anzahl mitarbeiter",
      ])
    add(.employees, 1, ["staff", "staff count", "fte", "ftes", "full time employees", "team size"])
    add(
      .employees, 0, isBand: true,
      [
        "employee range", "employees range", "employee band", "employees band", "size range",
        "employee size", "employee size range", "headcount range", "headcount band", "size band",
        "number of employees range", "company size range", "company size", "employment band",
        "employee count range", "organization size", "org size",
      ])
    add(.employees, 1, isBand: true, ["size"])
    add(
      .revenue, 0,
      ["revenue", "annual revenue", "yearly revenue", "revenue amount"])
    // HubSpot's is that of the deals won, beside the company's “Annual Revenue”.
    add(.revenue, 2, ["total revenue"])
    add(
      .revenue, 1,
      [
        "revenues", "sales", "annual sales", "sales volume", "turnover", "annual turnover",
        "estimated revenue", "estimated annual revenue", "net sales", "umsatz",
      ])
    add(
      .revenue, 0, isBand: true,
      [
        "revenue range", "annual revenue range", "revenue band", "sales range", "turnover band",
        "turnover range",
      ])
    add(
      .country, 0,
      [
        "country", "hq country", "headquarters country", "company country", "country region",
        "country name", "billing country", "hq location country",
      ])
    add(
      .country, 1,
      [
        "location country",
        "country code", "country iso code", "iso country", "country iso", "reg address country",
        "registered country", "entity legal address country", "countries", "land",
      ])
    add(
      .state, 0,
      [
        "state", "state region", "state province", "hq state", "headquarters state",
        "state or province",
        "province", "us state", "billing state", "state county", "federal state", "bundesland",
      ])
    add(.state, 1, ["state code", "state name", "billing state province"])
    add(
      .city, 0,
      ["city", "hq city", "headquarters city", "town", "town city", "locality", "billing city"])
    add(
      .technologies, 0,
      [
        "technologies", "tech stack", "technology stack", "web technologies", "technologies used",
        "technographics", "software used", "installed technologies",
      ])
    add(.technologies, 1, ["technology", "tech", "stack", "tools", "technology names"])
    add(.growthStage, 0, ["growth stage", "company stage", "funding stage", "startup stage"])
    add(
      .growthStage, 1, ["stage", "last funding type", "latest funding stage", "last funding stage"])
    add(.growthStage, 2, ["funding status"])
    add(
      .founded, 0,
      [
        "founded", "founded year", "year founded", "founding year", "year of foundation",
        "year established", "incorporation year", "foundation year", "year started",
      ])
    add(
      .founded, 1,
      [
        "founded date", "founded at", "founded on", "date founded", "founding date", "established",
        "incorporation date", "date of incorporation", "foundation date", "founding",
      ])
    add(
      .funding, 0,
      [
        "funding", "total funding", "funding total", "total raised", "funding amount",
        "total funding raised", "total money raised",
      ])
    add(
      .funding, 1,
      ["total funding amount", "amount raised", "funding raised", "capital raised", "raised"])
    add(.ownership, 0, ["ownership", "ownership type", "ownership status"])
    add(.ownership, 1, ["type of ownership"])
    add(
      .parent, 0,
      [
        "parent", "parent company", "parent domain", "parent account", "ultimate parent",
        "parent company domain", "parent company name", "global ultimate",
      ])
    add(
      .parent, 1,
      [
        "ultimate parent name", "ultimate parent account", "global ultimate name",
        "global ultimate company", "parent organization", "parent organisation", "parent website",
        "parent url", "parent company website", "ultimate parent domain",
        "ultimate parent company domain", "ultimate parent website", "parent name",
      ])
    // Ids, which tell nothing where the list has no column of the companies' own.
    add(
      .parent, 2,
      [
        "parent id", "parent company id", "parent account id", "parent record id",
        "parent organization id", "ultimate parent id", "ultimate parent company id",
        "ultimate parent account id", "global ultimate id", "parent duns", "parent duns number",
        "global ultimate duns", "global ultimate duns number", "parent company record id",
      ])
    return table
  }()
}
