internal import DelimitedText
internal import GoToMarket

/// A file that companies are written to one by one.
protocol CompanyFile: PlanPart {
  /// Writes out all that is held back; the file appears with ``commit()``.
  func seal() throws(Problem)

  /// Puts the file in its place.
  func commit() throws(Problem)
}
