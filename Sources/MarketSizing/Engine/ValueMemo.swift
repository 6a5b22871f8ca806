internal import Criteria
internal import DelimitedText
internal import Digests
internal import Firmographics

/// What one column says for one source, with every distinct text read once.
///
/// Lists repeat themselves: a few hundred texts make up most of a column. Each new one is read and
/// put to all the tests of its source; after that it costs one look-up. Texts beyond `limit`
/// distinct ones, or `byteLimit` bytes of them, are read each time. Of a list of several texts, it is
/// the items that are kept.
final class ValueMemo {
  /// What a text came to.
  struct Entry: BitwiseCopyable {
    var kind: Kind
    /// Whether the value is one number and not a band.
    var isExact = false
    /// Whether the text's bytes were valid UTF-8.
    var isUTF8 = true
    /// Whether an amount without a currency was taken to be in the ICP's.
    var assumesCurrency = false
    /// Whether the value is in a currency without a rate.
    var isUnconverted = false
    /// The number of the region in the source's ``RegionTable``; 0 where the place is not known.
    var region: Int32 = 0
    /// The number or band of numbers; nil where there is none that can be compared.
    var interval: ValueInterval?
    /// Where the text stands in `texts`.
    fileprivate var start = 0
    fileprivate var end = 0

    init(_ kind: Kind) { self.kind = kind }
  }

  enum Kind: UInt8, BitwiseCopyable { case missing, unreadable, known }

  private(set) var tally = ColumnTally()

  private let slot: Int?
  private let reader: CellReader
  private let tests: [(number: Int, test: Test)]
  private let regions: RegionTable?
  private let splitter: ItemSplitter?
  /// Whether nothing is asked but whether there is a value.
  private let isCensus: Bool
  private var entries = GrowingBuffer<Entry>(capacity: 256)
  /// The outcome codes of each entry's tests, one after the other.
  private var codes = GrowingBuffer<UInt8>(capacity: 1024)
  private var texts = GrowingBuffer<UInt8>(capacity: 4096)
  /// Open addressing: an entry's number and the upper half of its text's hash; 0 where empty.
  private var places: GrowingBuffer<UInt64>
  private var constantEntry = 0
  /// The currencies of the entries without a rate.
  private var currencies: [Int: Currency] = [:]
  private static let limit = 1 << 16
  private static let byteLimit = 4 << 20

  /// The entry of a text that is not kept, or of a list.
  private static let spare = 0
  /// The entry of a missing text.
  private static let missing = 1
  /// The entry of an item that is not kept.
  private static let spareItem = 2
  /// The entry of a value of which nothing is asked.
  private static let present = 3

  /// A memo of no text so far.
  ///
  /// - Parameters:
  ///   - slot: where the parser keeps the column; nil for a constant.
  ///   - constant: the text of every record, where there is no column.
  ///   - reader: reads the column's texts.
  ///   - tests: what is asked of the source, by number of the test.
  ///   - regions: where the source's regions are numbered; nil where it is no region.
  init(
    slot: Int?, constant: String?, reader: CellReader, tests: [(number: Int, test: Test)],
    regions: RegionTable?
  ) {
    self.slot = slot
    self.reader = reader
    self.tests = tests
    self.regions = regions
    places = Self.emptyPlaces(1 << 8)
    splitter = reader.readsItems ? ItemSplitter(separator: reader.separator) : nil
    isCensus = tests.isEmpty && regions == nil
    for number in 0...Self.present {
      entries.append(Entry(number == Self.present ? .known : .missing))
      for test in tests { codes.append(test.test.outcome(of: .missing).code) }
    }
    if let constant {
      let text = Array(constant.utf8)
      constantEntry =
        splitter.map { findItems(text.span, $0) } ?? find(text.span, spare: 0, order: 0)
    }
  }

  private static func emptyPlaces(_ count: Int) -> GrowingBuffer<UInt64> {
    var places = GrowingBuffer<UInt64>(capacity: count)
    for _ in 0..<count { places.append(0) }
    return places
  }

  /// The entry of the column's text in the parser's last record; counted.
  func look(_ parser: RecordParser, order: UInt64) -> Int {
    let number = slot.map { parser.withField($0) { find($0, order: order) } } ?? constantEntry
    let entry = entries[number]
    switch entry.kind {
    case .known: tally.known += 1
    case .missing: tally.missing += 1
    case .unreadable:
      tally.unreadable += 1
      if tally.wantsExamples { noteExample(number, parser, order: order) }
    }
    if entry.assumesCurrency { tally.assumedCurrency += 1 }
    if entry.isUnconverted, let currency = currencies[number] {
      tally.unconverted[currency, default: 0] += 1
    }
    return number
  }

