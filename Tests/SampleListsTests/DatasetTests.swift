import SampleLists
import Testing

import class Foundation.FileManager
import struct Foundation.URL

/// The bundled list is what the command in its README makes.
@Suite struct DatasetTests {
  @Test func theBundledListIsAsGenerated() throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "datasets/companies.csv")
    let bundled = try #require(FileManager.default.contents(atPath: file.path))
    let made = bytes(of: SampleList(rows: 20_000, seed: 2026, dirt: 0.25))
    #expect(bundled.count == made.count)
    #expect(bundled.elementsEqual(made), "tam generate makes another list than the bundled one")
  }
}
