import DelimitedText
import Firmographics
import GoToMarket
import TestSupport
import Testing

@testable import tam

/// Files of territories.
@Suite struct TerritoriesFileTests {
  private static let sample = """
    # The team
    territories:
      - {name: Anna, regions: [DACH, other]}
      - name: North
        owner: Ben  Smith
        capacity: 0.25
      - {name: NO, capacity: 2, regions: Unknown}

    """

  private static let groups = RegionDivision.groups([
    .init(name: "DACH", countries: [Country.read("DE"), Country.read("AT")].compactMap(\.self))
  ])

  private func load(_ text: String, _ division: RegionDivision) throws -> [Territory] {
    let folder = try TemporaryFolder()
    return try TerritoriesFile.load(path: folder.write(text, to: "t.yaml"), division: division)
  }

  @Test func everyKeyIsRead() throws {
    try #expect(
      load(Self.sample, Self.groups) == [
        Territory("Anna", regions: ["DACH", "Other"]),
        Territory("North", owner: "Ben Smith", capacity: 250_000),
        Territory("NO", capacity: 2_000_000, regions: ["Unknown"]),
      ])
  }

  /// Regions are named as reports name them; countries in any form.
  @Test(arguments: [
    (
      RegionDivision.country, "[de, AUT, norway]",
      ["Germany", "Austria", "Norway"]
    ),
    (.subregion, "[western europe]", ["Western Europe"]),
    (.state, "[NY, Any text]", ["NY", "Any text"]),
  ])
  func regionsAreThoseOfTheProfile(
    division: RegionDivision, text: String, names: [String]
  ) throws {
    try #expect(
      load("territories: [{name: A, regions: \(text)}]", division).first?.regions == names)
  }

  @Test(arguments: [
    (RegionDivision.country, "[Atlantis]"), (.subregion, "[DACH]"), (.state, "[]"),
    (.country, "[DE, Germany]"),
  ])
  func otherRegionsAreRefused(division: RegionDivision, text: String) {
    #expect(throws: ProblemList.self) {
      try load("territories: [{name: A, regions: \(text)}]", division)
    }
  }

  /// Whatever stands in a file, it is read or refused, and every problem has a place in it.
  @Test func everyFileIsReadOrRefused() throws {
    let folder = try TemporaryFolder()
    var refused = 0
    for seed in 1...400 {
      let bytes = MutationTests.mutated(Self.sample, seed: UInt64(seed))
      let path = try folder.write(bytes, to: "t.yaml")
      do throws(ProblemList) {
        let territories = try TerritoriesFile.load(path: path, division: Self.groups)
        #expect(!territories.isEmpty)
        #expect(Set(territories.map { Text.folded($0.name) }).count == territories.count)
        #expect(territories.allSatisfy { $0.capacity > 0 })
      } catch {
        refused += 1
        #expect(error.problems.allSatisfy { $0.place?.file == path }, "seed \(seed)")
      }
    }
    #expect(refused > 100 && refused < 400)
  }
}
