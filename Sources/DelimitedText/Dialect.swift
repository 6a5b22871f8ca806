/// How a list is written down: what separates its fields and whether it has a header.
package struct Dialect: Hashable, Sendable {
  /// The byte between two fields.
  package var delimiter: UInt8
  /// The byte around fields that hold delimiters or line ends; nil where nothing quotes.
  package var quote: UInt8?
  /// Whether the first record names the columns.
  package var hasHeader: Bool

  /// The delimiter of a list of one column, in whose texts commas and the like part nothing: a byte
  /// that no text holds in UTF-8, to which all lists are brought.
  package static let noDelimiter: UInt8 = 0xFF

  /// A form of list: by default comma, double quotes and a header.
  package init(
    delimiter: UInt8 = UInt8(ascii: ","), quote: UInt8? = UInt8(ascii: "\""), hasHeader: Bool = true
  ) {
    self.delimiter = delimiter
    self.quote = quote
    self.hasHeader = hasHeader
  }
}

/// What the user says of a list's form; nil where it is to be found out.
package struct DialectOptions: Hashable, Sendable {
  /// The byte between two fields; ``Dialect/noDelimiter`` for a list of one column.
  package var delimiter: UInt8?
  /// A byte, or `.some(nil)` for a list without quotes.
  package var quote: UInt8??
  /// Whether the first record names the columns.
  package var hasHeader: Bool?
  /// How many lines stand above the header, or above the first record where there is none.
  package var linesAbove: Int?
  /// An encoding by iconv's name.
  package var encoding: String?
  /// How the file is packed, or `.some(nil)` for one that is to be read as it stands.
  package var compression: Compression??

  /// Nothing is said.
  package init() {}
}
