internal import Testing
internal import TestSupport

/// What a mapping and a header say together of how columns are read.
@Suite struct BindingTests {
  private static let icp = """
    icp: x
    currency: USD
    must_have: [{id: revenue, field: revenue, at_least: 1M}]
    share_of_revenue: 1%
    regions: {by: subregion}
    """

  private func run(_ list: String, icp: String = icp, mapping: String) throws -> JSON {
    let folder = try TemporaryFolder()
    try folder.write(list, to: "list.csv")
    try folder.write(icp, to: "icp.yaml")
    try folder.write(mapping, to: "map.yaml")
    let outcome = try TamProgram.run(
      ["size", "list.csv", "--icp", "icp.yaml", "--map", "map.yaml", "--format", "json"],
      in: folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return try JSON(outcome.output)
  }

  /// 12.5 and 1,200.5 million: 1 % is 12,130,000.
  @Test(arguments: [
    "columns: {revenue: {from: \"Revenue (in USD millions)\"}}",
    "columns: {revenue: {from: \"Revenue (in USD millions)\", unit: 1000000}}",
    "only: false",
  ])
  func theUnitOfTheHeaderHoldsUnlessTheMappingGivesOne(mapping: String) throws {
    let run = try run(
      "Name,Revenue (in USD millions)\nA,12.5\nB,\"1,200.5\"\n", mapping: mapping)
    #expect(run["results"][0]["tam"]["value"]["confirmed"].text == "12130000.00")
    #expect(run["results"][0]["tam"]["confirmed"].number == 2)
  }

  @Test func theMappingsUnitWins() throws {
    let run = try run(
      "Name,Revenue (000s)\nA,3\n",
      mapping: "columns: {revenue: {from: \"Revenue (000s)\", unit: 1000000}}")
    #expect(run["results"][0]["tam"]["value"]["confirmed"].text == "30000.00")
  }

  /// A key on a column of the list's own counts, whatever the ICP asks for.
  @Test func aKeyCanBeAColumnOfTheListsOwn() throws {
    let list = "Name,pid,Revenue\nA,7,2M\nA,8,2M\nB,7,2M\n"
    let run = try run(list, mapping: "key: [pid, name]")
    #expect(run["results"][0]["counts"]["duplicates"].number == 1)
    #expect(run["results"][0]["counts"]["companies"].number == 2)
  }

  @Test func aKeyThatIsNoColumnIsAnError() throws {
    let folder = try TemporaryFolder()
    try folder.write("Name,Revenue\nA,2M\n", to: "list.csv")
    try folder.write(Self.icp, to: "icp.yaml")
    try folder.write("key: [domian]\n", to: "map.yaml")
    let outcome = try TamProgram.run(
      ["size", "list.csv", "--icp", "icp.yaml", "--map", "map.yaml"], in: folder.path)
    #expect(outcome.exitCode == 65)
    #expect(outcome.errors.contains("the key names “domian”, which is no field"))
    #expect(outcome.errors.contains("its columns are: Name, Revenue"))
  }

  @Test func oneICPAndOneMappingOnly() throws {
    let twice = try TamProgram.run(["size", "a.csv", "--icp", "b.yaml", "--icp", "c.yaml"])
    #expect(twice.exitCode == 64)
    let maps = try TamProgram.run(
      ["size", "a.csv", "--icp", "b.yaml", "--map", "c.yaml", "--map", "d.yaml"])
    #expect(maps.exitCode == 64)
  }
}
