import Testing

@testable import Firmographics

@Suite struct CountryTests {
  @Test func tableIsComplete() {
    #expect(Country.all.count == 250)
    #expect(Set(Country.all.map(\.alpha2)).count == 250)
    #expect(Set(Country.all.map(\.alpha3)).count == 250)
    #expect(Set(Country.all.map(\.name)).count == 250)
    #expect(Country.all == Country.all.sorted())
    for country in Country.all {
      #expect(country.alpha2.utf8.count == 2 && country.alpha3.utf8.count == 3)
      #expect(country.numeric.utf8.count == (country.alpha2 == "XK" ? 0 : 3))
      #expect(country.alpha2 == "AQ" || country.continent != nil && country.subregion != nil)
    }
  }

  @Test(arguments: Country.all)
  func everyCodeAndNameIsRead(country: Country) {
    let entry = Country.entries[Int(country.index)]
    let texts = [country.alpha2, country.alpha3, country.name] + entry.others
    for text in texts {
      for form in [text, text.lowercased(), text.uppercased(), "  " + text + ". "] {
        #expect(Country.read(form) == country, "\(form)")
      }
    }
    guard let number = Int(country.numeric) else { return }
    #expect(Country.read(country.numeric) == country)
    #expect(Country.read(String(number)) == country)
  }

  private static let otherNames: [(String, String)] = [
    ("USA", "US"), ("U.S.", "US"), ("U.S.A.", "US"), ("u.s.a", "US"), ("U. S. A.", "US"),
    ("United States", "US"), ("the United States of America", "US"), ("America", "US"),
    ("UK", "GB"), ("U.K.", "GB"), ("Great Britain", "GB"), ("England", "GB"), ("Scotland", "GB"),
    ("Wales", "GB"), ("Northern Ireland", "GB"), ("South Korea", "KR"), ("Korea", "KR"),
    ("Republic of Korea", "KR"), ("Korea, Republic of", "KR"), ("Korea, South", "KR"),
    ("North Korea", "KP"), ("DPRK", "KP"), ("Czech Republic", "CZ"), ("Czechia", "CZ"),
    ("Turkey", "TR"), ("Türkiye", "TR"), ("TURKIYE", "TR"), ("Tu\u{308}rkiye", "TR"),
    ("Ivory Coast", "CI"), ("Cote d'Ivoire", "CI"), ("Côte d’Ivoire", "CI"), ("Russia", "RU"),
    ("Holland", "NL"), ("The Netherlands", "NL"), ("UAE", "AE"), ("U.A.E.", "AE"), ("Iran", "IR"),
    ("Vietnam", "VN"), ("Viet Nam", "VN"), ("Syria", "SY"), ("Laos", "LA"), ("Bolivia", "BO"),
    ("Tanzania", "TZ"), ("Moldova", "MD"), ("Macedonia", "MK"), ("Swaziland", "SZ"),
    ("Burma", "MM"),
    ("Cape Verde", "CV"), ("Hong Kong", "HK"), ("Macau", "MO"), ("Taiwan", "TW"), ("Kosovo", "XK"),
    ("Georgia", "GE"), ("Congo", "CG"), ("DR Congo", "CD"), ("Congo, Dem. Rep.", "CD"),
    ("Democratic Republic of the Congo", "CD"), ("Republic of the Congo", "CG"),
    ("Republic of Ireland", "IE"), ("Brunei", "BN"), ("Palestine", "PS"), ("Vatican City", "VA"),
    ("St. Lucia", "LC"), ("St Kitts & Nevis", "KN"), ("Trinidad & Tobago", "TT"),
    ("Bosnia & Herzegovina", "BA"), ("Guinea-Bissau", "GW"), ("Bahamas, The", "BS"),
    ("The Gambia", "GM"), ("Falkland Islands", "FK"), ("US Virgin Islands", "VI"),
    ("Deutschland", "DE"), ("Österreich", "AT"), ("Schweiz", "CH"), ("España", "ES"),
    ("Italia", "IT"), ("Polska", "PL"), ("Sverige", "SE"), ("Brasil", "BR"), ("México", "MX"),
    ("日本", "JP"), ("中国", "CN"), ("Россия", "RU"), ("대한민국", "KR"), ("Ελλάδα", "GR"),
    ("भारत", "IN"), ("مصر", "EG"),
    ("Germany (DE)", "DE"), ("United Kingdom (UK)", "GB"), ("NO", "NO"), ("NA", "NA"),
    // Withdrawn codes and names with one successor; codes that others use.
    ("ROM", "RO"), ("ZAR", "CD"), ("ZR", "CD"), ("BUR", "MM"), ("TMP", "TL"), ("TP", "TL"),
    ("DDR", "DE"), ("DD", "DE"), ("FX", "FR"), ("YMD", "YE"), ("278", "DE"), ("EL", "GR"),
    ("Zaire", "CD"), ("East Timor", "TL"), ("Ceylon", "LK"), ("XKX", "XK"),
    ("840", "US"), ("4", "AF"), ("004", "AF"), ("36", "AU"),
  ]

