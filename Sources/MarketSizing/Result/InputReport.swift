/// One list as it was read.
///
/// Its JSON form is part of `tam-run/1`.
public struct InputReport: Codable, Hashable, Sendable {
  /// The file's name, without folders; `-` for standard input.
  public var name: String
  /// The size as it was read.
  public var bytes: Int
  /// XXH3 of the bytes: `xxh3:` and 16 hexadecimal digits, as `xxhsum -H3` prints.
  public var fingerprint: String
  /// The content's SHA-256, where it was asked for.
  public var sha256: String?
  /// Records after the header, rejected ones included.
  public var rows: Int
  /// Records that can't be used.
  public var rejected: Int
  /// Records with fewer fields than the header.
  public var short: Int
  /// Records with bytes that are not UTF-8 in a field that was looked at.
  public var notUtf8: Int
  /// iconv's name of the encoding.
  public var encoding: String
  /// The character between fields; `\t` for a tab.
  public var delimiter: String
  /// Whether the first record names the columns.
  public var header: Bool
  /// What the mapping file says of the list's origin.
  public var source: String?
  /// When the list was fetched, as the mapping file says.
  public var retrieved: String?
  /// On what terms it may be used, as the mapping file says.
  public var licence: String?
  /// Which columns were taken for which fields.
  public var mapping: [MappingRow]
  /// The columns that were taken for no field.
  public var unmapped: [String]
}

/// What a field was read from.
public struct MappingRow: Codable, Hashable, Sendable {
  /// The field's name.
  public var field: String
  /// The column's name; nil where the mapping gives one value for all.
  public var column: String?
  /// `mapping file`, `header` or `column name`.
  public var by: String
  /// What was assumed or given: unit, currency, separator, decimal sign, in words.
  public var note: String?
}

/// How full and how readable a column is for a field.
///
/// Its JSON form is part of `tam-run/1`. known + missing + unreadable = records that were not rejected.
public struct FieldReport: Codable, Hashable, Sendable {
  /// The field's name.
  public var field: String
  /// The column's name; nil where the mapping gives one value for all.
  public var column: String?
  /// Records with a value that could be read.
  public var known = 0
  /// Records with none, or a word that means none.
  public var missing = 0
  /// Records with something that is no value of the field.
  public var unreadable = 0
  /// Exact values outside the band that the same record gives.
  public var contradictions = 0
  /// The first unreadable texts, each once.
  public var examples: [String] = []
}
