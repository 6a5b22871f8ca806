internal import Criteria
internal import Firmographics

/// The totals of some of a list's companies for one ICP: an identity, `add`, and `merge`.
package struct PartialTotals: Sendable {
  /// Companies and what their prices are multiplied by, in one segment and region.
  package struct Cell: Hashable, Sendable {
    package var confirmed = 0
    package var possible = 0
    package var approximate = 0
    package var employees: Int = 0
    package var tam = Amounts()
    package var sam = Amounts()
    package var samConfirmed = 0
    package var samPossible = 0
    /// Matching companies without the number that their price is multiplied by, and with an open top.
    package var unpriced = 0
    package var openTops = 0

    package var isEmpty: Bool { confirmed == 0 && possible == 0 }

    /// Adds companies that are not excluded.
    mutating func add(
      _ placement: CompiledProfile.Placement, companies count: Int, employees: Int, amount: Amount?
    ) {
      let isConfirmed = placement.fit == .yes
      if isConfirmed {
        confirmed += count
        self.employees += employees
      } else {
        possible += count
      }
      if placement.isApproximate { approximate += count }
      if placement.serviceableFit == .yes { samConfirmed += count }
      if placement.serviceableFit == .unknown { samPossible += count }
      guard let amount else { return }
      unpriced += amount.missing
      openTops += amount.open
      tam.add(amount, isConfirmed: isConfirmed)
      if placement.serviceableFit != .no {
        sam.add(amount, isConfirmed: placement.serviceableFit == .yes)
      }
    }

    mutating func merge(_ other: Cell) {
      confirmed += other.confirmed
      possible += other.possible
      approximate += other.approximate
      employees += other.employees
      tam.merge(other.tam)
      sam.merge(other.sam)
      samConfirmed += other.samConfirmed
      samPossible += other.samPossible
      unpriced += other.unpriced
      openTops += other.openTops
    }
  }

  /// Sums of ``PricedAmount``s, in its units.
  package struct Amounts: Hashable, Sendable {
    package var low: ExactSum = 0
    package var base: ExactSum = 0
    package var high: ExactSum = 0
    package var possibleHigh: ExactSum = 0

    mutating func add(_ amount: Amount, isConfirmed: Bool) {
      if isConfirmed {
        low.merge(amount.low)
        base.merge(amount.base)
        high.merge(amount.high)
      } else {
        possibleHigh.merge(amount.high)
      }
    }

    mutating func merge(_ other: Amounts) {
      low.merge(other.low)
      base.merge(other.base)
      high.merge(other.high)
      possibleHigh.merge(other.possibleHigh)
    }
  }

  /// The sums of what the prices of some companies are multiplied by.
  package struct Amount: Hashable, Sendable {
    package var low: ExactSum
    package var base: ExactSum
    package var high: ExactSum
    /// How many are without that number, so that it counts as 0.
    package var missing: Int
    /// How many have a band with an open top.
    package var open: Int

    package init(
      low: ExactSum, base: ExactSum, high: ExactSum, missing: Int = 0, open: Int = 0
    ) {
      self.low = low
      self.base = base
      self.high = high
      self.missing = missing
      self.open = open
    }
  }

  package var companies = 0
  package var confirmed = 0
  package var possible = 0
  /// How many companies pass exactly so many leading steps for certain, and are not excluded by so
  /// many.
  package var certainSteps: [Int]
  package var openSteps: [Int]
  /// By step of the funnel.
  package var soleReason: [Int]
  package var unknownOnly: [Int]
  /// By region, then segment.
  package var cells: [Cell] = []
  /// By tier, then segment; the last tier is of those that reach none.
  package var tierCells: [Cell] = []
  package let segmentCount: Int

  /// The totals of no company.
  package init(steps: Int, segmentCount: Int) {
    certainSteps = [Int](repeating: 0, count: steps + 1)
    openSteps = [Int](repeating: 0, count: steps + 1)
    soleReason = [Int](repeating: 0, count: steps)
    unknownOnly = [Int](repeating: 0, count: steps)
    self.segmentCount = segmentCount
  }

  /// Adds companies of which the same has become: how far they get, and why no further.
  package mutating func add(_ placement: CompiledProfile.Placement, companies count: Int) {
    companies += count
    certainSteps[placement.certainSteps] += count
    openSteps[placement.openSteps] += count
    if placement.soleReason >= 0 { soleReason[placement.soleReason] += count }
    if placement.unknownOnly >= 0 { unknownOnly[placement.unknownOnly] += count }
    if placement.fit == .yes { confirmed += count }
    if placement.fit == .unknown { possible += count }
  }

  /// Adds to the segments and regions companies that are not excluded.
  ///
  /// - Parameters:
  ///   - placement: what became of them.
  ///   - region: the number of their region.
  ///   - count: how many they are.
  ///   - employees: the sum of their headcounts' floors, a missing one as 0.
  ///   - amount: what their prices are multiplied by; nil where they are paid per company, or not at
  ///     all.
  package mutating func addMatches(
    _ placement: CompiledProfile.Placement, region: Int, companies count: Int, employees: Int,
    amount: Amount?
  ) {
    let place = Self.place(row: region, segment: placement.segment, of: segmentCount, in: &cells)
    cells[place].add(placement, companies: count, employees: employees, amount: amount)
    guard placement.tier >= 0 else { return }
    let tier = Self.place(
      row: placement.tier, segment: placement.segment, of: segmentCount, in: &tierCells)
    tierCells[tier].add(placement, companies: count, employees: employees, amount: amount)
  }

  /// Adds the totals of other companies.
  ///
  /// - Parameters:
  ///   - other: their totals, of the same ICP.
  ///   - regions: the number here of each of the other's regions.
  package mutating func merge(_ other: PartialTotals, regions: [Int]) {
    companies += other.companies
    confirmed += other.confirmed
    possible += other.possible
    for step in certainSteps.indices {
      certainSteps[step] += other.certainSteps[step]
      openSteps[step] += other.openSteps[step]
    }
    for step in soleReason.indices {
      soleReason[step] += other.soleReason[step]
      unknownOnly[step] += other.unknownOnly[step]
    }
    for (number, cell) in other.cells.enumerated() where !cell.isEmpty {
      let region = regions[number / segmentCount]
      let place = Self.place(
        row: region, segment: number % segmentCount, of: segmentCount, in: &cells)
      cells[place].merge(cell)
    }
    for (number, cell) in other.tierCells.enumerated() where !cell.isEmpty {
      let (tier, segment) = number.quotientAndRemainder(dividingBy: segmentCount)
      let place = Self.place(row: tier, segment: segment, of: segmentCount, in: &tierCells)
      tierCells[place].merge(cell)
    }
  }

  /// The place of a cell, made where it is not there yet.
  private static func place(
    row: Int, segment: Int, of segmentCount: Int, in cells: inout [Cell]
  ) -> Int {
    let place = row * segmentCount + segment
    if place >= cells.count {
      cells.append(
        contentsOf: repeatElement(Cell(), count: (row + 1) * segmentCount - cells.count))
    }
    return place
  }
}
