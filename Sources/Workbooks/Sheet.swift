/// One sheet of a workbook.
package struct Sheet: Hashable, Sendable {
  /// As the tab shows it: see ``SheetNames``.
  package let name: String
  package private(set) var cells: [Place: Cell] = [:]
  /// Widths of columns, in characters of the usual font.
  package var widths: [Int: Double] = [:]
  /// Heights of rows, in points; a row without one is as high as programs find right.
  package var heights: [Int: Double] = [:]
  /// Cells that are one; what stands in the first of them shows.
  package var merged: [Area] = []
  /// How many rows at the top and columns at the left stay while the rest moves.
  package var frozen = Place(row: 0, column: 0)
  package var showsGrid = false
  /// `0xRRGGBB` of the tab; nil for none.
  package var tabColour: UInt32?
  /// Rows with buttons in the first that filter the others.
  package var filter: Area?
  package var shades: [Shade] = []
  package var limits: [Limit] = []
  package var charts: [SheetChart] = []
  package var pictures: [Picture] = []
  package var print = Print()

  /// Numbers that are shaded by their size.
  package struct Shade: Hashable, Sendable {
    package var area: Area
    /// `0xRRGGBB` of the least and of the greatest number.
    package var least, greatest: UInt32

    package init(_ area: Area, least: UInt32, greatest: UInt32) {
      self.area = area
      self.least = least
      self.greatest = greatest
    }
  }

  /// Input cells that take only numbers from a least one on, and up to a greatest if that is not nil.
  package struct Limit: Hashable, Sendable {
    package var area: Area
    package var least: Double
    package var greatest: Double?

    package init(_ area: Area, from least: Double, to greatest: Double?) {
      self.area = area
      self.least = least
      self.greatest = greatest
    }
  }

  /// A picture that lies over the cells.
  package struct Picture: Hashable, Sendable {
    package var png: [UInt8]
    /// Where its upper left corner is.
    package var place: Place
    /// Of the size that the file gives.
    package var scale: Double
    package var alternative: String

    package init(png: [UInt8], at place: Place, scale: Double, alternative: String) {
      self.png = png
      self.place = place
      self.scale = scale
      self.alternative = alternative
    }
  }

  /// How a sheet is printed: on A4, as wide as the page, and as long as it has to be.
  package struct Print: Hashable, Sendable {
    package var isLandscape = true
    /// The rows that every page begins with; nil for none.
    package var repeatedRows: ClosedRange<Int>?
    /// Whether it is made so small that it is no longer than a page either.
    package var isOnePage = false
    /// The rows that begin a page whatever room is left on the one before, in their order.
    package var breaks: [Int] = []
    /// What stands below every page, beside the page's number.
    package var footer = ""
    /// The family of the text below pages.
    package var font = "Arial"

    package init() {}
  }

  /// An empty sheet.
  package init(name: String) { self.name = name }

  /// The cell at a place, to be read or set; nil where nothing stands.
  package subscript(place: Place) -> Cell? {
    get { cells[place] }
    set { cells[place] = newValue }
  }

  /// The cell of a row and a column, from 0.
  package subscript(row: Int, column: Int) -> Cell? {
    get { cells[Place(row: row, column: column)] }
    set { cells[Place(row: row, column: column)] = newValue }
  }
}

/// Names for sheets: of at most 31 characters, without `[ ] : * ? / \` and apostrophes at the ends,
/// none like another.
package struct SheetNames {
  private var taken: Set<String> = ["history"]  // which Excel keeps for itself

  package init() {}

  /// A name that is like the wish and can be a sheet's.
  package mutating func name(_ wish: String) -> String {
    let allowed = CellText.clean(wish).map { "[]:*?/\\".contains($0) ? " " : $0 }
    func trimmed(_ text: Substring) -> Substring {
      var text = text
      while let first = text.first, first == " " || first == "'" { text.removeFirst() }
      while let last = text.last, last == " " || last == "'" { text.removeLast() }
      return text
    }
    /// Of at most so many UTF-16 units, which is what programs count.
    func cut(_ text: Substring, _ limit: Int) -> Substring {
      var text = text
      while text.utf16.count > limit { text.removeLast() }
      return trimmed(text)
    }
    let whole = trimmed(String(allowed)[...])
    let stem = whole.isEmpty ? "Sheet" : whole
    var name = String(cut(stem, 31))
    var number = 2
    while taken.contains(name.lowercased()) {
      let end = " \(number)"
      name = String(cut(stem, 31 - end.utf16.count)) + end
      number += 1
    }
    taken.insert(name.lowercased())
    return name
  }
}
