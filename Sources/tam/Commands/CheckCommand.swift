internal import ArgumentParser
internal import DelimitedText
internal import Firmographics
private import FoundationEssentials
internal import MarketSizing
private import Reporting

/// The command `tam check`: whether files are sound, and a list has what they ask for.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Checks ICP, mapping, personas and territories files, by themselves or against a list.",
    discussion: """
      Every problem is printed with its line and column and how to mend it. What kind of file it is \
      is told by its keys. With an ICP among the files, what personas fit is held against its segments, \
      prices per buyer against the personas, and the territories' regions against its regions.

      With --list each ICP and its variants are held against a list: texts that never occur in it, \
      criteria that no known value satisfies or every one does, edges that cut the list's bands, \
      currencies without a rate. These are warnings; what would stop a sizing is an error. A mapping \
      among the files is used for the list, unless --map names another.

      EXAMPLES
        tam check icp.yaml map.yaml personas.yaml
        tam check icp.yaml team.yaml contacts-map.yaml
        tam check icp.yaml map.yaml --list companies.csv
      """)

  @Argument(
    help: ArgumentHelp(
      "ICPs, personas, territories, and mappings of companies, contacts or customers.",
      valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("A company list to hold the files against.", valueName: "list"))
  var list: String?

  @OptionGroup(title: "Reading the list") var reading: ReadingOptions
  @OptionGroup(title: "Rejected records") var rejecting: RejectOptions

  @Option(help: ArgumentHelp("How many threads; all cores by default.", valueName: "number"))
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      "How many bytes are read at a time; changes nothing in the result.", visibility: .hidden))
  var blockSize: Int = ListReader.usualBlockSize

  func validate() throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads takes a number from 1 to 1024.")
    }
    if blockSize < 1 { throw ValidationError("--block-size takes a number of at least 1.") }
  }

  func run() throws {
    var problems: [Problem] = []
    var checked: [CheckedFile] = []
    for path in files {
      do throws(ProblemList) { checked.append(try CheckedFile(path: path)) } catch {
        problems += error.problems
      }
    }
    let hasICP = checked.contains { $0.icp != nil }
    try StandardOutput.write(
      Array(checked.map { "\($0.path): \($0.summary(isBesideICP: hasICP))\n" }.joined().utf8))
    try StandardOutput.write(
      Array(
        checked.compactMap(\.personas).flatMap(\.warnings)
          .map { SafeText.line($0, limit: .max) + "\n" }.joined().utf8))
    problems += agreement(of: checked).all + regionProblems(of: checked)
    if !problems.isEmpty { throw ProblemList(problems) }
    if let list { try check(checked, against: list) }
  }

  /// What personas and ICPs say of each other that can't be.
  private func agreement(of files: [CheckedFile]) -> Problems {
    let problems = Problems()
    let profiles = files.compactMap(\.icp).flatMap(\.profiles)
    guard !profiles.isEmpty else { return problems }
    for file in files.compactMap(\.personas) {
      file.checkFits(profiles, in: problems)
      let roles = file.roles(for: profiles)
      let check = BuyerPriceCheck(file: file, problems: problems)
      for var profile in profiles {
        profile.buyers = roles
        check.check(profile)
      }
    }
    return problems
  }

  /// What territories are bound to that is no region of any of the ICPs.
  private func regionProblems(of files: [CheckedFile]) -> [Problem] {
    var divisions: [RegionDivision] = []
    for profile in files.compactMap(\.icp).flatMap(\.profiles)
    where !divisions.contains(profile.context.regions) {
      divisions.append(profile.context.regions)
    }
    return files.filter { $0.territories != nil }.flatMap { file -> [Problem] in
      var first: [Problem]?
      for division in divisions {
        do throws(ProblemList) {
          _ = try TerritoriesFile.load(path: file.path, division: division)
          return []
        } catch { first = first ?? error.problems }
      }
      return first ?? []
    }
  }

  // MARK: Against a list

  private func check(_ files: [CheckedFile], against list: String) throws {
    let mapping = try mapping(files)
    let dialect = try reading.dialect(mapping)
    let icps = files.compactMap(\.icp)
    if list == "-", icps.count > 1 {
      throw ValidationError("Standard input (“-”) can be read only once; check one ICP at a time.")
    }
    let rejects = try rejecting.rejects.map { try RejectsFile(path: $0) }
    // Without an ICP the list is still read: the mapping's columns have to be there.
    let groups = icps.isEmpty ? [[]] : icps.map { [$0.base] + $0.variants }
    for (number, profiles) in groups.enumerated() {
      var options = SizingOptions()
      options.threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
      options.blockSize = blockSize
      options.rejectLimit = try rejecting.limit()
      if let rejects, number == 0 { options.onReject = { try rejects.add($0) } }
      let check = ListCheck(profiles, mapping: mapping, options: options)
      let findings: [Finding]
      do {
        findings = try check.run(list, dialect: dialect)
      } catch {
        if error is Problem, number == 0 { try rejects?.finish() }
        throw error
      }
      let lines =
        findings.map { SafeText.line("\($0)", limit: .max) + "\n" }
        + [summary(icps, number, findings.count, list)]
      try StandardOutput.write(Array(lines.joined().utf8))
    }
    try rejects?.finish()
  }

  private func summary(_ icps: [ICPFile], _ number: Int, _ count: Int, _ list: String) -> String {
    let subject = icps.isEmpty ? "\(list)" : "\(icps[number].path) against \(list)"
    switch count {
    case 0: return "\(subject): nothing to mend\n"
    case 1: return "\(subject): 1 warning\n"
    default: return "\(subject): \(count) warnings\n"
    }
  }

  /// The mapping of `--map`, or the one among the files.
  private func mapping(_ files: [CheckedFile]) throws -> ColumnMapping? {
    if reading.map != nil { return try reading.mapping() }
    let mappings = files.compactMap(\.mapping)
    if mappings.count > 1 {
      throw ValidationError("Several mappings among the files: say with --map which is the list's.")
    }
    return try reading.overruled(mappings.first)
  }
}
