import MarketSizing

/// The companies of several markets, divided by segment, by region, or by both.
struct ComparedDivision {
  /// A part of the division, and its companies in every market.
  struct Row {
    var name: String
    var counts: [SegmentMatrix.Count]
  }

  /// What the parts are: `Segment`, `Region`, `Segment and region`.
  var title: String
  private(set) var rows: [Row]

  /// The segments, the regions, and both together where that says something new.
  static func all(of results: [SizingResult]) -> [ComparedDivision] {
    let segments = ComparedDivision(
      "Segment", results.map { $0.segments.map { ($0.segment, $0.confirmed, $0.possible) } })
    let by = Set(results.map(\.regionsBy))
    let regions = ComparedDivision(
      by.count == 1 ? Wording.region(by.first ?? "") : "Region",
      results.map { $0.regions.map { ($0.region, $0.confirmed, $0.possible) } })
    let cells = ComparedDivision(
      "Segment and \(regions.title.lowercased())",
      results.map { $0.cells.map { ("\($0.segment) · \($0.region)", $0.confirmed, $0.possible) } })
    return [segments, regions]
      + (segments.rows.count > 1 && regions.rows.count > 1 ? [cells] : [])
  }

  /// The parts of every market, by name; in the order of the first market that has them, and what is
  /// in no part last.
  private init(_ title: String, _ markets: [[(name: String, confirmed: Int, possible: Int)]]) {
    self.title = title
    var places: [String: Int] = [:]
    var rows: [Row] = []
    for (market, parts) in markets.enumerated() {
      for part in parts {
        let place = places[part.name] ?? rows.count
        if place == rows.count {
          places[part.name] = place
          rows.append(
            Row(name: part.name, counts: Array(repeating: .init(), count: markets.count)))
        }
        let count = SegmentMatrix.Count(confirmed: part.confirmed, possible: part.possible)
        rows[place].counts[market] = .sum([rows[place].counts[market], count])
      }
    }
    self.rows =
      rows.filter { !Self.last.contains($0.name) }
      + Self.last.flatMap { name in rows.filter { $0.name == name } }
  }

  private static let last = [Segment.other, Segment.unclassified, "Unknown"]

  /// The division with at most so many parts, those with the most companies, before one that holds
  /// all the others.
  func limited(to limit: Int) -> ComparedDivision {
    guard rows.count > limit + 1 else { return self }
    let sums = rows.map { SegmentMatrix.Count.sum($0.counts) }
    let shown = Set(
      rows.indices.sorted {
        (sums[$1].confirmed, sums[$1].possible, $0) < (sums[$0].confirmed, sums[$0].possible, $1)
      }.prefix(limit))
    let others = rows.indices.filter { !shown.contains($0) }.map { rows[$0] }
    var division = self
    division.rows = shown.sorted().map { rows[$0] }
    division.rows.append(
      Row(
        name: "\(NumberText.grouped(others.count)) more",
        counts: (rows.first?.counts ?? []).indices.map { market in
          .sum(others.map { $0.counts[market] })
        }))
    return division
  }
}

/// A count with the possible companies and the difference to another one: `1,204 +31 (+98)`.
struct ComparedCount {
  var confirmed: String
  var possible: String
  var difference: String

  /// A count of a market, compared with the first one's; no difference for the first itself.
  init(_ count: SegmentMatrix.Count, from first: SegmentMatrix.Count?) {
    let isNothing = count == .init() && (first ?? .init()) == .init()
    confirmed = isNothing ? "·" : NumberText.grouped(count.confirmed)
    possible = NumberText.added(count.possible)
    difference =
      first.map { first in
        first.confirmed == count.confirmed
          ? "" : "(\(DifferenceText.of(count.confirmed, from: first.confirmed)))"
      } ?? ""
  }
}
