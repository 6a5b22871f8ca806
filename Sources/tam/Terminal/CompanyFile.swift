internal import DelimitedText
internal import GoToMarket

/// A file that companies are written to one by one.
protocol CompanyFile: PlanPart {
  /// Tells the file of all parts of the plan, before any begins: it may write what they know of companies.
  func accompany(_ parts: [any PlanPart])

  /// Writes out all that is held back; the file appears with ``commit()``.
  func seal() throws(Problem)

  /// Puts the file in its place.
  func commit() throws(Problem)
}

extension CompanyFile {
  func accompany(_ parts: [any PlanPart]) {}
}
