import TestSupport

internal import BigInt
internal import DelimitedText
internal import Dispatch
internal import Firmographics
internal import Foundation
internal import Synchronization
internal import Testing

@testable internal import MarketSizing

/// The small parts of the engine, each against something plainer.
@Suite struct EnginePartsTests {
  @Test(arguments: 0..<5 as Range<UInt64>) func identitiesAreASet(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var identities = IdentitySet()
    var plain: Set<UInt64> = []
    // Enough to grow twice; every other one is from a narrow range and comes again.
    for index in 0..<14_000 {
      let hash = index % 2 == 0 ? max(1, generator.next()) : 1 + generator.next() % 3000
      #expect(identities.insert(hash) == plain.insert(hash).inserted)
    }
    #expect(identities.count == plain.count)
  }

  /// However late the thread is that has it, the first record of the input is the company.
  @Test func aBatchWaitsForTheOneBefore() {
    let shards = IdentityShards(expected: 0)
    @Sendable func duplicates(ofBatch index: Int) -> Int? {
      let work = BatchWork()
      work.reset(index: index, records: 500)
      for record in 0..<500 { work.hashes[record] = UInt64(record + 1) &* 0x9E37_79B9_7F4A_7C15 }
      work.sortIdentities()
      return work.resolve(shards) ? work.note.duplicates : nil
    }
    let ended = DispatchSemaphore(value: 0)
    let second = Atomic<Int>(-1)
    Thread.detachNewThread {
      second.store(duplicates(ofBatch: 1) ?? -2, ordering: .releasing)
      ended.signal()
    }
    // Time enough for the second batch to come first.
    Thread.sleep(forTimeInterval: 0.1)
    #expect(duplicates(ofBatch: 0) == 0)
    ended.wait()
    #expect(second.load(ordering: .acquiring) == 500)
  }

