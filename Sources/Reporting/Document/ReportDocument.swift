import MarketSizing

/// A run as a document: the answer, how it was found, the tables, and what it rests on.
///
/// It is the one source of what the reports in Markdown, HTML and PDF say.
struct ReportDocument: Hashable {
  let title: Phrase
  /// What stands before the first chapter.
  let blocks: [Block]
  let chapters: [Chapter]

  /// The document of a run.
  init(_ run: Run) {
    let plan = PlanChapters.of(run)
    let basis = [Self.method, Self.dataQuality, Self.warnings, Self.origin].compactMap { $0(run) }
    if run.results.count == 1, let result = run.results.first {
      let market = MarketChapters(result, of: run, prefix: "")
      title = Self.title(of: result, name: result.label)
      blocks = market.opening
      chapters = market.chapters + plan + basis
      return
    }
    title = "\(own: Wording.count(run.results.count, "market", "markets")) compared"
    let comparison = ComparisonChapters(run)
    blocks = comparison.opening
    let markets = zip(run.labels, run.results).enumerated().map { number, market in
      let (name, result) = market
      let id = "market-\(number + 1)"
      let own = MarketChapters(result, of: run, prefix: id + "-")
      return Chapter(
        id: id, title: Self.title(of: result, name: name), blocks: own.opening,
        chapters: own.chapters)
    }
    chapters = comparison.chapters + markets + plan + basis
  }

  private static func title(of result: SizingResult, name: String) -> Phrase {
    result.title.map { "\(given: $0) (\(given: name))" } ?? Phrase(given: name)
  }
}
