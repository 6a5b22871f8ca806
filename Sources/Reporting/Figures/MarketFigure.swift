import MarketSizing

/// TAM, SAM and SOM in true proportion.
struct MarketFigure: Hashable {
  /// One of the three.
  struct Level: Hashable {
    static let tamMeaning = "all that fit the profile"
    static let samMeaning = "of those, open to sales today"

    /// `TAM`, `SAM` or `SOM`.
    var name: String
    /// The name in full: `Total addressable market`.
    var fullName: String
    /// What it is of the one before it, in words.
    var meaning: String
    var confirmed: Int
    /// For SOM, 0: what is won is a forecast.
    var possible: Int
    /// The figure to show: `€18M`, or `910 companies` where there are no prices.
    var text: String
    /// Its range: `€13M–€28M`; nil where there are no prices.
    var range: String?
    /// How large it is drawn, in the currency's units or in companies; at least 0.
    var size: Double
  }

  var caption: Caption
  /// TAM, SAM where the profile says what can be sold to, and SOM where it says what can be won.
  var levels: [Level]
  /// Whether sizes are money.
  var isMoney: Bool

  /// The market of a result.
  init(_ result: SizingResult) {
    let money = result.money
    func level(
      _ name: String, _ fullName: String, _ meaning: String, _ confirmed: Int, _ possible: Int,
      _ base: String, _ low: String, _ high: String
    ) -> Level {
      Level(
        name: name, fullName: fullName, meaning: meaning, confirmed: confirmed, possible: possible,
        text: money?.said(base) ?? Wording.companies(confirmed),
        range: money.map { "\($0.said(low))–\($0.said(high))" },
        size: money == nil ? Double(max(0, confirmed)) : DecimalText.size(base))
    }
    func level(
      _ name: String, _ fullName: String, _ meaning: String, _ estimate: SizingResult.Estimate
    ) -> Level {
      level(
        name, fullName, meaning, estimate.confirmed, estimate.possible, estimate.value.confirmed,
        estimate.value.low, estimate.value.high)
    }
    var levels = [level("TAM", "Total addressable market", Level.tamMeaning, result.tam)]
    if result.hasServiceable {
      levels.append(level("SAM", "Serviceable addressable market", Level.samMeaning, result.sam))
    }
    if let som = result.som {
      levels.append(
        level(
          "SOM", "Serviceable obtainable market", result.obtainableMeaning, som.base.companies, 0,
          som.base.value, som.low.value, som.high.value))
    }
    self.levels = levels
    isMoney = money != nil
    caption = Caption(
      id: "market", title: Self.title(result, levels),
      subtitle: Self.subtitle(result),
      alternative: levels.map { level in
        "\(level.name), \(level.meaning): \(level.text)"
          + (level.range.map { " (\($0))" } ?? "")
          + (money == nil ? "" : ", \(Wording.companies(level.confirmed))")
      }.joined(separator: "; ") + ".")
  }

  private static func subtitle(_ result: SizingResult) -> String {
    if result.tam.confirmed <= 0, result.tam.possible <= 0 {
      return "The criteria together leave none; the funnel shows what each leaves"
    }
    let drawn = result.tam.confirmed > 0 ? ", drawn in proportion" : ""
    return result.money == nil
      ? "Companies\(drawn)"
      : "A year's money at base prices\(drawn); range from low to high prices"
  }

  private static func title(_ result: SizingResult, _ levels: [Level]) -> String {
    guard result.tam.confirmed > 0 || result.tam.possible > 0 else {
      return "No company on the list fits"
    }
    guard result.tam.confirmed > 0 else {
      return "No company fits for certain, and \(Wording.companies(result.tam.possible)) may"
    }
    let title =
      result.money == nil
      ? "A market of \(levels[0].text)" : "A market of \(levels[0].text) a year"
    let parts = levels.dropFirst().map { level in
      level.name == "SAM"
        ? "\(level.text) open to sales today" : "\(level.text) to be won\(result.obtainableTime)"
    }
    return parts.isEmpty ? title : "\(title): \(parts.joined(separator: ", "))"
  }
}
