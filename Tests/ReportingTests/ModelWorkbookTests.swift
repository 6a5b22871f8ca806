import Testing

@testable import MarketSizing
@testable import Reporting
@testable import Workbooks

/// What a run's workbook is made of, before it is written.
@Suite struct ModelWorkbookTests {
  private static func book(_ run: Run, _ brand: Brand = .none) -> Workbook {
    ModelWorkbook.workbook(of: run, brand)
  }

  @Test(arguments: [
    ("usual", "Summary Funnel Segments Regions Segments×Regions Assumptions Model Cells"),
    ("nothing", "Summary Funnel Assumptions Model"),
    ("unpriced", "Summary Funnel Segments Regions Segments×Regions Assumptions Cells"),
    ("eight", "Summary Variants Funnel Segments Regions Segments×Regions Assumptions Model Cells"),
  ])
  func sheets(shape: String, names: String) throws {
    let book = Self.book(try #require(SampleRuns.named(shape)))
    let all = book.sheets.map { $0.name.replacing(" ", with: "") }
    #expect(all == names.split(separator: " ").map(String.init) + ["Dataquality", "Inputs"])
  }

  /// What comes from a list is a text, and the names of inputs are letters, digits and underscores.
  @Test func hostileTexts() throws {
    let book = Self.book(SampleRuns.hostile)
    #expect(book.names.allSatisfy { $0.name.wholeMatch(of: /[a-z_][a-z0-9_]*/) != nil })
    #expect(Set(book.names.map(\.name)).count == book.names.count)
    for sheet in book.sheets {
      for case .text(let text) in sheet.cells.values.map(\.content) {
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 }, "\(text)")
      }
    }
  }

  /// Every input of every market has its name, and no formula holds a price.
  @Test func inputsHaveNames() {
    let book = Self.book(SampleRuns.compared)
    let names = book.names.map(\.name)
    for prefix in ["base", "wider", "narrow"] {
      for segment in ["smb", "mid_market", "unclassified"] {
        for level in ["low", "base", "high"] {
          #expect(names.contains("\(prefix)_price_\(segment)_\(level)"))
        }
      }
    }
    #expect(names.contains("wider_share_high") && names.contains("wider_deals_per_rep_year"))
    #expect(!names.contains("narrow_share_high"))
    // Two labels of which nothing but the same is left in letters of names.
    let eight = Self.book(SampleRuns.eight).names.map(\.name)
    #expect(eight.contains("dach_midmarket_reps") && eight.contains("dach_midmarket_5_reps"))
    for sheet in book.sheets {
      for case .formula(let formula, _) in sheet.cells.values.map(\.content) {
        let numbers = formula.matches(of: /[^A-Za-z0-9_$.]([0-9][0-9.]+)/)
        #expect(numbers.isEmpty, "\(formula)")
      }
    }
  }

  /// Every market has its charts, of its own rows.
  @Test(arguments: ["usual", "compared", "eight"])
  func chartsOfEveryMarket(shape: String) throws {
    let run = try #require(SampleRuns.named(shape))
    let book = Self.book(run)
    for name in ["Funnel", "Segments", "Regions"] {
      let sheet = try #require(book.sheets.first { $0.name == name })
      let charted = sheet.charts.map { chart in
        Set(
          chart.series.flatMap { [$0.categories, $0.values] }.flatMap { area in
            (area.first.row...area.last.row).map { row -> String in
              guard case .text(let label)? = sheet[row, 0]?.content else { return "" }
              return label
            }
          })
      }
      if run.results.count > 1 {
        #expect(charted == run.labels.map { [$0] }, "\(name)")
        for (chart, label) in zip(sheet.charts, run.labels) {
          #expect(chart.title.hasPrefix("\(label): "))
        }
      } else {
        #expect(charted.count == 1)
      }
      // They stand below each other and below the table.
      let ends = sheet.charts.map { Double($0.place.row) + Double($0.height) * 0.75 / 15 }
      #expect(zip(ends, sheet.charts.dropFirst()).allSatisfy { $0 <= Double($1.place.row) })
    }
  }

  /// A market without prices beside one that has some is drawn in companies.
  @Test func aMarketWithoutPricesHasCharts() throws {
    var run = SampleRuns.usual
    run.results += SampleRuns.unpriced.results
    let sheet = try #require(Self.book(run).sheets.first { $0.name == "Regions" })
    #expect(sheet.charts.map(\.series.count) == [3, 2])
    let (counts, row) = (sheet.charts[1].series[0], sheet.charts[1].series[0].values.first.row)
    let region = run.results[1].regions[0]
    #expect(counts.name == "With possible ones")
    guard case .formula(_, let most)? = sheet[row, counts.values.first.column]?.content else {
      Issue.record("no formula at row \(row)")
      return
    }
    #expect(most == Double(region.confirmed + region.possible))
  }

  /// A run of version 0.1.0, which does not say what can be sold to of segments in regions.
  @Test func runsWithoutSAMOfCells() throws {
    var run = SampleRuns.usual
    for place in run.results[0].cells.indices { run.results[0].cells[place].sam = nil }
    let text = String(decoding: try run.json(), as: UTF8.self)
    let old = try Run(json: Array(text.replacing(/,?\s*"sam"\s*:\s*null/, with: "").utf8))
    #expect(old == run)
    for (run, heads) in [(run, 0), (SampleRuns.usual, 1)] {
      let regions = try #require(Self.book(run).sheets.first { $0.name == "Regions" })
      let texts = regions.cells.values.map(\.content)
      #expect(texts.count { $0 == .text("SAM a year") } == heads)
      #expect(texts.count { $0 == .text("In SAM") } == 1)
    }
  }

  /// Where there are no prices, nothing is said of money.
  @Test func withoutPricesNoMoney() {
    var run = SampleRuns.unpriced
    run.results[0] = SampleRuns.result(.init(prices: [], currency: nil))
    let book = Self.book(run)
    #expect(book.sheets.contains { $0.name == "Model" })
    for sheet in book.sheets {
      for case .text(let text) in sheet.cells.values.map(\.content) {
        #expect(!text.lowercased().contains("money"), "\(sheet.name): \(text)")
      }
    }
  }

  /// Every input takes numbers only, and of shares only parts of a whole.
  @Test func inputsHaveLimits() throws {
    let book = Self.book(SampleRuns.usual)
    let sheet = try #require(book.sheets.first { $0.name == "Assumptions" })
    for name in book.names {
      let limits = sheet.limits.filter { limit in
        (limit.area.first.row...limit.area.last.row).contains(name.place.row)
          && (limit.area.first.column...limit.area.last.column).contains(name.place.column)
      }
      #expect(limits.map(\.least) == [0], "\(name.name)")
      #expect(limits.first?.greatest == (name.name.hasPrefix("share_") ? 1 : nil))
    }
  }

  // MARK: Pages

  /// A sheet of parts of so many rows of 16 points, each but the first below a free row.
  private static func pages(_ parts: [Int]) -> Sheet.Print {
    var draft = ModelWorkbook(SampleRuns.usual, .none).draft("Sheet")
    // As wide as the page: 512 points are what it holds.
    draft.least = [0: 100]
    for rows in parts {
      draft.keep { draft in
        for _ in 0..<rows {
          draft.put(1, draft.row, 0)
          draft.row += 1
        }
      }
      draft.row += 1
    }
    return draft.finished().print
  }

  @Test(
    arguments: [
      // Little more than a page is made smaller.
      ([20, 20], true, []), ([45], true, []),
      // Two have room on a page, and three have not.
      ([14, 14, 14, 14], false, [30]), ([20, 20, 20], false, [21, 42]),
      // Of what is longer than a page, the beginning stays together.
      ([36, 20], false, []), ([60, 20], false, [61]), ([28, 60], false, [29]),
      ([20, 60], false, []),
      // What follows a title alone would gain nothing by a page of its own.
      ([3, 29, 20, 20], false, [55]),
    ] as [([Int], Bool, [Int])])
  func pagesCutNoPart(parts: [Int], isOnePage: Bool, breaks: [Int]) {
    let print = Self.pages(parts)
    #expect(print.isOnePage == isOnePage)
    #expect(print.breaks == breaks)
  }

  @Test func aBrandIsOnEverySheet() throws {
    var brand = Brand(name: "A & B", font: "Georgia")
    brand.colour = try #require(Colour("#8a1c5a"))
    let book = Self.book(SampleRuns.usual, brand)
    #expect(book.properties.company == "A & B")
    for sheet in book.sheets {
      #expect(sheet.print.footer == "A & B · \(sheet.name)")
      #expect(sheet.cells.values.allSatisfy { $0.format.font == "Georgia" })
      #expect(sheet.charts.allSatisfy { $0.font == "Georgia" })
    }
    #expect(book.sheets[0].charts[0].series[1].colour == 0x8A_1C5A)
  }

  @Test(
    arguments: [
      ("1970-01-01", 0), ("2000-01-01", 946_684_800), ("2026-01-31", 1_769_817_600),
      ("2024-02-29", 1_709_164_800), ("2026-1-31", nil), ("yesterday", nil), ("1969-12-31", nil),
      ("+026-01-31", nil), ("2026-13-01", nil),
    ] as [(String, Int?)])
  func days(day: String, seconds: Int?) {
    #expect(ModelWorkbook.seconds(day) == seconds)
  }

  @Test(arguments: [
    ("Mid-market", "mid_market"), ("  SMB (50+) ", "smb_50"), ("株式会社", "other"), ("", "other"),
    ("größe", "gr_e"),
  ])
  func namesOfTexts(text: String, slug: String) {
    #expect(MarketModel.slug(text, or: "other") == slug)
  }

  @Test(arguments: [
    ("12000.00", "100", "per_employee", 120.0), ("12000.04", "100.5", "per_employee", 119.0),
    ("100.00", "0", "per_employee", 0), ("nonsense|", "5", "acv", 0),
    ("1.00", "0.003", "share_of_revenue", 333.3333333333333), ("150", "1.5", "per_employee", 100),
    ("1", "1.9", "per_employee", 0.5263157894736842),
  ])
  func unitsOfAmounts(amount: String, price: String, basis: String, units: Double) {
    let areWhole = basis != "share_of_revenue"
    #expect(abs(MarketModel.units(of: amount, at: price, areWhole: areWhole) - units) < 1e-9)
  }

  @Test func formatsOfMoney() {
    let money = MoneyFormat(MoneyText(currency: "EUR"))
    #expect(money.whole == "\"€\"#,##0;-\"€\"#,##0")
    #expect(money.format(of: ["1.00", "2"]) == money.whole)
    #expect(money.format(of: ["1.00", "2.50"]) == money.exact)
    #expect(
      money.short(upTo: 5e6)
        == "[>=999500]\"€\"0.0,,\"M\";[>=9999.5]\"€\"0,\"K\";\"€\"#,##0")
    #expect(
      money.short(upTo: 9e12)
        == "[>=999500000000]\"€\"0.0,,,,\"T\";[>=999500000]\"€\"0.0,,,\"B\";\"€\"0.0,,\"M\"")
    #expect(MoneyFormat(MoneyText(currency: "A\"B")).whole == "\"AB \"#,##0;-\"AB \"#,##0")
  }
}
