import MarketSizing
import Workbooks

extension ModelWorkbook {
  /// The sheet on which all money is worked out: companies × prices by segment, then what can be won;
  /// nil where there is neither.
  mutating func modelSheet() -> Sheet? {
    guard hasMoney || hasSOM else { return nil }
    var draft = draft(SheetName.model)
    draft.least = [lead: 22]
    let heads = leadHeads + modelHeads
    draft.begin("Model", modelMeaning, columns: min(heads.count, lead + 9))
    draft.head(heads)
    draft.sheet.frozen = Place(row: draft.row, column: lead + 1)
    draft.sheet.print.repeatedRows = draft.row - 1...draft.row - 1
    for number in markets.indices { draft.keep { addSegments(of: number, to: &$0) } }
    if hasSOM {
      draft.row += 1
      draft.keep { addObtained(to: &$0) }
    }
    if hasMoney {
      draft.row += 1
      draft.keep { addDifferences(to: &$0) }
    }
    return draft.finished()
  }

  private var modelMeaning: String {
    guard hasMoney else { return "Companies by segment, from which follows what can be won." }
    let units = hasUnits ? "units" : "companies"
    return "Money is \(units) × price. Low: confirmed companies at low prices. Base: confirmed"
      + " companies at base prices. High: confirmed and possible companies at high prices."
      + (hasUnits
        ? " Units are companies or, where a price is per employee or a share of revenue, the"
          + " employees or the revenue that the run's amounts come from: amount ÷ price of the run."
        : "")
  }

  private var modelHeads: [String] {
    let levels = ["low", "base", "high"]
    func three(_ title: String) -> [String] { levels.map { ">\(title), \($0)" } }
    return ["Segment"] + (hasMoney ? ["Priced"] : [])
      + [">Confirmed", ">Possible", ">SAM confirmed", ">SAM possible"]
      + (hasUnits ? three("TAM units") + three("SAM units") : [])
      + (hasMoney ? three("Price") + three("TAM") + three("SAM") : [])
  }

  // MARK: TAM and SAM

  /// Where the columns of the model's sheet are.
  private struct Columns {
    var priced, confirmed, samConfirmed: Int
    var tamUnits, samUnits: Int?
    var price, tam, sam: Int
    var count: Int
  }

  private var columns: Columns {
    let first = lead + 1 + (hasMoney ? 1 : 0)
    let units = first + 4
    let price = units + (hasUnits ? 6 : 0)
    return Columns(
      priced: lead + 1, confirmed: first, samConfirmed: first + 2,
      tamUnits: hasUnits ? units : nil, samUnits: hasUnits ? units + 3 : nil, price: price,
      tam: price + 3, sam: price + 6, count: hasMoney ? price + 9 : price)
  }

  private mutating func addSegments(of number: Int, to draft: inout SheetDraft) {
    let (market, columns) = (markets[number], columns)
    let result = market.result
    let first = draft.row
    for (place, segment) in result.segments.enumerated() {
      if !isSingle { draft.put(market.label, draft.row, 0, styles.muted) }
      draft.put(SafeText.line(segment.segment), draft.row, lead)
      draft.put(segment.confirmed, draft.row, columns.confirmed)
      draft.put(segment.possible, draft.row, columns.confirmed + 1)
      draft.put(segment.sam.confirmed, draft.row, columns.samConfirmed)
      draft.put(segment.sam.possible, draft.row, columns.samConfirmed + 1)
      if let money = market.money, let price = market.price(ofSegment: place) {
        draft.put(Wording.basis(price.basis), draft.row, columns.priced)
        addPrice(number, place, price, money, columns.price, &draft)
        let tam = addMoney(
          Levels(segment.value), (segment.confirmed, segment.possible), price, money,
          (columns.confirmed, columns.tamUnits, columns.tam, columns.price), &draft)
        let sam = addMoney(
          Levels(segment.sam.value), (segment.sam.confirmed, segment.sam.possible), price, money,
          (columns.samConfirmed, columns.samUnits, columns.sam, columns.price), &draft)
        markets[number].segmentPlaces.append((tam: tam, sam: sam))
      }
      draft.row += 1
    }
    addTotals(of: number, from: first, columns, to: &draft)
  }

