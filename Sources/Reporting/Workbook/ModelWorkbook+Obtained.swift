import MarketSizing
import Workbooks

extension ModelWorkbook {
  /// What can be won of SAM: its share, or as many companies as there is capacity for.
  mutating func addObtained(to draft: inout SheetDraft) {
    draft.heading("What can be won (SOM)")
    draft.note(
      "Companies are SAM's × share, or the capacity (people × deals a year × years) where that is "
        + "less, rounded down."
        + (hasMoney ? " Money is SAM's × share, or SAM's × capacity ÷ companies." : ""),
      columns: lead + 9)
    draft.head(
      leadHeads + ["Case", "", ">SAM companies", ">Share", ">Wanted", ">Capacity", ">Limit"]
        + [">SOM companies"] + (hasMoney ? [">SAM money", ">SOM money"] : []))
    for number in markets.indices where markets[number].result.som != nil {
      addObtained(of: number, to: &draft)
    }
  }

  private mutating func addObtained(of number: Int, to draft: inout SheetDraft) {
    let market = markets[number]
    guard let som = market.result.som, let shares = market.obtainableNames.share,
      let given = market.result.assumptions.obtainable, let companies = market.samCompanies
    else { return }
    let sam = market.result.sam
    let counts = Levels(
      low: ("=\(companies.confirmed.a1)", sam.confirmed),
      base: ("=\(companies.confirmed.a1)", sam.confirmed),
      high: (
        "=\(companies.confirmed.a1)+\(companies.possible.a1)",
        NumberText.sum([sam.confirmed, sam.possible])
      ))
    let titles = Levels(low: "Low", base: "Base", high: "High")
    let cases = titles.with(counts).with(
      shares.with(Levels(low: given.low, base: given.base, high: given.high)))
    var companyPlaces: [Place] = []
    var moneyPlaces: [Place] = []
    for (place, ((title, count), (name, share))) in cases.all.enumerated() {
      let part = Levels(som).all[place]
      let row = draft.row
      func cell(_ column: Int) -> String { Place(row: row, column: lead + column).a1 }
      if !isSingle { draft.put(market.label, row, 0, styles.muted) }
      draft.put(title, row, lead)
      draft.put(formula: count.0, count.1, row, lead + 2)
      draft.put(
        .formula("=\(name)", SheetDraft.value(share)), row, lead + 3, styles.number("0.0##%"),
        shown: DecimalText(share)?.percentage ?? "")
      let wanted = Double(count.1) * SheetDraft.value(share)
      // Binary fractions of products such as 100 × 0.29 lie just below a whole number.
      draft.put(
        .formula("=ROUND(\(cell(2))*\(cell(3)),8)", wanted), row, lead + 4,
        styles.number("#,##0.0"), shown: NumberText.grouped(part.companies) + ".0  ")
      let names = market.obtainableNames
      /// Picks what holds where there is less capacity than is wanted, and what else.
      var pick: (String, String) -> String = { _, other in other }
      if let reps = names.reps, let deals = names.deals, let years = names.years {
        let capacity = [given.reps, given.dealsPerRepYear, given.years]
          .reduce(1) { $0 * SheetDraft.value($1 ?? "") }
        draft.put(
          .formula("=ROUND(\(reps)*\(deals)*\(years),8)", capacity), row, lead + 5,
          styles.number("#,##0.0"), shown: "1,000,000.0")
        let isLimited = "\(cell(5))<\(cell(4))"
        pick = { "IF(\(isLimited),\($0),\($1))" }
      }
      draft.put(
        .textFormula(
          "=" + pick("\"capacity\"", "\"share\""),
          part.limitedByCapacity ? "capacity" : "share"), row, lead + 6,
        styles.text.with { $0.alignment = .right }, shown: "capacity  ")
      draft.put(
        formula: "=INT(\(pick(cell(5), cell(4))))", part.companies, row, lead + 7,
        styles.bold(styles.count))
      companyPlaces.append(Place(row: row, column: lead + 7))
      if let money = market.money, let samPlaces = market.samPlaces {
        let amount = Levels(sam.value).all[place]
        draft.put(formula: "=\(samPlaces.all[place].a1)", amount, row, lead + 8, money)
        // Without companies there is no capacity for them either.
        draft.put(
          formula: "="
            + pick(
              "\(cell(8))*\(cell(5))/MAX(\(cell(2)),1)", "\(cell(8))*\(cell(3))"),
          part.value, row, lead + 9, money, styles.bold)
        moneyPlaces.append(Place(row: row, column: lead + 9))
      }
      draft.row += 1
    }
    markets[number].somCompanies = Self.levels(companyPlaces)
    markets[number].somPlaces = Self.levels(moneyPlaces)
  }

  private static func levels(_ places: [Place]) -> Levels<Place>? {
    places.count == 3 ? Levels(low: places[0], base: places[1], high: places[2]) : nil
  }

  // MARK: The run's own figures

  /// The figures of the run beside those of the model, which tell whether inputs were changed.
  mutating func addDifferences(to draft: inout SheetDraft) {
    draft.heading("Against the run")
    draft.note(
      "What the run found, as it rounded it. Until an input is changed, differences are none, or of "
        + "a few hundredths where rounded amounts are added up.", columns: lead + 9)
    draft.head(leadHeads + ["Figure", "", ">Model", ">Run", ">Difference"])
    let first = draft.row
    for market in markets {
      guard let money = market.money else { continue }
      addDifferences(
        of: market, money, "TAM", market.tamPlaces, Levels(market.result.tam.value), &draft)
      addDifferences(
        of: market, money, "SAM", market.samPlaces, Levels(market.result.sam.value), &draft)
      if let som = market.result.som {
        addDifferences(of: market, money, "SOM", market.somPlaces, Levels(som).map(\.value), &draft)
      }
    }
    if draft.row > first {
      differences = Area(
        Place(row: first, column: lead + 4), Place(row: draft.row - 1, column: lead + 4))
    }
  }

  private func addDifferences(
    of market: MarketModel, _ money: MoneyFormat, _ title: String, _ places: Levels<Place>?,
    _ amounts: Levels<String>, _ draft: inout SheetDraft
  ) {
    guard let places else { return }
    let names = Levels(low: "low", base: "base", high: "high")
    let hasCents = amounts.all.contains { $0.contains(".") }
    let format = styles.number(hasCents ? money.exact : money.whole)
    func shown(_ amount: String) -> String {
      money.text.whole(amount) + (hasCents ? ".00  " : "  ")
    }
    for ((name, place), amount) in names.with(places).with(amounts).all {
      if !isSingle { draft.put(market.label, draft.row, 0, styles.muted) }
      draft.put("\(title), \(name)", draft.row, lead)
      draft.put(formula: "=\(place.a1)", amount, draft.row, lead + 2, money)
      draft.put(
        .number(SheetDraft.value(amount)), draft.row, lead + 3, format, shown: shown(amount))
      let (live, run) = (
        Place(row: draft.row, column: lead + 2).a1, Place(row: draft.row, column: lead + 3).a1
      )
      draft.put(
        .formula("=ROUND(\(live)-\(run),2)", 0), draft.row, lead + 4, format, shown: shown(amount))
      draft.row += 1
    }
  }
}
