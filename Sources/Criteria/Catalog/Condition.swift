package import Firmographics

/// One condition of ICP files, such as `between`: what it takes, what it fits, and what it means.
///
/// A new condition is a file in this folder and a line in ``Conditions/all``. It lowers to the closed
/// ``Predicate``, so that no engine and no report knows of it.
package protocol Condition: Sendable {
  /// The key in ICP files.
  var name: String { get }
  /// What stands behind the key.
  var operand: OperandShape { get }
  /// As what a column of the list's own is read.
  var columnForm: Form { get }
  /// Whether values of a form can be tested with it.
  func fits(_ form: Form) -> Bool
  /// What the condition says of a subject whose form it fits.
  ///
  /// `texts` stand behind the key, as many as ``operand`` says. Throws every fault of them.
  func meaning(
    of texts: [String], for subject: Subject, in context: ReadingContext
  ) throws(OperandFaults) -> Meaning
}

/// What stands behind a condition's key.
package enum OperandShape: Sendable {
  /// One text or number.
  case one
  /// A list of two, from and to.
  case pair
  /// A list of at least one; one alone is a list of one.
  case many
  /// `true` or `false`.
  case flag
}

/// A condition as a predicate and in words.
package struct Meaning: Hashable, Sendable {
  package var predicate: Predicate
  /// What follows the field's name in a sentence: `between 50 and 1,000`.
  package var words: String

  package init(_ predicate: Predicate, words: String) {
    self.predicate = predicate
    self.words = words
  }
}

/// What is wrong with the texts behind a condition's key.
package struct OperandFaults: Error, Hashable, Sendable {
  package var faults: [Fault]

  /// One fault.
  package struct Fault: Hashable, Sendable {
    /// Which of the texts is at fault, from 0; nil for all of them together.
    package var index: Int?
    /// What is wrong, as a phrase.
    package var what: String
    /// How to mend it, as an imperative phrase.
    package var fix: String

    package init(at index: Int? = nil, _ what: String, fix: String) {
      self.index = index
      self.what = what
      self.fix = fix
    }
  }

  package init(_ faults: [Fault]) { self.faults = faults }
}

/// The conditions that ICP files can use.
package enum Conditions {
  /// Every condition, in the order in which messages name them.
  package static let all: [any Condition] = [
    InCondition(), NotInCondition(), BetweenCondition(), AtLeastCondition(), AtMostCondition(),
    AnyOfCondition(), AllOfCondition(), NoneOfCondition(), ContainsCondition(),
    StartsWithCondition(), KnownCondition(),
  ]

  /// The condition of a name; nil where there is none.
  package static func named(_ name: String) -> (any Condition)? {
    all.first { $0.name == name }
  }

  /// The names of the conditions that fit a form, in order.
  package static func names(fitting form: Form) -> [String] {
    all.filter { $0.fits(form) }.map(\.name)
  }
}
