/// How a trait of a list's form is known.
package enum FormOrigin: String, Hashable, Sendable {
  /// The user says so.
  case given
  /// The list's bytes say so.
  case detected
  /// Nothing in the list speaks for or against it; most lists are so.
  case usual
}

/// One trait of a list's form, and how it is known.
package struct FormTrait<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What the trait is.
  package var value: Value
  /// How that is known.
  package var origin: FormOrigin

  /// A trait that is as it is for a reason.
  package init(_ value: Value, _ origin: FormOrigin) {
    self.value = value
    self.origin = origin
  }
}

/// All that was found of how a list is written down.
package struct ListForm: Hashable, Sendable {
  /// How the file is packed; nil where it is not.
  package var compression: FormTrait<Compression?>
  /// iconv's name of the encoding; `UTF-8` and `WINDOWS-1252` that were detected mean UTF-8 with
  /// Windows-1252 for every field that is not valid in it.
  package var encoding: FormTrait<String>
  /// The byte between two fields.
  package var delimiter: FormTrait<UInt8>
  /// The byte around fields; nil where nothing quotes.
  package var quote: FormTrait<UInt8?>
  /// How many lines above the header, or above the first record, are none of the table.
  package var linesAbove: FormTrait<Int>
  /// Whether the first record names the columns.
  package var hasHeader: FormTrait<Bool>

  /// The delimiter for a report or a mapping file: itself, or `none`.
  package var delimiterText: String {
    delimiter.value == Dialect.noDelimiter ? "none" : String(Unicode.Scalar(delimiter.value))
  }

  /// What records are found by.
  package var dialect: Dialect {
    Dialect(delimiter: delimiter.value, quote: quote.value, hasHeader: hasHeader.value)
  }
}
