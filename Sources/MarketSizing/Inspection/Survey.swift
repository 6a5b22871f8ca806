package import Criteria
package import Firmographics

/// What a pass is asked to note of a list beside sizing it: every column's texts, how readable some
/// fields are, and how often some conditions hold.
package struct Survey: Sendable {
  /// A condition whose outcomes are counted.
  package struct Probe: Hashable, Sendable {
    package var predicate: Predicate
    package var context: ReadingContext

    package init(_ predicate: Predicate, in context: ReadingContext) {
      self.predicate = predicate
      self.context = context
    }
  }

  /// The fields to read, whether or not an ICP asks for them.
  package var fields: [Field]
  package var probes: [Probe]

  package init(fields: [Field], probes: [Probe] = []) {
    self.fields = fields
    self.probes = probes
  }

  /// Every field that a column can give.
  package static let everyField = Survey(fields: Field.all.filter { !$0.isDerived })
}

/// A survey made ready to be asked of every record.
package struct CompiledSurvey: Sendable {
  /// A condition, and the source of its numbers if it looks at one number alone.
  package struct Probe: Sendable {
    package var predicate: CompiledPredicate
    package var source: Int?
  }

  package let probes: [Probe]

  package init(_ survey: Survey, in table: inout TestTable) {
    for field in survey.fields { _ = table.source(Subject(field), context: 0) }
    probes = survey.probes.map { probe in
      let context = table.add(probe.context)
      let subjects = probe.predicate.subjects
      let number = subjects.count == 1 && subjects[0].form.isNumeric ? subjects[0] : nil
      return Probe(
        predicate: table.compile(probe.predicate, context: context),
        source: number.map { table.source($0, context: context) })
    }
  }
}

/// How often a condition holds, over the records that were not rejected.
package struct ProbeTally: Sendable {
  package var yes = 0
  package var no = 0
  /// A value is missing.
  package var missing = 0
  /// A band lies across an edge, and nothing is missing.
  package var crossing = 0
  /// The bands that do, where the condition looks at one number alone.
  package var bands: TextCensus

  /// The tally of no record.
  package init(limit: Int) { bands = TextCensus(limit: limit) }

  /// Adds the records that come after all that were counted so far.
  package mutating func merge(_ other: ProbeTally) {
    yes += other.yes
    no += other.no
    missing += other.missing
    crossing += other.crossing
    bands.merge(other.bands)
  }

  /// Forgets everything.
  package mutating func clear() {
    (yes, no, missing, crossing) = (0, 0, 0, 0)
    bands.clear()
  }
}
