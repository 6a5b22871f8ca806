internal import ArgumentParser

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
        tam size companies.csv.gz --icp icp.yaml --format json
      """)

  @Option(name: .customLong("icp"), help: ArgumentHelp("The ICP file.", valueName: "file"))
  var icps: [String]

  @Option(
    name: .customLong("variant"),
    help: ArgumentHelp("Size a variant of the ICP in place of the base.", valueName: "name"))
  var variants: [String] = []

  @OptionGroup var printing: PrintingOptions
  @OptionGroup(title: "Planning") var planning: PlanningOptions
  @OptionGroup var options: MarketOptions

  func validate() throws {
    guard icps.count == 1 else {
      throw ValidationError("--icp takes one file; `tam compare` sizes several beside each other.")
    }
    guard variants.count <= 1 else {
      throw ValidationError(
        "--variant takes one name; `tam compare` sizes several beside each other.")
    }
  }

  func run() throws {
    let files = try options.icpFiles(icps)
    let people = try planning.people.read()
    let markets = try people.buyers(
      of: files.map { file in
        MarketRun.Market(
          profile: try file.profile(variant: variants.first), sha256: file.sha256)
      }, from: files)
    try MarketRun(
      options: options, icps: icps, markets: markets,
      command: options.commandLine(
        "size", icps: icps, variants: variants, planning: planning.words),
      show: { try printing.show($0, brand: $1) },
      planning: options.planning(planning, of: markets, people: people),
      inputs: planning.inputs, outputs: planning.outputs
    ).run()
  }
}
