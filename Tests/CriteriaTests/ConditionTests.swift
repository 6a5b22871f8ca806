import Firmographics
import Testing

@testable import Criteria

/// What each condition means, by table.
@Suite struct ConditionTests {
  @Test(
    arguments: ConditionCase.texts + ConditionCase.codes + ConditionCase.places
      + ConditionCase.numbers + ConditionCase.columns)
  func means(_ sample: ConditionCase) throws {
    let condition = try #require(Conditions.named(sample.condition))
    let subject =
      switch sample.reference {
      case .field(let field): Subject(field)
      case .column: Subject(sample.reference, as: condition.columnForm)
      }
    #expect(condition.fits(subject.form))
    var context = ReadingContext()
    context.currency = Currency(code: "EUR")
    context.asOf = CalendarDate("2013-10-31")
    let meaning = try condition.meaning(of: sample.texts, for: subject, in: context)
    #expect(meaning.predicate == sample.predicate)
    #expect(meaning.words == sample.words)
  }

  @Test func namesAreTheKeysOfTheFormat() {
    #expect(
      Conditions.all.map(\.name) == [
        "in", "not_in", "between", "at_least", "at_most", "any_of", "all_of", "none_of",
        "contains", "starts_with", "known",
      ])
  }

  @Test func aColumnsFormFitsItsCondition() {
    for condition in Conditions.all { #expect(condition.fits(condition.columnForm)) }
  }

  @Test(arguments: Field.all)
  func everyFieldCanBeTested(_ field: Field) {
    let names = Conditions.names(fitting: field.form)
    #expect(names.contains("in") && names.contains("known"))
    #expect(names.contains("between") == field.form.isNumeric)
    #expect(names.contains("any_of") == !field.form.isNumeric)
    #expect(names.contains("contains") == (!field.form.isNumeric && field != .country))
  }

  @Test(arguments: [
    (RegionDivision.country, "Germany", "germany"), (.country, "DE", "germany"),
    (.state, "CA", "ca"),
    (.groups([.init(name: "DACH", countries: [])]), "dach", "dach"),
    (.groups([]), "Other", "other"),
  ])
  func regionsAreTheReports(_ division: RegionDivision, _ text: String, _ folded: String) throws {
    let meaning = try InCondition().meaning(
      of: [text], for: Subject(.region), in: ReadingContext(regions: division))
    #expect(meaning.predicate == among(.region, [folded]))
  }
}
