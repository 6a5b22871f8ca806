package import DelimitedText
internal import Digests
package import Firmographics

/// Works out which company a record is about.
///
/// The keys of a mapping are tried in turn. A key counts only if all its parts are known and not
/// empty after normalising; keys of different kinds never meet.
package struct IdentityKey {
  /// One field of a key and the columns that give it.
  private struct Part {
    var form: Form
    var columns: [(slot: Int?, constant: String?, reader: CellReader)]
  }

  private let keys: [(seed: UInt64, parts: [Part])]

  /// The identity by the keys of a list of which all parts are given.
  ///
  /// - Parameters:
  ///   - binding: the keys, and the columns that give their fields.
  ///   - context: how values are read.
  ///   - slots: the parser's slot of each column.
  package init(_ binding: ListBinding, context: ReadingContext, slots: [Int: Int]) {
    keys = binding.key.enumerated().compactMap { number, fields in
      let parts = fields.compactMap { field -> Part? in
        guard let columns = binding.columns[field] else { return nil }
        let form = Self.form(of: field)
        return Part(
          form: form,
          columns: columns.map { column in
            (
              slot: column.column.flatMap { slots[$0] }, constant: column.constant,
              reader: CellReader(
                form: form, binding: column, context: context, missing: binding.missing)
            )
          })
      }
      return parts.count == fields.count ? (seed: UInt64(number + 1), parts: parts) : nil
    }
  }

  private static func form(of field: FieldReference) -> Form {
    if case .field(let field) = field { return field.form }
    return .text
  }

  /// The identity of the parser's last record, and the number of the mapping's key that gives it,
  /// from 0; nil where the record has none and stands for itself.
  package func find(_ parser: RecordParser) -> (key: Int, hash: UInt64)? {
    for key in keys {
      if let hash = plainDomainHash(key, parser) { return (key: Int(key.seed) - 1, hash: hash) }
      var text = ""
      var isWhole = true
      for part in key.parts {
        guard let value = value(of: part, parser), !value.isEmpty else {
          isWhole = false
          break
        }
        text += value
        text += "\u{1F}"
      }
      if isWhole {
        return (key: Int(key.seed) - 1, hash: max(1, XXH3.hash(text, seed: key.seed)))
      }
    }
    return nil
  }

  /// The hash of a key that is a domain alone, written plainly, without making a text of it; nil
  /// where it is anything else.
  ///
  /// The same hash as the slow way gives.
  private func plainDomainHash(
    _ key: (seed: UInt64, parts: [Part]), _ parser: RecordParser
  ) -> UInt64? {
    guard key.parts.count == 1, key.parts[0].form == .domain,
      let column = key.parts[0].columns.first,
      let slot = column.slot
    else { return nil }
    return parser.withField(slot) { bytes in
      guard column.reader.isCertainlyKnown(bytes), let host = DomainName.plainHost(bytes),
        host.count < Self.plainLimit
      else { return nil }
      var text = InlineArray<128, UInt8>(repeating: 0)
      var count = 0
      for index in host {
        let byte = bytes[index]
        let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        text[count] = isUpper ? byte + 0x20 : byte
        count += 1
      }
      text[count] = 0x1F
      let span = text.span
      return max(1, XXH3.hash(span.extracting(..<(count + 1)), seed: key.seed))
    }
  }

  private static let plainLimit = 127

  private func value(of part: Part, _ parser: RecordParser) -> String? {
    for column in part.columns {
      let text =
        column.slot.map { parser.withField($0) { TextDecoding.decode($0).text } }
        ?? column.constant ?? ""
      guard case .known(let value) = column.reader.read(text).reading else { continue }
      switch (part.form, value) {
      case (.name, _): return CompanyName.normalized(text)
      case (_, .texts(let texts)): return texts.joined(separator: "\u{1E}")
      case (_, .number(let interval)):
        return "\(interval.lower)…\(interval.upper.map(\.description) ?? "")"
      case (_, .unconverted): return Text.folded(text)
      }
    }
    return nil
  }
}
