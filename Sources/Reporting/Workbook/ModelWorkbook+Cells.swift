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
    let (hasSAM, hasUnits) = (hasSAMOfCells, hasUnits)
    let heads =
      leadHeads + ["Region", "Segment", ">Confirmed", ">Possible"]
      + (hasSAM ? [">SAM confirmed", ">SAM possible"] : []) + [">Approximate", ">Employees"]
      + (hasUnits ? three("TAM units") : []) + (hasUnits && hasSAM ? three("SAM units") : [])
      + (hasMoney ? three("Price") + three("TAM") : []) + (hasMoney && hasSAM ? three("SAM") : [])
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

  /// Where the columns of the cells' sheet are; those that there are not stand where the next do.
  struct CellColumns {
    var confirmed, samConfirmed, approximate: Int
    var tamUnits, samUnits, price, tam, sam: Int
  }

  /// Where the columns of the cells' sheet are.
  var cellColumns: CellColumns {
    let (sam, units) = (hasSAMOfCells, hasUnits)
    let approximate = lead + 4 + (sam ? 2 : 0)
    let tamUnits = approximate + 2
    let samUnits = tamUnits + (units ? 3 : 0)
    let price = samUnits + (units && sam ? 3 : 0)
    return CellColumns(
      confirmed: lead + 2, samConfirmed: lead + 4, approximate: approximate, tamUnits: tamUnits,
      samUnits: samUnits, price: price, tam: price + 3, sam: price + 6)
  }

  private mutating func addCells(of number: Int, to draft: inout SheetDraft) {
    let (market, columns) = (markets[number], cellColumns)
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
      if !isSingle { draft.put(market.label, draft.row, 0, styles.muted) }
      draft.put(SafeText.line(cell.region), draft.row, lead)
      draft.put(SafeText.line(cell.segment), draft.row, lead + 1)
      draft.put(cell.confirmed, draft.row, columns.confirmed)
      draft.put(cell.possible, draft.row, columns.confirmed + 1)
      let sam = hasSAMOfCells ? cell.sam : nil
      if let sam {
        draft.put(sam.confirmed, draft.row, columns.samConfirmed)
        draft.put(sam.possible, draft.row, columns.samConfirmed + 1)
      }
      draft.put(cell.approximate, draft.row, columns.approximate)
      draft.put(cell.employees, draft.row, columns.approximate + 1)
      if let money = market.money, let segment = segments[cell.segment],
        let price = market.price(ofSegment: segment)
      {
        addPrice(number, segment, price, money, columns.price, &draft)
        let places = addMoney(
          Levels(cell.value), (cell.confirmed, cell.possible), price, money,
          (columns.confirmed, hasUnits ? columns.tamUnits : nil, columns.tam, columns.price),
          &draft)
        if let sam {
          _ = addMoney(
            Levels(sam.value), (sam.confirmed, sam.possible), price, money,
            (columns.samConfirmed, hasUnits ? columns.samUnits : nil, columns.sam, columns.price),
            &draft)
        }
        let key = MarketModel.CellKey(segment: cell.segment, region: cell.region)
        if market.cellPlaces[key] == nil { markets[number].cellPlaces[key] = places }
        markets[number].regionRows[cell.region, default: []].append(draft.row)
      }
      draft.row += 1
    }
  }
}
