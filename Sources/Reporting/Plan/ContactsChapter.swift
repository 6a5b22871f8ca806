import GoToMarket
import MarketSizing

extension PlanChapters {
  /// The contacts: who is known of which persona, where the companies are covered, and which titles are
  /// of nobody.
  static func contacts(_ report: ContactsReport) -> Chapter {
    var blocks: [Block] = [.paragraph(Phrase(own: finding(report) + "."))]
    if report.personas.isEmpty {
      blocks.append(.table(roles(report.roles)))
    } else {
      blocks.append(.table(personas(report.personas)))
    }
    if report.cells.contains(where: { $0.accounts.confirmed > 0 }) {
      blocks.append(.paragraph(Phrase(own: coverageNote(report))))
      blocks.append(.table(coverage(report.cells)))
    }
    if !report.unmatched.isEmpty { blocks += unmatched(report) }
    if !report.unclear.isEmpty || !report.assumed.isEmpty { blocks += abbreviations(report) }
    if !report.contested.isEmpty { blocks += contested(report.contested) }
    blocks += [.paragraph("How the list was read:"), .list(origin(report))]
    return Chapter(id: "contacts", title: "Contacts and coverage", blocks: blocks)
  }

  private static func finding(_ report: ContactsReport) -> String {
    let (accounts, covered) = sums(report)
    let persons = report.atAccounts.confirmed + report.atAccounts.possible
    var words =
      "\(NumberText.grouped(persons)) of \(contacts(report.persons)) are at companies that match"
    if accounts.confirmed > 0 {
      let whom =
        report.personas.isEmpty
        ? "a contact whose title is read" : "a contact of a persona that is found there"
      words +=
        "; \(NumberText.share(covered.confirmed, of: accounts.confirmed)) of "
        + "\(Wording.companies(accounts.confirmed)) that fit have \(whom)"
    }
    return words
  }

  /// The companies of all cells, and those of them that are covered.
  private static func sums(
    _ report: ContactsReport
  ) -> (accounts: ContactsReport.Pair, covered: ContactsReport.Pair) {
    report.cells.reduce(into: (.init(), .init())) { sums, cell in
      sums.0 += cell.accounts
      sums.1 += cell.covered
    }
  }

  private static func contacts(_ count: Int) -> String {
    Wording.count(count, "contact", "contacts")
  }

  // MARK: Personas and roles

  private static func personas(_ rows: [ContactsReport.PersonaContacts]) -> Table {
    var table = Table(
      "Contacts by persona",
      [
        .text("Persona"), .number("Contacts"), .number("Possible"), .number("Covered"),
        .number("Companies with one"), .number("Of companies"), .number("Possible"),
        .number("By its own titles"), .number("Contacts elsewhere"),
      ])
    for row in rows {
      let name = Phrase(given: row.name)
      table.add([
        Table.Cell(
          row.isHypothesis
            ? "\(name) \(notice: "(\(Wording.hypothesis(interviews: row.interviews)))")" : name),
        .count(row.persons.confirmed), .added(row.persons.possible),
        share(row.accounts.confirmed, of: row.fitting.confirmed),
        .count(row.accounts.confirmed), .count(row.fitting.confirmed),
        .added(row.accounts.possible), .count(row.byOwnTitle), .count(row.elsewhere),
      ])
    }
    return table
  }

  /// A share, by its two numbers; a dash of nothing.
  private static func share(_ part: Int, of whole: Int) -> Table.Cell {
    whole == 0 ? "–" : .share(part, of: whole)
  }

