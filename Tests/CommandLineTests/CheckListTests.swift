import TestSupport
import Testing

/// `tam check FILE... --list LIST` as a user runs it, on a list of eight companies.
@Suite struct CheckListTests {
  /// Bands for all but one; two amounts in dollars, one in zlotys.
  private static let list = """
    Name,Industry,Employees,Revenue,Country,Technologies,Stage
    A,Software Development,11-50,EUR 1M,DE,SAP; Slack,Seed
    B,Software Development,11-50,EUR 2M,DE,SAP,Seed
    C,Retail,51-200,EUR 3M,AT,Slack,Seed
    D,Retail,51-200,USD 4M,AT,Slack,Seed
    E,Retail,201-500,USD 5M,CH,,Seed
    F,Banking,1000,PLN 6M,CH,Slack,Seed
    G,,11-50,,DE,Slack,Seed
    H,Banking,51-200,EUR 8M,DE,Slack,Seed

    """

  private static func check(
    _ icp: String, list: String = list, mapping: String? = nil, options: [String] = []
  ) throws -> (outcome: TamProgram.Outcome, warnings: [String]) {
    let folder = try TemporaryFolder()
    try folder.write(icp, to: "icp.yaml")
    try folder.write(list, to: "list.csv")
    if let mapping { try folder.write(mapping, to: "map.yaml") }
    let files = mapping == nil ? ["icp.yaml"] : ["icp.yaml", "map.yaml"]
    let outcome = try TamProgram.run(
      ["check"] + files + ["--list", "list.csv"] + options, in: folder.path)
    let lines = outcome.text.split(separator: "\n").map(String.init)
    return (outcome, lines.filter { $0.contains(": warning: ") })
  }

  @Test func nothingToMend() throws {
    let icp = """
      icp: x
      must_have:
        - {field: industry, in: [Retail, Banking]}
      segments:
        - {name: S, where: [{field: employees, between: [1, 200]}]}

      """
    let (outcome, warnings) = try Self.check(icp)
    #expect(outcome.exitCode == 0)
    #expect(warnings == [])
    #expect(outcome.text.hasSuffix("icp.yaml against list.csv: nothing to mend\n"))
  }

