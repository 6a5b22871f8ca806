internal import Criteria
internal import DelimitedText
internal import Firmographics
internal import Testing
internal import TestSupport

@testable internal import MarketSizing
@testable internal import tam

/// Prices per buyer: persons by personas, and as they were counted.
@Suite struct BuyerTests {
  private static let icp = """
    icp: x
    currency: EUR
    must_have: [{id: i, field: country, in: [DE]}]
    segments:
      - {name: S, where: [{field: employees, at_most: 100}], per_buyer: {persona: boss, low: 10, base: 20, high: 30}}
      - {name: L, where: [{field: employees, at_least: 101}]}
    per_buyer: 1
    """

  private static let personas = """
    personas:
      - {id: boss, titles: [Boss], fits: [S, L], per_company: {low: 1, base: 2, high: 4}}
      - {id: buyer, titles: [Buyer], fits: [L, retail], per_company: {low: 0, base: 0.5, high: 3}}
    """

  private static let list = """
    domain,country,employees,industry
    a.de,DE,10,Retail
    b.de,DE,500,Software
    c.de,DE,,Retail
    d.de,DE,,
    e.de,,50,Retail
    f.de,FR,50,Retail

    """

  /// The accounts of a list, and what the pass came to.
  private func pass(
    _ list: String = Self.list, threads: Int = 2, counted: [String: [Int]]? = nil
  ) throws -> (accounts: [Account], outcome: Sizing.Outcome) {
    let folder = try TemporaryFolder()
    let file = try ICPFile.load(path: folder.write(Self.icp, to: "icp.yaml"))
    let people = try PersonasFile.load(path: folder.write(Self.personas, to: "personas.yaml"))
    var profile = file.base
    profile.buyers = people.roles(for: file.profiles)
    let accounts = Collected<Account>()
    var options = SizingOptions()
    options.threads = threads
    options.blockSize = 16
    options.onAccount = { accounts.add($0) }
    if let counted {
      // What identities a domain has is learnt from a pass of their own.
      let known = try pass(list).accounts
      let byIdentity = Dictionary(
        known.compactMap { account in
          account.identities.first?.flatMap { hash in
            account.domain.flatMap { counted[$0] }.map { (hash, $0) }
          }
        }, uniquingKeysWith: { first, _ in first })
      options.countedBuyers = { $0.first?.flatMap { byIdentity[$0] } }
    }
    let sizing = Sizing([profile], mapping: nil, options: options)
    let open = try sizing.open(
      folder.write(list, to: "list.csv"), dialect: DialectOptions())
    let outcome = try sizing.run([open], sha256: ["x"])
    return (accounts.all, outcome)
  }

  private func persons(_ accounts: [Account]) -> [String] {
    accounts.map { account in
      let amount = account.verdicts[0].value?.amount ?? PricedAmount()
      let numbers = [amount.low, amount.base, amount.high].map { Quantity(scaled: $0).description }
      return "\(account.domain ?? "") \(numbers.joined(separator: " "))"
        + (amount.isMissing ? " missing" : "")
    }
  }

  @Test(arguments: [1, 3])
  func personsOfACompanyAreThoseOfItsRoles(threads: Int) throws {
    let (accounts, outcome) = try pass(threads: threads)
    #expect(
      persons(accounts) == [
        "a.de 1 2 4",
        // Both, as the price of all others names none.
        "b.de 1 2.5 7",
        // No headcount: of both segments, so the boss may be there; the buyer is, by the industry.
        "c.de 0 0.5 7",
        // Nor an industry.
        "d.de 0 0 7", "e.de 1 2 4",
      ])
    #expect(
      accounts.map { $0.verdicts[0].roles.map(\.rawValue) } == [
        [2, 2], [2, 2], [1, 2], [1, 1], [2, 2],
      ])
    let tam = outcome.results[0].tam
    #expect((tam.confirmed, tam.possible) == (4, 1))
    // low: 1 × 10 + 1; base: 2 × 20 + 2.5 + 0.5; high: 4 × 30 × 2 + 7 × 3.
    #expect(tam.value == .init(confirmed: "43.00", low: "11.00", high: "261.00"))
    let rows = outcome.results[0].assumptions.prices
    #expect(rows.map { $0.buyers?.map(\.persona) } == [["boss"], ["boss", "buyer"]])
    #expect(rows[1].buyers?[1].base == "0.5")
  }

  @Test func countedPersonsTakeTheirPlace() throws {
    let (accounts, outcome) = try pass(
      counted: ["a.de": [3, 9], "b.de": [2, 1], "d.de": [0, 5], "f.de": [7, 7]])
    #expect(
      persons(accounts) == [
        // Of the boss alone, whom the price names.
        "a.de 3 3 3", "b.de 3 3 3", "c.de 0 0.5 7",
        // Contacts say that there is no boss.
        "d.de 5 5 5", "e.de 1 2 4",
      ])
    // base: 3 × 20 + 3 + 0.5 + 5.
    #expect(outcome.results[0].tam.value.confirmed == "68.50")
    #expect(outcome.warnings.contains { $0.contains("no persona") } == false)
  }

  /// Where nobody of the price is found, it counts with 0, and a warning says so.
  @Test func companiesWithoutTheRoleAreTold() throws {
    let engine = EngineUnderTest(threads: 2, blockSize: 16)
    let pass = try engine.pass(
      lists: [Array(Self.list.utf8)],
      icp: "icp: x\ncurrency: EUR\nper_buyer: {persona: p, low: 1, base: 1, high: 1}\n",
      personas: "personas: [{id: p, titles: [P], fits: [10–49], per_company: 2}]")
    #expect(pass.outcome.results[0].tam.value.confirmed == "2.00")
    // Two have no headcount to tell.
    #expect(pass.outcome.results[0].tam.value.high == "6.00")
    #expect(
      pass.outcome.warnings.contains(
        "3 matching companies in which no persona that the price is paid for is found, counted with 0"
      ), "\(pass.outcome.warnings)")
  }

  /// The sums of the pass are the sums over the companies, for any number of threads.
  @Test(arguments: [1, 2, 4])
  func sumsAreThoseOfTheCompanies(threads: Int) throws {
    var random = SeededGenerator(seed: 7)
    var list = "domain,country,employees,industry\n"
    var counted: [String: [Int]] = [:]
    for number in 0..<400 {
      let domain = "c\(number % 350).de"
      let size = ["", "7", "90-140", "100", "250", "x"].randomElement(using: &random) ?? ""
      let place = ["DE", "DE", "", "FR"].randomElement(using: &random) ?? ""
      let industry = ["Retail", "Software", ""].randomElement(using: &random) ?? ""
      list += "\(domain),\(place),\(size),\(industry)\n"
      if number % 3 == 0 { counted[domain] = [number % 4, number % 2] }
    }
    let (accounts, outcome) = try pass(list, threads: threads, counted: counted)
    var sums = (low: Fraction.zero, base: Fraction.zero, high: Fraction.zero)
    for verdict in accounts.map({ $0.verdicts[0] }) {
      let value = try #require(verdict.value)
      sums.high = sums.high + value.high
      if verdict.status == .yes {
        (sums.low, sums.base) = (sums.low + value.low, sums.base + value.base)
      }
    }
    let tam = outcome.results[0].tam.value
    #expect(tam.low == sums.low.rounded(toDecimals: 2))
    #expect(tam.confirmed == sums.base.rounded(toDecimals: 2))
    #expect(tam.high == sums.high.rounded(toDecimals: 2))
    #expect(accounts.count > 200)
  }
}