  /// Functions by rank.
  private static func roles(_ roles: [ContactsReport.Role]) -> Table {
    let ranks =
      Seniority.allCases.map(\.rawValue).filter { rank in
        roles.contains { $0.seniority == rank }
      }
    let hasUnknown = roles.contains { $0.seniority == nil }
    var table = Table(
      "Contacts by function and seniority",
      [.text("Function")] + ranks.map { .number(Phrase(own: $0)) }
        + (hasUnknown ? [.number("No rank")] : []) + [.number("Total")], isSortable: true)
    var functions: [String?] = []
    for role in roles where !functions.contains(role.function) { functions.append(role.function) }
    func sum(_ function: String??, _ rank: String??) -> Int {
      roles.filter {
        (function == nil || $0.function == function) && (rank == nil || $0.seniority == rank)
      }
      .reduce(0) { $0 + $1.persons }
    }
    let columns: [String??] = ranks.map { .some($0) } + (hasUnknown ? [.some(nil)] : [])
    let sorted = functions.sorted { left, right in
      let (more, less) = (sum(.some(left), nil), sum(.some(right), nil))
      return more == less ? left ?? "~" < right ?? "~" : more > less
    }
    for function in sorted {
      table.add(
        [Table.Cell(function.map { Phrase(own: $0) } ?? "no function read")]
          + columns.map { .shown(sum(.some(function), $0)) } + [.count(sum(.some(function), nil))])
    }
    table.addTotal(["Total"] + columns.map { .shown(sum(nil, $0)) } + [.count(sum(nil, nil))])
    return table
  }

  // MARK: Coverage

  private static func coverageNote(_ report: ContactsReport) -> String {
    let whom =
      report.personas.isEmpty
      ? "with a contact whose title is read" : "with a contact of a persona that is found there"
    let (accounts, covered) = sums(report)
    let possible =
      accounts.possible > 0
      ? " (of those that may fit, \(NumberText.grouped(covered.possible)) of \(NumberText.grouped(accounts.possible)))"
      : ""
    return "Companies that fit \(whom), of all that fit\(possible), by segment and region:"
  }

  private static func coverage(_ cells: [ContactsReport.Cell]) -> Table {
    var segments: [String] = []
    var regions: [String] = []
    for cell in cells where cell.accounts.confirmed > 0 {
      if !segments.contains(cell.segment) { segments.append(cell.segment) }
      if !regions.contains(cell.region) { regions.append(cell.region) }
    }
    typealias Sum = (covered: Int, accounts: Int)
    func sum(_ segment: String?, _ region: String?) -> Sum {
      cells.reduce(into: (0, 0)) { sum, cell in
        guard segment == nil || cell.segment == segment, region == nil || cell.region == region
        else { return }
        sum.0 += cell.covered.confirmed
        sum.1 += cell.accounts.confirmed
      }
    }
    func cell(_ sum: Sum) -> Table.Cell {
      guard sum.accounts > 0 else { return "·" }
      let words =
        "\(NumberText.grouped(sum.covered)) of \(NumberText.grouped(sum.accounts)) "
        + "(\(NumberText.share(sum.covered, of: sum.accounts)))"
      return Table.Cell(
        Phrase(own: words), value: String(sum.covered),
        shade: Double(sum.covered) / Double(sum.accounts))
    }
    var table = Table(
      "Coverage by segment and region",
      [.text("Region")] + segments.map { .number(Phrase(given: $0)) } + [.number("All")],
      isSortable: true)
    let sorted = regions.sorted { left, right in
      let (more, less) = (sum(nil, left).accounts, sum(nil, right).accounts)
      return more == less ? left < right : more > less
    }
    for region in sorted {
      table.add(
        [Table.Cell(Phrase(given: region))] + segments.map { cell(sum($0, region)) }
          + [cell(sum(nil, region))])
    }
    table.addTotal(["All"] + segments.map { cell(sum($0, nil)) } + [cell(sum(nil, nil))])
    return table
  }

  // MARK: Titles

