internal import DelimitedText

/// The records of a list that are of companies for which another company of their family stands.
struct FamilyMarks: Sendable {
  /// By batch: how many records it has.
  private let recordCounts: [Int]
  /// By batch: the records, in order; no entry where there are none.
  private var marked: [Int: [UInt32]] = [:]

  /// Marks of no record.
  ///
  /// - Parameter recordCounts: by batch, how many records it has.
  init(recordCounts: [Int]) { self.recordCounts = recordCounts }

  /// Marks a record; those of a batch come in order.
  mutating func mark(batch: Int, record: UInt32) { marked[batch, default: []].append(record) }

  /// Finds the marked records of a batch.
  ///
  /// - Parameters:
  ///   - batch: its number.
  ///   - count: how many records it has now.
  ///   - list: the list's name.
  /// - Returns: their numbers, in order.
  /// - Throws: ``Problem`` where the list is no longer what it was.
  func records(ofBatch batch: Int, count: Int, list: String) throws(Problem) -> [UInt32] {
    guard recordCounts.indices.contains(batch), recordCounts[batch] == count else {
      throw Problem(
        .io, at: Place(list), "the list was changed between two readings",
        fix: "wait until nobody writes to it, or size a copy")
    }
    return marked[batch] ?? []
  }
}
