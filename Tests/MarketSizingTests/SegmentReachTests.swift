internal import DelimitedText
internal import Testing
internal import TestSupport

@testable internal import tam

/// Segments that can never win are errors; all others are none.
@Suite struct SegmentReachTests {
  private func problems(_ segments: String) throws -> [Problem] {
    let folder = try TemporaryFolder()
    let path = try folder.write("icp: x\ncurrency: EUR\nsegments:\n\(segments)\n", to: "icp.yaml")
    do throws(ProblemList) {
      _ = try ICPFile.load(path: path)
      return []
    } catch { return error.problems }
  }

  @Test(arguments: [
    // Covered by the one before.
    """
      - {name: A, where: [{field: employees, between: [1, 100]}]}
      - {name: B, where: [{field: employees, between: [10, 50]}]}
    """,
    // Covered by two together, whole numbers leaving no gap.
    """
      - {name: A, where: [{field: employees, between: [1, 50]}]}
      - {name: A2, where: [{field: employees, between: [51, 100]}]}
      - {name: B, where: [{field: employees, between: [40, 60]}]}
    """,
    // Contradicts itself.
    """
      - {name: B, where: [{field: employees, at_least: 100}, {field: employees, at_most: 99}]}
    """,
    // A country that lies in the region before.
    """
      - {name: A, where: [{field: subregion, in: [Western Europe]}]}
      - {name: B, where: [{field: country, in: [DE, FR]}]}
    """,
    // The same texts, in other letters.
    """
      - {name: A, where: [{field: industry, in: [Software, Hardware]}]}
      - {name: B, where: [{field: industry, in: [SOFTWARE]}]}
    """,
    // What is known or not known leaves nothing.
    """
      - {name: A, where: [{field: revenue, known: true}]}
      - {name: A2, where: [{field: revenue, known: false}]}
      - {name: B, where: [{field: country, in: [DE]}]}
    """,
  ])
  func hidden(segments: String) throws {
    let found = try problems(segments)
    #expect(found.count == 1)
    #expect(found.first?.what.contains("segment “B” can never win") == true)
    #expect(found.first?.place?.line != nil)
    #expect(found.first?.kind == .data)
  }

  @Test(arguments: [
    """
      - {name: A, where: [{field: employees, between: [10, 50]}]}
      - {name: B, where: [{field: employees, between: [1, 100]}]}
    """,
    // Amounts are no whole numbers: between the two lies something.
    """
      - {name: A, where: [{field: revenue, at_most: 99}]}
      - {name: A2, where: [{field: revenue, at_least: 100}]}
      - {name: B, where: [{field: revenue, between: [50, 150]}]}
    """,
    // A list can hold both.
    """
      - {name: A, where: [{field: technologies, any_of: [x]}]}
      - {name: B, where: [{field: technologies, all_of: [y, z]}]}
    """,
    """
      - {name: A, where: [{field: country, in: [DE]}]}
      - {name: B, where: [{field: subregion, in: [Western Europe]}]}
    """,
    // Unknown is not yes: companies without revenue are left.
    """
      - {name: A, where: [{field: revenue, at_least: 0}]}
      - {name: B, where: [{field: country, in: [DE]}]}
    """,
    """
      - {name: A, where: [{field: industry, starts_with: soft}]}
      - {name: B, where: [{field: industry, contains: ware}]}
    """,
  ])
  func open(segments: String) throws { #expect(try problems(segments).isEmpty) }
}
