import Testing

@testable import SampleLists

@Suite struct DirtTests {
  private static let all = SampleList(rows: 20_000, seed: 4, dirt: 1).write { (_: [UInt8]) in }

  @Test(arguments: [0, 0.02, 0.08, 0.25, 1])
  func theShareIsAsAsked(dirt: Double) {
    let tally = SampleList(rows: 10_000, seed: 9, dirt: dirt).write { (_: [UInt8]) in }
    #expect(abs(Double(tally.flawed) / 10_000 - dirt) < 0.01)
    if dirt == 0 || dirt == 1 { #expect(tally.flawed == Int(dirt) * 10_000) }
  }

  @Test(arguments: Defect.allCases)
  func everyKindOccurs(defect: Defect) {
    #expect(Self.all[defect] > 0)
  }

  @Test func brokenRecordsStayFarBelowOneInAHundred() {
    let broken = Self.all[.surplusFields] + Self.all[.strayQuote]
    #expect(Double(broken) / 20_000 < 0.01)
    let usual = SampleList(rows: 20_000, seed: 4).write { (_: [UInt8]) in }
    #expect(usual[.surplusFields] + usual[.strayQuote] < 40)
  }

  /// What each kind may touch; all else is as in the clean list.
  @Test(arguments: Defect.allCases)
  func aKindTouchesNothingElse(defect: Defect) {
    let spelling = CompanySpelling(Population(seed: 21))
    let plan = DefectPlan(seed: 21, dirt: 0.5)
    for record in 300..<420 {
      var flawed = FlawedRecord(record, defect, plan: plan, spelling: spelling)
      let clean = flawed.fields
      flawed.spoil()
      let changed = SampleColumn.allCases.filter { flawed[$0] != clean[$0.rawValue] }
      let allowed = columns(of: flawed.defect)
      #expect(Set(changed).isSubset(of: allowed), "\(flawed.defect) \(changed)")
      let mayBeSame: [Defect] = [.shortRecord, .surplusFields, .duplicateDomain]
      if !mayBeSame.contains(flawed.defect) {
        #expect(!changed.isEmpty, "\(flawed.defect) \(flawed.fields)")
      }
    }
  }

  @Test func duplicatesRepeatAnEarlierCompany() {
    let spelling = CompanySpelling(Population(seed: 21))
    let plan = DefectPlan(seed: 21, dirt: 0.5)
    for record in 500..<600 {
      var flawed = FlawedRecord(record, .duplicateDomain, plan: plan, spelling: spelling)
      let website = flawed[.website]
      flawed.spoil()
      #expect(flawed.defect == .duplicateDomain)
      #expect(flawed.company.record < record)
      #expect(flawed[.website].lowercased().contains(website))
      let original = plan.defect(of: flawed.company.record)
      #expect(original?.keepsWebsite ?? true)
    }
  }

  @Test func duplicatesByNameRepeatACompanyWithoutWebsite() {
    let spelling = CompanySpelling(Population(seed: 21))
    let plan = DefectPlan(seed: 21, dirt: 0.5)
    for record in 1500..<1550 {
      var flawed = FlawedRecord(record, .duplicateName, plan: plan, spelling: spelling)
      flawed.spoil()
      #expect(flawed[.website].isEmpty)
      #expect(plan.defect(of: flawed.company.record) == .blankWebsite)
    }
  }

  @Test func theFirstRecordHasNothingToRepeat() {
    let spelling = CompanySpelling(Population(seed: 1))
    let flawed = FlawedRecord(
      0, .duplicateDomain, plan: DefectPlan(seed: 1, dirt: 1), spelling: spelling)
    #expect(flawed.defect == .blankField)
  }

  private func columns(of defect: Defect) -> Set<SampleColumn> {
    switch defect {
    case .blankField, .missingWord: Set(SampleColumn.allCases).subtracting([.name, .website])
    case .blankWebsite: [.website]
    case .thinRecord:
      Set(SampleColumn.allCases).subtracting([.name, .website, .industry, .country, .state, .city])
    case .bandAsCount, .groupedCount, .approximateCount, .abbreviatedCount, .openCount,
      .unreadableCount:
      [.employees]
    case .countOutsideBand, .spreadsheetDate: [.range]
    case .countryCode, .countryAlias, .countryCase: [.country]
    case .amountInFull, .amountBand, .amountByCode, .amountElsewhere, .unreadableAmount: [.revenue]
    case .untidyText: [.name, .industry]
    case .lineBreakInName, .strayQuote: [.name]
    case .otherSeparator: [.technologies]
    case .yearWithMore: [.founded]
    case .duplicateDomain, .duplicateName: [.name, .website]
    case .shortRecord, .surplusFields: []
    }
  }
}
