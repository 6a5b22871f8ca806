/// How a careful vendor spells what is known of a company, column by column.
struct CompanySpelling: Sendable {
  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
  private static let million = Array(" Million".utf8)
  private static let billion = Array(" Billion".utf8)

  let vocabulary: Vocabulary
  let population: Population
  private let names = CompanyNames()

  /// The spelling of a population's companies.
  init(_ population: Population) {
    self.population = population
    vocabulary = population.vocabulary
  }

  /// Appends a record without a flaw, and its line end.
  func append(_ company: Company, to bytes: inout [UInt8]) {
    for column in SampleColumn.allCases {
      if holdsComma(column, of: company) {
        bytes.append(Self.quote)
        append(column, of: company, to: &bytes)
        bytes.append(Self.quote)
      } else {
        append(column, of: company, to: &bytes)
      }
      bytes.append(Self.comma)
    }
    bytes[bytes.count - 1] = UInt8(ascii: "\n")
  }

  /// Whether a field without a flaw has to be quoted, known without looking through its bytes.
  private func holdsComma(_ column: SampleColumn, of company: Company) -> Bool {
    switch column {
    case .name:
      company.legalForm.map { vocabulary.formHoldsComma[company.country][$0] } ?? false
    case .industry: vocabulary.industryHoldsComma[company.industry]
    case .revenue: (1_000..<1_000_000).contains(company.revenue)
    case .funding: (1_000..<1_000_000).contains(company.funding)
    default: false
    }
  }

  /// The fields of a record without a flaw, unquoted, in the order of the columns.
  func fields(of company: Company) -> [String] {
    SampleColumn.allCases.map { column in
      var bytes: [UInt8] = []
      append(column, of: company, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// A company's name without its legal form.
  func bareName(of company: Company) -> String {
    var bytes: [UInt8] = []
    names.appendName(of: company, row: row(of: company), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends one field, unquoted.
  func append(_ column: SampleColumn, of company: Company, to bytes: inout [UInt8]) {
    switch column {
    case .name:
      names.appendName(of: company, row: row(of: company), to: &bytes)
      if let form = company.legalForm {
        bytes.append(contentsOf: vocabulary.countryTexts[company.country].forms[form])
      }
    case .website: appendDomain(of: company, to: &bytes)
    case .industry: bytes.append(contentsOf: vocabulary.industryTexts[company.industry].name)
    case .sic: bytes.append(contentsOf: vocabulary.industryTexts[company.industry].sic)
    case .nace: bytes.append(contentsOf: vocabulary.industryTexts[company.industry].nace)
    case .employees: bytes.append(decimal: company.employees)
    case .range: bytes.append(contentsOf: vocabulary.bands[company.band.position])
    case .revenue: append(amount: company.revenue, in: company.currency, to: &bytes)
    case .country: bytes.append(contentsOf: vocabulary.countryTexts[company.country].name)
    case .state:
      bytes.append(contentsOf: vocabulary.countryTexts[company.country].states[company.place])
    case .city:
      bytes.append(contentsOf: vocabulary.countryTexts[company.country].cities[company.place])
    case .founded: bytes.append(decimal: company.founded)
    case .stage: bytes.append(contentsOf: vocabulary.stages[company.stage.rawValue])
    case .technologies: append(company.technologies, to: &bytes)
    case .funding: append(amount: company.funding, in: .usd, to: &bytes)
    case .ownership: bytes.append(contentsOf: vocabulary.ownerships[company.ownership.rawValue])
    case .parent:
      if let parent = company.parent {
        appendDomain(of: population.founding(of: parent), to: &bytes)
      }
    }
  }

  /// Appends an amount: `$850,000`, `€2.2 Million`, `CHF 1.1 Billion`.
  func append(amount: Int, in currency: Currency, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: vocabulary.prefixes[currency.rawValue])
    switch amount {
    case ..<1_000_000: bytes.append(grouped: amount)
    case ..<1_000_000_000: append(tenths: amount / 100_000, Self.million, to: &bytes)
    default: append(tenths: amount / 100_000_000, Self.billion, to: &bytes)
    }
  }

  private func append(tenths: Int, _ unit: [UInt8], to bytes: inout [UInt8]) {
    bytes.append(decimal: tenths / 10)
    if tenths % 10 != 0 {
      bytes.append(UInt8(ascii: "."))
      bytes.append(decimal: tenths % 10)
    }
    bytes.append(contentsOf: unit)
  }

  private func append(_ tools: ToolSet, to bytes: inout [UInt8]) {
    var left = tools.rawValue
    while left != 0 {
      bytes.append(contentsOf: vocabulary.tools[left.trailingZeroBitCount])
      left &= left - 1
      if left != 0 {
        bytes.append(UInt8(ascii: ";"))
        bytes.append(UInt8(ascii: " "))
      }
    }
  }

  private func appendDomain(of company: Company, to bytes: inout [UInt8]) {
    let language = vocabulary.countryTraits[company.country].language
    let hyphen = language == .german || language == .nordic
    names.appendDomain(of: company, row: row(of: company), hyphen: hyphen, to: &bytes)
  }

  private func row(of company: Company) -> Int {
    let language = vocabulary.countryTraits[company.country].language
    return CompanyNames.row(
      vocabulary.industryTraits[company.industry].kind,
      company.isLocallyNamed ? language : .english)
  }
}
