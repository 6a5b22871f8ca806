/// A criterion with its predicate compiled, and what an unknown counts as.
package struct CompiledCriterion: Sendable {
  package var predicate: CompiledPredicate
  package var onUnknown: Criterion.OnUnknown
  /// Whether the criterion speaks against a company that it holds for.
  package var isDealBreaker: Bool

  package init(
    _ predicate: CompiledPredicate, onUnknown: Criterion.OnUnknown, isDealBreaker: Bool = false
  ) {
    self.predicate = predicate
    self.onUnknown = onUnknown
    self.isDealBreaker = isDealBreaker
  }
}
