internal import CXlsxwriter

extension WorkbookWriter {
  private typealias ChartPointer = UnsafeMutablePointer<lxw_chart>

  /// Draws a chart on a sheet.
  func add(_ chart: SheetChart, to made: SheetPointer, of sheet: String) throws(WorkbookError) {
    let kind =
      switch chart.kind {
      case .bars, .overlaidBars: LXW_CHART_BAR
      case .stackedBars: LXW_CHART_BAR_STACKED
      case .columns: LXW_CHART_COLUMN
      }
    guard let drawn = unsafe xlsx.workbook_add_chart(book, UInt8(kind.rawValue)) else {
      throw WorkbookError("there is no memory for a chart", at: sheet)
    }
    func font(size: Double, isBold: Bool = false) -> lxw_chart_font {
      var font = unsafe lxw_chart_font()
      if let name = chart.font { unsafe font.name = texts.copy(CellText.clean(name, limit: 31)) }
      unsafe font.size = size
      unsafe font.bold = isBold ? 1 : 0
      unsafe font.color = Self.colour(chart.ink)
      return unsafe font
    }
    var (large, small) = unsafe (font(size: 12, isBold: true), font(size: 9))

    if chart.title.isEmpty {
      unsafe xlsx.chart_title_off(drawn)
    } else {
      unsafe xlsx.chart_title_set_name(drawn, plain(chart.title))
      unsafe xlsx.chart_title_set_name_font(drawn, &large)
    }
    for series in chart.series { try unsafe add(series, to: drawn, &small, of: sheet) }
    unsafe setAxes(of: drawn, chart, &small)
    let legend = chart.hasLegend ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE
    unsafe xlsx.chart_legend_set_position(drawn, UInt8(legend.rawValue))
    unsafe xlsx.chart_legend_set_font(drawn, &small)
    var noLine = lxw_chart_line()
    noLine.none = 1
    unsafe xlsx.chart_chartarea_set_line(drawn, &noLine)
    if chart.kind == .overlaidBars || chart.kind == .stackedBars {
      unsafe xlsx.chart_set_series_overlap(drawn, 100)
    }
    unsafe xlsx.chart_set_series_gap(drawn, UInt16(clamping: min(max(chart.gap, 0), 500)))

    var options = unsafe lxw_chart_options()
    // Of the library's usual 480 × 288 pixels.
    unsafe options.x_scale = Double(chart.width) / 480
    unsafe options.y_scale = Double(chart.height) / 288
    unsafe options.description = texts.copy(CellText.clean(chart.alternative, limit: 2000))
    try check(
      unsafe xlsx.worksheet_insert_chart_opt(
        made, row(chart.place), column(chart.place), drawn, &options), "\(sheet), chart")
  }

  /// A text that is not taken for a reference to a cell, which begins with `=`.
  private func plain(_ text: String) -> String {
    CellText.clean(text.hasPrefix("=") ? " " + text : text, limit: 1000)
  }

  private func add(
    _ series: SheetChart.Series, to drawn: ChartPointer, _ font: inout lxw_chart_font,
    of sheet: String
  ) throws(WorkbookError) {
    guard let made = unsafe xlsx.chart_add_series(drawn, nil, nil) else {
      throw WorkbookError("there is no memory for a chart", at: sheet)
    }
    let (names, values) = (series.categories, series.values)
    unsafe xlsx.chart_series_set_categories(
      made, series.sheet, row(names.first), column(names.first), row(names.last),
      column(names.last))
    unsafe xlsx.chart_series_set_values(
      made, series.sheet, row(values.first), column(values.first), row(values.last),
      column(values.last))
    unsafe xlsx.chart_series_set_name(made, plain(series.name))
    var fill = lxw_chart_fill()
    fill.color = Self.colour(series.colour)
    unsafe xlsx.chart_series_set_fill(made, &fill)
    if !series.points.isEmpty { try unsafe setPoints(series, of: made, sheet) }
    if let labels = series.labels {
      unsafe xlsx.chart_series_set_labels(made)
      unsafe xlsx.chart_series_set_labels_num_format(made, labels)
      unsafe xlsx.chart_series_set_labels_font(made, &font)
    }
  }

  private func setPoints(
    _ series: SheetChart.Series, of made: UnsafeMutablePointer<lxw_chart_series>, _ sheet: String
  ) throws(WorkbookError) {
    // The library wants a list of pointers that ends with none; a point without a fill is as its
    // series is.
    let count = min((series.points.keys.max() ?? -1) + 1, 1000)
    var fills = [lxw_chart_fill](repeating: lxw_chart_fill(), count: count)
    for (place, colour) in series.points where place >= 0 && place < count {
      fills[place].color = Self.colour(colour)
    }
    let error = unsafe fills.withUnsafeMutableBufferPointer { fills in
      var points = unsafe [lxw_chart_point](repeating: lxw_chart_point(), count: count)
      for place in fills.indices where unsafe fills[place].color != 0 {
        unsafe points[place].fill = fills.baseAddress?.advanced(by: place)
      }
      return unsafe points.withUnsafeMutableBufferPointer { points in
        var list: [UnsafeMutablePointer<lxw_chart_point>?] = unsafe points.indices.map { place in
          unsafe points.baseAddress?.advanced(by: place)
        }
        unsafe list.append(nil)
        return unsafe xlsx.chart_series_set_points(made, &list)
      }
    }
    try check(error, "\(sheet), chart")
  }

  private func setAxes(of drawn: ChartPointer, _ chart: SheetChart, _ font: inout lxw_chart_font) {
    // X is the axis that lies: of bars that lie it is that of the values.
    let isLying = chart.kind != .columns
    let categories = unsafe xlsx.chart_axis_get(
      drawn, isLying ? LXW_CHART_AXIS_TYPE_Y : LXW_CHART_AXIS_TYPE_X)
    let values = unsafe xlsx.chart_axis_get(
      drawn, isLying ? LXW_CHART_AXIS_TYPE_X : LXW_CHART_AXIS_TYPE_Y)
    var line = lxw_chart_line()
    line.color = 0xD5_DAE1
    line.width = 0.75
    unsafe xlsx.chart_axis_set_line(categories, &line)
    unsafe xlsx.chart_axis_set_num_font(categories, &font)
    unsafe xlsx.chart_axis_set_major_tick_mark(
      categories, UInt8(LXW_CHART_AXIS_TICK_MARK_NONE.rawValue))
    // Bars are drawn from the bottom to the top unless reversed.
    if isLying {
      unsafe xlsx.chart_axis_set_reverse(categories)
      // The axis of values then stands above unless it crosses at the last category.
      unsafe xlsx.chart_axis_set_crossing_max(categories)
    }
    unsafe xlsx.chart_axis_set_min(values, 0)
    unsafe xlsx.chart_axis_major_gridlines_set_visible(values, 0)
    if let format = chart.axisFormat {
      unsafe xlsx.chart_axis_set_num_format(values, format)
      unsafe xlsx.chart_axis_set_num_font(values, &font)
    } else {
      unsafe xlsx.chart_axis_off(values)
    }
  }
}
