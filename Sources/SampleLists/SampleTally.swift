/// What a list holds: how many records, and how many with each kind of defect.
package struct SampleTally: Equatable, Sendable {
  /// How many records follow the header.
  package private(set) var records = 0
  /// How long the list is.
  package private(set) var bytes = 0
  private var counts = [Int](repeating: 0, count: Defect.allCases.count)

  /// The tally of nothing.
  package init() {}

  /// How many records have this defect.
  package subscript(defect: Defect) -> Int { counts[defect.rawValue] }

  /// How many records have a defect; each has one.
  package var flawed: Int { counts.reduce(0, +) }

  mutating func add(_ defect: Defect?) {
    records += 1
    if let defect { counts[defect.rawValue] += 1 }
  }

  mutating func add(bytes more: Int) {
    bytes += more
  }
}
