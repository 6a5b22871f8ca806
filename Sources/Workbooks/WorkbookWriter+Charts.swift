internal import CXlsxwriter

extension WorkbookWriter {
  private typealias ChartPointer = UnsafeMutablePointer<lxw_chart>

  /// Draws a chart on a sheet.
  func add(_ chart: SheetChart, to made: SheetPointer, of sheet: String) throws(WorkbookError) {
    guard let drawn = unsafe xlsx.workbook_add_chart(book, UInt8(LXW_CHART_BAR.rawValue)) else {
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
    unsafe xlsx.chart_set_series_overlap(drawn, 100)
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
    if let labels = series.labels {
      unsafe xlsx.chart_series_set_labels(made)
      unsafe xlsx.chart_series_set_labels_num_format(made, labels)
      unsafe xlsx.chart_series_set_labels_font(made, &font)
    }
  }

  private func setAxes(of drawn: ChartPointer, _ chart: SheetChart, _ font: inout lxw_chart_font) {
    // X is the axis that lies: of bars that lie it is that of the values.
    let categories = unsafe xlsx.chart_axis_get(drawn, LXW_CHART_AXIS_TYPE_Y)
    let values = unsafe xlsx.chart_axis_get(drawn, LXW_CHART_AXIS_TYPE_X)
    var line = lxw_chart_line()
    line.color = 0xD5_DAE1
    line.width = 0.75
    unsafe xlsx.chart_axis_set_line(categories, &line)
    unsafe xlsx.chart_axis_set_num_font(categories, &font)
    unsafe xlsx.chart_axis_set_major_tick_mark(
      categories, UInt8(LXW_CHART_AXIS_TICK_MARK_NONE.rawValue))
    // Bars are drawn from the bottom to the top unless reversed, and the axis of values then stands
    // above unless it crosses at the last category.
    unsafe xlsx.chart_axis_set_reverse(categories)
    unsafe xlsx.chart_axis_set_crossing_max(categories)
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
