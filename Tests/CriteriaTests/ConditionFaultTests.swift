import Firmographics
import Testing

@testable import Criteria

/// What is said of values that make no sense, and of which of them.
@Suite struct ConditionFaultTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var condition: String
    var field: Field
    var texts: [String]
    /// The number of the text at fault, what is wrong, and how to mend it.
    var said: [String]

    init(_ condition: String, _ field: Field, _ texts: [String], _ said: String...) {
      self.condition = condition
      self.field = field
      self.texts = texts
      self.said = said
    }

    var testDescription: String { "\(field.name) \(condition) \(texts)" }
  }

  static let headcounts = "write a whole number such as 250, 1,200 or 5k"
  static let bands = "is a band where one number is needed; write the one number that is meant"

  static let samples: [Sample] = [
    Sample(
      "between", .employees, ["50"],
      "all “between” takes two numbers; write the lowest and the highest, [50, 1000]"),
    Sample(
      "between", .employees, ["1000", "50"],
      "all empty range: nothing lies between 1,000 and 50; write the lower number first"),
    Sample(
      "between", .employees, ["many", "10.5"],
      "0 “many” can't be read as a headcount; \(headcounts)",
      "1 “10.5” can't be read as a headcount; \(headcounts)"),
    Sample("between", .employees, ["51-200", "500"], "0 “51-200” \(bands)"),
    Sample("at_least", .employees, ["10+"], "0 “10+” \(bands)"),
    Sample(
      "at_least", .founded, ["99"],
      "0 “99” can't be read as a year; write a year from 1000 on, such as 1999"),
    Sample(
      "between", .revenue, ["$1M", "lots"],
      "0 “$1M” is in USD, but the ICP is in EUR; write the amount in EUR",
      "1 “lots” can't be read as an amount of money; write it as 1000000, 1,000,000 or 1M"),
    Sample(
      "in", .employees, ["10", "x", "y"], "1 “x” can't be read as a headcount; \(headcounts)",
      "2 “y” can't be read as a headcount; \(headcounts)"),
    Sample(
      "in", .country, ["DE", "Germny", "XX"], "1 unknown country “Germny”; did you mean “Germany”?",
      "2 unknown country “XX”; "
        + "write a code of ISO 3166 or an English name, such as DE, DEU or Germany"),
    Sample(
      "in", .continent, ["Europa", "North America"],
      "0 unknown continent “Europa”; did you mean “Europe”?",
      "1 unknown continent “North America”; use one of: Africa, Americas, Asia, Europe, Oceania"),
    Sample(
      "in", .subregion, ["Northern Amerika"],
      "0 unknown subregion “Northern Amerika”; did you mean “Northern America”?"),
    Sample(
      "in", .region, ["DACHS", "Unknown"], "0 unknown region “DACHS”; did you mean “DACH”?",
      "1 no company is known to be in the region “Unknown”; "
        + "ask “known: false” of the region instead"),
    Sample(
      "in", .industry, ["Retail", " "],
      "1 an empty text fits nothing; leave it out, or ask “known: false”"),
    Sample("any_of", .naics, ["*"], "0 “*” fits every code; ask “known: true” instead"),
    Sample(
      "in", .domain, ["not a domain"], "0 “not a domain” is no domain; write it as example.com"),
    Sample(
      "contains", .name, [""],
      "0 an empty text is a part of every text; ask “known: true” instead"),
    Sample("known", .name, ["maybe"], "0 “maybe” is neither true nor false; write true or false"),
  ]

  @Test(arguments: samples)
  func saysWhatIsWrong(_ sample: Sample) throws {
    let context = ReadingContext(
      currency: Currency(code: "EUR"),
      regions: .groups([.init(name: "DACH", countries: []), .init(name: "Nordics", countries: [])]))
    let condition = try #require(Conditions.named(sample.condition))
    do throws(OperandFaults) {
      _ = try condition.meaning(of: sample.texts, for: Subject(sample.field), in: context)
      Issue.record("\(sample.condition) \(sample.texts) is taken")
    } catch {
      let said = error.faults.map { "\($0.index.map(String.init) ?? "all") \($0.what); \($0.fix)" }
      #expect(said == sample.said)
    }
  }

  @Test func amountsNeedACurrencyAndPlainNumbersNone() {
    #expect(throws: OperandFaults.self) {
      try AtLeastCondition().meaning(of: ["1M"], for: Subject(.revenue), in: ReadingContext())
    }
    #expect(throws: OperandFaults.self) {
      try AtLeastCondition().meaning(
        of: ["$1M"], for: Subject(.column("deal"), as: .number), in: ReadingContext())
    }
  }
}
