/// Whom one talks to in the companies that match, and what about: personas by segment.
package struct PersonasReport: Codable, Hashable, Sendable {
  /// In the order of the personas file.
  package var personas: [PersonaRow] = []

  /// A report of nobody.
  package init() {}
}

/// A persona: what its file says, and how many companies and persons that means.
package struct PersonaRow: Codable, Hashable, Sendable {
  /// The name by which prices speak of it.
  package var id: String
  /// The name for people.
  package var name: String
  /// Job titles, as people write them.
  package var titles: [String]
  /// The department; nil where the persona does not say.
  package var function: String?
  /// The ranks.
  package var seniorities: [String]
  /// The segments or industries where the role is found; empty for all.
  package var fits: [String]
  /// Persons of the role in a company; nil where the persona does not say.
  package var perCompany: Persons?
  /// What hurts.
  package var pains: [String]
  /// What the role wants.
  package var goals: [String]
  /// What makes it look for something now.
  package var triggers: [String]
  /// What it objects, and what to answer.
  package var objections: [Objection]
  /// What to say.
  package var message: String?
  /// From how many interviews all that is known.
  package var interviews: Int
  /// The month or day of the last one; nil where it is not told.
  package var lastInterview: String?
  /// Whether these are too few to rely on.
  package var isHypothesis: Bool
  /// The companies of all segments together.
  package var total: PersonaCell
  /// By segment, in the order of the ICP; only segments with companies where the role is, or may be,
  /// found.
  package var cells: [PersonaCell] = []

  /// Persons from low to high, as exact decimals.
  package struct Persons: Codable, Hashable, Sendable {
    /// At the least; of companies, in the confirmed ones.
    package var low: String
    /// As expected; of companies, in the confirmed ones.
    package var base: String
    /// At the most; of companies, in confirmed and possible ones.
    package var high: String
  }

  /// What a buyer says against it, and what to answer; nil where the persona does not say.
  package struct Objection: Codable, Hashable, Sendable {
    package var says: String
    package var answer: String?
  }
}

/// A persona in a segment, or in all.
package struct PersonaCell: Codable, Hashable, Sendable {
  /// The segment's name; nil for all together.
  package var segment: String?
  /// Companies that fit for certain and where the role is found.
  package var confirmed = 0
  /// Companies that may fit, or where the role may be found.
  package var possible = 0
  /// Persons in these companies; nil where the persona does not say how many a company has.
  package var persons: PersonaRow.Persons?
  /// Persons counted in contacts; nil where there are none to count.
  package var counted: Int?
  /// Companies with at least one of these; nil where there are no contacts.
  package var accountsWithContact: Int?
}
