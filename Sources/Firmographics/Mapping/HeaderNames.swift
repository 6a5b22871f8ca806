/// What a column's name says that it holds.
package struct HeaderMatch: Hashable, Sendable {
  package var field: Field
  /// How surely the name means the field; 0 is the surest.
  package var rank: Int
  /// Whether the name announces bands and not counts.
  package var isBand = false
  /// Whether the name says whose it is: “Company Country” beside the “Country” of a contact.
  package var isOwned = false
  /// The currency that the name states.
  package var currency: Currency?
  /// The unit that the name states: 1000 for “(000s)”.
  package var unit: Quantity = .one
}

/// The column names of common exports of CRMs and data vendors.
///
/// A name is compared as whole words: case, punctuation and the boundaries of camelCase aside. Words
/// for a currency or a unit (“Revenue (in 000s USD)”) are taken as such; a leading “company”,
/// “organization” or “account” may be there or not. A part of a word never counts.
package enum HeaderNames {
  /// What a column's name means; nil where it is not known.
  package static func match(_ header: String) -> HeaderMatch? {
    var words = self.words(of: header)
    guard words.count <= 10 else { return nil }
    if let match = lookUp(words) { return match }
    let hints = takeHints(from: &words)
    guard var match = lookUp(words) ?? inCurrency(words, hints.currency),
      match.field.form == .money
    else { return nil }
    match.currency = hints.currency
    match.unit = hints.unit
    return match
  }

  /// What the columns' names mean together, by column; nil for those that are not known.
  ///
  /// In a list of people “Stage” is how far one has got with them.
  static func matches(_ header: [String]) -> [HeaderMatch?] {
    let names = header.map(words)
    let isOfPeople = names.contains(["first", "name"]) && names.contains(["last", "name"])
    return header.indices.map { column in
      isOfPeople && names[column] == ["stage"] ? nil : match(header[column])
    }
  }

  /// What a column's name says of the amounts in it, whatever field they are for.
  package static func hints(_ header: String) -> (currency: Currency?, unit: Quantity) {
    var words = self.words(of: header)
    return takeHints(from: &words)
  }

  /// “Total Funding Amount Currency (in USD)” is an amount; without the currency it is a currency.
  private static func inCurrency(_ words: [String], _ currency: Currency?) -> HeaderMatch? {
    guard currency != nil, words.last == "currency" else { return nil }
    return lookUp(words.dropLast())
  }

  private static func lookUp(_ words: [String]) -> HeaderMatch? {
    let name = words.joined(separator: " ")
    let isOwned = words.count > 1 && companies.contains(words[0])
    if var match = table[name] {
      match.isOwned = isOwned
      return match
    }
    guard words.count > 1, isOwned || seats.contains(words[0]), !others.contains(name),
      var match = table[words.dropFirst().joined(separator: " ")]
    else { return nil }
    match.isOwned = isOwned
    return match
  }

  /// A name's words in lower case: `CompanyName`, `company_name` and `Company name` are the same.
  static func words(of header: String) -> [String] {
    var words: [String] = []
    var word = ""
    var previous: Character = " "
    for character in header {
      let isWord = character.isLetter || character.isNumber || "$€£".contains(character)
      let isBoundary = character.isUppercase && previous.isLowercase
      if !isWord || isBoundary, !word.isEmpty {
        words.append(word)
        word = ""
      }
      if isWord { word += character.lowercased() }
      previous = character
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Takes the words for a currency or a unit out of a name.
  private static func takeHints(
    from words: inout [String]
  ) -> (currency: Currency?, unit: Quantity) {
    var currency: Currency?
    var unit = Quantity.one
    words.removeAll { word in
      if word == "in" { return true }
      if let found = units[word] {
        unit = found
        // “TEUR” and its like name the currency too.
        if word.count == 4, let named = Currency(code: word.dropFirst()) { currency = named }
        return true
      }
      if let found = currencySigns[word] ?? (codes.contains(word) ? Currency(code: word) : nil) {
        currency = found
        return true
      }
      let digits = word.drop { "$€£".contains($0) }
      if digits.count < word.count, let found = units[String(digits)] {
        currency = currencySigns[String(word.prefix(1))]
        unit = found
        return true
      }
      return false
    }
    return (currency, unit)
  }

  private static let companies: Set<String> = [
    "company", "organization", "organisation", "account", "org", "firm", "business",
  ]
  private static let seats: Set<String> = ["hq", "headquarters", "primary"]

  /// Names that mean something else than what follows their first word.
  private static let others: Set<String> = [
    // The stage of a deal in a CRM, and the legal form in a register.
    "account stage", "company category", "business category", "company url",
  ]

  private static let units: [String: Quantity] = [
    "000": Quantity(1000), "000s": Quantity(1000), "thousand": Quantity(1000),
    "thousands": Quantity(1000), "k": Quantity(1000), "tsd": Quantity(1000), "teur": Quantity(1000),
    "keur": Quantity(1000), "kusd": Quantity(1000),
    "million": Quantity(1_000_000), "millions": Quantity(1_000_000), "m": Quantity(1_000_000),
    "mm": Quantity(1_000_000), "mn": Quantity(1_000_000), "mio": Quantity(1_000_000),
    "billion": Quantity(1_000_000_000), "billions": Quantity(1_000_000_000),
    "bn": Quantity(1_000_000_000),
  ]

  /// The currencies that a name can state; other codes are words as well (ALL, TOP, TRY).
  private static let codes: Set<String> = [
    "usd", "eur", "gbp", "chf", "sek", "nok", "dkk", "pln", "czk", "huf", "jpy", "cny", "inr",
    "aud",
    "cad", "nzd", "sgd", "hkd", "brl", "mxn", "zar", "ils", "krw", "aed",
  ]

  private static let currencySigns: [String: Currency] = {
    var signs: [String: Currency] = [:]
    for (sign, code) in [("$", "USD"), ("us$", "USD"), ("€", "EUR"), ("£", "GBP")] {
      signs[sign] = Currency(code: code)
    }
    return signs
  }()

  private static let table: [String: HeaderMatch] = {
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
    add(.country, 0, ["pays", "país", "hq country territory region", "country territory"])
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
    return table
  }()
}
