import MarketSizing

extension PlanChapters {
  /// What counting corporate families comes to; nil where they are not counted.
  static func families(of results: [SizingResult]) -> Chapter? {
    // The families are the same for all; what fits is not.
    guard let report = results.first?.families else { return nil }
    var blocks: [Block] = [
      .paragraph(finding(report)), .table(countings(of: results)),
      .paragraph(
        "A family is counted by the record of its ultimate parent, or its first company where the parent is not on the list: it fits if that one does."
      ),
    ]
    blocks.append(.paragraph(parents(report)))
    if !report.largest.isEmpty {
      blocks.append(.paragraph("The families of the most companies:"))
      blocks.append(.table(largest(report)))
    }
    if report.cycles > 0 {
      let number = Wording.count(report.cycles, "cycle", "cycles")
      let isAll = report.cycles == report.firstCycles.count
      blocks.append(
        .paragraph(
          "\(notice: "\(number) of parents:") a chain that comes back to where it was has no ultimate parent, and the first of its companies on the list stands for it\(own: isAll ? ":" : "; the first:")"
        ))
      blocks.append(.list(report.firstCycles.map(cycle)))
    }
    return Chapter(id: "families", title: "Corporate families", blocks: blocks)
  }

  private static func finding(_ report: FamiliesReport) -> Phrase {
    let companies = Wording.companies(report.companies)
    let families = Wording.count(report.families, "corporate family", "corporate families")
    guard let company = report.countings.first(where: { $0.countBy == "company" }),
      let family = report.countings.first(where: { $0.countBy == "ultimate_parent" })
    else { return "The \(own: companies) of the list are \(own: families)." }
    let (fitting, byFamily) = (company.tam.confirmed, family.tam.confirmed)
    return
      "The \(own: companies) of the list are \(own: families): by company \(own: NumberText.grouped(fitting)) \(own: fitting == 1 ? "fits" : "fit"), by family \(own: NumberText.grouped(byFamily))."
  }

  private static func countings(of results: [SizingResult]) -> Table {
    let isSingle = results.count == 1
    let hasMoney = results.contains { $0.money != nil }
    var table = Table(
      "Counted by",
      (isSingle ? [] : [.text("Market")])
        + [.text("Counted by"), .number("On the list"), .number("TAM"), .number("Possible")]
        + (hasMoney ? [.number("Money a year"), .number("Low"), .number("High")] : [])
        + [.number("SAM")] + (hasMoney ? [.number("SAM's money")] : []))
    for result in results {
      for counting in result.families?.countings ?? [] {
        func money(_ amount: String) -> Table.Cell {
          result.money.map { .money(amount, $0) } ?? "–"
        }
        let value = counting.tam.value
        table.add(
          (isSingle ? [] : [Table.Cell(Phrase(given: result.label))])
            + [
              Table.Cell(Phrase(own: name(counting.countBy))), .count(counting.counted),
              .count(counting.tam.confirmed), .added(counting.tam.possible),
            ] + (hasMoney ? [money(value.confirmed), money(value.low), money(value.high)] : [])
            + [.count(counting.sam.confirmed)]
            + (hasMoney ? [money(counting.sam.value.confirmed)] : []))
      }
    }
    return table
  }

  private static func name(_ countBy: String) -> String {
    switch countBy {
    case "record": "record"
    case "ultimate_parent": "family"
    default: "company"
    }
  }

  /// Where parents are named, and how many were found.
  private static func parents(_ report: FamiliesReport) -> Phrase {
    let columns = report.parentColumns.map { column -> Phrase in
      let by: Phrase =
        column.idColumn.map { "the column \(code: $0)" } ?? "id, domain or name"
      return column.column.map { "\(code: $0) of \(code: column.file), found by \(by)" }
        ?? "a constant of the mapping, found by \(by)"
    }
    let listed = Wording.companies(report.parentListed)
    let notListed = NumberText.grouped(report.parentNotListed)
    var words: Phrase =
      "Parents are named by \(columns.listed): \(own: listed) name one that is on the list, \(own: notListed) one that is not; those who name the same are one family all the same."
    if report.parentAmbiguous > 0 {
      words +=
        " \(notice: "Not clear:") \(own: Wording.companies(report.parentAmbiguous)) name a parent that several companies of the list may be; they are joined with each other and with none of these."
    }
    return words
  }

  private static func largest(_ report: FamiliesReport) -> Table {
    var table = Table(
      "Largest families",
      [.text("Ultimate parent"), .number("Companies"), .text("On the list")])
    for family in report.largest {
      table.add([
        words(family.name), .count(family.companies),
        Table.Cell(Phrase(own: family.isListed ? "yes" : "no")),
      ])
    }
    return table
  }

  /// `Acme (line 3) → Bolt (line 9) → Acme`.
  private static func cycle(_ members: [FamiliesReport.Member]) -> Phrase {
    let isOneFile = Set(members.map(\.file)).count == 1
    let names = members.map { member -> Phrase in
      let place = isOneFile ? "line \(member.line)" : "\(member.file), line \(member.line)"
      return "\(given: member.name ?? "a company without a name") (\(given: place))"
    }
    let end = members.first.map { Phrase(given: $0.name ?? "the first") } ?? ""
    return (names + [end]).joined(" → ")
  }
}
