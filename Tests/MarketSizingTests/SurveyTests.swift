internal import DelimitedText
internal import Firmographics
internal import Foundation
internal import TestSupport
internal import Testing

@testable internal import MarketSizing

/// A survey finds what a plain recount finds, however many workers share the list, and however few
/// texts it may keep.
@Suite struct SurveyTests {
  /// Fewer where `TAM_CASES` asks for few cases, as under the sanitizers.
  private static let seeds =
    ProcessInfo.processInfo.environment["TAM_CASES"].flatMap(Int.init).map { $0 < 100 } == true
    ? [2, 6] : Array(0..<8)

  @Test(arguments: [(1, 1 << 20), (2, 100), (3, 17), (4, 700)], [1, 64, 100_000])
  func sameAsRecounted(_ reading: (threads: Int, blockSize: Int), textLimit: Int) throws {
    for seed in Self.seeds {
      let list = SurveyedList(seed: UInt64(seed), rows: 40 + 60 * seed)
      let got = try survey(
        list, threads: reading.threads, blockSize: reading.blockSize, textLimit: textLimit)
      let expected = PlainSurvey(list, textLimit: textLimit)
      for (column, name) in SurveyedList.header.enumerated() {
        let found = got.columns[column]
        let plain = expected.columns[column]
        #expect(found.texts.entries.map(\.bytes) == plain.first, "\(name) \(seed)")
        #expect(
          found.texts.entries.map(\.records) == plain.first.map { plain.records[$0] ?? 0 },
          "\(name) \(seed)")
        #expect(found.texts.isComplete == (plain.first.count == plain.distinct), "\(name) \(seed)")
        // Few distinct texts are estimated to the last.
        #expect(abs(found.distinct - plain.distinct) <= 1 + plain.distinct / 50, "\(name) \(seed)")
        #expect(found.empty == plain.empty, "\(name) \(seed)")
        #expect(found.missing == plain.missing, "\(name) \(seed)")
        for (trait, records) in plain.traits {
          let tally = found.traits[trait.rawValue.trailingZeroBitCount]
          #expect(tally.records == records, "\(name) \(seed) \(trait)")
          #expect(tally.examples.map(\.line) == plain.lines[trait], "\(name) \(seed) \(trait)")
        }
      }
      #expect(got.notUTF8 == expected.notUTF8)
      #expect(got.rows.empty.records == expected.emptyLines.count)
      #expect(got.rows.headers.records == expected.headerLines.count)
      #expect(got.rows.last.map(\.line) == expected.lastLines)
    }
  }

  private func survey(
    _ list: SurveyedList, threads: Int, blockSize: Int, textLimit: Int
  ) throws -> ListSurvey {
    let folder = try TemporaryFolder()
    let path = try folder.write(list.bytes, to: "list.csv")
    var options = SizingOptions()
    options.threads = threads
    options.rejectLimit = .count(.max)
    let plan = SizingPlan(
      [], survey: Survey(fields: [.name, .technologies], latestYear: 2026, textLimit: textLimit))
    options.blockSize = blockSize
    let sizing = Sizing(plan, mapping: nil, options: options)
    let open = try sizing.open(path, dialect: DialectOptions(), needsHeader: false)
    let outcome = try sizing.pass(over: [open])
    return try #require(outcome.lists[0].survey)
  }
}
