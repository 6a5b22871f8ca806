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
  /// The first unreadable texts, each once.
  package private(set) var examples: [Example] = []
  /// The values with the least and the greatest number, of a band its lower end; nil where there are
  /// no numbers.
  package private(set) var lowest: Extreme?
  package private(set) var highest: Extreme?

  /// An unreadable text.
  package struct Example: Sendable {
    /// The place of its first record among those of all lists.
    package var order: UInt64
    /// The line on which that begins, from 1; 0 until it is known.
    package var line = 0
    package var text: String
  }

  /// A value than which none is less, or greater.
  package struct Extreme: Sendable {
    package var number: Quantity
    /// The place of its first record among those of all lists.
    package var order: UInt64
    package var text: String
  }

  /// How many examples are kept.
  package static let exampleLimit = 5

  package init() {}

  /// Whether an example of a record could be among the first.
  func wantsExample(of order: UInt64) -> Bool {
    examples.count < Self.exampleLimit || order < examples[Self.exampleLimit - 1].order
  }

  /// Keeps an unreadable text, if it is among the first.
  mutating func note(_ example: Example) {
    if let same = examples.firstIndex(where: { $0.text == example.text }) {
      if example.order < examples[same].order { examples[same] = example }
    } else {
      examples.append(example)
    }
    examples.sort { $0.order < $1.order }
    examples = Array(examples.prefix(Self.exampleLimit))
  }

  /// Tells the lines of examples.
  ///
  /// - Parameter line: gives the line of an order; nil where it is in another batch.
  mutating func placeExamples(_ line: (UInt64) -> Int?) {
    for index in examples.indices where examples[index].line == 0 {
      if let line = line(examples[index].order) { examples[index].line = line }
    }
  }

  /// Keeps a number, if it is the least or the greatest; of equal ones the first.
  ///
  /// `text` is called only where it is.
  mutating func note(_ number: Quantity, order: UInt64, _ text: () -> String) {
    if lowest.map({ (number, order) < ($0.number, $0.order) }) ?? true {
      lowest = Extreme(number: number, order: order, text: text())
    }
    if highest.map({ ($0.number, order) < (number, $0.order) }) ?? true {
      highest = Extreme(number: number, order: order, text: text())
    }
  }

  /// Adds what was found elsewhere.
  mutating func merge(_ other: ColumnTally) {
    known += other.known
    missing += other.missing
    unreadable += other.unreadable
    assumedCurrency += other.assumedCurrency
    for (currency, count) in other.unconverted { unconverted[currency, default: 0] += count }
    for example in other.examples { note(example) }
    for extreme in [other.lowest, other.highest] {
      if let extreme { note(extreme.number, order: extreme.order) { extreme.text } }
    }
  }
}