  private static func unmatched(_ report: ContactsReport) -> [Block] {
    var table = Table(
      "Titles of no persona",
      [.text("Title"), .number("Contacts"), .number("At matching companies"), .prose("Read as")],
      isSortable: true)
    for title in report.unmatched {
      table.add([
        Table.Cell(Phrase(given: title.title)), .count(title.persons), .count(title.atAccounts),
        Table.Cell(Phrase(own: title.reading)),
      ])
    }
    let count = Wording.count(report.unmatchedTitles, "title", "titles")
    let of = contacts(report.unmatchedPersons)
    let what = report.personas.isEmpty ? "of which nothing is read" : "of no persona"
    let rest =
      report.unmatched.count < report.unmatchedTitles
      ? "; the \(report.unmatched.count) commonest" : ""
    return [.paragraph(Phrase(own: "\(count) \(what), of \(of)\(rest):")), .table(table)]
  }

  private static func abbreviations(_ report: ContactsReport) -> [Block] {
    let unclear = report.unclear.map { item -> Phrase in
      "\(own: item.abbreviation) may be of \(own: item.functions.joined(separator: ", ")): \(own: contacts(item.persons)) of no persona by it, unless it is one of a persona's own titles"
    }
    let assumed = report.assumed.map { item -> Phrase in
      "\(own: item.abbreviation) is taken to be of \(own: item.functions.joined(separator: ", ")), which it mostly is: \(own: contacts(item.persons))"
    }
    return [.paragraph("Abbreviations that stand for several titles:"), .list(unclear + assumed)]
  }

  private static func contested(_ titles: [ContactsReport.Contested]) -> [Block] {
    var table = Table(
      "Titles of several personas",
      [.text("Title"), .number("Contacts"), .text("Counted as"), .text("Would fit too")],
      isSortable: true)
    for title in titles {
      table.add([
        Table.Cell(Phrase(given: title.title)), .count(title.persons),
        Table.Cell(Phrase(given: title.persona)),
        Table.Cell(title.others.map { Phrase(given: $0) }.joined(", ")),
      ])
    }
    return [.paragraph("Titles that fit several personas:"), .table(table)]
  }

  // MARK: How the list was read

  private static func origin(_ report: ContactsReport) -> [Phrase] {
    let columns = report.columns.map { column -> Phrase in
      "\(own: column.meaning) from “\(given: column.column)”"
    }
    var lines: [Phrase] = ["\(given: report.list): \(columns.joined(", "))"]
    var counts = [
      "\(Wording.count(report.records, "record", "records")), \(contacts(report.persons))"
    ]
    func count(_ number: Int, _ words: String) {
      if number > 0 { counts.append("\(NumberText.grouped(number)) \(words)") }
    }
    count(report.duplicates, "of a person that was there before, by e-mail or by name and company")
    count(report.rejected, "unreadable")
    lines.append(Phrase(own: counts.joined(separator: "; ")))
    counts = []
    count(report.withoutTitle, "without a title")
    count(report.former, "whose title says what they were or want to be, and not what they are")
    count(report.withoutCompany, "of whom nothing tells the company")
    count(report.atSeveral, "whose company's name fits several companies of the lists")
    if !counts.isEmpty { lines.append(Phrase(own: "Contacts: " + counts.joined(separator: "; "))) }
    if !report.joinedBy.isEmpty {
      let ways = report.joinedBy.map {
        "\(NumberText.grouped($0.persons)) by \(SafeText.line($0.of))"
      }
      lines.append(Phrase(own: "Companies found: " + ways.joined(separator: ", ")))
    }
    lines += [
      companies(
        report.notInList, "at companies that the lists do not have", report.companiesNotInList),
      companies(report.excluded, "at companies that the ICP excludes", report.excludedCompanies),
    ].compactMap(\.self)
    return lines
  }

  private static func companies(
    _ persons: Int, _ what: String, _ named: [ContactsReport.Named]
  ) -> Phrase? {
    guard persons > 0 else { return nil }
    let names = named.map { company -> Phrase in
      company.persons > 1
        ? "\(given: company.of) (\(own: NumberText.grouped(company.persons)))"
        : Phrase(given: company.of)
    }
    let rest = named.reduce(0) { $0 + $1.persons } < persons ? ", …" : ""
    return "\(own: contacts(persons)) \(own: what): \(names.joined(", "))\(own: rest)"
  }
}
