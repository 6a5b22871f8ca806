@testable import DelimitedText

/// One execution: a list is read by libcsv alone, and then in other ways that have to give the same.
///
/// Aborts with both readings at the first difference, so that libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // What is no list with a header is not worth keeping.
  guard let sample = Sample(UnsafeBufferPointer(start: start, count: count)) else { return -1 }
  let oracle = Reading(oracleOf: sample)
  for kernel in ScanKernel.available {
    let reading = Reading(inMemory: sample, .kernel(kernel))
    compare(reading, oracle, sample, "\(kernel), all at once")
  }
  sample.publish()
  // In turn, so that each input takes each way with something.
  for (turn, way) in Way.allCases.enumerated() {
    let scanning = scannings[(Int(sample.seed) + turn) % scannings.count]
    let blockSize = sample.blockSizes[turn]
    let reading = Reading(way, of: sample, blockSize: blockSize, scanning)
    compare(reading, oracle, sample, "\(scanning), \(way), blocks of \(blockSize)")
  }
  return 0
}

/// All that can tell where records are.
private let scannings = ScanKernel.available.map { RecordScanning.kernel($0) } + [.libcsv]

/// Stops the run where two readings differ.
private func compare(
  _ reading: Reading, _ oracle: Reading, _ sample: Sample, _ way: @autoclosure () -> String
) {
  if reading == oracle { return }
  fatalError(
    """
    A difference.
    \(sample)
    libcsv reads:
    \(oracle)
    \(way()) reads:
    \(reading)
    """)
}
