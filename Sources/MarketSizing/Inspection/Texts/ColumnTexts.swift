/// Counts the texts of one column in the batches of one worker.
///
/// While the list's first distinct texts are being found, every text that is new to the worker is
/// counted here and handed on; once enough are known, those alone are counted, and of the others it is
/// estimated how many there are.
final class ColumnTexts {
  /// A text by its hash, 0 where the place is free; its records and, in the highest 16 bits, its
  /// traits.
  private struct Place: BitwiseCopyable {
    var hash: UInt64 = 0
    var packed: UInt64 = 0
  }

  private static var traitShift: UInt64 { 48 }
  private static var recordMask: UInt64 { 1 << 48 - 1 }

  private var places = GrowingBuffer<Place>(capacity: 64)
  private var count = 0
  /// Texts that are not among those that are counted; nil while all are.
  private(set) var others: HyperLogLog?
  private let precision: Int

  /// - Parameter precision: of the estimate of how many texts there are.
  init(precision: Int) {
    self.precision = precision
    places.fill(Place(), count: 64)
  }

  /// Counts one record with a text.
  ///
  /// - Parameters:
  ///   - hash: the text's.
  ///   - traits: works out its traits.
  ///   - onNew: called where the text has to be handed on.
  /// - Returns: the text's traits.
  @inline(__always)
  func add(_ hash: UInt64, traits: () -> TextTraits, onNew: () -> Void) -> TextTraits {
    let place = place(of: hash)
    if places[place].hash != 0 {
      places[place].packed += 1
      return TextTraits(rawValue: UInt16(places[place].packed >> Self.traitShift))
    }
    let traits = traits()
    if others != nil {
      others?.add(hash)
    } else {
      insert(Place(hash: hash, packed: UInt64(traits.rawValue) << Self.traitShift | 1))
      onNew()
    }
    return traits
  }

  /// How many records have a text.
  func records(of hash: UInt64) -> Int {
    let place = places[place(of: hash)]
    return Int(place.packed & Self.recordMask)
  }

  /// Counts the first distinct texts of the list alone from now on.
  ///
  /// - Parameters:
  ///   - texts: those; none is added to them any more.
  ///   - traits: works out the traits of one.
  func close(with texts: TextCensus, traits: ([UInt8]) -> TextTraits) {
    var others = HyperLogLog(precision: precision)
    var known = GrowingBuffer<Place>(capacity: texts.entries.count)
    for place in 0..<places.count {
      let hash = places[place].hash
      if hash != 0, !texts.holds(hash) { others.add(hash) }
    }
    for entry in texts.entries {
      var place = places[place(of: entry.hash)]
      if place.hash == 0 {
        place = Place(
          hash: entry.hash, packed: UInt64(traits(entry.bytes).rawValue) << Self.traitShift)
      }
      known.append(place)
    }
    self.others = others
    var size = 64
    while size < 2 * known.count { size *= 2 }
    places.fill(Place(), count: size)
    count = 0
    for place in 0..<known.count { insert(known[place]) }
  }

  /// Where a text is, or would be put.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while places[place].hash != hash, places[place].hash != 0 { place = (place + 1) & mask }
    return place
  }

  private func insert(_ new: Place) {
    if 2 * (count + 1) > places.count { grow() }
    places[place(of: new.hash)] = new
    count += 1
  }

  private func grow() {
    var old = GrowingBuffer<Place>(capacity: count)
    for place in 0..<places.count where places[place].hash != 0 { old.append(places[place]) }
    places.fill(Place(), count: 2 * places.count)
    for place in 0..<old.count { places[self.place(of: old[place].hash)] = old[place] }
  }
}
