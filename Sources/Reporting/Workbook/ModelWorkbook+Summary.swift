import MarketSizing
import Workbooks

extension ModelWorkbook {
  /// The first sheet: the answer, TAM, SAM and SOM, and what a reader has to know.
  func summarySheet() -> Sheet {
    var draft = draft(SheetName.summary)
    draft.least = [0: 8, 1: 14, 2: 12, 3: 18, 4: 18, 5: 18, 6: 48]
    let columns = 7
    guard let market = markets.first else { return draft.finished() }
    let result = market.result
    draft.begin(
      isSingle ? title : result.title.map { SafeText.line($0) } ?? market.label,
      subtitle(of: market), columns: columns)
    draft.note(result.headline, columns: columns, styles.headline)
    draft.row += 1
    let rows = addSizes(of: market, &draft)
    draft.row += 1
    for note in notes(on: market) { draft.note(note, columns: columns) }
    addStatus(&draft, columns: columns)
    draft.row += 1
    addChart(of: market, rows, &draft)
    addWarnings(&draft, columns: columns)
    addContents(&draft, columns: columns)
    draft.sheet.print.isOnePage = run.warnings.count < 30
    if let logo = brand.logo {
      draft.sheet.pictures = [
        .init(
          png: logo.png, at: Place(row: 0, column: columns), scale: 44 / Double(logo.height),
          alternative: brand.name.map { SafeText.line($0) } ?? "Logo")
      ]
    }
    return draft.finished()
  }

  private func subtitle(of market: MarketModel) -> String {
    let result = market.result
    var parts: [String] = []
    if let name = brand.name { parts.append(SafeText.line(name)) }
    if result.title != nil || !isSingle { parts.append(market.label) }
    if let date = result.asOf { parts.append("as of \(SafeText.line(date))") }
    if !isSingle { parts.append("the first of \(NumberText.grouped(markets.count)) markets") }
    return parts.joined(separator: " · ")
  }

  // MARK: TAM, SAM and SOM

  /// Puts the three, and gives their rows.
  private func addSizes(of market: MarketModel, _ draft: inout SheetDraft) -> ClosedRange<Int> {
    let result = market.result
    draft.head(
      ["", ">Companies", ">Possible"]
        + (market.money == nil ? [] : [">Money a year", ">Low", ">High"])
        + ["Meaning"] + (market.money == nil ? [">At most"] : []))
    let first = draft.row
    func row(
      _ name: String, _ companies: Cell.Content, _ count: Int, _ possible: String,
      _ possibleContent: Cell.Content, _ amounts: Levels<String>, _ places: Levels<Place>?,
      _ meaning: String
    ) {
      draft.put(name, draft.row, 0, styles.bold(styles.text))
      draft.put(
        companies, draft.row, 1, styles.bold(styles.count), shown: NumberText.grouped(count) + "  ")
      draft.put(
        possibleContent, draft.row, 2, styles.added.with { $0.alignment = .right }, shown: possible)
      if let money = market.money, let places {
        let order = Levels(low: 4, base: 3, high: 5)
        for ((amount, place), column) in amounts.with(places).with(order).all {
          draft.put(
            formula: "=\(place.on(SheetName.model))", amount, draft.row, column, money
          ) { column == 3 ? styles.bold($0) : $0 }
        }
      }
      draft.put(meaning, draft.row, market.money == nil ? 3 : 6, styles.muted)
      draft.row += 1
    }
    func row(
      _ name: String, _ estimate: SizingResult.Estimate, _ places: Levels<Place>?, _ meaning: String
    ) {
      row(
        name, .number(Double(estimate.confirmed)), estimate.confirmed,
        NumberText.added(estimate.possible), .number(Double(estimate.possible)),
        Levels(estimate.value), places, meaning)
      if market.money == nil {
        draft.row -= 1
        addMost((estimate.confirmed, estimate.possible), 1, 4, &draft) { $0 }
        draft.row += 1
      }
    }
    row("TAM", result.tam, market.tamPlaces, MarketFigure.Level.tamMeaning)
    row(
      "SAM", result.sam, market.samPlaces,
      result.hasServiceable ? MarketFigure.Level.samMeaning : "the same, as no limits are given")
    if let som = result.som {
      let companies = market.somCompanies.map { $0.map { $0.on(SheetName.model) } }
      let range =
        "\(NumberText.grouped(som.low.companies))–\(NumberText.grouped(som.high.companies))"
      row(
        "SOM",
        companies.map { .formula("=\($0.base)", Double(som.base.companies)) }
          ?? .number(Double(som.base.companies)), som.base.companies, range,
        companies.map { .textFormula("=FIXED(\($0.low),0)&\"–\"&FIXED(\($0.high),0)", range) }
          ?? .text(range), Levels(som).map(\.value), market.somPlaces,
        result.obtainableMeaning + " (low–high)")
    }
    return first...draft.row - 1
  }

