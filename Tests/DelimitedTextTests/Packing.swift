import CZlib
import CZstd

/// Packs bytes as the tools do that lists are handed on with.
enum Packing {
  /// One gzip member.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    var stream = unsafe z_stream()
    // 16 asks for gzip's header and check sum.
    let code = unsafe deflateInit2_(
      &stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(code == Z_OK)
    var packed = [UInt8](repeating: 0, count: unsafe Int(deflateBound(&stream, UInt(bytes.count))))
    let room = packed.count
    let left = unsafe bytes.withUnsafeMutableBufferPointer { input in
      unsafe packed.withUnsafeMutableBufferPointer { output in
        unsafe stream.next_in = input.baseAddress
        unsafe stream.avail_in = UInt32(input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(output.count)
        precondition(unsafe deflate(&stream, Z_FINISH) == Z_STREAM_END)
        return unsafe Int(stream.avail_out)
      }
    }
    unsafe deflateEnd(&stream)
    return Array(packed.prefix(room - left))
  }

  /// One frame of Zstandard, with a check sum as the `zstd` tool writes it.
  static func zstd(_ bytes: [UInt8]) -> [UInt8] {
    let context = unsafe ZSTD_createCCtx()
    unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    var packed = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
    let count = unsafe ZSTD_compress2(context, &packed, packed.count, bytes, bytes.count)
    precondition(ZSTD_isError(count) == 0)
    unsafe ZSTD_freeCCtx(context)
    return Array(packed.prefix(count))
  }

  /// A frame that says nothing, with which parallel writers of Zstandard begin.
  static let skipped: [UInt8] = [0x50, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3]

  /// The bytes packed in every way that is read, by the way's name.
  static func all(_ bytes: [UInt8]) -> [(name: String, bytes: [UInt8])] {
    let middle = bytes.count / 2
    let (front, back) = (Array(bytes[..<middle]), Array(bytes[middle...]))
    return [
      ("gzip", gzip(bytes)), ("gzip of two members", gzip(front) + gzip(back)),
      ("gzip with empty members", gzip([]) + gzip(bytes) + gzip([])),
      ("gzip with zeros behind it", gzip(bytes) + [UInt8](repeating: 0, count: 700)),
      ("zstd", zstd(bytes)), ("zstd of two frames", zstd(front) + zstd(back)),
      ("zstd with a skipped frame", skipped + zstd(bytes) + skipped),
    ]
  }
}
