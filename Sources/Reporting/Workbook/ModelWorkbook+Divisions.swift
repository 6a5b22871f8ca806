import MarketSizing
import Workbooks

extension ModelWorkbook {
  /// The sheets of segments, of regions, and of both; those of a market of which no company fits are
  /// left out.
  func divisionSheets() -> [Sheet] {
    guard
      markets.contains(where: { $0.result.tam.confirmed > 0 || $0.result.tam.possible > 0 })
    else { return [] }
    return [segmentsSheet(), regionsSheet(), matrixSheet()]
  }

  /// Puts counts and the part that the confirmed ones are of a whole.
  private func addNumbers(
    _ counts: (confirmed: Int, possible: Int), whole: (place: Place, count: Int),
    _ column: Int, _ draft: inout SheetDraft, _ change: (CellFormat) -> CellFormat = { $0 }
  ) {
    let row = draft.row
    draft.put(counts.confirmed, row, column, change(styles.count))
    draft.put(counts.possible, row, column + 1, change(styles.count))
    let own = Place(row: row, column: column).a1
    let share = whole.count > 0 ? Double(counts.confirmed) / Double(whole.count) : 0
    draft.put(
      .formula("=\(own)/MAX(\(whole.place.a1),1)", share), row, column + 2,
      change(styles.share), shown: "100.0%")
  }

  /// Puts what counts in two columns beside each other come to.
  func addMost(
    _ counts: (confirmed: Int, possible: Int), _ first: Int, _ column: Int,
    _ draft: inout SheetDraft, _ change: (CellFormat) -> CellFormat
  ) {
    let confirmed = Place(row: draft.row, column: first)
    draft.put(
      formula: "=\(confirmed.a1)+\(confirmed.moved(columns: 1).a1)",
      NumberText.sum([counts.confirmed, counts.possible]), draft.row, column,
      change(styles.count))
  }

  private func addMoney(
    _ amounts: Levels<String>, _ formulas: Levels<String>, _ money: MoneyFormat, _ column: Int,
    _ draft: inout SheetDraft, _ change: (CellFormat) -> CellFormat = { $0 }
  ) {
    let order = Levels(low: 1, base: 0, high: 2)
    for ((amount, formula), offset) in amounts.with(formulas).with(order).all {
      draft.put(formula: formula, amount, draft.row, column + offset, money, change)
    }
  }

  private func on(_ sheet: String, _ places: Levels<Place>) -> Levels<String> {
    places.map { "=\($0.on(sheet))" }
  }

  private var moneyHeads: [String] { [">Money a year", ">Low", ">High"] }
  private var samHeads: [String] { [">SAM a year", ">Low", ">High"] }

  /// Where the figures of a chart stand.
  private struct ChartColumns {
    var money: Int
    var confirmed: Int
    var atMost: Int
  }

  /// Fills a sheet with the parts of every market, and puts a chart of each below.
  private func fill(
    _ draft: inout SheetDraft, _ heads: [String], _ figure: (SizingResult) -> BarsFigure?,
    _ columns: ChartColumns, _ add: (MarketModel, inout SheetDraft) -> Void
  ) {
    draft.head(heads)
    draft.sheet.frozen = Place(row: draft.row, column: lead + 1)
    draft.sheet.print.repeatedRows = draft.row - 1...draft.row - 1
    var charted: [(MarketModel, ClosedRange<Int>, Caption)] = []
    for market in markets {
      let first = draft.row
      add(market, &draft)
      if let figure = figure(market.result), draft.row - first > 2 {
        charted.append((market, first...draft.row - 2, figure.caption))
      }
    }
    draft.row += 1
    let charts = charted.map { market, rows, caption in
      let title = chartTitle(caption, market)
      return if let money = market.money {
        moneyChart(caption, title, money, rows, names: lead, columns.money, of: draft)
      } else {
        countChart(
          caption, title, rows, names: lead, confirmed: columns.confirmed,
          atMost: columns.atMost, of: draft)
      }
    }
    draft.place(charts)
  }