  private func notes(on market: MarketModel) -> [String] {
    let result = market.result
    let lists = Wording.list(run.inputs.map { SafeText.line($0.name) })
    var scope = "Counted among \(result.unit.count(result.counts.companies))"
    if !lists.isEmpty { scope += " of \(lists)" }
    scope +=
      ". The list is a sample of the world: companies that are not on it are not counted."
      + " Possible companies would fit if a missing value, or a band that crosses an edge, turned"
      + " out well."
    if result.money == nil {
      scope += " The profile gives no prices, so the market is sized in companies."
    } else {
      scope +=
        " Low is the confirmed companies at low prices, high the confirmed and the possible ones at"
        + " high prices."
    }
    scope +=
      result.som == nil
      ? " No share is assumed that could be won, so there is no SOM."
      : " SOM is a forecast from the share on the sheet of assumptions."
    return [scope]
  }

  /// Says by a formula whether the figures are still those of the run.
  private func addStatus(_ draft: inout SheetDraft, columns: Int) {
    guard let differences else { return }
    let area = differences.on(SheetName.model)
    let (same, changed) = (
      "All figures are those of the run.",
      "Inputs were changed: money and SOM follow from them, and sentences and titles still tell "
        + "what the run found."
    )
    // Amounts are rounded to a whole unit at the most, and those that units come from one by one.
    let tolerance = hasUnits ? max(1, markets.map(\.result.segments.count).max() ?? 1) : 1
    let format = styles.bold(styles.muted)
    draft.sheet[draft.row, 0] = Cell(
      .textFormula(
        "=IF(AND(MAX(\(area))<\(tolerance),MIN(\(area))>-\(tolerance)),\"\(same)\",\"\(changed)\")",
        same), format)
    draft.span(draft.row, columns: columns, changed, format)
    draft.row += 1
  }

  private func addChart(
    of market: MarketModel, _ rows: ClosedRange<Int>, _ draft: inout SheetDraft
  ) {
    let result = market.result
    guard result.tam.confirmed > 0 || result.tam.possible > 0 else { return }
    let caption = MarketFigure(result).caption
    if let money = market.money {
      draft.place([
        moneyChart(
          caption, chartTitle("A year's money at low, base and high prices", market), money, rows,
          names: 0, 3, of: draft)
      ])
    } else {
      // What is won is a forecast: its possible companies are words.
      let last = result.som == nil ? rows.upperBound : rows.upperBound - 1
      draft.place([
        countChart(
          caption, chartTitle("\(result.unit.head) that fit", market), rows.lowerBound...last,
          names: 0,
          confirmed: 1, atMost: 4, of: draft)
      ])
    }
  }

  // MARK: What else there is

  private func addWarnings(_ draft: inout SheetDraft, columns: Int) {
    let warnings = run.warnings.map { SafeText.line($0, limit: 500) }.filter { !$0.isEmpty }
    guard !warnings.isEmpty else { return }
    draft.heading("Warnings")
    for warning in warnings {
      draft.note("• " + warning, columns: columns, styles.wrapped)
    }
    draft.row += 1
  }

  private func addContents(_ draft: inout SheetDraft, columns: Int) {
    draft.heading("In this workbook")
    let fits = markets.contains { $0.result.tam.confirmed > 0 || $0.result.tam.possible > 0 }
    let what = hasMoney ? "companies and money" : "companies"
    let sheets: [(String, String, Bool)] = [
      (SheetName.variants, "all markets beside each other", !isSingle),
      (SheetName.funnel, "what each criterion leaves of the list", true),
      (SheetName.segments, "\(what) by segment", fits),
      (SheetName.regions, "\(what) by region", fits),
      (SheetName.matrix, "both together", fits),
    ]
    let others: [(String, String, Bool)] = [
      (
        SheetName.assumptions, "prices, shares and capacity, to be changed, with their sources",
        true
      ),
      (SheetName.model, "how TAM, SAM and SOM are worked out", hasMoney || hasSOM),
      (SheetName.cells, "every segment in every region, a row each", fits),
      (SheetName.quality, "how full and readable the lists are", true),
      (SheetName.inputs, "what the figures are made from, and how to make them again", true),
    ]
    let plan = planChapters.map { ($0.name, $0.chapter.firstWords ?? "as the run found it", true) }
    for (name, words, isThere) in sheets + plan + others where isThere {
      draft.note("\(name): \(words)", columns: columns, styles.wrapped)
    }
  }
}
