#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Words of zeros from the system, which gives the memory when it is first touched.
@safe
struct ZeroedPages: ~Copyable {
  let words: UnsafeMutablePointer<UInt64>
  private let base: UnsafeMutableRawPointer
  private let size: Int
  private static let largePage = 2 << 20

  init(_ count: Int) {
    let needed = count * MemoryLayout<UInt64>.size
    let isLarge = needed >= Self.largePage
    size = isLarge ? needed + Self.largePage : needed
    guard
      let memory = unsafe mmap(
        nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      unsafe memory != MAP_FAILED
    else { fatalError("out of memory") }
    unsafe base = unsafe memory
    guard isLarge else {
      unsafe words = memory.bindMemory(to: UInt64.self, capacity: count)
      return
    }
    let start = unsafe memory.alignedUp(toMultipleOf: Self.largePage)
    unsafe words = start.bindMemory(to: UInt64.self, capacity: count)
    #if os(Linux)
      // Look-ups go anywhere: on small pages most of their time would go into finding the page.
      unsafe madvise(start, needed, MADV_HUGEPAGE)
    #endif
  }

  deinit { unsafe munmap(base, size) }
}

extension UnsafeMutableRawPointer {
  fileprivate func alignedUp(toMultipleOf alignment: Int) -> UnsafeMutableRawPointer {
    let offset = Int(bitPattern: self) & (alignment - 1)
    return unsafe offset == 0 ? self : self + (alignment - offset)
  }
}
