internal import Firmographics

/// Finds the personas that job titles are of.
///
/// A persona's own titles go first; else the function and the ranks that it names have to be read from
/// the title. Of several personas the one whose own titles hold it goes first, then the one that says
/// more, then the one whose function the title names first, then the first of the file.
package struct PersonaMatcher: Sendable {
  /// A title, and the personas that it is of.
  package struct Match: Hashable, Sendable {
    package var reading: TitleReading
    /// The numbers of the personas, the first choice first; of those that may be found in the same
    /// company only the first choice.
    package var personas: [Int] = []
    /// The numbers of the personas that would have taken it as well.
    package var others: [Int] = []
    /// Whether it is one of the first choice's own titles.
    package var isOwnTitle = false
  }

  private struct Rule {
    var titles: Set<TitleKey>
    /// Nil where the persona names none.
    var functions: [JobFunction]?
    var seniorities: [Seniority]?
    /// Whether only its own titles count.
    var isTitlesOnly: Bool
    var fits: Set<String>

    func takes(_ reading: TitleReading) -> Bool {
      guard !isTitlesOnly else { return false }
      return reading.roles.contains { role in
        let isFunction = functions.map { $0.contains(where: role.functions.contains) } ?? true
        let isRank =
          seniorities.map { ranks in role.seniority.map(ranks.contains) ?? false } ?? true
        return isFunction && isRank
      }
    }

    /// The place of the first function of a title that it names; after all where it names none.
    func place(in reading: TitleReading) -> Int {
      let named = reading.roles.flatMap(\.functions)
      return functions.flatMap { own in named.firstIndex(where: own.contains) } ?? named.count
    }

    /// How much it says: a function and ranks more than one of them, few more than many.
    var detail: (Int, Int) {
      (
        (functions == nil ? 0 : 1) + (seniorities == nil ? 0 : 1),
        -((functions?.count ?? 99) + (seniorities?.count ?? 99))
      )
    }

    func meets(_ other: Rule) -> Bool {
      fits.isEmpty || other.fits.isEmpty || !fits.isDisjoint(with: other.fits)
    }
  }

  private let rules: [Rule]
  /// What of the personas is not understood, as sentences without a full stop.
  package let warnings: [String]

  /// A matcher for personas, in the order of their file.
  package init(_ personas: [Persona]) {
    var warnings: [String] = []
    rules = personas.map { persona in
      var rule = Rule(
        titles: Set(persona.titles.map(TitleKey.whole).filter { !$0.isEmpty }), functions: nil,
        seniorities: nil, isTitlesOnly: false, fits: Set(persona.fits.map(Text.folded)))
      var unknown: [String] = []
      if let name = persona.function {
        rule.functions = JobFunction.named(name)
        if rule.functions == nil { unknown.append("the function “\(Text.shown(name))”") }
      }
      var ranks: [Seniority] = []
      for name in persona.seniorities {
        let found = Seniority.named(name)
        if found == nil { unknown.append("the seniority “\(Text.shown(name))”") }
        ranks += found ?? []
      }
      if !persona.seniorities.isEmpty { rule.seniorities = ranks }
      rule.isTitlesOnly =
        rule.functions == nil && persona.function != nil
        || rule.seniorities?.isEmpty ?? (persona.function == nil)
      if !unknown.isEmpty {
        let known =
          unknown[0].hasPrefix("the f") ? JobFunction.knownNames : Seniority.knownNames
        warnings.append(
          "of the persona “\(Text.shown(persona.id))” \(Self.list(unknown)) can't be read from job titles"
            + (rule.isTitlesOnly ? ", so that only its own titles count" : "")
            + "; known are \(Text.listed(known))")
      }
      return rule
    }
    self.warnings = warnings
  }

  private static func list(_ texts: [String]) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The personas that a title is of.
  package func match(_ title: String) -> Match {
    let phrases = TitleReader.items(of: title)
    var match = Match(reading: TitleReader.read(phrases))
    if match.reading.isFormer || rules.isEmpty { return match }
    let keys = TitleKey.all(phrases)
    var found: [(persona: Int, isOwn: Bool)] = []
    for (number, rule) in rules.enumerated() {
      if keys.contains(where: rule.titles.contains) {
        found.append((number, true))
      } else if rule.takes(match.reading) {
        found.append((number, false))
      }
    }
    found.sort { left, right in
      if left.isOwn != right.isOwn { return left.isOwn }
      let (more, less) = (rules[left.persona].detail, rules[right.persona].detail)
      guard more == less else { return more > less }
      let (first, second) = (
        rules[left.persona].place(in: match.reading), rules[right.persona].place(in: match.reading)
      )
      return first == second ? left.persona < right.persona : first < second
    }
    for (persona, _) in found {
      if match.personas.contains(where: { rules[$0].meets(rules[persona]) }) {
        match.others.append(persona)
      } else {
        match.personas.append(persona)
      }
    }
    match.isOwnTitle = found.first?.isOwn ?? false
    return match
  }
}
