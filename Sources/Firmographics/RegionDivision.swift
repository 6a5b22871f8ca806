/// How a report divides the world.
package enum RegionDivision: Hashable, Sendable {
  /// By UN M49 subregion, intermediate region where there is one.
  case subregion
  /// By country, under its English short name.
  case country
  /// By state, as first written.
  case state
  /// By named groups of countries; what is in none is `Other`.
  case groups([Group])

  /// A named group of countries.
  package struct Group: Hashable, Sendable {
    /// The name, as the ICP writes it.
    package var name: String
    /// The countries, which are in no other group.
    package var countries: [Country]

    /// A group of countries.
    package init(name: String, countries: [Country]) {
      self.name = name
      self.countries = countries
    }
  }

  /// The name of the region of a missing or unreadable place.
  package static let unknown = "Unknown"
  /// The name of the region of a country that is in no group.
  package static let other = "Other"

  /// The region of a country; nil for a division by state.
  package func region(of country: Country) -> String? {
    switch self {
    case .subregion: country.region
    case .country: country.name
    case .state: nil
    case .groups(let groups):
      groups.first { $0.countries.contains(country) }?.name ?? Self.other
    }
  }
}