  // MARK: Segments

  private func segmentsSheet() -> Sheet {
    var draft = draft(SheetName.segments)
    draft.least = [lead: 16, lead + 1: 24]
    let heads =
      leadHeads + ["Segment", "Condition", ">Confirmed", ">Possible", ">Approximate", ">Share"]
      + (hasMoney ? moneyHeads : []) + [">In SAM", ">Possible in SAM"]
      + (hasMoney ? samHeads : []) + (hasCounted ? [">At most"] : [])
    let figure = markets.first.flatMap { BarsFigure.segments($0.result) }
    draft.begin(
      "Segments", caption(figure?.caption) ?? "The companies that fit, by segment.",
      columns: min(heads.count, lead + 9))
    fill(
      &draft, heads, BarsFigure.segments,
      ChartColumns(money: lead + 6, confirmed: lead + 2, atMost: heads.count - 1), addSegments)
    return draft.finished()
  }

  private func addSegments(_ market: MarketModel, _ draft: inout SheetDraft) {
    let result = market.result
    let total = Place(row: draft.row + result.segments.count, column: lead + 2)
    let whole = (place: total, count: result.tam.confirmed)
    func row(
      _ counts: (confirmed: Int, possible: Int), _ approximate: Int,
      _ tam: (Levels<String>, Levels<String>)?, _ sam: SizingResult.Estimate,
      _ samMoney: Levels<String>?, _ change: (CellFormat) -> CellFormat
    ) {
      let row = draft.row
      draft.put(counts.confirmed, row, lead + 2, change(styles.count))
      draft.put(counts.possible, row, lead + 3, change(styles.count))
      draft.put(approximate, row, lead + 4, change(styles.count))
      let share =
        whole.count > 0 ? Double(counts.confirmed) / Double(whole.count) : 0
      draft.put(
        .formula(
          "=\(Place(row: row, column: lead + 2).a1)/MAX(\(total.a1),1)", share), row, lead + 5,
        change(styles.share), shown: "100.0%")
      let samColumn = lead + (hasMoney ? 9 : 6)
      if let money = market.money, let tam, let samMoney {
        addMoney(tam.0, tam.1, money, lead + 6, &draft, change)
        addMoney(Levels(sam.value), samMoney, money, samColumn + 2, &draft, change)
      }
      draft.put(sam.confirmed, row, samColumn, change(styles.count))
      draft.put(sam.possible, row, samColumn + 1, change(styles.count))
      if hasCounted { addMost(counts, lead + 2, samColumn + (hasMoney ? 5 : 2), &draft, change) }
    }
    for (place, segment) in result.segments.enumerated() {
      if !isSingle { draft.put(market.label, draft.row, 0, styles.muted) }
      draft.put(SafeText.line(segment.segment), draft.row, lead)
      draft.put(segment.condition.map { SafeText.line($0) } ?? "", draft.row, lead + 1)
      let places =
        market.segmentPlaces.indices.contains(place) ? market.segmentPlaces[place] : nil
      row(
        (segment.confirmed, segment.possible), segment.approximate,
        places.map { (Levels(segment.value), on(SheetName.model, $0.tam)) }, segment.sam,
        places.map { on(SheetName.model, $0.sam) }, { $0 })
      draft.row += 1
    }
    if !isSingle { draft.put(market.label, draft.row, 0, styles.total(styles.wrapped)) }
    draft.put("Total", draft.row, lead, styles.total(styles.text))
    row(
      (result.tam.confirmed, result.tam.possible),
      NumberText.sum(result.segments.map(\.approximate)),
      market.tamPlaces.map { (Levels(result.tam.value), on(SheetName.model, $0)) }, result.sam,
      market.samPlaces.map { on(SheetName.model, $0) }, styles.total)
    draft.band(draft.row, columns: lead + (hasMoney ? 14 : 8) + (hasCounted ? 1 : 0))
    draft.row += 1
  }

