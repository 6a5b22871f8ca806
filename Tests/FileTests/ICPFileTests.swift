import Criteria
import DelimitedText
import Digests
import Firmographics
import MarketSizing
import TestSupport
import Testing

@testable import tam

/// What sound ICP files mean.
@Suite struct ICPFileTests {
  static func load(_ text: String) throws -> ICPFile {
    let folder = try TemporaryFolder()
    return try ICPFile.load(path: folder.write(text, to: "sample.yaml"))
  }

  @Test func readsTheWholeExample() throws {
    let file = try Self.load(Samples.icp)
    let icp = file.base
    #expect(icp.name == "dach-midmarket")
    #expect(icp.title == "Mid-market software buyers in DACH")
    #expect(icp.variant == nil)
    #expect(icp.countBy == .company)
    #expect(icp.context.currency == Currency(code: "EUR"))
    #expect(icp.context.asOf == CalendarDate("2026-01-31"))
    #expect(icp.mustHaves.map(\.id) == ["industry", "size", "country"])
    #expect(icp.mustHaves[0].why == "71 of 90 won deals")
    #expect(icp.mustHaves.map(\.onUnknown) == [.possible, .possible, .possible])
    #expect(
      icp.mustHaves.map(\.words) == [
        "industry in Software Development, IT Services", "employees between 50 and 1,000",
        "country in DE, AT, CH",
      ])
    #expect(icp.dealBreakers.map(\.id) == ["rival", "stage"])
    #expect(icp.dealBreakers.map(\.onUnknown) == [.keep, .possible])
    #expect(icp.niceToHaves.map(\.points) == [20])
    #expect(icp.segments.map(\.name) == ["SMB", "Mid"])
    #expect(!icp.hasDefaultSegments)
    #expect(icp.segments[0].price?.place?.line == 16)
    var price = icp.segments[0].price
    price?.place = nil
    #expect(
      price
        == Price(
          .acv, low: Quantity(6000), base: Quantity(9000), high: Quantity(14000), source: "CRM 2025"
        ))
    #expect(icp.segments[1].price?.low == Quantity(24000))
    #expect(icp.segments[1].price?.high == Quantity(24000))
    #expect(icp.serviceable.map(\.id) == ["language"])
    let obtainable = try #require(icp.obtainable)
    #expect(
      [obtainable.low, obtainable.base, obtainable.high].map(\.description) == [
        "0.02", "0.05", "0.08",
      ])
    #expect(obtainable.capacity?.dealsPerRepYear == Quantity(18))
    let rate = icp.context.rates.rate(for: try #require(Currency(code: "USD")), asOf: nil)
    #expect(rate?.rate.description == "0.92")
    #expect(rate?.source == "ECB")
    guard case .groups(let groups) = icp.context.regions else { throw Missing() }
    #expect(groups.map(\.name) == ["DACH", "Nordics"])
    #expect(groups[1].countries.map(\.alpha2) == ["SE", "NO", "DK", "FI", "IS"])
    #expect(file.sha256 == SHA256.digest(of: Array(Samples.icp.utf8)))
    #expect(file.files.isEmpty)
  }

  struct Missing: Error {}

  @Test func resolvesTheExamplesVariants() throws {
    let file = try Self.load(Samples.icp)
    #expect(file.variants.map(\.variant) == ["wider", "plus-nordics"])
    let wider = try file.profile(variant: "wider")
    #expect(wider.title == "From 20 people up")
    #expect(wider.mustHaves.map(\.id) == ["industry", "size", "country"])
    #expect(wider.mustHaves[1].words == "employees between 20 and 1,000")
    let nordics = try file.profile(variant: "plus-nordics")
    #expect(nordics.title == file.base.title)
    #expect(nordics.dealBreakers.map(\.id) == ["rival"])
    #expect(nordics.mustHaves[2].words == "country in DE, AT, CH, SE, NO, DK, FI")
    #expect(nordics.segments == file.base.segments)
    #expect(try file.profile(variant: nil) == file.base)
    let problem = #expect(throws: Problem.self) { try file.profile(variant: "widr") }
    #expect(problem?.kind == .usage)
    #expect(problem?.fix == "did you mean “wider”?")
  }

  @Test func readsTheSameFromJSON() throws {
    let json = """
      {"icp": "j", "currency": "usd", "as_of": "2025-12-31", "title": null, "must_have": [
        {"field": "employees", "at_least": 50, "on_unknown": "drop"},
        {"field": "country", "in": ["NO", "US"]}],
       "obtainable": {"share": 0.05}, "acv": {"low": 1, "base": 2.5, "high": 1e3}}
      """
    #expect(throws: ProblemList.self) { try Self.load(json) }  // 1e3 is no amount
    let icp = try Self.load(json.replacing("1e3", with: "3")).base
    #expect(icp.title == nil)
    #expect(icp.mustHaves.map(\.id) == ["employees", "country"])
    #expect(icp.mustHaves[0].onUnknown == .drop)
    #expect(icp.price?.base.description == "2.5")
    #expect(icp.obtainable?.low == icp.obtainable?.high)
  }

  @Test func anICPCanBeAsShortAsItsName() throws {
    let icp = try Self.load("icp: all").base
    #expect(icp.mustHaves.isEmpty && icp.dealBreakers.isEmpty)
    #expect(icp.hasDefaultSegments && icp.segments == Segment.byHeadcount)
    #expect(icp.context.regions == .subregion)
    #expect(icp.price == nil && icp.obtainable == nil)
  }

  @Test func idsDefaultToFieldsAndKeepTheirSpelling() throws {
    let icp = try Self.load(
      """
      icp: x
      must_have:
        - {field: Employees, at_least: 50, at_most: 99}
        - {field: Funding Rounds, at_least: 2}
        - {column: region, in: [EMEA]}
        - any: [{field: industry, in: [Retail]}, {field: naics, in: ["44*"]}]
          on_unknown: keep
      """
    ).base
    #expect(icp.mustHaves.map(\.id) == ["Employees", "Funding Rounds", "region", "any"])
    #expect(
      icp.mustHaves.map(\.words) == [
        "employees between 50 and 99", "Funding Rounds at least 2", "region in EMEA",
        "industry in Retail or naics in 44*",
      ])
    #expect(icp.mustHaves[3].onUnknown == .keep)
    #expect(icp.mustHaves[0].predicate.subjects == [Subject(.employees)])
    #expect(icp.mustHaves[2].predicate.subjects == [Subject(.column("region"), as: .text)])
    guard case .or(let parts) = icp.mustHaves[3].predicate else { throw Missing() }
    #expect(parts.count == 2)
  }

  @Test(arguments: [
    ("{by: country}", RegionDivision.country), ("{by: state}", .state),
    ("{by: subregion}", .subregion),
  ])
  func dividesBy(_ text: String, _ division: RegionDivision) throws {
    #expect(try Self.load("icp: x\nregions: \(text)").base.context.regions == division)
  }

  @Test(arguments: [
    ("12k", "12000"), ("2400.50", "2400.5"), ("$1,200", "1200"), ("0", "0"),
    ("\"1.5M USD\"", "1500000"),
  ])
  func readsPrices(_ text: String, _ amount: String) throws {
    let icp = try Self.load("icp: x\ncurrency: USD\nper_employee: \(text)").base
    #expect(icp.price?.basis == .perEmployee)
    #expect(icp.price?.base.description == amount)
  }

  @Test(arguments: [
    ("2%", "0.02"), ("2.5 %", "0.025"), ("0.125", "0.125"), ("100%", "1"), ("0", "0"),
  ])
  func readsShares(_ text: String, _ share: String) throws {
    let icp = try Self.load("icp: x\nobtainable: {share: \(text), source: plan}").base
    #expect(icp.obtainable?.base.description == share)
    #expect(icp.obtainable?.source == "plan")
  }

  @Test func theCommandLineHasTheLastWord() throws {
    let usd = try #require(Currency(code: "USD"))
    let day = try #require(CalendarDate("2026-01-31"))
    let rate = ExchangeRates.Rate(rate: Quantity(2), date: day)
    let folder = try TemporaryFolder()
    let file = try ICPFile.load(
      path: folder.write(Samples.icp, to: "sample.yaml"), asOf: CalendarDate("2026-06-30"),
      rates: [.init(currency: usd, rate: rate)])
    for icp in [file.base] + file.variants {
      #expect(icp.context.asOf?.description == "2026-06-30")
      #expect(icp.context.rates.rate(for: usd, asOf: day)?.rate == Quantity(2))
    }
  }

  @Test func aByteOrderMarkAndWindowsLineEndsAreFine() throws {
    let text = "\u{FEFF}icp: x\r\nmust_have:\r\n  - {field: name, known: true}\r\n"
    #expect(try Self.load(text).base.mustHaves.count == 1)
  }
}
