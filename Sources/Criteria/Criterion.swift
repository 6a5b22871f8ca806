package import DelimitedText

/// One condition on a company, as the ICP states it.
package struct Criterion: Hashable, Sendable {
  /// What an unknown counts as.
  package enum OnUnknown: String, Hashable, Sendable, CaseIterable {
    /// Unknown stays unknown, and the company possible.
    case possible
    /// In the company's favour.
    case keep
    /// Against the company.
    case drop
  }

  /// The name by which variants and reports speak of it.
  package var id: String
  /// What has to hold.
  package var predicate: Predicate
  /// What it counts as where it is unknown.
  package var onUnknown: OnUnknown
  /// The condition in words, as the ICP states it: `employees between 50 and 1000`.
  package var words: String
  /// Why the ICP asks for it.
  package var why: String?
  /// Where the ICP file says so.
  package var place: Place?

  /// A criterion of an ICP.
  package init(
    id: String, predicate: Predicate, onUnknown: OnUnknown = .possible, words: String,
    why: String? = nil, place: Place? = nil
  ) {
    self.id = id
    self.predicate = predicate
    self.onUnknown = onUnknown
    self.words = words
    self.why = why
    self.place = place
  }
}
