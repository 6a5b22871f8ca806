import Criteria
import Firmographics
import MarketSizing
import TestSupport
import Testing

@testable import GoToMarket

struct ContactIndexTests {
  private let keys = CompanyKeys()
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func contacts(_ text: String) throws -> ContactList {
    try ContactList(folder.write(text, to: "people.csv"), keys: keys, threads: 2)
  }

  private func companies(_ text: String) throws -> [Account] {
    try SideList(folder.write(text, to: "companies.csv"), keys: keys, threads: 1).read()
  }

  private var personas: [Persona] {
    var sales = Persona(id: "sales", name: "Sales")
    sales.function = "Sales"
    var finance = Persona(id: "finance", name: "Finance")
    finance.titles = ["CFO"]
    return [sales, finance]
  }

  private func index(_ text: String) throws -> ContactIndex {
    ContactIndex(
      try contacts(text), PersonaMatcher(personas), personaCount: personas.count, keys: keys)
  }

  /// The site, else the address, else the name: and an address's domain never stands against the name.
  @Test(arguments: [
    ("X,CFO,,acme.com,a@other.com", "key 0"), ("X,CFO,,,a@acme.com", "email"),
    ("X,CFO,Acme Inc,,a@gmail.com", "key 2"), ("X,CFO,Acme,,", "key 2"),
    ("X,CFO,ACME GmbH,,a@acme.co.uk", "name"), ("X,CFO,Acme,acme.io,", "none"),
    ("X,CFO,Acme,linkedin.com/company/acme,a@acme.com", "email"), ("X,CFO,,,a@gmail.com", "none"),
    ("X,CFO,Beta,,a@beta.com", "none"), ("X,CFO,Acme,,not an address", "key 2"),
    ("X,CFO,Acme,https://www.acme.com/about,", "key 0"), ("X,CFO,,,", "none"),
  ])
  func joins(record: String, way: String) throws {
    let index = try index("Name,Title,Company,Website,Email\n\(record)\n")
    let account = try companies("Company,Website,Country\nAcme,acme.com,US\n")[0]
    let found = index.find(account.identities)
    let words =
      switch found?.way {
      case .key(let key)?: "key \(key)"
      case .email?: "email"
      case .name?: "name"
      case nil: "none"
      }
    #expect(words == way)
    #expect(found?.contacts ?? [] == (way == "none" ? [] : [0]))
  }

  /// A page in a network, or a mailbox that anybody may have, stands for no company, whatever column it
  /// is in.
  @Test func sharedHostsInAColumnOfSites() throws {
    let index = try index(
      """
      Name,Title,Company,Website,Email
      A,CFO,Acme,https://linkedin.com/company/acme,a@acme.com
      B,CFO,Acme,gmail.com,b@gmail.com
      C,CFO,Beta,beta.com,
      D,CFO,Gamma,gamma.com,

      """)
    let account = try companies("Company,Website\nAcme,acme.com\n")[0]
    #expect(index.find(account.identities)?.contacts == [0, 1])
  }

  /// The company's country counts as such only where its column says so.
  @Test func countryOfThePerson() throws {
    let account = try companies("Company,Country\nAcme,US\n")[0]
    let person = try index("Name,Title,Company,Country\nX,CFO,Acme,DE\n")
    #expect(person.find(account.identities) != nil)
    let company = try index("Name,Title,Company,Company Country\nX,CFO,Acme,DE\n")
    #expect(company.find(account.identities) == nil)
  }

  @Test func personsByPersona() throws {
    let index = try index(
      """
      Name,Title,Company,Website,Email
      A,VP Sales,Acme,acme.com,a@acme.com
      B,Sales Manager,Acme,,b@acme.com
      C,CFO,Acme,acme.com,
      D,Gardener,Acme,acme.com,
      E,Gardener,Beta,beta.com,
      F,,Gamma,gamma.com,

      """)
    let accounts = try companies(
      "Company,Website\nAcme,acme.com\nBeta,beta.com\nGamma,gamma.com\nDelta,delta.com\n")
    #expect(
      accounts.map { index.persons(of: $0.identities) } == [[2, 1], [0, 0], [0, 0], nil])
  }

  /// A persona counts only where it is found.
  @Test func personsWhereTheyFit() throws {
    let index = try index("Name,Title,Website\nA,VP Sales,acme.com\nB,CFO,acme.com\n")
    var account = try companies("Website\nacme.com\n")[0]
    #expect(index.counts(of: account) == [0, 0])
    account.verdicts[0].roles = [.yes, .no]
    #expect(index.counts(of: account) == [1, 0])
    account.verdicts[0].roles = [.unknown, .yes]
    #expect(index.counts(of: account) == [1, 1])
  }

  @Test(arguments: [
    // The same address, in any case; the first record counts, and takes a title that it lacks.
    ("A,CFO,Acme,x@acme.com", "B,CEO,Beta,X@ACME.com", 1),
    ("A,,Acme,x@acme.com", "A,CEO,Acme,x@acme.com", 1),
    // The same name at the same company.
    ("José Núñez,CFO,Acme Inc.,", "jose nunez,CEO,ACME,", 1),
    ("A B,CFO,Acme,a@acme.com", "A B,CFO,Acme,b@acme.com", 1),
    ("A,CFO,Acme,", "A,CFO,Beta,", 2), ("A,CFO,Acme,", "B,CFO,Acme,", 2),
    // Mailboxes of many, and no name at all.
    ("A,CFO,Acme,info@acme.com", "B,CFO,Acme,info@acme.com", 2), (",CFO,Acme,", ",CFO,Acme,", 2),
    ("A,CFO,,", "A,CFO,,", 2),
  ])
  func samePerson(first: String, second: String, count: Int) throws {
    let list = try contacts("Name,Title,Company,Email\n\(first)\n\(second)\n")
    #expect(list.contacts.count == count)
    #expect(list.records == 2)
    #expect(list.duplicates == 2 - count)
    #expect(list.contacts[0].title != nil)
  }

  @Test func ownKeysOfAMapping() throws {
    let keys = CompanyKeys([[.column("crm id")]])
    let path = try folder.write(
      "Name,Title,Company,CRM ID\nX,CFO,Wrong,7\n", to: "people.csv")
    let list = try ContactList(path, keys: keys, threads: 1)
    var mapping = ColumnMapping()
    mapping.key = [[.column("crm id")]]
    let companies = try SideList(
      folder.write("Company,crm id\nAcme,7\n", to: "list.csv"), mapping: mapping, keys: keys,
      threads: 1
    ).read()
    let index = ContactIndex(
      list, PersonaMatcher(personas), personaCount: personas.count, keys: keys)
    #expect(index.find(companies[0].identities)?.way == .key(0))
  }

  /// Any number of threads gives the same.
  @Test func threadsChangeNothing() throws {
    let text =
      "Name,Title,Company,Email\n"
      + (0..<5_000).map { "P\($0 % 4_000),VP Sales,Company \($0 % 700),p\($0 % 3_900)@c.com\n" }
      .joined()
    let path = try folder.write(text, to: "people.csv")
    let one = try ContactList(path, keys: keys, threads: 1)
    let many = try ContactList(path, keys: keys, threads: 7)
    #expect(one.contacts == many.contacts)
    #expect(one.duplicates == many.duplicates)
    #expect(one.duplicates > 0)
  }
}
