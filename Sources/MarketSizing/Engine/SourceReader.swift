internal import Criteria
internal import DelimitedText
internal import Firmographics

/// What the columns of one source say together: the first that gives a value, an exact number before
/// a band.
final class SourceReader {
  let memos: [ValueMemo]
  /// The regions that the source names; nil where it is no region.
  let regions: RegionTable?
  /// Exact numbers outside the band that the same record gives.
  private(set) var contradictions = 0

  private let tests: [(number: Int, test: Test)]
  /// The column and the entry that count for the last record; -1 where none gives a value.
  private var chosenMemo = -1
  private var chosenEntry = 0

  init(_ number: Int, of plan: SizingPlan, list: OpenList) {
    let source = plan.table.sources[number]
    let context = plan.table.contexts[source.context]
    let tests = plan.table.tests[number]
    let regions =
      source.subject.form == .place(.region) ? RegionTable(context.regions) : nil
    self.tests = tests
    self.regions = regions
    memos = list.columns(of: number, in: plan).map { column in
      ValueMemo(
        slot: column.column.flatMap { list.slots[$0] }, constant: column.constant,
        reader: CellReader(
          form: source.subject.form, binding: column, context: context,
          missing: list.binding.missing),
        tests: tests, regions: regions)
    }
  }

  /// The entry that counts for the last record; nil where none gives a value.
  var entry: ValueMemo.Entry? {
    chosenMemo < 0 ? nil : memos[chosenMemo].entry(chosenEntry)
  }

  /// The text of that entry, as it stands in the list.
  var text: [UInt8]? { chosenMemo < 0 ? nil : memos[chosenMemo].text(chosenEntry) }

  /// Reads the parser's last record and sets the outcome codes of the source's tests.
  ///
  /// - Returns: whether all that was looked at is UTF-8.
  func read(_ parser: RecordParser, order: UInt64, _ codes: inout [UInt8]) -> Bool {
    chosenMemo = -1
    var isUTF8 = true
    if memos.count == 1 {
      let memo = memos[0]
      let number = memo.look(parser, order: order)
      let entry = memo.entry(number)
      isUTF8 = entry.isUTF8
      if entry.kind == .known {
        chosenMemo = 0
        chosenEntry = number
      }
    } else {
      isUTF8 = choose(parser, order: order)
    }
    if chosenMemo >= 0 {
      memos[chosenMemo].copyCodes(chosenEntry, to: &codes)
    } else {
      for test in tests { codes[test.number] = test.test.outcome(of: .missing).code }
    }
    return isUTF8
  }

  private func choose(_ parser: RecordParser, order: UInt64) -> Bool {
    var isUTF8 = true
    var band: ValueInterval?
    for index in memos.indices {
      let number = memos[index].look(parser, order: order)
      let found = memos[index].entry(number)
      if !found.isUTF8 { isUTF8 = false }
      guard found.kind == .known else { continue }
      guard let current = entry else {
        chosenMemo = index
        chosenEntry = number
        continue
      }
      guard let interval = found.interval, let other = current.interval else { continue }
      if found.isExact, !current.isExact {
        band = band ?? other
        chosenMemo = index
        chosenEntry = number
      } else if !found.isExact {
        band = band ?? interval
      }
    }
    if let band, let exact = entry, exact.isExact, let number = exact.interval?.lower,
      !band.contains(number)
    {
      contradictions += 1
    }
    return isUTF8
  }
}
