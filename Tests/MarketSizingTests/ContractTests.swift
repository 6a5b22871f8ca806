internal import Foundation
internal import SampleLists
internal import TestSupport
internal import Testing

@testable internal import tam

/// A run is a function of its inputs: the same bytes for every number of threads and block size.
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
    _ = SampleList(rows: 3000, seed: 7, dirt: 0.3).write { bytes += $0 }
    return bytes
  }()

  private static let expected = Result {
    try EngineUnderTest(threads: 1, blockSize: 1 << 20).run(lists: [list], icp: icp, mapping: nil)
  }

  @Test(arguments: [1, 2, 3, 8], [1, 17, 4096, 1 << 20])
  func sameBytes(threads: Int, blockSize: Int) throws {
    let expected = try Self.expected.get()
    #expect(!expected.isEmpty)
    let got = try EngineUnderTest(threads: threads, blockSize: blockSize)
      .run(lists: [Self.list], icp: Self.icp, mapping: nil)
    #expect(got == expected)
  }
}
