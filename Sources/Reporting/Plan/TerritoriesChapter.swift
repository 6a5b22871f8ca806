import GoToMarket
import MarketSizing

extension PlanChapters {
  /// The territories: who has what, how even it is, what moves and what is split.
  static func territories(_ report: TerritoriesReport, of result: SizingResult) -> Chapter {
    let money = report.value == nil ? nil : result.money
    var blocks: [Block] = [.paragraph(finding(report))]
    blocks.append(.table(table(of: report, money)))
    if report.territories.count > 1, let words = evenness(report) {
      blocks.append(.paragraph(Phrase(own: words)))
    }
    if let owners = report.owners { blocks.append(.paragraph(words(owners, report))) }
    if !report.splitRegions.isEmpty {
      blocks.append(.paragraph("Regions in several territories:"))
      blocks.append(.table(table(of: report.splitRegions, money)))
    }
    if let unassigned = report.unassigned {
      blocks.append(
        .paragraph(
          "\(notice: "No territory:") \(own: Wording.count(unassigned.accounts + unassigned.possible, "account", "accounts")) in \(unassigned.regions.map { Phrase(given: $0) }.listed), where no territory may take any."
        ))
    }
    if report.possible > 0 {
      blocks.append(
        .paragraph(
          "\(own: Wording.count(report.possible, "company", "companies")) that may fit go with their owners and regions, and weigh nothing."
        ))
    }
    if report.accounts > 0, report.territories.count > 1 {
      blocks.append(.paragraph(Phrase(own: method(report))))
    }
    return Chapter(id: "territories", title: "Territories", blocks: blocks)
  }

  private static func method(_ report: TerritoriesReport) -> String {
    let isOptimal = report.balance.isOptimal
    return
      "\(TerritoriesReport.method(isOptimal: isOptimal)) \(TerritoriesReport.bound(isOptimal: isOptimal))"
  }

  private static func finding(_ report: TerritoriesReport) -> Phrase {
    let count = report.territories.count
    guard report.accounts + report.possible > 0 else {
      return
        "There is no account to share out among \(own: Wording.count(count, "territory", "territories"))."
    }
    var finding =
      "\(Wording.count(report.accounts, "account", "accounts")) for \(Wording.count(count, "territory", "territories"))"
    if let largest = report.balance.largestToFair, let smallest = report.balance.smallestToFair {
      finding +=
        count == 1
        ? "" : ", from \(percent(smallest)) to \(percent(largest)) of the fair share"
    }
    let split = report.splitRegions.count
    finding +=
      split == 0
      ? "; every region is whole"
      : "; \(Wording.count(split, "region is", "regions are")) split"
    if let owners = report.owners, owners.moved > 0 {
      finding += "; \(Wording.count(owners.moved, "account moves", "accounts move"))"
      if let share = owners.movedShare { finding += " (\(share)% of what is owned)" }
    }
    return Phrase(own: finding + ".")
  }

  private static func table(of report: TerritoriesReport, _ money: MoneyText?) -> Table {
    let hasPossible = report.possible > 0
    let hasOwners = report.owners != nil
    let hasOtherNames = report.territories.contains { !$0.owner.isEmpty && $0.owner != $0.name }
    let hasCapacities = Set(report.territories.map(\.capacity)).count > 1
    var table = Table(
      "Territories",
      [.text("Territory")] + (hasOtherNames ? [.text("Owner")] : [])
        + (hasCapacities ? [.number("Capacity")] : []) + [.number("Accounts")]
        + (hasPossible ? [.number("Possible")] : [])
        + (money == nil ? [] : [.number("Money a year")]) + [.number("Of fair share")]
        + (hasOwners ? [.number("Had"), .number("Kept")] : []) + [.prose("Regions")])
    for row in report.territories {
      let share = row.ofFairShare.map { Table.Cell(Phrase(own: percent($0)), value: $0) } ?? "–"
      var cells: [Table.Cell] = [Table.Cell(Phrase(given: row.name))]
      if hasOtherNames { cells.append(words(row.owner)) }
      if hasCapacities { cells.append(Table.Cell(Phrase(own: row.capacity), value: row.capacity)) }
      cells.append(.count(row.accounts))
      if hasPossible { cells.append(.added(row.possible)) }
      if let money { cells.append(row.value.map { .money($0, money) } ?? "–") }
      cells.append(share)
      if hasOwners { cells += [.count(row.had), .count(row.kept)] }
      let parts = row.partsOfRegions.map { part -> Phrase in
        "\(given: part.region) (\(own: NumberText.grouped(part.accounts)) of \(own: NumberText.grouped(part.of)))"
      }
      let regions = row.wholeRegions.map { Phrase(given: $0) } + parts
      cells.append(regions.isEmpty ? "–" : Table.Cell(regions.joined(", ")))
      table.add(cells)
    }
    return table
  }

  private static func table(
    of regions: [TerritoriesReport.SplitRegion], _ money: MoneyText?
  ) -> Table {
    var table = Table(
      "Regions in several territories",
      [.text("Region"), .number("Accounts")] + (money == nil ? [] : [.number("Money a year")])
        + [.number("Territories"), .prose("Why")])
    for region in regions {
      table.add(
        [Table.Cell(Phrase(given: region.region)), .count(region.accounts)]
          + (money.map { money in [region.value.map { .money($0, money) } ?? "–"] } ?? [])
          + [.count(region.territories), Table.Cell(Phrase(given: region.reason))])
    }
    return table
  }

  private static func evenness(_ report: TerritoriesReport) -> String? {
    let balance = report.balance
    guard let largest = balance.largestToFair else { return nil }
    let what = report.unit == "money" ? "The worth at base prices" : "The number of accounts"
    var words =
      "\(what) is shared by capacity: the largest is \(percent(largest)) of its fair share"
    if let ratio = balance.largestToSmallest { words += " and \(ratio) times the smallest" }
    if let variation = balance.variation { words += "; coefficient of variation \(variation)" }
    words += "."
    if let least = balance.leastLargestToFair {
      words +=
        " With what owners keep, the regions that territories may take, and whole accounts, the largest can't be below \(percent(least))."
    }
    return words
      + " Up to \(SafeText.line(report.tolerance))% from the fair share is tolerated, for owners and whole regions."
  }

  private static func words(
    _ owners: TerritoriesReport.Owners, _ report: TerritoriesReport
  ) -> Phrase {
    let columns = report.ownerColumns.map { Phrase(given: $0) }.listed
    var words: Phrase =
      "Owners (\(columns)): \(own: Wording.count(owners.owned, "account has", "accounts have")) one, \(own: NumberText.grouped(owners.owned - owners.moved)) stay, \(own: NumberText.grouped(owners.moved)) move"
    if owners.movedFromOthers > 0 {
      words +=
        ", \(own: NumberText.grouped(owners.movedFromOthers)) of them as their owners have no territory: \(owners.others.map { "\(given: $0.of) (\(own: NumberText.grouped($0.count)))" as Phrase }.joined(", "))"
      if owners.otherCount > owners.others.count { words += ", …" }
    }
    if owners.keptElsewhere > 0 {
      words +=
        "; \(own: NumberText.grouped(owners.keptElsewhere)) stay in regions that their owners may take no others in"
    }
    return words + "."
  }

  /// `104%`, of a ratio to three decimals: `1.04`; to a tenth where that is not whole.
  private static func percent(_ ratio: String) -> String {
    guard let number = Double(ratio), number.isFinite, number >= 0, number < 1e9 else {
      return SafeText.line(ratio)
    }
    let tenths = Int((number * 1000).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }
}
