/// What stands in a cell, and how it looks.
package struct Cell: Hashable, Sendable {
  /// A cell's content.
  package enum Content: Hashable, Sendable {
    case empty
    /// Never read as a formula, a number or a link, whatever it says.
    case text(String)
    /// One that is not finite leaves the cell empty.
    case number(Double)
    /// A formula, beginning with `=`, and the value that it has.
    case formula(String, Double)
    /// The same where the value is a text.
    case textFormula(String, String)
  }

  package var content: Content
  package var format: CellFormat

  package init(_ content: Content, _ format: CellFormat = CellFormat()) {
    self.content = content
    self.format = format
  }
}

/// How a cell looks.
package struct CellFormat: Hashable, Sendable {
  /// Where the content stands between left and right.
  package enum Alignment: Hashable, Sendable {
    /// Texts left, numbers right.
    case usual
    case left
    case centre
    case right
  }

  /// Where the content stands between top and bottom.
  package enum VerticalAlignment: Hashable, Sendable {
    case top
    case centre
    case bottom
  }

  /// A line at a cell's edge.
  package enum Line: Hashable, Sendable {
    case none
    case hair
    case thin
    case medium
  }

  /// The family; nil for the program's own.
  package var font: String?
  /// In points.
  package var size: Double = 11
  package var isBold = false
  package var isItalic = false
  /// `0xRRGGBB`; nil for the usual black.
  package var colour: UInt32?
  /// `0xRRGGBB`; nil for none.
  package var fill: UInt32?
  /// Such as `#,##0.00`; nil for numbers as they come.
  package var numberFormat: String?
  package var alignment = Alignment.usual
  package var vertical = VerticalAlignment.bottom
  package var wraps = false
  /// In steps of about a character's width.
  package var indent = 0
  package var top = Line.none
  package var bottom = Line.none
  /// `0xRRGGBB`, of all lines; nil for black.
  package var lineColour: UInt32?

  package init(font: String? = nil, size: Double = 11) {
    self.font = font
    self.size = size
  }

  /// The format with something changed.
  package func with(_ change: (inout CellFormat) -> Void) -> CellFormat {
    var format = self
    change(&format)
    return format
  }
}
