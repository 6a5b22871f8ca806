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
  private var places: UnsafeMutablePointer<UInt64>
  private var placeCount: Int
  private(set) var count = 0

  init() {
    placeCount = 256
    unsafe places = Self.emptyPlaces(256)
  }

  deinit { unsafe free(places) }

  private static func emptyPlaces(_ count: Int) -> UnsafeMutablePointer<UInt64> {
    let size = count * MemoryLayout<UInt64>.size
    let page = 2 << 20
    var memory: UnsafeMutableRawPointer?
    guard unsafe posix_memalign(&memory, size < page ? 64 : page, size) == 0,
      let memory = unsafe memory
    else { fatalError("out of memory") }
    #if os(Linux)
      // Look-ups go anywhere: on small pages most of their time would go into finding the page.
      if size >= page { unsafe madvise(memory, size, MADV_HUGEPAGE) }
    #endif
    unsafe memset(memory, 0, size)
    return unsafe memory.bindMemory(to: UInt64.self, capacity: count)
  }

  @inline(__always)
  private static func place(of hash: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 7) & (count - 1)
  }

  /// Adds an identity other than 0; whether it is new.
  @inline(__always)
  mutating func insert(_ hash: UInt64) -> Bool {
    if (count + 1) * 4 > placeCount * 3 { grow() }
    var place = Self.place(of: hash, placeCount)
    while unsafe places[place] != 0 {
      if unsafe places[place] == hash { return false }
      place = (place + 1) & (placeCount - 1)
    }
    unsafe places[place] = hash
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
    // The memory of all of them is asked for before the first is needed.
    for index in range {
      unsafe record_scan_prefetch(places + Self.place(of: entries[index].hash, placeCount))
    }
    var duplicates = 0
    for index in range where !insert(entries[index].hash) {
      isDuplicate[Int(entries[index].record)] = 1
      duplicates += 1
    }
    return duplicates
  }

  private mutating func grow() {
    let old = unsafe places
    let oldCount = placeCount
    placeCount *= 2
    unsafe places = Self.emptyPlaces(placeCount)
    for index in 0..<oldCount {
      let hash = unsafe old[index]
      guard hash != 0 else { continue }
      var place = Self.place(of: hash, placeCount)
      while unsafe places[place] != 0 { place = (place + 1) & (placeCount - 1) }
      unsafe places[place] = hash
    }
    unsafe free(old)
  }
}
