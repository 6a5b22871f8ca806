internal import Criteria
internal import Firmographics
package import MarketSizing

/// Joins deals to the companies of the lists, and compares how they went.
///
/// Customers and penetration are counted by company, win rates by decided deal.
package final class CustomersPart: PlanPart, @unchecked Sendable {
  // `@unchecked`: companies come one at a time.
  private let profile: IdealCustomerProfile
  private let list: CustomerList
  private var groups: CustomerGroups
  private var matching: DealMatching
  /// By number: companies that may have deals.
  private var members: [Int: CustomerGroups.Member] = [:]
  private var number = 0

  /// So many companies and values are named.
  static let exampleLimit = 10

  /// - Parameters:
  ///   - profile: the first ICP of the run.
  ///   - list: the deals.
  ///   - keys: by what companies are found.
  package init(_ profile: IdealCustomerProfile, _ list: CustomerList, keys: CompanyKeys) {
    self.profile = profile
    self.list = list
    groups = CustomerGroups(profile)
    matching = DealMatching(list.deals, keys: keys)
  }

  package var selection: AccountSelection { .sought }

  package var isSought: (@Sendable ([UInt64?]) -> Bool)? { matching.mayHaveDeals }

  package func add(_ account: Account) {
    guard let verdict = account.verdicts.first else { return }
    let member = groups.add(verdict)
    if matching.note(account, number: number) { members[number] = member }
    number += 1
  }

  package func addOthers(_ verdict: Account.Verdict, count: Int) {
    _ = groups.add(verdict, count: count)
  }

  package func finish(
    _ plan: inout Plan, _ results: [SizingResult], _ warnings: inout [String]
  ) {
    let matched = matching.matched
    var analysis = CustomerAnalysis(
      groups, minorUnits: profile.context.currency?.minorUnits ?? 2,
      hasLosses: list.deals.contains { $0.outcome == .lost })
    var withSeveral = 0
    for (company, deals) in matched.sorted(by: { $0.key < $1.key }) {
      guard let member = members[company] else { continue }
      let deals = deals.map { list.deals[$0] }
      analysis.add(member, deals)
      withSeveral += deals.count { $0.outcome.map { $0 != .open } ?? false } > 1 ? 1 : 0
    }
    let notFound = matching.notFound
    let ambiguous = matching.ambiguous
    let (all, divisions) = analysis.rows(regions: results.first?.regions.map(\.region) ?? [])
    var report = CustomersReport(
      list: list.name, columns: list.columns, assumedOutcome: list.assumed?.rawValue,
      records: outcomes, unknownOutcomes: Self.frequent(list.unknownOutcomes),
      unreadableValues: Self.frequent(list.unreadableValues),
      assumedCurrencies: list.assumedCurrencies,
      unreadableDates: Self.frequent(list.unreadableDates), from: list.from?.description,
      to: list.to?.description, companies: matched.count + notFound.count + ambiguous.count,
      matched: matched.count, ambiguous: examples(ambiguous), notFound: examples(notFound),
      unusable: matching.unusable, withSeveralDeals: withSeveral,
      leastDecided: CustomerAnalysis.leastDecided, all: all, divisions: divisions, focus: [],
      findings: [])
    report.focus = analysis.focus(divisions)
    report.findings = CustomerFindings.of(report, currency: profile.context.currency)
    plan.customers = report
    note(report, &warnings)
  }

  private var outcomes: CustomersReport.Outcomes {
    var outcomes = CustomersReport.Outcomes()
    for deal in list.deals {
      switch deal.outcome {
      case .won: outcomes.won += 1
      case .churned: outcomes.churned += 1
      case .lost: outcomes.lost += 1
      case .open: outcomes.open += 1
      case nil: outcomes.unknown += 1
      }
    }
    outcomes.missing = list.missingOutcomes
    outcomes.unknown -= list.missingOutcomes
    return outcomes
  }

  /// By how frequent, then by name.
  private static func frequent(_ counts: [String: Int]) -> [Suppression.Count] {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.prefix(exampleLimit).map { Suppression.Count($0.key, $0.value) }
  }

  private func examples(_ clients: [[Int]]) -> CustomersReport.Examples {
    let names = clients.compactMap(\.first).map { number in
      let company = list.deals[number].company
      return company.name ?? company.domain ?? "line \(company.line)"
    }
    return .init(count: clients.count, examples: Array(names.sorted().prefix(Self.exampleLimit)))
  }

  private func note(_ report: CustomersReport, _ warnings: inout [String]) {
    warnings += list.notes.map { "\(report.list): \($0)" }
    let unclear = report.records.unknown + report.records.missing
    if unclear > 0 {
      warnings.append(
        "\(report.list): \(unclear) of \(list.deals.count) records have no outcome that is understood, "
          + "and count nowhere")
    }
    if report.companies > 0, report.matched == 0 {
      warnings.append("\(report.list): none of its companies is among those of the lists")
    }
    if report.assumedCurrencies > 0 {
      warnings.append(
        "\(report.list): \(report.assumedCurrencies) "
          + (report.assumedCurrencies == 1
            ? "amount names no currency, and is" : "amounts name no currency, and are")
          + " taken to be in " + (profile.context.currency?.code ?? "the ICP's"))
    }
  }
}
