package import DelimitedText
package import Firmographics

/// A buyer persona: a role inside companies, whom one talks to there and what about.
package struct Persona: Hashable, Sendable {
  /// The name by which prices and reports speak of it.
  package var id: String
  /// The name for people.
  package var name: String
  /// The job titles of the role, as people write them.
  package var titles: [String] = []
  /// The department, such as Sales; nil where the persona does not say.
  package var function: String?
  /// The ranks, such as VP; none where the persona does not say.
  package var seniorities: [String] = []
  /// The segments or industries where the role is found; none for all.
  package var fits: [String] = []
  /// How many persons of the role a company has; nil where the persona does not say.
  package var perCompany: Range?
  /// What hurts.
  package var pains: [String] = []
  /// What the role wants, and how it measures success.
  package var goals: [String] = []
  /// What makes the role look for something now.
  package var triggers: [String] = []
  /// What the role objects, and what to answer.
  package var objections: [Objection] = []
  /// What to say.
  package var message: String?
  /// What the persona rests on.
  package var evidence: Evidence?
  /// Where the personas file says so.
  package var place: Place?

  /// A persona of which nothing but its name is known.
  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  /// Fewer interviews than this make a persona a hypothesis.
  package static let enoughInterviews = 5

  /// Whether too few buyers were asked to rely on it.
  package var isHypothesis: Bool { (evidence?.interviews ?? 0) < Self.enoughInterviews }

  /// A number of persons that rises from low to high.
  package struct Range: Hashable, Sendable {
    /// At the least.
    package var low: Quantity
    /// As expected.
    package var base: Quantity
    /// At the most.
    package var high: Quantity

    package init(low: Quantity, base: Quantity, high: Quantity) {
      self.low = low
      self.base = base
      self.high = high
    }
  }

  /// What a buyer says against it, and what to answer.
  package struct Objection: Hashable, Sendable {
    package var says: String
    package var answer: String?

    package init(says: String, answer: String?) {
      self.says = says
      self.answer = answer
    }
  }

  /// The interviews that a persona was drawn from.
  package struct Evidence: Hashable, Sendable {
    /// How many.
    package var interviews: Int
    /// The month or day of the last one, as `2026-01`; nil where it is not told.
    package var last: String?

    package init(interviews: Int, last: String?) {
      self.interviews = interviews
      self.last = last
    }
  }
}
