internal import Criteria
internal import DelimitedText
internal import Firmographics
internal import GoToMarket
internal import MarketSizing
internal import Reporting

/// The accounts of an ICP with their territories as CSV, a row for each company.
final class AssignedAccountsFile: CompanyFile, @unchecked Sendable {
  // `@unchecked`: the engine calls for one company at a time.

  private let file: OutputFile
  private let profile: IdealCustomerProfile
  private let settings: TerritorySettings
  private let suppression: Suppression
  private let keptChoice: KeptColumns.Choice
  private let isQuiet: Bool
  private let spool: RowSpool
  private var fold: TerritoriesFold?
  private var kept: KeptColumns?
  private var lists: [SourceList] = []

  /// A row that waits for its territory.
  private struct Waiting {
    var row: RowSpool.Row
    /// How many of its bytes stand before the territory.
    var split: Int
  }
  private var waiting: [Waiting] = []
  /// By row: the owner of today.
  private var owners: [String?] = []
  /// Each owner once, so that rows share it.
  private var knownOwners: [String: String] = [:]

  /// An output for the accounts of an ICP; `-` is standard output.
  init(
    path: String, _ profile: IdealCustomerProfile, _ settings: TerritorySettings,
    suppression: Suppression, kept: KeptColumns.Choice, isQuiet: Bool
  ) throws(Problem) {
    (self.profile, self.settings, self.suppression) = (profile, settings, suppression)
    (keptChoice, self.isQuiet) = (kept, isQuiet)
    spool = try RowSpool()
    do throws(OutputError) { file = try OutputFile(path == "-" ? "/dev/stdout" : path) } catch {
      throw StandardOutput.problem(error)
    }
  }

  var selection: AccountSelection { .matching }

  private var hasMoney: Bool {
    profile.price != nil || profile.segments.contains { $0.price != nil }
  }
  private var hasOwners: Bool { fold?.ownerColumnNames.isEmpty == false }

  func begin(_ lists: [SourceList]) throws {
    self.lists = lists
    let fold = try TerritoriesFold(profile, lists, settings, suppression: suppression)
    self.fold = fold
    if settings.owner == .detected, !isQuiet, hasOwners {
      StandardError.tell(
        "owners of today: column \(CommandWords.or(fold.ownerColumnNames.map { "“\($0)”" })) (--owner none for none)"
      )
    }
    let own =
      ["name", "domain", "country", "status", "segment", "region", "territory", "owner"]
      + (hasOwners ? ["previous_owner", "moved"] : []) + (hasMoney ? ["value", "currency"] : [])
      + ["row"]
    let kept = try KeptColumns(keptChoice, of: lists, beside: own)
    self.kept = kept
    try append(CSVText.line(own + kept.header).utf8)
  }

  func add(_ account: Account) throws {
    guard let entry = fold?.add(account) else { return }
    let verdict = account.verdicts[0]
    let before = CSVText.line([
      account.name ?? "", account.domain ?? "", account.country?.alpha2 ?? "",
      AccountRow.word(verdict.status), verdict.segment ?? "", verdict.region ?? "",
    ])
    let money = entry.value.map { [$0, profile.context.currency?.code ?? ""] } ?? ["", ""]
    let after = CSVText.line(
      (hasMoney ? money : []) + [lists[account.list].place(of: account)]
        + (kept?.cells(of: account) ?? []))
    let start = before.dropLast()
    waiting.append(
      Waiting(row: try spool.add(start + after), split: start.utf8.count))
    if hasOwners {
      owners.append(
        entry.owner.map { owner in
          if let known = knownOwners[owner] { return known }
          knownOwners[owner] = owner
          return owner
        })
    }
  }

  func finish(_ plan: inout Plan, _ results: [SizingResult], _ warnings: inout [String]) throws {
    var own: [String] = []
    guard let shared = fold?.result(&own) else { return }
    warnings += own
    plan.territories = shared.report
    // Territory by territory, what none may take last; within one in the order of the input.
    var rows: [[Int]] = (shared.territories + [Territory("")]).map { _ in [] }
    for (row, taker) in shared.takers.enumerated() {
      rows[taker ?? shared.territories.count].append(row)
    }
    for (number, rows) in rows.enumerated() {
      let territory = number < shared.territories.count ? shared.territories[number] : nil
      let cells = [territory?.name ?? "", territory?.owner ?? ""]
      for row in rows {
        let place = waiting[row]
        let bytes = try spool.bytes(of: place.row)
        let moves =
          !hasOwners
          ? []
          : shared.hasOwners ? [owners[row] ?? "", shared.isMoved[row] ? "yes" : "no"] : ["", ""]
        try append(bytes.prefix(place.split))
        try append(("," + CSVText.line(cells + moves).dropLast() + ",").utf8)
        try append(bytes.dropFirst(place.split))
      }
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
