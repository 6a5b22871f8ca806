internal import DelimitedText
internal import Firmographics
package import MarketSizing

/// A list of contacts, read: every person once.
package struct ContactList: Sendable {
  /// The path, as given.
  package let path: String
  /// Every person once, in order.
  package private(set) var contacts: [Contact] = []
  /// How many records there were.
  package let records: Int
  /// How many could not be used.
  package let rejected: Int
  /// How many were of a person that was there before.
  package private(set) var duplicates = 0
  /// The names of the list's columns.
  package let header: [String]
  /// What was taken for what.
  package let columns: [ContactsReport.Column]

  /// Reads a list of contacts.
  ///
  /// - Parameters:
  ///   - path: a file.
  ///   - mapping: what a mapping file says of it.
  ///   - keys: by what its companies are looked for in the company lists.
  ///   - threads: how many.
  ///   - keepsTexts: whether contacts keep the texts of all columns.
  /// - Throws: ``Problem`` where it can't be read, has no job titles, or nothing tells the companies.
  package init(
    _ path: String, mapping: ContactColumns.Mapping = .init(), keys: CompanyKeys, threads: Int,
    keepsTexts: Bool = false
  ) throws {
    self.path = path
    let header = try ListReader(path: path, options: mapping.company.dialect)
    let columns = try ContactColumns(
      list: path, names: header.columns, sample: header.sampleRecords(limit: 200), mapping: mapping)
    header.stop()
    self.header = header.columns
    self.columns = columns.taken.map { .init(meaning: $0.meaning, column: $0.column) }
    var own = mapping.company
    let names = Set(columns.names.map(Text.folded))
    own.key = keys.fields.filter { key in
      key.allSatisfy {
        if case .column(let name) = $0 { names.contains(Text.folded(name)) } else { true }
      }
    }
    let (accounts, unusable) = try Self.read(path, columns, own, .website, keys, threads)
    // Most lists that have no site have addresses, and some have both.
    let byEmail =
      columns.person[.email] == nil
      ? [] : try Self.read(path, columns, own, .email, keys, threads).records
    records = accounts.count + unusable
    rejected = unusable
    var people = People()
    let domain = keys.fields.firstIndex(of: [.field(.domain)])
    for (number, account) in accounts.enumerated() {
      let mail = number < byEmail.count ? byEmail[number] : nil
      let contact = Contact(account, mail: mail, domain: domain, columns)
      if let first = people.find(contact, columns) {
        duplicates += 1
        if contacts[first].title == nil { contacts[first].title = contact.title }
      } else {
        people.add(contact, number: contacts.count, columns)
        contacts.append(contact)
        if !keepsTexts { contacts[contacts.count - 1].account.fields = [] }
      }
    }
  }

  private static func read(
    _ path: String, _ columns: ContactColumns, _ own: ColumnMapping, _ site: ContactColumns.Site,
    _ keys: CompanyKeys, _ threads: Int
  ) throws -> (records: [Account], rejected: Int) {
    try SideList(
      path, mapping: columns.mapping(own, site: site), keys: keys, threads: threads,
      findsCustomers: false, keepsTexts: site == .website
    ).readAll()
  }

  /// The persons that were there, by what tells them.
  private struct People {
    private var byEmail: [String: Int] = [:]
    private var byName: [String: Int] = [:]

    /// The number of the contact of the same person; nil where there is none.
    func find(_ contact: Contact, _ columns: ContactColumns) -> Int? {
      if let email = Self.email(contact, columns), let found = byEmail[email] { return found }
      return Self.name(contact, columns).flatMap { byName[$0] }
    }

    mutating func add(_ contact: Contact, number: Int, _ columns: ContactColumns) {
      if let email = Self.email(contact, columns) { byEmail[email] = byEmail[email] ?? number }
      if let name = Self.name(contact, columns) { byName[name] = byName[name] ?? number }
    }

    /// The address; nil where there is none, or many read it.
    private static func email(_ contact: Contact, _ columns: ContactColumns) -> String? {
      guard let text = columns.text(.email, of: contact.account.fields) else { return nil }
      let address = Text.folded(text)
      guard let sign = address.firstIndex(of: "@"), sign != address.startIndex,
        !sharedBoxes.contains(String(address[..<sign]))
      else { return nil }
      return address
    }

    /// The person's name and the company; nil where one of them is missing.
    private static func name(_ contact: Contact, _ columns: ContactColumns) -> String? {
      let fields = contact.account.fields
      let parts = [columns.text(.firstName, of: fields), columns.text(.lastName, of: fields)]
        .compactMap(\.self)
      let full = columns.text(.fullName, of: fields)
      let name = parts.count == 2 ? parts.joined(separator: " ") : full
      guard let name, let company = contact.account.name ?? contact.account.domain else {
        return nil
      }
      return Text.unaccented(name) + "\u{1F}" + CompanyName.normalized(company)
    }

    /// Mailboxes that are no person's.
    private static let sharedBoxes: Set<String> = [
      "info", "contact", "contacts", "kontakt", "office", "mail", "hello", "hallo", "hi", "sales",
      "vertrieb", "support", "service", "team", "admin", "marketing", "post", "zentrale",
      "contacto",
      "contato", "contatti", "bonjour", "empfang", "buero", "jobs", "hr", "press", "presse",
      "billing",
      "accounting", "welcome", "enquiries", "enquiry", "inquiry", "einkauf", "verwaltung",
      "commercial",
      "ventas", "comercial", "administracion", "amministrazione", "noreply", "no-reply",
      "webmaster",
    ]
  }
}
