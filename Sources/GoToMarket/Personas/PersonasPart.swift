internal import Criteria
internal import Firmographics
package import MarketSizing

/// Counts the companies, and so the persons, of every persona by segment.
package final class PersonasPart: PlanPart, @unchecked Sendable {
  // `@unchecked`: companies come one at a time.
  private let segments: [String]
  private let personas: [Persona]
  /// By persona, then segment: companies.
  private var counts: [[Count]]

  private struct Count {
    var confirmed = 0
    var possible = 0
  }

  /// Personas in the companies of an ICP.
  ///
  /// - Parameters:
  ///   - profile: the first ICP of the run, its ``IdealCustomerProfile/buyers`` those of the personas.
  ///   - personas: in the order of the file.
  package init(_ profile: IdealCustomerProfile, _ personas: [Persona]) {
    segments = profile.segmentNames
    self.personas = personas
    counts = personas.map { [segments] _ in segments.map { _ in Count() } }
  }

  package var selection: AccountSelection { .matching }

  package func add(_ account: Account) {
    guard let verdict = account.verdicts.first, verdict.status != .no,
      let segment = segments.firstIndex(where: { $0 == verdict.segment })
    else { return }
    for (persona, isFound) in verdict.roles.enumerated() where isFound != .no {
      if verdict.status == .yes, isFound == .yes {
        counts[persona][segment].confirmed += 1
      } else {
        counts[persona][segment].possible += 1
      }
    }
  }

  package func finish(
    _ plan: inout Plan, _ results: [SizingResult], _ warnings: inout [String]
  ) {
    var report = PersonasReport()
    for (persona, counts) in zip(personas, counts) {
      var row = PersonaRow(persona)
      row.cells = zip(segments, counts).map { name, count in
        cell(of: persona, segment: name, count)
      }
      .filter { $0.confirmed + $0.possible > 0 }
      row.total = cell(
        of: persona, segment: nil,
        Count(
          confirmed: counts.reduce(0) { $0 + $1.confirmed },
          possible: counts.reduce(0) { $0 + $1.possible }))
      if row.cells.isEmpty {
        let fits = persona.fits.isEmpty ? "" : ", which fits \(Text.listed(persona.fits))"
        warnings.append(
          "no matching company has the persona “\(Text.shown(persona.id))”\(fits)")
      }
      report.personas.append(row)
    }
    plan.personas = report
  }

  private func cell(of persona: Persona, segment: String?, _ count: Count) -> PersonaCell {
    PersonaCell(
      segment: segment, confirmed: count.confirmed, possible: count.possible,
      persons: persona.perCompany.map {
        PersonaRow.Persons(
          low: ($0.low * count.confirmed).description,
          base: ($0.base * count.confirmed).description,
          high: ($0.high * (count.confirmed + count.possible)).description)
      })
  }
}

extension PersonaRow {
  /// What the file says of a persona, in no company yet.
  fileprivate init(_ persona: Persona) {
    self.init(
      id: persona.id, name: persona.name, titles: persona.titles, function: persona.function,
      seniorities: persona.seniorities, fits: persona.fits,
      perCompany: persona.perCompany.map {
        Persons(low: $0.low.description, base: $0.base.description, high: $0.high.description)
      },
      pains: persona.pains, goals: persona.goals, triggers: persona.triggers,
      objections: persona.objections.map { Objection(says: $0.says, answer: $0.answer) },
      message: persona.message, interviews: persona.evidence?.interviews ?? 0,
      lastInterview: persona.evidence?.last, isHypothesis: persona.isHypothesis,
      total: PersonaCell())
  }
}

extension Quantity {
  fileprivate static func * (left: Quantity, count: Int) -> Quantity {
    Quantity(scaled: left.scaled * Int128(count))
  }
}
