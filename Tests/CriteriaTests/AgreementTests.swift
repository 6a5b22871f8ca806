import Firmographics
import Testing

@testable import Criteria

/// Conditions and lists are read alike: what is written the same way, or means the same, matches.
@Suite struct AgreementTests {
  static let samples: [(field: Field, condition: String, asked: String, recorded: String)] = [
    (.industry, "in", "IT  services", " it Services"),
    (.name, "in", "MÜLLER", "Mu\u{308}ller"),
    (.domain, "in", "Example.com", "https://www.example.com/x"),
    (.naics, "in", "5112*", "511210.0"), (.naics, "in", "511210", "511210.0"),
    (.sic, "in", "100", "100"), (.sic, "in", "0100", "100"), (.sic, "starts_with", "01", "100"),
    (.nace, "in", "62.01", "J62.01"), (.nace, "in", "62.0*", "6201"),
    (.nace, "starts_with", "62.0", "62.01"),
    (.technologies, "any_of", "Go", "Ruby; go"),
    (.growthStage, "in", "Pre-Seed", "pre_seed"), (.growthStage, "contains", "pre-s", "Pre Seed"),
    (.country, "in", "Germany", "DEU"), (.country, "in", "NA", "Namibia"),
    (.continent, "in", "europe", "Germany"),
    (.subregion, "in", "Latin America and the Caribbean", "BR"),
    (.subregion, "in", "South America", "Brazil"), (.subregion, "contains", "Europe", "fr"),
    (.region, "in", "Western Europe", "Deutschland"),
    (.employees, "in", "51-200", "51 to 200 employees"), (.employees, "at_least", "1k", "1,000+"),
    (.revenue, "at_most", "$1.5M", "1,500,000"), (.founded, "in", "1999", "1999-05-01"),
  ]

  @Test(arguments: samples.indices)
  func theSameMatches(_ index: Int) throws {
    let sample = Self.samples[index]
    let context = ReadingContext(currency: Currency(code: "USD"))
    let condition = try #require(Conditions.named(sample.condition))
    let meaning = try condition.meaning(
      of: [sample.asked], for: Subject(sample.field), in: context)
    let reader = CellReader(
      form: sample.field.form, binding: ColumnBinding(origin: .mapping), context: context,
      missing: MissingTokens())
    let reading = reader.read(sample.recorded).reading
    let test: Criteria.Test? =
      switch meaning.predicate {
      case .among(_, let patterns): .among(patterns)
      case .compare(_, let ranges): .compare(ranges)
      case .contains(_, let text, let atStart): .contains(text, atStart: atStart)
      default: nil
      }
    #expect(try #require(test).outcome(of: reading) == .yes, "\(sample): \(reading)")
  }
}
