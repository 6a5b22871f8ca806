import Foundation
import PlainEvaluator
import TestSupport
import Testing

@Suite("The known cases")
struct KnownCaseTests {
  @Test(
    .enabled(if: SharedMaterial.isThere, Comment(rawValue: SharedMaterial.absence)),
    arguments: knownCases)
  func agreesWithTheExpectedRun(known: KnownCase) throws {
    let folder = URL(filePath: try #require(SharedMaterial.folder))
    let list = try Data(contentsOf: folder.appending(path: "lists/" + known.list))
    let expected = try Data(
      contentsOf: folder.appending(path: "cases/\(known.name)/expected.json"))
    let run = try plainSizing(
      lists: [Array(list)], icp: jsonObject(known.icp), mapping: jsonObject(known.mapping))
    let wanted = try jsonObject(String(decoding: expected, as: UTF8.self))
    #expect(runDifferences(wanted, run) == [])
  }
}

@Suite("Differences of runs")
struct RunDifferenceTests {
  @Test func nameTheLeafThatDiffers() throws {
    let expected = try jsonObject(
      #"{"tam": {"confirmed": 1}, "regions": [{"region": "CA", "confirmed": 1, "low": "2.50"}]}"#)
    let same = try jsonObject(
      #"{"tam": {"confirmed": 1, "x": 2}, "regions": [{"region": "ca", "confirmed": 1, "low": "2.5"}]}"#
    )
    #expect(runDifferences(expected, same) == [])
    let other = try jsonObject(
      #"{"tam": {"confirmed": 2}, "regions": [{"region": "NY", "confirmed": 1, "low": "2.5"}]}"#)
    #expect(
      runDifferences(expected, other) == [
        "/regions/ca/confirmed: expected 1, got nothing",
        "/regions/ca/low: expected 2.50, got nothing", "/regions/ny: expected no such row",
        "/tam/confirmed: expected 1, got 2",
      ])
  }
}

/// The JSON object that a text holds.
func jsonObject(_ text: String) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}
