internal import ArgumentParser
internal import Criteria
internal import DelimitedText
internal import Firmographics
private import FoundationEssentials
internal import MarketSizing
internal import Reporting

/// `tam size`: the main job.
struct SizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "size",
    abstract: "Sizes the market that an ICP describes, from company lists.",
    discussion: """
      Prints the answer first: how many companies fit, confirmed and possible, and what they are \
      worth; then how the criteria got there, the segments and regions, companies to look at, and \
      what was odd about the data. Without --report nothing is written.

      EXAMPLES
        tam size companies.csv --icp icp.yaml
        tam size companies.csv --icp icp.yaml --map map.yaml --report tam.md
        tam size export-*.csv --icp icp.yaml --variant wider
        zcat companies.csv.gz | tam size - --icp icp.yaml --format json
      """)

  @Argument(
    help: ArgumentHelp("Company lists, read as one; “-” for standard input.", valueName: "list"))
  var lists: [String]

  @Option(name: .customLong("icp"), help: ArgumentHelp("The ICP file.", valueName: "file"))
  var icps: [String]

  private var icp: String { icps[0] }

  @Option(help: ArgumentHelp("Size a variant of the ICP in place of the base.", valueName: "name"))
  var variant: String?

  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Rejected records") var rejecting: RejectOptions

  @Option(
    help: ArgumentHelp(
      "Write a report; the ending picks the format: .md, .json, .csv or .txt. Repeatable.",
      valueName: "file"))
  var report: [String] = []

  @Option(help: ArgumentHelp("What to print: table, md, json or csv.", valueName: "format"))
  var format: String = "table"

  @Option(
    help: ArgumentHelp(
      "The day of the run, in place of the ICP's as_of: 2026-01-31.", valueName: "date"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "Exchange rates (CSV: currency, rate, date), beside the ICP's.", valueName: "file"))
  var rates: String?

  @Flag(help: "Add each list's SHA-256 to the report.")
  var sha256 = false

  @Option(help: ArgumentHelp("How many threads; all cores by default.", valueName: "number"))
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      "How many bytes are read at a time; changes nothing in the result.", visibility: .hidden))
  var blockSize: Int = ListReader.usualBlockSize

  @Option(
    help: ArgumentHelp(
      "Who finds the fields: auto, or libcsv for all records (slow; changes nothing in the result).",
      valueName: "scanner"))
  var scanner: ScannerChoice = .auto

  @Flag(name: .shortAndLong, help: "Print nothing but errors; only reports are written.")
  var quiet = false

  func validate() throws {
    guard icps.count == 1 else {
      throw ValidationError("--icp takes one file; several are not compared yet.")
    }
    if lists.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard input (“-”) can be read only once.")
    }
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads takes a number from 1 to 1024.")
    }
    if blockSize < 1 { throw ValidationError("--block-size takes a number of at least 1.") }
    if let asOf, CalendarDate(asOf) == nil {
      throw ValidationError("--as-of takes a day such as 2026-01-31, not “\(asOf)”.")
    }
    _ = try standardFormat()
    _ = try reportFormats()
  }

  func run() throws {
    let asOf = asOf.flatMap { CalendarDate($0) }
    let rates = try rates.map { try RatesFile.load(path: $0).entries } ?? []
    let file = try ICPFile.load(path: icp, asOf: asOf, rates: rates)
    let profile = try file.profile(variant: variant)
    let mapping = try reading.mapping()
    try OutputClash.check(
      outputs: report + [rejecting.rejects].compactMap(\.self),
      inputs: lists + [icp, reading.map, self.rates].compactMap(\.self))
    let outputs = try reportFormats().map { try ReportOutput(path: $0.path, format: $0.format) }
    let rejects = try rejecting.rejects.map { try RejectsFile(path: $0) }
    let progress = ProgressBar(isShown: !quiet && StandardError.isTerminal)

    var options = SizingOptions()
    options.threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
    options.blockSize = blockSize
    options.scanning = scanner.scanning
    options.rejectLimit = try rejecting.limit()
    if let rejects { options.onReject = { try rejects.add($0) } }
    options.onProgress = { progress.show($0) }

    let sizing = Sizing([profile], mapping: mapping, options: options)
    let dialect = try reading.dialect(mapping)
    let open = try lists.enumerated().map { number, path in
      try sizing.open(path, number: number, dialect: dialect, sha256: sha256)
    }
    let outcome: Sizing.Outcome
    do {
      outcome = try sizing.run(open, sha256: [file.sha256])
    } catch {
      progress.end()
      // Where they are too many, the rejected records are what the user needs, and all are there.
      if let problem = error as? Problem, problem.kind == .data { try rejects?.finish() }
      throw error
    }
    progress.end()
    try rejects?.finish()
    let run = Run(
      version: Version.current, command: commandLine(), inputs: outcome.inputs,
      results: outcome.results, fields: outcome.fields,
      rejects: outcome.firstRejects.map(Run.Reject.init(_:)), warnings: outcome.warnings)
    // All are written before the first appears: then all do, or none.
    for output in outputs { try output.write(run) }
    for output in outputs { try output.commit() }
    if !quiet {
      try StandardOutput.write(try standardFormat().bytes(of: run, on: StandardOutput.page))
    }
  }

  /// The command line that makes the run again: without what changes nothing in it, and without
  /// folders that only this machine has.
  private func commandLine() -> [String] {
    var words = ["tam", "size"] + lists.map(CommandWords.path) + ["--icp", CommandWords.path(icp)]
    func add(_ option: String, _ value: String?) {
      if let value { words += [option, value] }
    }
    add("--variant", variant)
    add("--map", reading.map.map(CommandWords.path))
    add("--delimiter", reading.delimiter == "auto" ? nil : reading.delimiter)
    add("--quote", reading.quote)
    add("--encoding", reading.encoding == "auto" ? nil : reading.encoding)
    add("--as-of", asOf)
    add("--rates", rates.map(CommandWords.path))
    add("--max-rejects", rejecting.maxRejects == RejectOptions.usual ? nil : rejecting.maxRejects)
    if sha256 { words.append("--sha256") }
    return words
  }

  private func standardFormat() throws -> ReportFormat {
    do throws(UnknownFormat) { return try ReportFormat.named(format) } catch {
      throw ValidationError("--format takes \(CommandWords.or(error.known)), not “\(format)”.")
    }
  }

  private func reportFormats() throws -> [(path: String, format: ReportFormat)] {
    try report.map { path in
      do throws(UnknownFormat) {
        return (path: path, format: try ReportFormat.forFile(path))
      } catch {
        throw ValidationError(
          "--report \(path): the ending picks the format, and is one of \(CommandWords.or(error.known))."
        )
      }
    }
  }
}

extension Run.Reject {
  fileprivate init(_ record: RejectedRecord) {
    self.init(
      file: CommandWords.path(record.file), line: record.line, column: record.column,
      kind: record.kind.rawValue, message: record.message)
  }
}
