internal import Criteria
internal import Firmographics

/// Turns the exact totals of a pass into the figures of a report, each rounded once.
struct ResultBuilder {
  private let compiled: CompiledProfile
  private let totals: PartialTotals
  private let regions: [RegionTable.Region]
  private let minorUnits: Int

  private var profile: IdealCustomerProfile { compiled.profile }

  init(_ compiled: CompiledProfile, totals: PartialTotals, regions: [RegionTable.Region]) {
    self.compiled = compiled
    self.totals = totals
    self.regions = regions
    minorUnits = compiled.profile.context.currency?.minorUnits ?? 2
  }

  /// The result of one ICP.
  func result(
    counts: SizingResult.Counts, sample: SizingResult.Sample, sha256: String
  ) -> SizingResult {
    let sam = samSums(totals.cells.indices)
    return SizingResult(
      icp: profile.name, title: profile.title, variant: profile.variant, sha256: sha256,
      currency: profile.context.currency?.code, asOf: profile.context.asOf?.description,
      countBy: profile.countBy.rawValue, regionsBy: regionsBy, counts: counts, funnel: funnel(),
      tam: tamSums(totals.cells.indices).estimate(minorUnits), sam: sam.estimate(minorUnits),
      som: profile.obtainable.map { obtained($0, of: sam) }, segments: segmentRows(),
      regions: regionRows(), cells: cellRows(), niceToHave: niceToHaveRows(), tiers: tierRows(),
      sample: sample,
      assumptions: assumptions())
  }

  private var regionsBy: String {
    switch profile.context.regions {
    case .subregion: "subregion"
    case .country: "country"
    case .state: "state"
    case .groups: "groups"
    }
  }

  // MARK: Funnel

  private func funnel() -> [SizingResult.FunnelStep] {
    let steps =
      profile.mustHaves.map { ("must_have", $0) }
      + profile.dealBreakers.map { ("deal_breaker", $0) }
      + profile.serviceable.map { ("serviceable", $0) }
    var certain = totals.companies
    var open = totals.companies
    return steps.enumerated().map { number, step in
      certain -= totals.certainSteps[number]
      open -= totals.openSteps[number]
      return SizingResult.FunnelStep(
        id: step.1.id, kind: step.0, condition: step.1.words, why: step.1.why,
        onUnknown: step.1.onUnknown.rawValue, confirmed: certain, possible: open - certain,
        soleReason: totals.soleReason[number], unknownOnlyHere: totals.unknownOnly[number])
    }
  }

  // MARK: Sums

  /// Companies and exact money.
  private struct Sums {
    var confirmed = 0
    var possible = 0
    var approximate = 0
    var employees = 0
    var base = Fraction.zero
    var low = Fraction.zero
    var high = Fraction.zero

    func range(_ minorUnits: Int) -> SizingResult.MoneyRange {
      SizingResult.MoneyRange(
        confirmed: base.rounded(toDecimals: minorUnits), low: low.rounded(toDecimals: minorUnits),
        high: high.rounded(toDecimals: minorUnits))
    }

    func estimate(_ minorUnits: Int) -> SizingResult.Estimate {
      SizingResult.Estimate(confirmed: confirmed, possible: possible, value: range(minorUnits))
    }
  }

  /// The numbers of the cells of a region, of a segment, or of both.
  private func cells(region: Int) -> Range<Int> {
    let first = region * totals.segmentCount
    return min(first, totals.cells.count)..<min(first + totals.segmentCount, totals.cells.count)
  }

  private func cells(segment: Int) -> StrideTo<Int> {
    stride(from: segment, to: totals.cells.count, by: totals.segmentCount)
  }

  private func cells(region: Int, segment: Int) -> Range<Int> {
    let number = region * totals.segmentCount + segment
    return number < totals.cells.count ? number..<number + 1 : 0..<0
  }

  private func tamSums(_ cells: some Sequence<Int>) -> Sums {
    sums(cells) { ($0.confirmed, $0.possible, $0.tam) }
  }

  private func samSums(_ cells: some Sequence<Int>) -> Sums {
    sums(cells) { ($0.samConfirmed, $0.samPossible, $0.sam) }
  }

  private func sums(
    _ numbers: some Sequence<Int>,
    _ part: (PartialTotals.Cell) -> (Int, Int, PartialTotals.Amounts)
  ) -> Sums {
    sums(numbers, of: totals.cells, part)
  }

