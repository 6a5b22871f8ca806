import DelimitedText
import Firmographics
import Foundation
import MarketSizing
import Testing

@testable import tam

/// The ICPs and mappings that come with known answers, where they are at hand.
@Suite struct CaseTests {
  /// The folder beside the package, or the one that `TAM_SHARED` names.
  static let folder: String = {
    if let given = ProcessInfo.processInfo.environment["TAM_SHARED"] { return given + "/cases" }
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return root.deletingLastPathComponent().appendingPathComponent("shared/cases").path
  }()

  static let isAtHand = FileManager.default.fileExists(atPath: folder)

  @Test(
    .enabled(if: isAtHand, "needs the known cases beside the package, or in TAM_SHARED"),
    arguments: [
      ("sp500", 1, 0, 11, 3), ("crunchbase", 3, 2, 3, 6), ("remote", 2, 2, 3, 2),
    ])
  func loads(
    _ name: String, _ mustHaves: Int, _ dealBreakers: Int, _ segments: Int, _ columns: Int
  ) throws {
    let icp = try ICPFile.load(path: "\(Self.folder)/\(name)/icp.yaml").base
    #expect(icp.mustHaves.count == mustHaves)
    #expect(icp.dealBreakers.count == dealBreakers)
    #expect(icp.segments.count == segments)
    let mapping = try MappingFile.load(path: "\(Self.folder)/\(name)/map.yaml").mapping
    #expect(mapping.columns.count == columns)
  }
}
