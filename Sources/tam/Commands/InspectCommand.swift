internal import ArgumentParser
internal import DelimitedText
internal import Firmographics
private import FoundationEssentials
internal import MarketSizing
internal import Reporting

/// The command `tam inspect`: what is in a list, and what it is taken for.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what is in a list, how good it is, and what its columns are taken for.",
    usage: "tam inspect <list> [<options>]",
    discussion: """
      For every column: the field it is taken for, how much of it is known, missing and unreadable, \
      how many distinct values it has and the most frequent ones. Then what to look at before the \
      list is trusted, how many companies its records are about, and the mapping that is used, ready \
      to be saved and corrected.

      Columns are known by their names, or where these say nothing, by what they hold (“by: content”): \
      only if it is clear. What a column may hold is shown with the reason why it is not used, and \
      stands in the mapping behind a “#” that a person can take away.

      EXAMPLES
        tam inspect companies.csv
        tam inspect companies.csv --write-map map.yaml
        tam inspect companies.csv --map map.yaml --format json | jq '.columns[].values[0]'
        tam inspect companies.csv --records 10
      """)

  @Argument(help: ArgumentHelp("A company list; “-” for standard input.", valueName: "list"))
  var list: String?

  @OptionGroup(title: "Reading") var reading: ReadingOptions

  @Option(help: ArgumentHelp("What to print: table or json.", valueName: "format"))
  var format: InspectionFormat = .table

  @Option(
    defaultAsFlag: "all", parsing: .next,
    help: ArgumentHelp(
      "Print the header and the records as they were read, one JSON array of texts a line, in place of all else.",
      valueName: "number"))
  var records: String?

  @Option(
    help: ArgumentHelp(
      "Save the mapping that is used, and what columns may hold behind a “#”; a file that is there is not overwritten.",
      valueName: "file"))
  var writeMap: String?

  @Option(
    help: ArgumentHelp(
      "List every record that can't be used, with its place and the reason (CSV).",
      valueName: "file"))
  var rejects: String?

  @Option(
    help: ArgumentHelp(
      "Founding years after the year of this day are odd: 2026-01-31; today by default.",
      valueName: "date"))
  var asOf: String?

  @Option(help: ArgumentHelp("How many threads; all cores by default.", valueName: "number"))
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      "How many bytes are read at a time; changes nothing in the result.", visibility: .hidden))
  var blockSize: Int = ListReader.usualBlockSize

  /// What is printed.
  enum InspectionFormat: String, ExpressibleByArgument, CaseIterable { case table, json }

  /// The list, and how many records of it are asked for; the list can follow a bare `--records`.
  private func request() throws -> (list: String, records: RecordRequest?) {
    guard let records else {
      guard let list else { throw ValidationError("Missing expected argument “<list>”.") }
      return (list, nil)
    }
    if let list {
      if records == "all" { return (list, .all) }
      guard let number = Int(records), number >= 0 else {
        throw ValidationError("--records takes a number of at least 0, not “\(records)”.")
      }
      return (list, .first(number))
    }
    if records == "all" || Int(records) != nil {
      throw ValidationError("Missing expected argument “<list>”.")
    }
    return (records, .all)
  }

  private enum RecordRequest {
    case all
    case first(Int)
  }

  func validate() throws {
    _ = try request()
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads takes a number from 1 to 1024.")
    }
    if let asOf, CalendarDate(asOf) == nil {
      throw ValidationError("--as-of takes a day such as 2026-01-31, not “\(asOf)”.")
    }
    if blockSize < 1 { throw ValidationError("--block-size takes a number of at least 1.") }
    if records != nil, writeMap != nil {
      throw ValidationError("--records prints records alone; ask for --write-map in another run.")
    }
  }

  func run() throws {
    let (path, records) = try request()
    let mapping = try reading.mapping()
    let dialect = try reading.dialect(mapping)
    let rejects = try rejects.map { try RejectsFile(path: $0) }
    switch records {
    case .all: try printRecords(path, dialect, limit: nil, rejects)
    case .first(let limit): try printRecords(path, dialect, limit: limit, rejects)
    case nil:
      if let writeMap { try checkAbsence(of: writeMap) }
      let progress = ProgressBar(isShown: StandardError.isTerminal)
      var options = SizingOptions()
      options.threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
      options.blockSize = blockSize
      if let rejects { options.onReject = { try rejects.add($0) } }
      options.onProgress = { progress.show($0) }
      let inspection = Inspection(mapping: mapping, options: options, latestYear: latestYear)
      let open = try inspection.open(path, dialect: dialect)
      let result = Result { try inspection.run(open, version: Version.current) }
      progress.end()
      let report = try result.get()
      try rejects?.finish()
      if let writeMap { try write(report.mapping, to: writeMap) }
      try StandardOutput.write(
        format == .json ? try report.json() : report.table(on: StandardOutput.page))
    }
  }

  /// The year of the day of which one looks at the list.
  private var latestYear: Int {
    let today = asOf ?? String(Date.now.ISO8601Format().prefix(10))
    return CalendarDate(today)?.year ?? .max
  }

  // MARK: The mapping

  private func checkAbsence(of path: String) throws(Problem) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    throw Problem(
      .cantCreate, at: Place(path), "is there already",
      fix: "name another file, or move this one away")
  }

  private func write(_ text: String, to path: String) throws(Problem) {
    try checkAbsence(of: path)
    do throws(OutputError) {
      try OutputFile.write(Array(text.utf8), to: path)
    } catch { throw Problem(error) }
  }

  // MARK: Records

  private func printRecords(
    _ path: String, _ dialect: DialectOptions, limit: Int?, _ rejects: RejectsFile?
  ) throws {
    let reader = try ListReader(path: path, options: dialect, blockSize: blockSize)
    if reader.form.linesAbove.origin == .detected, !reader.titles.isEmpty {
      let lines = reader.form.linesAbove.value
      StandardError.write(
        "\(Place(path, line: 1, column: 1)): warning: \(lines == 1 ? "1 line" : "\(lines) lines") above the table, not read as records; --skip says otherwise\n"
      )
    }
    let output = try JSONLines()
    if let header = reader.headerTexts() { try output.add(header) }
    try RecordListing(reader).run(
      limit: limit, onRecord: { try output.add($0) },
      onReject: { reject in
        let place = Place(reject.file, line: reject.line, column: reject.column)
        StandardError.tell("\(place): warning: \(reject.message)")
        try rejects?.add(reject)
      })
    try rejects?.finish()
    try output.finish()
  }
}
