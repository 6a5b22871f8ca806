internal import Criteria
internal import Firmographics
internal import MarketSizing

/// Groups of companies compared by how their deals went.
struct CustomerAnalysis {
  /// Deals of a group.
  private struct Deals {
    var won = 0
    var lost = 0
    var open = 0
    var customers = 0
    var tally: CustomerGroups.Tally
    var values: [Quantity] = []
    var decided: Int { won + lost }
  }

  private let groups: CustomerGroups
  private let minorUnits: Int
  private let hasLosses: Bool
  private var all: Deals
  /// By division, then group.
  private var deals: [[Deals]]

  /// With fewer decided deals the 95 % interval of a win rate of one half is wider than 0.4, and says
  /// next to nothing.
  static let leastDecided = 20

  init(_ groups: CustomerGroups, minorUnits: Int, hasLosses: Bool) {
    self.groups = groups
    self.minorUnits = minorUnits
    self.hasLosses = hasLosses
    all = Deals(tally: groups.nobody)
    deals = groups.divisions.map { [groups] division in
      division.groups.map { _ in Deals(tally: groups.nobody) }
    }
  }

  /// Adds a company's deals to all its groups.
  mutating func add(_ member: CustomerGroups.Member, _ found: [CustomerList.Deal]) {
    func count(_ deals: inout Deals) {
      for deal in found {
        switch deal.outcome {
        case .won, .churned:
          deals.won += 1
          if let value = deal.value { deals.values.append(value) }
        case .lost: deals.lost += 1
        case .open: deals.open += 1
        case nil: break
        }
      }
      if found.contains(where: { $0.outcome == .won }) {
        deals.customers += 1
        deals.tally.add(member)
      }
    }
    count(&all)
    for (division, group) in member.groups.enumerated() {
      if let group { count(&deals[division][group]) }
    }
  }

