import Foundation
import PlainEvaluator
import Testing

/// The folder with the cases and the real lists; nil where it is absent.
private let shared: URL? = {
  let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let named = ProcessInfo.processInfo.environment["TAM_SHARED"].map { URL(filePath: $0) }
  let folder = named ?? package.deletingLastPathComponent().appending(path: "shared")
  let exists = FileManager.default.fileExists(atPath: folder.appending(path: "cases").path)
  return exists ? folder : nil
}()

@Suite("The known cases")
struct KnownCaseTests {
  @Test(
    .enabled(if: shared != nil, "the folder with the cases is absent; TAM_SHARED names it"),
    arguments: knownCases)
  func agreesWithTheExpectedRun(known: KnownCase) throws {
    let folder = try #require(shared)
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
