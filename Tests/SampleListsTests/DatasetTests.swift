import SampleLists
import Testing

import class Foundation.FileManager
import struct Foundation.URL

/// The bundled list is what the command in its README makes.
@Suite struct DatasetTests {
  private let list = SampleList(rows: 20_000, seed: 2026, dirt: 0.25)

  @Test func theBundledListIsAsGenerated() throws {
    let bundled = try contents(of: "companies.csv")
    let made = bytes(of: list)
    #expect(bundled.count == made.count)
    #expect(bundled.elementsEqual(made), "tam generate makes another list than the bundled one")
  }

  @Test func theReadMeStatesEveryFlaw() throws {
    let text = String(decoding: try contents(of: "README.md"), as: UTF8.self)
    let tally = list.write { (_: [UInt8]) in }
    for defect in Defect.allCases {
      #expect(text.contains("| `\(defect)` | \(tally[defect]) | \(defect.summary) |"))
    }
  }

  private func contents(of name: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "datasets").appending(path: name)
    return Array(try #require(FileManager.default.contents(atPath: file.path)))
  }
}
