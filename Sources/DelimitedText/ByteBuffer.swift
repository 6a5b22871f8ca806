#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Bytes in memory that is used again, on a page of its own: the system copies into it some three
/// times as fast as into memory that begins anywhere.
///
/// Behind the last byte there is room for loops that look at many bytes at once.
@safe
final class ByteBuffer {
  /// Readable bytes behind the last one.
  static let slack = 64
  private static let page = 4096

  /// The bytes that are in use.
  var count = 0
  private(set) var base: UnsafeMutableRawPointer
  private var capacity: Int

  init() {
    capacity = 0
    unsafe base = Self.allocate(0)
  }

  deinit { unsafe free(base) }

  private static func allocate(_ capacity: Int) -> UnsafeMutableRawPointer {
    var memory: UnsafeMutableRawPointer?
    guard unsafe posix_memalign(&memory, page, capacity + slack) == 0, let memory = unsafe memory
    else { fatalError("out of memory") }
    return unsafe memory
  }

  /// Makes room for so many bytes in all; those in use stay.
  func reserve(_ needed: Int) {
    guard needed > capacity else { return }
    let larger = unsafe Self.allocate(needed)
    unsafe larger.copyMemory(from: base, byteCount: count)
    unsafe free(base)
    unsafe base = unsafe larger
    capacity = needed
  }

  /// Drops the bytes before an offset.
  func removeFirst(_ offset: Int) {
    unsafe memmove(base, base + offset, count - offset)
    count -= offset
  }

  /// Adds bytes.
  func append(_ bytes: UnsafeRawBufferPointer) {
    reserve(count + bytes.count)
    if let start = bytes.baseAddress {
      unsafe (base + count).copyMemory(from: start, byteCount: bytes.count)
    }
    count += bytes.count
  }

  /// The bytes in use.
  var bytes: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: base, count: count) }

  subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count)
    return unsafe base.load(fromByteOffset: index, as: UInt8.self)
  }
}
