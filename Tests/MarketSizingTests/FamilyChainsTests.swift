import MarketSizing
import Testing

@Suite struct FamilyChainsTests {
  /// The ultimate parent as the words say it: every company reached from one, and whether it returns.
  private func plain(_ parents: [Int32], _ start: Int) -> (ultimate: Int32, cycle: Set<Int32>) {
    var company = start
    // After so many steps the walk is at the end of the chain or inside its cycle.
    for _ in parents.indices where parents.indices.contains(Int(parents[company])) {
      company = Int(parents[company])
    }
    var cycle: Set<Int32> = []
    while parents.indices.contains(Int(parents[company])),
      cycle.insert(Int32(company)).inserted
    { company = Int(parents[company]) }
    return (cycle.min() ?? Int32(company), cycle.count > 1 ? cycle : [])
  }

  /// Every way in which five companies can have parents, themselves and strangers among them.
  @Test func allChainsOfFiveCompanies() {
    for code in 0..<16807 {
      var rest = code
      let parents = (0..<5).map { _ -> Int32 in
        defer { rest /= 7 }
        return Int32(rest % 7) - 1
      }
      let chains = FamilyChains(parents: parents)
      let expected = parents.indices.map { plain(parents, $0) }
      #expect(chains.ultimateParents == expected.map(\.ultimate), "\(parents)")
      #expect(Set(chains.cycles.map(Set.init)) == Set(expected.map(\.cycle)).subtracting([[]]))
      for cycle in chains.cycles {
        #expect(cycle.first == cycle.min())
        for (company, next) in zip(cycle, cycle.dropFirst() + cycle.prefix(1)) {
          #expect(parents[Int(company)] == next)
        }
      }
    }
  }

  @Test(arguments: [true, false]) func aChainOfAHundredThousandEnds(upwards: Bool) {
    let count: Int32 = 100_000
    let parents = (0..<count).map {
      upwards ? ($0 + 1 < count ? $0 + 1 : FamilyChains.none) : $0 - 1
    }
    let chains = FamilyChains(parents: parents)
    #expect(Set(chains.ultimateParents) == [upwards ? count - 1 : 0])
    #expect(chains.cycles.isEmpty)
  }
}
