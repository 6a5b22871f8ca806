import MarketSizing
import Workbooks

extension ModelWorkbook {
  /// The sheet of all inputs: prices, shares and capacity, which may be changed, and rates.
  mutating func assumptionsSheet() -> Sheet {
    var draft = draft(SheetName.assumptions)
    draft.least = [lead: 24, lead + 5: 24]
    let heads =
      leadHeads + [
        "Assumption", "Counted", ">Low", ">Base", ">High", "Source", "Names in formulas",
      ]
    draft.begin(
      "Assumptions",
      "Blue cells are inputs: change them, and TAM, SAM and SOM follow on every sheet. "
        + "Counts of companies are what the run found in the lists.",
      columns: heads.count)
    draft.sheet.tabColour = styles.palette.main.value
    let hasAny = markets.contains {
      !$0.prices.isEmpty || $0.result.assumptions.obtainable != nil
    }
    if hasAny {
      draft.head(heads)
      draft.sheet.frozen = Place(row: draft.row, column: lead + 1)
      draft.sheet.print.repeatedRows = draft.row - 1...draft.row - 1
    } else {
      draft.note("None: every number is counted from the list.", columns: heads.count)
    }
    for number in markets.indices {
      draft.keep { draft in
        addPrices(of: number, to: &draft)
        addObtainable(of: number, to: &draft)
      }
    }
    if markets.contains(where: { !$0.result.assumptions.rates.isEmpty }) {
      draft.row += 1
      draft.keep { addRates(to: &$0, columns: heads.count) }
    }
    return draft.finished()
  }

  // MARK: Prices

  private mutating func addPrices(of number: Int, to draft: inout SheetDraft) {
    let market = markets[number]
    guard let money = market.money else { return }
    for (place, price) in market.prices.enumerated() {
      let segment = price.segment.map { SafeText.line($0) } ?? "every other segment"
      lead(market, &draft)
      draft.put("Price: \(segment)", draft.row, lead)
      draft.put("\(price.words), a year", draft.row, lead + 1)
      let isShare = price.basis == "share_of_revenue"
      let stem =
        price.segment.map { MarketModel.slug($0, or: "segment_\(place + 1)") } ?? "other_segments"
      let names = addInputs(
        price.amounts, "\(market.namePrefix)price_\(stem)",
        isShare ? Self.shareFormat : market.priceFormat(money), to: &draft
      ) { market.shown($0, price, money) }
      markets[number].priceNames.append(names)
      let source = price.isGiven ? price.source : "the profile gives no price"
      addEnd(source, names.all, to: &draft)
      limit(draft.row, 0..<3, to: isShare ? 1 : nil, &draft)
      draft.row += 1
    }
  }

  /// Puts low, base and high in their columns and names the cells.
  private mutating func addInputs(
    _ amounts: Levels<String>, _ stem: String, _ format: String, to draft: inout SheetDraft,
    _ shown: (String) -> String
  ) -> Levels<String> {
    let parts = Levels(low: (0, "low"), base: (1, "base"), high: (2, "high"))
    return amounts.with(parts).map { amount, part in
      let place = Place(row: draft.row, column: lead + 2 + part.0)
      draft.put(input: amount, place.row, place.column, format, shown: shown(amount))
      return book.define("\(stem)_\(part.1)", for: place, on: draft.name)
    }
  }

  // MARK: What can be won

  private mutating func addObtainable(of number: Int, to draft: inout SheetDraft) {
    let market = markets[number]
    guard let given = market.result.assumptions.obtainable else { return }
    lead(market, &draft)
    draft.put("Share of SAM that can be won", draft.row, lead)
    draft.put("of companies and money", draft.row, lead + 1)
    let shares = addInputs(
      Levels(low: given.low, base: given.base, high: given.high), "\(market.namePrefix)share",
      Self.shareFormat, to: &draft
    ) { DecimalText($0)?.percentage ?? SafeText.line($0) }
    markets[number].obtainableNames.share = shares
    addEnd(given.source, shares.all, to: &draft)
    limit(draft.row, 0..<3, to: 1, &draft)
    draft.row += 1
    guard let reps = given.reps, let deals = given.dealsPerRepYear, let years = given.years else {
      return
    }
    markets[number].obtainableNames.reps = addCapacity(
      reps, "People who sell", "in all", "reps", market, given.source, &draft)
    markets[number].obtainableNames.deals = addCapacity(
      deals, "Deals that each closes", "a year", "deals_per_rep_year", market, given.source, &draft)
    markets[number].obtainableNames.years = addCapacity(
      years, "Time to sell", "years", "years", market, given.source, &draft)
  }

