@testable import MarketSizing
@testable import GoToMarket
@testable import Reporting

extension SampleRuns {
  /// The usual run with all that can be planned with its companies.
  static let planned: Run = {
    var run = usual
    var plan = Plan()
    plan.accounts = accounts
    plan.personas = personas
    plan.contacts = contacts
    plan.territories = territories
    plan.customers = customers
    run.plan = plan
    run.results[0].families = families
    run.results[0].counts.subsidiaries = 0
    run.command = ["tam", "territories", "companies.csv", "--icp", "dach.icp.yaml", "--reps", "3"]
    return run
  }()

  private static let families: FamiliesReport = {
    let countings = [
      ("record", 20_000, 5_400), ("company", 19_500, 5_000), ("ultimate_parent", 18_000, 4_700),
    ]
    return FamiliesReport(
      companies: 19_500, families: 18_000, parentListed: 1_200, parentNotListed: 310,
      parentAmbiguous: 7,
      parentColumns: [
        .init(file: "companies.csv", column: "Parent | <ID>", idColumn: "<ID>"),
        .init(file: "more.csv", column: nil, idColumn: nil),
      ],
      cycles: 2,
      firstCycles: [
        [
          .init(file: "companies.csv", line: 3, name: "=1+1"),
          .init(file: "more.csv", line: 9, name: nil),
        ]
      ],
      largest: [
        .init(name: "Müller & Söhne Holding", isListed: true, companies: 41),
        .init(name: nil, isListed: false, companies: 2),
      ],
      countings: countings.map { name, counted, confirmed in
        let value = SizingResult.MoneyRange(
          confirmed: "\(confirmed * 9_000).00", low: "\(confirmed * 6_000).00",
          high: "\(confirmed * 12_000).00")
        let estimate = SizingResult.Estimate(confirmed: confirmed, possible: 212, value: value)
        return .init(countBy: name, counted: counted, tam: estimate, sam: estimate)
      })
  }()

  private static let accounts: AccountsReport = {
    var report = AccountsReport()
    (report.confirmed, report.possible, report.suppressed) = (5_000, 212, 2)
    report.suppression = [
      .init(
        list: "customers.csv", records: 4, companies: 3, found: 2,
        foundBy: [.init("domain", 1), .init("name and country", 1)], unusable: 1,
        notFound: ["Stranger <Inc.>"], namesakes: ["a|b =1+1"])
    ]
    report.best = ["Müller & Söhne GmbH", "a|b =1+1", nil, "データ株式会社"].enumerated().map {
      number, name in
      .init(
        name: name, domain: number == 2 ? nil : "n\(number).example", country: "DE",
        status: number == 3 ? "possible" : "confirmed", segment: "SMB", region: "DACH",
        score: 90 - number * 10, certainty: 100 - number, tier: number == 3 ? nil : "A",
        value: number == 2 ? nil : "9000.00")
    }
    report.groupedBy = ["industry", "region"]
    report.clusters = [
      .init(
        key: ["Software", "DACH"], confirmed: 3_000, possible: 12, value: "27000000.00",
        best: ["Müller & Söhne GmbH", "a|b =1+1"]),
      .init(key: [nil, "France"], confirmed: 2_000, possible: 0, value: "18000000.00", best: []),
    ]
    report.clusterCount = 3
    return report
  }()

  private static let personas: PersonasReport = {
    let persons = PersonaRow.Persons(low: "900", base: "1800", high: "5212")
    func cell(_ segment: String?, _ companies: Int) -> PersonaCell {
      .init(
        segment: segment, confirmed: companies, possible: 3, persons: persons, counted: 7,
        accountsWithContact: 5)
    }
    var report = PersonasReport()
    report.personas = ["VP Sales", "Revenue | Ops"].enumerated().map { number, name in
      PersonaRow(
        id: "persona-\(number)", name: name, titles: [name, "Head of \(name)"], function: "Sales",
        seniorities: ["VP", "Head"], fits: number == 0 ? [] : ["SMB"],
        perCompany: .init(low: "1", base: "2", high: "4"), pains: ["Guesses instead of numbers"],
        goals: ["A forecast that holds"], triggers: ["A new financing round"],
        objections: [.init(says: "We have a tool", answer: "It stays"), .init(says: "No budget")],
        message: "Know your market before you plan.", interviews: number == 0 ? 6 : 2,
        lastInterview: "2026-01", isHypothesis: number > 0, total: cell(nil, 3_000),
        cells: number == 0 ? [cell("SMB", 2_000), cell("Mid-market", 1_000)] : [cell("SMB", 2_000)])
    }
    return report
  }()

