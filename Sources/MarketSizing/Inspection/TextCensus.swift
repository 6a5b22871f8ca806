internal import Digests

/// The distinct texts of a column and how often each occurs.
///
/// Keeps the first distinct texts in the order of the input, up to a limit of their number and of
/// their bytes, and counts those to the end. So the result is the same however a list is cut into pieces, as long as the pieces are
/// merged in order. Two texts are taken for one if their hashes of 64 bits agree.
package struct TextCensus: Sendable {
  /// A text and the number of its records.
  package struct Entry: Sendable {
    package var bytes: [UInt8]
    package var records: Int
    /// Whether the bytes are valid UTF-8.
    package let isUTF8: Bool
    fileprivate var hash: UInt64
  }

  /// In the order in which they first occur.
  package private(set) var entries: [Entry] = []
  /// Whether every distinct text is among the entries.
  package private(set) var isComplete = true

  private var numbers: [UInt64: Int] = [:]
  private let limit: Int
  private var bytesLeft: Int

  /// How many distinct texts of a list are kept.
  package static let usualLimit = 1 << 15
  /// How many bytes of them, where their number is limited.
  static let byteLimit = 8 << 20

  /// The texts of no record.
  package init(limit: Int = .max) {
    self.limit = limit
    bytesLeft = limit == .max ? .max : Self.byteLimit
  }

  /// Counts one record with a text.
  ///
  /// - Returns: the number of the text's entry; nil where it is not kept.
  @discardableResult
  package mutating func add(_ text: Span<UInt8>) -> Int? {
    let hash = XXH3.hash(text)
    if let number = numbers[hash] {
      entries[number].records += 1
      return number
    }
    guard takesRoom(text.count) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for index in 0..<text.count { bytes.append(text[index]) }
    numbers[hash] = entries.count
    let isUTF8 = (try? UTF8Span(validating: text)) != nil
    entries.append(Entry(bytes: bytes, records: 1, isUTF8: isUTF8, hash: hash))
    return entries.count - 1
  }

  /// Counts records with a text.
  package mutating func add(_ text: String, records: Int) {
    let bytes = Array(text.utf8)
    add(Entry(bytes: bytes, records: records, isUTF8: true, hash: XXH3.hash(bytes.span)))
  }

  /// Adds the texts of records that come after all that were counted so far.
  package mutating func merge(_ other: TextCensus) {
    for entry in other.entries { add(entry) }
    if !other.isComplete { isComplete = false }
  }

  /// Forgets everything, and keeps the memory.
  package mutating func clear() {
    entries.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    isComplete = true
    bytesLeft = limit == .max ? .max : Self.byteLimit
  }

  private mutating func add(_ entry: Entry) {
    if let number = numbers[entry.hash] {
      entries[number].records += entry.records
    } else if takesRoom(entry.bytes.count) {
      numbers[entry.hash] = entries.count
      entries.append(entry)
    }
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
