internal import ArgumentParser
internal import DelimitedText
internal import Firmographics
internal import GoToMarket
internal import MarketSizing

/// Which companies are accounts, and what is written of them: what `accounts` and `territories` share.
struct AccountOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A list of companies to leave out, such as customers: found by domain, else by name and country, else by name. Repeatable.",
      valueName: "file"))
  var exclude: [String] = []

  @Option(
    help: ArgumentHelp(
      "Clusters by segment, region, tier, a field or a column; several parted by commas.",
      valueName: "names"))
  var groupBy: String?

  @Option(
    help: ArgumentHelp("Write this column of the list as well. Repeatable.", valueName: "column"))
  var keep: [String] = []

  @Flag(help: "Write all columns of the list as well.")
  var keepAll = false

  func validate() throws {
    if keepAll, !keep.isEmpty {
      throw ValidationError("--keep names columns, and --keep-all keeps all: give one of them.")
    }
    if let groupBy, groupings.isEmpty {
      throw ValidationError("--group-by takes names such as industry,region, not “\(groupBy)”.")
    }
  }

  /// What clusters are made by.
  private var groupings: [Grouping] {
    (groupBy ?? "").split(separator: ",").map { Grouping(Text.squeezed(String($0))) }
      .filter { !$0.name.isEmpty }
  }

  /// How accounts are chosen and written; what commands say otherwise is theirs to change.
  ///
  /// - Throws: ``Problem`` where a list can't be read, or gives nothing to find companies by.
  func choice(_ keys: CompanyKeys, threads: Int) throws -> AccountsFile.Choice {
    var choice = AccountsFile.Choice(suppression: try suppression(keys, threads: threads))
    choice.groupings = groupings
    choice.kept = keepAll ? .all : keep.isEmpty ? .none : .named(keep)
    return choice
  }

  /// The companies that are left out.
  ///
  /// - Throws: ``Problem`` where a list can't be read, or gives nothing to find companies by.
  private func suppression(_ keys: CompanyKeys, threads: Int) throws -> Suppression {
    var suppression = Suppression(keys)
    for path in exclude {
      let list = try Self.sideList(path, keys, threads: threads)
      let given = keys.fields.contains { $0.allSatisfy { list.binding.columns[$0] != nil } }
      guard given else {
        throw Problem(
          .data, at: Place(path, line: 1, column: 1),
          "gives neither a domain nor a name to find companies by",
          fix: "name a column “domain”, “website” or “company”; the columns are: "
            + Text.listed(list.columns))
      }
      try suppression.add(list, name: CommandWords.path(path))
    }
    return suppression
  }

  /// A list of companies to leave out; it has no mapping file, so that its header has to say what it holds.
  private static func sideList(
    _ path: String, _ keys: CompanyKeys, threads: Int
  ) throws(Problem) -> SideList {
    do throws(Problem) { return try SideList(path, keys: keys, threads: threads) } catch {
      guard error.kind == .data, error.what.hasPrefix("the list has no header") else { throw error }
      throw Problem(
        .data, at: error.place, error.what,
        fix: "put a line above it that names the columns, such as “domain” or “company”")
    }
  }

  /// The words of the command line that ask for it.
  var words: [String] {
    exclude.flatMap { ["--exclude", CommandWords.path($0)] }
      + (groupBy.map { ["--group-by", $0] } ?? [])
  }
}
