import MarketSizing
import Workbooks

/// A run as a workbook that can be taken apart: prices and shares are cells, and all money follows
/// from them by formulas.
struct ModelWorkbook {
  /// What the sheets are called.
  enum SheetName {
    static let summary = "Summary"
    static let variants = "Variants"
    static let funnel = "Funnel"
    static let segments = "Segments"
    static let regions = "Regions"
    static let matrix = "Segments × Regions"
    static let assumptions = "Assumptions"
    static let model = "Model"
    static let cells = "Cells"
    static let quality = "Data quality"
    static let inputs = "Inputs"
  }

  let run: Run
  let brand: Brand
  let styles: SheetStyles
  /// Whether the run says of every segment in every region what can be sold to.
  let hasSAMOfCells: Bool
  var markets: [MarketModel]
  /// The workbook in the making, without sheets: it keeps the names of cells.
  var book: Workbook
  /// Where the model's sheet says how far its figures are from the run's; nil where there is no money.
  var differences: Area?

  /// The workbook of a run, in a brand's colour and font.
  init(_ run: Run, _ brand: Brand) {
    self.run = run
    self.brand = brand
    styles = SheetStyles(brand)
    hasSAMOfCells = run.results.allSatisfy { $0.cells.allSatisfy { $0.sam != nil } }
    var stems: Set<String> = []
    var markets: [MarketModel] = []
    for (number, (label, result)) in zip(run.labels, run.results).enumerated() {
      var stem = ""
      if run.results.count > 1 {
        stem = MarketModel.slug(label, or: "market")
        if !stems.insert(stem).inserted { stem += "_\(number + 1)" }
      }
      markets.append(MarketModel(result, label: label, number: number, stem: stem))
    }
    self.markets = markets
    book = Workbook()
  }

  /// Whether figures need no column that says whose they are.
  var isSingle: Bool { markets.count == 1 }
  /// How many columns stand before a table's own.
  var lead: Int { isSingle ? 0 : 1 }
  /// Whether any market has prices.
  var hasMoney: Bool { markets.contains { $0.money != nil } }
  /// Whether any price is not an amount for each company, so that units have to be shown.
  var hasUnits: Bool { markets.contains { $0.prices.contains { !$0.isPerCompany } } }
  /// Whether any market has no prices, so that it is charted by its companies.
  var hasCounted: Bool { markets.contains { $0.money == nil } }
  /// Whether any market says what can be won.
  var hasSOM: Bool { markets.contains { $0.result.som != nil } }

  /// The whole workbook.
  ///
  /// With `withholdsResults` formulas have 0 for their values until a program works them out.
  static func workbook(
    of run: Run, _ brand: Brand, withholdsResults: Bool = false
  ) -> Workbook {
    var model = ModelWorkbook(run, brand)
    // In the order in which formulas refer to each other.
    let assumptions = model.assumptionsSheet()
    let calculation = model.modelSheet()
    let cells = model.cellsSheet()
    var sheets = [model.summarySheet()]
    if !model.isSingle { sheets.append(model.variantsSheet()) }
    sheets.append(model.funnelSheet())
    sheets += model.divisionSheets() + model.planSheets()
    sheets += [assumptions, calculation, cells].compactMap(\.self)
    sheets += [model.qualitySheet(), model.inputsSheet()]
    model.book.sheets = sheets
    model.book.properties = model.properties
    model.book.font = CellFormat(font: model.styles.font, size: 10)
    model.book.withholdsResults = withholdsResults
    return model.book
  }

  /// A new sheet.
  func draft(_ name: String) -> SheetDraft {
    let words = [brand.name.map { SafeText.line($0) }, name].compactMap(\.self)
    return SheetDraft(name, styles, footer: words.joined(separator: " · "))
  }

  /// The heads of the columns before a table's own.
  var leadHeads: [String] { isSingle ? [] : ["Market"] }

  /// What the workbook is about.
  var title: String {
    guard isSingle, let market = markets.first else {
      return "\(Wording.count(markets.count, "market", "markets")) compared"
    }
    return market.result.title.map { SafeText.line($0) } ?? market.label
  }

  private var properties: Workbook.Properties {
    Workbook.Properties(
      title: title, subject: "Market size", author: brand.name.map { SafeText.line($0) } ?? "tam",
      company: brand.name.map { SafeText.line($0) },
      comments: markets.first.map { $0.result.headline },
      created: markets.first?.result.asOf.flatMap(Self.seconds) ?? Self.usualDate)
  }

  /// 1 January 2000, which stands where a run has no date, so that equal runs give equal files.
  private static let usualDate = 946_684_800

  /// The seconds from 1970 to a day's beginning, written as `2026-01-31`; nil for anything else.
  static func seconds(_ day: String) -> Int? {
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      day.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let date = Int(parts[2]),
      (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(date)
    else { return nil }
    // Days of a proleptic year that begins in March (H. Hinnant, days_from_civil).
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted % 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + date - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era * 146_097 + dayOfEra - 719_468) * 86_400
  }
}
