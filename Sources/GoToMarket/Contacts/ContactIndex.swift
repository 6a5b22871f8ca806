internal import Criteria
internal import Firmographics
package import MarketSizing

/// The contacts of companies, to be found by what a company list says of a company.
package struct ContactIndex: Sendable {
  /// Every person once.
  package let contacts: [Contact]
  /// By contact: what the title says, and the personas that it is of; nil where there is no title.
  package let matches: [PersonaMatcher.Match?]
  /// How many personas there are.
  package let personaCount: Int

  private var index: CompanyIndex
  /// By company of ``index``: its contacts.
  private var members: [[Int]] = []
  /// Companies of which only people's addresses tell the domain, by their name.
  private var named: CompanyIndex
  private var namedMembers: [[Int]] = []
  /// The contacts that nothing tells the company of.
  package private(set) var withoutCompany: Set<Int> = []
  /// By company: whether all that tells the domain are e-mail addresses.
  private var isByEmail: [Bool] = []
  /// The number of the key that is the domain.
  private let domainKey: Int?

  /// An index of a list.
  ///
  /// - Parameters:
  ///   - list: the contacts, read with the same keys as the companies.
  ///   - matcher: finds personas by titles.
  ///   - personaCount: how many personas there are.
  ///   - keys: by what companies are found.
  package init(
    _ list: ContactList, _ matcher: PersonaMatcher, personaCount: Int, keys: CompanyKeys
  ) {
    contacts = list.contacts
    self.personaCount = personaCount
    var known: [String: PersonaMatcher.Match] = [:]
    matches = contacts.map { contact in
      guard let title = contact.title else { return nil }
      if let match = known[title] { return match }
      let match = matcher.match(title)
      known[title] = match
      return match
    }
    index = CompanyIndex(keys)
    named = CompanyIndex(keys)
    domainKey = keys.fields.firstIndex(of: [.field(.domain)])
    for (number, contact) in contacts.enumerated() {
      guard let company = index.add(contact.account) else {
        withoutCompany.insert(number)
        continue
      }
      if company == members.count {
        members.append([])
        isByEmail.append(true)
      }
      members[company].append(number)
      if !contact.isByEmail, contact.account.domain != nil { isByEmail[company] = false }
      // Addresses often have another domain than the site: there the name may still tell.
      guard contact.isByEmail, let domainKey, contact.account.name != nil else { continue }
      var account = contact.account
      account.identities[domainKey] = nil
      guard let company = named.add(account) else { continue }
      if company == namedMembers.count { namedMembers.append([]) }
      namedMembers[company].append(number)
    }
  }

  /// The contacts of a company, and what told that they are.
  package struct Found: Hashable, Sendable {
    /// What decided.
    package enum Way: Hashable, Sendable {
      /// A key of both lists, by its number.
      case key(Int)
      /// The domain of an e-mail address.
      case email
      /// The name, though the e-mail address has another domain.
      case name
    }

    package var contacts: [Int]
    package var way: Way
  }

  /// The contacts of the company with these identities; nil where none is known.
  package func find(_ identities: [UInt64?]) -> Found? {
    if let match = index.find(identities) {
      let isDomain = isByEmail[match.company] && match.key == domainKey
      return Found(contacts: members[match.company], way: isDomain ? .email : .key(match.key))
    }
    guard let domainKey, identities.indices.contains(domainKey), identities[domainKey] != nil
    else { return nil }
    return named.find(identities).map {
      Found(contacts: namedMembers[$0.company], way: .name)
    }
  }

  /// By persona: the persons that a company with these identities has by its contacts; nil where it has
  /// no contact at all.
  ///
  /// A person whose title fits several personas counts for the first choice, and for others only where
  /// these are never found in the same segment.
  package func persons(of identities: [UInt64?]) -> [Int]? {
    guard let found = find(identities) else { return nil }
    var counts = [Int](repeating: 0, count: personaCount)
    for contact in found.contacts {
      for persona in matches[contact]?.personas ?? [] { counts[persona] += 1 }
    }
    return counts
  }

  /// By persona: the contacts of a company that are of it, where the persona is found there; all 0
  /// where there is none.
  package func counts(of account: Account) -> [Int] {
    var counts = [Int](repeating: 0, count: personaCount)
    for contact in find(account.identities)?.contacts ?? [] {
      if let persona = persona(of: contact, at: account) { counts[persona] += 1 }
    }
    return counts
  }

  /// The persona that a contact is of at a company; nil where it is none that is found there.
  package func persona(of contact: Int, at account: Account) -> Int? {
    let roles = account.verdicts.first?.roles ?? []
    return matches[contact]?.personas.first { roles.indices.contains($0) && roles[$0] != .no }
  }
}
