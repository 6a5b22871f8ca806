/// The invented companies of a seed: each follows from the seed and its record's number alone.
struct Population: Sendable {
  /// The year in which the list is taken to be drawn up; nothing is founded later.
  static let year = 2025

  let seed: UInt64
  let vocabulary = Vocabulary()
  private let permutation: Permutation

  /// The companies of a seed.
  init(seed: UInt64) {
    self.seed = seed
    permutation = Permutation(seed: seed)
  }

  /// The company of a record, with the family it belongs to.
  ///
  /// A parent is always an earlier record of the same trade, so that families are trees, and early
  /// records are the more likely parents, so that some families are large and some chains long.
  func company(of record: Int) -> Company {
    var company = founding(of: record)
    guard company.canBeOwned, record > 0 else { return company }
    var random = SplitMix64(seed: seed, record: record, purpose: .family)
    guard random.chance(company.employees >= 30 ? 40 : 10) else { return company }
    let kind = vocabulary.industryTraits[company.industry].kind
    for _ in 0..<60 {
      let earlier = random.below(1 + random.below(record))
      guard self.kind(of: earlier) == kind else { continue }
      let candidate = founding(of: earlier)
      guard candidate.employees >= 3 * company.employees, candidate.canOwn else { continue }
      company.parent = earlier
      company.stage = .acquired
      company.ownership = .subsidiary
      break
    }
    return company
  }

  /// The trade of a record's company, without drawing the rest of it.
  private func kind(of record: Int) -> Industry.Kind {
    var random = SplitMix64(seed: seed, record: record, purpose: .facts)
    return vocabulary.industryTraits[vocabulary.industryDraw.draw(&random)].kind
  }

  /// The company of a record as it would be if nobody owned it.
  func founding(of record: Int) -> Company {
    var random = SplitMix64(seed: seed, record: record, purpose: .facts)
    let industry = vocabulary.industryDraw.draw(&random)
    let country = vocabulary.countryDraw.draw(&random)
    let place = vocabulary.placeDraws[country].draw(&random)
    let typical = vocabulary.industryTraits[industry]
    let land = vocabulary.countryTraits[country]

    let base = QuantileTable.headcount.draw(&random)
    let employees = max(1, base * typical.scale / 8)
    let age = age(employees: employees, &random)
    let stage = stage(employees: employees, age: age, typical, land, &random)
    let ownership = ownership(stage: stage, employees: employees, age: age, typical, &random)
    let currency = random.chance(160) ? land.currency : .usd
    let dollars = revenue(employees: employees, stage: stage, typical, land, &random)
    let form = legalForm(country: country, stage: stage, ownership: ownership, &random)
    let isLocal = random.chance(160)
    let funding = stage.funding.map { random.skewed($0) * 1000 } ?? 0
    let tools = TechnologyStack.draw(
      sizeClass: Company.sizeClass(of: employees), industry: typical, language: land.language,
      &random)

    return Company(
      record: record,
      nameCode: permutation(record % Permutation.count), nameRound: record / Permutation.count,
      industry: industry, country: country, place: place, isLocallyNamed: isLocal,
      legalForm: form,
      employees: employees, founded: Self.year - age, stage: stage, ownership: ownership,
      revenue: Self.rounded(dollars * currency.perDollar / 1000), currency: currency,
      funding: Self.rounded(funding), technologies: tools, parent: nil)
  }

  /// An amount as exact as it is spelled: thousands, tenths of a million, tenths of a billion.
  static func rounded(_ amount: Int) -> Int {
    let unit =
      switch amount {
      case ..<1_000_000: 1_000
      case ..<1_000_000_000: 100_000
      default: 100_000_000
      }
    return (amount + unit / 2) / unit * unit
  }

  /// Years since the founding; large companies are the oldest of two or three.
  private func age(employees: Int, _ random: inout SplitMix64) -> Int {
    let one = QuantileTable.age.draw(&random)
    let two = QuantileTable.age.draw(&random)
    let three = QuantileTable.age.draw(&random)
    return switch employees {
    case 5000...: max(one, two, three, 12)
    case 1000...: max(one, two, three, 6)
    case 200...: max(one, two, 3)
    default: one
    }
  }

  /// The position of the legal form; a quarter of names come without, and all public bodies'.
  private func legalForm(
    country: Int, stage: GrowthStage, ownership: Ownership, _ random: inout SplitMix64
  ) -> Int? {
    let draw = vocabulary.formDraws[country].draw(&random)
    let isLeftOut = random.chance(66)
    if stage == .listed { return min(2, vocabulary.countryTraits[country].formCount - 1) }
    if ownership == .government || ownership == .nonprofit || isLeftOut { return nil }
    return draw
  }

  private func stage(
    employees: Int, age: Int, _ industry: Industry.Traits, _ country: Country.Traits,
    _ random: inout SplitMix64
  ) -> GrowthStage {
    if industry.isGovernment || industry.isNonprofit { return .mature }
    let listed =
      switch employees {
      case 5000...: 130
      case 1000...: 56
      case 250...: 13
      case 50...: 2
      default: 0
      }
    if random.chance(listed) { return .listed }
    if age <= 18, random.chance(industry.venture * country.venture / 100) {
      return round(employees: employees, age: age, later: random.chance(90))
    }
    if employees >= 100, random.chance(34) { return .privateEquity }
    return age <= 25 && employees < 500 ? .bootstrapped : .mature
  }

  /// The round that a company on venture money has reached.
  private func round(employees: Int, age: Int, later: Bool) -> GrowthStage {
    switch employees {
    case ..<6: age <= 4 && !later ? .preSeed : .seed
    case ..<15: age <= 2 && !later ? .preSeed : .seed
    case ..<45: later ? .seriesA : .seed
    case ..<130: later ? .seriesB : .seriesA
    case ..<350: later ? .seriesC : .seriesB
    case ..<900: later ? .seriesD : .seriesC
    default: .seriesD
    }
  }

  private func ownership(
    stage: GrowthStage, employees: Int, age: Int, _ industry: Industry.Traits,
    _ random: inout SplitMix64
  ) -> Ownership {
    let draw = random.fraction() >> 8
    if industry.isGovernment { return .government }
    if industry.isNonprofit { return .nonprofit }
    if stage == .listed { return .publicCompany }
    guard stage == .bootstrapped || stage == .mature else { return .privatelyHeld }
    if industry.kind == .services, draw < 40 { return .partnership }
    return age >= 20 && draw < 120 ? .familyOwned : .privatelyHeld
  }

  /// The yearly revenue in dollars: heads × what one brings in here, spread around it.
  private func revenue(
    employees: Int, stage: GrowthStage, _ industry: Industry.Traits, _ country: Country.Traits,
    _ random: inout SplitMix64
  ) -> Int {
    let usual = employees * industry.perHead * 10 * country.productivity
    let dollars = usual * QuantileTable.spread.draw(&random) / 1024
    return switch stage {
    case .preSeed: max(dollars / 8, 10_000)
    case .seed: dollars / 2
    default: dollars
    }
  }
}

/// Who can be part of a family.
extension Company {
  /// Whether another company can own it.
  fileprivate var canBeOwned: Bool {
    switch stage {
    case .bootstrapped, .mature, .privateEquity:
      ownership != .nonprofit && ownership != .government
    default: false
    }
  }

  /// Whether it can own another company.
  fileprivate var canOwn: Bool {
    employees >= 30 && ownership != .nonprofit && ownership != .government
  }
}
