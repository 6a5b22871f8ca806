/// A country, and what is typical of its companies.
struct Country: Sendable {
  /// The language of company names beside English.
  enum Language: Int, CaseIterable, Sendable {
    case english, german, french, spanish, nordic
  }

  /// A city and the state, province or region it lies in.
  struct Place: Sendable {
    let city: String
    let state: String
  }

  /// The English short name.
  let name: String
  /// The two letters of ISO 3166.
  let code: String
  /// Other spellings found in lists, the three letters of ISO 3166 first.
  let aliases: [String]
  /// How many of 1,000 companies are in it, roughly.
  let weight: Int
  let language: Language
  /// The currency in which most of its companies' revenues are stated.
  let currency: Currency
  /// The revenue per head, in percent of the United States'.
  let productivity: Int
  /// How often companies here take venture money, in percent of the usual.
  let venture: Int
  /// Legal forms as they end a name, the most frequent first; the third if the company is listed.
  let forms: [String]
  /// Cities, the most frequent first.
  let places: [Place]

  /// The numbers alone, without a text that has to be kept alive in the hot loop.
  struct Traits: Sendable {
    let language: Language
    let currency: Currency
    let productivity: Int
    let venture: Int
    let formCount: Int
  }

  /// What companies are drawn by.
  var traits: Traits {
    Traits(
      language: language, currency: currency, productivity: productivity, venture: venture,
      formCount: forms.count)
  }

  /// All countries, in a fixed order.
  static let all: [Country] = dach + nordics + westernEurope + easternEurope + americas + others

  /// A country; places are written `City, State`.
  init(
    _ name: String, _ code: String, _ aliases: [String], weight: Int,
    _ language: Language = .english, _ currency: Currency = .usd, productivity: Int,
    venture: Int = 100, forms: [String], places: [String]
  ) {
    self.name = name
    self.code = code
    self.aliases = aliases
    self.weight = weight
    self.language = language
    self.currency = currency
    self.productivity = productivity
    self.venture = venture
    self.forms = forms
    self.places = places.map { text in
      let parts = text.split(separator: ", ", maxSplits: 1).map(String.init)
      return Place(city: parts[0], state: parts.count > 1 ? parts[1] : parts[0])
    }
  }
}
