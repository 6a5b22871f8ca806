internal import DelimitedText
internal import Digests

/// Numbers for distinct texts, found again by their bytes.
///
/// Open addressing. A text of up to 32 bytes is its own key, four words with zeros behind it; of a
/// longer one the key is its XXH3, and the texts are compared where keys agree.
@safe
struct TextTable: ~Copyable {
  private struct Place: BitwiseCopyable {
    var key: Key
    var count: UInt32
    /// -1 where the place is free.
    var number: Int32
    /// Where a long text stands in `texts`.
    var start: Int
  }

  private struct Key: BitwiseCopyable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    var fourth: UInt64 = 0

    init() {}

    /// The key of a text.
    ///
    /// - Parameter masks: ``TextTable/masks``.
    @inline(__always)
    init(_ text: FieldText, _ masks: UnsafePointer<UInt64>) {
      let base = unsafe UnsafeRawPointer(text.base)
      guard unsafe text.count <= 32 else {
        unsafe first = XXH3.hash(UnsafeRawBufferPointer(start: base, count: text.count))
        return
      }
      let mask = unsafe masks + 4 * text.count
      unsafe first = base.loadUnaligned(as: UInt64.self) & mask[0]
      unsafe second = (base + 8).loadUnaligned(as: UInt64.self) & mask[1]
      unsafe third = (base + 16).loadUnaligned(as: UInt64.self) & mask[2]
      unsafe fourth = (base + 24).loadUnaligned(as: UInt64.self) & mask[3]
    }

    @inline(__always)
    var hash: UInt64 {
      let mixed =
        (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &* 0xC2B2_AE3D_27D4_EB4F)
        ^ (third &* 0x1656_67B1_9E37_79F9) ^ (fourth &* 0x27D4_EB2F_1656_67C5)
      return mixed ^ (mixed &>> 31)
    }

    @inline(__always)
    func isSame(_ other: Key) -> Bool {
      (first ^ other.first) | (second ^ other.second) | (third ^ other.third)
        | (fourth ^ other.fourth) == 0
    }
  }

  /// By number of bytes up to 32: four words that keep so many bytes.
  private let masks: UnsafeMutablePointer<UInt64>

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
    unsafe masks = .allocate(capacity: 4 * 33)
    for count in 0...32 {
      for word in 0..<4 {
        let bytes = min(max(count - 8 * word, 0), 8)
        unsafe masks[4 * count + word] = bytes == 8 ? .max : 1 << UInt64(8 * bytes) - 1
      }
    }
  }

  deinit {
    unsafe places.deallocate()
    unsafe masks.deallocate()
  }

  private static func emptyPlaces(_ count: Int) -> UnsafeMutablePointer<Place> {
    let places = UnsafeMutablePointer<Place>.allocate(capacity: count)
    unsafe places.initialize(
      repeating: Place(key: Key(), count: 0, number: -1, start: 0), count: count)
    return unsafe places
  }

  /// The number of a text; -1 where it is not there.
  @inline(__always)
  func find(_ text: FieldText) -> Int32 {
    let key = unsafe Key(text, masks)
    var place = Int(truncatingIfNeeded: key.hash &>> 17) & (placeCount - 1)
    while true {
      let found = unsafe places + place
      let number = unsafe found.pointee.number
      if number < 0 { return -1 }
      if unsafe found.pointee.key.isSame(key) && Int(found.pointee.count) == text.count
        && (text.count <= 32 || isSame(found.pointee, text))
      {
        return number
      }
      place = (place + 1) & (placeCount - 1)
    }
  }

  private func isSame(_ place: Place, _ text: FieldText) -> Bool {
    unsafe text.withSpan { texts.isEqual(from: place.start, to: $0) }
  }

  /// Adds a text that is not there.
  mutating func insert(_ text: FieldText, number: Int) {
    // While there is room for it in the core's cache, few look-ups should meet a place that is taken.
    if (count + 1) * (count < 2048 ? 4 : 2) > placeCount { grow() }
    let start = texts.count
    if unsafe text.count > 32 { unsafe text.withSpan { texts.append($0) } }
    unsafe put(
      Place(
        key: Key(text, masks), count: UInt32(text.count), number: Int32(number), start: start))
    count += 1
    unsafe byteCount += text.count
  }

  private mutating func put(_ new: Place) {
    var place = Int(truncatingIfNeeded: new.key.hash &>> 17) & (placeCount - 1)
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
