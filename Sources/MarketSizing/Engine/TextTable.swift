internal import DelimitedText
internal import Digests

/// Numbers for distinct texts, found again by their bytes.
///
/// Open addressing with keys of 16 bytes: a text of up to 16 bytes is its own key; of one of up to 32
/// it is a mixture of all its bytes, of a longer one the XXH3 and the last eight bytes, and where keys
/// agree the texts are compared.
@safe
struct TextTable: ~Copyable {
  private struct Place: BitwiseCopyable {
    var low: UInt64
    var high: UInt64
    var count: UInt32
    /// -1 where the place is free.
    var number: Int32
    /// Where a long text stands in `texts`.
    var start: Int
  }

  private struct Key: BitwiseCopyable {
    var low: UInt64
    var high: UInt64

    init(low: UInt64, high: UInt64) {
      self.low = low
      self.high = high
    }

    @inline(__always)
    init(_ text: FieldText) {
      let base = unsafe UnsafeRawPointer(text.base)
      let count = unsafe text.count
      if count <= 8 {
        unsafe low = base.loadUnaligned(as: UInt64.self) & Self.mask(count)
        high = 0
      } else if count <= 16 {
        unsafe low = base.loadUnaligned(as: UInt64.self)
        unsafe high = (base + 8).loadUnaligned(as: UInt64.self) & Self.mask(count - 8)
      } else if count <= 32 {
        let second = unsafe (base + 8).loadUnaligned(as: UInt64.self)
        let third = unsafe (base + count - 16).loadUnaligned(as: UInt64.self)
        unsafe low = base.loadUnaligned(as: UInt64.self) ^ (second &* 0x9FB2_1C65_1E98_DF25)
        unsafe high =
          (base + count - 8).loadUnaligned(as: UInt64.self) ^ (third &* 0x9FB2_1C65_1E98_DF25)
      } else {
        unsafe low = XXH3.hash(UnsafeRawBufferPointer(start: base, count: count))
        unsafe high = (base + count - 8).loadUnaligned(as: UInt64.self)
      }
    }

    /// The lowest so many bytes.
    @inline(__always)
    private static func mask(_ count: Int) -> UInt64 {
      count == 8 ? .max : ((1 as UInt64) &<< UInt64(truncatingIfNeeded: count * 8)) &- 1
    }

    @inline(__always)
    func hash(_ count: Int) -> UInt64 {
      let mixed =
        (low &* 0x9E37_79B9_7F4A_7C15) ^ (high &* 0xC2B2_AE3D_27D4_EB4F)
        ^ (UInt64(truncatingIfNeeded: count) &* 0x1656_67B1_9E37_79F9)
      return mixed ^ (mixed &>> 29)
    }
  }

  /// How many texts there are.
  private(set) var count = 0
  /// How many bytes the long ones have.
  private(set) var byteCount = 0

  private var places: UnsafeMutablePointer<Place>
  private var placeCount: Int
  private var texts = GrowingBuffer<UInt8>(capacity: 256)

  init() {
    placeCount = 64
    unsafe places = Self.emptyPlaces(64)
  }

  deinit { unsafe places.deallocate() }

  private static func emptyPlaces(_ count: Int) -> UnsafeMutablePointer<Place> {
    let places = UnsafeMutablePointer<Place>.allocate(capacity: count)
    unsafe places.initialize(
      repeating: Place(low: 0, high: 0, count: 0, number: -1, start: 0), count: count)
    return unsafe places
  }

  /// The number of a text; -1 where it is not there.
  @inline(__always)
  func find(_ text: FieldText) -> Int32 {
    let key = unsafe Key(text)
    var place = unsafe Int(truncatingIfNeeded: key.hash(text.count) &>> 17) & (placeCount - 1)
    while true {
      let found = unsafe places + place
      if unsafe found.pointee.number < 0 { return -1 }
      if unsafe found.pointee.low == key.low && found.pointee.high == key.high
        && Int(found.pointee.count) == text.count && isSame(found.pointee, text)
      {
        return unsafe found.pointee.number
      }
      place = (place + 1) & (placeCount - 1)
    }
  }

  @inline(__always)
  private func isSame(_ place: Place, _ text: FieldText) -> Bool {
    guard unsafe text.count > 16 else { return true }
    return unsafe text.withSpan { texts.isEqual(from: place.start, to: $0) }
  }

  /// Adds a text that is not there.
  mutating func insert(_ text: FieldText, number: Int) {
    if (count + 1) * 2 > placeCount { grow() }
    let key = unsafe Key(text)
    let start = texts.count
    if unsafe text.count > 16 { unsafe text.withSpan { texts.append($0) } }
    let new = unsafe Place(
      low: key.low, high: key.high, count: UInt32(text.count), number: Int32(number), start: start)
    put(new)
    count += 1
    unsafe byteCount += text.count
  }

  private mutating func put(_ new: Place) {
    let hash = Key(low: new.low, high: new.high).hash(Int(new.count))
    var place = Int(truncatingIfNeeded: hash &>> 17) & (placeCount - 1)
    while unsafe places[place].number >= 0 { place = (place + 1) & (placeCount - 1) }
    unsafe places[place] = new
  }

  private mutating func grow() {
    let old = unsafe places
    let oldCount = placeCount
    placeCount *= 4
    unsafe places = Self.emptyPlaces(placeCount)
    for place in 0..<oldCount where unsafe old[place].number >= 0 { unsafe put(old[place]) }
    unsafe old.deallocate()
  }

  /// Forgets all texts.
  mutating func removeAll() {
    unsafe places.deallocate()
    placeCount = 64
    unsafe places = Self.emptyPlaces(64)
    texts.removeAll()
    count = 0
    byteCount = 0
  }
}
