import MarketSizing

/// The companies of each segment in each region, cut down to a size that can be read: what is left
/// out is summed up in a last row and column, so that the whole still adds up.
struct SegmentMatrix {
  /// The segments shown, or how many more there are.
  private(set) var segments: [String] = []
  private(set) var rows: [Row] = []
  /// For every column of ``segments``, and at last for all.
  private(set) var totals: [Count] = []
  /// How many of the segments, and of the rows, are no sum of those left out.
  private(set) var ownSegments = 0
  private(set) var ownRegions = 0

  /// One region, or the sum of those left out.
  struct Row {
    var region: String
    /// For every column of ``SegmentMatrix/segments``, and at last for all.
    var counts: [Count]
    /// The confirmed values of the regions in it.
    var values: [String]
  }

  /// Confirmed and possible companies.
  struct Count: Hashable {
    var confirmed = 0
    var possible = 0

    /// The counts of several parts together.
    static func sum(_ parts: some Sequence<Count>) -> Count {
      Count(
        confirmed: NumberText.sum(parts.map(\.confirmed)),
        possible: NumberText.sum(parts.map(\.possible)))
    }
  }

  /// A result's cells, with at most so many rows and columns before those for all the others.
  init(_ result: SizingResult, regions regionLimit: Int, segments segmentLimit: Int) {
    let shownSegments = Self.largest(
      result.segments.map { Count(confirmed: $0.confirmed, possible: $0.possible) }, segmentLimit)
    let shownRegions = Self.largest(
      result.regions.map { Count(confirmed: $0.confirmed, possible: $0.possible) }, regionLimit)
    segments = shownSegments.map { result.segments[$0].segment }
    (ownSegments, ownRegions) = (shownSegments.count, shownRegions.count)
    let hidden = result.segments.count - shownSegments.count
    let columns = segments
    if hidden > 0 { segments.append("\(hidden) more") }

    var byRegion: [String: [String: Count]] = [:]
    for cell in result.cells {
      byRegion[cell.region, default: [:]][cell.segment] = Count(
        confirmed: cell.confirmed, possible: cell.possible)
    }
    let row = { (region: SizingResult.RegionRow) -> Row in
      let cells = byRegion[region.region] ?? [:]
      var counts = columns.map { cells[$0] ?? Count() }
      if hidden > 0 {
        counts.append(Count.sum(cells.filter { !columns.contains($0.key) }.map(\.value)))
      }
      counts.append(Count(confirmed: region.confirmed, possible: region.possible))
      return Row(region: region.region, counts: counts, values: [region.value.confirmed])
    }
    let all = result.regions.map(row)
    rows = shownRegions.map { all[$0] }
    let others = all.indices.filter { !shownRegions.contains($0) }.map { all[$0] }
    if !others.isEmpty {
      rows.append(
        Row(
          region: Wording.count(
            others.count, "more \(Wording.region(result.regionsBy).lowercased())",
            "more \(Wording.regions(result.regionsBy).lowercased())"),
          counts: segments.indices.map { index in Count.sum(others.map { $0.counts[index] }) }
            + [Count.sum(others.compactMap(\.counts.last))],
          values: others.flatMap(\.values)))
    }
    totals = (0...segments.count).map { index in Count.sum(rows.map { $0.counts[index] }) }
  }

  /// The places of the largest, in their own order; all of them where there is but one too many.
  private static func largest(_ counts: [Count], _ limit: Int) -> [Int] {
    guard counts.count > limit + 1 else { return Array(counts.indices) }
    return counts.indices.sorted {
      let (a, b) = (counts[$0], counts[$1])
      return (b.confirmed, b.possible, $0) < (a.confirmed, a.possible, $1)
    }.prefix(limit).sorted()
  }
}
