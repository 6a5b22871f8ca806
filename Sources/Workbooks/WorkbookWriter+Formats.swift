internal import CXlsxwriter

extension WorkbookWriter {
  /// A colour as the library has it, for which 0 is none and black a number of its own.
  static func colour(_ rgb: UInt32) -> lxw_color_t {
    rgb & 0xFF_FFFF == 0 ? lxw_color_t(LXW_COLOR_BLACK.rawValue) : lxw_color_t(rgb & 0xFF_FFFF)
  }

  /// The library's form of a format, made once.
  mutating func pointer(
    for format: CellFormat
  ) throws(WorkbookError) -> UnsafeMutablePointer<lxw_format> {
    if let made = unsafe formats[format] { return unsafe made }
    guard let made = unsafe xlsx.workbook_add_format(book) else {
      throw WorkbookError("there is no memory for a format")
    }
    unsafe setFont(format, of: made)
    unsafe setPlace(format, of: made)
    if let numberFormat = format.numberFormat {
      unsafe xlsx.format_set_num_format(made, numberFormat)
    }
    if let fill = format.fill {
      unsafe xlsx.format_set_pattern(made, UInt8(LXW_PATTERN_SOLID.rawValue))
      unsafe xlsx.format_set_bg_color(made, Self.colour(fill))
    }
    unsafe xlsx.format_set_top(made, Self.border(format.top))
    unsafe xlsx.format_set_bottom(made, Self.border(format.bottom))
    if let colour = format.lineColour {
      if format.top != .none { unsafe xlsx.format_set_top_color(made, Self.colour(colour)) }
      if format.bottom != .none { unsafe xlsx.format_set_bottom_color(made, Self.colour(colour)) }
    }
    unsafe formats[format] = made
    return unsafe made
  }

  func setFont(_ format: CellFormat, of made: UnsafeMutablePointer<lxw_format>) {
    if let font = format.font {
      unsafe xlsx.format_set_font_name(made, CellText.clean(font, limit: 31))
    }
    unsafe xlsx.format_set_font_size(made, format.size)
    if let colour = format.colour { unsafe xlsx.format_set_font_color(made, Self.colour(colour)) }
    if format.isBold { unsafe xlsx.format_set_bold(made) }
    if format.isItalic { unsafe xlsx.format_set_italic(made) }
  }

  private func setPlace(_ format: CellFormat, of made: UnsafeMutablePointer<lxw_format>) {
    let alignment: lxw_format_alignments? =
      switch format.alignment {
      case .usual: nil
      case .left: LXW_ALIGN_LEFT
      case .centre: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      }
    if let alignment { unsafe xlsx.format_set_align(made, UInt8(alignment.rawValue)) }
    let vertical: lxw_format_alignments? =
      switch format.vertical {
      case .top: LXW_ALIGN_VERTICAL_TOP
      case .centre: LXW_ALIGN_VERTICAL_CENTER
      case .bottom: nil
      }
    if let vertical { unsafe xlsx.format_set_align(made, UInt8(vertical.rawValue)) }
    if format.wraps { unsafe xlsx.format_set_text_wrap(made) }
    if format.indent > 0 { unsafe xlsx.format_set_indent(made, UInt8(clamping: format.indent)) }
  }

  private static func border(_ line: CellFormat.Line) -> UInt8 {
    let border =
      switch line {
      case .none: LXW_BORDER_NONE
      case .hair: LXW_BORDER_HAIR
      case .thin: LXW_BORDER_THIN
      case .medium: LXW_BORDER_MEDIUM
      }
    return UInt8(border.rawValue)
  }
}
