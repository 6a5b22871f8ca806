import MarketSizing

extension ReportFormat {
  /// One record for each segment in each region, for spreadsheets: RFC 4180 with a line feed at
  /// every line's end.
  package static let csv = ReportFormat(name: "csv", endings: [".csv"]) { run, _ in
    Array(csvText(of: run).utf8)
  }

  private static let csvHeader = [
    "icp", "variant", "segment", "region", "confirmed", "possible", "approximate", "employees",
    "currency", "value_confirmed", "value_low", "value_high",
  ]

  private static func csvText(of run: Run) -> String {
    var lines = [csvHeader.joined(separator: ",")]
    for result in run.results {
      for cell in result.cells {
        let fields = [
          CSVText.field(result.icp), CSVText.field(result.variant ?? ""),
          CSVText.field(cell.segment),
          CSVText.field(cell.region), "\(cell.confirmed)", "\(cell.possible)",
          "\(cell.approximate)",
          "\(cell.employees)", CSVText.field(result.currency ?? ""),
          csvNumber(cell.value.confirmed),
          csvNumber(cell.value.low), csvNumber(cell.value.high),
        ]
        lines.append(fields.joined(separator: ","))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A decimal as it is; what is none, as a text.
  private static func csvNumber(_ amount: String) -> String {
    DecimalText(amount) == nil ? CSVText.field(amount) : amount
  }
}
