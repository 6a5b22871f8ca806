import MarketSizing

/// What there is of a figure at low, at base and at high prices.
struct Levels<Value> {
  var low: Value
  var base: Value
  var high: Value

  /// All three, in this order.
  var all: [Value] { [low, base, high] }

  /// Something of each.
  func map<Other>(_ change: (Value) -> Other) -> Levels<Other> {
    Levels<Other>(low: change(low), base: change(base), high: change(high))
  }

  /// Each with that of another.
  func with<Other>(_ other: Levels<Other>) -> Levels<(Value, Other)> {
    Levels<(Value, Other)>(
      low: (low, other.low), base: (base, other.base), high: (high, other.high))
  }
}

extension Levels: Equatable where Value: Equatable {}
extension Levels: Hashable where Value: Hashable {}
extension Levels: Sendable where Value: Sendable {}

extension Levels<String> {
  /// The amounts of a range.
  init(_ range: SizingResult.MoneyRange) {
    self.init(low: range.low, base: range.confirmed, high: range.high)
  }
}

extension Levels<SizingResult.Obtained.Part> {
  /// What can be won.
  init(_ obtained: SizingResult.Obtained) {
    self.init(low: obtained.low, base: obtained.base, high: obtained.high)
  }
}
