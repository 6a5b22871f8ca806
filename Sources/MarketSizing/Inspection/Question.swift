internal import Criteria
internal import Firmographics

/// A criterion of an ICP that a list is asked about, and the probes that answer.
struct Question: Hashable, Sendable {
  /// What the criterion is for.
  enum Role: Hashable, Sendable {
    case mustHave
    case dealBreaker
    case serviceable
    case niceToHave
    /// One of the conditions of the segment of a name.
    case segment(String)
  }

  /// A text that the criterion names.
  struct Named: Hashable, Sendable {
    var subject: Subject
    /// Folded; of a code maybe its beginning alone.
    var text: String
    /// The condition that it occurs.
    var predicate: Predicate
  }

  var role: Role
  var criterion: Criterion
  var context: ReadingContext

  /// The questions of an ICP, in its order.
  static func all(of profile: IdealCustomerProfile) -> [Question] {
    func questions(_ criteria: [Criterion], _ role: Role) -> [Question] {
      criteria.map { Question(role: role, criterion: $0, context: profile.context) }
    }
    return questions(profile.mustHaves, .mustHave) + questions(profile.dealBreakers, .dealBreaker)
      + questions(profile.niceToHaves.map(\.criterion), .niceToHave)
      + questions(profile.serviceable, .serviceable)
      + profile.segments.flatMap { questions($0.conditions, .segment($0.name)) }
  }

  /// The texts that the criterion names, each with the condition that it occurs.
  var named: [Named] { Self.named(in: criterion.predicate) }

  private static func named(in predicate: Predicate) -> [Named] {
    switch predicate {
    case .and(let parts), .or(let parts): return parts.flatMap(named)
    case .not(let part): return named(in: part)
    case .among(let subject, let patterns):
      return patterns.texts.map { text in
        Named(subject: subject, text: text, predicate: .among(subject, TextPatterns(texts: [text])))
      }
        + patterns.prefixes.map { prefix in
          Named(
            subject: subject, text: prefix,
            predicate: .among(subject, TextPatterns(texts: [], prefixes: [prefix])))
        }
    case .contains(let subject, let text, _):
      return [Named(subject: subject, text: text, predicate: predicate)]
    case .compare, .known: return []
    }
  }

  /// What the criterion is called in a sentence: `must-have “size” (employees between 50 and 1000)`.
  var name: String {
    switch role {
    case .mustHave: "must-have “\(criterion.id)” (\(criterion.words))"
    case .dealBreaker: "deal-breaker “\(criterion.id)” (\(criterion.words))"
    case .serviceable: "serviceable “\(criterion.id)” (\(criterion.words))"
    case .niceToHave: "nice-to-have “\(criterion.id)” (\(criterion.words))"
    case .segment(let name): "segment “\(name)” (\(criterion.words))"
    }
  }
}
