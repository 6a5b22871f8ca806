internal import DelimitedText
internal import SampleLists
internal import TestSupport
internal import Testing

@testable internal import tam

/// A run is a function of its inputs: the same bytes for every number of threads, block size and
/// scanner.
@Suite struct ContractTests {
  private static let icp = """
    icp: contract
    as_of: 2026-01-31
    currency: EUR
    rates: {USD: {rate: 0.92, date: 2026-01-02}, GBP: {rate: 1.17, date: 2026-01-02}}
    must_have:
      - {id: size, field: employees, between: [20, 2000]}
      - {id: age, field: founded, at_least: 1950, on_unknown: keep}
    deal_breakers:
      - {id: stage, field: growth_stage, in: [Seed]}
    serviceable:
      - {id: place, field: continent, in: [Europe]}
    segments:
      - {name: Small, where: [{field: employees, between: [20, 120]}], acv: {low: 1, base: 2, high: 3}}
      - {name: Large, where: [{field: employees, at_least: 121}], per_employee: 12.5}
    regions: {by: state}
    obtainable: {share: 3%}

    """

  private static let list: [UInt8] = {
    var bytes: [UInt8] = []
    _ = SampleList(rows: 700, seed: 7, dirt: 0.3).write { bytes += $0 }
    // Quotes where they should not be, one of which only shows much later, and fields too many.
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, odd) in [
      "\"a\"b", "\"a, \"\"b", "c\"d,\"e\r\n\"f", String(repeating: "g,", count: 99),
    ]
    .enumerated() {
      for place in stride(from: 40 + 10 * number, to: lines.count, by: 97) {
        lines[place] = Array(odd.utf8) + lines[place]
      }
    }
    bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    return bytes
  }()

  private static let expected = Result {
    try EngineUnderTest(threads: 1, blockSize: 1 << 20, scanning: .libcsv)
      .pass(lists: [list], icp: icp)
  }

  @Test(
    arguments: [
      (1, 1), (1, 1000), (1, 1 << 20), (2, 17), (2, 256 << 10), (3, 3), (3, 4096), (4, 100),
      (8, 700),
    ])
  func sameBytes(threads: Int, blockSize: Int) throws {
    let expected = try Self.expected.get()
    let json = try EngineUnderTest.json(of: expected.outcome)
    #expect(expected.rejects.count > 10)
    for scanning in RecordScanning.all {
      let got = try EngineUnderTest(threads: threads, blockSize: blockSize, scanning: scanning)
        .pass(lists: [Self.list], icp: Self.icp)
      #expect(try EngineUnderTest.json(of: got.outcome) == json, "\(scanning)")
      let rejects = got.rejects.map(Self.place)
      #expect(rejects == expected.rejects.map(Self.place), "\(scanning)")
    }
  }

  /// A rejected record without the folder that its list is in.
  private static func place(_ reject: RejectedRecord) -> RejectedRecord {
    var reject = reject
    reject.file = ""
    return reject
  }
}
