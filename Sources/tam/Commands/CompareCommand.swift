internal import ArgumentParser
internal import MarketSizing

/// `tam compare`: several ICPs or variants, sized in one pass.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Sizes several ICPs, or an ICP and its variants, beside each other in one pass.",
    discussion: """
      Prints companies, money, segments and regions of every market, the differences to the first, \
      and for each two markets how many confirmed companies are in both and in only one. The first \
      is the base of the first ICP file. The companies that make the difference are written with \
      --gained and --lost.

      EXAMPLES
        tam compare companies.csv --icp icp.yaml
        tam compare companies.csv --icp icp.yaml --variant wider --variant narrow
        tam compare companies.csv --icp europe.yaml --icp america.yaml --report compared.md
        tam compare companies.csv --icp icp.yaml --gained gained.csv --lost lost.csv
      """)

  @Option(
    name: .customLong("icp"),
    help: ArgumentHelp("An ICP file, sized with all its variants. Repeatable.", valueName: "file"))
  var icps: [String]

  @Option(
    name: .customLong("variant"),
    help: ArgumentHelp(
      "Size this variant and not all; the base is always first. Repeatable.", valueName: "name"))
  var variants: [String] = []

  @Option(
    help: ArgumentHelp(
      "List the companies that a market confirms and the first does not (CSV).", valueName: "file"))
  var gained: String?

  @Option(
    help: ArgumentHelp(
      "List the companies that the first market confirms and another does not (CSV).",
      valueName: "file"))
  var lost: String?

  @OptionGroup(title: "Buyers") var people: PeopleOptions
  @OptionGroup(title: "Contacts") var contacts: ContactOptions
  @OptionGroup var printing: PrintingOptions
  @OptionGroup var options: MarketOptions

  func validate() throws {
    for (number, variant) in variants.enumerated() where variants[..<number].contains(variant) {
      throw ValidationError("--variant \(variant) is given twice.")
    }
  }

  func run() throws {
    let files = try options.icpFiles(icps)
    let known = try people.read()
    let markets = try known.buyers(
      of: ComparedMarkets.choose(from: files, variants: variants), from: files)
    try MarketRun(
      options: options, icps: icps, markets: markets,
      command: options.commandLine(
        "compare", icps: icps, variants: variants, planning: people.words + contacts.words),
      show: { try printing.show($0, brand: $1) },
      planning: { keys in
        try contacts.parts(people: known, keys: keys, threads: options.threadCount)
      },
      inputs: people.inputs + contacts.inputs,
      companyFiles: { _ in try differences(of: markets.map(\.profile)) },
      outputs: [gained, lost].compactMap(\.self) + contacts.outputs
    ).run()
  }

  private func differences(of profiles: [IdealCustomerProfile]) throws -> [DifferencesFile] {
    try [(gained, DifferencesFile.Kind.gained), (lost, .lost)].compactMap { path, kind in
      try path.map { try DifferencesFile(path: $0, kind, of: profiles) }
    }
  }
}
