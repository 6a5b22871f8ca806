import DelimitedText
import Firmographics
import Foundation
import MarketSizing
import TestSupport
import Testing

@testable import tam

/// The ICPs and mappings that come with known answers, where they are at hand.
@Suite struct CaseTests {
  static let folder = (SharedMaterial.folder ?? "") + "/cases"

  @Test(
    .enabled(if: SharedMaterial.isThere, Comment(rawValue: SharedMaterial.absence)),
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
