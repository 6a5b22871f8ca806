/// Finds by their values which of the columns whose names say nothing hold which fields.
///
/// Only what is clear is taken: one column for one field, with no other that comes near it.
struct ContentJudge {
  /// What is taken, and what is worth showing to a person.
  struct Verdict {
    var taken: [ContentFinding] = []
    /// In the order of the fields, then of the columns.
    var suggested: [ContentFinding] = []
  }

  /// The fields whose values can show themselves.
  static let fields: [Field] = [
    .name, .domain, .industry, .employees, .revenue, .country, .state, .growthStage, .founded,
    .funding,
    .ownership,
  ]

  private let samples: [ColumnSample]
  private let wanted: [Field]
  private let names: ColumnSample?
  private let sites: ColumnSample?

  /// - Parameters:
  ///   - samples: the columns that nothing is known of.
  ///   - wanted: the fields that nothing else gives.
  ///   - names: the column of names that is known already; nil without one.
  ///   - sites: the column of web sites that is.
  init(_ samples: [ColumnSample], wanted: [Field], names: ColumnSample?, sites: ColumnSample?) {
    self.samples = samples
    self.wanted = wanted
    self.names = names
    self.sites = sites
  }

  /// What the values say.
  func verdict() -> Verdict {
    let findings = oneByOne()
    let all = findings + namesFound(beside: findings)
    let others = Set(samples.filter { otherSubject($0.name) != nil }.map(\.column))
    var verdict = Verdict()
    for field in wanted {
      let candidates = all.filter { $0.field == field }.sorted { $0.column < $1.column }
      // A column that is about something else by its name is no rival.
      let rivals = candidates.filter { !others.contains($0.column) }
      if rivals.count == 1, rivals[0].certainty == .clear {
        verdict.taken.append(rivals[0])
      } else {
        verdict.suggested += candidates.map { finding in
          rivals.count > 1 ? finding.doubted("another column looks the same") : finding
        }
      }
    }
    return verdict
  }

  /// What each column's values say by themselves.
  private func oneByOne() -> [ContentFinding] {
    samples.flatMap { sample in
      ContentRules.findings(sample).map { finding in
        let isForeign = finding.field == .domain && names.map { areForeign(sample, to: $0) } == true
        return doubted(
          isForeign ? finding.doubted("they are not alike to the names") : finding,
          name: sample.name)
      }
    }
  }

  /// The columns of names, told with the web sites that are known or were found.
  private func namesFound(beside findings: [ContentFinding]) -> [ContentFinding] {
    let domains = findings.filter { $0.field == .domain }
    let found = domains.count == 1 && domains[0].certainty == .clear ? domains[0].column : nil
    let clear = Set(findings.filter { $0.certainty == .clear }.map(\.column))
    return NameRule(sites: sites ?? samples.first { $0.column == found })
      .findings(samples.filter { !clear.contains($0.column) })
      .map { finding in
        doubted(finding, name: samples.first { $0.column == finding.column }?.name ?? "")
      }
  }

  /// Whether the web sites are others than the companies': hardly any is alike to its record's name.
  private func areForeign(_ sites: ColumnSample, to names: ColumnSample) -> Bool {
    let likeness = NameRule(sites: sites).likeness(of: names)
    return likeness.compared >= ColumnSample.clearLeast && likeness.alike * 10 < likeness.compared
  }

  /// The word by which a column's name says that it is about something else.
  private func otherSubject(_ name: String) -> String? {
    GenericNames.contains(name) ? nil : OtherSubjects.word(in: name)
  }

  private func doubted(_ finding: ContentFinding, name: String) -> ContentFinding {
    guard let word = otherSubject(name) else { return finding }
    return finding.doubted("by its name it is about something else (“\(word)”)")
  }
}