  private mutating func addCapacity(
    _ amount: String, _ title: String, _ unit: String, _ stem: String, _ market: MarketModel,
    _ source: String?, _ draft: inout SheetDraft
  ) -> String {
    lead(market, &draft)
    draft.put(title, draft.row, lead)
    draft.put(unit, draft.row, lead + 1)
    let place = Place(row: draft.row, column: lead + 3)
    draft.put(
      input: amount, place.row, place.column, "#,##0.##;-#,##0.##",
      shown: DecimalText(amount)?.exact ?? SafeText.line(amount))
    let name = book.define(market.namePrefix + stem, for: place, on: draft.name)
    addEnd(source, [name], to: &draft)
    limit(draft.row, 1..<2, to: nil, &draft)
    draft.row += 1
    return name
  }

  // MARK: Parts of rows

  private static let shareFormat = "0.0##%"

  private func lead(_ market: MarketModel, _ draft: inout SheetDraft) {
    if !isSingle { draft.put(market.label, draft.row, 0, styles.muted) }
  }

  private func addEnd(_ source: String?, _ names: [String], to draft: inout SheetDraft) {
    draft.put(source.map { SafeText.line($0) } ?? "no source given", draft.row, lead + 5)
    // Of three names that only end in other words, the ends are enough.
    let stem = names.first.map { $0.prefix(max(0, $0.count - 4)) } ?? ""
    let isOfOneStem = names == ["_low", "_base", "_high"].map { stem + $0 }
    let words = isOfOneStem ? "\(stem)_low, _base, _high" : names.joined(separator: ", ")
    draft.put(words, draft.row, lead + 6, styles.muted)
  }

  /// Lets only numbers from 0 to a greatest one, if there is one, into cells counted from the low one.
  private func limit(
    _ row: Int, _ columns: Range<Int>, to greatest: Double?, _ draft: inout SheetDraft
  ) {
    draft.sheet.limits.append(
      .init(
        Area(
          Place(row: row, column: lead + 2 + columns.lowerBound),
          Place(row: row, column: lead + 1 + columns.upperBound)),
        from: 0, to: greatest))
  }

  // MARK: Rates

  /// The rates that amounts of the lists were converted with: no inputs, as the companies were
  /// judged by them.
  private func addRates(to draft: inout SheetDraft, columns: Int) {
    draft.heading("Exchange rates of the run")
    draft.note(
      "Amounts in the lists were converted with these before companies were judged by them: they "
        + "can't be changed here.", columns: columns)
    draft.head(leadHeads + ["Currency", "Day", ">Rate", "In", "", "Source"])
    let (first, rates) = (markets[0].result, markets[0].result.assumptions.rates)
    let areShared = markets.allSatisfy {
      $0.result.currency == first.currency && $0.result.assumptions.rates == rates
    }
    for market in markets.prefix(areShared ? 1 : markets.count) {
      for rate in market.result.assumptions.rates {
        if !isSingle { draft.put(areShared ? "all" : market.label, draft.row, 0, styles.muted) }
        draft.put(SafeText.line(rate.currency), draft.row, lead)
        draft.put(SafeText.line(rate.date), draft.row, lead + 1)
        draft.put(
          .number(SheetDraft.value(rate.rate)), draft.row, lead + 2,
          styles.number("#,##0.0#########"), shown: SafeText.line(rate.rate))
        draft.put(SafeText.line(market.result.currency ?? ""), draft.row, lead + 3)
        draft.put(
          rate.source.map { SafeText.line($0) } ?? "no source given", draft.row, lead + 5)
        draft.row += 1
      }
    }
  }
}
