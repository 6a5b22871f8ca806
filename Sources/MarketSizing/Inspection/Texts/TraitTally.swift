/// How many records show something odd, and the first of them.
package struct TraitTally: Sendable {
  /// A record that shows it.
  package struct Example: Sendable {
    /// Its first byte in the list.
    package var byte: Int
    /// The line on which it begins, from 1.
    package var line: Int
    /// The text that shows it, decoded.
    package var text: String
  }

  package private(set) var records = 0
  /// The first, of every text one.
  package private(set) var examples: [Example] = []

  /// How many examples are kept.
  static let exampleLimit = 3

  /// The tally of no record.
  package init() {}

  /// Counts a record that comes after all that were counted so far.
  ///
  /// - Parameters:
  ///   - text: what shows it.
  ///   - place: gives its place; called only where it is an example.
  mutating func add(_ text: () -> String, at place: () -> (byte: Int, line: Int)) {
    records += 1
    guard examples.count < Self.exampleLimit else { return }
    let text = text()
    guard !examples.contains(where: { $0.text == text }) else { return }
    let (byte, line) = place()
    examples.append(Example(byte: byte, line: line, text: text))
  }

  /// Adds what was found in other records.
  mutating func merge(_ other: TraitTally) {
    records += other.records
    var seen: Set<String> = []
    examples = (examples + other.examples).sorted { $0.byte < $1.byte }
      .filter { seen.insert($0.text).inserted }
    examples = Array(examples.prefix(Self.exampleLimit))
  }
}