  /// Hashes that all want the same place.
  @Test func crowdedIdentitiesAreToldApart() {
    var identities = IdentitySet()
    for number in 1...5000 { #expect(identities.insert(UInt64(number) << 40) == true) }
    for number in 1...5000 { #expect(identities.insert(UInt64(number) << 40) == false) }
  }

  @Test(
    arguments: [
      ("0", "0"), ("500", "500"), ("1%", "1%"), ("0.5%", "0.5%"), ("0.050%", "0.05%"),
      ("100%", "100%"),
      ("0%", "0%"), ("100.000%", "100%"), ("12.345%", "12.345%"), ("100.001%", nil), ("101%", nil),
      ("-1", nil), ("-1%", nil), ("-0%", nil), ("+1%", nil), ("+5", nil), ("", nil), ("%", nil),
      (".5%", nil), ("1.%", nil), ("1.2345%", nil), ("1,5%", nil), ("1e3", nil), ("٣%", nil),
      ("9223372036854775808", nil), ("1 %", nil),
    ] as [(String, String?)])
  func readsLimits(_ text: String, _ shown: String?) {
    #expect(RejectLimit(text)?.description == shown)
  }

  @Test func moreThanTheLimitStops() throws {
    let five = try #require(RejectLimit("5"))
    #expect(!five.isExceeded(rejected: 5, records: 5))
    #expect(five.isExceeded(rejected: 6, records: 1000))
    let percent = try #require(RejectLimit("1%"))
    #expect(!percent.isExceeded(rejected: 0, records: 0))
    #expect(!percent.isExceeded(rejected: 1, records: 100))
    #expect(percent.isExceeded(rejected: 1, records: 99))
    let all = try #require(RejectLimit("100%"))
    #expect(!all.isExceeded(rejected: 7, records: 7))
    let none = try #require(RejectLimit("0%"))
    #expect(none.isExceeded(rejected: 1, records: .max / 200_000))
  }

  @Test func columnTalliesMerge() throws {
    let euro = try #require(Currency(code: "EUR"))
    var tally = ColumnTally()
    (tally.known, tally.missing, tally.unreadable, tally.assumedCurrency) = (1, 2, 3, 4)
    tally.unconverted = [euro: 5]
    for (order, text) in ["a", "b", "a", "c"].enumerated() {
      tally.note(ColumnTally.Example(order: UInt64(10 * order + 10), text: text))
    }
    func isSame(_ left: ColumnTally, _ right: ColumnTally) -> Bool {
      left.known == right.known && left.missing == right.missing
        && left.unreadable == right.unreadable && left.assumedCurrency == right.assumedCurrency
        && left.unconverted == right.unconverted
        && left.examples.map(\.text) == right.examples.map(\.text)
        && left.examples.map(\.order) == right.examples.map(\.order)
    }
    var right = tally
    right.merge(ColumnTally())
    #expect(isSame(right, tally))
    var left = ColumnTally()
    left.merge(tally)
    #expect(isSame(left, tally))
    // The first of all count, each once, whoever found them.
    var other = ColumnTally()
    for (order, text) in [(5, "c"), (15, "x"), (45, "y"), (55, "z")] {
      other.note(ColumnTally.Example(order: UInt64(order), text: text))
    }
    let found = other
    other.merge(tally)
    tally.merge(found)
    #expect(tally.examples.map(\.text) == ["c", "a", "x", "b", "y"])
    #expect(other.examples.map(\.text) == ["c", "a", "x", "b", "y"])
  }

  /// The first three texts of a list count, each once, whoever met them, and in whatever order.
  @Test func traitTalliesMerge() {
    func tally(_ examples: [(Int, String)]) -> TraitTally {
      var tally = TraitTally()
      for (byte, text) in examples { tally.add({ text }, at: { (byte: byte, line: byte + 1) }) }
      return tally
    }
    let parts = [
      tally([(10, "a"), (40, "b"), (50, "a"), (60, "c")]), tally([(5, "c"), (20, "d"), (70, "a")]),
      tally([]),
    ]
    for order in [[0, 1, 2], [1, 0, 2], [2, 1, 0]] {
      var merged = TraitTally()
      for part in order { merged.merge(parts[part]) }
      #expect(merged.records == 7)
      #expect(merged.examples.map(\.text) == ["c", "a", "d"])
      #expect(merged.examples.map(\.line) == [6, 11, 21])
    }
  }

  /// The least and the greatest number, of equal ones the first, whoever found them.
  @Test func extremesMerge() {
    var parts = [ColumnTally(), ColumnTally(), ColumnTally()]
    for (order, number) in [30, 7, 900, 7, 30, 900].enumerated() {
      parts[order % 3].note(Quantity(number), order: UInt64(order)) { "\(number) at \(order)" }
    }
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      var tally = ColumnTally()
      for part in order { tally.merge(parts[part]) }
      #expect(tally.lowest?.text == "7 at 1")
      #expect(tally.highest?.text == "900 at 2")
    }
  }

  @Test func aRegionGoesByItsFirstSpelling() {
    let table = RegionTable(.state)
    let first = table.number(named: "california", order: 20)
    #expect(table.number(named: "California", order: 10) == first)
    #expect(table.number(named: "CALIFORNIA", order: 30) == first)
    #expect(table.number(named: "Nevada", order: 5) != first)
    #expect(table.regions.map(\.name) == ["Unknown", "California", "Nevada"])
    // A state that is written “Unknown” is the unknown place, and keeps its spelling.
    #expect(table.number(named: "UNKNOWN", order: 1) == 0)
    #expect(table.regions[0].name == "Unknown")
    let copy = RegionTable(.state, regions: table.regions)
    #expect(copy.number(named: "NEVADA", order: 99) == 2)
    #expect(copy.regions.map(\.name) == table.regions.map(\.name))
  }

  @Test(arguments: 0..<10 as Range<UInt64>) func sumsAreExactBeyondTheirRange(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var sums = [ExactSum](repeating: 0, count: 3)
    var total = BigInt(0)
    for index in 0..<300 {
      let number = Int128(generator.next()) << 62 | Int128(generator.next() >> 2)
      let signed = seed % 2 == 0 || generator.next() % 3 > 0 ? number : -number
      sums[index % 3].add(signed)
      total += BigInt(signed)
    }
    let sum = sums[0] + sums[1] + sums[2]
    #expect(BigInt(sum.low) + BigInt(sum.carry) << 128 == total)
    #expect(sum + 0 == sum)
    #expect(Fraction(scaled: sum).rounded(toDecimals: 12) == decimal(total))
  }

  private func decimal(_ scaled: BigInt) -> String {
    let digits = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, 13 - digits.count)) + digits
    return (scaled.sign == .minus ? "-" : "") + padded.dropLast(12) + "." + padded.suffix(12)
  }

  /// A list's items are the same taken from bytes as from text.
  @Test(arguments: [nil, ";", ", ", "--", "ä"] as [String?])
  func itemsAreTheSameFromBytes(separator: String?) {
    var generator = SeededGenerator(seed: 3)
    let letters = ["a", "B", " ", ",", ";", "|", "\n", "-", "--", "ä", ", ", "\u{A0}", "é"]
    for _ in 0..<500 {
      let text = (0..<generator.next() % 9)
        .map { _ in letters[Int(generator.next() % UInt64(letters.count))] }.joined()
      var items: [String] = []
      let bytes = Array(text.utf8)
      ItemSplitter(separator: separator).split(bytes.span) { range in
        let squeezed = Text.squeezed(TextDecoding.decode(bytes.span.extracting(range)).text)
        if !squeezed.isEmpty { items.append(squeezed) }
      }
      #expect(items == Text.items(text, separator: separator), "“\(text)”")
    }
  }

  /// A census that is full stays full, and is the same however the texts were cut into pieces.
  @Test func aCensusIsBoundedByBytes() {
    let long = [UInt8](repeating: 0x61, count: 990)
    let texts = [
      Array("one".utf8), long, Array("beyond it".utf8), Array("x".utf8), Array("one".utf8),
    ]
    for cut in 0...texts.count {
      var whole = TextCensus(limit: 100, byteLimit: 1000)
      for part in [texts[..<cut], texts[cut...]] {
        var census = TextCensus()
        for text in part { census.add(text) }
        whole.merge(census)
      }
      #expect(whole.entries.map(\.records) == [2, 1])
      #expect(!whole.isComplete)
    }
  }
}
