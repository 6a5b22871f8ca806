internal import DelimitedText

/// How a list is written down, and for every trait how that is known.
///
/// Its JSON form is part of `tam-run/1` and `tam-inspection/1`.
package struct FormReport: Codable, Hashable, Sendable {
  /// One trait.
  package struct Trait<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    /// What it is.
    package var value: Value
    /// `given`, `detected`, or `usual` where nothing in the list speaks for or against it.
    package var by: String

    /// A trait, and how it is known.
    package init(_ value: Value, by: String) {
      self.value = value
      self.by = by
    }
  }

  /// `gzip`, `zstd` or `none`.
  package var compression: Trait<String>
  /// iconv's name of the encoding.
  package var encoding: Trait<String>
  /// The character between fields.
  package var delimiter: Trait<String>
  /// The character around fields, or `none`.
  package var quote: Trait<String>
  /// How many lines above the header, or the first record, are none of the table.
  package var linesAbove: Trait<Int>
  /// Whether the first record names the columns.
  package var header: Trait<Bool>

  /// A list's form, trait by trait.
  package init(
    compression: Trait<String>, encoding: Trait<String>, delimiter: Trait<String>,
    quote: Trait<String>, linesAbove: Trait<Int>, header: Trait<Bool>
  ) {
    self.compression = compression
    self.encoding = encoding
    self.delimiter = delimiter
    self.quote = quote
    self.linesAbove = linesAbove
    self.header = header
  }

  /// The form that was given or found.
  init(_ form: ListForm) {
    func report<Found, Value>(
      _ trait: FormTrait<Found>, _ value: (Found) -> Value
    ) -> Trait<Value> {
      Trait(value(trait.value), by: trait.origin.rawValue)
    }
    func character(_ byte: UInt8) -> String { String(Unicode.Scalar(byte)) }
    compression = report(form.compression) { $0?.rawValue ?? "none" }
    encoding = report(form.encoding) { $0 }
    delimiter = report(form.delimiter) { _ in form.delimiterText }
    quote = report(form.quote) { $0.map(character) ?? "none" }
    linesAbove = report(form.linesAbove) { $0 }
    header = report(form.hasHeader) { $0 }
  }
}