  /// Puts a segment's prices in three columns of the present row.
  func addPrice(
    _ number: Int, _ segment: Int, _ price: MarketModel.PriceInput, _ money: MoneyFormat,
    _ column: Int, _ draft: inout SheetDraft
  ) {
    let names = markets[number].priceNames[markets[number].priceOfSegment[segment]]
    let format =
      price.basis == "share_of_revenue" ? "0.0##%" : markets[number].priceFormat(money)
    for (place, (name, amount)) in names.with(price.amounts).all.enumerated() {
      draft.put(
        .formula("=\(name)", SheetDraft.value(amount)), draft.row, column + place,
        styles.number(format),
        shown: markets[number].shown(amount, price, money) + "   ")
    }
  }

  /// Puts units, where they are shown, and money in their columns of the present row.
  ///
  /// `columns` are the first of each: of counts, units, money and prices.
  func addMoney(
    _ amounts: Levels<String>, _ counts: (confirmed: Int, possible: Int),
    _ price: MarketModel.PriceInput, _ money: MoneyFormat,
    _ columns: (counts: Int, units: Int?, money: Int, price: Int), _ draft: inout SheetDraft
  ) -> Levels<Place> {
    let row = draft.row
    let confirmed = Place(row: row, column: columns.counts).a1
    let all = "\(confirmed)+\(Place(row: row, column: columns.counts + 1).a1)"
    let companies = Levels(
      low: (confirmed, counts.confirmed), base: (confirmed, counts.confirmed),
      high: (all, NumberText.sum([counts.confirmed, counts.possible])))
    let offsets = Levels(low: 0, base: 1, high: 2)
    return amounts.with(companies).with(price.amounts.with(offsets)).map { parts in
      let ((amount, (formula, count)), (priceAmount, offset)) = parts
      var factor = offset == 2 ? "(\(formula))" : formula
      if let units = columns.units {
        let cell = Place(row: row, column: units + offset)
        let number =
          price.isPerCompany
          ? Double(count)
          : MarketModel.units(of: amount, at: priceAmount, areWhole: price.countsWhole)
        let content: Cell.Content =
          price.isPerCompany ? .formula("=\(formula)", number) : .number(number)
        let shown = Int(exactly: min(number, 1e18).rounded()) ?? 0
        draft.put(
          content, row, cell.column, styles.count, shown: NumberText.grouped(shown) + "  ")
        factor = cell.a1
      }
      let target = Place(row: row, column: columns.money + offset)
      draft.put(
        formula: "=\(factor)*\(Place(row: row, column: columns.price + offset).a1)", amount,
        row, target.column, money)
      return target
    }
  }

  private mutating func addTotals(
    of number: Int, from first: Int, _ columns: Columns, to draft: inout SheetDraft
  ) {
    let (market, row) = (markets[number], draft.row)
    let result = market.result
    func sum(_ column: Int) -> String {
      row > first
        ? "=SUM(\(Area(Place(row: first, column: column), Place(row: row - 1, column: column)).a1))"
        : "=0"
    }
    if !isSingle { draft.put(market.label, row, 0, styles.total(styles.wrapped)) }
    draft.put("Total", row, lead, styles.total(styles.text))
    let counts = [
      result.tam.confirmed, result.tam.possible, result.sam.confirmed, result.sam.possible,
    ]
    for (place, count) in counts.enumerated() {
      draft.put(
        formula: sum(columns.confirmed + place), count, row, columns.confirmed + place,
        styles.total(styles.count))
    }
    if let money = market.money {
      func total(_ amounts: Levels<String>, _ column: Int) -> Levels<Place> {
        let places = Levels(low: column, base: column + 1, high: column + 2)
        return amounts.with(places).map { amount, column in
          draft.put(formula: sum(column), amount, row, column, money, styles.total)
          return Place(row: row, column: column)
        }
      }
      markets[number].tamPlaces = total(Levels(result.tam.value), columns.tam)
      markets[number].samPlaces = total(Levels(result.sam.value), columns.sam)
    }
    markets[number].samCompanies = (
      Place(row: row, column: columns.samConfirmed),
      Place(row: row, column: columns.samConfirmed + 1)
    )
    draft.band(row, columns: columns.count)
    draft.row += 1
  }
}
