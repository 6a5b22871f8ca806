internal import CRecordScan
internal import Criteria
internal import DelimitedText
internal import Firmographics

/// The distinct values of one column, numbered, and what each means to the sources that read it.
///
/// Lists repeat themselves: a few hundred texts make up most of a column. Each new one is read once
/// for every source and put to all its tests; after that it costs one look-up. Number 0 is the empty
/// text. Columns of names and domains, of which nothing is asked but whether there is a value, and
/// lists, of which it is the items that repeat themselves, number what their texts come to instead.
final class DistinctValues {
  /// How the column's texts are looked up.
  enum Kind: Hashable {
    /// By the text.
    case text
    /// By the items that are asked for.
    case list(ListKey)
    /// By whether there is a value.
    case name, domain
  }

  /// The same without what it holds, for the innermost loop.
  enum Strategy { case text, list, name, domain }

  /// Lists are read in one way by all their uses.
  struct ListKey: Hashable {
    var form: Form
    var separator: String?
  }

  /// Where the parser keeps the column, and which it is; nil for a constant.
  let slot: Int?
  let column: Int?
  let kind: Kind
  let strategy: Strategy
  let uses: [ColumnUse]
  /// The number of the text of every record, where there is no column.
  private(set) var constantNumber: Int32 = 0

  /// How many numbers there are.
  private(set) var count = 0
  private(set) var currencies: [Currency] = []

  private let constant: [UInt8]?
  /// What reads names, domains and lists, which all their uses read alike.
  let firstReader: CellReader
  private let codeCount: Int
  /// By number, then use.
  private var meanings = GrowingBuffer<ValueMeaning>(capacity: 256)
  /// By number: the outcome codes of the tests of all uses.
  private var codes = GrowingBuffer<UInt8>(capacity: 1024)
  /// By number: the first record that has it.
  private var orders = GrowingBuffer<UInt64>(capacity: 256)
  private(set) var texts = TextTable()
  /// By what they mean: the numbers that stand for no text of their own.
  private var numbersByMeaning: [[UInt8]: Int32] = [:]
  let items: ListItems?
  /// By result of a list: its number; and for the innermost loop the same by the bits of the items.
  private var listNumbers = GrowingBuffer<Int32>()
  private(set) var listResults = GrowingBuffer<record_scan_result>()
  /// By use: the first unreadable texts and the extremes, of all the list.
  private(set) var noted: [ColumnTally]

  /// More texts than this, or bytes of them, are not kept beyond a batch.
  private static let limit = 1 << 16
  private static let byteLimit = 4 << 20

  init(slot: Int?, column: Int?, constant: String?, kind: Kind, uses: [ColumnUse]) {
    self.slot = slot
    self.column = column
    self.kind = kind
    self.uses = uses
    self.constant = constant.map { Array($0.utf8) }
    codeCount = uses.reduce(0) { $0 + $1.tests.count }
    noted = uses.map { _ in ColumnTally() }
    switch kind {
    case .text: strategy = .text
    case .list: strategy = .list
    case .name: strategy = .name
    case .domain: strategy = .domain
    }
    items = strategy == .list ? ListItems(uses) : nil
    firstReader = uses[0].reader
    removeAll()
  }

  /// Forgets all values; numbers begin anew.
  func removeAll() {
    count = 0
    meanings.removeAll()
    codes.removeAll()
    orders.removeAll()
    texts.removeAll()
    numbersByMeaning.removeAll()
    items?.removeAll()
    listNumbers.removeAll()
    listResults.fill(
      record_scan_result(bits: 0, number: -1), count: Int(RECORD_SCAN_RESULTS))
    _ = add(Span(), order: .max)
    if kind == .name || kind == .domain {
      present = (knownNumber(isUTF8: true), knownNumber(isUTF8: false))
    }
    if let constant {
      constantNumber = unsafe constant.withUnsafeBufferPointer { bytes in
        // The looks ahead need bytes to look at.
        let padded = unsafe Array(bytes) + [UInt8](repeating: 0, count: 64)
        return unsafe padded.withUnsafeBufferPointer { padded in
          guard let base = padded.baseAddress else { return 0 }
          return unsafe number(of: FieldText(base, bytes.count), order: 0)
        }
      }
    }
  }

  /// Whether there are more values than are kept.
  var isFull: Bool {
    texts.count > Self.limit || texts.byteCount > Self.byteLimit || items?.isFull ?? false
      || numbersByMeaning.count > Self.limit
  }

  @inline(__always)
  func meaning(_ number: Int, use: Int) -> ValueMeaning { meanings[number * uses.count + use] }

  /// The outcome code of a use's test.
  @inline(__always)
  func code(_ number: Int, at place: Int) -> UInt8 { codes[number * codeCount + place] }

  // MARK: One text

  /// The number of a text.
  ///
  /// - Parameters:
  ///   - text: the column's text.
  ///   - order: the place of its record; where it is below that of the first record so far, this is
  ///     the first.
  /// - Returns: the number, new for a text that was not met before.
  func number(of text: FieldText, order: UInt64) -> Int32 {
    let number = unsafe find(text, order: order)
    if order < orders[Int(number)], strategy == .text { unsafe lower(number, text, order) }
    return number
  }

  /// The number of a text that is not empty, or of one of which nothing is left without its quotes.
  func find(_ text: FieldText, order: UInt64) -> Int32 {
    if unsafe text.count == 0 { return 0 }
    switch strategy {
    case .text: return unsafe textNumber(text, order: order)
    case .list: return unsafe listNumber(text)
    case .name: return unsafe nameNumber(text, order: order)
    case .domain: return unsafe domainNumber(text, order: order)
    }
  }

