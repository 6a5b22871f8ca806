internal import Digests

/// The distinct texts of a column and how often each occurs.
///
/// Keeps the first distinct texts in the order of the input, up to a limit of their number and of
/// their bytes, and counts those to the end. So the result is the same however a list is cut into
/// pieces, as long as the pieces are merged in order. Two texts are taken for one if their hashes of
/// 64 bits agree.
package struct TextCensus: Sendable {
  /// A text and the number of its records.
  package struct Entry: Sendable {
    package var bytes: [UInt8]
    package var records: Int
    /// What it is found by.
    let hash: UInt64
  }

  /// In the order in which they first occur.
  package private(set) var entries: [Entry] = []
  /// Whether every distinct text is among the entries.
  package private(set) var isComplete = true

  private var numbers: [UInt64: Int] = [:]
  private let limit: Int
  private var bytesLeft: Int

  /// The texts of no record.
  ///
  /// - Parameters:
  ///   - limit: how many distinct texts are kept.
  ///   - byteLimit: how many bytes of them.
  package init(limit: Int = .max, byteLimit: Int = .max) {
    self.limit = limit
    bytesLeft = byteLimit
  }

  /// The hash by which a text is found; never 0.
  package static func hash(_ text: Span<UInt8>) -> UInt64 { max(1, XXH3.hash(text)) }

  /// Whether a text is kept.
  func holds(_ hash: UInt64) -> Bool { numbers[hash] != nil }

  /// Counts records with a text.
  package mutating func add(_ bytes: [UInt8], records: Int = 1) {
    add(Entry(bytes: bytes, records: records, hash: Self.hash(bytes.span)))
  }

  /// Counts records with an entry's text.
  mutating func add(_ entry: Entry) {
    if let number = numbers[entry.hash] {
      entries[number].records += entry.records
    } else if takesRoom(entry.bytes.count) {
      numbers[entry.hash] = entries.count
      entries.append(entry)
    }
  }

  /// Counts records of the texts that are kept, by their hashes.
  mutating func count(_ records: (UInt64) -> Int) {
    for number in entries.indices { entries[number].records += records(entries[number].hash) }
  }

  /// Adds the texts of records that come after all that were counted so far.
  package mutating func merge(_ other: TextCensus) {
    for entry in other.entries { add(entry) }
    if !other.isComplete { isComplete = false }
  }

  /// Whether there is room for one more text; from the first that finds none on, for no other.
  private mutating func takesRoom(_ bytes: Int) -> Bool {
    guard isComplete, entries.count < limit, bytes <= bytesLeft else {
      isComplete = false
      return false
    }
    bytesLeft -= bytes
    return true
  }
}
