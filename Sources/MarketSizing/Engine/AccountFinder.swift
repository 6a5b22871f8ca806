internal import Criteria
internal import DelimitedText
internal import Firmographics

/// Finds the companies that are handed on one by one, and reads all that their records say.
final class AccountFinder {
  /// Nil where no companies are handed on.
  private let selection: AccountSelection?
  private let countBuyers: SizingOptions.BuyerCounter?
  private let list: OpenList
  private let number: Int
  /// Keeps every column of the list.
  private let parser: RecordParser
  private let columnCount: Int
  private let identity: IdentityKey
  /// How many lines end before an offset of the batch in hand.
  private var counted = (batch: -1, offset: 0, lines: 0)

  init(
    _ list: OpenList, number: Int, options: SizingOptions, context: ReadingContext
  ) {
    selection = options.onAccount == nil ? nil : options.accounts
    countBuyers = options.countedBuyers
    self.list = list
    self.number = number
    columnCount = list.reader.columns.count
    let columns = Array(0..<columnCount)
    parser = RecordParser(list.reader.dialect, columnCount: columnCount, wanted: columns)
    identity = IdentityKey(
      list.binding, keys: options.keys.fields, context: context,
      slots: Dictionary(uniqueKeysWithValues: columns.map { ($0, $0) }))
  }

  /// Whether companies that every ICP excludes are handed on.
  var takesAll: Bool { selection == .all }

  /// Whether a company is handed on.
  ///
  /// - Parameter fates: what becomes of it, by ICP; nil where it is excluded.
  /// - Returns: true where somebody asked for such companies.
  func takes(_ fates: [KindCounts.Place?]) -> Bool {
    switch selection {
    case nil: return false
    case .all: return true
    case .matching: return fates.contains { $0 != nil }
    case .differing:
      let isConfirmed = fates.first??.placement.fit == .yes
      return fates.contains { ($0?.placement.fit == .yes) != isConfirmed }
    }
  }

  /// By role of the buyers: the persons counted in the company of a record; nil where there were none
  /// to count.
  func countedBuyers(_ extent: RecordBatch.Extent, of batch: RecordBatch) -> [Int]? {
    guard let countBuyers else { return nil }
    _ = unsafe batch.withRecord(extent) { unsafe parser.parse($0) }
    return countBuyers(unsafe identity.all { unsafe parser.field($0) })
  }

  /// The company of a record, and what its ICPs make of it.
  func account(
    _ extent: RecordBatch.Extent, of batch: RecordBatch, employees: ValueInterval?,
    verdicts: [Account.Verdict]
  ) -> Account {
    _ = unsafe batch.withRecord(extent) { unsafe parser.parse($0) }
    let identities = unsafe identity.all { unsafe parser.field($0) }
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
