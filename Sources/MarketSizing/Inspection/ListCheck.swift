package import DelimitedText
package import Firmographics
internal import Criteria

/// Holds an ICP and its variants against a list, and tells whether what they ask for occurs there.
package struct ListCheck {
  private let questions: [Question]
  /// By question: the number of the probe of the whole criterion; those of its texts follow.
  private let firstProbes: [Int]
  private let plan: SizingPlan
  private let sizing: Sizing
  private let mapping: ColumnMapping?

  /// - Parameters:
  ///   - profiles: of one file; a criterion that several of them share is asked about once.
  ///   - mapping: what the columns mean; nil where their names decide.
  ///   - options: how many threads, and how many rejected records stop the check.
  package init(
    _ profiles: [IdealCustomerProfile], mapping: ColumnMapping?, options: SizingOptions
  ) {
    var seen: Set<Question> = []
    questions = profiles.flatMap(Question.all(of:)).filter { seen.insert($0).inserted }
    var survey = Survey(fields: [])
    firstProbes = questions.map { question in
      let first = survey.probes.count
      let predicates = [question.criterion.predicate] + question.named.map(\.predicate)
      survey.probes += predicates.map { Survey.Probe($0, in: question.context) }
      return first
    }
    plan = SizingPlan(profiles, survey: survey)
    sizing = Sizing(plan, mapping: mapping, options: options)
    self.mapping = mapping
  }

  /// Reads a list and tells what is worth a look, in the order of the ICP.
  ///
  /// - Throws: ``Problem`` for all that would stop a sizing.
  package func run(_ path: String, dialect: DialectOptions) throws -> [Finding] {
    let list = try sizing.open(path, dialect: dialect)
    if sizing.countsFamilies { _ = try sizing.familyKeys(of: [list]) }
    var outcome = try sizing.pass(over: [list])
    guard let survey = outcome.lists.first?.survey else { return [] }
    outcome.lists[0].notUTF8 = survey.notUTF8
    let vocabulary = ListVocabulary(list.binding, survey)
    var findings: [Finding] = []
    for (number, question) in questions.enumerated() {
      let probes = Array(survey.probes[firstProbes[number]...])
      let judgement = QuestionFindings(
        question: question, tally: probes[0], vocabulary: vocabulary,
        list: PassReports.fileName(path))
      findings += judgement.texts(Array(probes.dropFirst())) + judgement.outcomes
      if case .segment = question.role { continue }
      findings += judgement.edges
    }
    findings += segmentEdges(survey, list: path)
    let reports = PassReports(plan: plan, mapping: mapping, lists: [list], outcome: outcome)
    let name = PassReports.fileName(path) + ": "
    findings += reports.dataWarnings().map { warning in
      Finding(
        at: Place(path), warning.hasPrefix(name) ? String(warning.dropFirst(name.count)) : warning)
    }
    var seen: Set<Finding> = []
    return findings.filter { seen.insert($0).inserted }
  }

  /// The bands that lie across an edge between segments: one finding for each field divided by.
  private func segmentEdges(_ survey: ListSurvey, list: String) -> [Finding] {
    var places: [Subject: Place] = [:]
    var cut: [Subject: TextCensus] = [:]
    var order: [Subject] = []
    for (number, question) in questions.enumerated() {
      guard case .segment = question.role, question.criterion.predicate.subjects.count == 1
      else { continue }
      let subject = question.criterion.predicate.subjects[0]
      let bands = survey.probes[firstProbes[number]].bands
      guard !bands.entries.isEmpty else { continue }
      if cut[subject] == nil {
        order.append(subject)
        places[subject] = question.criterion.place
      }
      // An edge is met from both of its sides: the same records, counted once.
      var known = cut[subject] ?? TextCensus()
      for entry in bands.entries where !known.entries.contains(where: { $0.bytes == entry.bytes }) {
        known.add(entry)
      }
      cut[subject] = known
    }
    return order.map { subject in
      Finding(
        at: places[subject] ?? Place(list),
        "the segments' edges cut the list's bands of \(subject.reference): "
          + QuestionFindings.bandWords(cut[subject] ?? TextCensus()),
        fix: "companies in them are placed by the larger part of the band; "
          + "edges at the bands' own ends would place them for certain")
    }
  }
}
