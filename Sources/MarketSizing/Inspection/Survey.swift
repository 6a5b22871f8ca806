package import Criteria
package import Firmographics

/// What a pass is asked to note of a list beside sizing it: every column's texts and what is odd about
/// them, how readable some fields are, and how often some conditions hold.
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
  /// A year after it is still to come.
  package var latestYear: Int
  /// So many distinct texts of a column are kept at most.
  package var textLimit: Int

  package init(
    fields: [Field], probes: [Probe] = [], latestYear: Int = .max, textLimit: Int = 1 << 15
  ) {
    self.fields = fields
    self.probes = probes
    self.latestYear = latestYear
    self.textLimit = textLimit
  }

  /// Every field that a column can give.
  package static func everyField(latestYear: Int) -> Survey {
    Survey(fields: Field.all.filter { !$0.isDerived }, latestYear: latestYear)
  }
}

/// A survey made ready to be asked of every record.
package struct CompiledSurvey: Sendable {
  /// A condition, and the source of its numbers if it looks at one number alone.
  package struct Probe: Sendable {
    package var predicate: CompiledPredicate
    package var source: Int?
  }

  package let probes: [Probe]
  package let latestYear: Int
  package let textLimit: Int

  package init(_ survey: Survey, in table: inout TestTable) {
    latestYear = survey.latestYear
    textLimit = survey.textLimit
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
  ///
  /// - Parameter bands: an empty census.
  package init(bands: TextCensus = TextCensus()) { self.bands = bands }

  /// Adds the records that come after all that were counted so far.
  package mutating func merge(_ other: ProbeTally) {
    yes += other.yes
    no += other.no
    missing += other.missing
    crossing += other.crossing
    bands.merge(other.bands)
  }
}