  private func sums(
    _ numbers: some Sequence<Int>, of cells: [PartialTotals.Cell],
    _ part: (PartialTotals.Cell) -> (Int, Int, PartialTotals.Amounts)
  ) -> Sums {
    var sums = Sums()
    for number in numbers where !cells[number].isEmpty {
      let cell = cells[number]
      let segment = number % totals.segmentCount
      let (confirmed, possible, amounts) = part(cell)
      sums.confirmed += confirmed
      sums.possible += possible
      sums.approximate += cell.approximate
      sums.employees += cell.employees
      guard let price = compiled.prices[segment] else { continue }
      let isPerCompany = price.basis == .acv
      sums.base =
        sums.base
        + (isPerCompany ? Fraction(confirmed) : Fraction(scaled: amounts.base))
        * Fraction(price.base)
      sums.low =
        sums.low
        + (isPerCompany ? Fraction(confirmed) : Fraction(scaled: amounts.low)) * Fraction(price.low)
      sums.high =
        sums.high
        + (isPerCompany
          ? Fraction(confirmed + possible) : Fraction(scaled: amounts.high + amounts.possibleHigh))
        * Fraction(price.high)
    }
    return sums
  }

  // MARK: SOM

  private func obtained(_ obtainable: Obtainable, of sam: Sums) -> SizingResult.Obtained {
    SizingResult.Obtained(
      low: part(obtainable.low, companies: sam.confirmed, value: sam.low, obtainable.capacity),
      base: part(obtainable.base, companies: sam.confirmed, value: sam.base, obtainable.capacity),
      high: part(
        obtainable.high, companies: sam.confirmed + sam.possible, value: sam.high,
        obtainable.capacity))
  }

  private func part(
    _ share: Quantity, companies: Int, value: Fraction, _ capacity: Obtainable.Capacity?
  ) -> SizingResult.Obtained.Part {
    let wanted = Fraction(companies) * Fraction(share)
    if let capacity {
      let deals =
        Fraction(capacity.reps) * Fraction(capacity.dealsPerRepYear) * Fraction(capacity.years)
      if deals < wanted {
        return SizingResult.Obtained.Part(
          companies: deals.floor,
          value: (value * deals).divided(by: companies).rounded(toDecimals: minorUnits),
          limitedByCapacity: true)
      }
    }
    return SizingResult.Obtained.Part(
      companies: wanted.floor,
      value: (value * Fraction(share)).rounded(toDecimals: minorUnits), limitedByCapacity: false)
  }

  // MARK: Tables

  private var segmentNames: [String] {
    profile.segments.map(\.name) + [Segment.other, Segment.unclassified]
  }

  private func segmentRows() -> [SizingResult.SegmentRow] {
    segmentNames.enumerated().compactMap { number, name in
      let isOwn = number < profile.segments.count
      let tam = tamSums(cells(segment: number))
      guard isOwn || tam.confirmed + tam.possible > 0 else { return nil }
      return SizingResult.SegmentRow(
        segment: name,
        condition: isOwn
          ? profile.segments[number].conditions.map(\.words).joined(separator: " and ") : nil,
        confirmed: tam.confirmed, possible: tam.possible, approximate: tam.approximate,
        value: tam.range(minorUnits),
        sam: samSums(cells(segment: number)).estimate(minorUnits))
    }
  }

  /// The numbers of the regions with companies, in the order of the report.
  private var regionOrder: [Int] {
    let rows = regions.indices.map { number in
      (number: number, sums: tamSums(cells(region: number)))
    }
    var groups: [String: Int] = [:]
    if case .groups(let list) = profile.context.regions {
      for (place, group) in list.enumerated() { groups[group.name] = place }
    }
    func place(_ number: Int) -> Int {
      if number == 0 { return Int.max }
      if let group = groups[regions[number].name] { return group }
      return groups.isEmpty ? 0 : Int.max - 1
    }
    return rows.filter { $0.sums.confirmed + $0.sums.possible > 0 }
      .sorted { left, right in
        let places = (place(left.number), place(right.number))
        if places.0 != places.1 { return places.0 < places.1 }
        let counts = (left.sums.confirmed, left.sums.possible)
        let others = (right.sums.confirmed, right.sums.possible)
        return counts != others
          ? counts > others : regions[left.number].name < regions[right.number].name
      }
      .map(\.number)
  }

