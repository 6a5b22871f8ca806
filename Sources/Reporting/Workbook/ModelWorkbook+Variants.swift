import MarketSizing
import Workbooks

extension ModelWorkbook {
  /// The sheet of all markets beside each other, a row each, and what they share.
  func variantsSheet() -> Sheet {
    var draft = draft(SheetName.variants)
    draft.least = [0: 18, 1: 24]
    let heads =
      ["Market", "Title", ">Companies", ">Possible", ">More than the first"]
      + (hasMoney ? [">TAM a year", ">Low", ">High", ">More than the first"] : [])
      + [">SAM companies"] + (hasMoney ? [">SAM a year"] : [])
      + (hasSOM ? [">SOM companies"] + (hasMoney ? [">SOM a year"] : []) : [])
      + [">Companies at most"]
    let figure = BarsFigure.variants(run)
    draft.begin(
      title, figure.map { $0.caption.title + "." } ?? "", columns: min(heads.count, 9))
    draft.head(heads)
    draft.sheet.frozen = Place(row: draft.row, column: 1)
    let rows = draft.row...draft.row + markets.count - 1
    for market in markets {
      addMost(
        (market.result.tam.confirmed, market.result.tam.possible), 2, heads.count - 1, &draft
      ) { $0 }
      addRow(of: market, first: rows.lowerBound, &draft)
    }
    draft.row += 1
    if let figure, let first = markets.first {
      let title = String(figure.caption.subtitle.prefix { $0 != ";" })
      if figure.isMoney, let money = first.money {
        draft.place([moneyChart(figure.caption, title, money, rows, names: 0, 5, of: draft)])
      } else {
        draft.place([
          countChart(
            figure.caption, title, rows, names: 0, confirmed: 2, atMost: heads.count - 1, of: draft)
        ])
      }
    }
    addOverlaps(&draft)
    draft.sheet.print.isOnePage = run.comparison.count < 30
    return draft.finished()
  }

  private func addRow(of market: MarketModel, first: Int, _ draft: inout SheetDraft) {
    let (result, row) = (market.result, draft.row)
    let base = markets[0].result
    func cell(_ row: Int, _ column: Int) -> String { Place(row: row, column: column).a1 }
    draft.put(market.label, row, 0, styles.bold(styles.wrapped))
    draft.put(result.title.map { SafeText.line($0) } ?? "", row, 1, styles.muted)
    draft.put(result.tam.confirmed, row, 2, styles.bold(styles.count))
    draft.put(result.tam.possible, row, 3)
    if market.number > 0 {
      let more = Double(result.tam.confirmed) - Double(base.tam.confirmed)
      draft.put(
        .formula("=\(cell(row, 2))-\(cell(first, 2))", more), row, 4,
        styles.number("+#,##0;-#,##0;\"·\""),
        shown: "+" + NumberText.grouped(result.tam.confirmed) + "  ")
    }
    var column = 5
    if hasMoney {
      if let money = market.money, let places = market.tamPlaces {
        let order = Levels(low: 6, base: 5, high: 7)
        for ((amount, place), column) in Levels(result.tam.value).with(places).with(order).all {
          draft.put(formula: "=\(place.on(SheetName.model))", amount, row, column, money) {
            column == 5 ? styles.bold($0) : $0
          }
        }
        if market.number > 0, result.isComparable(with: base) {
          let (own, other) = (
            SheetDraft.value(result.tam.value.confirmed), SheetDraft.value(base.tam.value.confirmed)
          )
          draft.put(
            .formula(
              "=IF(\(cell(first, 5))=0,0,\(cell(row, 5))/\(cell(first, 5))-1)",
              other == 0 ? 0 : own / other - 1), row, 8, styles.number("+0.0%;-0.0%;\"·\""),
            shown: "+1,000.0%")
        }
      }
      column = 9
    }
    func estimate(
      _ companies: Cell.Content, _ count: Int, _ amount: String, _ place: Place?
    ) {
      draft.put(companies, row, column, styles.count, shown: NumberText.grouped(count) + "  ")
      column += 1
      guard hasMoney else { return }
      if let money = market.money, let place {
        draft.put(formula: "=\(place.on(SheetName.model))", amount, row, column, money)
      }
      column += 1
    }
    estimate(
      .number(Double(result.sam.confirmed)), result.sam.confirmed, result.sam.value.confirmed,
      market.samPlaces?.base)
    if let som = result.som {
      let count = Double(som.base.companies)
      estimate(
        market.somCompanies.map { .formula("=\($0.base.on(SheetName.model))", count) }
          ?? .number(count), som.base.companies, som.base.value, market.somPlaces?.base)
    }
    draft.row += 1
  }

  private func addOverlaps(_ draft: inout SheetDraft) {
    guard !run.comparison.isEmpty else { return }
    draft.heading("Confirmed companies that two markets share")
    draft.head(["First", "Second", ">In both", ">Only in the first", ">Only in the second"])
    for pair in run.comparison {
      draft.put(SafeText.line(pair.a), draft.row, 0)
      draft.put(SafeText.line(pair.b), draft.row, 1)
      for (offset, count) in [pair.both, pair.onlyA, pair.onlyB].enumerated() {
        draft.put(count, draft.row, 2 + offset)
      }
      draft.row += 1
    }
  }
}
