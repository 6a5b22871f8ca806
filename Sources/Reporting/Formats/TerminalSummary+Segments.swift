import MarketSizing

extension TerminalSummary {
  /// Segments with their prices and money, and a total row.
  func segments(of result: SizingResult) -> [Line] {
    let money = result.money
    var table = TextTable(
      [
        .init(title: "Segment", alignment: .left, least: 10),
        .init(title: "", alignment: .left, least: 12, spare: 4),
        .init(title: "companies"),
        .init(title: "possible"),
        .init(title: "share"),
        .init(title: "", alignment: .left, spare: 3),
      ]
        + (money == nil
          ? []
          : [
            .init(title: "price", spare: 2), .init(title: "money a year"),
            .init(title: "low – high", spare: 1),
          ]))
    let all = result.tam.confirmed
    for row in result.segments {
      var cells = [
        SafeText.line(row.segment), row.condition.map { SafeText.line($0) } ?? "",
        NumberText.grouped(row.confirmed), NumberText.added(row.possible),
        NumberText.share(row.confirmed, of: all),
        Bar.text(row.confirmed, 0, of: all, width: 10),
      ]
      if let money {
        cells += [
          result.price(of: row).map { Wording.shortPrice($0, money) } ?? "none",
          money.whole(row.value.confirmed), money.spaced(row.value.low, row.value.high),
        ]
      }
      table.add(cells)
    }
    var total = [
      "Total", "", NumberText.grouped(all), NumberText.added(result.tam.possible),
      NumberText.share(all, of: all), "",
    ]
    if let money {
      let value = result.tam.value
      total += ["", money.whole(value.confirmed), money.spaced(value.low, value.high)]
    }
    table.add(total, weight: .strong, isRuled: true)
    var lines = table.lines(width: page.width)
    if let note = result.approximateNote {
      lines += DisplayWidth.wrap(note, to: page.width).map { Line($0, .faint) }
    }
    return lines
  }

  /// Segments × regions: the regions down, the segments across, as many as there is room for.
  ///
  /// What there is no room for goes in this order: the money, the possible companies in the cells,
  /// the smallest segments.
  func matrix(of result: SizingResult) -> [Line] {
    guard result.regions.count > 1 || result.segments.count > 1 else { return [] }
    let count = result.segments.count
    var tries = [(count, true, true), (count, true, false), (count, false, false)]
    tries += (1..<max(count, 1)).reversed().map { ($0, false, false) }
    for (limit, showsPossible, showsMoney) in tries {
      let table = matrix(
        SegmentMatrix(result, regions: Self.regionLimit, segments: limit), of: result,
        showsPossible: showsPossible, money: showsMoney ? result.money : nil)
      if table.leastWidth <= page.width || limit == 1 { return table.lines(width: page.width) }
    }
    return []
  }

  private static let regionLimit = 10

  private func matrix(
    _ matrix: SegmentMatrix, of result: SizingResult, showsPossible: Bool, money: MoneyText?
  ) -> TextTable {
    let texts = (0...matrix.segments.count).map { index in
      let counts = matrix.rows.map { $0.counts[index] } + [matrix.totals[index]]
      return Self.aligned(counts, showsPossible: showsPossible || index == matrix.segments.count)
    }
    var table = TextTable(
      [.init(title: Wording.region(result.regionsBy), alignment: .left, least: 18)]
        + matrix.segments.map { .init(title: DisplayWidth.cut(SafeText.line($0), to: 14)) }
        + [.init(title: "total")] + (money == nil ? [] : [.init(title: "money a year")]))
    for (index, row) in matrix.rows.enumerated() {
      table.add(
        [SafeText.line(row.region)] + texts.map { $0[index] }
          + (money.map { [$0.short(sumOf: row.values)] } ?? []))
    }
    table.add(
      ["Total"] + texts.map { $0[matrix.rows.count] }
        + (money.map { [$0.short(result.tam.value.confirmed)] } ?? []),
      weight: .strong, isRuled: true)
    return table
  }

  /// Confirmed and possible in one column, both aligned: `1,204 +31`, `8    `.
  private static func aligned(
    _ counts: [SegmentMatrix.Count], showsPossible: Bool
  ) -> [String] {
    let added = counts.map { showsPossible ? NumberText.added($0.possible) : "" }
    let width = added.map(\.count).max() ?? 0
    return zip(counts, added).map { count, added in
      let confirmed = count == .init() ? "·" : NumberText.grouped(count.confirmed)
      return width == 0
        ? confirmed
        : confirmed + " " + DisplayWidth.fit(added, to: width, alignment: .left)
    }
  }

  /// Ten drawn companies and the ten largest, side by side where there is room.
  func companies(of result: SizingResult) -> [Line] {
    let sample = result.sample
    let largest = sample.largestBy.map { "Largest by \(SafeText.line($0, limit: 20))" } ?? "Largest"
    let gap = 4
    let isWide = page.width >= 80 && !sample.drawn.isEmpty && !sample.largest.isEmpty
    let width = isWide ? (page.width - gap) / 2 : page.width
    let drawn = companies(sample.drawn, title: "Drawn by chance", width: width)
    let others = companies(sample.largest, title: largest, width: width)
    let isMarked = (sample.drawn + sample.largest).contains { $0.status == "possible" }
    let legend =
      isMarked ? [Line("? possible: a value is missing, or its band crosses an edge", .faint)] : []
    guard isWide else {
      return drawn + (drawn.isEmpty || others.isEmpty ? [] : [Line("")]) + others + legend
    }
    return (0..<max(drawn.count, others.count)).map { index in
      let left = index < drawn.count ? drawn[index].text : ""
      let right = index < others.count ? others[index].text : ""
      let filled =
        right.isEmpty ? left : DisplayWidth.fit(left, to: width + gap, alignment: .left)
      return Line(filled + right, index == 0 ? .faint : .plain)
    } + legend
  }

  private func companies(
    _ companies: [SizingResult.Company], title: String, width: Int
  ) -> [Line] {
    guard !companies.isEmpty else { return [] }
    var table = TextTable([
      .init(title: title, alignment: .left, least: max(18, DisplayWidth.of(title))),
      .init(title: "", alignment: .left),
      .init(title: "", alignment: .left),
      .init(title: "employees", least: 9, spare: 2),
      .init(title: "segment", alignment: .left, least: 7, spare: 3),
      .init(title: "industry", alignment: .left, least: 14, spare: 4),
    ])
    for company in companies {
      table.add([
        company.displayName, company.status == "possible" ? "?" : "",
        company.country.map { SafeText.line($0, limit: 20) } ?? "–", company.displayEmployees,
        SafeText.line(company.segment), company.industry.map { SafeText.line($0) } ?? "–",
      ])
    }
    return table.lines(width: width)
  }
}
