package import Criteria
package import DelimitedText
package import Firmographics

/// ICPs made ready to be asked of lists, in one pass.
package struct SizingPlan: Sendable {
  package let profiles: [CompiledProfile]
  package let table: TestTable
  /// The columns of the lists' own that the ICPs ask for.
  package let ownColumns: [String]
  /// What is noted of the lists beside the sizing; nil where nothing is.
  package let survey: CompiledSurvey?

  /// What some price is multiplied by.
  enum AmountSource: Hashable {
    /// A number that lists give: the source.
    case field(Int)
    /// The persons of an ICP's buyers: the number of the ICP.
    case buyers(Int)
  }

  /// All that some price is multiplied by.
  let amountSources: [AmountSource]
  /// By ICP, then segment: which of ``amountSources`` the price is multiplied by; nil where it is paid
  /// per company or not at all.
  let amountPlaces: [[Int?]]

  /// The sources that are read whether a test asks for them or not.
  private let required: Set<Int>

  package init(_ profiles: [IdealCustomerProfile], survey: Survey? = nil) {
    var table = TestTable()
    self.profiles = profiles.map { CompiledProfile($0, in: &table) }
    let context = profiles.isEmpty ? table.add(ReadingContext()) : 0
    // Records are counted as they are; companies have names and domains.
    let formsIdentities = profiles.first?.countBy != .record
    let countsFamilies = profiles.first?.countBy == .ultimateParent
    let shown =
      ((formsIdentities ? [Field.name, .domain, .country] : [.country])
      + (countsFamilies ? [.parent] : [])).map {
        table.source(Subject($0), context: context)
      }
    // In every currency, as the largest companies may be found by them.
    for context in table.contexts.indices {
      for field in [Field.revenue, .funding] { _ = table.source(Subject(field), context: context) }
    }
    required = Set(
      shown + self.profiles.flatMap { [$0.employees, $0.region, $0.revenue].compactMap { $0 } })
    var amountSources: [AmountSource] = []
    amountPlaces = self.profiles.enumerated().map { number, profile in
      profile.prices.map { price -> Int? in
        let source: AmountSource? =
          switch price?.basis {
          case .perEmployee: .field(profile.employees)
          case .shareOfRevenue: profile.revenue.map { .field($0) }
          case .perBuyer: .buyers(number)
          case .acv, nil: nil
          }
        guard let source else { return nil }
        if let place = amountSources.firstIndex(of: source) { return place }
        amountSources.append(source)
        return amountSources.count - 1
      }
    }
    self.amountSources = amountSources
    self.survey = survey.map { CompiledSurvey($0, in: &table) }
    self.table = table
    var names: [String] = []
    for source in table.sources {
      if case .column(let name) = source.subject.reference, !names.contains(name) {
        names.append(name)
      }
    }
    ownColumns = names
  }

  /// The totals of no company, by ICP.
  var emptyTotals: [PartialTotals] {
    profiles.map {
      PartialTotals(
        steps: $0.criteria.count + $0.serviceable.count, segmentCount: $0.placement.count)
    }
  }

  /// What the companies of a sample are ordered by: the first of headcount, revenue and funding
  /// that a list gives; nil where none does.
  package func sizeField(_ bindings: [ListBinding]) -> Field? {
    [.employees, .revenue, .funding].first { field in
      bindings.contains { $0.columns[.field(field)] != nil }
    }
  }

  /// Whether a list's records have to be read for a source: a test, a table or a sample asks for it,
  /// or it says how large companies are where the list has nothing better.
  func reads(_ source: Int, of binding: ListBinding) -> Bool {
    if survey != nil || required.contains(source) || !table.tests[source].isEmpty { return true }
    return table.sources[source].subject == sizeField([binding]).map { Subject($0) }
  }

  /// Checks that a list gives all that the ICPs ask for.
  ///
  /// - Throws: ``Problem`` with the place of the criterion, and the columns that there are.
  package func check(_ binding: ListBinding, list: String) throws(Problem) {
    for compiled in profiles {
      let profile = compiled.profile
      let asked =
        (profile.mustHaves + profile.dealBreakers + profile.serviceable).map {
          ("criterion “\($0.id)”", $0)
        }
        + (profile.hasDefaultSegments
          ? []
          : profile.segments.flatMap { segment in
            segment.conditions.map { ("segment “\(segment.name)”", $0) }
          })
      for (name, criterion) in asked {
        for subject in criterion.predicate.subjects {
          try require(
            subject.origin(in: profile.context), asked: "\(name) asks for \(subject.reference)",
            at: criterion.place, binding, list)
        }
      }
      try checkOptional(profile, compiled, binding, list)
    }
  }

  /// What money, regions and scores are worked out from may be missing altogether, and counts as
  /// missing values do; but of two equally likely columns none is chosen in silence.
  private func checkOptional(
    _ profile: IdealCustomerProfile, _ compiled: CompiledProfile, _ binding: ListBinding,
    _ list: String
  ) throws(Problem) {
    var asked: [(FieldReference, String)] = []
    for price in compiled.prices.compactMap({ $0 }) {
      switch price.basis {
      case .perEmployee: asked.append((.field(.employees), "a price per employee needs employees"))
      case .shareOfRevenue: asked.append((.field(.revenue), "a price by revenue needs revenue"))
      case .acv, .perBuyer: break
      }
    }
    for criterion in profile.niceToHaves.map(\.criterion) {
      asked += criterion.predicate.subjects.map {
        ($0.origin(in: profile.context), "nice-to-have “\(criterion.id)” asks for \($0.reference)")
      }
    }
    asked.append((Subject(.region).origin(in: profile.context), "the report's regions need it"))
    if profile.countBy == .ultimateParent {
      asked.append((.field(.parent), "count_by: ultimate_parent needs the companies' parents"))
    }
    if profile.countBy != .record {
      asked += binding.key.joined().map { ($0, "the companies' identity needs it") }
    }
    for (reference, words) in asked where binding.obstacles[reference] != nil {
      guard binding.isAmbiguous(reference) else { continue }
      try require(reference, asked: words, at: nil, binding, list)
    }
  }

  private func require(
    _ reference: FieldReference, asked: String, at place: Place?, _ binding: ListBinding,
    _ list: String
  ) throws(Problem) {
    guard binding.columns[reference] == nil else { return }
    let columns = "the columns are: \(Text.listed(binding.header))"
    if let obstacle = binding.obstacles[reference] {
      throw Problem(
        .data, at: place ?? Place(list, line: 1, column: 1),
        "\(asked), and in \(list) \(obstacle)",
        fix: binding.fixes[reference]
          ?? "say which column in a mapping file (columns: {\(reference): {from: …}}); \(columns)")
    }
    switch reference {
    case .field(let field):
      throw Problem(
        .data, at: place ?? Place(list, line: 1, column: 1),
        "\(asked), and no column of \(list) gives \(field.name)",
        fix: SuggestedColumns.fix(field, binding)
          ?? "name one in a mapping file (columns: {\(field.name): {from: …}}); \(columns)")
    case .column(let name):
      let hint =
        NearestWord.find(name, among: binding.header + Field.all.map(\.name))
        .map { "did you mean “\($0)”? " } ?? ""
      throw Problem(
        .data, at: place ?? Place(list, line: 1, column: 1),
        "\(asked), which is no field, and \(list) has no such column",
        fix: "\(hint)\(columns)")
    }
  }
}
