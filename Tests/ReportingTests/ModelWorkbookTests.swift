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
