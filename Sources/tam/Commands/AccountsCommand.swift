internal import ArgumentParser
internal import DelimitedText
internal import GoToMarket
internal import MarketSizing
internal import Reporting

/// `tam accounts`: the companies themselves.
struct AccountsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accounts",
    abstract: "Lists the companies that an ICP describes, the best first, for sales and marketing.",
    discussion: """
      Writes CSV: a row for each company with its status, segment and region, its fit score and \
      tier by the ICP's nice_to_have, its worth, and why: which criteria hold and what the list says, \
      what is not known. “row” is the list and the line that it is from. Confirmed companies come \
      before possible ones, then by score and worth.

      EXAMPLES
        tam accounts companies.csv --icp icp.yaml --output accounts.csv
        tam accounts companies.csv --icp icp.yaml --exclude customers.csv --keep City > crm.csv
        tam accounts companies.csv --icp icp.yaml -o accounts.csv --group-by industry,region
        tam accounts companies.csv --icp icp.yaml --all | grep excluded
      """)

  @Option(name: .customLong("icp"), help: ArgumentHelp("The ICP file.", valueName: "file"))
  var icps: [String]

  @Option(
    name: .customLong("variant"),
    help: ArgumentHelp("The accounts of a variant in place of the base.", valueName: "name"))
  var variant: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the accounts go; “-” for standard output.", valueName: "file"))
  var output = "-"

  @Flag(help: "Only companies that fit for certain, not those that may.")
  var confirmedOnly = false

  @Flag(help: "Companies that do not fit as well, with what speaks against them.")
  var all = false

  @Flag(help: "In the order of the input, in place of the best first.")
  var inputOrder = false

  @OptionGroup(title: "Accounts") var accounts: AccountOptions
  @OptionGroup(title: "Planning") var planning: PlanningOptions
  @OptionGroup var options: MarketOptions

  func validate() throws {
    guard icps.count == 1 else { throw ValidationError("--icp takes one file.") }
    if all, confirmedOnly {
      throw ValidationError("--all and --confirmed-only can't both be given.")
    }
  }

  func run() throws {
    let files = try options.icpFiles(icps)
    let people = try planning.people.read()
    let markets = try people.buyers(
      of: files.map { file in
        MarketRun.Market(profile: try file.profile(variant: variant), sha256: file.sha256)
      }, from: files)
    var words = planning.words + accounts.words
    if confirmedOnly { words.append("--confirmed-only") }
    if all { words.append("--all") }
    try MarketRun(
      options: options, icps: icps, markets: markets,
      command: options.commandLine(
        "accounts", icps: icps, variants: variant.map { [$0] } ?? [], planning: words),
      show: { run, _ in try PlanOutput.show(run, besideRowsIn: output) },
      planning: options.planning(planning, of: markets, people: people),
      inputs: planning.inputs + accounts.exclude,
      companyFiles: { keys in try markets.prefix(1).map { try file($0.profile, keys) } },
      outputs: (output == "-" ? [] : [output]) + planning.outputs
    ).run()
  }

  private func file(
    _ profile: IdealCustomerProfile, _ keys: CompanyKeys
  ) throws -> any CompanyFile {
    var choice = try accounts.choice(keys, threads: options.threadCount)
    choice.takesPossible = !confirmedOnly
    choice.takesExcluded = all
    choice.order = inputOrder ? .input : .best
    choice.isQuiet = options.quiet
    return try AccountsFile(path: output, profile, choice)
  }
}
