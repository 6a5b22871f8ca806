/// All words as bytes, ready to be copied, and the draws among them.
struct Vocabulary: Sendable {
  /// An industry's texts as bytes.
  struct IndustryTexts: Sendable {
    let name: [UInt8]
    let sic: [UInt8]
    let nace: [UInt8]
  }

  /// A country's texts as bytes.
  struct CountryTexts: Sendable {
    let name: [UInt8]
    let forms: [[UInt8]]
    let cities: [[UInt8]]
    let states: [[UInt8]]
  }

  let industries = Industry.all
  let countries = Country.all
  let industryTraits: [Industry.Traits]
  let countryTraits: [Country.Traits]
  /// By industry, whether its name has to be quoted.
  let industryHoldsComma: [Bool]
  /// By country and legal form, whether a name with it has to be quoted.
  let formHoldsComma: [[Bool]]
  let industryTexts: [IndustryTexts]
  let countryTexts: [CountryTexts]
  let stages = GrowthStage.allCases.map { Array($0.text.utf8) }
  let ownerships = Ownership.allCases.map { Array($0.text.utf8) }
  let bands = HeadcountBand.all.map { Array($0.text.utf8) }
  let tools = ToolSet.names.map { Array($0.utf8) }
  let prefixes = Currency.allCases.map { Array($0.prefix.utf8) }

  let industryDraw: WeightedDraw
  let countryDraw: WeightedDraw
  /// By country, among its places.
  let placeDraws: [WeightedDraw]
  /// By country, among its legal forms.
  let formDraws: [WeightedDraw]

  init() {
    industryHoldsComma = industries.map { $0.name.contains(",") }
    formHoldsComma = countries.map { $0.forms.map { $0.contains(",") } }
    industryTraits = industries.map(\.traits)
    countryTraits = countries.map(\.traits)
    industryTexts = industries.map {
      IndustryTexts(name: Array($0.name.utf8), sic: Array($0.sic.utf8), nace: Array($0.nace.utf8))
    }
    countryTexts = countries.map { country in
      CountryTexts(
        name: Array(country.name.utf8), forms: country.forms.map { Array($0.utf8) },
        cities: country.places.map { Array($0.city.utf8) },
        states: country.places.map { Array($0.state.utf8) })
    }
    industryDraw = WeightedDraw(industries.map(\.weight))
    countryDraw = WeightedDraw(countries.map(\.weight))
    placeDraws = countries.map { WeightedDraw(ranks: $0.places.count) }
    formDraws = countries.map { WeightedDraw(ranks: $0.forms.count) }
  }
}
