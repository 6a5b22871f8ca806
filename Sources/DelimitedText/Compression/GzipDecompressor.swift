private import CZlib

/// Unpacks gzip by zlib, which also checks every member's length and check sum.
@safe
final class GzipDecompressor: Decompressor {
  // On the heap: zlib keeps the address.
  private let stream: UnsafeMutablePointer<z_stream>
  private enum Place { case inMember, afterMember, inPadding }
  private var place = Place.inMember

  init() {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe inflate_init_gzip(stream) == Z_OK else { fatalError("out of memory") }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  var isComplete: Bool { place != .inMember }

  func unpack(
    _ packed: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer
  ) throws(CompressionFault) -> (taken: Int, written: Int) {
    var start = 0
    if place != .inMember {
      // Tapes and some writers fill a last block with zeros.
      while unsafe start < packed.count && packed[start] == 0 {
        place = .inPadding
        start += 1
      }
      guard start < packed.count else { return (start, 0) }
      guard place == .afterMember, unsafe packed[start] == 0x1F else {
        throw CompressionFault(reason: "what follows the compressed data is none")
      }
      unsafe inflateReset(stream)
      place = .inMember
    }
    let input = unsafe packed.baseAddress.map { base in
      unsafe UnsafeMutablePointer(mutating: base.assumingMemoryBound(to: UInt8.self))
    }
    unsafe stream.pointee.next_in = unsafe input
    unsafe stream.pointee.avail_in = UInt32(packed.count)
    unsafe stream.pointee.next_out = unsafe room.baseAddress?.assumingMemoryBound(to: UInt8.self)
    unsafe stream.pointee.avail_out = UInt32(clamping: room.count)
    let before = unsafe Int(stream.pointee.avail_out)
    let code = unsafe inflate(stream, Z_NO_FLUSH)
    let taken = unsafe packed.count - Int(stream.pointee.avail_in)
    let written = unsafe before - Int(stream.pointee.avail_out)
    switch code {
    case Z_STREAM_END: place = .afterMember
    case Z_OK, Z_BUF_ERROR: break
    case Z_MEM_ERROR: fatalError("out of memory")
    default:
      let words = unsafe stream.pointee.msg.map { unsafe String(cString: $0) }
      throw CompressionFault(reason: words ?? "no gzip data")
    }
    return (taken, written)
  }
}
