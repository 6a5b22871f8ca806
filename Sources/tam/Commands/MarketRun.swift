internal import DelimitedText
internal import Firmographics
internal import GoToMarket
internal import MarketSizing
internal import Reporting

/// One pass over the lists that sizes one market or several, from the opening of its outputs to the
/// last report.
struct MarketRun {
  /// A market to be sized, and the SHA-256 of the file that describes it.
  struct Market {
    var profile: IdealCustomerProfile
    var sha256: String
  }

  let options: MarketOptions
  /// The ICP files, as given.
  let icps: [String]
  let markets: [Market]
  /// The arguments that make the run again.
  let command: [String]
  /// Prints the run; nil where nothing is printed.
  var show: ((Run, Brand) throws -> Void)?
  /// What is planned with the companies, the keys by which they are found given.
  var planning: ((CompanyKeys) throws -> [any PlanPart])?
  /// Files that are read beside the lists and the ICPs.
  var inputs: [String] = []
  /// Opens the files that companies are written to one by one.
  var companyFiles: (CompanyKeys) throws -> [any CompanyFile] = { _ in [] }
  /// The paths of these.
  var outputs: [String] = []

  /// Reads the lists, writes the reports and prints the answer.
  func run() throws {
    let mapping = try options.reading.mapping()
    let brand = try options.reporting.readBrand()
    try OutputClash.check(
      outputs: options.report + [options.rejecting.rejects].compactMap(\.self) + outputs,
      inputs: options.lists + icps + inputs
        + [options.reading.map, options.rates, options.reporting.brand].compactMap(\.self),
      charts: options.reporting.charts)
    let reports = try ReportOutputs(options.report, option: "--report", brand: brand)
    let charts = try options.reporting.chartOutputs(brand: brand)
    let rejects = try options.rejecting.rejects.map { try RejectsFile(path: $0) }
    let keys = CompanyKeys(mapping?.key ?? [])
    let companies = try companyFiles(keys)
    let parts = try (planning?(keys) ?? []) + companies
    let files = parts.compactMap { $0 as? any CompanyFile }
    for file in files { file.accompany(parts) }
    let progress = ProgressBar(isShown: !options.quiet && StandardError.isTerminal)
    let sizing = Sizing(
      markets.map(\.profile), mapping: mapping,
      options: try sizingOptions(rejects, parts, keys, progress))
    let dialect = try options.reading.dialect(mapping)
    let lists = try options.lists.enumerated().map { number, path in
      try sizing.open(path, number: number, dialect: dialect, sha256: options.sha256)
    }
    let sources = lists.map {
      SourceList(
        name: CommandWords.path($0.reader.source.name), columns: $0.reader.columns,
        binding: $0.binding)
    }
    for part in parts { try part.begin(sources) }
    let outcome: Sizing.Outcome
    do {
      outcome = try sizing.run(lists, sha256: markets.map(\.sha256))
    } catch {
      progress.end()
      // Where they are too many, the rejected records are what the user needs, and all are there.
      if let problem = error as? Problem, problem.kind == .data { try rejects?.finish() }
      throw error
    }
    progress.end()
    try rejects?.finish()
    var run = Run(outcome, command: command)
    var plan = Plan()
    for (verdicts, count) in outcome.others {
      for part in parts { part.addOthers(verdicts[0], count: count) }
    }
    for part in parts { try part.finish(&plan, run.results, &run.warnings) }
    if !plan.isEmpty { run.plan = plan }
    if let warning = plan.warning(ofSubsidiaries: run.results.first?.counts.subsidiaries ?? 0) {
      run.warnings.append(warning)
    }
    // All are written before the first appears: then all do, or none.
    try reports.write(run)
    try charts?.write(run)
    for file in files { try file.seal() }
    try reports.commit()
    try charts?.commit()
    for file in files { try file.commit() }
    if !options.quiet {
      if let warning = charts?.warning { StandardError.tell(warning) }
      try show?(run, brand)
    }
  }

  private func sizingOptions(
    _ rejects: RejectsFile?, _ parts: [any PlanPart], _ keys: CompanyKeys, _ progress: ProgressBar
  ) throws -> SizingOptions {
    var sizing = SizingOptions()
    sizing.threads = options.threadCount
    sizing.blockSize = options.blockSize
    sizing.scanning = options.scanner.scanning
    sizing.rejectLimit = try options.rejecting.limit()
    if let rejects { sizing.onReject = { try rejects.add($0) } }
    if let selection = parts.map(\.selection).max() {
      sizing.accounts = selection
      sizing.keys = keys
      let sought = parts.compactMap(\.isSought)
      sizing.isSought = { identities in sought.contains { $0(identities) } }
      sizing.countedBuyers = parts.lazy.compactMap(\.countedBuyers).first
      sizing.onAccount = { account in for part in parts { try part.add(account) } }
    }
    sizing.onProgress = { progress.show($0) }
    return sizing
  }
}

extension Run {
  /// The run that a pass gives.
  fileprivate init(_ outcome: Sizing.Outcome, command: [String]) {
    let names = ResultNames.of(outcome.results)
    self.init(
      version: Version.current, command: command, inputs: outcome.inputs,
      results: outcome.results,
      comparison: outcome.overlaps.map {
        Overlap(a: names[$0.a], b: names[$0.b], both: $0.both, onlyA: $0.onlyA, onlyB: $0.onlyB)
      },
      fields: outcome.fields, rejects: outcome.firstRejects.map(Reject.init(_:)),
      warnings: outcome.warnings)
  }
}

extension Run.Reject {
  fileprivate init(_ record: RejectedRecord) {
    self.init(
      file: CommandWords.path(record.file), line: record.line, column: record.column,
      kind: record.kind.rawValue, message: record.message)
  }
}
