/// One list as it was read.
///
/// Its JSON form is part of `tam-run/1`.
package struct InputReport: Codable, Hashable, Sendable {
  /// The file's name, without folders; `-` for standard input.
  package var name: String
  /// The size as it was read.
  package var bytes: Int
  /// XXH3 of the bytes: `xxh3:` and 16 hexadecimal digits, as `xxhsum -H3` prints for lists of up to
  /// 256 KiB; for larger ones it is that of the XXH3s of their blocks of this size.
  package var fingerprint: String
  /// The content's SHA-256, where it was asked for.
  package var sha256: String?
  /// Records after the header, rejected ones included.
  package var rows: Int
  /// Records that can't be used.
  package var rejected: Int
  /// Records with fewer fields than the header.
  package var short: Int
  /// Records with bytes that are not UTF-8 in a field that was looked at.
  package var notUtf8: Int
  /// iconv's name of the encoding.
  package var encoding: String
  /// The character between fields; `\t` for a tab.
  package var delimiter: String
  /// Whether the first record names the columns.
  package var header: Bool
  /// How the list is written down, and how that is known.
  package var form: FormReport
  /// What the mapping file says of the list's origin.
  package var source: String?
  /// When the list was fetched, as the mapping file says.
  package var retrieved: String?
  /// On what terms it may be used, as the mapping file says.
  package var licence: String?
  /// Which columns were taken for which fields.
  package var mapping: [MappingRow]
  /// The columns that were taken for no field.
  package var unmapped: [String]
}

/// What a field was read from.
package struct MappingRow: Codable, Hashable, Sendable {
  /// The field's name.
  package var field: String
  /// The column's name; nil where the mapping gives one value for all.
  package var column: String?
  /// `mapping file`, `header`, `content` or `column name`.
  package var by: String
  /// What was assumed or given: unit, currency, separator, decimal sign, in words; and what a column
  /// that is taken by its values shows.
  package var note: String?
  /// The decimal sign of a column of amounts, `point` or `comma`, and how it is known; nil elsewhere.
  package var decimal: FormReport.Trait<String>?
}

/// How full and how readable a column is for a field.
///
/// Its JSON form is part of `tam-run/1`. known + missing + unreadable = records that were not rejected.
package struct FieldReport: Codable, Hashable, Sendable {
  /// The field's name.
  package var field: String
  /// The column's name; nil where the mapping gives one value for all.
  package var column: String?
  /// Records with a value that could be read.
  package var known = 0
  /// Records with none, or a word that means none.
  package var missing = 0
  /// Records with something that is no value of the field.
  package var unreadable = 0
  /// Exact values outside the band that the same record gives.
  package var contradictions = 0
  /// The first unreadable texts, each once.
  package var examples: [String] = []
}
