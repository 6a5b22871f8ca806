internal import Criteria
internal import Firmographics
package import MarketSizing

/// Counts the contacts of the companies that match, by persona, segment and region.
package final class ContactsPart: PlanPart, @unchecked Sendable {
  // `@unchecked`: companies come one at a time.
  private let list: ContactList
  private let name: String
  let personas: [Persona]
  private let warnings: [String]
  let index: ContactIndex
  private let keys: CompanyKeys

  /// What became of a contact, the best company deciding.
  struct State {
    var status: Truth?
    /// At how many companies of the lists it was found.
    var companies = 0
    var persona: Int?
    var segment: String?
    var isSure = false
    var way: ContactIndex.Found.Way?
    /// The company, as its list writes it.
    var name: String?
    var domain: String?
    var region: String?
  }

  private struct Place: Hashable {
    var segment: String
    var region: String
  }

  private(set) var states: [State]
  private var cells: [Place: ContactsReport.Cell] = [:]
  private var accounts: [ContactsReport.Pair]
  private var fitting: [ContactsReport.Pair]
  /// By persona and segment: companies with a contact of it.
  private var segments: [[String: Int]]

  /// Contacts at the companies of the first ICP of a run.
  ///
  /// - Parameters:
  ///   - list: the contacts.
  ///   - name: the list's name, without folders.
  ///   - personas: in the order of their file; none where none are given.
  ///   - index: the list's.
  ///   - keys: by what companies are found.
  ///   - warnings: what of the personas was not understood.
  package init(
    _ list: ContactList, name: String, personas: [Persona], index: ContactIndex, keys: CompanyKeys,
    warnings: [String]
  ) {
    (self.list, self.name, self.personas) = (list, name, personas)
    (self.index, self.keys, self.warnings) = (index, keys, warnings)
    states = index.contacts.map { _ in State() }
    accounts = personas.map { _ in .init() }
    fitting = personas.map { _ in .init() }
    segments = personas.map { _ in [:] }
  }

  /// Excluded ones as well, to tell them from those that no list has.
  package var selection: AccountSelection { .sought }

  package var isSought: (@Sendable ([UInt64?]) -> Bool)? {
    { [index] identities in index.find(identities) != nil }
  }

  package var countedBuyers: SizingOptions.BuyerCounter? {
    guard !personas.isEmpty else { return nil }
    return { [index] identities in index.persons(of: identities) }
  }

  /// How many contacts a company has, and how many of each persona.
  package var accountColumns: [String] { ["contacts"] + personas.map { "contacts_\($0.id)" } }

  package func accountCells(of account: Account) -> [String] {
    let contacts = index.find(account.identities)?.contacts.count ?? 0
    return [String(contacts)] + index.counts(of: account).map(String.init)
  }

  package func add(_ account: Account) {
    guard let verdict = account.verdicts.first else { return }
    let found = index.find(account.identities)
    guard verdict.status != .no, let segment = verdict.segment, let region = verdict.region else {
      for contact in found?.contacts ?? [] { note(contact, .no, found?.way, at: account) }
      return
    }
    let isSure = verdict.status == .yes
    for (number, role) in verdict.roles.enumerated() where role != .no {
      fitting[number].add(isConfirmed: isSure && role == .yes)
    }
    let place = Place(segment: segment, region: region)
    var cell = cells[place] ?? .init(segment: segment, region: region)
    cell.accounts.add(isConfirmed: isSure)
    if let found {
      cell.withContact.add(isConfirmed: isSure)
      cover(&cell, account, verdict, found)
    }
    cells[place] = cell
  }

  /// Notes the contacts of a company that matches.
  private func cover(
    _ cell: inout ContactsReport.Cell, _ account: Account, _ verdict: Account.Verdict,
    _ found: ContactIndex.Found
  ) {
    /// By persona: whether it is found there for certain.
    var there: [Int: Bool] = [:]
    var isRead = false
    for contact in found.contacts {
      let persona = index.persona(of: contact, at: account)
      let isFound = persona.map { verdict.roles[$0] == .yes } ?? true
      if let persona { there[persona] = isFound }
      if let match = index.matches[contact], !match.reading.isEmpty, !match.reading.isFormer {
        isRead = true
      }
      note(
        contact, verdict.status, found.way, at: account, persona: persona, segment: cell.segment,
        isSure: verdict.status == .yes && isFound)
    }
    let isSure = verdict.status == .yes
    for (persona, isFound) in there {
      accounts[persona].add(isConfirmed: isSure && isFound)
      segments[persona][cell.segment, default: 0] += 1
    }
    if personas.isEmpty {
      if isRead { cell.covered.add(isConfirmed: isSure) }
    } else if !there.isEmpty {
      cell.covered.add(isConfirmed: isSure && there.values.contains(true))
    }
  }

  /// Notes where a contact was found, where that is better than what was known.
  private func note(
    _ contact: Int, _ status: Truth, _ way: ContactIndex.Found.Way?, at account: Account,
    persona: Int? = nil, segment: String? = nil, isSure: Bool = false
  ) {
    states[contact].companies += 1
    let old = states[contact]
    let isBetter =
      old.status.map { status > $0 || status == $0 && old.persona == nil && persona != nil } ?? true
    guard isBetter else { return }
    states[contact] = State(
      status: status, companies: old.companies, persona: persona, segment: segment,
      isSure: isSure, way: way, name: account.name, domain: account.domain,
      region: account.verdicts.first?.region)
  }

  // MARK: The report

  package func finish(
    _ plan: inout Plan, _ results: [SizingResult], _ warnings: inout [String]
  ) {
    warnings += self.warnings
    var report = ContactsReport(
      list: name, columns: list.columns, records: list.records, rejected: list.rejected,
      duplicates: list.duplicates, persons: index.contacts.count)
    report.personas = personas.enumerated().map { number, persona in
      var row = ContactsReport.PersonaContacts(
        id: persona.id, name: persona.name, isHypothesis: persona.isHypothesis,
        interviews: persona.evidence?.interviews ?? 0)
      (row.accounts, row.fitting) = (accounts[number], fitting[number])
      return row
    }
    countPersons(&report)
    ContactTitles(index, personas) { [states] in (states[$0].status ?? .no) != .no }.fill(&report)
    report.cells = sorted(results.first)
    plan.contacts = report
    if let people = plan.personas { plan.personas = filled(people) }
  }

  /// The cells in the order of the market's segments and regions.
  private func sorted(_ result: SizingResult?) -> [ContactsReport.Cell] {
    func places(_ names: [String]) -> [String: Int] {
      Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    }
    let segments = places(result?.segments.map(\.segment) ?? [])
    let regions = places(result?.regions.map(\.region) ?? [])
    return cells.values.sorted { left, right in
      let (first, second) = (segments[left.segment] ?? .max, segments[right.segment] ?? .max)
      if first != second { return first < second }
      let (upper, lower) = (regions[left.region] ?? .max, regions[right.region] ?? .max)
      if upper != lower { return upper < lower }
      return (left.segment, left.region) < (right.segment, right.region)
    }
  }

  private func countPersons(_ report: inout ContactsReport) {
    var ways: [String: Int] = [:]
    var excluded: [String: Int] = [:]
    var unknown: [String: Int] = [:]
    for (number, state) in states.enumerated() {
      let contact = index.contacts[number]
      let match = index.matches[number]
      if contact.title == nil { report.withoutTitle += 1 }
      if match?.reading.isFormer == true { report.former += 1 }
      if state.companies > 1 { report.atSeveral += 1 }
      let label = contact.company ?? "line \(contact.line)"
      switch state.status {
      case nil:
        if index.withoutCompany.contains(number) {
          report.withoutCompany += 1
        } else {
          report.notInList += 1
          unknown[label, default: 0] += 1
        }
      case .no?:
        report.excluded += 1
        excluded[label, default: 0] += 1
      case .yes?, .unknown?:
        report.atAccounts.add(isConfirmed: state.status == .yes)
        if let way = state.way { ways[words(way), default: 0] += 1 }
      }
      if let persona = state.persona {
        report.personas[persona].persons.add(isConfirmed: state.isSure)
        if match?.isOwnTitle == true { report.personas[persona].byOwnTitle += 1 }
      } else if let persona = match?.personas.first {
        report.personas[persona].elsewhere += 1
      }
    }
    report.joinedBy = Self.named(ways, limit: ways.count)
    report.excludedCompanies = Self.named(excluded, limit: ContactsReport.companyLimit)
    report.companiesNotInList = Self.named(unknown, limit: ContactsReport.companyLimit)
  }

  func words(_ way: ContactIndex.Found.Way) -> String {
    switch way {
    case .email: "the e-mail's domain"
    case .name: "name, the e-mail having another domain"
    case .key(let key): keys.fields[key].map(\.description).joined(separator: " and ")
    }
  }

  private static func named(_ counts: [String: Int], limit: Int) -> [ContactsReport.Named] {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.prefix(limit).map { .init(of: $0.key, persons: $0.value) }
  }

  /// The personas with the persons that were counted of them.
  private func filled(_ people: PersonasReport) -> PersonasReport {
    var counted = personas.map { _ in [String: Int]() }
    for state in states {
      if let persona = state.persona, let segment = state.segment {
        counted[persona][segment, default: 0] += 1
      }
    }
    var people = people
    for (number, row) in people.personas.enumerated() where personas.indices.contains(number) {
      for (place, cell) in row.cells.enumerated() {
        guard let segment = cell.segment else { continue }
        people.personas[number].cells[place].counted = counted[number][segment] ?? 0
        people.personas[number].cells[place].accountsWithContact = segments[number][segment] ?? 0
      }
      people.personas[number].total.counted = counted[number].values.reduce(0, +)
      people.personas[number].total.accountsWithContact = segments[number].values.reduce(0, +)
    }
    return people
  }
}
