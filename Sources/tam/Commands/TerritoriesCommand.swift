internal import ArgumentParser
internal import DelimitedText
internal import GoToMarket
internal import MarketSizing
internal import Reporting

/// `tam territories`: who works on which accounts.
struct TerritoriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "territories",
    abstract: "Shares the companies that an ICP describes out among sellers, for the CRM.",
    discussion: """
      Owners of today keep their accounts up to --max-imbalance above the fair share, regions stay \
      whole where that comes within --max-imbalance of it, and the worth at base prices (the number of \
      accounts where the ICP has no prices) is as even as can be. Writes CSV to load into a CRM: the rows \
      of `tam accounts` with their territory, its owner, who owned the account before and whether it \
      moves, territory by territory, the best of each first. Companies that may fit are left out, unless \
      --include-possible is given.

      A file of territories names them, with their capacities against each other and, if need be, the \
      only regions of the ICP that they may take; “owner” is who is in the owner column, the name \
      where it is left out:

        territories:
          - {name: Anna, capacity: 1, regions: [DACH]}
          - {name: North, owner: Ben, capacity: 0.5}

      EXAMPLES
        tam territories companies.csv --icp icp.yaml --reps 6 --output crm.csv
        tam territories crm-export.csv --icp icp.yaml --territories team.yaml -o crm.csv
        tam territories companies.csv --icp icp.yaml --reps 6 -o crm.csv --report plan.html
        tam territories crm-export.csv --icp icp.yaml --reps 6 --owner "Sales Rep" --max-imbalance 25%
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

  @OptionGroup(title: "Territories") var territories: TerritoryOptions
  @OptionGroup(title: "Accounts") var accounts: AccountOptions
  @OptionGroup(title: "Planning") var planning: PlanningOptions
  @OptionGroup var options: MarketOptions

  func validate() throws {
    guard icps.count == 1 else { throw ValidationError("--icp takes one file.") }
  }

  func run() throws {
    let files = try options.icpFiles(icps)
    let people = try planning.people.read()
    let markets = try people.buyers(
      of: files.map { file in
        MarketRun.Market(profile: try file.profile(variant: variant), sha256: file.sha256)
      }, from: files)
    let settings = try markets.prefix(1).map { try territories.settings(for: $0.profile) }
    try MarketRun(
      options: options, icps: icps, markets: markets,
      command: options.commandLine(
        "territories", icps: icps, variants: variant.map { [$0] } ?? [],
        planning: planning.words + accounts.words + territories.words),
      show: { run, _ in try PlanOutput.show(run, besideRowsIn: output) },
      planning: options.planning(planning, of: markets, people: people),
      inputs: planning.inputs + accounts.exclude + territories.inputs,
      companyFiles: { keys in
        try zip(markets, settings).map { try file($0.profile, $1, keys) }
      },
      outputs: (output == "-" ? [] : [output]) + planning.outputs
    ).run()
  }

  private func file(
    _ profile: IdealCustomerProfile, _ settings: TerritorySettings, _ keys: CompanyKeys
  ) throws -> any CompanyFile {
    var choice = try accounts.choice(keys, threads: options.threadCount)
    choice.takesPossible = territories.includePossible
    choice.order = .territories(settings)
    choice.isQuiet = options.quiet
    return try AccountsFile(path: output, profile, choice)
  }
}