  private static let contacts: ContactsReport = {
    var report = ContactsReport(
      list: "people.csv", columns: [.init(meaning: "job title", column: "Job Title")],
      records: 42, rejected: 1, duplicates: 1, persons: 40)
    (report.atAccounts.confirmed, report.atAccounts.possible) = (20, 4)
    (report.excluded, report.notInList, report.withoutCompany) = (6, 8, 2)
    (report.withoutTitle, report.former, report.atSeveral) = (1, 2, 1)
    report.joinedBy = [.init(of: "the e-mail's domain", persons: 24)]
    report.excludedCompanies = [.init(of: "Acme Ltd", persons: 6)]
    report.companiesNotInList = [.init(of: "Stranger <Inc.>", persons: 8)]
    report.personas = ["VP Sales", "Revenue | Ops"].enumerated().map { number, name in
      var row = ContactsReport.PersonaContacts(
        id: "persona-\(number)", name: name, isHypothesis: number > 0,
        interviews: number == 0 ? 6 : 2)
      (row.persons.confirmed, row.accounts.confirmed, row.fitting.confirmed) = (7, 5, 3_000)
      return row
    }
    (report.unmatchedTitles, report.unmatchedPersons) = (2, 9)
    report.unmatched = [
      .init(title: "Chief Happiness | Officer", persons: 8, atAccounts: 6, reading: "C-Level"),
      .init(title: "Ninja", persons: 1, atAccounts: 0, reading: ""),
    ]
    report.unclear = [.init(abbreviation: "CPO", functions: ["Product", "People"], persons: 2)]
    report.cells = [("SMB", "DACH"), ("Mid-market", "France")].map { segment, region in
      var cell = ContactsReport.Cell(segment: segment, region: region)
      (cell.accounts.confirmed, cell.accounts.possible) = (900, 11)
      (cell.withContact.confirmed, cell.covered.confirmed) = (9, 5)
      return cell
    }
    return report
  }()

  private static let territories: TerritoriesReport = {
    var report = TerritoriesReport()
    (report.unit, report.accounts, report.possible) = ("money", 4_350, 200)
    report.value = "39150000.00"
    report.ownerColumns = ["Account Owner"]
    report.territories = ["Ann", "Bø|b", "Territory 3"].enumerated().map { number, name in
      var row = TerritoriesReport.Row(
        name: name, owner: number == 2 ? "" : name, capacity: number == 1 ? "0.5" : "1")
      (row.accounts, row.value) = (2_000 - number * 550, "\(18_000_000 - number * 4_950_000).00")
      (row.ofFairShare, row.had, row.kept) = ("1.0\(number)0", 40, 38 - number)
      row.wholeRegions = number == 0 ? ["DACH"] : []
      row.partsOfRegions = number == 0 ? [] : [.init(region: "France", accounts: 700, of: 1_400)]
      return row
    }
    report.balance.largestToSmallest = "1.020"
    report.balance.largestToFair = "1.020"
    report.balance.smallestToFair = "1.000"
    report.balance.leastLargestToFair = "1.010"
    report.balance.variation = "0.008"
    var owners = TerritoriesReport.Owners()
    (owners.owned, owners.unowned, owners.moved, owners.movedFromOthers) = (130, 4_220, 19, 10)
    (owners.movedShare, owners.movedValue) = ("3.2", "171000.00")
    (owners.others, owners.otherCount) = ([.init("Zed <x>", 10)], 1)
    report.owners = owners
    report.splitRegions = [
      .init(
        region: "France", accounts: 1_400, value: "12600000.00", territories: 2,
        reason: "larger than a territory")
    ]
    report.unassigned = .init(accounts: 100, possible: 12, value: "900000.00", regions: ["Other"])
    return report
  }()

  private static let customers: CustomersReport = {
    func row(_ group: String, won: Int, lost: Int, holds: Bool? = nil) -> CustomersReport.Row {
      .init(
        group: group, holds: holds, confirmed: 2_500, possible: 100, excluded: 40,
        customers: won, penetration: "0.0\(won)", whitespace: 2_500 - won,
        whitespaceValue: "21000000.00", won: won, lost: lost, open: 1, winRate: "0.4",
        winRateLow: "0.28", winRateHigh: "0.54", restDecided: 40, restWon: 10, lift: "1.6",
        p: "0.03", q: "0.06", isSmall: won + lost < 20,
        acv: won < 8
          ? nil
          : .init(
            deals: won, median: "8000.00", mean: "8200.00", medianLow: "7000.00",
            medianHigh: "8900.00", assumedLow: "6000.00", assumedBase: "9000.00",
            assumedHigh: "14000.00"))
    }
    return .init(
      list: "deals.csv", columns: [.init(gives: "outcome", column: "Stage")], assumedOutcome: nil,
      records: .init(won: 30, churned: 2, lost: 45, open: 6, unknown: 1, missing: 1),
      unknownOutcomes: [.init("perhaps | not", 1)], unreadableValues: [.init("a lot", 2)],
      assumedCurrencies: 3, unreadableDates: [.init("03/04/2025", 1)], from: "2025-01-02",
      to: "2025-12-30", companies: 80, matched: 70,
      ambiguous: .init(count: 1, examples: ["Alpha"]),
      notFound: .init(count: 9, examples: ["Stranger <Inc.>"]), unusable: 2, withSeveralDeals: 3,
      leastDecided: 20, all: row("all", won: 32, lost: 45),
      divisions: [
        .init(
          by: "segment", rows: [row("SMB", won: 20, lost: 25), row("Mid-market", won: 4, lost: 9)]),
        .init(by: "region", rows: [row("DACH", won: 20, lost: 25)]),
        .init(
          by: "must_have",
          rows: [
            row("size", won: 20, lost: 25, holds: true),
            row("size", won: 9, lost: 12, holds: false),
          ]),
      ],
      focus: [
        .init(
          segment: "SMB", winRateLow: "0.28", whitespace: 2_480, whitespaceValue: "21000000.00",
          weight: "694")
      ],
      findings: ["No evidence for the must-have “size”: q = 0.94"])
  }()
}
