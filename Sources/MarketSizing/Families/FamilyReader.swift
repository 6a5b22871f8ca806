internal import DelimitedText
internal import Firmographics

/// Reads what the records of a list say of the families of their companies.
final class FamilyReader {
  private let list: OpenList
  private let columnCount: Int
  private let parser: RecordParser
  private let identity: IdentityKey
  /// The keys by which a record's company is found as a parent.
  private let keys: IdentityKey
  private let kindCount: Int
  /// The parent's text in each of the keys' forms.
  private let parents: [(column: FamilyKeys.ParentColumn, slot: Int?, keys: IdentityKey)]
  private let missing: MissingTokens

  /// - Parameters:
  ///   - list: the list.
  ///   - number: its number.
  ///   - familyKeys: by what parents are found.
  ///   - context: how values are read.
  init(_ list: OpenList, number: Int, _ familyKeys: FamilyKeys, context: ReadingContext) {
    self.list = list
    let binding = list.binding
    missing = binding.missing
    columnCount = list.reader.columns.count
    let keyColumns = familyKeys.keyColumns[number]
    let parentColumns = familyKeys.parentColumns[number]
    var wanted = list.wanted
    let used = (keyColumns.values.joined() + parentColumns.map(\.binding)).compactMap(\.column)
    for column in used.sorted() where !wanted.contains(column) { wanted.append(column) }
    let slots = Dictionary(uniqueKeysWithValues: wanted.enumerated().map { ($1, $0) })
    parser = RecordParser(list.reader.dialect, columnCount: columnCount, wanted: wanted)
    identity = IdentityKey(binding, context: context, slots: slots)
    let kinds = familyKeys.kinds.map { [$0] }
    kindCount = kinds.count
    keys = IdentityKey(kinds, missing: missing, context: context, slots: slots) { keyColumns[$0] }
    parents = parentColumns.map { column in
      (
        column: column, slot: column.binding.column.flatMap { slots[$0] },
        keys: IdentityKey(kinds, missing: binding.missing, context: context, slots: slots) { _ in
          [column.binding]
        }
      )
    }
  }

  /// What a batch says.
  func notes(of batch: RecordBatch) -> FamilyNotes {
    var notes = FamilyNotes()
    notes.recordCount = unsafe batch.table.count
    for number in 0..<notes.recordCount {
      guard parse(number, of: batch) else { continue }
      let parent = parentHashes()
      notes.records.append(
        FamilyNotes.Record(
          number: UInt32(number),
          parent: parent == nil ? -1 : Int32(notes.parents.count / kindCount),
          identity: unsafe identity.find { unsafe parser.field($0) }?.hash ?? 0))
      notes.keys += unsafe keys.all { unsafe parser.field($0) }.map { $0 ?? 0 }
      if let parent { notes.parents += parent }
    }
    return notes
  }

  /// How records of a batch call their companies and these their parents; nil for what can't be used.
  func members(_ numbers: [Int], of batch: RecordBatch) -> [FamilyMember?] {
    numbers.map { number in
      guard parse(number, of: batch) else { return nil }
      let extent = batch.extent(number)
      return FamilyMember(
        file: list.reader.source.name,
        line: batch.firstLine + batch.lineEnds(in: batch.start..<extent.start) + 1,
        name: (text(of: .name) ?? text(of: .domain)).map(Text.squeezed),
        parent: parents.lazy.compactMap { self.text(of: $0.column.binding, slot: $0.slot) }.first
          .map(Text.squeezed))
    }
  }

  /// Whether a record can be used.
  private func parse(_ number: Int, of batch: RecordBatch) -> Bool {
    let shape = unsafe batch.withRecord(batch.extent(number)) { unsafe parser.parse($0) }
    return shape.map { !$0.hasExtraText } ?? false
  }

  /// The hashes of the named parent, in the order in which they are looked up; nil where none is named.
  private func parentHashes() -> [UInt64]? {
    for (column, slot, keys) in parents {
      guard let text = text(of: column.binding, slot: slot) else { continue }
      let found = unsafe keys.all { unsafe parser.field($0) }
      // A word alone is a name, and no domain.
      let isDomain = DomainName.normalized(text).contains(".")
      let hashes = column.kinds.map { kind in kind == 0 && !isDomain ? 0 : found[kind] ?? 0 }
      guard hashes.contains(where: { $0 != 0 }) else { return nil }
      return hashes + Array(repeating: 0, count: kindCount - hashes.count)
    }
    return nil
  }

  private func text(of column: ColumnBinding, slot: Int?) -> String? {
    let text = slot.map { parser.withField($0) { TextDecoding.decode($0).text } }
    guard let text = text ?? column.constant, !missing.contains(text, isCountry: false) else {
      return nil
    }
    return text
  }

  private func text(of field: Field) -> String? { list.text(of: field, parser) }
}
