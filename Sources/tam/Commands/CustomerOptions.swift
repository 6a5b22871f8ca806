internal import ArgumentParser
internal import GoToMarket
internal import MarketSizing

/// The deals that show what of the ICP holds.
struct CustomerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Deals with companies (domain or name, outcome won, lost or open, date, ACV): where they are won, what they bring, and what of the ICP they contradict.",
      valueName: "file"))
  var customers: String?

  @Option(
    help: ArgumentHelp(
      "A mapping file for the deals: columns outcome, date, value, currency, and the company's name, domain.",
      valueName: "file"))
  var customersMap: String?

  @Option(
    help: ArgumentHelp(
      "The outcome of all these deals, for a list without outcomes: won.", valueName: "outcome"))
  var customersAre: String?

  func validate() throws {
    if customers == "-" {
      throw ValidationError("--customers takes a file, not standard input.")
    }
    for (option, value) in [("are", customersAre), ("map", customersMap)]
    where value != nil && customers == nil {
      throw ValidationError("--customers-\(option) is for --customers, which is not given.")
    }
    guard let customersAre else { return }
    guard customersAre == DealOutcome.won.rawValue else {
      throw ValidationError("--customers-are takes won, not “\(customersAre)”.")
    }
  }

  /// The files that are read.
  var inputs: [String] { [customers, customersMap].compactMap(\.self) }

  /// The words of the command line that ask for it.
  var words: [String] {
    (customers.map { ["--customers", CommandWords.path($0)] } ?? [])
      + (customersMap.map { ["--customers-map", CommandWords.path($0)] } ?? [])
      + (customersAre.map { ["--customers-are", $0] } ?? [])
  }

  /// What is planned with the deals.
  ///
  /// - Throws: the problem of their list.
  func parts(
    of profile: IdealCustomerProfile, keys: CompanyKeys, threads: Int
  ) throws -> [any PlanPart] {
    guard let customers else { return [] }
    let mapping = try customersMap.map { try SideMapFile.customers(path: $0) } ?? .init()
    let list = try CustomerList(
      SideList(customers, mapping: mapping.company, keys: keys, threads: threads),
      mapping: mapping, name: CommandWords.path(customers), context: profile.context,
      assumed: customersAre.flatMap { DealOutcome(rawValue: $0) })
    return [CustomersPart(profile, list, keys: keys)]
  }
}
