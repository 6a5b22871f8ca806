import DelimitedText
import Firmographics
import GoToMarket
import MarketSizing
import TestSupport
import Testing

@testable import tam

/// What sound personas files mean, and what is said of those that are not.
@Suite struct PersonasFileTests {
  static func load(_ text: String) throws -> PersonasFile {
    let folder = try TemporaryFolder()
    return try PersonasFile.load(path: folder.write(text, to: "personas.yaml"))
  }

  @Test func readsTheWholeExample() throws {
    let file = try Self.load(Samples.personas)
    let persona = try #require(file.personas.first)
    #expect(file.personas.count == 1)
    #expect(persona.id == "vp-sales")
    #expect(persona.name == "VP Sales")
    #expect(persona.titles == ["VP Sales", "Head of Sales", "Chief Revenue Officer"])
    #expect(persona.function == "Sales")
    #expect(persona.seniorities == ["VP", "Head", "C-Level"])
    #expect(persona.fits == ["SMB", "Mid"])
    #expect(persona.perCompany?.low == Quantity(1))
    #expect(persona.perCompany?.base == Quantity(1))
    #expect(persona.perCompany?.high == Quantity(3))
    #expect(persona.pains == ["my team wastes hours on admin"])
    #expect(persona.goals == ["hit 125% of quota"])
    #expect(persona.triggers == ["new headcount", "tech stack change"])
    #expect(persona.objections == [.init(says: "we already have a tool for this", answer: "…")])
    #expect(persona.message == "…")
    #expect(persona.evidence == .init(interviews: 6, last: "2026-01"))
    #expect(!persona.isHypothesis)
    #expect(file.fitPlaces[0].map(\.line) == [7, 7])
  }

