/// A native chart of bars from left to right, whose numbers stand in a workbook inside of it.
struct BarChart: Hashable {
  /// Numbers of one kind, one for each category.
  struct Series: Hashable {
    var name: String
    var values: [Double]
    var colour: ThemeColour
  }

  /// The ends of lines, one for each category.
  struct Range: Hashable {
    var low: [Double]
    var high: [Double]
  }

  /// What the numbers are: `Companies`, `EUR a year`.
  let unit: String
  private(set) var categories: [String]
  /// Set end to end in one bar; of amounts with ranges, one.
  let series: [Series]
  /// The ends of lines over the bars, where there is one series and its values have a range.
  let range: Range?
  /// Of the workbook's numbers: `#,##0`.
  let numberFormat: String
  /// The left part of the frame that the categories' names take, from 0 to 1.
  var labelShare = 0.34
  /// The height of the categories' type in points.
  var size = 12.0

  /// Confirmed companies, and possible ones behind them.
  init(companies categories: [String], confirmed: [Int], possible: [Int]) {
    unit = "Companies"
    self.categories = categories
    // A saved run can hold anything, and bars can't be less than nothing.
    func series(_ name: String, _ counts: [Int], _ colour: ThemeColour) -> Series {
      Series(name: name, values: counts.map { Double(max(0, $0)) }, colour: colour)
    }
    self.series =
      [series("Confirmed", confirmed, .main)]
      + (possible.allSatisfy { $0 == 0 } ? [] : [series("Possible", possible, .light)])
    range = nil
    numberFormat = "#,##0"
  }

  /// Amounts of a currency with the ranges that they lie in.
  init(
    money categories: [String], currency: String, base: [Double], low: [Double], high: [Double]
  ) {
    unit = "\(currency) a year"
    self.categories = categories
    series = [Series(name: "Base", values: base, colour: .main)]
    range = Range(low: low, high: high)
    numberFormat = "#,##0"
  }

  /// A cell of the workbook.
  enum Cell: Hashable {
    case text(String)
    case number(Double)
    /// A formula and its value.
    case formula(String, Double)
  }

  /// The sheet's name in the workbook.
  static let sheet = "Data"

  /// The sheet's cells: a head, then a row for each category.
  ///
  /// What is below and above the base, of
  /// which the lines are drawn, is worked out from low and high.
  var rows: [[Cell]] {
    var rows: [[Cell]] = [[.text(unit)] + series.map { .text($0.name) }]
    rows += categories.enumerated().map { index, name in
      [.text(name)] + series.map { .number($0.values[index]) }
    }
    if let range, let base = series.first?.values {
      rows[0] += [.text("Low"), .text("High"), .text("Below base"), .text("Above base")]
      for index in base.indices {
        let (low, high, row) = (range.low[index], range.high[index], index + 2)
        rows[index + 1] += [
          .number(low), .number(high), .formula("=B\(row)-C\(row)", base[index] - low),
          .formula("=D\(row)-B\(row)", high - base[index]),
        ]
      }
    }
    return rows
  }

  /// The chart with other names of its bars, as many as there are.
  func with(categories: [String]) -> BarChart {
    var chart = self
    chart.categories = categories
    return chart
  }
}
