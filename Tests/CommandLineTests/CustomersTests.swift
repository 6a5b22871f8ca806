import Foundation
import TestSupport
import Testing

/// `--customers`: what the first customers show.
@Suite struct CustomersTests {
  private static let header = "\u{FEFF}Kunde;Web;Status;Close Date;ACV (EUR)\r\n"

  private func place(_ customers: String) throws -> Workplace {
    let place = try Workplace()
    try place.folder.write(customers, to: "customers.csv")
    return place
  }

  private func report(_ customers: String, _ options: [String] = []) throws -> JSON {
    try place(customers).run(["list.csv"], ["--customers", "customers.csv"] + options)["plan"][
      "customers"]
  }

  @Test func dirtyRecordsAreJoinedOrCounted() throws {
    let report = try report(
      Self.header + "Whoever;https://www.Alpha.de/x;Closed Won;2025-01-02;1.200,50\r\n"
        + "Epsilon;;closed lost;03.04.2025;\r\nEpsilon;;Gewonnen;03/04/2025;4.000,00\r\n"
        + "Stranger;stranger.com;won;;\r\n;;won;;\r\nBeta;;perhaps;;\r\nBeta;;;;\r\n"
        + "Gamma;gamma.us;Former customer;;\r\n")
    let records = report["records"]
    #expect(
      ["won", "churned", "lost", "open", "unknown", "missing"].map { records[$0].number } == [
        4, 1, 1, 0, 1, 1,
      ])
    #expect(report["unknown_outcomes"][0]["of"].text == "perhaps")
    #expect(report["not_found"]["examples"].texts == ["Stranger"])
    #expect(report["unusable"].number == 1)
    #expect(["companies", "matched"].map { report[$0].number } == [5, 4])
    #expect(report["from"].text == "2025-01-02")
    #expect(report["unreadable_dates"][0]["of"].text == "03/04/2025")
    let all = report["all"]
    #expect(["customers", "won", "lost", "whitespace"].map { all[$0].number } == [2, 3, 1, 1])
    let segments = report["divisions"].item("by", "segment")["rows"]
    #expect(segments.item("group", "Large")["acv"]["median"].text == "4000.00")
    #expect(segments.item("group", "Small")["acv"]["mean"].text == "1200.50")
    #expect(segments.item("group", "Small")["is_small"].number == 1)
    #expect(segments.item("group", "Small")["q"].text == nil)
  }

  /// The exports of deals of HubSpot, Pipedrive and Dynamics call the company otherwise than lists of
  /// companies do.
  @Test(arguments: [
    "Deal Name,Deal Stage,Close Date,Amount,Associated Company\nA,Closed Won,2025-01-02,9,Alpha\n",
    "Deal - Title,Deal - Status,Deal - Won time,Deal - Value,Deal - Organization\nA,Won,2025-01-02 10:00,9,Alpha\n",
    "Topic,Status,Actual Close Date,Actual Revenue,Potential Customer\nA,Won,2025-01-02,9,Alpha\n",
  ])
  func dealsOfCRMs(list: String) throws {
    let report = try report(list)
    #expect(report["unusable"].number == 0)
    #expect(["companies", "matched"].map { report[$0].number } == [1, 1])
    #expect(report["from"].text == "2025-01-02")
    #expect(report["all"]["won"].number == 1)
    #expect(
      report["divisions"].item("by", "segment")["rows"].item("group", "Small")["acv"]["mean"].text
        == "9.00")
  }

  @Test func orderOfRecordsChangesNothing() throws {
    let records = ["Alpha;alpha.de;won;;5", "Alpha;;lost;;", "Delta;;won;;7", "X;x.com;open;;"]
    let first = try report(Self.header + records.joined(separator: "\n") + "\n")
    let last = try report(Self.header + records.reversed().joined(separator: "\n") + "\n")
    #expect(first == last)
  }

  @Test func emptyListsAreNobody() throws {
    #expect(try report(Self.header)["companies"].number == 0)
    let outcome = try place("").tam([
      "size", "list.csv", "--icp", "icp.yaml", "--customers", "customers.csv",
    ])
    #expect(outcome.exitCode == 65)
  }

  @Test func outcomesAreNotGuessed() throws {
    let place = try place("Company,Domain\nAlpha,alpha.de\n")
    let words = ["size", "list.csv", "--icp", "icp.yaml", "--customers", "customers.csv"]
    let outcome = try place.tam(words)
    #expect(outcome.exitCode == 65)
    #expect(outcome.errors.contains("customers.csv:1:1: error: no column says whether"))
    #expect(outcome.errors.contains("--customers-are won"))
    let won = try place.tam(words + ["--customers-are", "won"])
    #expect(won.exitCode == 0, "\(won.errors)")
    #expect(try place.tam(words + ["--customers-are", "lost"]).exitCode == 64)
  }
}
