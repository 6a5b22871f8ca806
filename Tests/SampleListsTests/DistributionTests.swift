import Testing

@testable import SampleLists

/// The population looks like a market: small companies are many, and facts go together.
@Suite struct DistributionTests {
  private static let companies: [Company] = {
    let population = Population(seed: 77)
    return (0..<20_000).map { population.company(of: $0) }
  }()
  private static let vocabulary = Vocabulary()

  private func share(_ condition: (Company) -> Bool) -> Double {
    Double(Self.companies.count(where: condition)) / Double(Self.companies.count)
  }

  @Test func smallCompaniesAreManyAndLargeOnesFew() {
    #expect((0.30...0.48).contains(share { $0.employees < 10 }))
    #expect((0.15...0.32).contains(share { $0.employees >= 50 }))
    #expect((0.01...0.05).contains(share { $0.employees >= 1000 }))
    #expect((0.0005...0.006).contains(share { $0.employees > 10_000 }))
  }

  @Test(arguments: Country.all.indices)
  func countriesHaveTheirShare(position: Int) {
    let weights = Country.all.reduce(0) { $0 + $1.weight }
    let expected = Double(Country.all[position].weight) / Double(weights)
    #expect(abs(share { $0.country == position } - expected) < 0.015)
  }

  @Test func revenuePerHeadIsTheIndustrys() {
    let america = Country.all.firstIndex { $0.code == "US" }
    for (position, industry) in Industry.all.enumerated() where industry.weight >= 25 {
      let perHead = Self.companies
        .filter { $0.country == america && $0.industry == position && $0.stage != .preSeed }
        .filter { $0.stage != .seed && $0.currency == .usd }
        .map { $0.revenue / $0.employees / 1000 }
        .sorted()
      let median = perHead[perHead.count / 2]
      #expect(abs(median - industry.perHead) < industry.perHead / 3, "\(industry.name)")
    }
  }

  @Test func stagesGoWithAgeAndSize() {
    for company in Self.companies {
      switch company.stage {
      case .preSeed: #expect(company.employees < 15 && company.founded >= 2020)
      case .seed: #expect(company.employees < 45)
      case .seriesD: #expect(company.employees >= 350)
      case .listed: #expect(company.employees >= 50)
      default: break
      }
      let least = company.stage.funding?.lowerBound
      #expect(least.map { company.funding >= $0 * 1000 } ?? (company.funding == 0))
    }
    #expect((0.005...0.03).contains(share { $0.stage == .listed }))
    #expect((0.06...0.16).contains(share { $0.stage.funding != nil }))
  }

  @Test func toolsGoTogether() {
    for company in Self.companies {
      let tools = company.technologies
      #expect(!tools.isEmpty)
      if tools.contains(.kubernetes) {
        #expect(tools.contains(.docker))
        #expect(!tools.isDisjoint(with: [.aws, .azure, .googleCloud]))
      }
      if tools.contains(.marketo) { #expect(tools.contains(.salesforce)) }
    }
    #expect((0.02...0.10).contains(share { $0.technologies.contains(.acmeCRM) }))
  }

  @Test func familiesAreTreesAndSomeAreChains() {
    let owned = Self.companies.filter { $0.parent != nil }
    #expect((0.02...0.06).contains(Double(owned.count) / 20_000))
    for company in owned {
      let parent = Self.companies[company.parent ?? 0]
      #expect(parent.record < company.record)
      #expect(parent.employees >= 3 * company.employees)
    }
    #expect(owned.contains { Self.companies[$0.parent ?? 0].parent != nil })
  }
}
