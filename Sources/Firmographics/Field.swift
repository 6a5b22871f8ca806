/// A fact about companies that criteria, segments and reports can ask for.
///
/// A new field is a line in ``all``, and a reader in `Values/` if its form is new.
public struct Field: Hashable, Sendable {
  /// The name in ICP and mapping files.
  public let name: String
  /// How its values are written and compared.
  public let form: Form

  private init(_ name: String, _ form: Form) {
    self.name = name
    self.form = form
  }

  public static let name = Field("name", .name)
  public static let domain = Field("domain", .domain)
  public static let industry = Field("industry", .text)
  public static let naics = Field("naics", .code(.naics))
  public static let sic = Field("sic", .code(.sic))
  public static let nace = Field("nace", .code(.nace))
  public static let employees = Field("employees", .headcount)
  public static let revenue = Field("revenue", .money)
  public static let country = Field("country", .country)
  public static let subregion = Field("subregion", .place(.subregion))
  public static let continent = Field("continent", .place(.continent))
  public static let region = Field("region", .place(.region))
  public static let state = Field("state", .text)
  public static let city = Field("city", .text)
  public static let technologies = Field("technologies", .list)
  public static let growthStage = Field("growth_stage", .stage)
  public static let founded = Field("founded", .year)
  public static let funding = Field("funding", .money)
  public static let ownership = Field("ownership", .text)
  public static let parent = Field("parent", .text)

  /// Every field, in the order in which they are shown.
  public static let all: [Field] = [
    name, domain, industry, naics, sic, nace, employees, revenue, country, subregion, continent,
    region, state, city, technologies, growthStage, founded, funding, ownership, parent,
  ]

  /// The field of a name; nil where there is none.
  public init?(named name: String) {
    guard let field = Field.all.first(where: { $0.name == name }) else { return nil }
    self = field
  }

  /// Whether it is worked out from another field and never read from a column.
  public var isDerived: Bool {
    if case .place = form { return true }
    return false
  }
}

/// How values are written and compared.
public enum Form: Hashable, Sendable {
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
  public enum Classification: Hashable, Sendable { case naics, sic, nace }

  /// The size of a part of the world.
  public enum PlaceLevel: Hashable, Sendable {
    /// The UN M49 subregion, or intermediate region.
    case subregion
    /// The UN M49 region.
    case continent
    /// What the report divides by.
    case region
  }

  /// Whether values are numbers that lie in an interval.
  public var isNumeric: Bool {
    switch self {
    case .headcount, .money, .year, .number: true
    default: false
    }
  }
}

/// What a criterion is about: a field of the catalogue or a column of the list.
public enum FieldReference: Hashable, Sendable, CustomStringConvertible {
  case field(Field)
  /// A column by its own name, compared without regard to case.
  case column(String)

  public var description: String {
    switch self {
    case .field(let field): field.name
    case .column(let name): name
    }
  }

  /// The same for every spelling of a column's name.
  public static func == (left: FieldReference, right: FieldReference) -> Bool {
    switch (left, right) {
    case (.field(let left), .field(let right)): left == right
    case (.column(let left), .column(let right)): Text.folded(left) == Text.folded(right)
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .field(let field): hasher.combine(field)
    case .column(let name): hasher.combine(Text.folded(name))
    }
  }
}

/// What is read, and as what: for a column of the list's own the condition decides the form.
public struct Subject: Hashable, Sendable {
  public var reference: FieldReference
  public var form: Form

  public init(_ reference: FieldReference, as form: Form) {
    self.reference = reference
    self.form = form
  }

  public init(_ field: Field) {
    reference = .field(field)
    form = field.form
  }
}
