import Criteria
import DelimitedText
import Firmographics
import MarketSizing
import TestSupport
import Testing

@testable import tam

/// How variants, and files that extend others, change what is under them.
@Suite struct VariantTests {
  static let base = """
    icp: base
    title: Base
    as_of: 2025-12-31
    currency: EUR
    must_have:
      - {id: a, field: industry, in: [Retail]}
      - {id: b, field: employees, at_least: 10}
    deal_breakers: [{id: c, field: city, in: [X]}]
    nice_to_have: [{id: d, field: state, in: [CA], points: 5}]
    serviceable: [{id: e, field: country, in: [DE]}]
    acv: 100
    obtainable: {share: 5%}
    rates: {USD: {rate: 0.9, date: 2025-12-31}}

    """

  static func variant(_ text: String) throws -> IdealCustomerProfile {
    let file = try ICPFileTests.load(base + "variants: [\(text)]")
    return try file.profile(variant: "v")
  }

  @Test func criteriaAreReplacedInPlaceRemovedAndAdded() throws {
    let icp = try Self.variant(
      """
      {name: v, replace: [{id: a, field: name, contains: soft}, {id: d, field: state, in: [NY], points: 7}],
       remove: [c, b], must_have: [{id: f, field: domain, known: true}],
       deal_breakers: [{id: g, field: city, in: [Y]}],
       nice_to_have: [{id: h, field: city, in: [Z], points: 1}]}
      """)
    #expect(icp.mustHaves.map(\.id) == ["a", "f"])
    #expect(icp.mustHaves[0].words == "name contains “soft”")
    #expect(icp.dealBreakers.map(\.id) == ["g"])
    #expect(icp.niceToHaves.map(\.criterion.id) == ["d", "h"])
    #expect(icp.niceToHaves.map(\.points) == [7, 1])
    #expect(icp.serviceable.map(\.id) == ["e"])
  }

  @Test func everythingElseTakesThePlaceOfWhatWasThere() throws {
    let icp = try Self.variant(
      """
      {name: v, title: V, as_of: 2025-06-30, currency: USD, count_by: record,
       rates: {EUR: {rate: 1.1, date: 2025-06-30}}, serviceable: [{id: s, field: city, in: [Q]}],
       segments: [{name: All, where: []}], regions: {by: country}, per_employee: 3,
       obtainable: {share: 1%}}
      """)
    #expect(icp.title == "V" && icp.variant == "v" && icp.name == "base")
    #expect(icp.context.asOf?.description == "2025-06-30")
    #expect(icp.context.currency?.code == "USD")
    #expect(icp.context.rates.currencies.map(\.code) == ["EUR"])
    #expect(icp.countBy == .record)
    #expect(icp.serviceable.map(\.id) == ["s"])
    #expect(icp.segments.map(\.name) == ["All"])
    #expect(icp.context.regions == .country)
    #expect(icp.price?.basis == .perEmployee)
    #expect(icp.obtainable?.base.description == "0.01")
  }

  @Test func valuesAreReadInTheVariantsOwnCurrencyAndRegions() throws {
    let file = try ICPFileTests.load(
      """
      icp: x
      currency: EUR
      must_have: [{field: revenue, at_least: 1M}]
      variants:
        - {name: dollars, currency: USD}
        - {name: groups, regions: {DACH: [DE]}, must_have: [{field: region, in: [DACH]}]}
      """)
    #expect(file.base.mustHaves[0].words == "revenue at least 1,000,000 EUR")
    #expect(file.variants[0].mustHaves[0].words == "revenue at least 1,000,000 USD")
    #expect(file.variants[1].mustHaves[1].words == "region in DACH")
  }

  @Test func aFileExtendsAnotherInTheSameWay() throws {
    let folder = try TemporaryFolder()
    let low = try folder.write(Self.base + "variants: [{name: old}]", to: "low.icp.yaml")
    _ = try folder.write(
      "icp: middle\nextends: low.icp.yaml\nremove: [c]\nmust_have: [{id: m, field: name, known: true}]",
      to: "middle.icp.yaml")
    let top = try folder.write(
      """
      extends: middle.icp.yaml
      title: Top
      replace: [{id: m, field: name, known: false}]
      variants: [{name: v, remove: [m]}]
      """, to: "top.icp.yaml")
    let file = try ICPFile.load(path: top)
    #expect(file.base.name == "middle" && file.base.title == "Top")
    #expect(file.base.mustHaves.map(\.id) == ["a", "b", "m"])
    #expect(file.base.mustHaves[2].words == "name is not known")
    #expect(file.base.mustHaves[2].place?.file == top)
    #expect(file.base.mustHaves[0].place?.file == low)
    #expect(file.base.dealBreakers.isEmpty)
    #expect(file.variants.map(\.variant) == ["v"])
    #expect(file.variants[0].mustHaves.map(\.id) == ["a", "b"])
    #expect(file.files.map(\.name) == [folder.path + "/middle.icp.yaml", low])
    #expect(Set(file.files.map(\.sha256)).count == 2)
  }

  @Test func circlesAndMissingFilesAreToldWhereTheyAreNamed() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write("icp: a\nextends: b.yaml", to: "a.yaml")
    let second = try folder.write("icp: b\nextends: a.yaml", to: "b.yaml")
    let circle = #expect(throws: ProblemList.self) { try ICPFile.load(path: first) }
    #expect(circle?.problems.map(\.place) == [Place(second, line: 2, column: 10)])
    #expect(circle?.exitCode == 65)
    let own = try folder.write("icp: o\nextends: ./own.yaml", to: "own.yaml")
    #expect(throws: ProblemList.self) { try ICPFile.load(path: own) }
    let lost = try folder.write("icp: c\nextends: nowhere.yaml", to: "c.yaml")
    let missing = #expect(throws: ProblemList.self) { try ICPFile.load(path: lost) }
    #expect(missing?.problems.map(\.kind) == [.noInput])
    #expect(missing?.problems.map(\.place) == [Place(lost, line: 2, column: 10)])
    let none = #expect(throws: ProblemList.self) { try ICPFile.load(path: folder.path + "/none") }
    #expect(none?.exitCode == 66)
  }
}
