internal import CXlsxwriter

extension WorkbookWriter {
  typealias SheetPointer = UnsafeMutablePointer<lxw_worksheet>

  /// Writes all that is on a sheet.
  mutating func write(_ sheet: Sheet, to made: SheetPointer) throws(WorkbookError) {
    try unsafe layOut(sheet, made)
    for area in sheet.merged {
      let format = try unsafe pointer(for: sheet[area.first]?.format ?? CellFormat())
      let (a, b) = (area.first, area.last)
      try check(
        unsafe xlsx.worksheet_merge_range(
          made, row(a), column(a), row(b), column(b), "", format),
        "\(sheet.name) \(area.a1)")
    }
    for (place, cell) in sheet.cells.sorted(by: { $0.key < $1.key }) {
      try unsafe write(cell, at: place, to: made, of: sheet.name)
    }
    for shade in sheet.shades { try unsafe add(shade, to: made, of: sheet.name) }
    for limit in sheet.limits { try unsafe add(limit, to: made, of: sheet.name) }
    for chart in sheet.charts { try unsafe add(chart, to: made, of: sheet.name) }
    for picture in sheet.pictures { try unsafe add(picture, to: made, of: sheet.name) }
    try unsafe setPrint(sheet, made)
  }

  func row(_ place: Place) -> lxw_row_t { lxw_row_t(clamping: place.row) }

  func column(_ place: Place) -> lxw_col_t { lxw_col_t(clamping: place.column) }

  // MARK: Cells

  private mutating func write(
    _ cell: Cell, at place: Place, to made: SheetPointer, of sheet: String
  ) throws(WorkbookError) {
    let (row, column) = (row(place), column(place))
    let format = try unsafe pointer(for: cell.format)
    let error =
      switch cell.content {
      case .text(let text) where !text.isEmpty:
        unsafe xlsx.worksheet_write_string(made, row, column, CellText.cell(text), format)
      case .number(let number) where number.isFinite:
        unsafe xlsx.worksheet_write_number(made, row, column, number, format)
      case .formula(let formula, let value):
        unsafe xlsx.worksheet_write_formula_num(
          made, row, column, formula, format,
          workbook.withholdsResults || !value.isFinite ? 0 : value)
      case .textFormula(let formula, let value):
        unsafe xlsx.worksheet_write_formula_str(
          made, row, column, formula, format,
          workbook.withholdsResults ? "0" : CellText.cell(value))
      case .empty, .text, .number:
        unsafe xlsx.worksheet_write_blank(made, row, column, format)
      }
    try check(error, "\(sheet) \(place.a1)")
  }

  // MARK: Layout

  private func layOut(_ sheet: Sheet, _ made: SheetPointer) throws(WorkbookError) {
    for (column, width) in sheet.widths.sorted(by: { $0.key < $1.key }) {
      let column = lxw_col_t(clamping: column)
      try check(
        unsafe xlsx.worksheet_set_column(made, column, column, min(max(width, 0), 255), nil),
        "\(sheet.name), width of a column")
    }
    for (row, height) in sheet.heights.sorted(by: { $0.key < $1.key }) {
      try check(
        unsafe xlsx.worksheet_set_row(
          made, lxw_row_t(clamping: row), min(max(height, 0), 409), nil),
        "\(sheet.name), height of a row")
    }
    if sheet.frozen != Place(row: 0, column: 0) {
      unsafe xlsx.worksheet_freeze_panes(made, row(sheet.frozen), column(sheet.frozen))
    }
    if !sheet.showsGrid {
      unsafe xlsx.worksheet_gridlines(made, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    }
    if let colour = sheet.tabColour {
      unsafe xlsx.worksheet_set_tab_color(made, Self.colour(colour))
    }
    if let area = sheet.filter {
      let (a, b) = (area.first, area.last)
      try check(
        unsafe xlsx.worksheet_autofilter(made, row(a), column(a), row(b), column(b)),
        "\(sheet.name), filter")
    }
  }

  private func setPrint(_ sheet: Sheet, _ made: SheetPointer) throws(WorkbookError) {
    if sheet.print.isLandscape { unsafe xlsx.worksheet_set_landscape(made) }
    unsafe xlsx.worksheet_set_paper(made, 9)  // A4 (ECMA-376, part 1, 18.3.1.63)
    unsafe xlsx.worksheet_set_margins(made, 0.5, 0.5, 0.5, 0.6)
    unsafe xlsx.worksheet_fit_to_pages(made, 1, sheet.print.isOnePage ? 1 : 0)
    if let rows = sheet.print.repeatedRows {
      try check(
        unsafe xlsx.worksheet_repeat_rows(
          made, lxw_row_t(clamping: rows.lowerBound), lxw_row_t(clamping: rows.upperBound)),
        "\(sheet.name), repeated rows")
    }
    // Zero ends the list, and more than 1,023 are too many (Excel's limit).
    var breaks = sheet.print.breaks.filter { $0 > 0 }.prefix(1_023).map { lxw_row_t(clamping: $0) }
    if !breaks.isEmpty {
      breaks.append(0)
      try check(
        unsafe xlsx.worksheet_set_h_pagebreaks(made, &breaks), "\(sheet.name), page breaks")
    }
    // An ampersand begins a code, and with them 255 characters are the most.
    let words = CellText.clean(sheet.print.footer, limit: 90).replacing("&", with: "&&")
    let font = CellText.clean(sheet.print.font, limit: 31).filter { !"\",&".contains($0) }
    let code = "&\"\(font),Regular\"&8"
    try check(
      unsafe xlsx.worksheet_set_footer(made, "&L\(code) \(words)&R\(code) Page &P of &N"),
      "\(sheet.name), footer")
  }

  private func add(
    _ shade: Sheet.Shade, to made: SheetPointer, of sheet: String
  ) throws(WorkbookError) {
    var rule = unsafe lxw_conditional_format()
    unsafe rule.type = UInt8(LXW_CONDITIONAL_2_COLOR_SCALE.rawValue)
    unsafe rule.min_color = Self.colour(shade.least)
    unsafe rule.max_color = Self.colour(shade.greatest)
    let (a, b) = (shade.area.first, shade.area.last)
    try check(
      unsafe xlsx.worksheet_conditional_format_range(
        made, row(a), column(a), row(b), column(b), &rule), "\(sheet), shades")
  }

  private func add(
    _ limit: Sheet.Limit, to made: SheetPointer, of sheet: String
  ) throws(WorkbookError) {
    var rule = unsafe lxw_data_validation()
    unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
    if let greatest = limit.greatest {
      unsafe rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      unsafe rule.minimum_number = limit.least
      unsafe rule.maximum_number = greatest
    } else {
      unsafe rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
      unsafe rule.value_number = limit.least
    }
    let (a, b) = (limit.area.first, limit.area.last)
    try check(
      unsafe xlsx.worksheet_data_validation_range(
        made, row(a), column(a), row(b), column(b), &rule), "\(sheet), limits")
  }

  private func add(
    _ picture: Sheet.Picture, to made: SheetPointer, of sheet: String
  ) throws(WorkbookError) {
    var options = unsafe lxw_image_options()
    unsafe options.x_scale = picture.scale
    unsafe options.y_scale = picture.scale
    unsafe options.description = texts.copy(CellText.clean(picture.alternative, limit: 255))
    try check(
      unsafe xlsx.worksheet_insert_image_buffer_opt(
        made, row(picture.place), column(picture.place), picture.png, picture.png.count, &options),
      "\(sheet), picture")
  }
}