  @Test(arguments: otherNames)
  func otherNamesAreRead(text: String, alpha2: String) {
    #expect(Country.read(text)?.alpha2 == alpha2)
  }

  @Test(arguments: [
    "", " ", ".", "-", "n/a", "N.A.", "N/A", "unknown", "California", "Texas", "Europe", "EU",
    "EMEA",
    "DACH", "Asia", "Worldwide", "Remote", "XX", "ZZ", "ZZZ", "000", "999", "0", "1234", "A", "D E",
    "Virgin Islands", "Yugoslavia", "YU", "YUG", "Czechoslovakia", "CS", "Soviet Union", "SU", "AN",
    "Netherlands Antilles", "Serbia and Montenegro", "Germany, France", "DE, AT", "DE/AT", "DE;AT",
    "Germany (AT)", "Germany (West)", "Germany2", "()", "(DE)", "DE)", "Berlin, Germany",
    "the", "&", "United", "Republic", "\u{0}", "😀", "ＤＥ", "D\u{0}E", "84०",
  ])
  func otherTextIsUnreadable(text: String) {
    #expect(Country.read(text) == nil)
  }

  @Test func longTextIsUnreadable() {
    for piece in ["()", "a", "(", ")", "the ", "é"] {
      #expect(Country.read(String(repeating: piece, count: 50_000)) == nil)
    }
  }

  @Test(
    arguments: [
      ("DE", "Europe", "Western Europe", nil, "Western Europe"),
      ("US", "Americas", "Northern America", nil, "Northern America"),
      ("BR", "Americas", "Latin America and the Caribbean", "South America", "South America"),
      ("MX", "Americas", "Latin America and the Caribbean", "Central America", "Central America"),
      ("NG", "Africa", "Sub-Saharan Africa", "Western Africa", "Western Africa"),
      ("EG", "Africa", "Northern Africa", nil, "Northern Africa"),
      ("TW", "Asia", "Eastern Asia", nil, "Eastern Asia"),
      ("XK", "Europe", "Southern Europe", nil, "Southern Europe"),
      ("AU", "Oceania", "Australia and New Zealand", nil, "Australia and New Zealand"),
      ("AQ", nil, nil, nil, "Antarctica"),
    ] as [(String, String?, String?, String?, String)])
  func regionsAreM49s(
    alpha2: String, continent: String?, subregion: String?, intermediate: String?, region: String
  ) throws {
    let country = try #require(Country.read(alpha2))
    #expect(country.continent == continent)
    #expect(country.subregion == subregion)
    #expect(country.intermediateRegion == intermediate)
    #expect(country.region == region)
  }

  @Test(arguments: [
    ("KR", "South Korea"), ("VN", "Vietnam"), ("TW", "Taiwan"), ("US", "United States"),
    ("CZ", "Czechia"), ("TR", "Türkiye"), ("CI", "Côte d'Ivoire"), ("BO", "Bolivia"),
    ("GB", "United Kingdom"), ("SY", "Syria"), ("LA", "Laos"),
  ])
  func nameIsForPeople(alpha2: String, name: String) {
    #expect(Country.read(alpha2)?.name == name)
  }

  @Test func noNameIsTwoCountries() throws {
    var owners: [String: Country] = [:]
    for country in Country.all {
      let entry = Country.entries[Int(country.index)]
      for name in [entry.name] + entry.others {
        let key = CountryNames.key(of: name)
        #expect(owners[key] == nil || owners[key] == country, "\(name)")
        owners[key] = country
      }
    }
    for line in CountryNames.otherNames.split(separator: "\n") {
      let country = try #require(Country.read(String(line.prefix(2))))
      for name in line.dropFirst(3).split(separator: "|") {
        #expect(Country.read(String(name)) == country, "\(name)")
      }
    }
  }
}
