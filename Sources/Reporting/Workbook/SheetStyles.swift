import Workbooks

/// How the cells of a report's workbook look.
struct SheetStyles {
  let palette: Palette
  /// The family of all text: the brand's, or one that every machine has.
  let font: String

  init(_ brand: Brand) {
    palette = Palette(brand)
    font = brand.font ?? "Arial"
  }

  private var body: CellFormat {
    CellFormat(font: font, size: 10).with {
      $0.colour = palette.ink.value
      $0.vertical = .centre
    }
  }

  /// Texts in tables.
  var text: CellFormat { body }
  /// Texts that can take several lines.
  var wrapped: CellFormat { body.with { $0.wraps = true } }
  /// Texts of lesser weight.
  var muted: CellFormat { wrapped.with { $0.colour = palette.muted.value } }
  /// Numbers in a format.
  func number(_ format: String) -> CellFormat { body.with { $0.numberFormat = format } }
  /// Whole numbers.
  var count: CellFormat { number("#,##0") }
  /// Whole numbers of lesser weight, with a plus sign; nothing for 0.
  var added: CellFormat {
    number("+#,##0;-#,##0;").with { $0.colour = palette.muted.value }
  }
  /// Parts of a whole.
  var share: CellFormat { number("0.0%") }

  /// A number or a text that the reader may change: blue, as analysts expect.
  func input(_ format: String) -> CellFormat {
    number(format).with {
      $0.colour = palette.input.value
      $0.fill = palette.inputShade.value
    }
  }

  /// The sheet's title.
  var title: CellFormat {
    CellFormat(font: font, size: 16).with {
      $0.isBold = true
      $0.colour = palette.ink.value
    }
  }
  /// What the sheet shows, below its title.
  var subtitle: CellFormat {
    CellFormat(font: font, size: 10).with { $0.colour = palette.muted.value }
  }
  /// The title of a part of a sheet.
  var heading: CellFormat {
    CellFormat(font: font, size: 12).with {
      $0.isBold = true
      $0.colour = palette.ink.value
    }
  }
  /// The answer in a sentence.
  var headline: CellFormat {
    CellFormat(font: font, size: 13).with {
      $0.colour = palette.ink.value
      $0.wraps = true
      $0.vertical = .centre
    }
  }
  /// Above a column.
  var head: CellFormat {
    body.with {
      $0.isBold = true
      $0.fill = palette.shade.value
      $0.bottom = .medium
      $0.lineColour = palette.main.value
      $0.wraps = true
      $0.vertical = .bottom
    }
  }

  /// The same in the row of a sum.
  func total(_ format: CellFormat) -> CellFormat {
    format.with {
      $0.isBold = true
      $0.top = .thin
      $0.lineColour = palette.ink.value
      $0.fill = palette.shade.value
    }
  }

  /// The same in bold.
  func bold(_ format: CellFormat) -> CellFormat { format.with { $0.isBold = true } }

  // MARK: Measures

  /// How wide a line is, in points.
  func width(of text: some StringProtocol, _ format: CellFormat) -> Double {
    TypeMeasure.width(text, size: format.size, isBold: format.isBold) * slack
  }

  /// How many lines a text takes in so many points.
  func lines(of text: some StringProtocol, in width: Double, _ format: CellFormat) -> Int {
    TypeMeasure.wrap(
      String(text), to: width / slack, size: format.size, isBold: format.isBold
    ).count
  }

  /// Other families are wider than the measured one at times.
  private var slack: Double { font == "Arial" ? 1.02 : 1.12 }
}
