package import DelimitedText
package import Firmographics

/// Which columns of a list of contacts tell of the person, and which of the company.
///
/// A person's own name, place and profile are never taken for the company's: what a mapping does not
/// name is found by the columns' names, of which every column is used once.
package struct ContactColumns: Hashable, Sendable {
  /// What a column can tell of a person.
  package enum PersonField: String, CaseIterable, Sendable {
    case title
    case email
    case firstName = "first_name"
    case lastName = "last_name"
    case fullName = "full_name"
  }

  /// What a mapping file says of a list of contacts.
  package struct Mapping: Hashable, Sendable {
    /// Of the company and of the list's form.
    package var company = ColumnMapping()
    /// The columns of the person, by name or by number from 1; the first that is not empty counts.
    package var person: [PersonField: ColumnMapping.Column] = [:]

    /// A mapping that says nothing.
    package init() {}
  }

  /// By field, the columns in the order in which they are tried.
  package private(set) var person: [PersonField: [Int]] = [:]
  /// The columns of the company's name, site and country.
  package private(set) var company: [Field: [Int]] = [:]
  private let list: String
  /// The columns' names.
  let names: [String]
  private var used: Set<Int> = []

  /// Finds the columns of a list.
  ///
  /// - Parameters:
  ///   - list: its path, for messages.
  ///   - names: the columns' names.
  ///   - sample: some records, which tell a job title from “Mr”.
  ///   - mapping: what a mapping file says.
  /// - Throws: ``Problem`` where there are no job titles, or nothing tells the company.
  package init(
    list: String, names: [String], sample: [[String]] = [], mapping: Mapping = Mapping()
  ) throws(Problem) {
    self.list = list
    self.names = names
    for field in PersonField.allCases {
      guard let column = mapping.person[field] else { continue }
      person[field] = try column.places(among: names, of: list, for: field.rawValue)
    }
    for field in Self.companyFields {
      guard let column = mapping.company.columns[field], column.constant == nil else { continue }
      company[field] = try column.places(among: names, of: list, for: field.name)
    }
    used = Set(person.values.joined()).union(company.values.joined())
    if !mapping.company.isComplete {
      let given = mapping.company.columns
      findPerson(sample)
      findCompany(sample) { given[$0] != nil }
    }
    try check(mapping)
  }

  private static let companyFields: [Field] = [.name, .domain, .country]

  /// Takes the column whose name is the surest for every field of the person.
  private mutating func findPerson(_ sample: [[String]]) {
    let words = names.map(Self.words)
    for (field, known) in ContactHeaders.person where person[field] == nil {
      for name in known {
        guard
          let column = words.firstIndex(of: name), !used.contains(column),
          field != .title || !Self.holdsSalutations(column, sample)
        else { continue }
        person[field] = [column]
        used.insert(column)
        break
      }
    }
  }

  /// Takes the columns whose names are the surest for the company.
  private mutating func findCompany(_ sample: [[String]], _ isGiven: (Field) -> Bool) {
    for field in Self.companyFields where !isGiven(field) {
      var best: (column: Int, rank: Int)?
      for (column, name) in names.enumerated() where !used.contains(column) {
        guard let rank = Self.rank(of: name, as: field),
          field != .domain || !Self.holdsProfiles(column, sample)
        else { continue }
        if let best, best.rank <= rank { continue }
        best = (column, rank)
      }
      guard let best else { continue }
      company[field] = [best.column]
      used.insert(best.column)
    }
  }

  /// How surely a column's name means a field of the company, 0 the surest; nil where it does not.
  private static func rank(of header: String, as field: Field) -> Int? {
    let words = words(header)
    if let rank = ContactHeaders.company[field]?.firstIndex(where: { $0.contains(words) }) {
      return rank
    }
    guard let match = HeaderNames.match(header), match.field == field else { return nil }
    switch field {
    // A plain “Name” is the person's.
    case .name: return words == "name" || match.rank > 1 ? nil : 10 + match.rank
    case .domain: return words.hasPrefix("personal") ? nil : 10 + match.rank
    // A plain “Country” is where the person lives.
    default:
      let first = words.split(separator: " ").first.map(String.init) ?? ""
      return ContactHeaders.owners.contains(first) ? 10 + match.rank : nil
    }
  }

  /// A header's words without case, accents and camel case.
  private static func words(_ header: String) -> String {
    HeaderNames.words(of: header).map(Text.unaccented).joined(separator: " ")
  }

  /// Whether a column of “titles” holds Mr and Ms.
  private static func holdsSalutations(_ column: Int, _ sample: [[String]]) -> Bool {
    let texts = sample.compactMap { column < $0.count ? Text.unaccented($0[column]) : nil }
      .filter { !$0.isEmpty }
    let salutations = texts.count { text in
      ContactHeaders.salutations.contains(text.filter { $0.isLetter })
    }
    return salutations * 2 > texts.count
  }

  /// Whether a column of addresses holds people's pages in networks.
  private static func holdsProfiles(_ column: Int, _ sample: [[String]]) -> Bool {
    let hosts = sample.compactMap { column < $0.count ? DomainName.normalized($0[column]) : nil }
      .filter { !$0.isEmpty }
    return hosts.count(where: SharedHosts.contains) * 2 > hosts.count
  }

  private func check(_ mapping: Mapping) throws(Problem) {
    let columns = "its columns are: \(Text.listed(names))"
    if person[.title] == nil {
      throw Problem(
        .data, at: Place(list), "no column holds job titles",
        fix:
          "name it in a mapping file with --contacts-map FILE (columns: {title: …}); \(columns)")
    }
    let hasConstant = mapping.company.columns[.name]?.constant != nil
    if company[.name] == nil, company[.domain] == nil, person[.email] == nil, !hasConstant {
      throw Problem(
        .data, at: Place(list), "nothing tells which company a contact is at",
        fix:
          "name the column of its name, site or of e-mail addresses in a mapping file with "
          + "--contacts-map FILE (columns: {name: …, domain: …, email: …}); \(columns)")
    }
  }

  /// The mapping by which the list's companies are read.
  ///
  /// - Parameters:
  ///   - own: what a mapping file says beside the columns.
  ///   - site: what gives the domain: the company's site, or people's e-mail addresses.
  /// - Returns: a complete mapping, by the columns' numbers.
  func mapping(_ own: ColumnMapping, site: Site) -> ColumnMapping {
    var mapping = own
    mapping.isComplete = true
    for (field, columns) in company {
      var column = own.columns[field] ?? ColumnMapping.Column()
      column.from = columns.map { String($0 + 1) }
      mapping.columns[field] = column
    }
    if site == .email {
      var column = ColumnMapping.Column()
      column.from = (person[.email] ?? []).map { String($0 + 1) }
      mapping.columns[.domain] = column.from.isEmpty ? nil : column
    }
    return mapping
  }

  /// What gives a company's domain.
  enum Site { case website, email }

  /// What was taken for what, in words.
  package var taken: [(meaning: String, column: String)] {
    let person = PersonField.allCases.flatMap { field in
      (self.person[field] ?? []).map { (ContactHeaders.words[field] ?? field.rawValue, names[$0]) }
    }
    let company = Self.companyFields.flatMap { field in
      (self.company[field] ?? []).map { ("company's \(field.name)", names[$0]) }
    }
    return person + company
  }

  /// The person's text in a record: the first that is not empty; nil where all are.
  func text(_ field: PersonField, of fields: [String]) -> String? {
    for column in person[field] ?? [] where column < fields.count {
      let text = Text.squeezed(fields[column])
      if !text.isEmpty, !Self.missing.contains(text, isCountry: false) { return text }
    }
    return nil
  }

  private static let missing = MissingTokens()
}
