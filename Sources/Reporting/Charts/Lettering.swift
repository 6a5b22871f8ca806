/// The type of charts: one family in a few sizes.
struct Lettering: Hashable {
  /// The finding over a chart.
  let title: Kind
  /// A figure that a chart is about.
  let figure: Kind
  /// Names, and figures at marks.
  let label, strong: Kind
  /// What is said beside them.
  let note: Kind

  /// The type of a brand; what is not as wide as Arial is taken to be as wide as the widest of
  /// common families, Verdana.
  init(_ brand: Brand) {
    let isMeasured = brand.font.map { Self.measured.contains($0.lowercased()) } ?? true
    let spread = isMeasured ? 1 : 1.2
    title = Kind(size: 19, leading: 25, isBold: true, spread: spread)
    figure = Kind(size: 22, leading: 27, isBold: true, spread: spread)
    label = Kind(size: 13, leading: 17, isBold: false, spread: spread)
    strong = Kind(size: 13, leading: 17, isBold: true, spread: spread)
    note = Kind(size: 11.5, leading: 15, isBold: false, spread: spread)
  }

  private static let measured: Set = ["arial", "helvetica", "liberation sans", "arimo"]

  /// One size.
  struct Kind: Hashable {
    /// How high the type is.
    let size: Double
    /// From one line to the next.
    let leading: Double
    let isBold: Bool
    /// How much wider than Arial its letters can be.
    fileprivate let spread: Double

    fileprivate init(size: Double, leading: Double, isBold: Bool, spread: Double) {
      (self.size, self.leading, self.isBold, self.spread) = (size, leading, isBold, spread)
    }

    /// From the top of a line to what its letters stand on.
    var rise: Double { (leading + 0.7 * size) / 2 }

    /// From the middle of a capital letter to what it stands on.
    var half: Double { 0.36 * size }

    /// How wide a text is at most.
    func width(_ text: String) -> Double {
      TypeMeasure.width(text, size: size * spread, isBold: isBold)
    }

    /// The text in as few lines of that width as can be, about equally long.
    func balanced(_ text: String, to width: Double) -> [String] {
      let lines = wrap(text, to: width)
      var narrow = width
      while narrow > 40, case let tighter = wrap(text, to: narrow - 10),
        tighter.count == lines.count
      {
        narrow -= 10
      }
      return wrap(text, to: narrow)
    }

    /// The text, cut with `…` where it is wider.
    func cut(_ text: String, to width: Double) -> String {
      TypeMeasure.cut(text, to: width, size: size * spread, isBold: isBold)
    }

    /// The text in lines of at most that width; see ``TypeMeasure/wrap(_:to:size:isBold:lines:)``.
    func wrap(_ text: String, to width: Double, lines: Int? = nil) -> [String] {
      TypeMeasure.wrap(text, to: width, size: size * spread, isBold: isBold, lines: lines)
    }
  }
}
