internal import ArgumentParser
internal import DelimitedText
internal import Firmographics
private import FoundationEssentials
internal import GoToMarket
internal import MarketSizing
internal import Reporting

/// The lists that a market is sized from, and how: what `size` and `compare` share.
struct MarketOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Company lists, read as one; “-” for standard input.", valueName: "list"))
  var lists: [String]

  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Rejected records") var rejecting: RejectOptions

  @Option(
    help: ArgumentHelp(
      "Write a report; the ending picks the format: \(ReportingOptions.endings). Repeatable.",
      valueName: "file"))
  var report: [String] = []

  @OptionGroup(title: "Reports") var reporting: ReportingOptions

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
    _ = try ReportingOptions.formats(of: report, option: "--report")
  }

  /// How many threads there are.
  var threadCount: Int { threads ?? ProcessInfo.processInfo.activeProcessorCount }

  /// Reads ICP files with the day and the rates that the command line gives.
  ///
  /// - Throws: the problems of all files.
  func icpFiles(_ paths: [String]) throws -> [ICPFile] {
    let asOf = asOf.flatMap { CalendarDate($0) }
    let rates = try rates.map { try RatesFile.load(path: $0).entries } ?? []
    var problems: [Problem] = []
    var files: [ICPFile] = []
    for path in paths {
      do throws(ProblemList) {
        files.append(try ICPFile.load(path: path, asOf: asOf, rates: rates))
      } catch {
        problems += error.problems
      }
    }
    if !problems.isEmpty { throw ProblemList(problems) }
    return files
  }

  /// Makes the parts of a plan for the first of some markets, once keys are known.
  func planning(
    _ planning: PlanningOptions, of markets: [MarketRun.Market], people: People
  ) -> (CompanyKeys) throws -> [any PlanPart] {
    { keys in
      guard let market = markets.first else { return [] }
      return try planning.parts(
        of: market.profile, people: people, keys: keys, threads: threadCount)
    }
  }

  /// The command line that makes the run again: without what changes nothing in it, and without
  /// folders that only this machine has.
  func commandLine(
    _ command: String, icps: [String], variants: [String], planning: [String] = []
  ) -> [String] {
    var words = ["tam", command] + lists.map(CommandWords.path)
    func add(_ option: String, _ value: String?) {
      if let value { words += [option, value] }
    }
    for icp in icps { add("--icp", CommandWords.path(icp)) }
    for variant in variants { add("--variant", variant) }
    add("--map", reading.map.map(CommandWords.path))
    add("--delimiter", reading.delimiter == "auto" ? nil : reading.delimiter)
    add("--quote", reading.quote)
    add("--encoding", reading.encoding == "auto" ? nil : reading.encoding)
    add("--as-of", asOf)
    add("--rates", rates.map(CommandWords.path))
    add("--max-rejects", rejecting.maxRejects == RejectOptions.usual ? nil : rejecting.maxRejects)
    if sha256 { words.append("--sha256") }
    return words + planning
  }
}