  /// All companies, and the divisions that part them; groups without companies are left out.
  func rows(
    regions: [String]
  ) -> (all: CustomersReport.Row, divisions: [CustomersReport.Division]) {
    var tested: [(division: Int, row: Int, p: Double)] = []
    var divisions: [CustomersReport.Division] = []
    for (division, found) in zip(groups.divisions, deals) {
      var rows: [CustomersReport.Row] = []
      var order = Array(division.groups.indices)
      if division.by == "region" {
        let places = Dictionary(
          regions.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        order.sort {
          let (left, right) = (division.groups[$0].name, division.groups[$1].name)
          return (places[left] ?? .max, left) < (places[right] ?? .max, right)
        }
      }
      let won = found.reduce(0) { $0 + $1.won }
      let lost = found.reduce(0) { $0 + $1.lost }
      for place in order {
        let group = division.groups[place]
        guard group.tally.confirmed + group.tally.possible + group.tally.excluded > 0 else {
          continue
        }
        let deals = found[place]
        var row = self.row(group.name, group.holds, group.tally, deals)
        compare(&row, deals, restWon: won - deals.won, restLost: lost - deals.lost)
        if division.by == "segment" { assume(&row, groups.prices[place]) }
        if hasLosses, !row.isSmall {
          let p = FisherTest.probability(
            successes: deals.won, failures: deals.lost, otherSuccesses: won - deals.won,
            otherFailures: lost - deals.lost)
          row.p = Self.decimal(p, 6)
          // The two sides of a criterion are one comparison.
          if row.holds != false { tested.append((divisions.count, rows.count, p)) }
        }
        rows.append(row)
      }
      if !rows.isEmpty { divisions.append(.init(by: division.by, rows: rows)) }
    }
    for (test, q) in zip(tested, FalseDiscovery.adjusted(tested.map(\.p))) {
      divisions[test.division].rows[test.row].q = Self.decimal(q, 6)
      if divisions[test.division].rows[test.row].holds == true,
        let other = divisions[test.division].rows.firstIndex(where: { $0.holds == false })
      {
        divisions[test.division].rows[other].q = Self.decimal(q, 6)
      }
    }
    return (row("all", nil, groups.all, all), divisions)
  }

  private func row(
    _ name: String, _ holds: Bool?, _ tally: CustomerGroups.Tally, _ deals: Deals
  ) -> CustomersReport.Row {
    let companies = tally.confirmed + tally.possible + tally.excluded
    var row = CustomersReport.Row(
      group: name, holds: holds, confirmed: tally.confirmed, possible: tally.possible,
      excluded: tally.excluded, customers: deals.customers,
      penetration: Self.share(deals.customers, of: companies),
      whitespace: tally.confirmed - deals.tally.confirmed,
      whitespaceValue: groups.value(of: tally, without: deals.tally)?
        .rounded(toDecimals: minorUnits),
      won: deals.won, lost: deals.lost, open: deals.open, restDecided: 0, restWon: 0,
      isSmall: deals.decided < Self.leastDecided, acv: realised(deals.values))
    if hasLosses, let interval = WilsonInterval(deals.won, of: deals.decided) {
      row.winRate = Self.share(deals.won, of: deals.decided)
      row.winRateLow = Self.decimal(interval.low, 4)
      row.winRateHigh = Self.decimal(interval.high, 4)
    }
    return row
  }

  private func compare(
    _ row: inout CustomersReport.Row, _ deals: Deals, restWon: Int, restLost: Int
  ) {
    row.restWon = restWon
    row.restDecided = restWon + restLost
    row.isSmall = row.isSmall || row.restDecided < Self.leastDecided
    guard hasLosses, deals.decided > 0, restWon > 0 else { return }
    let (ratio, scale) = (Fraction(deals.won * row.restDecided), deals.decided * restWon)
    row.lift = ratio.divided(by: scale).rounded(toDecimals: 2)
  }

  private func assume(_ row: inout CustomersReport.Row, _ price: Price?) {
    guard let price, price.basis == .acv else { return }
    row.acv?.assumedLow = Fraction(price.low).rounded(toDecimals: minorUnits)
    row.acv?.assumedBase = Fraction(price.base).rounded(toDecimals: minorUnits)
    row.acv?.assumedHigh = Fraction(price.high).rounded(toDecimals: minorUnits)
  }

  private func realised(_ values: [Quantity]) -> CustomersReport.RealisedValue? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    func text(_ amount: Fraction) -> String { amount.rounded(toDecimals: minorUnits) }
    let sum = sorted.reduce(Fraction.zero) { $0 + Fraction($1) }
    let middle = Fraction(sorted[sorted.count / 2]) + Fraction(sorted[(sorted.count - 1) / 2])
    let places = MedianInterval.places(of: sorted.count)
    return CustomersReport.RealisedValue(
      deals: sorted.count, median: text(middle.divided(by: 2)),
      mean: text(sum.divided(by: sorted.count)),
      medianLow: places.map { text(Fraction(sorted[$0.lowerBound])) },
      medianHigh: places.map { text(Fraction(sorted[$0.upperBound])) })
  }

  /// The segments that are no small numbers, by the lower end of their win rate × whitespace.
  func focus(_ divisions: [CustomersReport.Division]) -> [CustomersReport.Focus] {
    let rows = divisions.first { $0.by == "segment" }?.rows ?? []
    let weighed = rows.compactMap { row -> (weight: Fraction, focus: CustomersReport.Focus)? in
      guard row.won + row.lost >= Self.leastDecided, let low = row.winRateLow, row.won > 0,
        row.whitespace > 0, let rate = Quantity(decimal: low)
      else { return nil }
      let money = row.whitespaceValue.flatMap { Quantity(decimal: $0) }
      let weight = Fraction(rate) * (money.map { Fraction($0) } ?? Fraction(row.whitespace))
      return (
        weight,
        CustomersReport.Focus(
          segment: row.group, winRateLow: low, whitespace: row.whitespace,
          whitespaceValue: row.whitespaceValue, weight: weight.rounded(toDecimals: minorUnits))
      )
    }
    return weighed.enumerated().sorted { left, right in
      right.element.weight < left.element.weight
        || (left.element.weight == right.element.weight && left.offset < right.offset)
    }.map(\.element.focus)
  }

  private static func share(_ part: Int, of whole: Int) -> String? {
    whole > 0 ? Fraction(part).divided(by: whole).rounded(toDecimals: 4) : nil
  }

  private static func decimal(_ number: Double, _ decimals: Int) -> String {
    let scaled = Int128((number * Double(Quantity.scale)).rounded())
    return Fraction(scaled: scaled).rounded(toDecimals: decimals)
  }
}
