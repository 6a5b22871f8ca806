/// A fact about companies that criteria, segments and reports can ask for.
///
/// A new field is a line in ``all``, and a reader in `Values/` if its form is new.
package struct Field: Hashable, Sendable {
  /// The name in ICP and mapping files.
  package let name: String
  /// How its values are written and compared.
  package let form: Form

  private init(_ name: String, _ form: Form) {
    self.name = name
    self.form = form
  }

  /// The company's name.
  package static let name = Field("name", .name)
  /// The domain of its web site.
  package static let domain = Field("domain", .domain)
  /// Its industry in words.
  package static let industry = Field("industry", .text)
  /// Its industry by the North American classification.
  package static let naics = Field("naics", .code(.naics))
  /// Its industry by the Standard Industrial Classification.
  package static let sic = Field("sic", .code(.sic))
  /// Its industry by the European classification.
  package static let nace = Field("nace", .code(.nace))
  /// How many people it employs.
  package static let employees = Field("employees", .headcount)
  /// Its revenue of a year.
  package static let revenue = Field("revenue", .money)
  /// The country of its seat.
  package static let country = Field("country", .country)
  /// The M49 subregion of that country, or its intermediate region.
  package static let subregion = Field("subregion", .place(.subregion))
  /// The M49 region of that country.
  package static let continent = Field("continent", .place(.continent))
  /// The part of the world that the report divides by.
  package static let region = Field("region", .place(.region))
  /// The state or province of its seat.
  package static let state = Field("state", .text)
  /// The town of its seat.
  package static let city = Field("city", .text)
  /// The tools in use.
  package static let technologies = Field("technologies", .list)
  /// How far it has grown, as investors call it.
  package static let growthStage = Field("growth_stage", .stage)
  /// The year of its foundation.
  package static let founded = Field("founded", .year)
  /// The money that it has raised.
  package static let funding = Field("funding", .money)
  /// Who owns it: listed, private, a subsidiary.
  package static let ownership = Field("ownership", .text)
  /// The company that it belongs to.
  package static let parent = Field("parent", .text)

  /// Every field, in the order in which they are shown.
  package static let all: [Field] = [
    name, domain, industry, naics, sic, nace, employees, revenue, country, subregion, continent,
    region, state, city, technologies, growthStage, founded, funding, ownership, parent,
  ]

  /// The field of a name; nil where there is none.
  package init?(named name: String) {
    guard let field = Field.all.first(where: { $0.name == name }) else { return nil }
    self = field
  }

  /// Whether it is worked out from another field and never read from a column.
  package var isDerived: Bool {
    if case .place = form { return true }
    return false
  }
}

/// How values are written and compared.
package enum Form: Hashable, Sendable {
  /// One text, or several where the mapping gives a separator.
  case text
  /// A text in which hyphen, underscore and blank are the same.
  case stage
  /// A company's name: a text of which only the empty one is missing.
  case name
  /// A web address, of which only the host counts.
  case domain
  /// A code of a classification, compared as text.
  case code(Classification)
  /// Several texts.
  case list
  /// A whole number of people.
  case headcount
  /// An amount in a currency.
  case money
  /// A year.
  case year
  /// A number without a meaning that the program knows, in a column of the list's own.
  case number
  /// A country.
  case country
  /// A part of the world, worked out from the country.
  case place(PlaceLevel)

  /// A classification of industries.
  package enum Classification: Hashable, Sendable { case naics, sic, nace }

  /// The size of a part of the world.
  package enum PlaceLevel: Hashable, Sendable {
    /// The UN M49 subregion, or intermediate region.
    case subregion
    /// The UN M49 region.
    case continent
    /// What the report divides by.
    case region
  }

  /// Whether values are numbers that lie in an interval.
  package var isNumeric: Bool {
    switch self {
    case .headcount, .money, .year, .number: true
    default: false
    }
  }
}

/// What a criterion is about: a field of the catalogue or a column of the list.
package enum FieldReference: Hashable, Sendable, CustomStringConvertible {
  case field(Field)
  /// A column by its own name, compared without regard to case.
  case column(String)

  /// The name of the field or the column.
  package var description: String {
    switch self {
    case .field(let field): field.name
    case .column(let name): name
    }
  }

  /// The same for every spelling of a column's name.
  package static func == (left: FieldReference, right: FieldReference) -> Bool {
    switch (left, right) {
    case (.field(let left), .field(let right)): left == right
    case (.column(let left), .column(let right)): Text.folded(left) == Text.folded(right)
    default: false
    }
  }

  /// Hashes what two spellings of a column's name share.
  package func hash(into hasher: inout Hasher) {
    switch self {
    case .field(let field): hasher.combine(field)
    case .column(let name): hasher.combine(Text.folded(name))
    }
  }
}

/// What is read, and as what: for a column of the list's own the condition decides the form.
package struct Subject: Hashable, Sendable {
  /// The field or the column.
  package var reference: FieldReference
  /// How its values are read.
  package var form: Form

  /// A subject that is read in a form of the condition's choice.
  package init(_ reference: FieldReference, as form: Form) {
    self.reference = reference
    self.form = form
  }

  /// A field, in its own form.
  package init(_ field: Field) {
    reference = .field(field)
    form = field.form
  }
}
