import FuzzInput

@testable import DelimitedText

/// One execution: a text is read as every kind of value there is, and every reader has to keep what
/// it promises.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let text = TextDecoding.decode(bytes.span).text
  Numbers(text: text).check()
  Names(text: text).check()
  Cells(bytes: bytes, text: text).check()
  return 0
}
