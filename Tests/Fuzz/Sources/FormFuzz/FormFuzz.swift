import FuzzInput

@testable import DelimitedText

/// One execution: the form of a list is found out and its records are read; that has to come to the
/// same however its bytes arrive, and where all that was found is given.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let sample = Sample(UnsafeBufferPointer(start: start, count: count)) else { return -1 }
  MemoryFile.write(sample.file)
  let oracle = reading(DialectOptions(), blockSize: 1 << 20)
  oracle.check(sample)

  let piped = MemoryFile.withPipe(sample.file, piece: sample.piece) {
    Reading(DialectOptions(), blockSize: sample.blockSize)
  }
  compare(piped, oracle, sample, "a pipe, in pieces of \(sample.piece)")

  if let form = oracle.form {
    var found = reading(sample.found(form), blockSize: sample.blockSize)
    found.form = oracle.form
    compare(found, oracle, sample, "what was found, given")
  }
  let given = sample.given
  let asked = reading(given, blockSize: sample.blockSize)
  if let form = asked.form {
    expect(Sample.obeys(form, given), "\(sample)\nwas given \(given), and is read as \(form)")
  }
  asked.check(sample)
  return 0
}

private func reading(_ options: DialectOptions, blockSize: Int) -> Reading {
  MemoryFile.rewind()
  return Reading(options, blockSize: blockSize)
}

/// Stops the run where two readings differ.
private func compare(
  _ reading: Reading, _ oracle: Reading, _ sample: Sample, _ way: @autoclosure () -> String
) {
  expect(
    reading == oracle,
    """
    two readings differ.
    \(sample)
    As a file:
    \(oracle)
    \(way()):
    \(reading)
    """)
}
