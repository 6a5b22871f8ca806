internal import CRecordScan
internal import Criteria
internal import DelimitedText
internal import Firmographics

/// What lists of texts come to by the items in them: known if there is one, and a test holds if it
/// holds for one of them.
///
/// An item is a row of bits: whether it is not UTF-8, and for every use whether it is known and which
/// tests hold for it; a list is the union of its items. Of a plain list only those items are looked up
/// that begin with a letter with which a text begins that is asked for.
@safe
final class ListItems {
  private let uses: [ColumnUse]
  private let splitter: ItemSplitter
  /// The first letters of the items that have to be looked up; nil where all have.
  let letters: record_scan_letters?
  /// How many words of bits an item has.
  private let width: Int
  /// What any item that is not looked up comes to.
  private var plainBits: GrowingBuffer<UInt64>
  private(set) var texts = TextTable()
  private var bits = GrowingBuffer<UInt64>(capacity: 64)
  private var union: GrowingBuffer<UInt64>
  private var results: TupleTable
  private let found: UnsafeMutablePointer<record_scan_item>

  init(_ uses: [ColumnUse]) {
    self.uses = uses
    splitter = ItemSplitter(separator: uses[0].reader.separator)
    let count = 1 + uses.reduce(0) { $0 + 1 + $1.tests.count }
    width = (count + 63) / 64
    letters = Self.firstLetters(uses)
    unsafe found = .allocate(capacity: Int(RECORD_SCAN_ITEM_LIMIT))
    var plain = [UInt64](repeating: 0, count: width)
    var place = 1
    for use in uses {
      Self.set(place, in: &plain)
      for (index, test) in use.tests.enumerated() where test.test == .known {
        Self.set(place + 1 + index, in: &plain)
      }
      place += 1 + use.tests.count
    }
    plainBits = GrowingBuffer(capacity: width)
    for word in plain { plainBits.append(word) }
    union = GrowingBuffer(capacity: width)
    for _ in 0..<width { union.append(0) }
    results = TupleTable(width: 2 * width)
  }

  deinit { unsafe found.deallocate() }

  private static func set(_ place: Int, in bits: inout [UInt64]) {
    bits[place / 64] |= 1 << UInt64(place % 64)
  }

  private static func firstLetters(_ uses: [ColumnUse]) -> record_scan_letters? {
    guard uses[0].reader.separator ?? "" == "", uses[0].reader.keepsFirstLetter else { return nil }
    var found: Set<[UInt8]> = []
    for test in uses.flatMap(\.tests).map(\.test) {
      switch test {
      case .among(let patterns):
        found.formUnion(Array(patterns.texts).map(beginning) + patterns.prefixes.map(beginning))
      case .contains(let text, atStart: true): found.insert(beginning(text))
      case .contains: return nil
      case .compare, .known: break
      }
    }
    var letters = record_scan_letters()
    for start in found { unsafe record_scan_add_letters(&letters, start[0], start[1]) }
    return letters
  }

  /// The first two letters of a text in lower case, as items are looked for; 0 for a second one that may
  /// be written in several ways.
  private static func beginning(_ text: String) -> [UInt8] {
    // What is not ASCII is not looked for: lists that are not all ASCII are taken apart whole.
    let bytes = text.utf8.prefix(2).map { $0 | 0x20 }
    guard bytes.count == 2, bytes[1] > 0x20, bytes[1] < 0x7F else { return [bytes.first ?? 0, 0] }
    return bytes
  }

  func removeAll() {
    texts.removeAll()
    bits.removeAll()
    results.removeAll()
  }

  /// Whether there are more items or results than are kept.
  var isFull: Bool { texts.count > 1 << 15 || texts.byteCount > 1 << 20 || results.count > 1 << 15 }

  /// The number of what a list comes to, from 0 in the order of their coming; -1 where it has no item.
  @inline(__always)
  func result(of text: FieldText) -> Int {
    if var letters {
      var hasItems: Int32 = 0
      let count = unsafe record_scan_items(text.base, text.count, &letters, found, &hasItems)
      if count >= 0 {
        if hasItems == 0 { return -1 }
        unitePlain()
        for index in 0..<Int(count) {
          let item = unsafe found[index]
          unsafe unite(FieldText(text.base + Int(item.start), Int(item.end - item.start)))
        }
        return unitedResult()
      }
    }
    unsafe uniteAll(text)
    return unitedResult()
  }

