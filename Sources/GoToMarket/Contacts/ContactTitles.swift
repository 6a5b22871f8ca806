internal import Firmographics

/// Counts what the titles of contacts say.
struct ContactTitles {
  private let index: ContactIndex
  private let personas: [Persona]
  private let isAtAccount: (Int) -> Bool

  /// The titles of an index.
  ///
  /// - Parameters:
  ///   - index: the contacts.
  ///   - personas: that they were matched to; none where there are none.
  ///   - isAtAccount: whether a contact, by number, is at a company that matches.
  init(_ index: ContactIndex, _ personas: [Persona], isAtAccount: @escaping (Int) -> Bool) {
    self.index = index
    self.personas = personas
    self.isAtAccount = isAtAccount
  }

  /// A title in all its spellings.
  private struct Tally {
    var title: String
    var match: PersonaMatcher.Match
    var persons = 0
    var atAccounts = 0
  }

  /// Fills in unmatched, unclear, assumed and contested titles, and functions by rank.
  func fill(_ report: inout ContactsReport) {
    var tallies: [String: Tally] = [:]
    var roles: [ContactsReport.Role: Int] = [:]
    for (number, contact) in index.contacts.enumerated() {
      guard let title = contact.title, let match = index.matches[number] else { continue }
      let isThere = isAtAccount(number)
      var tally = tallies[Text.folded(title)] ?? Tally(title: title, match: match)
      tally.persons += 1
      if isThere { tally.atAccounts += 1 }
      tallies[Text.folded(title)] = tally
      guard isThere, !match.reading.isFormer else { continue }
      let role = match.reading.roles.first
      roles[
        .init(
          function: role?.functions.first?.rawValue, seniority: role?.seniority?.rawValue,
          persons: 0), default: 0] += 1
    }
    let titles = tallies.values.sorted { ($1.persons, $0.title) < ($0.persons, $1.title) }
    report.roles = roles.map { role, persons in
      .init(function: role.function, seniority: role.seniority, persons: persons)
    }
    .sorted { left, right in
      if left.persons != right.persons { return left.persons > right.persons }
      let (first, second) = (left.function ?? "~", right.function ?? "~")
      return first == second
        ? left.seniority ?? "~" < right.seniority ?? "~" : first < second
    }
    let unmatched = titles.filter { tally in
      if tally.match.reading.isFormer { return false }
      return personas.isEmpty
        ? tally.match.reading.roles.isEmpty && tally.match.reading.ambiguities.isEmpty
        : tally.match.personas.isEmpty
    }
    report.unmatchedTitles = unmatched.count
    report.unmatchedPersons = unmatched.reduce(0) { $0 + $1.persons }
    report.unmatched = unmatched.prefix(ContactsReport.titleLimit).map {
      .init(
        title: $0.title, persons: $0.persons, atAccounts: $0.atAccounts,
        reading: $0.match.reading.words)
    }
    report.contested = titles.filter { !$0.match.others.isEmpty }
      .prefix(ContactsReport.titleLimit).map(contested)
    count(titles, &report)
  }

  private func contested(_ tally: Tally) -> ContactsReport.Contested {
    let ids = { (numbers: [Int]) in numbers.map { personas[$0].id } }
    return .init(
      title: tally.title, persona: ids(tally.match.personas).joined(separator: ", "),
      others: ids(tally.match.others), persons: tally.persons)
  }

  /// Abbreviations that stand for several titles.
  private func count(_ titles: [Tally], _ report: inout ContactsReport) {
    var unclear: [TitleReading.Ambiguity: Int] = [:]
    var assumed: [String: (functions: [JobFunction], persons: Int)] = [:]
    for tally in titles {
      for ambiguity in tally.match.reading.ambiguities where !tally.match.isOwnTitle {
        unclear[ambiguity, default: 0] += tally.persons
      }
      for (abbreviation, role) in tally.match.reading.assumed {
        assumed[abbreviation, default: (role.functions, 0)].persons += tally.persons
      }
    }
    report.unclear = unclear.map { ambiguity, persons in
      .init(
        abbreviation: ambiguity.abbreviation, functions: ambiguity.functions.map(\.rawValue),
        persons: persons)
    }
    .sorted { ($1.persons, $0.abbreviation) < ($0.persons, $1.abbreviation) }
    report.assumed = assumed.map { abbreviation, found in
      .init(
        abbreviation: abbreviation, functions: found.functions.map(\.rawValue),
        persons: found.persons)
    }
    .sorted { ($1.persons, $0.abbreviation) < ($0.persons, $1.abbreviation) }
  }
}
