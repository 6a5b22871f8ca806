internal import Criteria
internal import DelimitedText
internal import Foundation
internal import PlainEvaluator
internal import SampleLists
internal import Testing

@testable internal import MarketSizing
@testable internal import tam

/// Several ICPs in one pass: which companies each set confirms, and which they judge differently.
@Suite struct ComparisonTests {
  /// How many cases; more with `TAM_CASES`.
  private static let seeds =
    0..<(ProcessInfo.processInfo.environment["TAM_CASES"].flatMap(UInt64.init) ?? 120)

  @Test func theSameAsThePlainEvaluator() throws {
    var differing = 0
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      let engine = EngineUnderTest(
        threads: Int(seed % 4) + 1, blockSize: [1, 7, 64, 1000, 1 << 20][Int(seed % 5)],
        scanning: RecordScanning.all[Int(seed) % RecordScanning.all.count])
      let pass: EngineUnderTest.Pass
      do {
        pass = try engine.compare(
          lists: random.lists, icp: random.icpText, mapping: random.mappingText)
      } catch let problems as ProblemList where problems.description.contains("can never win") {
        continue  // the generator draws such segments now and then
      }
      let companies = try ([nil] + random.variants.map(Optional.some)).map { variant in
        try plainCompanies(
          lists: random.lists, icp: random.icp, mapping: random.mapping, variant: variant)
      }
      #expect(pass.outcome.overlaps == overlaps(companies), "seed \(seed)")
      let expected = differences(companies)
      differing += expected.count
      #expect(pass.differing.map { difference($0, pass.columns) } == expected, "seed \(seed)")
    }
    #expect(differing > Self.seeds.count / 4, "too few of the cases say anything")
  }

  /// Counted pair by pair.
  private func overlaps(_ companies: [[PlainCompany]]) -> [Overlap] {
    companies.indices.flatMap { a in
      companies.indices.dropFirst(a + 1).map { b in
        var overlap = Overlap(a: a, b: b)
        for (left, right) in zip(companies[a], companies[b]) {
          switch (left.status == "confirmed", right.status == "confirmed") {
          case (true, true): overlap.both += 1
          case (true, false): overlap.onlyA += 1
          case (false, true): overlap.onlyB += 1
          case (false, false): break
          }
        }
        return overlap
      }
    }
  }

  /// What is known of a differing company, in words that both evaluators have.
  private struct Difference: Equatable {
    var statuses: [String]
    var segments: [String?]
    var regions: [String?]
    var against: [[Int]]
    var fields: [String: String]
  }

  private func differences(_ companies: [[PlainCompany]]) -> [Difference] {
    (companies.first ?? []).indices.compactMap { number in
      let fates = companies.map { $0[number] }
      guard Set(fates.map { $0.status == "confirmed" }).count > 1 else { return nil }
      return Difference(
        statuses: fates.map(\.status),
        segments: fates.map { $0.status == "excluded" ? nil : $0.segment },
        regions: fates.map { $0.status == "excluded" ? nil : $0.region },
        against: fates.map(\.against),
        fields: filled(fates[0].fields))
    }
  }

  private func difference(_ company: Account, _ columns: [[String]]) -> Difference {
    Difference(
      statuses: company.verdicts.map(\.status).map { status in
        switch status {
        case .yes: "confirmed"
        case .unknown: "possible"
        case .no: "excluded"
        }
      },
      segments: company.verdicts.map(\.segment), regions: company.verdicts.map(\.region),
      against: company.verdicts.map(\.doubts),
      fields: filled(
        Dictionary(
          zip(columns[company.list], company.fields), uniquingKeysWith: { first, _ in first })))
  }

  /// Lists may spell a column in another case; what a short record lacks is empty.
  private func filled(_ fields: [String: String]) -> [String: String] {
    Dictionary(
      fields.filter { !$0.value.isEmpty }.map { ($0.key.lowercased(), $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  private static let states = """
    icp: states
    must_have: [{id: size, field: employees, between: [20, 200]}]
    regions: {by: state}
    variants:
      - {name: wider, replace: [{id: size, field: employees, between: [10, 900]}]}
      - {name: known, must_have: [{id: year, field: founded, known: true}]}

    """

  /// The names of regions too, though workers meet the spellings of a state in any order.
  @Test(arguments: [1, 2, 8], [17, 4096, 1 << 20])
  func threadsAndBlocksChangeNothing(threads: Int, blockSize: Int) throws {
    var lists: [[UInt8]] = [[], []]
    for number in lists.indices {
      _ = SampleList(rows: 500, seed: UInt64(number), dirt: 0.3).write { lists[number] += $0 }
    }
    let expected = try EngineUnderTest().compare(lists: lists, icp: Self.states)
    let got = try EngineUnderTest(threads: threads, blockSize: blockSize)
      .compare(lists: lists, icp: Self.states)
    #expect(!expected.differing.isEmpty)
    #expect(got.differing == expected.differing)
    #expect(got.outcome.overlaps == expected.outcome.overlaps)
    #expect(got.outcome.results == expected.outcome.results)
  }
}

/// Sets of ICPs, and the pairs that follow from them.
@Suite struct ICPSetTests {
  @Test(arguments: [[], [0], [63], [64], [0, 63, 64, 127, 128, 1000], [5, 5, 3]])
  func holdsWhatWasPutIn(_ numbers: [Int]) {
    let set = ICPSet(numbers)
    #expect(set.numbers == Set(numbers).sorted())
    for number in 0...1100 { #expect(set.contains(number) == numbers.contains(number)) }
    #expect(set.isEmpty == numbers.isEmpty)
    #expect(set == ICPSet(numbers.reversed()))
    #expect(set.hashValue == ICPSet(numbers.reversed()).hashValue)
  }

  @Test func pairsAddUp() {
    let confirmedBy = [
      ICPSet([0, 1, 70]): 5, ICPSet([0]): 2, ICPSet([1, 70]): 3, ICPSet([70]): 11,
    ]
    let pairs = Overlap.pairs(of: 71, confirmedBy: confirmedBy)
    #expect(pairs.count == 71 * 70 / 2)
    #expect(pairs.map { $0.a * 71 + $0.b } == pairs.map { $0.a * 71 + $0.b }.sorted())
    #expect(pairs[0] == Overlap(a: 0, b: 1, both: 5, onlyA: 2, onlyB: 3))
    #expect(pairs[69] == Overlap(a: 0, b: 70, both: 5, onlyA: 2, onlyB: 14))
    #expect(pairs[70 + 68] == Overlap(a: 1, b: 70, both: 8, onlyA: 0, onlyB: 11))
    #expect(pairs[1] == Overlap(a: 0, b: 2, both: 0, onlyA: 7, onlyB: 0))
    #expect(Overlap.pairs(of: 1, confirmedBy: [ICPSet([0]): 4]).isEmpty)
    #expect(Overlap.pairs(of: 0, confirmedBy: [:]).isEmpty)
  }
}
