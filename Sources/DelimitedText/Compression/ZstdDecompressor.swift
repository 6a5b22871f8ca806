private import CZstd

/// Unpacks Zstandard by libzstd, which also checks every frame's check sum where it has one.
///
/// A frame that asks for more than 128 MiB of memory, as only `zstd --long=28` and more write them, is
/// refused.
@safe
final class ZstdDecompressor: Decompressor {
  private let stream: OpaquePointer
  private(set) var isComplete = false

  init() {
    guard let stream = unsafe ZSTD_createDStream() else { fatalError("out of memory") }
    unsafe self.stream = unsafe stream
  }

  deinit { _ = unsafe ZSTD_freeDStream(stream) }

  func unpack(
    _ packed: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer
  ) throws(CompressionFault) -> (taken: Int, written: Int) {
    // Behind a frame, a call without input would ask for the beginning of the next.
    if isComplete, packed.count == 0 { return (0, 0) }
    var input = unsafe ZSTD_inBuffer(src: packed.baseAddress, size: packed.count, pos: 0)
    var output = unsafe ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
    let code = unsafe ZSTD_decompressStream(stream, &output, &input)
    if ZSTD_getErrorCode(code) == ZSTD_error_frameParameter_windowTooLarge {
      throw CompressionFault(
        reason: "it asks for more than 128 MiB of memory",
        fix: "unpack it with `zstd --decompress --long=31`, and name what comes of it")
    }
    if ZSTD_isError(code) != 0 {
      throw CompressionFault(
        reason: unsafe String(cString: ZSTD_getErrorName(code)).lowercased())
    }
    isComplete = code == 0
    return unsafe (input.pos, output.pos)
  }
}
