/// What stands around a figure, in every format.
struct Caption: Hashable {
  /// What tells the figure from the others of its market, fit for a file's name: `funnel`.
  var id: String
  /// The finding, as a sentence without a full stop: `910 of 19,675 companies fit, 4.6%`.
  var title: String
  /// What is drawn, and in what unit.
  var subtitle: String
  /// The figure in words, for who can't see it: every mark with its figures.
  var alternative: String
}
