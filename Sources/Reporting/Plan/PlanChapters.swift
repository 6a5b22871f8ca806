import GoToMarket

/// What a run says of the matching companies beside their number and worth, as chapters of a document.
///
/// Workbooks, slides and the terminal show the same chapters: the first paragraph is what a chapter
/// finds, and the first table what it shows.
enum PlanChapters {
  /// The chapters of a run, in the order of a reader's questions; none for several markets.
  static func of(_ run: Run) -> [Chapter] {
    guard let result = run.results.first, run.results.count == 1 else { return [] }
    let plan = run.plan
    return [
      tiers(of: result),
      plan?.accounts.map { accounts($0, of: result) },
      plan?.personas.map { personas($0) },
      plan?.contacts.map { contacts($0) },
      plan?.territories.map { territories($0, of: result) },
      plan?.customers.map { customers($0, of: result) },
    ].compactMap(\.self)
  }
}