  private func textNumber(_ text: FieldText, order: UInt64) -> Int32 {
    let number = unsafe texts.find(text)
    return unsafe number >= 0 ? number : addText(text, order: order)
  }

  @inline(never)
  private func addText(_ text: FieldText, order: UInt64) -> Int32 {
    let number = unsafe text.withSpan { add($0, order: order) }
    unsafe texts.insert(text, number: Int(number))
    return number
  }

  /// Adds a value that is read from a text.
  private func add(_ bytes: Span<UInt8>, order: UInt64) -> Int32 {
    let (text, isUTF8) = TextDecoding.decode(bytes)
    for (index, use) in uses.enumerated() {
      let (meaning, codes) = use.read(
        text, isUTF8: isUTF8, isItem: false, currencies: &currencies, order: order)
      meanings.append(meaning)
      for code in codes { self.codes.append(code) }
      note(meaning, text, use: index, order: order)
    }
    orders.append(order)
    count += 1
    return Int32(count - 1)
  }

  /// Takes an earlier record for the first that has a text.
  private func lower(_ number: Int32, _ text: FieldText, _ order: UInt64) {
    orders[Int(number)] = order
    let text = unsafe text.withSpan { TextDecoding.decode($0).text }
    for (index, use) in uses.enumerated() {
      note(meaning(Int(number), use: index), text, use: index, order: order)
      if let regions = use.regions {
        _ = regions.number(for: use.reader.read(text), text: text, order: order)
      }
    }
  }

  private func note(_ meaning: ValueMeaning, _ text: String, use: Int, order: UInt64) {
    if let interval = meaning.interval {
      noted[use].note(interval.lower, order: order) { Text.shown(text) }
    } else if meaning.kind == .unreadable, noted[use].wantsExample(of: order) {
      noted[use].note(ColumnTally.Example(order: order, text: Text.shown(text)))
    }
  }

  /// Tells the lines of examples, as ``ColumnTally/placeExamples(_:)`` does.
  func placeExamples(_ line: (UInt64) -> Int?) {
    for use in noted.indices { noted[use].placeExamples(line) }
  }

  /// The number of what a text came to, where no text of its own is kept.
  private func number(_ meanings: [ValueMeaning], _ codes: [UInt8]) -> Int32 {
    var key = codes
    for meaning in meanings {
      key.append(meaning.kind.rawValue)
      key.append(meaning.isUTF8 ? 1 : 0)
    }
    if let number = numbersByMeaning[key] { return number }
    for meaning in meanings { self.meanings.append(meaning) }
    for code in codes { self.codes.append(code) }
    orders.append(0)
    numbersByMeaning[key] = Int32(count)
    count += 1
    return Int32(count - 1)
  }

  // MARK: Names and domains

  /// The numbers of a value that is there, in UTF-8 and not; set anew with the others.
  private(set) var present: (valid: Int32, invalid: Int32) = (0, 0)

  private func knownNumber(isUTF8: Bool) -> Int32 {
    var meaning = ValueMeaning()
    meaning.kind = .known
    meaning.isUTF8 = isUTF8
    return number(uses.map { _ in meaning }, [])
  }

  private func nameNumber(_ text: FieldText, order: UInt64) -> Int32 {
    let first = unsafe text.base[0]
    // A letter that can be seen makes it a name, whatever follows.
    guard first > 0x20, first < 0x7F else { return unsafe readNumber(text, order: order) }
    if unsafe PlainText.isASCII(text) { return present.valid }
    return unsafe text.withSpan { (try? UTF8Span(validating: $0)) != nil }
      ? present.valid : present.invalid
  }

  private func domainNumber(_ text: FieldText, order: UInt64) -> Int32 {
    unsafe firstReader.plainHost(text) != nil ? present.valid : readNumber(text, order: order)
  }

  @inline(never)
  private func readNumber(_ text: FieldText, order: UInt64) -> Int32 {
    let (text, isUTF8) = unsafe text.withSpan { TextDecoding.decode($0) }
    var meanings: [ValueMeaning] = []
    for (index, use) in uses.enumerated() {
      let meaning = use.read(
        text, isUTF8: isUTF8, isItem: false, currencies: &currencies, order: order
      ).meaning
      note(meaning, text, use: index, order: order)
      meanings.append(meaning)
    }
    return number(meanings, [])
  }

  // MARK: Lists

  private func listNumber(_ text: FieldText) -> Int32 {
    guard let items else { return 0 }
    guard unsafe text.withSpan({ firstReader.mayBeMissing($0) }) else {
      return unsafe itemNumber(text, items)
    }
    // A word for a missing value is no list.
    let number = unsafe texts.find(text)
    if number >= 0 { return number }
    let isMissing = unsafe text.withSpan { firstReader.isMissing($0) }
    let found = unsafe isMissing ? 0 : itemNumber(text, items)
    unsafe texts.insert(text, number: Int(found))
    return found
  }

  private func itemNumber(_ text: FieldText, _ items: ListItems) -> Int32 {
    let result = unsafe items.result(of: text)
    if result < 0 { return 0 }
    if result == listNumbers.count {
      let (meanings, codes) = items.unitedMeanings()
      listNumbers.append(self.number(meanings, codes))
    }
    if let bits = items.lastBits {
      listResults[Int(record_scan_result_place(bits))] = record_scan_result(
        bits: bits, number: listNumbers[result])
    }
    return listNumbers[result]
  }
}
