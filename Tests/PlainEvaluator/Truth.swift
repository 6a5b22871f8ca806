/// No < unknown < yes.
enum Truth: Int, Comparable {
  case no, unknown, yes

  static func < (a: Truth, b: Truth) -> Bool { a.rawValue < b.rawValue }

  prefix static func ! (a: Truth) -> Truth {
    switch a {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }

  init(_ holds: Bool) { self = holds ? .yes : .no }

  /// Whether all hold; yes if there is none.
  static func all(_ truths: [Truth]) -> Truth { truths.min() ?? .yes }

  /// Whether one holds; no if there is none.
  static func any(_ truths: [Truth]) -> Truth { truths.max() ?? .no }
}

/// What `on_unknown` says.
enum UnknownRule: String {
  case possible, keep, drop
}

/// One question about the fact of a field.
enum Question {
  case known(Bool)
  case within(Fraction?, Fraction?)
  case oneOf([String], negated: Bool)
  case codes([String], negated: Bool)
  case contains([String])
  case startsWith([String])
  case anyOf([String])
  case allOf([String])
  case noneOf([String])

  /// The answer, without `on_unknown`.
  func answer(_ fact: Fact) -> Truth {
    if case .known(let wanted) = self { return Truth((fact != .missing) == wanted) }
    switch (self, fact) {
    case (_, .missing), (_, .unconvertible):
      return .unknown
    case (.within(let low, let high), .interval(let value)):
      return comparison(low, high, value)
    case (.oneOf(let wanted, let negated), .texts(let texts)):
      return Truth(texts.contains { wanted.contains($0) } != negated)
    case (.codes(let patterns, let negated), .texts(let texts)):
      let fits = texts.contains { text in
        patterns.contains { pattern in
          pattern.hasSuffix("*") ? text.hasPrefix(String(pattern.dropLast())) : text == pattern
        }
      }
      return Truth(fits != negated)
    case (.contains(let parts), .texts(let texts)):
      return Truth(texts.contains { text in parts.contains { text.contains($0) } })
    case (.startsWith(let parts), .texts(let texts)):
      return Truth(texts.contains { text in parts.contains { text.hasPrefix($0) } })
    case (.anyOf(let wanted), .texts(let items)):
      return Truth(wanted.contains { items.contains($0) })
    case (.allOf(let wanted), .texts(let items)):
      return Truth(wanted.allSatisfy { items.contains($0) })
    case (.noneOf(let wanted), .texts(let items)):
      return Truth(!wanted.contains { items.contains($0) })
    default:
      return .unknown
    }
  }
}

/// Yes for a value inside of the bounds, no for a disjoint one, otherwise unknown.
private func comparison(_ low: Fraction?, _ high: Fraction?, _ value: Interval) -> Truth {
  if let low, let top = value.high, top < low { return .no }
  if let high, value.low > high { return .no }
  let isAboveLow = low.map { value.low >= $0 } ?? true
  let isBelowHigh = high.map { bound in value.high.map { $0 <= bound } ?? false } ?? true
  return isAboveLow && isBelowHigh ? .yes : .unknown
}

/// One criterion of an ICP.
struct Criterion {
  var id: String
  /// The questions on one field, all of which have to hold; empty for an `any`.
  var questions: [Question] = []
  var source: Source?
  var any: [Criterion] = []
  var onUnknown = UnknownRule.possible

  /// The answer before `on_unknown`; a number in `points` stands for the interval of its field.
  func answer(_ facts: [String: Fact], points: [String: Fraction] = [:]) -> Truth {
    if !any.isEmpty { return .any(any.map { $0.answer(facts, points: points) }) }
    guard let source else { return .yes }
    var fact = facts[source.key] ?? .missing
    if let point = points[source.key] { fact = .interval(Interval(low: point, high: point)) }
    return .all(questions.map { $0.answer(fact) })
  }

  /// The answer of a must-have or a serviceable criterion.
  func required(_ facts: [String: Fact]) -> Truth {
    let truth = answer(facts)
    if truth != .unknown { return truth }
    switch onUnknown {
    case .possible: return .unknown
    case .keep: return .yes
    case .drop: return .no
    }
  }

  /// How a deal-breaker speaks for the company: yes if it does not hold.
  func spared(_ facts: [String: Fact]) -> Truth {
    let truth = answer(facts)
    if truth != .unknown { return !truth }
    switch onUnknown {
    case .possible: return .unknown
    case .keep: return .yes
    case .drop: return .no
    }
  }

  /// All criteria on single fields.
  var leaves: [Criterion] { any.isEmpty ? [self] : any.flatMap(\.leaves) }
}
