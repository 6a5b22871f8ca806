package import DelimitedText

/// One place in a record that a field's values come from.
package struct ColumnBinding: Hashable, Sendable {
  /// How a column came to stand for a field.
  package enum Origin: String, Hashable, Sendable {
    case mapping = "mapping file"
    case header
    case content
    case columnName = "column name"
  }

  /// The column's number from 0; nil for a constant.
  package var column: Int?
  /// The column's name; nil for a constant.
  package var name: String?
  package var constant: String?
  package var unit: Quantity = .one
  package var currency: Currency?
  package var separator: String?
  package var decimalSign: DecimalSign = .point
  /// How the decimal sign is known; nil where the column holds no amounts.
  package var decimalOrigin: FormOrigin?
  package var origin: Origin
  /// What the column's values show, where it was taken by them.
  package var evidence: String?

  package init(origin: Origin) { self.origin = origin }

  /// What a reader of the report should know of how the column is read; nil where it is plain.
  package var note: String? {
    var parts: [String] = []
    if let constant { parts.append("“\(constant)” for every record") }
    if unit != .one { parts.append("in units of \(unit)") }
    if let currency { parts.append("in \(currency.code)") }
    if decimalSign == .comma { parts.append("with the comma as decimal sign") }
    if let separator { parts.append("items separated by “\(Text.shown(separator))”") }
    if let evidence { parts.append("by what it holds: \(evidence)") }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// What a list's columns mean.
package struct ListBinding: Sendable {
  /// The columns of each field that the list gives, in the order in which they are tried.
  package internal(set) var columns: [FieldReference: [ColumnBinding]] = [:]
  /// Why a field that has candidates has no column: two are equally likely, or none is readable.
  package internal(set) var obstacles: [FieldReference: String] = [:]
  /// What settles an obstacle, where it is not to name a column.
  package internal(set) var fixes: [FieldReference: String] = [:]
  /// What columns may hold by their values, where that is not clear enough to use them.
  package internal(set) var suggestions: [ContentFinding] = []
  /// Why a column is not used for the field that it is named for, by the column's number.
  package internal(set) var remarks: [Int: String] = [:]
  /// The fields of columns whose amounts can be read in two ways, by the column's number.
  package internal(set) var undecided: [Int: Field] = [:]
  /// Those of them with several equally likely columns or readings.
  var ambiguous: Set<FieldReference> = []
  /// The names of the list's columns.
  package internal(set) var header: [String]
  /// Which words are missing values.
  package internal(set) var missing: MissingTokens
  package internal(set) var key: [[FieldReference]]

  /// Whether a field has no column because several are equally likely, or two ways to read it.
  package func isAmbiguous(_ reference: FieldReference) -> Bool { ambiguous.contains(reference) }

  /// What may give a field that no column is taken for.
  package func suggestions(for reference: FieldReference) -> [ContentFinding] {
    suggestions.filter { .field($0.field) == reference }
  }

  /// The columns that no field is read from.
  package var unmapped: [String] {
    let used = Set(columns.values.joined().compactMap(\.column))
    return header.indices.filter { !used.contains($0) }.map { header[$0] }
  }
}
