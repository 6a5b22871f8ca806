/// Yes, no, or unknown: strong Kleene logic, with no < unknown < yes.
///
/// Source: S. C. Kleene, Introduction to Metamathematics (1952), § 64.
package enum Truth: UInt8, Hashable, Sendable, CaseIterable, Comparable {
  case no = 0
  case unknown = 1
  case yes = 2

  /// Yes or no.
  package init(_ isTrue: Bool) { self = isTrue ? .yes : .no }

  /// Whether the left truth speaks less for it.
  package static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }

  /// Both: the lesser of the two.
  package static func && (left: Truth, right: Truth) -> Truth { min(left, right) }

  /// Either: the greater of the two.
  package static func || (left: Truth, right: Truth) -> Truth { max(left, right) }

  /// The opposite; unknown stays unknown.
  package static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }
}
