import Foundation
import TestSupport
import Testing

/// `tam check` on files of a plan: territories, and mappings of contacts and customers.
@Suite struct CheckFilesTests {
  private static let team = """
    territories:
      - {name: Anna, regions: [Germany, Austria]}
      - {name: Ben, capacity: 0.5}

    """

  private func check(
    _ text: String, with others: [String] = []
  ) throws -> (text: String, errors: String, code: Int32) {
    let place = try Workplace()
    try place.folder.write(text, to: "file.yaml")
    try place.folder.write(
      Workplace.icp.replacingOccurrences(
        of: "{by: country}",
        with: "{DACH: [DE, AT, CH]}"), to: "groups.yaml"
    )
    let outcome = try place.tam(["check"] + others + ["file.yaml"])
    return (outcome.text, outcome.errors, outcome.exitCode)
  }

  @Test func territoriesAreHeldAgainstTheICP() throws {
    let alone = try check(Self.team)
    #expect(
      alone.text
        == "file.yaml: 2 sound territories with a capacity of 1.5 in all, 1 of them bound to regions"
        + " (which an ICP beside it would be asked for)\n")
    let beside = try check(Self.team, with: ["icp.yaml"])
    #expect(beside.code == 0)
    #expect(beside.text.hasSuffix("in all, 1 of them bound to regions\n"))
    let other = try check(Self.team, with: ["groups.yaml"])
    #expect(other.code == 65)
    #expect(other.errors.contains("file.yaml:2:28: error: unknown region “Germany”"))
    #expect(other.errors.contains("file.yaml:2:37: error: unknown region “Austria”"))
    // What one of the ICPs has is a region.
    #expect(try check(Self.team, with: ["groups.yaml", "icp.yaml"]).code == 0)
  }

  @Test(arguments: [
    ("territories: []", "file.yaml:1:14: error: 0 territories"),
    ("territorys: [{name: A}]", "file.yaml:1:1: error: unknown key “territorys”"),
    ("- {name: A, capacity: 2}", "file.yaml:1:1: error: a file of territories is a mapping"),
    ("territories: [{name: A, capacity: none}]", "file.yaml:1:35: error: “none” is no capacity"),
    (
      "columns: {title: Job, titel: Job}",
      "file.yaml:1:30: error: “titel” tells nothing of a contact"
    ),
    ("columns: {title: {form: Job}}", "file.yaml:1:19: error: unknown key “form” in “title”"),
    ("columns: {title: {}}", "file.yaml:1:18: error: no column for “title”"),
    ("columns: {outcome: Stage, employees: X}", "“employees” tells nothing of a deal"),
    (
      "columns: {outcome: {from: Stage, won: [Yes], lost: [yes]}}",
      "file.yaml:1:53: error: “yes” is said to be won as well"
    ),
    (
      "columns: {date: {value: 2025-01-01}, currency: {value: EUR}}",
      "unknown key “value” in “date”"
    ),
  ])
  func faultsAreNamedWithTheirPlace(text: String, says: String) throws {
    let outcome = try check(text + "\n")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
  }

  @Test func mappingsOfPeopleAndDealsAreKnownByTheirColumns() throws {
    let people = try check("columns: {title: {from: Job}, full_name: Who, name: {from: Firm}}\n")
    #expect(
      people.text
        == "file.yaml: a sound mapping of contacts: 2 fields of the person, 1 of the company\n")
    let deals = try check(
      "columns: {outcome: Stage, currency: {value: USD}, domain: {from: Site}}\n")
    #expect(
      deals.text == "file.yaml: a sound mapping of deals: 2 fields of the deal, 1 of the company\n")
    let companies = try check("columns: {name: {from: Firm}}\n")
    #expect(companies.text == "file.yaml: a sound mapping of 1 field\n")
  }
}
