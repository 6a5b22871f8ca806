/// What a job title says of who bears it.
package struct TitleReading: Hashable, Sendable {
  /// A rank and the functions that it is of: a title may name several, such as “Co-Founder & CTO”.
  package struct Role: Hashable, Sendable {
    /// Nil where the title names no rank.
    package var seniority: Seniority?
    /// Empty where it names none that is known.
    package var functions: [JobFunction]

    package init(_ seniority: Seniority?, _ functions: [JobFunction]) {
      self.seniority = seniority
      self.functions = functions
    }
  }

  /// An abbreviation that stands for several titles, of which the rest does not tell one.
  package struct Ambiguity: Hashable, Sendable {
    package var abbreviation: String
    /// What it can be about.
    package var functions: [JobFunction]

    package init(_ abbreviation: String, _ functions: [JobFunction]) {
      self.abbreviation = abbreviation
      self.functions = functions
    }
  }

  /// What the bearer is now, as the title has it.
  package var roles: [Role] = []
  package var ambiguities: [Ambiguity] = []
  /// Abbreviations that were taken for what they mostly stand for, such as CRO for the Chief Revenue Officer.
  package var assumed: [String: Role] = [:]
  /// Whether the title names what its bearer was or wants to be, and nothing that they are.
  package var isFormer = false
  /// Whether they hold it for the time being.
  package var isInterim = false

  package init() {}

  /// Whether nothing was read.
  package var isEmpty: Bool { roles.isEmpty && ambiguities.isEmpty && !isFormer }

  /// The reading in words: `VP, Sales; Head, Marketing`.
  package var words: String {
    if isFormer { return "former or aspiring" }
    var parts = roles.map { role in
      let functions = role.functions.map(\.rawValue).joined(separator: " and ")
      switch (role.seniority?.rawValue, functions.isEmpty) {
      case (let rank?, false): return "\(rank), \(functions)"
      case (let rank?, true): return "\(rank), no function"
      case (nil, _): return "\(functions), no rank"
      }
    }
    parts += ambiguities.map { unclear in
      "\(unclear.abbreviation) may be of "
        + unclear.functions.map(\.rawValue).joined(separator: " or ")
    }
    if parts.isEmpty { return "nothing" }
    return parts.joined(separator: "; ") + (isInterim ? " (interim)" : "")
  }
}
