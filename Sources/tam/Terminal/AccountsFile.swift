internal import DelimitedText
internal import Firmographics
internal import GoToMarket
internal import MarketSizing
internal import Reporting

/// The accounts of an ICP as CSV, a row for each company, with its territory where they are shared out.
final class AccountsFile: CompanyFile, @unchecked Sendable {
  // `@unchecked`: the engine calls for one company at a time.

  /// How the accounts are chosen and written.
  struct Choice {
    var suppression: Suppression
    var groupings: [Grouping] = []
    var takesPossible = true
    var takesExcluded = false
    /// In which order they come.
    var order = Order.best
    /// Which columns of the lists are written too.
    var kept = KeptColumns.Choice.none
    /// Whether nothing is said beside errors.
    var isQuiet = false
  }

  /// In which order accounts come.
  enum Order {
    /// In that of the input.
    case input
    /// The best first.
    case best
    /// Shared out: territory by territory, what none may take last, the best of each first.
    case territories(TerritorySettings)
  }

  /// A row that waits for its place.
  private struct Waiting {
    var rank: AccountRank
    var row: RowSpool.Row
    /// How many of its bytes stand before the territory.
    var split: Int
  }

  private let file: OutputFile
  private let profile: IdealCustomerProfile
  private let choice: Choice
  private var others: [any PlanPart] = []
  private var fold: AccountsFold?
  private var columns: AccountColumns?
  private var territories: TerritoryColumns?
  private var spool: RowSpool?
  private var waiting: [Waiting] = []

  /// An output for the accounts of an ICP; `-` is standard output.
  init(path: String, _ profile: IdealCustomerProfile, _ choice: Choice) throws(Problem) {
    self.profile = profile
    self.choice = choice
    do throws(OutputError) { file = try OutputFile(path == "-" ? "/dev/stdout" : path) } catch {
      throw StandardOutput.problem(error)
    }
  }

  var selection: AccountSelection { choice.takesExcluded ? .all : .matching }

  func accompany(_ parts: [any PlanPart]) {
    others = parts.filter { $0 !== self && !$0.accountColumns.isEmpty }
  }

  func begin(_ lists: [SourceList]) throws {
    fold = try AccountsFold(
      profile, lists, suppression: choice.suppression, groupings: choice.groupings,
      takesPossible: choice.takesPossible, takesExcluded: choice.takesExcluded)
    switch choice.order {
    case .input: break
    case .best: spool = try RowSpool()
    case .territories(let settings):
      spool = try RowSpool()
      let fold = try TerritoriesFold(profile, lists, settings)
      territories = TerritoryColumns(fold)
      if settings.owner == .detected, !choice.isQuiet, !fold.ownerColumnNames.isEmpty {
        StandardError.tell(
          "owners of today: column \(CommandWords.or(fold.ownerColumnNames.map { "“\($0)”" })) (--owner none for none)"
        )
      }
    }
    let columns = try AccountColumns(
      profile, lists, territories: territories?.header ?? [], others: others,
      showsExcluded: choice.takesExcluded, kept: choice.kept)
    self.columns = columns
    try append(CSVText.line(columns.header).utf8)
  }

  func add(_ account: Account) throws {
    guard let row = fold?.row(account), let cells = columns?.cells(of: row) else { return }
    territories?.add(row)
    guard let spool else {
      return try append(CSVText.line(cells.before + cells.behind).utf8)
    }
    // The line's end gives way to the comma behind it.
    let before = CSVText.line(cells.before).dropLast()
    let place = try spool.add(before + "," + CSVText.line(cells.behind))
    waiting.append(Waiting(rank: row.rank, row: place, split: before.utf8.count))
  }

  func finish(_ plan: inout Plan, _ results: [SizingResult], _ warnings: inout [String]) throws {
    plan.accounts = fold?.result
    warnings += fold?.warnings ?? []
    plan.territories = territories?.share(&warnings)
    guard let spool else { return }
    let places = waiting.indices.map { (territory: territories?.territory(of: $0) ?? 0, place: $0) }
    let ordered = places.sorted { left, right in
      left.territory != right.territory
        ? left.territory < right.territory : waiting[left.place].rank < waiting[right.place].rank
    }
    for (_, place) in ordered {
      let bytes = try spool.bytes(of: waiting[place].row)
      guard let territories else {
        try append(bytes)
        continue
      }
      let split = waiting[place].split
      try append(bytes.prefix(split))
      try append(("," + CSVText.line(territories.cells(of: place)).dropLast()).utf8)
      try append(bytes.dropFirst(split))
    }
  }

  private func append(_ bytes: some Sequence<UInt8>) throws(Problem) {
    do throws(OutputError) { try file.append(bytes) } catch { throw StandardOutput.problem(error) }
  }

  func seal() throws(Problem) {
    do throws(OutputError) { try file.seal() } catch { throw StandardOutput.problem(error) }
  }

  func commit() throws(Problem) {
    do throws(OutputError) { try file.commit() } catch { throw StandardOutput.problem(error) }
  }
}
