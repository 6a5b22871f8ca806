/// What a record says of a subject.
package enum Reading: Hashable, Sendable {
  /// Nothing, or a word that means nothing.
  case missing
  /// Something that is no value of the subject's form; it counts as missing, and is counted.
  case unreadable
  case known(Value)
}

/// A value that could be read.
package enum Value: Hashable, Sendable {
  /// A number, or a band of numbers.
  case number(ValueInterval)
  /// An amount in a currency for which there is no rate: known, but not comparable.
  case unconverted(Currency)
  /// One or more texts, folded for comparison.
  case texts([String])
}
