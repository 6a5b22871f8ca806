import MarketSizing
import Workbooks

extension ModelWorkbook {
  /// The sheet of every segment in every region, one a row, region by region, to be filtered or put
  /// into a pivot table; nil where no company fits.
  mutating func cellsSheet() -> Sheet? {
    guard markets.contains(where: { !$0.result.cells.isEmpty }) else { return nil }
    var draft = draft(SheetName.cells)
    draft.least = [lead: 16, lead + 1: 16]
    let levels = ["low", "base", "high"]
    func three(_ title: String) -> [String] { levels.map { ">\(title), \($0)" } }
    let heads =
      leadHeads + ["Region", "Segment", ">Confirmed", ">Possible", ">Approximate", ">Employees"]
      + (hasUnits ? three("Units") : []) + (hasMoney ? three("Price") + three("Money") : [])
    draft.begin(
      "Every segment in every region",
      "Approximate: placed in the segment by the larger part of a band that crosses its edge. "
        + "Employees: of the confirmed companies, a band giving its lower end.",
      columns: min(heads.count, lead + 9))
    let head = draft.row
    draft.head(heads)
    draft.sheet.frozen = Place(row: draft.row, column: lead + 2)
    draft.sheet.print.repeatedRows = head...head
    for number in markets.indices { addCells(of: number, to: &draft) }
    draft.sheet.filter = Area(
      Place(row: head, column: 0), Place(row: draft.row - 1, column: heads.count - 1))
    return draft.finished()
  }

  private mutating func addCells(of number: Int, to draft: inout SheetDraft) {
    let market = markets[number]
    let result = market.result
    let segments = Dictionary(
      result.segments.enumerated().map { ($1.segment, $0) }, uniquingKeysWith: { first, _ in first }
    )
    var order: [String: Int] = [:]
    for (place, row) in result.regions.enumerated() where order[row.region] == nil {
      order[row.region] = place
    }
    // Together by region, so that a region's money is the sum of neighbours.
    let cells = result.cells.enumerated().sorted { left, right in
      (order[left.element.region] ?? .max, left.offset)
        < (order[right.element.region] ?? .max, right.offset)
    }.map(\.element)
    for cell in cells {
      if !isSingle { draft.put(market.label, draft.row, 0) }
      draft.put(SafeText.line(cell.region), draft.row, lead)
      draft.put(SafeText.line(cell.segment), draft.row, lead + 1)
      for (offset, count) in [
        cell.confirmed, cell.possible, cell.approximate, cell.employees,
      ].enumerated() {
        draft.put(count, draft.row, lead + 2 + offset)
      }
      if let money = market.money, let segment = segments[cell.segment],
        let price = market.price(ofSegment: segment)
      {
        let units = lead + 6
        let first = units + (hasUnits ? 3 : 0)
        addPrice(number, segment, price, money, first, &draft)
        let places = addMoney(
          Levels(cell.value), (cell.confirmed, cell.possible), price, money,
          (lead + 2, hasUnits ? units : nil, first + 3, first), &draft)
        let key = MarketModel.CellKey(segment: cell.segment, region: cell.region)
        if market.cellPlaces[key] == nil { markets[number].cellPlaces[key] = places }
        markets[number].regionRows[cell.region, default: []].append(draft.row)
      }
      draft.row += 1
    }
  }
}
