import TestSupport

internal import Criteria
internal import Firmographics
internal import Testing

@testable internal import MarketSizing

/// Totals have an identity and can be merged in any grouping.
@Suite struct PartialTotalsTests {
  private static let steps = 3
  private static let segments = 4

  private func empty() -> PartialTotals {
    PartialTotals(steps: Self.steps, segmentCount: Self.segments)
  }

  /// Companies drawn from a seed, each with its region.
  private func companies(
    _ count: Int, seed: UInt64
  ) -> [(placement: CompiledProfile.Placement, region: Int, employees: Int, amount: PricedAmount?)]
  {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      var placement = CompiledProfile.Placement()
      placement.openSteps = Int(generator.next() % 4)
      placement.certainSteps = Int(generator.next() % UInt64(placement.openSteps + 1))
      placement.soleReason = Int(generator.next() % 4) - 1
      placement.unknownOnly = Int(generator.next() % 4) - 1
      placement.fit = [.no, .unknown, .yes][Int(generator.next() % 3)]
      placement.serviceableFit = placement.fit && [.no, .unknown, .yes][Int(generator.next() % 3)]
      placement.segment = Int(generator.next() % UInt64(Self.segments))
      placement.isApproximate = generator.next() % 5 == 0
      var amount: PricedAmount?
      if generator.next() % 2 == 0 {
        let lower = Quantity(Int(generator.next() % 1000))
        amount = ValueInterval(lower, Quantity(1000)).map(PricedAmount.init)
      }
      return (placement, Int(generator.next() % 5), Int(generator.next() % 10_000), amount)
    }
  }

  private func total(
    _ companies: [(
      placement: CompiledProfile.Placement, region: Int, employees: Int, amount: PricedAmount?
    )]
  ) -> PartialTotals {
    var totals = empty()
    for company in companies {
      add(company.placement, company.region, company.employees, company.amount, to: &totals)
    }
    return totals
  }

  private func add(
    _ placement: CompiledProfile.Placement, _ region: Int, _ employees: Int,
    _ amount: PricedAmount?, to totals: inout PartialTotals
  ) {
    totals.add(placement, companies: 1)
    guard placement.fit != .no else { return }
    totals.addMatches(
      placement, region: region, companies: 1, employees: employees, amount: amount.map(sum))
  }

  private func sum(_ amount: PricedAmount) -> PartialTotals.Amount {
    var sum = PartialTotals.Amount(low: 0, base: 0, high: 0)
    sum.low.add(amount.low)
    sum.base.add(amount.base)
    sum.high.add(amount.high)
    return sum
  }

  private func isSame(_ left: PartialTotals, _ right: PartialTotals) -> Bool {
    let leftCells = left.cells.filter { !$0.isEmpty }
    let rightCells = right.cells.filter { !$0.isEmpty }
    return left.companies == right.companies && left.confirmed == right.confirmed
      && left.possible == right.possible && left.certainSteps == right.certainSteps
      && left.openSteps == right.openSteps && left.soleReason == right.soleReason
      && left.unknownOnly == right.unknownOnly && leftCells == rightCells
  }

  @Test(arguments: 0..<50 as Range<UInt64>) func mergingWithTheEmptyChangesNothing(seed: UInt64) {
    let totals = total(companies(Int(seed) * 3, seed: seed))
    let regions = Array(0..<5)
    var right = totals
    right.merge(empty(), regions: [])
    #expect(isSame(right, totals))
    var left = empty()
    left.merge(totals, regions: regions)
    #expect(isSame(left, totals))
  }

  @Test(arguments: 0..<50 as Range<UInt64>) func howCompaniesAreSharedOutDoesNotMatter(seed: UInt64)
  {
    let all = companies(60, seed: seed)
    let cut = Int(seed)
    var merged = total(Array(all[..<cut]))
    merged.merge(total(Array(all[cut...])), regions: Array(0..<5))
    #expect(isSame(merged, total(all)))
  }

  @Test func regionsAreRenumbered() {
    var placement = CompiledProfile.Placement()
    placement.fit = .yes
    placement.serviceableFit = .yes
    var other = empty()
    add(placement, 1, 10, nil, to: &other)
    var totals = empty()
    add(placement, 1, 5, nil, to: &totals)
    totals.merge(other, regions: [0, 2])
    #expect(totals.cells[1 * Self.segments].employees == 5)
    #expect(totals.cells[2 * Self.segments].employees == 10)
  }
}
