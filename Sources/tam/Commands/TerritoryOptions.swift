internal import ArgumentParser
internal import DelimitedText
internal import Firmographics
internal import GoToMarket
internal import MarketSizing

/// Among whom accounts are shared out, and how.
struct TerritoryOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Among how many sellers.", valueName: "number"))
  var reps: Int?

  @Option(
    help: ArgumentHelp(
      "The territories, with capacities and regions (YAML), in place of --reps.",
      valueName: "file"))
  var territories: String?

  @Option(
    help: ArgumentHelp(
      "The column of the accounts' owners, found by names such as “Account Owner” if not given; “none” for no owners.",
      valueName: "column"))
  var owner: String?

  @Option(
    help: ArgumentHelp(
      "How far from its fair share a territory may be, so that owners keep accounts and regions stay whole.",
      valueName: "P%"))
  var maxImbalance = "15%"

  @Flag(help: "Companies that may fit as well; they weigh nothing.")
  var includePossible = false

  func validate() throws {
    switch (reps, territories) {
    case (nil, nil):
      throw ValidationError("Give --reps N, or --territories FILE.")
    case (.some, .some):
      throw ValidationError("--reps and --territories can't both be given.")
    case (let reps?, nil) where !(1...TerritoriesFile.limit).contains(reps):
      throw ValidationError("--reps takes a number from 1 to \(TerritoriesFile.limit).")
    default: break
    }
    _ = try tolerance()
  }

  private func tolerance() throws -> Quantity {
    let text = Text.squeezed(maxImbalance)
    let digits = Text.squeezed(text.hasSuffix("%") ? String(text.dropLast()) : text)
    guard let tolerance = Quantity(decimal: digits), tolerance >= .zero,
      tolerance <= Quantity(1000), text.hasSuffix("%")
    else {
      throw ValidationError(
        "--max-imbalance takes a percentage from 0% to 1000%, such as 15%, not “\(maxImbalance)”.")
    }
    return tolerance
  }

  /// The settings for an ICP.
  ///
  /// - Throws: the problems of the file of territories.
  func settings(for profile: IdealCustomerProfile) throws -> TerritorySettings {
    var settings = TerritorySettings(.reps(reps ?? 1))
    if let territories {
      settings.team = .named(
        try TerritoriesFile.load(path: territories, division: profile.context.regions))
    }
    if let owner { settings.owner = owner == "none" ? .none : .named(owner) }
    settings.tolerance = try tolerance()
    return settings
  }

  /// The files that are read beside the lists.
  var inputs: [String] { [territories].compactMap(\.self) }

  /// The words of the command line that ask for it.
  var words: [String] {
    var words: [String] = []
    if let reps { words += ["--reps", String(reps)] }
    if let territories { words += ["--territories", CommandWords.path(territories)] }
    if let owner { words += ["--owner", owner] }
    if maxImbalance != "15%" { words += ["--max-imbalance", maxImbalance] }
    if includePossible { words.append("--include-possible") }
    return words
  }
}
