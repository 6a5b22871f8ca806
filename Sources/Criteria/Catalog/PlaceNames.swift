internal import Firmographics

/// The names of the parts of the world that a criterion can speak of.
package enum PlaceNames {
  /// M49's continents.
  package static let continents = distinct(Country.all.compactMap(\.continent))
  /// M49's sub-regions and intermediate regions.
  package static let subregions = distinct(
    Country.all.flatMap { [$0.subregion, $0.intermediateRegion].compactMap(\.self) })
  /// The countries' English short names.
  package static let countries = Country.all.map(\.name)

  /// The names of one level; nil where any text can be one, as with a division by state.
  static func known(_ level: Form.PlaceLevel, in division: RegionDivision) -> [String]? {
    switch (level, division) {
    case (.continent, _): continents
    case (.subregion, _): subregions
    case (.region, .subregion): distinct(Country.all.map(\.region))
    case (.region, .country): countries
    case (.region, .state): nil
    case (.region, .groups(let groups)): groups.map(\.name) + [RegionDivision.other]
    }
  }

  /// What to write in place of a text that is no country.
  package static func countryAdvice(for text: String) -> String {
    if let nearest = NearestWord.find(text, among: countries) {
      return "did you mean “\(nearest)”?"
    }
    return "write a code of ISO 3166 or an English name, such as DE, DEU or Germany"
  }

  private static func distinct(_ names: [String]) -> [String] { Set(names).sorted() }
}
