internal import Criteria
internal import DelimitedText

/// One worker's companies of a batch that an ICP judges otherwise than the first does, until it is
/// known which of them are duplicates.
final class DifferenceKeeper {
  /// A company, and what its ICPs make of it.
  private struct Difference {
    /// Its place among the batch's companies.
    var number: Int
    var extent: RecordBatch.Extent
    var placements: [CompiledProfile.Placement]
    /// By ICP: the worker's number of the region.
    var regions: [Int]
    var against: [[Int]]
  }

  private var differences: [Difference] = []
  private let profiles: [CompiledProfile]
  /// Keeps every column of the list.
  private let parser: RecordParser
  private let columnCount: Int

  init(_ list: OpenList, plan: SizingPlan) {
    profiles = plan.profiles
    columnCount = list.reader.columns.count
    parser = RecordParser(
      list.reader.dialect, columnCount: columnCount, wanted: Array(0..<columnCount))
  }

  /// Forgets the companies of the last batch.
  func clear() { differences.removeAll(keepingCapacity: true) }

  /// Keeps a company if the ICPs do not agree on whether it is confirmed.
  func add(
    _ number: Int, _ extent: RecordBatch.Extent, placements: [CompiledProfile.Placement],
    regions: [Int], against: () -> [[Int]]
  ) {
    let isConfirmed = placements.first?.fit == .yes
    guard placements.contains(where: { ($0.fit == .yes) != isConfirmed }) else { return }
    differences.append(
      Difference(
        number: number, extent: extent, placements: placements, regions: regions,
        against: against()))
  }

  /// Hands out the companies that are no duplicates, in the order of the list.
  ///
  /// - Parameters:
  ///   - batch: the batch that they are in.
  ///   - list: the number of its list.
  ///   - duplicate: which of its companies are duplicates.
  ///   - regionName: the name of an ICP's region, by the worker's number of it.
  ///   - onDifference: called for each of them.
  /// - Throws: what `onDifference` throws.
  func report(
    _ batch: RecordBatch, list: Int, duplicate: [Bool],
    regionName: (_ profile: Int, _ region: Int) -> String,
    to onDifference: (DifferingCompany) throws -> Void
  ) throws {
    for difference in differences where !duplicate[difference.number] {
      let fits = difference.placements.map(\.fit)
      _ = unsafe batch.withRecord(difference.extent) { unsafe parser.parse($0) }
      try onDifference(
        DifferingCompany(
          list: list, statuses: fits,
          segments: profiles.indices.map { profile in
            fits[profile] == .no
              ? nil : profiles[profile].segmentName(difference.placements[profile].segment)
          },
          regions: profiles.indices.map { profile in
            fits[profile] == .no ? nil : regionName(profile, difference.regions[profile])
          },
          against: difference.against,
          fields: (0..<columnCount).map { column in
            parser.withField(column) { TextDecoding.decode($0).text }
          }))
    }
  }
}
