import Criteria
@testable import FileFuzzing
import Firmographics
import FuzzInput
import MarketSizing

@testable import Files

/// One execution: bytes are read as a mapping file, which a list is sized with where it is sound, and
/// as a file of exchange rates.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let mapping = FileOutcome(bytes) { () throws(ProblemList) in
    try MappingFile.load(path: "-").mapping
  }
  if case .sound(let mapping) = mapping { SmallList.size([everyCompany], mapping, bytes) }
  let rates = FileOutcome(bytes) { () throws(ProblemList) in
    try RatesFile.load(path: "-").entries
  }
  if case .sound(let entries) = rates {
    for entry in entries {
      expect(entry.rate.rate > .zero, "\(shown(bytes)) has the rate \(entry.rate.rate)")
    }
  }
  return 0
}

/// Every company that may have people.
private let everyCompany: IdealCustomerProfile = {
  var profile = IdealCustomerProfile(name: "all")
  profile.dealBreakers = [
    Criterion(id: "none", predicate: .not(.known(Subject(.employees))), words: "none")
  ]
  return profile
}()
