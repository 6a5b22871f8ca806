internal import Firmographics
internal import MarketSizing

/// Adds up what is told of accounts that were shared out.
struct TerritorySummary {
  let fold: TerritoriesFold
  let problem: TerritoryProblem
  let sharing: TerritorySharing
  let territories: [Territory]
  let regionNames: [String]
  let ownerNames: [String]
  /// By account: the number of its owner.
  let ownerIndex: [Int?]
  /// By owner: the number of the territory.
  let territoryOfOwner: [Int?]
  let isMoved: [Bool]
  let hasMoney: Bool

  /// So many owners without a territory are named.
  private static let otherLimit = 20

  /// What is added up of the accounts of one kind.
  private struct Sum {
    var accounts = 0
    var possible = 0
    var value: Int128 = 0

    mutating func add(_ isConfirmed: Bool, _ value: Int64) {
      if isConfirmed {
        accounts += 1
        self.value += Int128(max(0, value))
      } else {
        possible += 1
      }
    }
  }

  private func money(_ minor: Int128) -> String? {
    guard hasMoney else { return nil }
    let decimals = fold.minorUnits
    guard decimals > 0 else { return String(minor) }
    let digits = String(minor)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// A number to three decimals; nil for what is none.
  static func decimal(_ number: Double, decimals: Int = 3) -> String? {
    guard number.isFinite, number >= 0, number < 1e12 else { return nil }
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((number * Double(scale)).rounded())
    let digits = String(scaled)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// The report.
  func report(_ warnings: inout [String]) -> TerritoriesReport {
    var report = TerritoriesReport()
    report.unit = hasMoney ? "money" : "accounts"
    report.tolerance = fold.settings.tolerance.description
    report.ownerColumns = ownerNames.isEmpty ? [] : fold.ownerColumnNames
    let width = territories.count
    var cells = [Sum](repeating: Sum(), count: width * regionNames.count)
    var homeless = Sum()
    var homelessRegions: Set<Int> = []
    for (place, account) in problem.accounts.enumerated() {
      if let taker = sharing.takers[place] {
        cells[account.region * width + taker].add(fold.isConfirmed[place], fold.values[place])
      } else {
        homeless.add(fold.isConfirmed[place], fold.values[place])
        homelessRegions.insert(account.region)
      }
    }
    let (had, kept) = owned()
    fillRegions(&report, cells)
    let fair = problem.fairShares
    report.territories = territories.indices.map { number in
      var row = report.territories[number]
      row.had = had[number]
      row.kept = kept[number]
      row.ofFairShare = Self.decimal(Double(sharing.loads[number]) / fair[number])
      report.accounts += row.accounts
      report.possible += row.possible
      return row
    }
    report.value = money(cells.reduce(0) { $0 + $1.value })
    report.balance = balance(fair)
    report.method = TerritoriesReport.method(isOptimal: sharing.isExact)
    report.bound = TerritoriesReport.bound(isOptimal: sharing.isExact)
    report.owners = owners()
    if homeless.accounts + homeless.possible > 0 {
      let names = homelessRegions.sorted().map { regionNames[$0] }
      report.unassigned = .init(
        accounts: homeless.accounts, possible: homeless.possible, value: money(homeless.value),
        regions: names)
    }
    warn(report, &warnings)
    return report
  }

  /// By territory: how many accounts its owner had, and how many of them stay.
  private func owned() -> (had: [Int], kept: [Int]) {
    var (had, kept) = (territories.map { _ in 0 }, territories.map { _ in 0 })
    for (place, account) in problem.accounts.enumerated() {
      guard let owner = account.owner else { continue }
      had[owner] += 1
      if sharing.takers[place] == owner { kept[owner] += 1 }
    }
    return (had, kept)
  }

  /// Territories with their regions, and the regions that are split.
  private func fillRegions(_ report: inout TerritoriesReport, _ cells: [Sum]) {
    let width = territories.count
    var rows = territories.map { territory in
      TerritoriesReport.Row(
        name: territory.name, owner: territory.owner,
        capacity: Quantity(
          scaled: Int128(territory.capacity) * (Quantity.scale / Int128(Territory.wholeCapacity))
        ).description,
        allowedRegions: territory.regions)
    }
    func total(_ region: Int) -> Sum {
      cells[(region * width)..<(region * width + width)].reduce(into: Sum()) { sum, cell in
        sum.accounts += cell.accounts
        sum.possible += cell.possible
        sum.value += cell.value
      }
    }
    let totals = regionNames.indices.map(total)
    let order = regionNames.indices.sorted { left, right in
      let (first, second) = (totals[left], totals[right])
      if first.value != second.value { return first.value > second.value }
      return first.accounts != second.accounts ? first.accounts > second.accounts : left < right
    }
    var values = territories.map { _ in Int128(0) }
    let reasons = SplitReasons(problem, sharing)
    for region in order {
      let takers = (0..<width).filter {
        let cell = cells[region * width + $0]
        return cell.accounts + cell.possible > 0
      }
      let all = totals[region].accounts + totals[region].possible
      for taker in takers {
        let cell = cells[region * width + taker]
        rows[taker].accounts += cell.accounts
        rows[taker].possible += cell.possible
        values[taker] += cell.value
        if takers.count == 1 {
          rows[taker].wholeRegions.append(regionNames[region])
        } else {
          rows[taker].partsOfRegions.append(
            .init(
              region: regionNames[region], accounts: cell.accounts + cell.possible, of: all))
        }
      }
      if takers.count > 1 {
        report.splitRegions.append(
          .init(
            region: regionNames[region],
            accounts: all,
            value: money(totals[region].value), territories: takers.count,
            reason: reasons.reason(region)))
      }
    }
    for number in rows.indices { rows[number].value = money(values[number]) }
    report.territories = rows
  }

  private func balance(_ fair: [Double]) -> TerritoriesReport.Balance {
    var balance = TerritoriesReport.Balance()
    balance.isOptimal = sharing.isExact
    balance.isWithinTolerance = sharing.isWithin
    guard problem.total > 0 else { return balance }
    let ratios = zip(sharing.loads, fair).map { Double($0) / $1 }
    let (largest, smallest) = (ratios.max() ?? 0, ratios.min() ?? 0)
    balance.largestToFair = Self.decimal(largest)
    balance.smallestToFair = Self.decimal(smallest)
    balance.largestToSmallest = smallest > 0 ? Self.decimal(largest / smallest) : nil
    balance.leastLargestToFair = Self.decimal(min(sharing.leastLargest, largest))
    let mean = ratios.reduce(0, +) / Double(ratios.count)
    let variance = ratios.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(ratios.count)
    balance.variation = Self.decimal(variance.squareRoot() / mean)
    return balance
  }

  private func owners() -> TerritoriesReport.Owners? {
    guard !ownerNames.isEmpty else { return nil }
    var owners = TerritoriesReport.Owners()
    var counts = ownerNames.map { _ in 0 }
    var (moved, all): (Int128, Int128) = (0, 0)
    for (place, account) in problem.accounts.enumerated() {
      guard let owner = ownerIndex[place] else {
        owners.unowned += 1
        continue
      }
      owners.owned += 1
      all += Int128(account.weight)
      if isMoved[place] {
        owners.moved += 1
        moved += Int128(account.weight)
      } else if !problem.allowed[account.region].contains(sharing.takers[place] ?? -1) {
        owners.keptElsewhere += 1
      }
      if territoryOfOwner[owner] == nil {
        owners.movedFromOthers += 1
        counts[owner] += 1
      }
    }
    owners.movedValue = money(moved)
    if all > 0 { owners.movedShare = Self.decimal(100 * Double(moved) / Double(all), decimals: 1) }
    let others = ownerNames.indices.filter { counts[$0] > 0 }.sorted {
      counts[$0] != counts[$1] ? counts[$0] > counts[$1] : ownerNames[$0] < ownerNames[$1]
    }
    owners.otherCount = others.count
    owners.others = others.prefix(Self.otherLimit).map { .init(ownerNames[$0], counts[$0]) }
    return owners
  }
}
