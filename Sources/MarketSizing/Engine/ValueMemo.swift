package import Criteria
package import DelimitedText
internal import Digests
package import Firmographics

/// What one column says for one source, with every distinct text read once.
///
/// Lists repeat themselves: a few hundred texts make up most of a column. Each new one is read and
/// put to all the tests of its source; after that it costs one look-up. Texts beyond `limit`
/// distinct ones are read each time.
package final class ValueMemo {
  /// A text that has been read.
  package struct Entry {
    package var reading: CellReading
    /// The outcome code of each of the source's tests.
    package var codes: [UInt8]
    /// The number of the region in the source's ``RegionTable``; 0 where the place is not known.
    package var region = 0
    /// Whether the text's bytes were valid UTF-8.
    package var isUTF8: Bool
    /// The text's bytes, as they stand in the list.
    package fileprivate(set) var text: [UInt8]
  }

  /// How often what was found, over all records that were not rejected.
  package struct Tally {
    package var known = 0
    package var missing = 0
    package var unreadable = 0
    package var assumedCurrency = 0
    package var unconverted: [Currency: Int] = [:]
    /// The first unreadable texts, each once, with the order of their records.
    package var examples: [(order: UInt64, text: String)] = []

    package init() {}

    /// Adds what was found elsewhere.
    mutating func merge(_ other: Tally) {
      known += other.known
      missing += other.missing
      unreadable += other.unreadable
      assumedCurrency += other.assumedCurrency
      for (currency, count) in other.unconverted { unconverted[currency, default: 0] += count }
      for example in other.examples {
        if let same = examples.firstIndex(where: { $0.text == example.text }) {
          examples[same].order = min(examples[same].order, example.order)
        } else {
          examples.append(example)
        }
      }
      examples.sort { $0.order < $1.order }
      examples = Array(examples.prefix(ValueMemo.exampleLimit))
    }
  }

  package private(set) var tally = Tally()
  package let slot: Int?

  private let reader: CellReader
  private let tests: [(number: Int, test: Test)]
  private let regions: RegionTable?
  /// Entry 0 is for the text that is not kept.
  private var entries: [Entry]
  /// Open addressing: number of an entry, or 0 for an empty place.
  private var places: [Int32]
  private static let limit = 1 << 15
  /// How many examples of unreadable texts are kept.
  package static let exampleLimit = 5

  /// - Parameters:
  ///   - slot: where the parser keeps the column; nil for a constant.
  ///   - constant: the text of every record, where there is no column.
  package init(
    slot: Int?, constant: String?, reader: CellReader, tests: [(number: Int, test: Test)],
    regions: RegionTable?
  ) {
    self.slot = slot
    self.reader = reader
    self.tests = tests
    self.regions = regions
    places = [Int32](repeating: 0, count: 1 << 8)
    entries = [
      Entry(
        reading: CellReading(.missing), codes: tests.map { $0.test.outcome(of: .missing).code },
        isUTF8: true, text: [])
    ]
    if let constant { entries[0] = entry(Array(constant.utf8), order: 0) }
  }

  /// The entry of the column's text in the parser's last record; counted.
  @inline(__always)
  package func look(_ parser: RecordParser, order: UInt64) -> Int {
    guard let slot else {
      count(0, order: order)
      return 0
    }
    let number = parser.withField(slot) { find($0, order: order) }
    count(number, order: order)
    return number
  }

  package func entry(_ number: Int) -> Entry { entries[number] }

  private func count(_ number: Int, order: UInt64) {
    switch entries[number].reading.reading {
    case .missing: tally.missing += 1
    case .unreadable:
      tally.unreadable += 1
      if tally.examples.count < Self.exampleLimit { noteExample(number, order: order) }
    case .known(let value):
      tally.known += 1
      if entries[number].reading.assumesCurrency { tally.assumedCurrency += 1 }
      if case .unconverted(let currency) = value { tally.unconverted[currency, default: 0] += 1 }
    }
  }

  private func noteExample(_ number: Int, order: UInt64) {
    let bytes = entries[number].text
    let text = Text.shown(TextDecoding.decode(bytes.span).text)
    if !tally.examples.contains(where: { $0.text == text }) {
      tally.examples.append((order: order, text: text))
    }
  }

  private func find(_ text: Span<UInt8>, order: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: XXH3.hash(text)) & (places.count - 1)
    while places[place] != 0 {
      let number = Int(places[place])
      if Self.same(entries[number].text, text) { return number }
      place = (place + 1) & (places.count - 1)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for index in 0..<text.count { bytes.append(text[index]) }
    let entry = entry(bytes, order: order)
    guard entries.count <= Self.limit else {
      entries[0] = entry
      return 0
    }
    entries.append(entry)
    places[place] = Int32(entries.count - 1)
    if entries.count * 2 > places.count { grow() }
    return entries.count - 1
  }

  private static func same(_ left: [UInt8], _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in 0..<right.count where left[index] != right[index] { return false }
    return true
  }

  private func grow() {
    places = [Int32](repeating: 0, count: places.count * 4)
    for number in 1..<entries.count {
      let text = entries[number].text
      var place = Int(truncatingIfNeeded: XXH3.hash(text.span)) & (places.count - 1)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(number)
    }
  }

  private func entry(_ bytes: [UInt8], order: UInt64) -> Entry {
    let (text, isUTF8) = TextDecoding.decode(bytes.span)
    let reading = reader.read(text)
    return Entry(
      reading: reading, codes: tests.map { $0.test.outcome(of: reading.reading).code },
      region: regions?.number(for: reading, text: text, order: order) ?? 0, isUTF8: isUTF8,
      text: bytes)
  }
}
