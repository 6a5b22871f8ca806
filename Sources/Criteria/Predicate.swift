package import Firmographics

/// A condition on a company: a closed tree that every engine, SQL writer and report can walk.
///
/// The conditions of an ICP file (`Catalog/`) lower to these seven shapes; a new condition adds none.
package indirect enum Predicate: Hashable, Sendable {
  case and([Predicate])
  case or([Predicate])
  case not(Predicate)
  /// The number lies in one of the ranges, which do not touch and rise.
  case compare(Subject, [NumberRange])
  /// One of the texts is one of these or begins with one of the prefixes.
  case among(Subject, TextPatterns)
  /// One of the texts contains, or begins with, the folded text.
  case contains(Subject, String, atStart: Bool)
  /// There is a value that could be read; never unknown.
  case known(Subject)
}

/// Numbers from one to another, both included; nil where an end is open.
package struct NumberRange: Hashable, Sendable {
  /// The least number; nil where there is none.
  package var lower: Quantity?
  /// The greatest number; nil where there is none.
  package var upper: Quantity?

  /// Numbers between two ends.
  package init(lower: Quantity?, upper: Quantity?) {
    self.lower = lower
    self.upper = upper
  }
}

/// Texts to compare with, folded, in the order given.
package struct TextPatterns: Hashable, Sendable {
  /// What equals one of the texts.
  package var texts: [String]
  /// What is written with a star at its end.
  package var prefixes: [String]

  /// Texts and prefixes, all of them folded.
  package init(texts: [String], prefixes: [String] = []) {
    self.texts = texts
    self.prefixes = prefixes
  }
}

extension Predicate {
  /// Every subject that the condition looks at, in order, each once.
  package var subjects: [Subject] {
    var seen: [Subject] = []
    collect(&seen)
    return seen
  }

  private func collect(_ seen: inout [Subject]) {
    switch self {
    case .and(let parts), .or(let parts): for part in parts { part.collect(&seen) }
    case .not(let part): part.collect(&seen)
    case .compare(let subject, _), .among(let subject, _), .contains(let subject, _, _),
      .known(let subject):
      if !seen.contains(subject) { seen.append(subject) }
    }
  }
}
