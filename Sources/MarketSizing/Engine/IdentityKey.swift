internal import CRecordScan
internal import DelimitedText
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
  /// How many keys were asked for.
  private let keyCount: Int

  /// The identity by the keys of a list of which all parts are given.
  ///
  /// - Parameters:
  ///   - binding: the keys, and the columns that give their fields.
  ///   - context: how values are read.
  ///   - slots: the parser's slot of each column.
  package init(_ binding: ListBinding, context: ReadingContext, slots: [Int: Int]) {
    self.init(binding, keys: binding.key, context: context, slots: slots)
  }

  /// The identity by some keys, of which those count that a list gives all parts of.
  ///
  /// - Parameters:
  ///   - binding: the columns that give their fields.
  ///   - keys: the fields of each key.
  ///   - context: how values are read.
  ///   - slots: the parser's slot of each column.
  init(
    _ binding: ListBinding, keys: [[FieldReference]], context: ReadingContext, slots: [Int: Int]
  ) {
    self.init(keys, missing: binding.missing, context: context, slots: slots) {
      binding.columns[$0]
    }
  }

  /// The identity by some keys, of which those count that have columns for all their parts.
  ///
  /// - Parameters:
  ///   - keys: the fields of each key.
  ///   - missing: what stands for a missing value.
  ///   - context: how values are read.
  ///   - slots: the parser's slot of each column.
  ///   - columns: gives the columns of a field; nil for none.
  init(
    _ keys: [[FieldReference]], missing: MissingTokens, context: ReadingContext, slots: [Int: Int],
    columns: (FieldReference) -> [ColumnBinding]?
  ) {
    keyCount = keys.count
    let keys = keys.enumerated().compactMap {
      number, fields -> (seed: UInt64, parts: [Part])? in
      let parts = fields.compactMap { field -> Part? in
        guard let columns = columns(field) else { return nil }
        let form = Self.form(of: field)
        return Part(
          form: form,
          columns: columns.map { column in
            (
              slot: column.column.flatMap { slots[$0] }, constant: column.constant,
              reader: CellReader(form: form, binding: column, context: context, missing: missing)
            )
          })
      }
      return parts.count == fields.count ? (seed: UInt64(number + 1), parts: parts) : nil
    }
    self.keys = keys
    self.slots = Array(
      Set(keys.flatMap { $0.parts.flatMap { $0.columns.compactMap(\.slot) } })
    ).sorted()
    if let key = keys.first, key.parts.count == 1, key.parts[0].form == .domain,
      let column = key.parts[0].columns.first, let slot = column.slot
    {
      plainDomain = (slot, column.reader, key.seed)
    } else {
      plainDomain = nil
    }
  }

  private static func form(of field: FieldReference) -> Form {
    if case .field(let field) = field { return field.form }
    return .text
  }

  /// The parser's slots of all columns that the keys are made of.
  let slots: [Int]

  /// Where a plain domain alone gives the identity: the slot of its column, its reader, and the key's
  /// seed.
  let plainDomain: (slot: Int, reader: CellReader, seed: UInt64)?

  /// The identity of a record.
  ///
  /// - Parameter field: gives the record's field in a slot.
  /// - Returns: the number of the mapping's key that gives it, from 0, and the hash; nil where the record
  ///   has no identity and stands for itself.
  func find(_ field: (Int) -> FieldText) -> (key: Int, hash: UInt64)? {
    if let plainDomain {
      let text = unsafe field(plainDomain.slot)
      if let host = unsafe plainDomain.reader.plainHost(text) {
        // The same hash as the slow way gives.
        let hash = unsafe record_scan_host_hash(
          text.base + host.lowerBound, host.count, plainDomain.seed)
        return (key: Int(plainDomain.seed) - 1, hash: hash)
      }
    }
    for key in keys {
      if let hash = unsafe hash(key, field) { return (key: Int(key.seed) - 1, hash: hash) }
    }
    return nil
  }

  /// By key: the hash that a record gives; nil where a part of the key is missing.
  func all(_ field: (Int) -> FieldText) -> [UInt64?] {
    var hashes = [UInt64?](repeating: nil, count: keyCount)
    for key in keys { hashes[Int(key.seed) - 1] = unsafe hash(key, field) }
    return hashes
  }

  private func hash(
    _ key: (seed: UInt64, parts: [Part]), _ field: (Int) -> FieldText
  ) -> UInt64? {
    var text = ""
    for part in key.parts {
      guard let value = unsafe value(of: part, field), !value.isEmpty else { return nil }
      text += value
      text += Self.end
    }
    return max(1, XXH3.hash(text, seed: key.seed))
  }

  /// What ends the value of each part.
  private static let end = "\u{1F}"

  private func value(of part: Part, _ field: (Int) -> FieldText) -> String? {
    for column in part.columns {
      let text =
        column.slot.map { unsafe field($0).withSpan { TextDecoding.decode($0).text } }
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
