/// A column of the list, in the order of the header.
enum SampleColumn: Int, CaseIterable, Sendable {
  case name, website, industry, sic, nace, employees, range, revenue, country, state, city
  case founded, stage, technologies, funding, ownership, parent

  /// The column's name in the header.
  var header: String {
    switch self {
    case .name: "Company Name"
    case .website: "Website"
    case .industry: "Industry"
    case .sic: "SIC Code"
    case .nace: "NACE Code"
    case .employees: "Employees"
    case .range: "Employee Range"
    case .revenue: "Annual Revenue"
    case .country: "Country"
    case .state: "State"
    case .city: "City"
    case .founded: "Founded"
    case .stage: "Growth Stage"
    case .technologies: "Technologies"
    case .funding: "Total Funding"
    case .ownership: "Ownership"
    case .parent: "Parent Website"
    }
  }
}
