import DelimitedText
import FuzzInput
import MarketSizing

/// One execution: a list is sized by libcsv alone in one batch, and then by the scanner in other ways,
/// which have to come to the same figures and rejects.
///
/// Aborts with both at the first difference, so that libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard count > 4 else { return 0 }
  let input = UnsafeBufferPointer(start: start, count: count)
  var dialect = DialectOptions()
  let delimiter = [",", ";", "\t", ","].map { UInt8(ascii: $0) }[Int(input[0] & 3)]
  dialect.delimiter = delimiter
  dialect.quote = .some(input[0] & 4 == 0 ? UInt8(ascii: "\"") : nil)
  dialect.hasHeader = true
  let header = Companies.header.joined(separator: [delimiter])
  let list = header + [0x0A] + input.dropFirst(4)
  MemoryFile.write(Array(list))

  let profiles = Companies.profiles[Int(input[0] >> 4) % Companies.profiles.count]
  let oracle = Outcome(profiles, dialect, .libcsv, blockSize: 1 << 20, threads: 1)
  let kernels = ScanKernel.available
  let blockSizes = [1, 2].map { max(1 + Int(input[$0]), list.count / 24) }
  for (turn, blockSize) in blockSizes.enumerated() {
    let kernel = kernels[(Int(input[3]) + turn) % kernels.count]
    // Threads take most of the time, so that they are seldom asked for.
    let threads = turn == 0 && input[3] & 0x1C == 0x1C ? 2 : 1
    let outcome = Outcome(
      profiles, dialect, .kernel(kernel), blockSize: blockSize, threads: threads)
    if outcome == oracle { continue }
    fatalError(
      """
      A difference.
      The list: \(shown(list))
      libcsv comes to:
      \(oracle)
      \(kernel), blocks of \(blockSize), \(threads) threads, comes to:
      \(outcome)
      """)
  }
  return 0
}
