public import DelimitedText

/// What a mapping file says: which columns of a list hold which fields, and how they are written.
public struct ColumnMapping: Hashable, Sendable {
  /// Where the list came from, for the report.
  public struct Source: Hashable, Sendable {
    /// Who made the list.
    public var name: String?
    /// When it was fetched, as the mapping writes it.
    public var retrieved: String?
    /// On what terms it may be used.
    public var licence: String?

    /// A list's origin, of which nothing need be known.
    public init(name: String? = nil, retrieved: String? = nil, licence: String? = nil) {
      self.name = name
      self.retrieved = retrieved
      self.licence = licence
    }
  }

  /// Where a field's values come from.
  public struct Column: Hashable, Sendable {
    /// Names of columns, or their numbers from 1; the first that is not missing counts.
    public var from: [String] = []
    /// The value that every record has, in place of a column.
    public var constant: String?
    /// What plain amounts are multiplied by; nil where the column's name decides.
    public var unit: Quantity?
    /// The currency of amounts that name none; nil where the column's name decides.
    public var currency: Currency?
    /// What stands between the items of a list.
    public var separator: String?
    /// Which sign parts the fraction; nil where the column's values decide.
    public var decimalSign: DecimalSign?
    /// Where the mapping file says so.
    public var place: Place?

    /// A column of which nothing is said.
    public init() {}
  }

  /// The path of the mapping file.
  public var file: String?
  /// The list's origin.
  public var source = Source()
  /// How the list is written down, where the mapping says so.
  public var dialect = DialectOptions()
  /// The decimal sign of every amount; nil where each column decides.
  public var decimalSign: DecimalSign?
  /// The texts that stand for missing values.
  public var missing = MissingTokens()
  /// The identities to try in turn, each a list of fields; nil for the default.
  public var key: [[FieldReference]]?
  /// What is said of each field.
  public var columns: [Field: Column] = [:]
  /// Whether only the fields named here are read.
  public var isComplete = false

  /// A mapping that says nothing.
  public init() {}

  /// The identities that are tried where a mapping says nothing: the domain, then name and country.
  public static let defaultKey: [[FieldReference]] = [
    [.field(.domain)], [.field(.name), .field(.country)],
  ]
}
