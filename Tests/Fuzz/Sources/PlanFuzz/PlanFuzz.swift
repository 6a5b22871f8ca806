import DelimitedText
@testable import FileFuzzing
import Firmographics
import FuzzInput
import GoToMarket

@testable import Files

/// One execution: bytes are read as files of personas and territories, and as mappings of contacts and
/// deals.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let personas = FileOutcome(bytes) { () throws(ProblemList) in
    try PersonasFile.load(path: "-").personas
  }
  if case .sound(let personas) = personas {
    expect(!personas.isEmpty, "\(shown(bytes)) is a sound file of no persona")
    let matcher = PersonaMatcher(personas)
    for title in personas.flatMap(\.titles) {
      let match = matcher.match(title)
      expect(
        match.personas.allSatisfy(personas.indices.contains)
          && Set(match.personas).count == match.personas.count,
        "\(shown(bytes)) gives “\(title)” to \(match.personas)")
    }
  }
  for division in [nil, RegionDivision.country] {
    let territories = FileOutcome(bytes) { () throws(ProblemList) in
      try TerritoriesFile.load(path: "-", division: division)
    }
    guard case .sound(let territories) = territories else { continue }
    expect(
      !territories.isEmpty && territories.allSatisfy { $0.capacity > 0 && !$0.name.isEmpty },
      "\(shown(bytes)) has the territories \(territories)")
    let names = Set(territories.map { Text.folded($0.name) })
    expect(names.count == territories.count, "\(shown(bytes)) names a territory twice")
  }
  _ = FileOutcome(bytes) { () throws(ProblemList) in try SideMapFile.contacts(path: "-") }
  _ = FileOutcome(bytes) { () throws(ProblemList) in try SideMapFile.customers(path: "-") }
  return 0
}
