import MarketSizing

/// The results of a run beside each other, and their differences to the first.
struct MarketComparison {
  /// Some figures of every market: a row for each figure, a cell for each market.
  struct Figures {
    /// What they are about: `Companies`, `TAM`, `SAM` or `SOM`.
    var title: String
    var rows: [Row]

    /// A figure of every market.
    struct Row {
      var title: String
      var cells: [String]
      /// Whether the row is one that others only explain.
      var isMain = false
      /// Where there is no room, figures with a number are left out, the greatest first.
      var spare: Int?
    }
  }

  /// What tells the markets from each other, as it may be shown.
  let names: [String]
  let results: [SizingResult]
  /// Every two of the markets.
  let pairs: [Run.Overlap]

  /// The comparison of a run's results, of which there have to be some.
  init(_ run: Run) {
    names = run.labels
    results = run.results
    pairs = run.comparison
  }

  /// The names for rows below each other: of several ICPs, the variants are indented below their base.
  var rowNames: [String] {
    results.enumerated().map { number, result in
      guard number > 0, let variant = result.variant, results[number - 1].icp == result.icp,
        results.contains(where: { $0.icp != result.icp })
      else { return names[number] }
      return "  " + SafeText.line(variant)
    }
  }

  /// What the differences are to.
  var first: String { names.first ?? "" }

  /// Companies, TAM, SAM and SOM; money only if some market has prices, SOM only if some has one.
  var figures: [Figures] {
    let fit = results.map(\.tam.confirmed)
    let won = results.map { $0.som.map { NumberText.grouped($0.base.companies) } ?? "–" }
    let all = [
      Figures(
        title: "Companies",
        rows: [Figures.Row(title: "confirmed", cells: counts(fit), isMain: true)]
          + differences(fit) + [
            .init(title: "possible", cells: results.map { NumberText.added($0.tam.possible) }),
            .init(title: "excluded", cells: counts(results.map(\.counts.excluded))),
          ]),
      Figures(title: "TAM", rows: money { Amounts($0.tam.value) }),
      Figures(
        title: "SAM",
        rows: [
          Figures.Row(
            title: "companies", cells: counts(results.map(\.sam.confirmed)), isMain: true),
          .init(title: "possible", cells: results.map { NumberText.added($0.sam.possible) }),
        ] + money { Amounts($0.sam.value) }),
      Figures(
        title: "SOM",
        rows: [Figures.Row(title: "companies", cells: won, isMain: true)]
          + money { result in
            result.som.map {
              Amounts(base: $0.base.value, low: $0.low.value, high: $0.high.value)
            }
          }),
    ]
    return all.filter { figures in
      !figures.rows.isEmpty && (figures.title != "SOM" || results.contains { $0.som != nil })
    }
  }

  /// An amount and the range that it lies in.
  private struct Amounts {
    var base: String
    var low: String
    var high: String

    init(base: String, low: String, high: String) {
      self.base = base
      self.low = low
      self.high = high
    }

    init(_ range: SizingResult.MoneyRange) {
      self.init(base: range.confirmed, low: range.low, high: range.high)
    }
  }

  private func counts(_ counts: [Int]) -> [String] { counts.map { NumberText.grouped($0) } }

  private func differences(_ counts: [Int]) -> [Figures.Row] {
    let others = counts.dropFirst()
    return [
      .init(
        title: "differs", cells: [""] + others.map { DifferenceText.of($0, from: counts[0]) }),
      .init(
        title: "in %", cells: [""] + others.map { DifferenceText.percent($0, from: counts[0]) },
        spare: 2),
    ]
  }

  private func money(_ amounts: (SizingResult) -> Amounts?) -> [Figures.Row] {
    guard results.contains(where: { $0.money != nil }) else { return [] }
    func cells(_ text: (MoneyText, Amounts) -> String) -> [String] {
      results.map { result in
        guard let money = result.money, let amounts = amounts(result) else { return "–" }
        return text(money, amounts)
      }
    }
    func differences(_ text: (String, String, MoneyText) -> String) -> [String] {
      results.enumerated().map { number, result in
        if number == 0 { return "" }
        guard result.isComparable(with: results[0]), let money = result.money,
          let amount = amounts(result)?.base, let first = amounts(results[0])?.base
        else { return "–" }
        return text(amount, first, money)
      }
    }
    return [
      .init(title: "a year", cells: cells { $0.short($1.base) }, isMain: true),
      .init(title: "low", cells: cells { $0.short($1.low) }, spare: 1),
      .init(title: "high", cells: cells { $0.short($1.high) }, spare: 1),
      .init(title: "differs", cells: differences { DifferenceText.of($0, from: $1, $2) }),
      .init(
        title: "in %",
        cells: differences { amount, first, _ in DifferenceText.percent(amount, from: first) },
        spare: 2),
    ]
  }
}
