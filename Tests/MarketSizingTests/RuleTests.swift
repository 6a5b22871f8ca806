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

  private static let euros = "icp: x\nas_of: 2026-01-31\ncurrency: EUR\n"

  /// The first record of a company counts, and once, on any number of threads.
  @Test func theFirstRecordOfACompanyCounts() throws {
    let list =
      "name,domain,employees\n"
      + (0..<200).map { "c\($0),c\($0 % 50).de,\($0 < 50 ? 10 : 9000)\n" }.joined()
    let result = try run(
      list, "icp: x\nmust_have:\n  - {id: s, field: employees, at_most: 10}\n")
    #expect(value(result, "counts", "duplicates") == "150")
    #expect(value(result, "counts", "companies") == "50")
    #expect(value(result, "counts", "confirmed") == "50")
  }

  /// A name and a domain of the same letters are no identity.
  @Test func keysOfDifferentKindsNeverMeet() throws {
    let result = try run(
      "name,domain\nAcme,other\nAcme,\nBeta,acme\nacme inc,\n", "icp: x\n",
      mapping: "key: [domain, name]\n")
    // Of the two without a domain the second is a duplicate of the first.
    #expect(value(result, "counts", "duplicates") == "1")
  }

  /// The first column that gives a value counts, of two exact ones too; a later one counts before a
  /// band.
  @Test func theFirstColumnIsPreferred() throws {
    let mapping = "columns:\n  employees: {from: [a, b]}\n"
    let icp = "icp: x\nmust_have:\n  - {id: s, field: employees, between: [1, 10]}\n"
    let result = try run(
      "name,a,b\nr,5,500\nt,abc,5\nu,,5\nv,1-10,500\nw,400-600,5\n", icp,
      mapping: mapping)
    #expect(value(result, "counts", "confirmed") == "4")
    #expect(value(result, "counts", "excluded") == "1")
  }

  /// Possible companies add to the high figure alone, at the high price.
  @Test func possibleCompaniesAreWorthTheHighPrice() throws {
    let result = try run(
      "name,employees,industry\na,10,x\nb,20-80,\n",
      Self.euros + "must_have:\n  - {id: i, field: industry, in: [x]}\n"
        + "per_employee: {low: 1, base: 10, high: 100}\n")
    #expect(value(result, "tam", "value", "low") == "10.00")
    #expect(value(result, "tam", "value", "confirmed") == "100.00")
    // (10 + 80) × 100.
    #expect(value(result, "tam", "value", "high") == "9000.00")
    let perCompany = try run(
      "name,industry\na,x\nb,\n",
      Self.euros + "must_have:\n  - {id: i, field: industry, in: [x]}\n"
        + "acv: {low: 1, base: 10, high: 100}\n")
    #expect(value(perCompany, "tam", "value", "confirmed") == "10.00")
    #expect(value(perCompany, "tam", "value", "high") == "200.00")
  }

  /// Companies are the capacity rounded down; their money is that of the capacity, not rounded.
  @Test func capacityIsRoundedForCompaniesAlone() throws {
    let rows = (0..<10).map { "c\($0)\n" }.joined()
    let result = try run(
      "name\n" + rows,
      Self.euros + "acv: 1000\n"
        + "obtainable: {share: 50%, reps: 2.5, deals_per_rep_year: 1, years: 1}\n")
    let base = try #require((result["som"] as? [String: Any])?["base"] as? [String: Any])
    #expect(value(base, "companies") == "2")
    #expect(value(base, "value") == "2500.00")
    #expect(value(base, "limited_by_capacity") == "1")
  }

  @Test func aRateAfterTheDayOfTheRunIsNotUsed() throws {
    let result = try run(
      "name,revenue\na,USD 100\nb,GBP 100\n",
      Self.euros + "share_of_revenue: 100%\n"
        + "rates:\n  USD: [{rate: 2, date: 2026-01-31}, {rate: 3, date: 2026-02-01}]\n"
        + "  GBP: {rate: 5, date: 2026-02-01}\n")
    #expect(value(result, "tam", "value", "confirmed") == "200.00")
  }

  @Test func aShortRecordLacksItsLastValues() throws {
    let result = try run(
      "name,industry,employees\na,x,5\nb,x\nc\nd,x,5,,\ne,x,5,f\n",
      "icp: x\nmust_have:\n  - {id: s, field: employees, between: [1, 10]}\n")
    #expect(value(result, "counts", "records") == "5")
    #expect(value(result, "counts", "rejected") == "1")
    #expect(value(result, "counts", "confirmed") == "2")
    #expect(value(result, "counts", "possible") == "2")
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
