import Testing

@testable import Firmographics

@Suite struct SharedListTests {
  static let countries = "country-codes/country-codes.csv"
  static let constituents = "sp500/constituents.csv"
  static let sicCodes = "sic/sec-sic-codes.csv"

  @Test(
    .enabled(if: SharedLists.exists(countries), "set TAM_SHARED to the folder of shared lists"))
  func countriesAreThoseOfThePublishedTable() throws {
    let records = try SharedLists.records(Self.countries)
    #expect(records.count == 249)
    let names = [
      "UNTERM English Short", "UNTERM English Formal", "CLDR display name", "official_name_en",
    ]
    for record in records {
      let alpha2 = try #require(record["ISO3166-1-Alpha-2"])
      let country = try #require(Country.read(alpha2))
      #expect(country.alpha3 == record["ISO3166-1-Alpha-3"])
      #expect(Int(country.numeric) == record["ISO3166-1-numeric"].flatMap { Int($0) })
      let optional = { (name: String) in record[name].flatMap { $0.isEmpty ? nil : $0 } }
      #expect(country.continent == optional("Region Name"), "\(alpha2)")
      #expect(country.subregion == optional("Sub-region Name"), "\(alpha2)")
      #expect(country.intermediateRegion == optional("Intermediate Region Name"), "\(alpha2)")
      for name in names.compactMap(optional) {
        #expect(Country.read(name) == country, "\(alpha2): \(name)")
      }
      if let code = optional("ISO4217-currency_alphabetic_code"),
        let currency = Currency(code: code),
        let units = optional("ISO4217-currency_minor_unit").flatMap({ Int($0) })
      {
        #expect(currency.minorUnits == units, "\(code)")
      }
    }
  }

  @Test(
    .enabled(if: SharedLists.exists(constituents), "set TAM_SHARED to the folder of shared lists"))
  func foundingYearsOfLargeCompaniesAreRead() throws {
    let founded = try SharedLists.records(Self.constituents).compactMap { $0["Founded"] }
    let unreadable = founded.filter { FoundingYear.read($0, latest: 2026) == nil }
    #expect(unreadable.count <= 5, "\(unreadable)")
  }

  @Test(.enabled(if: SharedLists.exists(sicCodes), "set TAM_SHARED to the folder of shared lists"))
  func sicCodesHaveFourDigits() throws {
    for record in try SharedLists.records(Self.sicCodes) {
      #expect(IndustryCode.sic(try #require(record["SIC4_cd"])).count == 4)
    }
  }
}
