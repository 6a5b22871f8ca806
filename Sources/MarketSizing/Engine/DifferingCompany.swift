package import Criteria

/// A company that some ICP confirms and the first does not, or the first confirms and some other
/// does not.
package struct DifferingCompany: Hashable, Sendable {
  /// The number of its list.
  package var list: Int
  /// By ICP: whether the company is confirmed, possible or excluded (yes, unknown, no).
  package var statuses: [Truth]
  /// By ICP: the name of its segment; nil where it is excluded.
  package var segments: [String?]
  /// By ICP: the name of its region, a state as the company's record writes it; nil where it is
  /// excluded.
  package var regions: [String?]
  /// By ICP: the numbers of the criteria that are against the company or unknown, must-haves
  /// before deal-breakers.
  package var against: [[Int]]
  /// The text of every column of its list; empty where the record is too short.
  package var fields: [String]
}
