import MarketSizing

extension ReportFormat {
  /// One record for each segment in each region, for spreadsheets: RFC 4180 with a line feed at
  /// every line's end.
  public static let csv = ReportFormat(name: "csv", endings: [".csv"]) { run, _ in
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
          csvField(result.icp), csvField(result.variant ?? ""), csvField(cell.segment),
          csvField(cell.region), "\(cell.confirmed)", "\(cell.possible)", "\(cell.approximate)",
          "\(cell.employees)", csvField(result.currency ?? ""), csvNumber(cell.value.confirmed),
          csvNumber(cell.value.low), csvNumber(cell.value.high),
        ]
        lines.append(fields.joined(separator: ","))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A field that no spreadsheet takes for a formula.
  ///
  /// One that begins with `= + - @`, a tab or a carriage return gets an apostrophe before it
  /// (OWASP, CSV injection).
  static func csvField(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) }
    return csvQuoted(isFormula == true ? "'" + text : text)
  }

  /// A decimal as it is; what is none, as a text.
  private static func csvNumber(_ amount: String) -> String {
    DecimalText(amount) == nil ? csvField(amount) : amount
  }

  private static func csvQuoted(_ text: String) -> String {
    let special = text.unicodeScalars.contains {
      $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r"
    }
    guard special else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
