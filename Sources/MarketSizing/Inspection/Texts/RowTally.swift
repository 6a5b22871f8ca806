/// What is odd about whole records.
package struct RowTally: Sendable {
  /// One of the last records of a list.
  package struct Record: Sendable {
    /// Its first byte in the list.
    package var byte: Int
    /// The line on which it begins, from 1.
    package var line: Int
    /// By column.
    package var texts: [String]
  }

  /// Records without any text.
  package var empty = TraitTally()
  /// Records that say what the header says.
  package var headers = TraitTally()
  /// The last records with a text, in order.
  package private(set) var last: [Record] = []

  /// How many of the last records are kept.
  static let lastLimit = 3

  /// The tally of no record.
  package init() {}

  /// Keeps a record that comes after all that were kept.
  mutating func addLast(_ record: Record) {
    last.append(record)
    if last.count > Self.lastLimit { last.removeFirst() }
  }

  /// Adds what was found in other records.
  mutating func merge(_ other: RowTally) {
    empty.merge(other.empty)
    headers.merge(other.headers)
    last = (last + other.last).sorted { $0.byte < $1.byte }.suffix(Self.lastLimit)
  }
}
