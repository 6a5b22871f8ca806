/// A table of a document as HTML, in a box that scrolls where the screen is narrower.
struct HTMLTable {
  private let table: Table

  init(_ table: Table) { self.table = table }

  /// The table's lines; none where it has no rows.
  var lines: [String] {
    guard !table.rows.isEmpty else { return [] }
    // A last row that sums up the others stays last however they are sorted.
    let hasFoot = table.isSortable && table.rows.last?.isTotal == true
    let (body, foot) = (table.rows.dropLast(hasFoot ? 1 : 0), table.rows.suffix(hasFoot ? 1 : 0))
    let name = HTMLText.own(table.name)
    let isSorted = table.isSortable && body.count > 1
    // Paper holds it on one page.
    let isShort = table.rows.count <= 16
    var lines = [
      "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table: \(name)\">",
      "<table\(Self.classes([isSorted ? "sortable" : nil, isShort ? "short" : nil]))>",
      "<caption class=\"unseen\">\(name)</caption>", "<thead>",
      "<tr>\(table.columns.map(Self.head).joined())</tr>", "</thead>", "<tbody>",
    ]
    lines += body.map(row) + ["</tbody>"]
    if !foot.isEmpty { lines += ["<tfoot>"] + foot.map(row) + ["</tfoot>"] }
    return lines + ["</table>", "</div>"]
  }

  /// Whether the table is wider than upright paper, however its words are broken into lines.
  var isWide: Bool {
    let padding = 11.0
    let widths = table.columns.enumerated().map { place, column in
      // Numbers stay in one line, and what is in bold is at most so wide.
      let cells = table.rows.map { HTMLText.plain($0.cells[place].words) }
        .flatMap { column.kind == .number ? [$0] : Self.words(of: $0) }
      let words = Self.words(of: HTMLText.plain(column.title)) + cells
      return padding
        + (words.map { TypeMeasure.width($0, size: Self.printedSize, isBold: true) }.max() ?? 0)
    }
    return widths.reduce(0, +) > Self.paperWidth
  }

  /// The size of type on paper, and the width between the margins of A4, in pixels of style sheets.
  private static let (printedSize, paperWidth) = (10.0, 680.0)

  private static func words(of text: String) -> [String] {
    text.split { $0 == " " || $0 == "-" }.map(String.init)
  }

  private static func head(_ column: Table.Column) -> String {
    // The corner of a table is no head of anything.
    column.title.isEmpty
      ? "<td></td>"
      : "<th scope=\"col\"\(classes([name(of: column.kind)]))>\(HTMLText.of(column.title))</th>"
  }

  private func row(_ row: Table.Row) -> String {
    let place =
      row.cells.indices.contains(table.headColumn)
        && !row.cells[table.headColumn].words.isEmpty ? table.headColumn : 0
    let cells = zip(table.columns, row.cells).enumerated().map { number, pair in
      cell(pair.1, of: pair.0, isHead: number == place)
    }
    return "<tr\(row.isTotal ? " class=\"total\"" : "")>\(cells.joined())</tr>"
  }

  private func cell(_ cell: Table.Cell, of column: Table.Column, isHead: Bool) -> String {
    let tint = cell.shade.flatMap { Ink.tint(share: $0) }.map { Ink.tint($0).name }
    let value = cell.value.map { " data-value=\"\(HTMLText.own($0))\"" } ?? ""
    let classes = Self.classes([Self.name(of: column.kind), tint])
    let words = HTMLText.of(cell.words)
    return isHead && !words.isEmpty
      ? "<th scope=\"row\"\(classes)\(value)>\(words)</th>" : "<td\(classes)\(value)>\(words)</td>"
  }

  private static func name(of kind: Table.Column.Kind) -> String? {
    switch kind {
    case .text: nil
    case .number: "number"
    case .prose: "prose"
    }
  }

  private static func classes(_ names: [String?]) -> String {
    let names = names.compactMap(\.self)
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }
}
