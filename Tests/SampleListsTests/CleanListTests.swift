import Testing

@testable import SampleLists

/// Without dirt every field of every record is exactly what it should be.
@Suite struct CleanListTests {
  private static let seed: UInt64 = 11
  private static let rows = records(in: bytes(of: SampleList(rows: 3000, seed: seed, dirt: 0)))
  private static let companies = Array(rows.dropFirst())

  private func values(_ column: SampleColumn) -> [String] {
    Self.companies.map { $0[column.rawValue] }
  }

  @Test func everyRecordHasAllColumns() {
    #expect(Self.rows[0] == SampleList.columns)
    #expect(Self.companies.count == 3000)
    #expect(Self.companies.allSatisfy { $0.count == SampleList.columns.count })
  }

  @Test func onlyParentsMayBeEmpty() {
    for column in SampleColumn.allCases where column != .parent {
      #expect(!values(column).contains(""), "\(column)")
    }
  }

  @Test func textsAreTidy() {
    for text in Self.companies.joined() {
      #expect(text.first != " " && text.last != " " && !text.contains("  "))
      #expect(!text.contains { $0.isNewline || $0 == "\"" })
    }
  }

  @Test func namesAndWebsitesAreNeverUsedTwice() {
    #expect(Set(values(.name)).count == 3000)
    #expect(Set(values(.website)).count == 3000)
  }

  @Test func websitesCanBelongToNobody() {
    for website in values(.website) {
      #expect(website.hasSuffix(".example"))
      #expect(
        website.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || "-.".contains($0)) })
    }
  }

  @Test func codesBelongToTheIndustry() throws {
    for record in Self.companies {
      let name = record[SampleColumn.industry.rawValue]
      let industry = try #require(Industry.all.first { $0.name == name })
      #expect(record[SampleColumn.sic.rawValue] == industry.sic)
      #expect(record[SampleColumn.nace.rawValue] == industry.nace)
    }
  }

  @Test func placesBelongToTheCountry() throws {
    for record in Self.companies {
      let name = record[SampleColumn.country.rawValue]
      let country = try #require(Country.all.first { $0.name == name })
      #expect(
        country.places.contains {
          $0.city == record[SampleColumn.city.rawValue]
            && $0.state == record[SampleColumn.state.rawValue]
        })
    }
  }

  @Test func headcountsLieInTheirBand() throws {
    for record in Self.companies {
      let people = try #require(Int(record[SampleColumn.employees.rawValue]))
      let band = record[SampleColumn.range.rawValue]
      let ends = band.split { $0 == "-" || $0 == "+" }.compactMap { Int($0) }
      #expect(people >= ends[0])
      if band.last != "+" { #expect(people <= ends[ends.count - 1]) }
    }
  }

  @Test func amountsAreSpelledInOneWay() throws {
    let pattern = /(\$|€|£|[A-Z]{3} )([0-9]{1,3}(,000)?|[0-9]{1,4}(\.[1-9])? (Million|Billion))/
    for amount in values(.revenue) + values(.funding) {
      #expect(try pattern.wholeMatch(in: amount) != nil, "\(amount)")
    }
  }

  @Test func yearsAreYears() throws {
    for year in values(.founded) {
      #expect((1850...2025).contains(try #require(Int(year))))
    }
  }

  @Test func wordsAreTheVendors() {
    #expect(Set(values(.stage)).isSubset(of: GrowthStage.allCases.map(\.text)))
    #expect(Set(values(.ownership)).isSubset(of: Ownership.allCases.map(\.text)))
    for list in values(.technologies) {
      let tools = list.split(separator: ";").map { $0.drop { $0 == " " } }.map(String.init)
      #expect(Set(tools).count == tools.count)
      #expect(Set(tools).isSubset(of: ToolSet.names))
    }
  }

  @Test func subsidiariesFollowTheirParents() {
    var seen: Set<String> = []
    for record in Self.companies {
      let parent = record[SampleColumn.parent.rawValue]
      #expect(parent.isEmpty == (record[SampleColumn.ownership.rawValue] != "Subsidiary"))
      if !parent.isEmpty { #expect(seen.contains(parent)) }
      seen.insert(record[SampleColumn.website.rawValue])
    }
  }
}
