import MarketSizing

extension MarkdownReport {
  /// Segments with their prices and money, and a total row.
  func segments(of result: SizingResult) -> [String] {
    let money = result.money
    var table = MarkdownTable(
      ["Segment", "Companies with", ">Companies", ">Possible", ">Share"] + moneyTitles(money)
        + [">Of these in SAM"])
    for row in result.segments {
      table.add(
        [MarkdownText.of(row.segment), row.condition.map { MarkdownText.of($0) } ?? "–"]
          + numbers(row.confirmed, row.possible, row.value, of: result)
          + [pair(row.sam)])
    }
    table.addTotal(
      ["Total", ""]
        + numbers(result.tam.confirmed, result.tam.possible, result.tam.value, of: result)
        + [pair(result.sam)])
    return table.lines
  }

  /// Regions with their money, and a total row.
  func regions(of result: SizingResult) -> [String] {
    var table = MarkdownTable(
      [Wording.region(result.regionsBy), ">Companies", ">Possible", ">Share"]
        + moneyTitles(result.money) + [">Of these in SAM"])
    for row in result.regions {
      table.add(
        [MarkdownText.of(row.region)] + numbers(row.confirmed, row.possible, row.value, of: result)
          + [pair(row.sam)])
    }
    table.addTotal(
      ["Total"] + numbers(result.tam.confirmed, result.tam.possible, result.tam.value, of: result)
        + [pair(result.sam)])
    return table.lines
  }

  /// Segments × regions, all of them, and the totals of both.
  func matrix(of result: SizingResult) -> [String] {
    let matrix = SegmentMatrix(result, regions: .max - 1, segments: .max - 1)
    var table = MarkdownTable(
      [Wording.region(result.regionsBy)] + matrix.segments.map { ">" + MarkdownText.of($0) }
        + [">Total"])
    for row in matrix.rows {
      table.add([MarkdownText.of(row.region)] + row.counts.map { pair($0.confirmed, $0.possible) })
    }
    table.addTotal(["Total"] + matrix.totals.map { pair($0.confirmed, $0.possible) })
    return table.lines
  }

  /// Ten drawn companies and the ten largest.
  func companies(of result: SizingResult) -> [[String]] {
    let sample = result.sample
    var blocks = [["Do these look like the companies that you mean?"]]
    if !sample.drawn.isEmpty {
      blocks += [["Drawn by chance, by a hash of their identity:"], table(of: sample.drawn)]
    }
    if !sample.largest.isEmpty {
      let by = sample.largestBy.map { " by \(MarkdownText.of($0))" } ?? ""
      blocks += [["The largest\(by):"], table(of: sample.largest)]
    }
    return blocks
  }

  private func table(of companies: [SizingResult.Company]) -> [String] {
    var table = MarkdownTable([
      "Company", "Domain", "Country", ">Employees", "Industry", "Segment", "Status",
    ])
    let text = { (value: String?) in
      value.map { SafeText.line($0).isEmpty ? "–" : MarkdownText.of($0) } ?? "–"
    }
    for company in companies {
      table.add([
        text(company.name), company.domain.map { MarkdownText.code($0) } ?? "–",
        text(company.country), MarkdownText.of(company.displayEmployees), text(company.industry),
        text(company.segment), text(company.status),
      ])
    }
    return table.lines
  }

  private func moneyTitles(_ money: MoneyText?) -> [String] {
    money == nil ? [] : [">Money a year", ">Low", ">High"]
  }

  private func numbers(
    _ confirmed: Int, _ possible: Int, _ value: SizingResult.MoneyRange, of result: SizingResult
  ) -> [String] {
    let amounts = result.money.map { money in
      [value.confirmed, value.low, value.high].map { markdown(money.whole($0)) }
    }
    return [
      NumberText.grouped(confirmed), NumberText.added(possible),
      NumberText.share(confirmed, of: result.tam.confirmed),
    ] + (amounts ?? [])
  }

  private func pair(_ estimate: SizingResult.Estimate) -> String {
    pair(estimate.confirmed, estimate.possible)
  }

  func pair(_ confirmed: Int, _ possible: Int) -> String {
    confirmed == 0 && possible == 0
      ? "·"
      : NumberText.grouped(confirmed) + (possible == 0 ? "" : " " + NumberText.added(possible))
  }
}
