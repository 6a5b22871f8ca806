import Testing

@testable import SampleLists

@Suite struct VocabularyTests {
  @Test func aWordStandsAtOnePositionOnly() {
    var positions: [String: Int] = [:]
    for kind in Industry.Kind.allCases {
      for language in Country.Language.allCases {
        let row = NameWords.row(kind, language)
        #expect(row.count == NameWords.perRow)
        for (position, word) in row.enumerated() {
          let slug = CompanyNames.slug(word)
          #expect(positions[slug] ?? position == position, "\(word)")
          #expect(slug.allSatisfy { $0.isASCII && $0.isLetter || $0 == "-" }, "\(word)")
          positions[slug] = position
        }
      }
    }
  }

  @Test func everyCountryIsDescribed() {
    #expect(Set(Country.all.map(\.code)).count == Country.all.count)
    for country in Country.all {
      #expect(!country.places.isEmpty && !country.forms.isEmpty)
      #expect(country.aliases.first?.count == 3, "\(country.name)")
    }
  }

  @Test func everyToolHasAName() {
    #expect(ToolSet.names.count == 32)
    #expect(ToolSet.names[ToolSet.acmeCRM.positions[0]] == "AcmeCRM")
    #expect(ToolSet.names[ToolSet.okta.positions[0]] == "Okta")
  }

  @Test func theShuffleRepeatsNothing() {
    let shuffle = Permutation(seed: 6)
    let some = Set((0..<100_000).map { shuffle($0) })
    #expect(some.count == 100_000)
    #expect(some.allSatisfy { (0..<Permutation.count).contains($0) })
  }

  @Test func namesBeginAgainWithANumeral() {
    let population = Population(seed: 6)
    let spelling = CompanySpelling(population)
    let later = population.company(of: 17 + Permutation.count)
    #expect(later.nameCode == population.company(of: 17).nameCode)
    #expect(spelling.bareName(of: later).contains(" 2"))
  }

  @Test func quantilesAscendFromEndToEnd() {
    let table = QuantileTable.headcount
    let values = stride(from: 0, to: 1_000_000, by: 500).map { table.value(at: $0) }
    #expect(values == values.sorted())
    #expect(values.first == 1)
    #expect(table.value(at: 999_999) > 110_000)
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (1_050_007, "1,050,007"),
  ])
  func numbersAreGrouped(number: Int, text: String) {
    var bytes: [UInt8] = []
    bytes.append(grouped: number)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("", ""),
    ("a\nb", "\"a\nb\""),
  ])
  func fieldsAreQuotedWhereTheyMust(field: String, text: String) {
    var bytes = Array(("x," + field).utf8)
    bytes.quoteIfNeeded(from: 2)
    #expect(String(decoding: bytes, as: UTF8.self) == "x," + text)
  }
}