  /// The result that is the union of items; -1 where none is known.
  @inline(__always)
  private func unitedResult() -> Int {
    var hash = TupleTable.hashSeed
    var isEmpty = true
    for word in 0..<width {
      if union[word] & ~(word == 0 ? 1 : 0) != 0 { isEmpty = false }
      hash = TupleTable.hash(hash, adding: UInt32(truncatingIfNeeded: union[word]))
      hash = TupleTable.hash(hash, adding: UInt32(truncatingIfNeeded: union[word] >> 32))
    }
    if isEmpty { return -1 }
    // Two numbers of 32 bits a word, the lower one first.
    return unsafe union.pointer.withMemoryRebound(to: UInt32.self, capacity: 2 * width) {
      unsafe results.find(hash, $0)
    }
  }

  @inline(__always)
  private func unitePlain() {
    for word in 0..<width { union[word] = plainBits[word] }
  }

  private func uniteAll(_ text: FieldText) {
    for word in 0..<width { union[word] = 0 }
    unsafe text.withSpan { span in
      splitter.split(span) { range in
        unsafe unite(FieldText(text.base + range.lowerBound, range.count))
      }
    }
  }

  @inline(__always)
  private func unite(_ item: FieldText) {
    let known = unsafe texts.find(item)
    let number = unsafe known >= 0 ? Int(known) : add(item)
    for word in 0..<width { union[word] |= bits[number * width + word] }
  }

  @inline(never)
  private func add(_ item: FieldText) -> Int {
    let (text, isUTF8) = unsafe item.withSpan { TextDecoding.decode($0) }
    var row = [UInt64](repeating: 0, count: width)
    if !isUTF8 { Self.set(0, in: &row) }
    var place = 1
    for use in uses {
      let reading = use.reader.readItem(text).reading
      if case .known = reading {
        Self.set(place, in: &row)
        for (index, test) in use.tests.enumerated()
        where test.test.outcome(of: reading) == .yes {
          Self.set(place + 1 + index, in: &row)
        }
      }
      place += 1 + use.tests.count
    }
    let number = texts.count
    unsafe texts.insert(item, number: number)
    for word in row { bits.append(word) }
    return number
  }

  /// Whether an item's bits are one word, and which they are for the list looked up last.
  var lastBits: UInt64? { width == 1 ? union[0] : nil }

  /// Calls `body` with what tells lists by their items; nil where that takes more than a word of bits.
  func withLists<Result>(
    _ results: UnsafePointer<record_scan_result>, _ body: (inout record_scan_lists) -> Result
  ) -> Result {
    var letters = letters ?? record_scan_letters()
    let isQuick = self.letters != nil && width == 1
    return unsafe withUnsafePointer(to: &letters) { letters in
      var lists = unsafe record_scan_lists(
        letters: isQuick ? letters : nil, places: texts.places, place_mask: texts.placeMask,
        item_bits: bits.pointer, plain_bits: plainBits[0], results: results)
      return unsafe body(&lists)
    }
  }

  /// What the list looked up last comes to.
  func unitedMeanings() -> ([ValueMeaning], [UInt8]) {
    func isSet(_ place: Int) -> Bool { union[place / 64] >> UInt64(place % 64) & 1 == 1 }
    var meanings: [ValueMeaning] = []
    var codes: [UInt8] = []
    var place = 1
    for use in uses {
      var meaning = ValueMeaning()
      meaning.isUTF8 = !isSet(0)
      if isSet(place) { meaning.kind = .known }
      meanings.append(meaning)
      for (index, test) in use.tests.enumerated() {
        codes.append(
          meaning.kind == .known
            ? Outcome(isSet(place + 1 + index)).code : test.test.outcome(of: .missing).code)
      }
      place += 1 + use.tests.count
    }
    return (meanings, codes)
  }
}
