/// How sure a column's values make it that the column holds a field.
package enum ContentCertainty: Sendable {
  /// So clear that the column is used where no other could be meant.
  case clear
  /// Worth showing to a person, who decides.
  case likely
}

/// What a column's values say that it holds.
package struct ContentFinding: Hashable, Sendable {
  package var field: Field
  /// The column's number from 0.
  package var column: Int
  package var certainty: ContentCertainty
  /// What was seen: “98 of 100 sample values are countries”.
  package var evidence: String
  /// Why the column is not used by itself, as a phrase; nil where it is.
  package var reservation: String?

  /// A finding that is as sure as it says, and less so with a reservation.
  init(
    _ field: Field, in column: Int, _ certainty: ContentCertainty, _ evidence: String,
    reservation: String? = nil
  ) {
    self.field = field
    self.column = column
    self.certainty = reservation == nil ? certainty : .likely
    self.evidence = evidence
    self.reservation = reservation
  }

  /// The finding, less sure for a reason; the first reason stays.
  func doubted(_ reservation: String) -> ContentFinding {
    var finding = self
    finding.certainty = .likely
    finding.reservation = finding.reservation ?? reservation
    return finding
  }
}
