internal import DelimitedText
internal import GoToMarket
internal import MarketSizing

/// The people of the companies, as the files of ``PeopleOptions`` have them.
struct People {
  /// Nil where no personas are given.
  var personas: PersonasFile?

  /// Markets whose buyers are known.
  ///
  /// - Parameters:
  ///   - markets: some of what the files describe.
  ///   - files: the ICP files, all of whose segments personas may fit.
  /// - Returns: the markets, with the roles of the personas as their buyers.
  /// - Throws: every problem of what the personas fit, and of prices per buyer.
  func buyers(
    of markets: [MarketRun.Market], from files: [ICPFile]
  ) throws(ProblemList) -> [MarketRun.Market] {
    let problems = Problems()
    let profiles = files.flatMap(\.profiles)
    personas?.checkFits(profiles, in: problems)
    let roles = personas?.roles(for: profiles) ?? []
    let check = BuyerPriceCheck(file: personas, problems: problems)
    let markets = markets.map { market in
      var market = market
      market.profile.buyers = roles
      check.check(market.profile)
      return market
    }
    try problems.throwIfAny()
    return markets
  }

  /// What is planned with the people.
  func parts(of profile: IdealCustomerProfile) -> [any PlanPart] {
    personas.map { [PersonasPart(profile, $0.personas)] } ?? []
  }
}
