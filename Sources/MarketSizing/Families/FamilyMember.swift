/// A company of a family as its first record calls it.
struct FamilyMember: Sendable {
  /// The list.
  var file: String
  /// The line on which the record begins.
  var line: Int
  /// Its name, or its domain; nil where it has neither.
  var name: String?
  /// What it names as its parent; nil for nothing.
  var parent: String?
}
