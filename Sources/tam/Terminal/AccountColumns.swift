internal import Criteria
internal import DelimitedText
internal import Firmographics
internal import GoToMarket
internal import MarketSizing

/// The columns of a list of accounts, and what stands in them.
struct AccountColumns {
  private let profile: IdealCustomerProfile
  private let lists: [SourceList]
  private let showsExcluded: Bool
  /// The parts of the plan that know something of companies.
  private let others: [any PlanPart]
  private let kept: KeptColumns
  /// The fields of ``placeFields`` that the lists give, and whether they give a headcount.
  private let places: [Field]
  private let hasEmployees: Bool
  private let hasScore: Bool
  private let hasMoney: Bool

  /// The names of all columns.
  let header: [String]

  /// What a company is known by beside its name, as the list writes it.
  private static let placeFields: [Field] = [.state, .city, .industry]

  /// The columns of an ICP's accounts.
  ///
  /// - Parameters:
  ///   - profile: the ICP.
  ///   - lists: the lists that companies come from.
  ///   - territories: the columns that say who works on an account; they stand behind its region.
  ///   - others: the parts of the plan that add columns.
  ///   - showsExcluded: whether there are excluded companies, with what speaks against them.
  ///   - choice: which columns of the lists are written too.
  /// - Throws: ``Problem`` of kind `usage` where no list has a column that is to be kept.
  init(
    _ profile: IdealCustomerProfile, _ lists: [SourceList], territories: [String],
    others: [any PlanPart], showsExcluded: Bool, kept choice: KeptColumns.Choice
  ) throws(Problem) {
    (self.profile, self.lists, self.others) = (profile, lists, others)
    self.showsExcluded = showsExcluded
    hasScore = !profile.niceToHaves.isEmpty
    hasMoney = profile.price != nil || profile.segments.contains { $0.price != nil }
    let places = Self.placeFields.filter { field in
      lists.contains { $0.binding.columns[.field(field)] != nil }
    }
    self.places = places
    hasEmployees = lists.contains { $0.binding.columns[.field(.employees)] != nil }
    var own = ["name", "domain", "country"] + places.map(\.name)
    if hasEmployees { own += ["employees_low", "employees_high"] }
    own += ["status", "segment", "region"] + territories
    if hasScore { own += ["tier", "score", "certainty"] }
    if hasMoney { own += ["value", "currency"] }
    own += ["held", "unknown"]
    if showsExcluded { own.append("against") }
    if hasScore { own.append("nice_to_have") }
    own += others.flatMap(\.accountColumns) + ["row"]
    kept = try KeptColumns(choice, of: lists, beside: own)
    header = own + kept.header
  }

  /// What is written of an account before and behind its territory.
  func cells(of row: AccountRow) -> (before: [String], behind: [String]) {
    let (account, verdict) = (row.account, row.verdict)
    let list = lists[account.list]
    var before = [account.name ?? "", account.domain ?? "", account.country?.alpha2 ?? ""]
    before += places.map { list.text(.field($0), of: account) ?? "" }
    if hasEmployees {
      before += [account.employees?.lower, account.employees?.upper].map { $0?.description ?? "" }
    }
    before += [row.status, verdict.segment ?? "", verdict.region ?? ""]
    var behind: [String] = []
    if hasScore {
      behind +=
        [row.tier ?? ""]
        + [row.score?.points, row.score?.certainty].map { $0.map(String.init) ?? "" }
    }
    if hasMoney {
      let value = row.value(minorUnits: profile.context.currency?.minorUnits ?? 2)
      behind += [value ?? "", value == nil ? "" : profile.context.currency?.code ?? ""]
    }
    let reasons = AccountReasons(account, profile, list)
    behind += [reasons.held, reasons.unknown]
    if showsExcluded { behind.append(reasons.against) }
    if hasScore { behind.append(reasons.niceToHaves) }
    behind += others.flatMap { $0.accountCells(of: account) }
    behind.append(list.place(of: account))
    return (before, behind + kept.cells(of: account))
  }
}
