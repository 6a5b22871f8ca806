internal import DelimitedText
internal import Foundation
internal import MarketSizing
internal import Testing
internal import TestSupport

@testable internal import tam

/// Rules of the meaning of the numbers that are easily broken, each by a list worked out by hand.
@Suite struct RuleTests {
  private func run(_ list: String, _ icp: String, mapping: String? = nil) throws -> [String: Any] {
    let bytes = try EngineUnderTest(threads: 2, blockSize: 64)
      .run(lists: [Array(list.utf8)], icp: icp, mapping: mapping)
    let run = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    return try #require((run?["results"] as? [[String: Any]])?.first)
  }

  private func value(_ result: [String: Any], _ path: String...) -> String {
    var value: Any? = result
    for key in path { value = (value as? [String: Any])?[key] }
    return value.map { "\($0)" } ?? "nil"
  }

  /// Sums of amounts beside which 128 bits are nothing.
  @Test func hugeRevenuesAddUp() throws {
    let rows = (1...400).map { "c\($0),900000000000 trillion\n" }.joined()
    let result = try run(
      "name,revenue\n" + rows, "icp: x\ncurrency: USD\nshare_of_revenue: 50%\n")
    #expect(value(result, "tam", "value", "confirmed") == "180000000000000000000000000.00")
    #expect(value(result, "tam", "confirmed") == "400")
  }

  /// An amount beyond all amounts is unreadable, on whatever way it comes to it.
  @Test func amountsBeyondAllAreUnreadable() throws {
    let icp = "icp: x\ncurrency: USD\nshare_of_revenue: 100%\n"
    let result = try run(
      "name,revenue\na,170141183460469 billion\nb,100000000000000 trillion\nc,\"1 - 170141183460469 trillion\"\n",
      icp)
    #expect(value(result, "tam", "value", "confirmed") == "170141183460469000000000.00")
    let converted = try run(
      "name,revenue\na,EUR 900000000000 trillion\nb,EUR 1\n",
      icp + "rates: {EUR: {rate: 2, date: 2020-01-01}}\n")
    #expect(value(converted, "tam", "value", "confirmed") == "2.00")
  }

  @Test func stateUnknownIsTheUnknownPlace() throws {
    let result = try run(
      "name,state\na,Unknown\nb,\nc,CA\nd,unknown\n", "icp: x\nregions: {by: state}\n",
      mapping: "missing: {replace: [x]}\n")
    let regions = try #require(result["regions"] as? [[String: Any]])
    #expect(
      regions.map { "\($0["region"] ?? "") \($0["confirmed"] ?? "")" } == ["CA 1", "Unknown 3"])
  }

  /// A report of many regions takes time in proportion to them.
  @Test(.timeLimit(.minutes(1))) func manyStates() throws {
    let rows = (1...4000).map { "c\($0),state \($0)\n" }.joined()
    let result = try run("name,state\n" + rows, "icp: x\nregions: {by: state}\n")
    #expect((result["regions"] as? [Any])?.count == 4000)
  }

  /// Missing texts in fields padded to any width, in lists of items too.
  @Test func paddedMissingTexts() throws {
    let pad = String(repeating: " ", count: 100)
    let result = try run(
      "name,technologies\na,\"\(pad)n/a\"\nb,\"n/a\(pad)\"\nc,\"\(pad)\"\nd,\"\u{A0}\(pad)n/a\u{A0}\"\ne,Go\n",
      "icp: x\nmust_have:\n  - {id: t, field: technologies, known: true}\n")
    #expect(value(result, "counts", "confirmed") == "1")
    #expect(value(result, "counts", "excluded") == "4")
  }

  /// Texts that are too many, or too long, to be kept are read each time, and mean the same.
  @Test func textsThatAreNotKept() throws {
    let icp = "icp: x\nmust_have:\n  - {id: i, field: industry, contains: 7x}\n"
    let many = (0..<66_000).map { "c\($0),\($0)x\n" }.joined()
    let result = try run("name,industry\n" + many + "d,66007x\nd2,66008x\n", icp)
    // 0…65,999 hold 6,600 numbers that end with 7.
    #expect(value(result, "counts", "confirmed") == "6601")
    let pad = String(repeating: "p", count: 1_500_000)
    let long = (0..<8).map { "c\($0),\(pad)\($0 % 4 == 3 ? 7 : 0)x\($0)\n" }.joined()
    #expect(value(try run("name,industry\n" + long, icp), "counts", "confirmed") == "2")
  }

  /// What a caller throws at a rejected record ends the run, whatever the other workers wait for.
  @Test(.timeLimit(.minutes(1)), arguments: [1, 2, 8])
  func aCallerThatThrowsEndsTheRun(threads: Int) throws {
    struct Enough: Error {}
    let folder = try TemporaryFolder()
    let rows = (0..<2000).map { $0 % 7 == 3 ? "a,1,2,3\n" : "c\($0),5\n" }.joined()
    let path = try folder.write("name,employees\n" + rows, to: "list.csv")
    let lines = Lines()
    var options = SizingOptions()
    options.threads = threads
    options.blockSize = 50
    options.onReject = { reject in
      if lines.add(reject.line) == 20 { throw Enough() }
    }
    let sizing = Sizing([IdealCustomerProfile(name: "x")], mapping: nil, options: options)
    let list = try sizing.open(path, dialect: DialectOptions())
    #expect(throws: Enough.self) { try sizing.run([list], sha256: [""]) }
    #expect(lines.all == (0..<20).map { $0 * 7 + 5 })
  }

  /// The lines of rejected records, of which the engine tells one at a time.
  private final class Lines: @unchecked Sendable {
    private(set) var all: [Int] = []

    func add(_ line: Int) -> Int {
      all.append(line)
      return all.count
    }
  }
}
