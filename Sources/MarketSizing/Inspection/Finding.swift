package import DelimitedText

/// Something about an ICP and a list that does not stop a sizing, and is worth a look.
///
/// Printed as `FILE:LINE:COLUMN: warning: what; how to mend it`.
package struct Finding: Hashable, Sendable, CustomStringConvertible {
  package var place: Place
  /// What was found, as a phrase without a full stop.
  package var what: String
  /// What to do about it, as an imperative phrase; empty where nothing can be said.
  package var fix: String

  package init(at place: Place, _ what: String, fix: String = "") {
    self.place = place
    self.what = what
    self.fix = fix
  }

  package var description: String {
    "\(place): warning: \(what)" + (fix.isEmpty ? "" : "; \(fix)")
  }
}
