internal import CRecordScan
internal import DelimitedText
internal import Digests

/// Numbers for distinct texts, found again by their bytes.
///
/// Open addressing. A text of up to 32 bytes is its own key, four words with zeros behind it; of a
/// longer one the key is its XXH3, and the texts are compared where keys agree.
@safe
struct TextTable: ~Copyable {
  /// How many texts there are.
  private(set) var count = 0
  /// How many bytes they have.
  private(set) var byteCount = 0

  /// The key of a long text holds its XXH3 and where it stands in `texts`.
  private(set) var places: UnsafeMutablePointer<record_scan_text>
  private var placeCount: Int
  private var texts = GrowingBuffer<UInt8>(capacity: 256)

  private static var keyLimit: Int { Int(RECORD_SCAN_KEY_LIMIT) }

  init() {
    placeCount = 64
    unsafe places = Self.emptyPlaces(64)
  }

  deinit { unsafe places.deallocate() }

  private static func emptyPlaces(_ count: Int) -> UnsafeMutablePointer<record_scan_text> {
    let places = UnsafeMutablePointer<record_scan_text>.allocate(capacity: count)
    unsafe places.initialize(
      repeating: record_scan_text(key: (0, 0, 0, 0), count: 0, number: -1), count: count)
    return unsafe places
  }

  /// What a number of a place is counted off by.
  var placeMask: UInt64 { UInt64(placeCount - 1) }

  /// The number of a text; -1 where it is not there.
  func find(_ text: FieldText) -> Int32 {
    let wanted = unsafe place(of: text, number: 0, start: 0)
    var place = Self.firstPlace(wanted) & (placeCount - 1)
    while true {
      let found = unsafe places[place]
      if found.number < 0 { return -1 }
      if unsafe isSame(found, wanted, text) { return found.number }
      place = (place + 1) & (placeCount - 1)
    }
  }

  private func isSame(
    _ found: record_scan_text, _ wanted: record_scan_text, _ text: FieldText
  ) -> Bool {
    guard found.count == wanted.count, found.key.0 == wanted.key.0 else { return false }
    if unsafe text.count > Self.keyLimit {
      return unsafe text.withSpan { texts.isEqual(from: Int(found.key.1), to: $0) }
    }
    return found.key.1 == wanted.key.1 && found.key.2 == wanted.key.2
      && found.key.3 == wanted.key.3
  }

  private func place(of text: FieldText, number: Int32, start: Int) -> record_scan_text {
    var place = unsafe record_scan_text(
      key: (0, 0, 0, 0), count: UInt32(text.count), number: number)
    if unsafe text.count > Self.keyLimit {
      unsafe place.key.0 = XXH3.hash(UnsafeRawBufferPointer(start: text.base, count: text.count))
      place.key.1 = UInt64(start)
    } else {
      unsafe withUnsafeMutablePointer(to: &place.key) { key in
        unsafe key.withMemoryRebound(to: UInt64.self, capacity: 4) {
          unsafe record_scan_key(text.base, text.count, $0)
        }
      }
    }
    return place
  }

  private static func firstPlace(_ text: record_scan_text) -> Int {
    // Where a long text stands has no say in where it is looked for.
    var key = text.count > UInt32(keyLimit) ? (text.key.0, 0, 0, 0) : text.key
    return unsafe withUnsafePointer(to: &key) { key in
      unsafe key.withMemoryRebound(to: UInt64.self, capacity: 4) {
        unsafe Int(truncatingIfNeeded: record_scan_place($0))
      }
    }
  }

  /// Adds a text that is not there.
  mutating func insert(_ text: FieldText, number: Int) {
    // While there is room for it in the core's cache, few look-ups should meet a place that is taken.
    if (count + 1) * (count < 2048 ? 4 : 2) > placeCount { grow() }
    let start = texts.count
    if unsafe text.count > Self.keyLimit { unsafe text.withSpan { texts.append($0) } }
    unsafe put(place(of: text, number: Int32(number), start: start))
    count += 1
    unsafe byteCount += text.count
  }

  private mutating func put(_ new: record_scan_text) {
    var place = Self.firstPlace(new) & (placeCount - 1)
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