  @Test func textsThatNeverOccur() throws {
    let icp = """
      icp: x
      must_have:
        - {id: i, field: industry, in: [Sofware Development, retail, Farming]}
        - {id: t, field: technologies, any_of: [SAP ERP, Slack]}
        - {id: c, field: country, in: [DE, France, AT]}
      segments:
        - {name: S, where: [{field: employees, between: [1, 200]}]}

      """
    #expect(
      try Self.check(icp).warnings == [
        "icp.yaml:3:5: warning: “Sofware Development” never occurs in industry; the list has “Software Development” (2 records)",
        "icp.yaml:3:5: warning: “Farming” never occurs in industry",
        "icp.yaml:4:5: warning: “SAP ERP” never occurs in technologies; the list has “SAP” (2 records)",
        "icp.yaml:5:5: warning: “France” never occurs in country",
      ])
  }

  @Test func criteriaThatTellNothingApart() throws {
    let icp = """
      icp: x
      must_have:
        - {id: i, field: industry, in: [Farming]}
        - {id: e, field: employees, at_least: 5}
      deal_breakers:
        - {id: s, field: Stage, in: [seed]}
        - {id: f, field: founded, known: false}
      segments:
        - {name: S, where: [{field: employees, between: [1, 200]}]}
        - {name: L, where: [{field: employees, at_least: 5000}]}

      """
    let founded = Self.list.replacingOccurrences("Stage\n", "Stage,Founded\n")
    #expect(
      try Self.check(icp, list: founded).warnings.prefix(6) == [
        "icp.yaml:3:5: warning: “Farming” never occurs in industry",
        "icp.yaml:3:5: warning: must-have “i” (industry in Farming): no known value satisfies it; no company would be confirmed",
        "icp.yaml:4:5: warning: must-have “e” (employees at least 5): every record satisfies it; it excludes nothing",
        "icp.yaml:6:5: warning: deal-breaker “s” (Stage in seed): every record satisfies it; no company would be confirmed",
        "icp.yaml:7:5: warning: deal-breaker “f” (founded is not known): every record satisfies it; no company would be confirmed",
        "icp.yaml:10:23: warning: segment “L” (employees at least 5,000): no record satisfies it; the segment stays empty",
      ])
  }

  @Test func edgesThatCutBands() throws {
    let icp = """
      icp: x
      must_have:
        - {id: e, field: employees, between: [20, 1000]}
      segments:
        - {name: S, where: [{field: employees, between: [1, 99]}]}
        - {name: M, where: [{field: employees, between: [100, 249]}]}
        - {name: L, where: [{field: employees, at_least: 250}]}

      """
    #expect(
      try Self.check(icp).warnings == [
        "icp.yaml:3:5: warning: must-have “e” (employees between 20 and 1,000) cuts the list's bands of employees: “11-50” (3 records); companies in them stay possible",
        "icp.yaml:5:23: warning: the segments' edges cut the list's bands of employees: “51-200” (3 records), “201-500” (1 record); companies in them are placed by the larger part of the band; edges at the bands' own ends would place them for certain",
      ])
  }

  @Test func currenciesWithoutRate() throws {
    let icp = """
      icp: x
      currency: EUR
      rates: {USD: {rate: 0.9, date: 2026-01-01}}
      must_have:
        - {id: r, field: revenue, at_least: 2M}
      segments:
        - {name: S, where: [{field: employees, between: [1, 200]}]}

      """
    #expect(
      try Self.check(icp).warnings == [
        "list.csv: warning: revenue: 1 amount in PLN, for which there is no rate; they count as unknown"
      ])
  }

  @Test func variantsAreCheckedToo() throws {
    let icp = """
      icp: x
      must_have:
        - {id: i, field: industry, in: [Retail]}
      segments:
        - {name: S, where: [{field: employees, between: [1, 200]}]}
      variants:
        - name: v
          replace: [{id: i, field: industry, in: [Baking]}]

      """
    #expect(
      try Self.check(icp).warnings == [
        "icp.yaml:8:15: warning: “Baking” never occurs in industry; the list has “Banking” (2 records)",
        "icp.yaml:8:15: warning: must-have “i” (industry in Baking): no known value satisfies it; no company would be confirmed",
      ])
  }

  @Test func usualSegmentsWithoutHeadcounts() throws {
    let icp = "icp: x\nmust_have:\n  - {field: industry, in: [A]}\n"
    #expect(
      try Self.check(icp, list: "Name,Country,Industry\nX,DE,A\nY,DE,B\n").warnings == [
        "list.csv: warning: the ICP names no segments, the usual ones go by employees, and no record has a headcount; every company would be Unclassified; divide by a field that the list gives"
      ])
  }

  @Test func missingFieldIsAnErrorAsInSize() throws {
    let icp = "icp: x\nmust_have:\n  - {field: city, in: [Wien]}\n"
    let (outcome, _) = try Self.check(icp)
    #expect(outcome.exitCode == 65)
    #expect(
      outcome.errors.hasPrefix(
        "icp.yaml:3:5: error: criterion “city” asks for city, and no column of list.csv gives city")
    )
  }

  @Test func mappingAmongTheFilesIsUsed() throws {
    let icp = """
      icp: x
      must_have:
        - {field: growth_stage, in: [Seed, Growth]}
      segments:
        - {name: S, where: [{field: employees, between: [1, 200]}]}

      """
    let (outcome, warnings) = try Self.check(
      icp, mapping: "columns:\n  growth_stage: {from: Industry}\n")
    #expect(outcome.exitCode == 0)
    #expect(warnings.first == "icp.yaml:3:5: warning: “Seed”, “Growth” never occur in growth_stage")
    let (wrong, _) = try Self.check(icp, mapping: "columns:\n  growth_stage: {from: Phase}\n")
    #expect(wrong.exitCode == 65)
  }

  @Test(arguments: [1, 2, 4], [1, 50, 1 << 20])
  func threadsAndBlocksChangeNothing(_ threads: Int, _ blockSize: Int) throws {
    let icp = """
      icp: x
      must_have:
        - {id: e, field: employees, between: [20, 230]}
        - {id: i, field: industry, in: [Retial]}

      """
    let usual = try Self.check(icp).outcome
    let other = try Self.check(
      icp, options: ["--threads", "\(threads)", "--block-size", "\(blockSize)"]
    ).outcome
    #expect(other.output == usual.output)
    #expect(usual.exitCode == 0)
  }
}

extension String {
  fileprivate func replacingOccurrences(_ text: String, _ other: String) -> String {
    split(separator: text, omittingEmptySubsequences: false).joined(separator: other)
  }
}
