import TestSupport
import Testing

/// What deals show is found where it is there, and not called where it is not.
@Suite struct CustomerEffectTests {
  private static let icp = """
    icp: effects
    currency: EUR
    must_have:
      - {id: size, field: employees, between: [10, 500]}
    segments:
      - {name: Small, where: [{field: employees, between: [10, 50]}], acv: 1000}
      - {name: Middle, where: [{field: employees, between: [51, 200]}], acv: 1000}
      - {name: Large, where: [{field: employees, between: [201, 500]}], acv: 1000}
    regions: {by: country}

    """
  private static let countries = ["DE", "AT", "CH", "SE"]

  /// The divisions that deals with 400 companies give, of which each is won with the chance that
  /// `chance` says for its country and headcount.
  private func divisions(
    seed: UInt64, _ chance: (String, Int) -> Int
  ) throws -> JSON {
    var random = SeededGenerator(seed: seed)
    var list = "name,domain,country,employees\n"
    var deals = "domain,outcome,acv\n"
    for number in 0..<400 {
      let country = Self.countries[random.below(Self.countries.count)]
      let employees = 10 + random.below(700)
      list += "Company \(number),c\(number).example,\(country),\(employees)\n"
      let isWon = random.below(100) < chance(country, employees)
      deals += "c\(number).example,\(isWon ? "won" : "lost"),\(isWon ? "900" : "")\n"
    }
    let place = try Workplace(list: list, icp: Self.icp)
    try place.folder.write(deals, to: "deals.csv")
    return try place.run(["list.csv"], ["--customers", "deals.csv"])["plan"]["customers"]
  }

  private func significant(_ report: JSON) -> [String] {
    report["divisions"].items.flatMap { division in
      division["rows"].items.filter { row in
        row["q"].text.flatMap { Double($0) }.map { $0 < 0.05 } ?? false
      }.map { "\(division["by"].text ?? "") \($0["group"].text ?? "")" }
    }
  }

  @Test(arguments: 0..<4 as Range<UInt64>) func aPlantedEffectIsFound(seed: UInt64) throws {
    let report = try divisions(seed: seed) { country, _ in country == "CH" ? 75 : 25 }
    let found = significant(report)
    #expect(found.contains("region Switzerland"), "\(found)")
    #expect(!found.contains { $0.hasPrefix("must_have") }, "\(found)")
  }

  /// Companies outside the ICP that buy more often contradict it, in a sentence.
  @Test func aContradictedCriterionIsNamed() throws {
    let report = try divisions(seed: 9) { _, employees in employees > 500 ? 80 : 30 }
    let findings = report["findings"].texts
    #expect(
      findings.contains { $0.hasPrefix("The must-have “size” is contradicted") }, "\(findings)")
  }

  /// Where every deal is won with the same chance, differences are called in few runs.
  @Test func chanceIsNotCalledAnEffect() throws {
    let called = try (100..<130 as Range<UInt64>).count { seed in
      try !significant(divisions(seed: seed) { _, _ in 40 }).isEmpty
    }
    #expect(called <= 4)
  }
}
