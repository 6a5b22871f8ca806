package import DelimitedText
package import Firmographics
internal import Criteria

/// Sizes markets: opens lists, finds what their columns mean, runs a plan, and gives the figures.
package struct Sizing {
  /// What a run gives.
  package struct Outcome {
    package var inputs: [InputReport]
    package var results: [SizingResult]
    /// Every pair of ICPs.
    package var overlaps: [Overlap]
    package var fields: [FieldReport]
    package var firstRejects: [RejectedRecord]
    package var warnings: [String]
    /// By what the ICPs make of them: companies that were not handed on, where these are counted.
    package var others: [[Account.Verdict]: Int]
  }

  let plan: SizingPlan
  let mapping: ColumnMapping?
  let options: SizingOptions

  /// A sizing of some ICPs, in one pass.
  ///
  /// - Parameters:
  ///   - profiles: the ICPs.
  ///   - mapping: what the columns mean; nil where their names decide.
  ///   - options: how it is carried out.
  package init(
    _ profiles: [IdealCustomerProfile], mapping: ColumnMapping?, options: SizingOptions
  ) {
    self.init(SizingPlan(profiles), mapping: mapping, options: options)
  }

  /// A sizing by a plan: the ICPs, and what to note beside their sizes.
  init(_ plan: SizingPlan, mapping: ColumnMapping?, options: SizingOptions) {
    self.plan = plan
    self.mapping = mapping
    self.options = options
  }

  /// Opens a list, reads its header and finds what its columns mean.
  ///
  /// - Parameters:
  ///   - path: a file, or `-` for standard input.
  ///   - number: its place among the lists, from 0.
  ///   - dialect: how it is written down, where that is known.
  ///   - sha256: whether to work out its SHA-256.
  ///   - needsHeader: whether a header that looks like data is an error.
  /// - Returns: the list, of which only the header has been read.
  /// - Throws: ``Problem`` where it can't be opened, has no header, or lacks what the ICPs ask for.
  package func open(
    _ path: String, number: Int = 0, dialect: DialectOptions, sha256: Bool = false,
    needsHeader: Bool = true
  ) throws(Problem) -> OpenList {
    let reader = try ListReader(
      path: path, options: dialect, sha256: sha256, blockSize: options.blockSize,
      scanning: options.scanning)
    let binding = try ListBinder.bind(
      list: path, header: reader.columns, sample: reader.sampleRecords(limit: 500),
      amounts: { reader.sampleTexts(ofColumn: $0) }, mapping: mapping, ownColumns: plan.ownColumns)
    if needsHeader { try HeaderCheck.check(reader, binding) }
    try plan.check(binding, list: path)
    return OpenList(
      reader, binding: binding, opening: OpenList.Opening(options: dialect, sha256: sha256),
      plan: plan, number: number)
  }

  /// Sizes the lists, which are read as one.
  ///
  /// - Parameters:
  ///   - lists: the lists, in order.
  ///   - sha256: that of the ICP file of each profile.
  /// - Returns: the figures, and how the lists were read.
  /// - Throws: ``Problem`` where reading fails or too many records can't be used.
  package func run(_ lists: [OpenList], sha256: [String]) throws -> Outcome {
    let families = countsFamilies ? try families(of: lists, sha256: sha256) : nil
    let outcome = try pass(over: lists, families: families?.found.marks)
    let largestBy = plan.sizeField(lists.map(\.binding))
    let results = plan.profiles.enumerated().map { number, profile in
      let totals = outcome.totals[number]
      let counts = SizingResult.Counts(
        records: outcome.records, rejected: outcome.rejected, duplicates: outcome.duplicates,
        subsidiaries: families == nil ? nil : outcome.subsidiaries, companies: totals.companies,
        confirmed: totals.confirmed, possible: totals.possible,
        excluded: totals.companies - totals.confirmed - totals.possible)
      var result = ResultBuilder(profile, totals: totals, regions: outcome.regions[number])
        .result(
          counts: counts, sample: outcome.samples[number].sample(largestBy: largestBy),
          sha256: sha256[number])
      result.families = families.map { families in
        var report = families.found.report
        report.countings = families.countings[number] + [FamiliesReport.Counting(result)]
        return report
      }
      return result
    }
    let reports = PassReports(plan: plan, mapping: mapping, lists: lists, outcome: outcome)
    return Outcome(
      inputs: reports.inputs(), results: results,
      overlaps: Overlap.pairs(of: plan.profiles.count, confirmedBy: outcome.confirmedBy),
      fields: reports.fields(),
      firstRejects: outcome.firstRejects,
      warnings: reports.warnings() + (families?.found.report.warnings ?? []),
      others: outcome.lists.reduce(into: [:]) { sum, list in
        sum.merge(list.others) { $0 + $1 }
      })
  }

  /// Reads the lists and adds up, without working out any figures.
  ///
  /// - Parameters:
  ///   - lists: the lists, in order.
  ///   - families: by list, the companies for which another one of their family stands; nil where every
  ///     company counts.
  /// - Returns: the totals, and what was found out about the lists.
  /// - Throws: ``Problem`` where reading fails or too many records can't be used.
  func pass(
    over lists: [OpenList], families: [FamilyMarks]? = nil
  ) throws -> SizingEngine.Outcome {
    var options = options
    options.onProgress = shifted(pass: passCount - 1)
    let outcome = try SizingEngine(plan, options: options).run(lists, families: families)
    if options.rejectLimit.isExceeded(rejected: outcome.rejected, records: outcome.records) {
      throw tooManyRejects(outcome)
    }
    return outcome
  }

  private func tooManyRejects(_ outcome: SizingEngine.Outcome) -> Problem {
    let first = outcome.firstRejects.first
    return Problem(
      .data, at: first.map { Place($0.file, line: $0.line, column: $0.column) },
      "\(outcome.rejected) of \(outcome.records) records can't be used, more than --max-rejects "
        + "\(options.rejectLimit); the first: \(first?.message ?? "")",
      fix: "list them all with --rejects FILE and mend the list, or allow more with --max-rejects")
  }
}
