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
    /// Its number: a field that several keys have is one part of all.
    var number: Int
    var form: Form
    var columns: [(slot: Int?, constant: String?, reader: CellReader)]
  }

  private let keys: [(seed: UInt64, parts: [Part])]
  /// How many keys were asked for.
  private let keyCount: Int
  /// How many fields these are made of.
  private let fieldCount: Int

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
    var fields: [FieldReference] = []
    for field in keys.joined() where !fields.contains(field) { fields.append(field) }
    fieldCount = fields.count
    let numbers = Dictionary(uniqueKeysWithValues: zip(fields, fields.indices))
    let keys = keys.enumerated().compactMap {
      number, fields -> (seed: UInt64, parts: [Part])? in
      let parts = fields.compactMap { field -> Part? in
        guard let columns = columns(field), let number = numbers[field] else { return nil }
        let form = Self.form(of: field)
        return Part(
          number: number, form: form,
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
    if let plainDomain, let hash = unsafe plainHash(field) {
      return (key: Int(plainDomain.seed) - 1, hash: hash)
    }
    for key in keys {
      if let hash = hash(key, { unsafe value(of: $0, field) }) {
        return (key: Int(key.seed) - 1, hash: hash)
      }
    }
    return nil
  }

  /// By key: the hash that a record gives; nil where a part of the key is missing.
  func all(_ field: (Int) -> FieldText) -> [UInt64?] {
    var hashes = [UInt64?](repeating: nil, count: keyCount)
    var values = [String??](repeating: nil, count: fieldCount)
    for key in keys {
      if key.seed == plainDomain?.seed, let hash = unsafe plainHash(field) {
        hashes[Int(key.seed) - 1] = hash
        continue
      }
      hashes[Int(key.seed) - 1] = hash(key) { part in
        if let known = values[part.number] { return known }
        let value = unsafe value(of: part, field)
        values[part.number] = .some(value)
        return value
      }
    }
    return hashes
  }

  /// The hash of a plain domain, which is the same as the slow way gives; nil where it takes that.
  private func plainHash(_ field: (Int) -> FieldText) -> UInt64? {
    guard let plainDomain else { return nil }
    let text = unsafe field(plainDomain.slot)
    return unsafe plainDomain.reader.plainHost(text).map { host in
      unsafe record_scan_host_hash(text.base + host.lowerBound, host.count, plainDomain.seed)
    }
  }

  private func hash(
    _ key: (seed: UInt64, parts: [Part]), _ value: (Part) -> String?
  ) -> UInt64? {
    var text = ""
    for part in key.parts {
      guard let value = value(part), !value.isEmpty else { return nil }
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
