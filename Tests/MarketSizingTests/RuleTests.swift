internal import Foundation
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
}