  private func regionRows() -> [SizingResult.RegionRow] {
    regionOrder.map { number in
      let tam = tamSums(cells(region: number))
      return SizingResult.RegionRow(
        region: regions[number].name, confirmed: tam.confirmed, possible: tam.possible,
        value: tam.range(minorUnits),
        sam: samSums(cells(region: number)).estimate(minorUnits))
    }
  }

  private func cellRows() -> [SizingResult.Cell] {
    let order = regionOrder
    return segmentNames.enumerated().flatMap { number, name in
      order.compactMap { region -> SizingResult.Cell? in
        let own = cells(region: region, segment: number)
        let sums = tamSums(own)
        guard sums.confirmed + sums.possible > 0 else { return nil }
        return SizingResult.Cell(
          segment: name, region: regions[region].name, confirmed: sums.confirmed,
          possible: sums.possible, approximate: sums.approximate, employees: sums.employees,
          value: sums.range(minorUnits), sam: samSums(own).estimate(minorUnits))
      }
    }
  }

  private func niceToHaveRows() -> [SizingResult.NiceToHaveRow]? {
    guard !profile.niceToHaves.isEmpty else { return nil }
    return profile.niceToHaves.map { niceToHave in
      SizingResult.NiceToHaveRow(
        id: niceToHave.criterion.id, condition: niceToHave.criterion.words,
        why: niceToHave.criterion.why, points: niceToHave.points)
    }
  }

  /// The tiers from the best; nil where the ICP has no nice-to-haves.
  private func tierRows() -> [SizingResult.TierRow]? {
    guard !profile.niceToHaves.isEmpty else { return nil }
    return (0...profile.tiers.count).compactMap { place -> SizingResult.TierRow? in
      let tier = place < profile.tiers.count ? profile.tiers[place] : nil
      let first = place * totals.segmentCount
      let numbers = (first..<first + totals.segmentCount).clamped(to: totals.tierCells.indices)
      let sums = sums(numbers, of: totals.tierCells) { ($0.confirmed, $0.possible, $0.tam) }
      guard tier != nil || sums.confirmed + sums.possible > 0 else { return nil }
      return SizingResult.TierRow(
        tier: tier?.name, least: tier?.least, confirmed: sums.confirmed, possible: sums.possible,
        value: sums.range(minorUnits))
    }
  }

  // MARK: Assumptions

  /// The personas that the price of a segment is multiplied by; of all others together where it has no
  /// name.
  private func buyers(of price: Price, _ segment: String?) -> [SizingResult.BuyersRow] {
    func text(_ scaled: Int128) -> String { Quantity(scaled: scaled).description }
    return profile.buyers.filter { role in
      if let persona = price.persona { return role.id == persona }
      let isFound = segment.map(role.isFound(inSegment:)) ?? true
      return isFound || !role.industries.isEmpty
    }
    .filter { !$0.persons.isMissing }
    .map {
      SizingResult.BuyersRow(
        persona: $0.id, low: text($0.persons.low), base: text($0.persons.base),
        high: text($0.persons.high), interviews: $0.interviews)
    }
  }

  private func assumptions() -> SizingResult.Assumptions {
    func row(_ price: Price, _ segment: String?) -> SizingResult.PriceRow {
      SizingResult.PriceRow(
        segment: segment, basis: price.basis.rawValue, low: price.low.description,
        base: price.base.description, high: price.high.description, source: price.source,
        buyers: price.basis == .perBuyer ? buyers(of: price, segment) : nil)
    }
    var prices = profile.segments.compactMap { segment in
      segment.price.map { row($0, segment.name) }
    }
    if let price = profile.price { prices.append(row(price, nil)) }
    let context = profile.context
    let rates = context.rates.currencies.compactMap { currency in
      context.rates.rate(for: currency, asOf: context.asOf).map { rate in
        SizingResult.RateRow(
          currency: currency.code, rate: rate.rate.description, date: rate.date.description,
          source: rate.source)
      }
    }
    let obtainable = profile.obtainable.map { obtainable in
      SizingResult.ObtainableRow(
        low: obtainable.low.description, base: obtainable.base.description,
        high: obtainable.high.description, source: obtainable.source,
        reps: obtainable.capacity?.reps.description,
        dealsPerRepYear: obtainable.capacity?.dealsPerRepYear.description,
        years: obtainable.capacity?.years.description)
    }
    return SizingResult.Assumptions(prices: prices, obtainable: obtainable, rates: rates)
  }
}
