@testable import FileFuzzing
import FuzzInput
import MarketSizing

@testable import Files

/// One execution: bytes are read as an ICP file, and a list is sized by a sound one and its variants.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let outcome = FileOutcome(bytes) { () throws(ProblemList) -> [IdealCustomerProfile] in
    let file = try ICPFile.load(path: "-")
    return [file.base] + file.variants
  }
  // Two and not all: each costs as much as reading the file.
  if case .sound(let profiles) = outcome { SmallList.size(Array(profiles.prefix(2)), nil, bytes) }
  return 0
}
