import MarketSizing

/// The companies of each segment in each region, the more of them the darker.
struct HeatFigure: Hashable {
  /// One segment in one region, or a sum.
  struct Cell: Hashable {
    var confirmed: Int
    var possible: Int
    /// From 0 for none to 1 for the fullest; sums are drawn without a shade.
    var shade: Double
  }

  /// One region, or the sum of those left out.
  struct Row: Hashable {
    var region: String
    /// One for each of the columns.
    var cells: [Cell]
    var total: Cell
  }

  var caption: Caption
  /// The segments, or how many more there are.
  var columns: [String]
  var rows: [Row]
  /// One for each of the columns.
  var totals: [Cell]
  var total: Cell
  /// What the rows are: `Region`, `Country` or `State`.
  var rowTitle: String

  /// The segments and regions of a result; nil where no company fits, or there is but one of either.
  init?(_ result: SizingResult, regions: Int = 12, segments: Int = 8) {
    guard result.tam.confirmed > 0 || result.tam.possible > 0, result.segments.count > 1,
      result.regions.count > 1
    else { return nil }
    let matrix = SegmentMatrix(result, regions: regions, segments: segments)
    let columns = matrix.segments.map { SafeText.line($0) }
    // What sums up the others has no shade, and is no cell that can be the fullest.
    let own = (rows: matrix.ownRegions, columns: matrix.ownSegments)
    let greatest = max(
      1,
      matrix.rows.prefix(own.rows).flatMap { $0.counts.prefix(own.columns) }.map(\.confirmed).max()
        ?? 1)
    let cell = { (count: SegmentMatrix.Count) in
      // By the root: areas of the picture are compared, not lengths.
      let share = Double(max(0, count.confirmed)) / Double(greatest)
      return Cell(
        confirmed: count.confirmed, possible: count.possible, shade: share.squareRoot())
    }
    let sum = { (count: SegmentMatrix.Count) in
      Cell(confirmed: count.confirmed, possible: count.possible, shade: 0)
    }
    let rows = matrix.rows.enumerated().map { number, row in
      Row(
        region: SafeText.line(row.region),
        cells: row.counts.dropLast().enumerated().map { column, count in
          number < own.rows && column < own.columns ? cell(count) : sum(count)
        },
        total: sum(row.counts.last ?? .init()))
    }
    totals = matrix.totals.dropLast().map(sum)
    let total = sum(matrix.totals.last ?? .init())
    let cells = rows.prefix(own.rows).flatMap { row in
      zip(columns, row.cells).prefix(own.columns).map { (row.region, $0, $1) }
    }
    let fullest = cells.enumerated().max {
      ($0.element.2.confirmed, -$0.offset) < ($1.element.2.confirmed, -$1.offset)
    }?.element
    var title = "No cell has companies that fit for certain"
    let equals = cells.count { $0.2.confirmed == fullest?.2.confirmed }
    if let cell = fullest?.2, cell.confirmed > 0, equals > 1 {
      title =
        "The largest \(NumberText.grouped(equals)) groups have \(Wording.companies(cell.confirmed)) each"
    } else if let (region, segment, cell) = fullest, cell.confirmed > 0 {
      title =
        "The largest group is \(segment) in \(region): \(Wording.companies(cell.confirmed)), "
        + "\(NumberText.share(cell.confirmed, of: total.confirmed)) of all"
    }
    (self.columns, self.rows, self.total) = (columns, rows, total)
    rowTitle = Wording.region(result.regionsBy)
    caption = Caption(
      id: "heat", title: title,
      subtitle: "Confirmed companies, and possible ones after a plus sign",
      alternative: rows.map { row in
        "\(row.region): "
          + zip(columns, row.cells).filter { $1.confirmed > 0 || $1.possible > 0 }
          .map { "\($0) \(NumberText.grouped($1.confirmed))" }.joined(separator: ", ")
      }.joined(separator: "; ") + ".")
  }
}
