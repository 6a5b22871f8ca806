import GoToMarket

/// What a run planned with the companies, as chapters of a document.
///
/// Workbooks, slides and the terminal show the same chapters: the first paragraph is what a chapter
/// finds, and the first table what it shows.
enum PlanChapters {
  /// The chapters of a run, in the order of a reader's questions; none where nothing was planned.
  static func of(_ run: Run) -> [Chapter] {
    guard let plan = run.plan, let result = run.results.first else { return [] }
    return [
      plan.accounts.map { accounts($0, of: result) }
    ].compactMap(\.self)
  }
}
