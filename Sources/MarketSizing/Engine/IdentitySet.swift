internal import CRecordScan

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
