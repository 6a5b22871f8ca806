import Workbooks

/// How a sheet is divided into pages in print.
extension SheetDraft {
  /// Puts what print keeps together, such as a table with its title.
  mutating func keep(_ put: (inout SheetDraft) -> Void) {
    let first = row
    put(&self)
    parts.append(first..<row)
  }

  /// Puts charts below each other from the next free row on, none of them cut by the end of a page.
  mutating func place(_ charts: [SheetChart]) {
    for chart in charts {
      var chart = chart
      chart.place = Place(row: row, column: 0)
      sheet.charts.append(chart)
      let height = Double(chart.height) * 0.75
      keep { $0.row += Int(height / Self.freeHeight) + 1 }
      row += 1
    }
  }

  /// Has a sheet that is not much longer than a page printed on one, and a longer one divided where
  /// no part is cut; of a part that is longer than a page, its first rows stay together.
  func divide(_ sheet: inout Sheet) {
    guard !sheet.print.isOnePage else { return }
    let widths = (0...(sheet.widths.keys.max() ?? 0)).reduce(0.0) {
      $0 + Self.points(of: sheet, $1)
    }
    // A4 across, without margins; as wide as the page, so that wide sheets are printed smaller.
    let page = 512 / min(1, 770 / max(widths, 1))
    let heights = (0..<row).map { sheet.heights[$0] ?? Self.freeHeight }
    guard heights.reduce(0, +) >= 1.5 * page else {
      sheet.print.isOnePage = true
      return
    }
    let head = sheet.print.repeatedRows.map { $0.reduce(0) { $0 + heights[$1] } } ?? 0
    var pages = Pages(page, head: head)
    var end = 0
    for part in parts {
      pages.add(heights[end..<part.lowerBound])
      let rows = heights[part]
      let whole = rows.reduce(0, +)
      if !pages.hasRoom(for: pages.holds(whole) ? whole : rows.prefix(6).reduce(0, +)) {
        sheet.print.breaks.append(part.lowerBound)
        pages.turn()
      }
      pages.add(rows)
      end = part.upperBound
    }
  }

  /// The height of a row in which nothing stands, in points.
  private static let freeHeight = 15.0
}

/// What is left of a page below rows that were put one after the other, in points.
private struct Pages {
  /// Programs differ in how wide a digit is, and so in what a page holds: pages of several sizes.
  private var pages: [(size: Double, room: Double)]
  /// The height of the rows that every page but the first begins with.
  private let head: Double

  init(_ page: Double, head: Double) {
    pages = [0.93, 0.96, 1, 1.03].map { ($0 * page, $0 * page) }
    self.head = head
  }

  /// Takes room for rows, which are not cut: one that has no room begins the next page.
  mutating func add(_ heights: some Sequence<Double>) {
    for height in heights {
      pages = pages.map { size, room in
        (size, height > room ? size - head - height : room - height)
      }
    }
  }

  /// Whether a page of its own would hold so much.
  func holds(_ height: Double) -> Bool { pages.allSatisfy { height <= $0.size - head } }

  /// Whether there is so much room left; also where little but a title is above, as a page of its own
  /// for that would be no gain.
  func hasRoom(for height: Double) -> Bool {
    pages.allSatisfy { height <= $0.room || $0.room > 0.8 * $0.size }
  }

  /// Begins the next page.
  mutating func turn() { pages = pages.map { ($0.size, $0.size - head) } }
}
