internal import CRecordScan
internal import Testing

@testable internal import MarketSizing

/// The items that the scanner finds in a list of texts are those of the exact splitter that begin as
/// those that are looked for.
@Suite struct ItemScanTests {
  private struct Items: Equatable {
    var ranges: [Range<Int>]
    var hasItems: Bool
  }

  /// How an item begins: its first letter, and its second, or 0 for any.
  private typealias Start = (first: UInt8, second: UInt8)

  /// What the scanner finds; nil where it leaves the list to others.
  private func scanned(_ text: [UInt8], _ starts: [Start], behind: UInt8) -> Items? {
    var wanted = record_scan_letters()
    for start in starts { unsafe record_scan_add_letters(&wanted, start.first, start.second) }
    // What stands behind the list is looked at, and must not matter.
    let padded = text + [UInt8](repeating: behind, count: Int(RECORD_SCAN_SLACK))
    var found = [record_scan_item](
      repeating: record_scan_item(), count: Int(RECORD_SCAN_ITEM_LIMIT))
    var hasItems: Int32 = 0
    let count = unsafe record_scan_items(padded, text.count, &wanted, &found, &hasItems)
    guard count >= 0 else { return nil }
    let ranges = found[..<Int(count)].map { Int($0.start)..<Int($0.end) }
    return Items(ranges: ranges, hasItems: hasItems != 0)
  }

  /// All items, and those of them that begin as one that is looked for.
  private func split(_ text: [UInt8], _ starts: [Start]) -> (
    all: [Range<Int>], wanted: [Range<Int>]
  ) {
    var ranges: [Range<Int>] = []
    ItemSplitter(separator: nil).split(text.span) { ranges.append($0) }
    let wanted = ranges.filter { range in
      let item = text[range].map { $0 | 0x20 }
      return starts.contains { start in
        item[0] == start.first && (start.second == 0 || item.count > 1 && item[1] == start.second)
      }
    }
    return (ranges, wanted)
  }

  @Test func agreesWithTheSplitter() {
    var state: UInt64 = 7
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let pieces = [
      "a", "B", "java", "Go", "C++", " ", "  ", "\t", "\u{B}", ",", ",", ", ", ";", "; ", "|", "\n",
      "\r\n", "-", "1", "x y", "\u{0}", "é",
    ]
    var compared = 0
    for _ in 0..<60_000 {
      // Few lists have many kinds of pieces, so that some have a comma for a separator.
      let kinds = 1 + below(pieces.count)
      let first = below(pieces.count)
      var text: [UInt8] = []
      for _ in 0..<below(below(4) == 0 ? 120 : 30) {
        text += Array(pieces[(first + below(kinds)) % pieces.count].utf8)
      }
      let starts: [Start] = (0..<below(5)).map { _ in
        (Array("abgjcx1-".utf8)[below(8)] | 0x20, below(2) == 0 ? 0 : Array("aov ".utf8)[below(4)])
      }
      let behind = Array("a ;,\u{0}".utf8)[below(5)]
      let (all, wanted) = split(text, starts)
      guard let items = scanned(text, starts, behind: behind) else {
        let isPlain = text.allSatisfy { $0 < 0x80 } && text.count <= Int(RECORD_SCAN_LIST_LIMIT)
        #expect(!isPlain || all.count > Int(RECORD_SCAN_ITEM_LIMIT), "\(text)")
        continue
      }
      compared += 1
      // Some more may be found, but none may be missing.
      let isRight =
        items.hasItems == !all.isEmpty && Set(items.ranges).isSuperset(of: wanted)
        && Set(all).isSuperset(of: items.ranges)
      #expect(isRight, "\(text), \(starts): \(items)")
    }
    #expect(compared > 30_000)
  }
}