  @inline(__always)
  func entry(_ number: Int) -> Entry { entries[number] }

  /// The text of an entry, as it stands in the list.
  func text(_ number: Int) -> [UInt8] {
    let entry = entries[number]
    var text: [UInt8] = []
    for index in entry.start..<entry.end { text.append(texts[index]) }
    return text
  }

  /// Sets the outcome codes of the source's tests to those of an entry.
  @inline(__always)
  func copyCodes(_ number: Int, to target: inout [UInt8]) {
    let first = number * tests.count
    for index in tests.indices { target[tests[index].number] = codes[first + index] }
  }

  private func noteExample(_ number: Int, _ parser: RecordParser, order: UInt64) {
    guard let slot else { return }
    let text = parser.withField(slot) { TextDecoding.decode($0).text }
    tally.note(Text.shown(text), order: order)
  }

  // MARK: Whole texts

  private func find(_ text: Span<UInt8>, order: UInt64) -> Int {
    if text.isEmpty { return Self.missing }
    if isCensus, reader.isCertainlyKnown(text) { return Self.present }
    if let splitter { return findItems(text, splitter) }
    return find(text, spare: Self.spare, order: order)
  }

  private func find(_ text: Span<UInt8>, spare: Int, order: UInt64) -> Int {
    let hash = XXH3.hash(text)
    let upper = hash & ~0xFFFF_FFFF
    var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
    while places[place] != 0 {
      let found = places[place]
      let number = Int(found & 0xFFFF_FFFF)
      if found & ~0xFFFF_FFFF == upper, isText(number, text) { return number }
      place = (place + 1) & (places.count - 1)
    }
    guard entries.count < Self.limit, texts.count + text.count <= Self.byteLimit else {
      read(text, into: spare, order: order)
      return spare
    }
    let number = entries.count
    entries.append(Entry(.missing))
    for _ in tests { codes.append(0) }
    read(text, into: number, order: order)
    entries[number].start = texts.count
    texts.append(text)
    entries[number].end = texts.count
    places[place] = upper | UInt64(number)
    if entries.count * 2 > places.count { grow() }
    return number
  }

  @inline(__always)
  private func isText(_ number: Int, _ text: Span<UInt8>) -> Bool {
    let entry = entries[number]
    return entry.end - entry.start == text.count && texts.isEqual(from: entry.start, to: text)
  }

  private func grow() {
    places = Self.emptyPlaces(places.count * 4)
    for number in (Self.present + 1)..<entries.count {
      let entry = entries[number]
      let hash = texts.withSpan(entry.start..<entry.end) { XXH3.hash($0) }
      var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = hash & ~0xFFFF_FFFF | UInt64(number)
    }
  }

  /// Reads a text and puts it to the tests.
  private func read(_ bytes: Span<UInt8>, into number: Int, order: UInt64) {
    let (text, isUTF8) = TextDecoding.decode(bytes)
    let cell = splitter == nil ? reader.read(text) : reader.readItem(text)
    var entry = Entry(.missing)
    entry.isUTF8 = isUTF8
    entry.assumesCurrency = cell.assumesCurrency
    switch cell.reading {
    case .missing: break
    case .unreadable: entry.kind = .unreadable
    case .known(let value):
      entry.kind = .known
      entry.isExact = cell.isExact
      entry.interval = cell.interval
      if case .unconverted(let currency) = value {
        entry.isUnconverted = true
        currencies[number] = currency
      }
    }
    if let regions { entry.region = Int32(regions.number(for: cell, text: text, order: order)) }
    entries[number] = entry
    for (index, test) in tests.enumerated() {
      codes[number * tests.count + index] = test.test.outcome(of: cell.reading).code
    }
  }

  // MARK: Lists of texts

  /// The entry of a list: known if it has an item; a test holds if it holds for one of them.
  private func findItems(_ text: Span<UInt8>, _ splitter: ItemSplitter) -> Int {
    if text.isEmpty || reader.isMissing(text) { return Self.missing }
    entries[Self.spare] = Entry(.missing)
    for index in tests.indices { codes[index] = Outcome.no.code }
    splitter.split(text) { item in
      let number = find(item, spare: Self.spareItem, order: 0)
      let found = entries[number]
      if !found.isUTF8 { entries[Self.spare].isUTF8 = false }
      guard found.kind == .known else { return }
      entries[Self.spare].kind = .known
      for index in tests.indices where codes[number * tests.count + index] == Outcome.yes.code {
        codes[index] = Outcome.yes.code
      }
    }
    return entries[Self.spare].kind == .known ? Self.spare : Self.missing
  }
}
