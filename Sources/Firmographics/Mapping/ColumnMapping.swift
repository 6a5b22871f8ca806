package import DelimitedText

/// What a mapping file says: which columns of a list hold which fields, and how they are written.
package struct ColumnMapping: Hashable, Sendable {
  /// Where the list came from, for the report.
  package struct Source: Hashable, Sendable {
    /// Who made the list.
    package var name: String?
    /// When it was fetched, as the mapping writes it.
    package var retrieved: String?
    /// On what terms it may be used.
    package var licence: String?

    /// A list's origin, of which nothing need be known.
    package init(name: String? = nil, retrieved: String? = nil, licence: String? = nil) {
      self.name = name
      self.retrieved = retrieved
      self.licence = licence
    }
  }

  /// Where a field's values come from.
  package struct Column: Hashable, Sendable {
    /// Names of columns, or their numbers from 1; the first that is not missing counts.
    package var from: [String] = []
    /// The value that every record has, in place of a column.
    package var constant: String?
    /// What plain amounts are multiplied by; nil where the column's name decides.
    package var unit: Quantity?
    /// The currency of amounts that name none; nil where the column's name decides.
    package var currency: Currency?
    /// What stands between the items of a list.
    package var separator: String?
    /// Which sign parts the fraction; nil where the column's values decide.
    package var decimalSign: DecimalSign?
    /// Where the mapping file says so.
    package var place: Place?

    /// A column of which nothing is said.
    package init() {}
  }

  /// The path of the mapping file.
  package var file: String?
  /// The list's origin.
  package var source = Source()
  /// How the list is written down, where the mapping says so.
  package var dialect = DialectOptions()
  /// The decimal sign of every amount; nil where each column decides.
  package var decimalSign: DecimalSign?
  /// The texts that stand for missing values.
  package var missing = MissingTokens()
  /// The identities to try in turn, each a list of fields; nil for the default.
  package var key: [[FieldReference]]?
  /// What is said of each field.
  package var columns: [Field: Column] = [:]
  /// Whether only the fields named here are read.
  package var isComplete = false

  /// A mapping that says nothing.
  package init() {}

  /// The identities that are tried where a mapping says nothing: the domain, then name and country.
  package static let defaultKey: [[FieldReference]] = [
    [.field(.domain)], [.field(.name), .field(.country)],
  ]
}
