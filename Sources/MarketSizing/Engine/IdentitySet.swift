internal import CRecordScan

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// The identities met so far, as hashes of 64 bits in open addressing.
///
/// Costs 8 bytes a place; at most three of four places are taken, so 10.7 to 21.3 bytes a company,
/// and half as much again while it grows. Two of n different identities share a hash with a
/// probability of about n² ÷ 2⁶⁵: 1 in 1.5 million for five million companies.
@safe
struct IdentitySet: ~Copyable {
  private var places: ZeroedPages
  private var placeCount: Int
  private(set) var count = 0

  /// A set of none, with places for so many.
  init(expected: Int = 0) {
    var count = 256
    while expected * 4 > count * 3 { count *= 2 }
    placeCount = count
    places = ZeroedPages(count)
  }

  @inline(__always)
  private static func place(of hash: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 7) & (count - 1)
  }

  /// Adds an identity other than 0; whether it is new.
  @inline(__always)
  mutating func insert(_ hash: UInt64) -> Bool {
    if (count + 1) * 4 > placeCount * 3 { grow() }
    let words = unsafe places.words
    var place = Self.place(of: hash, placeCount)
    while unsafe words[place] != 0 {
      if unsafe words[place] == hash { return false }
      place = (place + 1) & (placeCount - 1)
    }
    unsafe words[place] = hash
    count += 1
    return true
  }

  /// Adds the identities of some records, and marks those that are not new.
  ///
  /// - Returns: how many are not.
  mutating func insert(
    _ entries: borrowing GrowingBuffer<IdentityShards.Entry>, _ range: Range<Int>,
    _ isDuplicate: inout GrowingBuffer<UInt8>
  ) -> Int {
    let entries = unsafe entries.pointer
    // The memory of all of them is asked for before the first is needed.
    for index in range {
      unsafe record_scan_prefetch(places.words + Self.place(of: entries[index].hash, placeCount))
    }
    var duplicates = 0
    for index in range where unsafe !insert(entries[index].hash) {
      unsafe isDuplicate[Int(entries[index].record)] = 1
      duplicates += 1
    }
    return duplicates
  }

  private mutating func grow() {
    let oldCount = placeCount
    placeCount *= 2
    let larger = ZeroedPages(placeCount)
    for index in 0..<oldCount {
      let hash = unsafe places.words[index]
      guard hash != 0 else { continue }
      var place = Self.place(of: hash, placeCount)
      while unsafe larger.words[place] != 0 { place = (place + 1) & (placeCount - 1) }
      unsafe larger.words[place] = hash
    }
    places = larger
  }
}

/// Words of zeros from the system, which gives the memory when it is first touched.
@safe
private struct ZeroedPages: ~Copyable {
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
