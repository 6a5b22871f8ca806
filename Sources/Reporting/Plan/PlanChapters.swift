import GoToMarket

/// What a run says of the matching companies beside their number and worth, as chapters of a document.
///
/// Workbooks, slides and the terminal show the same chapters: the first paragraph is what a chapter
/// finds, and the first table what it shows.
enum PlanChapters {
  /// The chapters of a run, in the order of a reader's questions; of several markets the families
  /// alone.
  static func of(_ run: Run) -> [Chapter] {
    let families = families(of: run.results)
    guard let result = run.results.first, run.results.count == 1 else {
      return [families].compactMap(\.self)
    }
    let plan = run.plan
    return [
      families,
      tiers(of: result),
      plan?.accounts.map { accounts($0, of: result) },
      plan?.personas.map { personas($0) },
      plan?.contacts.map { contacts($0) },
      plan?.territories.map { territories($0, of: result) },
      plan?.customers.map { customers($0, of: result) },
    ].compactMap(\.self)
  }
}
