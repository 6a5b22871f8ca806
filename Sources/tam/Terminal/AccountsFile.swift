internal import Criteria
internal import DelimitedText
internal import Firmographics
internal import GoToMarket
internal import MarketSizing
internal import Reporting

/// The accounts of an ICP as CSV, a row for each company.
final class AccountsFile: CompanyFile, @unchecked Sendable {
  // `@unchecked`: the engine calls for one company at a time.

  /// How the accounts are chosen and written.
  struct Choice {
    var suppression: Suppression
    var groupings: [Grouping] = []
    var takesPossible = true
    var takesExcluded = false
    /// Whether the best come first; else they come in the order of the input.
    var isRanked = true
    /// Which columns of the lists are written too.
    var kept = KeptColumns.Choice.none
  }

  private let file: OutputFile
  private let profile: IdealCustomerProfile
  private let choice: Choice
  private var fold: AccountsFold?
  /// The fields of ``placeFields`` that the lists give, and whether they give a headcount.
  private var places: [Field] = []
  private var hasEmployees = false
  private var kept: KeptColumns?
  /// The parts of the plan that know something of companies.
  private var others: [any PlanPart] = []
  private var spool: RowSpool?
  private var waiting: [(rank: AccountRank, row: RowSpool.Row)] = []

  /// What a company is known by beside its name, as the list writes it.
  private static let placeFields: [Field] = [.state, .city, .industry]

  /// An output for the accounts of an ICP; `-` is standard output.
  init(path: String, _ profile: IdealCustomerProfile, _ choice: Choice) throws(Problem) {
    self.profile = profile
    self.choice = choice
    do throws(OutputError) { file = try OutputFile(path == "-" ? "/dev/stdout" : path) } catch {
      throw StandardOutput.problem(error)
    }
  }

  var selection: AccountSelection { choice.takesExcluded ? .all : .matching }

  private var hasScore: Bool { !profile.niceToHaves.isEmpty }
  private var hasMoney: Bool {
    profile.price != nil || profile.segments.contains { $0.price != nil }
  }
  private var minorUnits: Int { profile.context.currency?.minorUnits ?? 2 }

  func accompany(_ parts: [any PlanPart]) {
    others = parts.filter { $0 !== self && !$0.accountColumns.isEmpty }
  }

  func begin(_ lists: [SourceList]) throws {
    fold = try AccountsFold(
      profile, lists, suppression: choice.suppression, groupings: choice.groupings,
      takesPossible: choice.takesPossible, takesExcluded: choice.takesExcluded)
    if choice.isRanked { spool = try RowSpool() }
    places = Self.placeFields.filter { field in
      lists.contains { $0.binding.columns[.field(field)] != nil }
    }
    hasEmployees = lists.contains { $0.binding.columns[.field(.employees)] != nil }
    let own =
      ["name", "domain", "country"] + places.map(\.name)
      + (hasEmployees ? ["employees_low", "employees_high"] : [])
      + ["status", "segment", "region"]
      + (hasScore ? ["tier", "score", "certainty"] : []) + (hasMoney ? ["value", "currency"] : [])
      + ["held", "unknown"] + (choice.takesExcluded ? ["against"] : [])
      + (hasScore ? ["nice_to_have"] : []) + others.flatMap(\.accountColumns) + ["row"]
    let kept = try KeptColumns(choice.kept, of: lists, beside: own)
    self.kept = kept
    try append(CSVText.line(own + kept.header))
  }

  func add(_ account: Account) throws {
    guard let row = fold?.row(account), let list = fold?.list(of: account) else { return }
    let reasons = AccountReasons(account, profile, list)
    let verdict = row.verdict
    var cells = [account.name ?? "", account.domain ?? "", account.country?.alpha2 ?? ""]
    cells += places.map { list.text(.field($0), of: account) ?? "" }
    if hasEmployees {
      cells += [account.employees?.lower, account.employees?.upper].map { $0?.description ?? "" }
    }
    cells += [row.status, verdict.segment ?? "", verdict.region ?? ""]
    if hasScore {
      cells +=
        [row.tier ?? ""]
        + [row.score?.points, row.score?.certainty].map { $0.map(String.init) ?? "" }
    }
    if hasMoney {
      let value = row.value(minorUnits: minorUnits)
      cells += [value ?? "", value == nil ? "" : profile.context.currency?.code ?? ""]
    }
    cells += [reasons.held, reasons.unknown]
    if choice.takesExcluded { cells.append(reasons.against) }
    if hasScore { cells.append(reasons.niceToHaves) }
    cells += others.flatMap { $0.accountCells(of: account) }
    cells.append(list.place(of: account))
    let line = CSVText.line(cells + (kept?.cells(of: account) ?? []))
    if let spool {
      waiting.append((rank: row.rank, row: try spool.add(line)))
    } else {
      try append(line)
    }
  }

  func finish(_ plan: inout Plan, _ results: [SizingResult], _ warnings: inout [String]) throws {
    if let spool {
      for place in waiting.sorted(by: { $0.rank < $1.rank }) {
        try append(try spool.bytes(of: place.row))
      }
    }
    plan.accounts = fold?.result
    warnings += fold?.warnings ?? []
  }

  private func append(_ bytes: some Sequence<UInt8>) throws(Problem) {
    do throws(OutputError) { try file.append(bytes) } catch { throw StandardOutput.problem(error) }
  }

  private func append(_ line: String) throws(Problem) { try append(line.utf8) }

  func seal() throws(Problem) {
    do throws(OutputError) { try file.seal() } catch { throw StandardOutput.problem(error) }
  }

  func commit() throws(Problem) {
    do throws(OutputError) { try file.commit() } catch { throw StandardOutput.problem(error) }
  }
}