  // MARK: Regions

  private func regionsSheet() -> Sheet {
    var draft = draft(SheetName.regions)
    draft.least = [lead: 24]
    let by = Set(markets.map(\.result.regionsBy))
    let name = by.count == 1 ? Wording.region(by.first ?? "") : "Region"
    let heads =
      leadHeads + [name, ">Confirmed", ">Possible", ">Share"] + (hasMoney ? moneyHeads : [])
      + [">In SAM", ">Possible in SAM"] + (hasMoney && hasSAMOfCells ? samHeads : [])
      + (hasCounted ? [">At most"] : [])
    let figure = markets.first.flatMap { BarsFigure.regions($0.result) }
    draft.begin(
      by.count == 1 ? Wording.regions(by.first ?? "") : "Regions",
      caption(figure?.caption) ?? "The companies that fit, by region.", columns: heads.count)
    fill(
      &draft, heads, BarsFigure.regions,
      ChartColumns(money: lead + 4, confirmed: lead + 1, atMost: heads.count - 1), addRegions)
    return draft.finished()
  }

  private func addRegions(_ market: MarketModel, _ draft: inout SheetDraft) {
    let result = market.result
    let total = Place(row: draft.row + result.regions.count, column: lead + 1)
    let whole = (place: total, count: result.tam.confirmed)
    func row(
      _ name: String, _ counts: (confirmed: Int, possible: Int), _ sam: SizingResult.Estimate,
      _ tamMoney: (Levels<String>, Levels<String>)?, _ samMoney: Levels<String>?,
      _ marketFormat: CellFormat, _ change: (CellFormat) -> CellFormat
    ) {
      if !isSingle { draft.put(market.label, draft.row, 0, marketFormat) }
      draft.put(name, draft.row, lead, change(styles.wrapped))
      addNumbers(counts, whole: whole, lead + 1, &draft, change)
      var column = lead + 4
      if hasMoney {
        if let money = market.money, let tamMoney {
          addMoney(tamMoney.0, tamMoney.1, money, column, &draft, change)
        }
        column += 3
      }
      draft.put(sam.confirmed, draft.row, column, change(styles.count))
      draft.put(sam.possible, draft.row, column + 1, change(styles.count))
      column += 2
      if hasMoney, hasSAMOfCells {
        if let money = market.money, let samMoney {
          addMoney(Levels(sam.value), samMoney, money, column, &draft, change)
        }
        column += 3
      }
      if hasCounted { addMost(counts, lead + 1, column, &draft, change) }
    }
    for region in result.regions {
      row(
        SafeText.line(region.region), (region.confirmed, region.possible), region.sam,
        (Levels(region.value), sums(of: region.region, market, \.tam)),
        sums(of: region.region, market, \.sam), styles.muted
      ) { $0 }
      draft.row += 1
    }
    row(
      "Total", (result.tam.confirmed, result.tam.possible), result.sam,
      market.tamPlaces.map { (Levels(result.tam.value), on(SheetName.model, $0)) },
      market.samPlaces.map { on(SheetName.model, $0) }, styles.total(styles.wrapped), styles.total)
    draft.band(
      draft.row,
      columns: lead + 6 + (hasMoney ? hasSAMOfCells ? 6 : 3 : 0) + (hasCounted ? 1 : 0))
    draft.row += 1
  }

  /// The formulas of a region's money: sums of its cells.
  private func sums(
    of region: String, _ market: MarketModel, _ part: KeyPath<CellColumns, Int>
  ) -> Levels<String> {
    let rows = market.regionRows[region] ?? []
    guard let first = rows.first, let last = rows.last else {
      return Levels(low: "=0", base: "=0", high: "=0")
    }
    let column = cellColumns[keyPath: part]
    return Levels(low: column, base: column + 1, high: column + 2).map { column in
      let area = Area(Place(row: first, column: column), Place(row: last, column: column))
      return "=SUM(\(area.on(SheetName.cells)))"
    }
  }
}
