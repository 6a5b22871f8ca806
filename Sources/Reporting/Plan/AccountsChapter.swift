import GoToMarket
import MarketSizing

extension PlanChapters {
  /// The accounts: the best, clusters, and whom suppression lists left out.
  static func accounts(_ report: AccountsReport, of result: SizingResult) -> Chapter {
    var finding = Wording.count(report.confirmed, "account fits", "accounts fit")
    if report.possible > 0 { finding += ", and \(NumberText.grouped(report.possible)) more may" }
    if report.possibleLeftOut > 0 {
      finding += "; \(NumberText.grouped(report.possibleLeftOut)) that may fit are left out"
    }
    if report.suppressed > 0 {
      finding +=
        "; \(NumberText.grouped(report.suppressed)) more are left out as customers or the like"
    }
    var blocks: [Block] = [.paragraph(Phrase(own: finding + "."))]
    if !report.best.isEmpty {
      blocks.append(.paragraph("The best, in their order:"))
      blocks.append(.table(table(of: report.best, result.money)))
    }
    if !report.clusters.isEmpty { blocks += clusters(report, result.money) }
    blocks += report.suppression.flatMap(words)
    return Chapter(id: "accounts", title: "Accounts", blocks: blocks)
  }

  private static func table(of entries: [AccountsReport.Entry], _ money: MoneyText?) -> Table {
    let hasScore = entries.contains { $0.score != nil }
    var table = Table(
      "The best accounts",
      [.text("Company"), .text("Domain"), .text("Country"), .text("Segment"), .text("Status")]
        + (hasScore ? [.text("Tier"), .number("Score"), .number("Certainty")] : [])
        + (money == nil ? [] : [.number("Money a year")]))
    for entry in entries {
      var cells: [Table.Cell] = [
        words(entry.name), Table.Cell(entry.domain.map { Phrase(code: $0) } ?? "–"),
        words(entry.country), words(entry.segment), words(entry.status),
      ]
      if hasScore {
        cells += [
          words(entry.tier), entry.score.map { .count($0) } ?? "–",
          entry.certainty.map { Table.Cell(own: "\($0)%", value: $0) } ?? "–",
        ]
      }
      if let money { cells.append(entry.value.map { .money($0, money) } ?? "–") }
      table.add(cells)
    }
    return table
  }

  private static func clusters(_ report: AccountsReport, _ money: MoneyText?) -> [Block] {
    var table = Table(
      "Clusters of accounts",
      report.groupedBy.map { .text(Phrase(given: $0)) }
        + [.number("Accounts"), .number("Possible")]
        + (money == nil ? [] : [.number("Money a year")])
        + [.prose("The best")], isSortable: true)
    for cluster in report.clusters {
      table.add(
        cluster.key.map { Table.Cell($0.map { Phrase(given: $0) } ?? "not known") }
          + [.count(cluster.confirmed), .added(cluster.possible)]
          + (money.map { [.money(cluster.value, $0)] } ?? [])
          + [Table.Cell(cluster.best.map { Phrase(given: $0) }.joined(", "))])
    }
    let by = report.groupedBy.map { Phrase(given: $0) }.listed
    let shown = report.clusters.count
    let note: Phrase =
      shown < report.clusterCount
      ? "Clusters by \(by), the \(own: String(shown)) largest of \(own: NumberText.grouped(report.clusterCount)):"
      : "Clusters by \(by):"
    return [.paragraph(note), .table(table)]
  }

  static func words(_ list: Suppression.ListReport) -> [Block] {
    let found = list.foundBy.map { "\(NumberText.grouped($0.count)) by \(SafeText.line($0.of))" }
    var words: Phrase =
      "Left out for \(given: list.list): \(own: NumberText.grouped(list.found)) of \(own: Wording.count(list.companies, "company", "companies")) found among the accounts"
    if !found.isEmpty { words += Phrase(own: " (accounts left out: \(Wording.list(found)))") }
    if list.unusable > 0 {
      words += Phrase(
        own:
          "; \(Wording.count(list.unusable, "record gives", "records give")) neither domain nor name"
      )
    }
    if !list.notFound.isEmpty {
      words += "; not among them: \(list.notFound.map { Phrase(given: $0) }.joined(", "))"
      if list.companies - list.found > list.notFound.count { words += ", …" }
    }
    var blocks: [Block] = [.paragraph(words.plain.hasSuffix(".") ? words : words + ".")]
    if !list.namesakes.isEmpty {
      blocks.append(
        .paragraph(
          "Accounts of the same name as \(list.namesakes.map { Phrase(given: $0) }.joined(", ")) stay, as their domain is another; where they are the same company, add that domain to \(given: list.list)."
        ))
    }
    return blocks
  }

  /// A text of the list; a dash for none.
  static func words(_ text: String?) -> Table.Cell {
    let words = Phrase(given: text ?? "")
    return Table.Cell(words.isEmpty ? "–" : words)
  }
}
