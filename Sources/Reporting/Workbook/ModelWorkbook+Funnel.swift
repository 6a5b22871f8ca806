import MarketSizing
import Workbooks

extension ModelWorkbook {
  /// The sheet of the way from the list to what can be won, with a chart of every market.
  func funnelSheet() -> Sheet {
    var draft = draft(SheetName.funnel)
    draft.least = [lead: 18, lead + 2: 30]
    let heads =
      leadHeads + [
        "Step", "Kind", "Criterion", "Why", ">Companies", ">Possible", ">At most", ">Of all",
        ">Sole reason", ">Unknown only here",
      ]
    let figure = markets.first.map { FunnelFigure($0.result) }
    draft.begin(
      "From the list to the market",
      (caption(figure?.caption) ?? "")
        + " Sole reason: excluded companies that meet all other criteria. Unknown only here: "
        + "possible ones for which nothing else is unknown.", columns: heads.count)
    draft.head(heads)
    draft.sheet.frozen = Place(row: draft.row, column: lead + 1)
    draft.sheet.print.repeatedRows = draft.row - 1...draft.row - 1
    let steps = markets.map { addSteps(of: $0, &draft) }
    draft.row += 1
    draft.place(
      zip(markets, steps).map { market, rows in
        let caption = FunnelFigure(market.result).caption
        return countChart(
          caption, chartTitle(caption.title, market), rows, names: lead, confirmed: lead + 4,
          atMost: lead + 6, of: draft)
      })
    return draft.finished()
  }

  /// Puts the steps, and gives the rows from the list's companies on.
  private func addSteps(of market: MarketModel, _ draft: inout SheetDraft) -> ClosedRange<Int> {
    let result = market.result
    let counts = result.counts
    func begin(_ title: String, _ detail: String, isSum: Bool = false) {
      let format = isSum ? styles.total(styles.wrapped) : styles.wrapped
      if !isSingle { draft.put(market.label, draft.row, 0, format) }
      draft.put(title, draft.row, lead, format)
      draft.put(detail, draft.row, lead + 2, format)
    }
    func plain(_ title: String, _ count: Int) {
      begin(title, "")
      draft.put(count, draft.row, lead + 4)
      draft.row += 1
    }
    plain("Records", counts.records)
    if counts.rejected > 0 { plain("rejected", -counts.rejected) }
    if counts.duplicates > 0 { plain("duplicates", -counts.duplicates) }
    if let subsidiaries = counts.subsidiaries, subsidiaries > 0 {
      plain("subsidiaries", -subsidiaries)
    }
    let first = draft.row
    let whole = Place(row: first, column: lead + 4)
    func numbers(
      _ content: Cell.Content, _ confirmed: Int, _ possible: Int,
      _ change: (CellFormat) -> CellFormat
    ) {
      draft.put(
        content, draft.row, lead + 4, change(styles.count),
        shown: NumberText.grouped(confirmed) + "  ")
      draft.put(
        .number(Double(possible)), draft.row, lead + 5, change(styles.added),
        shown: NumberText.added(possible) + "  ")
      let own = Place(row: draft.row, column: lead + 4)
      let possibleToo = NumberText.sum([confirmed, possible])
      draft.put(
        formula: "=\(own.a1)+\(own.moved(columns: 1).a1)", possibleToo, draft.row, lead + 6,
        change(styles.count))
      let share = counts.companies > 0 ? Double(confirmed) / Double(counts.companies) : 0
      draft.put(
        .formula(
          "=\(own.a1)/MAX(\(whole.a1),1)", share), draft.row,
        lead + 7, change(styles.share), shown: "100.0%")
    }
    func sum(
      _ title: String, _ meaning: String, _ confirmed: Int, _ possible: Int,
      _ content: Cell.Content? = nil
    ) {
      begin(title, meaning, isSum: true)
      numbers(content ?? .number(Double(confirmed)), confirmed, possible, styles.total)
      draft.band(draft.row, columns: lead + 10)
      draft.row += 1
    }
    func steps(_ steps: [SizingResult.FunnelStep]) {
      for step in steps {
        begin(SafeText.line(step.id), Wording.condition(step))
        draft.put(Wording.kind(step.kind), draft.row, lead + 1, styles.muted)
        draft.put(step.why.map { SafeText.line($0) } ?? "", draft.row, lead + 3, styles.muted)
        numbers(.number(Double(step.confirmed)), step.confirmed, step.possible) { $0 }
        draft.put(step.soleReason, draft.row, lead + 8)
        draft.put(step.unknownOnlyHere, draft.row, lead + 9)
        draft.row += 1
      }
    }
    sum(result.unit.head, "on the list", counts.companies, 0)
    steps(result.funnel.filter { $0.kind != "serviceable" })
    sum("TAM", MarketFigure.Level.tamMeaning, result.tam.confirmed, result.tam.possible)
    if result.hasServiceable {
      steps(result.funnel.filter { $0.kind == "serviceable" })
      sum("SAM", MarketFigure.Level.samMeaning, result.sam.confirmed, result.sam.possible)
    }
    if let som = result.som {
      let place = market.somCompanies?.base
      sum(
        "SOM", result.obtainableMeaning, som.base.companies, 0,
        place.map { .formula("=\($0.on(SheetName.model))", Double(som.base.companies)) })
    }
    return first...draft.row - 1
  }
}
