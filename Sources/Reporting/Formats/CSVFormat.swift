import MarketSizing

extension ReportFormat {
  /// One record for each segment in each region, for spreadsheets: RFC 4180 with a line feed at
  /// every line's end.
  ///
  /// Of several markets, each but the first also has a record for what only the first has, and two
  /// columns more: what its companies and its money are more than the first one's. They add up to the
  /// differences of the totals.
  package static let csv = ReportFormat(name: "csv", endings: [".csv"]) { run, _ in
    Array(CSVReport(run: run).text.utf8)
  }
}

/// A run as a table of its cells.
private struct CSVReport {
  let run: Run

  private static let columns = [
    "icp", "variant", "segment", "region", "confirmed", "possible", "approximate", "employees",
    "currency", "value_confirmed", "value_low", "value_high",
  ]
  private static let differences = ["confirmed_difference", "value_difference"]

  /// A segment in a region.
  private struct Place: Hashable {
    var segment: String
    var region: String

    init(_ cell: SizingResult.Cell) { (segment, region) = (cell.segment, cell.region) }
  }

  var text: String {
    let isCompared = run.results.count > 1
    var lines = [Self.columns + (isCompared ? Self.differences : [])]
    for (number, result) in run.results.enumerated() {
      if number == 0 {
        lines += result.cells.map { fields(of: $0, in: result) + (isCompared ? ["", ""] : []) }
      } else {
        lines += compared(result, with: run.results[0])
      }
    }
    return lines.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  private func compared(_ result: SizingResult, with first: SizingResult) -> [[String]] {
    let own = Set(result.cells.map(Place.init))
    let before = Dictionary(
      first.cells.map { (Place($0), $0) }, uniquingKeysWith: { cell, _ in cell })
    var gone = first.cells.filter { !own.contains(Place($0)) }
    for number in gone.indices {
      (gone[number].confirmed, gone[number].possible, gone[number].approximate) = (0, 0, 0)
      (gone[number].employees, gone[number].value.confirmed) = (0, "0")
      (gone[number].value.low, gone[number].value.high) = ("0", "0")
    }
    return (result.cells + gone).map { cell in
      let other = before[Place(cell)]
      let (difference, _) = cell.confirmed.subtractingReportingOverflow(other?.confirmed ?? 0)
      let value =
        result.isComparable(with: first)
        ? DifferenceText.exact(cell.value.confirmed, from: other?.value.confirmed ?? "0") : nil
      return fields(of: cell, in: result) + ["\(difference)", value ?? ""]
    }
  }

  private func fields(of cell: SizingResult.Cell, in result: SizingResult) -> [String] {
    [
      CSVText.field(result.icp), CSVText.field(result.variant ?? ""), CSVText.field(cell.segment),
      CSVText.field(cell.region), "\(cell.confirmed)", "\(cell.possible)", "\(cell.approximate)",
      "\(cell.employees)", CSVText.field(result.currency ?? ""), number(cell.value.confirmed),
      number(cell.value.low), number(cell.value.high),
    ]
  }

  /// A decimal as it is; what is none, as a text.
  private func number(_ amount: String) -> String {
    DecimalText(amount) == nil ? CSVText.field(amount) : amount
  }
}
