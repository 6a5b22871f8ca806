import MarketSizing
import Workbooks

extension ModelWorkbook {
  /// The sheet of segments × regions: confirmed and possible companies, and a year's money.
  func matrixSheet() -> Sheet {
    var draft = draft(SheetName.matrix)
    draft.least = [0: 24]
    let most = markets.map(\.result.segments.count).max() ?? 0
    let figure = markets.first.flatMap { HeatFigure($0.result) }
    draft.begin(
      "Segments and regions",
      caption(figure?.caption) ?? "The companies that fit, by segment and region.",
      columns: min(max(most + 2, 6), 9))
    draft.sheet.frozen = Place(row: 0, column: 1)
    for market in markets where !market.result.cells.isEmpty {
      let name = isSingle ? "" : "\(market.label): "
      addMatrix(of: market, name + "Confirmed companies", &draft, isShaded: true) {
        .number(Double($0.confirmed))
      }
      if market.result.tam.possible > 0 {
        addMatrix(of: market, name + "Possible companies", &draft) { .number(Double($0.possible)) }
      }
      if let money = market.money {
        addMatrix(of: market, name + "Money a year, at base prices", &draft, money) { cell in
          let key = MarketModel.CellKey(segment: cell.segment, region: cell.region)
          let value = SheetDraft.value(cell.value.confirmed)
          return market.cellPlaces[key].map {
            .formula("=\($0.base.on(SheetName.cells))", value)
          } ?? .number(value)
        }
      }
    }
    return draft.finished()
  }

  private func addMatrix(
    of market: MarketModel, _ title: String, _ draft: inout SheetDraft,
    _ money: MoneyFormat? = nil, isShaded: Bool = false,
    _ content: (SizingResult.Cell) -> Cell.Content
  ) {
    draft.keep { draft in
      addTable(of: market, title, &draft, money, isShaded: isShaded, content)
    }
    draft.row += 1
  }

  private func addTable(
    of market: MarketModel, _ title: String, _ draft: inout SheetDraft,
    _ money: MoneyFormat?, isShaded: Bool, _ content: (SizingResult.Cell) -> Cell.Content
  ) {
    let result = market.result
    draft.heading(title)
    let segments = result.segments.map { SafeText.line($0.segment) }
    draft.head([Wording.region(result.regionsBy)] + segments.map { ">" + $0 } + [">Total"])
    let cells = Dictionary(
      result.cells.map { (MarketModel.CellKey(segment: $0.segment, region: $0.region), $0) },
      uniquingKeysWith: { first, _ in first })
    // What is not there is shown as a raised dot, so that what there is stands out.
    let format = styles.number(
      (money?.whole ?? "#,##0") + (money == nil ? ";-#,##0;\"·\"" : ";\"·\""))
    func shown(_ value: Double) -> String {
      let number = NumberText.grouped(Int(exactly: min(max(value, -1e18), 1e18).rounded()) ?? 0)
      return (money?.text.prefix ?? "") + number + "  "
    }
    let first = draft.row
    var sums = [Double](repeating: 0, count: segments.count + 1)
    for region in result.regions {
      draft.put(SafeText.line(region.region), draft.row, 0)
      var sum = 0.0
      for (column, segment) in result.segments.enumerated() {
        let key = MarketModel.CellKey(segment: segment.segment, region: region.region)
        let content = cells[key].map(content) ?? .number(0)
        let value = Self.value(of: content)
        draft.put(content, draft.row, column + 1, format, shown: shown(value))
        sum += value
        sums[column] += value
      }
      sums[segments.count] += sum
      addSum(
        Area(Place(row: draft.row, column: 1), Place(row: draft.row, column: segments.count)), sum,
        draft.row, segments.count + 1, styles.bold(format), shown(sum), &draft)
      draft.row += 1
    }
    draft.put("Total", draft.row, 0, styles.total(styles.text))
    for (place, sum) in sums.enumerated() {
      addSum(
        Area(
          Place(row: first, column: place + 1), Place(row: draft.row - 1, column: place + 1)),
        sum, draft.row, place + 1, styles.total(format), shown(sum), &draft)
    }
    if isShaded, draft.row > first, !segments.isEmpty {
      draft.sheet.shades.append(
        .init(
          Area(Place(row: first, column: 1), Place(row: draft.row - 1, column: segments.count)),
          least: styles.palette.paper.value, greatest: styles.palette.tint(0.6).value))
    }
    draft.row += 1
  }

  private func addSum(
    _ area: Area, _ value: Double, _ row: Int, _ column: Int, _ format: CellFormat,
    _ shown: String, _ draft: inout SheetDraft
  ) {
    let isEmpty = area.last < area.first || area.last.column < area.first.column
    draft.put(
      isEmpty ? .number(0) : .formula("=SUM(\(area.a1))", value), row, column, format, shown: shown)
  }

  private static func value(of content: Cell.Content) -> Double {
    switch content {
    case .number(let value), .formula(_, let value): value
    default: 0
    }
  }
}
