internal import Criteria
internal import DelimitedText

/// Finds the companies that some ICP judges otherwise than the first does.
final class DifferenceFinder {
  private let profiles: [CompiledProfile]
  private let list: Int
  /// Keeps every column of the list.
  private let parser: RecordParser
  private let columnCount: Int

  init(_ list: OpenList, number: Int, plan: SizingPlan) {
    profiles = plan.profiles
    self.list = number
    columnCount = list.reader.columns.count
    parser = RecordParser(
      list.reader.dialect, columnCount: columnCount, wanted: Array(0..<columnCount))
  }

  /// Whether ICPs do not agree on whether a company is confirmed.
  func differ(_ fates: [KindCounts.Place?]) -> Bool {
    let isConfirmed = fates.first??.placement.fit == .yes
    return fates.contains { ($0?.placement.fit == .yes) != isConfirmed }
  }

  /// A company, and what its ICPs make of it.
  ///
  /// - Parameters:
  ///   - record: its bytes.
  ///   - fates: by ICP; nil where it excludes the company.
  ///   - against: by ICP: the criteria that are against it or unknown.
  ///   - regions: by ICP: the name of its region.
  /// - Returns: the company with the texts of all columns.
  func company(
    _ record: UnsafeRawBufferPointer, _ fates: [KindCounts.Place?], against: [[Int]],
    regions: [String?]
  ) -> DifferingCompany {
    _ = unsafe parser.parse(record)
    return DifferingCompany(
      list: list, statuses: fates.map { $0?.placement.fit ?? .no },
      segments: fates.enumerated().map { profile, fate in
        fate.map { profiles[profile].segmentName($0.placement.segment) }
      },
      regions: regions, against: against,
      fields: (0..<columnCount).map { column in
        parser.withField(column) { TextDecoding.decode($0).text }
      })
  }
}
