import Firmographics
import MarketSizing
import Testing
import TestSupport

@testable import GoToMarket

struct CompanyIndexTests {
  private let keys = CompanyKeys()

  private func read(_ text: String) throws -> [Account] {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "list.csv")
    return try SideList(path, keys: keys, threads: 1).read()
  }

  /// By domain, else by name and country, else by name; what both give and is different parts them.
  @Test(arguments: [
    ("Acme,acme.com,US", true), ("Other name,https://www.acme.com/x,DE", true),
    ("Acme Inc.,,United States", true), ("ACME,,", true), ("Acme,acme.io,US", false),
    ("Acme,,DE", false), ("Beta,,US", false), (",,US", false),
  ])
  func firstKeyThatBothGiveDecides(record: String, isFound: Bool) throws {
    var index = CompanyIndex(keys)
    for account in try read("Company,Website,Country\nAcme,acme.com,US\n") {
      _ = index.add(account)
    }
    let other = try read("Company,Website,Country\n\(record)\n")
    #expect(other.count == 1)
    #expect((index.find(other[0]) != nil) == isFound)
  }

  @Test func recordsOfOneCompanyAreOne() throws {
    var index = CompanyIndex(keys)
    let records = try read(
      "Company,Website,Country\nAcme,,US\nAcme,acme.com,US\nX,acme.com,\nBeta,beta.com,\nBeta,,\n,,\n"
    )
    #expect(records.map { index.add($0) } == [0, 0, 0, 1, 1, nil])
    #expect(index.count == 2)
  }
}
