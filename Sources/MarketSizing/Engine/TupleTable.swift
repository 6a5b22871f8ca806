internal import CRecordScan

/// Numbers for distinct rows of so many small numbers each, from 0 in the order of their coming.
@safe
struct TupleTable: ~Copyable {
  /// How many numbers a row has.
  let width: Int
  /// How many rows there are.
  private(set) var count = 0

  private(set) var rows = GrowingBuffer<UInt32>(capacity: 256)
  /// Open addressing: the upper half of a row's hash, and its number + 1; 0 where the place is free.
  private(set) var places: GrowingBuffer<UInt64>

  init(width: Int) {
    self.width = width
    places = Self.emptyPlaces(64)
  }

  private static func emptyPlaces(_ count: Int) -> GrowingBuffer<UInt64> {
    var places = GrowingBuffer<UInt64>(capacity: count)
    for _ in 0..<count { places.append(0) }
    return places
  }

  /// One number of a row.
  @inline(__always)
  func element(_ index: Int, of row: Int) -> UInt32 { rows[row * width + index] }

  /// What a row's hash begins with, and how each of its numbers adds to it.
  static var hashSeed: UInt64 { 0x9E37_79B9_7F4A_7C15 }
  @inline(__always)
  static func hash(_ hash: UInt64, adding element: UInt32) -> UInt64 {
    record_scan_row_hash(hash, element)
  }

  /// The number of a row, which is added if it is new.
  ///
  /// - Parameters:
  ///   - hash: of the row, by ``hash(_:adding:)``.
  ///   - row: its first number.
  ///   - stride: how far apart its numbers are.
  /// - Returns: the number of the row.
  @inline(__always)
  mutating func find(_ hash: UInt64, _ row: UnsafePointer<UInt32>, stride: Int = 1) -> Int {
    let tag = hash & ~0xFFFF_FFFF
    var place = Int(truncatingIfNeeded: hash &>> 20) & (places.count - 1)
    while places[place] != 0 {
      let found = places[place]
      if found & ~0xFFFF_FFFF == tag {
        let number = Int(found & 0xFFFF_FFFF) - 1
        if unsafe isSame(number, row, stride) { return number }
      }
      place = (place + 1) & (places.count - 1)
    }
    return unsafe add(hash, row, stride)
  }

  @inline(__always)
  private func isSame(_ number: Int, _ row: UnsafePointer<UInt32>, _ stride: Int) -> Bool {
    for index in 0..<width where unsafe rows[number * width + index] != row[index * stride] {
      return false
    }
    return true
  }

  @inline(never)
  private mutating func add(_ hash: UInt64, _ row: UnsafePointer<UInt32>, _ stride: Int) -> Int {
    if (count + 1) * 2 > places.count { grow() }
    for index in 0..<width { unsafe rows.append(row[index * stride]) }
    put(hash, count)
    count += 1
    return count - 1
  }

  private mutating func put(_ hash: UInt64, _ number: Int) {
    var place = Int(truncatingIfNeeded: hash &>> 20) & (places.count - 1)
    while places[place] != 0 { place = (place + 1) & (places.count - 1) }
    places[place] = hash & ~0xFFFF_FFFF | UInt64(number + 1)
  }

  private mutating func grow() {
    places = Self.emptyPlaces(places.count * 4)
    for row in 0..<count {
      var hash = Self.hashSeed
      for index in 0..<width { hash = Self.hash(hash, adding: rows[row * width + index]) }
      put(hash, row)
    }
  }

  /// Forgets all rows.
  mutating func removeAll() {
    rows.removeAll()
    places = Self.emptyPlaces(64)
    count = 0
  }
}
