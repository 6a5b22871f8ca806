/// A cell's place on a sheet.
package struct Place: Hashable, Comparable, Sendable {
  /// From 0 to 1,048,575.
  package var row: Int
  /// From 0 to 16,383.
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// As formulas of the same sheet write it: `B7`.
  package var a1: String { Self.letters(of: column) + String(row + 1) }

  /// As it stays where a formula is copied: `$B$7`.
  package var absolute: String { "$\(Self.letters(of: column))$\(row + 1)" }

  /// As formulas of any sheet write it: `'Price list'!$B$7`.
  package func on(_ sheet: String) -> String {
    "'\(sheet.replacing("'", with: "''"))'!\(absolute)"
  }

  /// The place so many rows below and columns to the right.
  package func moved(rows: Int = 0, columns: Int = 0) -> Place {
    Place(row: row + rows, column: column + columns)
  }

  /// By rows, then by columns.
  package static func < (left: Place, right: Place) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }

  /// A column's letters: 0 is `A`, 26 is `AA`.
  package static func letters(of column: Int) -> String {
    var rest = max(0, column) + 1
    var letters = ""
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest /= 26
    }
    return letters
  }
}

/// A rectangle of cells.
package struct Area: Hashable, Sendable {
  package var first: Place
  package var last: Place

  /// The cells from the first to the last, both included; the last lies nowhere above or left of the
  /// first.
  package init(_ first: Place, _ last: Place) {
    self.first = first
    self.last = last
  }

  /// As formulas of the same sheet write it: `B2:C7`.
  package var a1: String { "\(first.a1):\(last.a1)" }

  /// As it stays where a formula is copied: `$B$2:$C$7`.
  package var absolute: String { "\(first.absolute):\(last.absolute)" }

  /// As formulas of any sheet write it.
  package func on(_ sheet: String) -> String { "\(first.on(sheet)):\(last.absolute)" }
}
