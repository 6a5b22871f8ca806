/// A chart of cells, which follows them as they change.
package struct SheetChart: Hashable, Sendable {
  /// How the series are drawn.
  package enum Kind: Hashable, Sendable {
    /// Bars from left to right, the series of a category below each other.
    case bars
    /// The same with the series of a category in one bar, end to end.
    case stackedBars
    /// The same with the series of a category over each other, the last in front.
    case overlaidBars
    /// Bars from bottom to top, beside each other.
    case columns
  }

  /// One series of numbers.
  package struct Series: Hashable, Sendable {
    package var name: String
    /// The sheet that the cells are on.
    package var sheet: String
    /// Cells with the names of the bars.
    package var categories: Area
    /// Cells with the numbers.
    package var values: Area
    /// `0xRRGGBB`.
    package var colour: UInt32
    /// Colours of single bars, by their places from 0.
    package var points: [Int: UInt32] = [:]
    /// The number format of labels at the bars' ends; nil for no labels.
    package var labels: String?

    package init(
      _ name: String, sheet: String, categories: Area, values: Area, colour: UInt32,
      labels: String? = nil
    ) {
      self.name = name
      self.sheet = sheet
      self.categories = categories
      self.values = values
      self.colour = colour
      self.labels = labels
    }
  }

  package var kind: Kind
  /// Empty for none.
  package var title: String
  package var series: [Series]
  /// In words, for who can't see it.
  package var alternative: String
  /// Where its upper left corner is.
  package var place: Place
  /// In pixels of 1/96 inch.
  package var width, height: Int
  /// The number format of the axis of values; nil for no such axis, as labels say the numbers.
  package var axisFormat: String?
  /// Whether a legend stands below the bars.
  package var hasLegend = false
  /// Between bars, in per cent of their width.
  package var gap = 45
  /// The family of all text; nil for the program's own.
  package var font: String?
  /// `0xRRGGBB` of all text.
  package var ink: UInt32 = 0

  /// A chart without axis of values and legend.
  package init(
    _ kind: Kind, title: String, series: [Series], alternative: String, at place: Place,
    width: Int, height: Int
  ) {
    self.kind = kind
    self.title = title
    self.series = series
    self.alternative = alternative
    self.place = place
    self.width = width
    self.height = height
  }
}