  @Test func whatMayBeLeftOut() throws {
    let file = try Self.load(
      """
      personas:
        - {id: cfo, titles: CFO, per_company: 1.5, objections: [too dear, {says: "later"}]}
        - {id: cto, titles: [CTO], evidence: {interviews: 4}}
        - {id: ceo, titles: [CEO], evidence: {interviews: 5, last: 2026-01-31}}
      """)
    let first = file.personas[0]
    #expect(first.name == "cfo")
    #expect(first.titles == ["CFO"])
    #expect(first.fits.isEmpty)
    #expect(
      first.perCompany.map { [$0.low, $0.base, $0.high].map(\.description) } == [
        "1.5", "1.5", "1.5",
      ])
    #expect(first.objections.map(\.says) == ["too dear", "later"])
    #expect(first.objections.allSatisfy { $0.answer == nil })
    #expect(file.personas.map(\.isHypothesis) == [true, true, false])
  }

  /// The same title is fine for two roles that are never in one company.
  @Test func personasOfDifferentSegmentsMayShareTitles() throws {
    let file = try Self.load(
      "personas: [{id: a, titles: [CEO], fits: [S]}, {id: b, titles: [ceo], fits: [L]}]")
    #expect(file.personas.count == 2)
  }

  @Test(arguments: [
    ProblemSample("", "0:0 is empty; write personas; `tam init` makes some to start from"),
    ProblemSample("①{}", "① the file has no personas; add “personas:” with a list"),
    ProblemSample("personas: ①[]", "① “personas” is an empty list; describe at least one"),
    ProblemSample(
      "personas: ①x",
      "① “personas” is a list, not a text; begin each item with “- ”, or write [ … ]"),
    ProblemSample(
      "①persona: [x]", "① unknown key “persona” in a personas file; did you mean “personas”?"),
    ProblemSample(
      "personas: [{id: a, titles: [A], ①pain: [x]}]",
      "① unknown key “pain” in a persona; did you mean “pains”?"),
    ProblemSample(
      "personas: [①{titles: [A]}]", "① a persona without an id; add “id:”, as in vp-sales"),
    ProblemSample(
      "personas: [①{id: a}]",
      "① a persona without titles; add “titles:” with the job titles that such people have"),
    ProblemSample(
      "personas: [{id: a, titles: ①[]}]", "① “titles” is an empty list; name at least one"),
    ProblemSample(
      "personas: [{id: a, titles: [A, ①\" \"]}]",
      "① “titles” is empty; write it, or leave the key out"),
    ProblemSample(
      "personas: [{id: a, titles: [VP Sales, ①vp  sales]}]",
      "① “vp sales” is there twice in “titles”; leave one of them"),
    ProblemSample(
      "personas:\n- {id: a, titles: [A]}\n- {id: ①A, titles: [B]}",
      "① the id “A” is used twice, first in line 2; give each persona an id of its own"),
    ProblemSample(
      "personas: [{id: a, titles: [CEO]}, {id: b, titles: [①ceo], fits: [S]}]",
      "① the title “ceo” is one of “a” as well; "
        + "leave it with one of them, or let them fit different segments"),
    ProblemSample(
      "personas: [{id: a, titles: [A], per_company: ①{low: 3, base: 2, high: 4}}]",
      "① “per_company” does not rise: low, base and high are out of order; "
        + "write them so that low ≤ base ≤ high"),
    ProblemSample(
      "personas: [{id: a, titles: [A], per_company: ①{low: 3, high: 4}}]",
      "① “per_company” lacks “base”; give low, base and high, or one number"),
    ProblemSample(
      "personas: [{id: a, titles: [A], per_company: ①0}]",
      "① “per_company” is 0: no company has such a person; "
        + "write how many there are at the most, or leave the persona out"),
    ProblemSample(
      "personas: [{id: a, titles: [A], per_company: ①-1}]",
      "① “-1” is no number of persons; write 0 or more, as in 3 or 1.5"),
    ProblemSample(
      "personas: [{id: a, titles: [A], per_company: ①two}]",
      "① “two” is no number of persons; write 0 or more, as in 3 or 1.5"),
    ProblemSample(
      "personas: [{id: a, titles: [A], objections: [①{answer: no}]}]",
      "① an objection that says nothing; write {says: \"…\", answer: \"…\"}"),
    ProblemSample(
      "personas: [{id: a, titles: [A], evidence: ①{last: 2026-01}}]",
      "① evidence without interviews; "
        + "write {interviews: 6, last: 2026-01}; with 0 the persona is a plain hypothesis"),
    ProblemSample(
      "personas: [{id: a, titles: [A], evidence: {interviews: ①many}}]",
      "① “many” is no number of interviews; write a whole number, as in 6"),
    ProblemSample(
      "personas: [{id: a, titles: [A], evidence: {interviews: 0, last: ①2026-01}}]",
      "① a last interview of none; say how many interviews there were, or leave “last” out"),
    ProblemSample(
      "personas: [{id: a, titles: [A], evidence: {interviews: 3, last: ①January}}]",
      "① “January” is no month; write year and month as in 2026-01, or a day"),
    ProblemSample(
      "personas: [{id: a, titles: [A], evidence: {interviews: 3, last: ①2026-13}}]",
      "① “2026-13” is no month; write year and month as in 2026-01, or a day"),
  ])
  func problemsAreToldWithTheirPlaces(_ sample: ProblemSample) throws {
    try sample.check { _ = try Self.load($0) }
  }

  // MARK: With an ICP

  private static let icp = """
    icp: x
    currency: EUR
    must_have: [{field: industry, in: [Software Development, IT Services]}]
    segments:
      - {name: SMB, where: [{field: employees, at_most: 200}]}
      - {name: Mid, where: [{field: employees, at_least: 201}]}
    variants:
      - {name: v, segments: [{name: Tiny, where: [{field: employees, at_most: 9}]}]}
    """

  @Test func fitsNameSegmentsOrIndustriesOfTheICP() throws {
    let file = try Self.load(
      "personas: [{id: a, titles: [A], fits: [smb, Tiny, it services, Other, Unclassified]}]")
    let profiles = try ICPFileTests.load(Self.icp).profiles
    let problems = Problems()
    file.checkFits(profiles, in: problems)
    #expect(problems.all.isEmpty)
    let role = try #require(file.roles(for: profiles).first)
    #expect(role.segments == ["smb", "Tiny", "Other", "Unclassified"])
    #expect(role.industries == ["it services"])
    #expect(role.isFound(inSegment: "SMB") && !role.isFound(inSegment: "Mid"))
  }

  @Test(arguments: [
    ("Midd", "did you mean “Mid”?"), ("IT Service", "did you mean “it services”?"),
    (
      "Enterprise",
      "the segments are SMB, Mid, Tiny; "
        + "an industry has to stand in one of the ICP's criteria or segments"
    ),
  ])
  func otherFitsAreErrors(_ fit: String, _ fix: String) throws {
    let marked = MarkedText("personas: [{id: a, titles: [A], fits: [Mid, ①\(fit)]}]")
    let problems = Problems()
    try Self.load(marked.text).checkFits(ICPFileTests.load(Self.icp).profiles, in: problems)
    #expect(
      marked.marked(problems.all) == [
        "① “\(fit)” is neither a segment of the ICP nor an industry that it names; \(fix)"
      ])
  }

  /// Where the ICP takes all industries, every one may be meant, but no misspelt segment.
  @Test func industriesPassWhereTheICPNamesNone() throws {
    let icp = "icp: x\nsegments: [{name: Small, where: [{field: employees, at_most: 200}]}]"
    let problems = Problems()
    let file = try Self.load("personas: [{id: a, titles: [A], fits: [Retail, Smal]}]")
    try file.checkFits(ICPFileTests.load(icp).profiles, in: problems)
    #expect(problems.all.map(\.fix) == ["did you mean “Small”?"])
  }

  // MARK: Prices per buyer

  @Test(arguments: [
    (
      "per_buyer: ①9", nil,
      "① a price per buyer needs to know how many buyers a company has; "
        + "give a file of personas that say so (“per_company”) with --personas FILE"
    ),
    (
      "per_buyer: ①{persona: b, low: 1, base: 2, high: 3}",
      "{id: a, titles: [A], per_company: 1}, {id: bb, titles: [B], per_company: 1}",
      "① no persona of personas.yaml has the id “b”; use one of: a, bb"
    ),
    (
      "per_buyer: ①{persona: a, low: 1, base: 2, high: 3}", "{id: a, titles: [A]}",
      "① the persona “a” does not say how many persons a company has; "
        + "add “per_company: {low: 1, base: 1, high: 3}” to it (personas.yaml:1:12)"
    ),
    (
      "per_buyer: ①5", "{id: a, titles: [A], per_company: 1}, {id: c, titles: [C]}",
      "① the persona “c” does not say how many persons a company has; "
        + "add “per_company: {low: 1, base: 1, high: 3}” to it (personas.yaml:1:50)"
    ),
    (
      "segments: [{name: S, per_buyer: ①{persona: a, low: 1, base: 2, high: 3}}]",
      "{id: a, titles: [A], per_company: 1, fits: [Other]}",
      "① the persona “a” is not found in the segment “S”; "
        + "add “S” to what it fits (personas.yaml:1:12), or name another persona"
    ),
    (
      "segments: [{name: S, per_buyer: ①5}]", "{id: a, titles: [A], per_company: 1, fits: [Other]}",
      "① no persona is found in the segment “S”; "
        + "add “S” to what a persona of personas.yaml fits"
    ),
  ])
  func pricesThatCantBeWorkedOut(_ price: String, _ personas: String?, _ said: String) throws {
    let marked = MarkedText("icp: x\ncurrency: EUR\n\(price)")
    let file = try ICPFileTests.load(marked.text)
    let problems = Problems()
    let people = try personas.map { try Self.loadHere("personas: [\($0)]") }
    for var profile in [file.base] {
      profile.buyers = people?.roles(for: file.profiles) ?? []
      BuyerPriceCheck(file: people, problems: problems).check(profile)
    }
    #expect(marked.marked(problems.all) == [said])
  }

  /// Loads a text by the plain name that messages then have.
  private static func loadHere(_ text: String) throws -> PersonasFile {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "personas.yaml")
    let file = try PersonasFile.load(path: path)
    return PersonasFile(
      path: "personas.yaml",
      personas: file.personas.map {
        var persona = $0
        persona.place?.file = "personas.yaml"
        return persona
      }, sha256: file.sha256, fitPlaces: file.fitPlaces)
  }

  @Test func aPricePerBuyerIsReadAsItStands() throws {
    let icp = try ICPFileTests.load(
      """
      icp: x
      currency: EUR
      per_buyer: 250
      segments:
        - {name: S, where: [{field: employees, at_most: 9}], per_buyer: {persona: a, low: 1, base: 2.5, high: 3k, source: us}}
      """
    ).base
    let price = try #require(icp.segments[0].price)
    #expect(price.basis == .perBuyer && price.persona == "a" && price.source == "us")
    #expect([price.low, price.base, price.high].map(\.description) == ["1", "2.5", "3000"])
    #expect(icp.price?.basis == .perBuyer && icp.price?.persona == nil)
  }
}
