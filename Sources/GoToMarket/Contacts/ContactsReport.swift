/// Who is known at the companies that match, and how well they are covered.
package struct ContactsReport: Codable, Hashable, Sendable {
  /// The list's name, without folders.
  package var list: String
  /// What was taken for what.
  package var columns: [Column]
  /// Its records.
  package var records: Int
  /// Records that could not be read.
  package var rejected: Int
  /// Records of a person that was there before: by e-mail address, or by name and company.
  package var duplicates: Int
  /// Every person once: ``records`` without the two before.
  package var persons: Int
  /// Persons at companies that match: for certain, and perhaps.
  package var atAccounts = Pair()
  /// Persons at companies of the lists that the ICP excludes.
  package var excluded = 0
  /// Persons at companies that the lists do not have.
  package var notInList = 0
  /// Persons of whom nothing tells the company.
  package var withoutCompany = 0
  /// Persons without a job title.
  package var withoutTitle = 0
  /// Persons whose title names only what they were or want to be.
  package var former = 0
  /// Persons whose company's name fits several companies of the lists.
  package var atSeveral = 0
  /// How many persons of the matching companies were found by what.
  package var joinedBy: [Named] = []
  /// The companies most persons are at of those that the ICP excludes.
  package var excludedCompanies: [Named] = []
  /// Of those that the lists do not have.
  package var companiesNotInList: [Named] = []
  /// By persona, in the order of the personas file; empty without personas.
  package var personas: [PersonaContacts] = []
  /// How many titles, and persons, are of no persona; without personas, those of which neither a
  /// function nor a rank is read.
  package var unmatchedTitles = 0
  package var unmatchedPersons = 0
  /// The commonest of these titles.
  package var unmatched: [Title] = []
  /// Abbreviations that stand for several titles, of persons who are therefore of no persona by them.
  package var unclear: [Unclear] = []
  /// Abbreviations that were taken for what they mostly stand for.
  package var assumed: [Unclear] = []
  /// Titles that fit several personas that may be found in the same company.
  package var contested: [Contested] = []
  /// Persons at matching companies by what their titles say first.
  package var roles: [Role] = []
  /// By segment and region: the companies that match, and how many of them have contacts.
  package var cells: [Cell] = []

  /// A report of a list.
  package init(
    list: String, columns: [Column], records: Int, rejected: Int, duplicates: Int, persons: Int
  ) {
    (self.list, self.columns, self.records) = (list, columns, records)
    (self.rejected, self.duplicates, self.persons) = (rejected, duplicates, persons)
  }

  /// So many titles, and so many companies of a kind, are named.
  package static let titleLimit = 100
  package static let companyLimit = 10

  /// A column, and what it was taken for.
  package struct Column: Codable, Hashable, Sendable {
    package var meaning: String
    package var column: String
  }

  /// How many of something.
  package struct Named: Codable, Hashable, Sendable {
    package var of: String
    package var persons: Int
  }

  /// How many for certain, and how many perhaps.
  package struct Pair: Codable, Hashable, Sendable {
    package var confirmed = 0
    package var possible = 0

    package init() {}

    /// Adds one.
    package mutating func add(isConfirmed: Bool) {
      if isConfirmed { confirmed += 1 } else { possible += 1 }
    }

    package static func += (left: inout Pair, right: Pair) {
      left.confirmed += right.confirmed
      left.possible += right.possible
    }
  }

  /// The contacts of a persona.
  package struct PersonaContacts: Codable, Hashable, Sendable {
    package var id: String
    package var name: String
    package var isHypothesis: Bool
    /// From how many interviews all that is known.
    package var interviews: Int
    /// Persons of it at companies that match and where the persona is found.
    package var persons = Pair()
    /// Those of them whose title is one of the persona's own.
    package var byOwnTitle = 0
    /// Persons with such a title elsewhere: at companies that do not match or where the persona is not
    /// found, or nobody knows where.
    package var elsewhere = 0
    /// Companies with at least one.
    package var accounts = Pair()
    /// Companies where the persona is found.
    package var fitting = Pair()
  }

  /// A title of persons.
  package struct Title: Codable, Hashable, Sendable {
    package var title: String
    package var persons: Int
    /// Those of them at companies that match.
    package var atAccounts: Int
    /// What was read from it.
    package var reading: String
  }

  /// An abbreviation for several titles.
  package struct Unclear: Codable, Hashable, Sendable {
    package var abbreviation: String
    package var functions: [String]
    package var persons: Int
  }

  /// A title that fits several personas.
  package struct Contested: Codable, Hashable, Sendable {
    package var title: String
    /// The id of the persona that it went to.
    package var persona: String
    /// The ids of the others.
    package var others: [String]
    package var persons: Int
  }

  /// A function and a rank; nil where titles do not tell it.
  package struct Role: Codable, Hashable, Sendable {
    package var function: String?
    package var seniority: String?
    package var persons: Int
  }

  /// The companies of a segment in a region.
  package struct Cell: Codable, Hashable, Sendable {
    package var segment: String
    package var region: String
    /// Those that match.
    package var accounts = Pair()
    /// Those of them with at least one contact.
    package var withContact = Pair()
    /// Those of them with a contact of a persona that is found there; without personas, with any whose
    /// title is known.
    package var covered = Pair()
  }
}
