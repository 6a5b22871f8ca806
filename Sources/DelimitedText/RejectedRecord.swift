/// A record that could not be used, with its place and the reason.
package struct RejectedRecord: Hashable, Sendable {
  /// Why a record is rejected.
  package enum Kind: String, Sendable {
    /// More fields than the header has, and not all of the extra ones empty.
    case tooManyFields = "too many fields"
    /// A quoted field that runs on over its line and never closes, or closes where text follows.
    case unclosedQuote = "unclosed quote"
    /// Text between a closing quote and the next delimiter, on one line.
    case textAfterQuote = "text after a closing quote"
    /// A record longer than ``RecordBoundaries/sizeLimit``.
    case tooLong = "record too long"
  }

  /// What is wrong.
  package var kind: Kind
  /// The name of the list.
  package var file: String
  /// The physical line on which the record begins, from 1.
  package var line: Int
  /// The byte of that line at which the fault lies, from 1: of an unclosed quote the quote that opens
  /// the field; 1 where the fault lies on a later line.
  package var column: Int
  /// The record's first byte, from 0, in the list as it was decoded.
  package var byte: Int
  /// What is wrong with this record, as a sentence.
  package var message: String
  /// The record's text as it stands in the list, at most ``textLimit`` bytes of it.
  package var text: String

  package init(
    kind: Kind, file: String, line: Int, column: Int, byte: Int, message: String, text: String
  ) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.byte = byte
    self.message = message
    self.text = text
  }

  /// How many bytes of a rejected record's text are kept.
  package static let textLimit = 4096
}
