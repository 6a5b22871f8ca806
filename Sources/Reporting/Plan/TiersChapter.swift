import MarketSizing

extension PlanChapters {
  /// How well the matching companies fit; nil where the ICP does not say what fits better.
  static func tiers(of result: SizingResult) -> Chapter? {
    guard let tiers = result.tiers, let best = tiers.first, let niceToHave = result.niceToHave
    else {
      return nil
    }
    let money = result.money
    var table = Table(
      "Tiers",
      [.text("Tier"), .number("Score from"), .number("Companies"), .number("Possible")]
        + [.number("Share")] + (money == nil ? [] : [.number("Money a year")]))
    for tier in tiers {
      table.add(
        [
          Table.Cell(tier.tier.map { Phrase(given: $0) } ?? "none"),
          tier.least.map { .count($0) } ?? "–", .count(tier.confirmed), .added(tier.possible),
          .share(tier.confirmed, of: result.tam.confirmed),
        ] + (money.map { [.money(tier.value.confirmed, $0)] } ?? []))
    }
    let finding: Phrase =
      "\(own: Wording.count(best.confirmed, "company fits", "companies fit")) best: tier \(given: best.tier ?? ""), a score of \(own: String(best.least ?? 0)) or more out of 100."
    let hasReasons = niceToHave.contains { $0.why != nil }
    var criteria = Table(
      "Nice-to-haves",
      [.text("Nice-to-have"), .prose("Condition"), .number("Points")]
        + (hasReasons ? [.prose("Why")] : []))
    for row in niceToHave {
      criteria.add(
        [
          Table.Cell(Phrase(given: row.id)), Table.Cell(Phrase(given: row.condition)),
          .count(row.points),
        ] + (hasReasons ? [words(row.why)] : []))
    }
    return Chapter(
      id: "tiers", title: "Fit",
      blocks: [
        .paragraph(finding), .table(table),
        .paragraph(
          "The score is the share of these points that a company earns; what is not known earns none:"
        ),
        .table(criteria),
      ])
  }
}
