internal import DelimitedText
internal import Firmographics

/// Finds the corporate families of lists: a pass of its own over them, and a second one for the names
/// of the few companies that are told by name.
struct FamilyPass {
  /// What was found.
  struct Outcome {
    /// By list.
    var marks: [FamilyMarks]
    /// Without the countings.
    var report: FamiliesReport
  }

  let lists: [OpenList]
  let keys: FamilyKeys
  let context: ReadingContext
  let threads: Int
  /// Opens a list again from its start.
  let reopen: (OpenList) throws(Problem) -> ListReader
  /// Is told how many bytes of the lists have been read in the first reading, or the second.
  let onProgress: @Sendable (_ reading: Int, _ bytes: Int) -> Void

  /// The families.
  ///
  /// - Throws: ``Problem`` where reading fails or a list changes meanwhile.
  func run() throws -> Outcome {
    let notes = try lists.indices.map { number in
      try pass(number, reading: 0) { reader in { reader.notes(of: $0) } }
    }
    let tree = FamilyTree(notes, kindCount: keys.kinds.count)
    let recordCounts = notes.map { $0.map(\.recordCount) }
    let families = tree.families()
    return Outcome(
      marks: tree.marks(families, recordCounts: recordCounts),
      report: try report(of: tree, families))
  }

  private func pass<Note: Sendable>(
    _ number: Int, reading: Int, _ make: (FamilyReader) -> (RecordBatch) -> Note
  ) throws -> [Note] {
    let list = lists[number]
    let bytesBefore = lists[..<number].reduce(0) { $0 + ($1.reader.source.sizeHint ?? 0) }
    let onProgress = onProgress
    return try BatchPass.notes(
      of: reopen(list), threads: threads, onBatch: { onProgress(reading, bytesBefore + $0) }
    ) { make(FamilyReader(list, number: number, keys, context: context)) }
  }

  private func report(
    of tree: FamilyTree, _ families: [(company: Int32, isParent: Bool, size: Int)]
  ) throws -> FamiliesReport {
    let limit = FamiliesReport.nameLimit
    let largest = families.enumerated().filter { $0.element.size > 1 }
      .sorted { ($1.element.size, $0.offset) < ($0.element.size, $1.offset) }
      .prefix(limit).map(\.element)
    let cycles = tree.cycles.prefix(limit).map { $0.prefix(limit) }
    let members = try members(Set(largest.map(\.company)).union(cycles.joined()), of: tree)
    return FamiliesReport(
      companies: tree.places.count, families: families.count, parentListed: tree.parentListed,
      parentNotListed: tree.parentNotListed, parentAmbiguous: tree.parentAmbiguous,
      parentColumns: zip(lists, keys.parentColumns).flatMap { list, columns in
        columns.map {
          FamiliesReport.ParentColumn(
            file: name(list.reader.source.name), column: $0.binding.name, idColumn: $0.idColumn)
        }
      },
      cycles: tree.cycles.count,
      firstCycles: cycles.map { cycle in
        cycle.compactMap { members[$0] }.map {
          FamiliesReport.Member(file: name($0.file), line: $0.line, name: $0.name)
        }
      },
      largest: largest.map { family in
        let member = members[family.company]
        return FamiliesReport.Family(
          name: family.isParent ? member?.name : member?.parent, isListed: family.isParent,
          companies: family.size)
      },
      countings: [])
  }

  private func name(_ path: String) -> String { PassReports.fileName(path) }

  /// What the first records of companies call them.
  private func members(
    _ companies: Set<Int32>, of tree: FamilyTree
  ) throws -> [Int32: FamilyMember] {
    var found: [Int32: FamilyMember] = [:]
    let places = companies.sorted().map { (company: $0, place: tree.places[Int($0)]) }
    for number in lists.indices {
      let here = places.filter { Int($0.place.list) == number }
      guard !here.isEmpty else { continue }
      let wanted = Dictionary(grouping: here) { Int($0.place.batch) }
      let batches = try pass(number, reading: 1) { reader in
        { batch in
          let named = wanted[batch.index] ?? []
          let members = reader.members(named.map { Int($0.place.record) }, of: batch)
          return zip(named.map(\.company), members).map { (company: $0, member: $1) }
        }
      }
      for (company, member) in batches.joined() { found[company] = member }
    }
    return found
  }
}
