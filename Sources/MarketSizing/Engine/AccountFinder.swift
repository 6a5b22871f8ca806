internal import Criteria
internal import DelimitedText
internal import Firmographics

/// Finds the companies that are handed on one by one, and reads all that their records say.
final class AccountFinder {
  /// Nil where no companies are handed on.
  private let selection: AccountSelection?
  private let countBuyers: SizingOptions.BuyerCounter?
  private let isSought: (@Sendable ([UInt64?]) -> Bool)?
  private let list: OpenList
  private let number: Int
  /// Keeps every column of the list.
  private let parser: RecordParser
  private let columnCount: Int
  private let identity: IdentityKey
  /// The record that the parser has read last, and its identities.
  private var parsed: (batch: Int, start: Int, identities: [UInt64?]) = (-1, -1, [])
  /// How many lines end before an offset of the batch in hand.
  private var counted = (batch: -1, offset: 0, lines: 0)

  init(
    _ list: OpenList, number: Int, options: SizingOptions, context: ReadingContext
  ) {
    selection = options.onAccount == nil ? nil : options.accounts
    countBuyers = options.countedBuyers
    isSought = options.isSought
    self.list = list
    self.number = number
    columnCount = list.reader.columns.count
    let columns = Array(0..<columnCount)
    parser = RecordParser(list.reader.dialect, columnCount: columnCount, wanted: columns)
    identity = IdentityKey(
      list.binding, keys: options.keys.fields, context: context,
      slots: Dictionary(uniqueKeysWithValues: columns.map { ($0, $0) }))
  }

  /// Whether companies that every ICP excludes are looked at.
  var looksAtAll: Bool { selection == .all || countsOthers }

  /// Whether companies that are not handed on are counted.
  var countsOthers: Bool { selection == .sought }

  /// Whether a company is handed on.
  ///
  /// - Parameters:
  ///   - fates: what becomes of it, by ICP; nil where it is excluded.
  ///   - extent: its record.
  ///   - batch: where that is.
  /// - Returns: true where somebody asked for such companies.
  func takes(
    _ fates: [KindCounts.Place?], _ extent: RecordBatch.Extent, of batch: RecordBatch
  ) -> Bool {
    switch selection {
    case nil: return false
    case .all: return true
    case .matching: return fates.contains { $0 != nil }
    case .sought:
      return fates.contains { $0 != nil } || isSought?(parse(extent, of: batch)) ?? false
    case .differing:
      let isConfirmed = fates.first??.placement.fit == .yes
      return fates.contains { ($0?.placement.fit == .yes) != isConfirmed }
    }
  }

  /// By role of the buyers: the persons counted in the company of a record; nil where there were none
  /// to count.
  func countedBuyers(_ extent: RecordBatch.Extent, of batch: RecordBatch) -> [Int]? {
    countBuyers.flatMap { $0(parse(extent, of: batch)) }
  }

  /// Reads a record, and works out its identities.
  private func parse(_ extent: RecordBatch.Extent, of batch: RecordBatch) -> [UInt64?] {
    if parsed.batch == batch.index, parsed.start == extent.start { return parsed.identities }
    _ = unsafe batch.withRecord(extent) { unsafe parser.parse($0) }
    let identities = unsafe identity.all { unsafe parser.field($0) }
    parsed = (batch: batch.index, start: extent.start, identities: identities)
    return identities
  }

  /// The company of a record, and what its ICPs make of it.
  func account(
    _ extent: RecordBatch.Extent, of batch: RecordBatch, employees: ValueInterval?,
    verdicts: [Account.Verdict]
  ) -> Account {
    let identities = parse(extent, of: batch)
    return Account(
      list: number, line: line(of: extent, in: batch),
      name: text(of: .name).map(Text.squeezed),
      domain: text(of: .domain).map { DomainName.normalized(Text.squeezed($0)) },
      country: text(of: .country).flatMap(Country.read),
      employees: employees, identities: identities, verdicts: verdicts,
      fields: (0..<columnCount).map(text(ofColumn:)))
  }

  private func text(ofColumn column: Int) -> String {
    parser.withField(column) { TextDecoding.decode($0).text }
  }

  private func text(of field: Field) -> String? { list.text(of: field, text: text(ofColumn:)) }

  /// The line on which a record begins; those of a batch are asked for in their order.
  private func line(of extent: RecordBatch.Extent, in batch: RecordBatch) -> Int {
    if counted.batch != batch.index {
      counted = (batch: batch.index, offset: batch.start, lines: batch.firstLine)
    }
    counted.lines += batch.lineEnds(in: counted.offset..<extent.start)
    counted.offset = extent.start
    return counted.lines + 1
  }
}
