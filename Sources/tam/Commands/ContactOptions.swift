internal import ArgumentParser
internal import DelimitedText
internal import GoToMarket
internal import MarketSizing

/// Who is known in the companies.
struct ContactOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "People at companies (CSV): their titles are matched to the personas, and counted.",
      valueName: "file"))
  var contacts: String?

  @Option(
    help: ArgumentHelp(
      "A mapping file for the contacts: columns title, email, full_name, and the company's name, domain.",
      valueName: "file"))
  var contactsMap: String?

  @Option(
    help: ArgumentHelp(
      "Write the contacts (CSV): every person once, with persona and account, to load into a CRM.",
      valueName: "file"))
  var contactsOutput: String?

  func validate() throws {
    if contacts == "-" {
      throw ValidationError("--contacts takes a file, not standard input.")
    }
    for (option, value) in [("map", contactsMap), ("output", contactsOutput)]
    where value != nil && contacts == nil {
      throw ValidationError("--contacts-\(option) is for --contacts, which is not given.")
    }
  }

  /// The files that are written.
  var outputs: [String] { [contactsOutput].compactMap(\.self) }

  /// The files that are read.
  var inputs: [String] { [contacts, contactsMap].compactMap(\.self) }

  /// The words of the command line that ask for it.
  var words: [String] {
    (contacts.map { ["--contacts", CommandWords.path($0)] } ?? [])
      + (contactsMap.map { ["--contacts-map", CommandWords.path($0)] } ?? [])
  }

  /// Reads the contacts and makes what counts them; nothing where there are none.
  ///
  /// - Parameters:
  ///   - people: the personas that they are matched to.
  ///   - keys: by what companies are found.
  ///   - threads: how many.
  /// - Returns: the part of a plan that counts them.
  /// - Throws: what is wrong with the files.
  func parts(people: People, keys: CompanyKeys, threads: Int) throws -> [any PlanPart] {
    guard let contacts else { return [] }
    let personas = people.personas?.personas ?? []
    let mapping = try contactsMap.map { try SideMapFile.contacts(path: $0) } ?? .init()
    let list = try ContactList(
      contacts, mapping: mapping, keys: keys, threads: threads, keepsTexts: contactsOutput != nil)
    let matcher = PersonaMatcher(personas)
    let index = ContactIndex(list, matcher, personaCount: personas.count, keys: keys)
    let part = ContactsPart(
      list, name: CommandWords.path(contacts), personas: personas, index: index, keys: keys,
      warnings: matcher.warnings)
    let file = try contactsOutput.map { path in
      try ContactsFile(path: path, part, columns: list.header)
    }
    return [part] + [file].compactMap(\.self)
  }
}
