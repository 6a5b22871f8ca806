package import Firmographics

/// How often a column gave what, over all records that were not rejected.
package struct ColumnTally: Sendable {
  package var known = 0
  package var missing = 0
  package var unreadable = 0
  /// Amounts without a currency that were taken to be in the ICP's.
  package var assumedCurrency = 0
  /// Amounts in currencies without a rate.
  package var unconverted: [Currency: Int] = [:]
  /// The first unreadable texts, each once, with the order of their records.
  package private(set) var examples: [(order: UInt64, text: String)] = []

  /// How many examples are kept.
  package static let exampleLimit = 5

  package init() {}

  /// Whether an example of a record could be among the first.
  func wantsExample(of order: UInt64) -> Bool {
    examples.count < Self.exampleLimit || order < examples[Self.exampleLimit - 1].order
  }

  /// Keeps an unreadable text, if it is among the first.
  mutating func note(_ example: String, order: UInt64) {
    if let same = examples.firstIndex(where: { $0.text == example }) {
      examples[same].order = min(examples[same].order, order)
    } else {
      examples.append((order: order, text: example))
    }
    examples.sort { $0.order < $1.order }
    examples = Array(examples.prefix(Self.exampleLimit))
  }

  /// Adds what was found elsewhere.
  mutating func merge(_ other: ColumnTally) {
    known += other.known
    missing += other.missing
    unreadable += other.unreadable
    assumedCurrency += other.assumedCurrency
    for (currency, count) in other.unconverted { unconverted[currency, default: 0] += count }
    for example in other.examples { note(example.text, order: example.order) }
  }
}
