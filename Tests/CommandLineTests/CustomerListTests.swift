import Foundation
import TestSupport
import Testing

/// `--customers` on lists that fit badly: nothing is joined, converted or read that is not told.
@Suite struct CustomerListTests {
  private func place(
    _ customers: String, list: String = Workplace.list, rates: String = ""
  ) throws -> Workplace {
    let place = try Workplace(list: list, icp: Workplace.icp + rates)
    try place.folder.write(customers, to: "customers.csv")
    return place
  }

  private func run(
    _ place: Workplace, _ options: [String] = [], lists: [String] = ["list.csv"]
  ) throws -> (report: JSON, warnings: [String]) {
    let run = try place.run(lists, ["--customers", "customers.csv"] + options)
    return (run["plan"]["customers"], run["warnings"].texts)
  }

  @Test func nobodyIsFound() throws {
    let place = try place("Company,Domain,Status\nX,x.com,Won\nY,y.com,Lost\nZ,,Won\n")
    let (report, warnings) = try run(place)
    #expect(["companies", "matched"].map { report[$0].number } == [3, 0])
    #expect(report["not_found"]["examples"].texts == ["X", "Y", "Z"])
    #expect(report["all"]["customers"].number == 0)
    #expect(report["focus"].items.isEmpty)
    #expect(report["findings"].items.isEmpty)
    #expect(warnings.contains("customers.csv: none of its companies is among those of the lists"))
  }

  /// A name that two companies have is neither's, unless the record says more.
  @Test func ambiguousNamesCountNowhere() throws {
    let list = Workplace.list + "Alpha,alpha.at,AT,100\n"
    let place = try place(
      "Company,Country,Status,ACV\nAlpha,,Won,9\nAlpha,AT,Lost,\nBeta,,Won,5\n", list: list)
    let (report, _) = try run(place)
    #expect(report["ambiguous"]["count"].number == 1)
    #expect(report["ambiguous"]["examples"].texts == ["Alpha"])
    #expect(["companies", "matched"].map { report[$0].number } == [3, 2])
    #expect(["customers", "won", "lost"].map { report["all"][$0].number } == [1, 1, 1])
    let text = try place.size(["list.csv"], ["--customers", "customers.csv", "--format", "md"]).text
    #expect(text.contains("may be one of several"))
  }

  /// Signs, codes, a column of codes and none; what has no rate is no amount.
  @Test func amountsOfSeveralCurrencies() throws {
    let place = try place(
      "Company,Status,ACV,Currency\nAlpha,Won,USD 1000,\nEpsilon,Won,2000,GBP\nBeta,Won,$500,\n"
        + "Zeta,Won,€700,\nEta,Won,30,PLN\nTheta,Won,80,\nIota,Won,90,credits\n",
      list: Workplace.list + ["Zeta", "Eta", "Theta", "Iota"].map { "\($0),,DE,60\n" }.joined(),
      rates: "rates:\n  USD: {rate: 0.5, date: 2026-01-01}\n  GBP: {rate: 2, date: 2026-01-01}\n")
    let (report, warnings) = try run(place)
    let segments = report["divisions"].item("by", "segment")["rows"]
    #expect(segments.item("group", "Large")["acv"]["mean"].text == "4000.00")
    // (500 + 250 + 700 + 80) ÷ 4
    #expect(segments.item("group", "Small")["acv"]["mean"].text == "382.50")
    #expect(report["unreadable_values"].items.map { $0["of"].text } == ["30", "90"])
    #expect(report["assumed_currencies"].number == 1)
    #expect(
      warnings.contains(
        "customers.csv: 1 amount names no currency, and is taken to be in EUR"))
  }

  /// Companies of all lists are found, and one that several lists have is one.
  @Test func severalListsAreOne() throws {
    let place = try place("Company,Domain,Status\nA,alpha.de,Won\nN,new.de,Lost\n")
    try place.folder.write(
      "name,domain,country,employees\nNew,new.de,DE,80\nAlpha,alpha.de,DE,120\n", to: "more.csv")
    let (report, _) = try run(place, lists: ["list.csv", "more.csv"])
    #expect(report["matched"].number == 2)
    #expect(["customers", "won", "lost"].map { report["all"][$0].number } == [1, 1, 1])
    #expect(try run(place).report["matched"].number == 1)
  }

  /// Companies that no deal is with are counted all the same, each once, by every criterion.
  @Test(arguments: ["1", "3"])
  func allCompaniesAreCounted(threads: String) throws {
    let place = try place("Company,Status\nNobody,Won\n")
    let made = try place.tam(
      ["generate", "--rows", "1500", "--seed", "3", "--dirt", "0.3", "--output", "list.csv"])
    #expect(made.exitCode == 0)
    let run = try place.run(
      ["list.csv"],
      ["--customers", "customers.csv", "--threads", threads, "--block-size", "512"])
    let counts = run["results"][0]["counts"]
    #expect(counts["duplicates"].number ?? 0 > 10)
    let report = run["plan"]["customers"]
    for key in ["confirmed", "possible", "excluded"] {
      #expect(report["all"][key].number == counts[key].number, "\(key)")
    }
    let fit = report["divisions"].item("by", "fit")["rows"]
    #expect(fit.item("group", "excluded")["excluded"].number == counts["excluded"].number)
    let criteria = report["divisions"].items.filter { $0["by"].text == "must_have" }
    #expect(criteria.count == 2)
    for criterion in criteria {
      let excluded = criterion["rows"].items.map { $0["excluded"].number ?? 0 }
      #expect(excluded.allSatisfy { $0 > 0 })
      #expect(excluded.reduce(0, +) <= counts["excluded"].number ?? 0)
    }
  }

  @Test(arguments: [
    ("Active\nChurned\n", [1, 1, 0, 0, 0], "“Active” is taken for a customer"),
    ("Active\nLost - price\n", [0, 0, 1, 1, 0], "“Active” is taken for an open deal"),
    ("1\n0\n", [1, 0, 0, 0, 1], "1 of 2 records have no outcome that is understood"),
  ])
  func statuses(texts: String, counts: [Int], says: String) throws {
    let names = ["Alpha,", "Beta,"]
    let lines = zip(names, texts.split(separator: "\n")).map { $0 + $1 }
    let (report, warnings) = try run(
      place("Company,Status\n" + lines.joined(separator: "\n") + "\n"))
    #expect(
      ["won", "churned", "lost", "open", "unknown"].map { report["records"][$0].number } == counts)
    #expect(warnings.contains { $0.contains(says) }, "\(warnings)")
  }

  @Test func aMappingNamesColumnsAndOutcomes() throws {
    let place = try place("Konto;Lage;Umfang\nAlpha;live;1.000\nBeta;0;\nEpsilon;weg;2.000\n")
    try place.folder.write(
      """
      dialect: {decimal: comma}
      columns:
        name: Konto
        outcome: {from: Lage, won: [Live], lost: [0], churned: weg}
        value: Umfang
        currency: {value: EUR}

      """, to: "map.yaml")
    let (report, warnings) = try run(place, ["--customers-map", "map.yaml"])
    #expect(
      ["won", "churned", "lost", "unknown"].map { report["records"][$0].number } == [1, 1, 1, 0])
    #expect(report["columns"].items.map { $0["column"].text } == ["Lage", "Umfang"])
    #expect(report["assumed_currencies"].number == 0)
    #expect(!warnings.contains { $0.contains("currency") })
    let segments = report["divisions"].item("by", "segment")["rows"]
    #expect(segments.item("group", "Large")["acv"]["mean"].text == "2000.00")
    let command = try place.run(
      ["list.csv"], ["--customers", "customers.csv", "--customers-map", "map.yaml"])["command"]
    #expect(command.texts.suffix(2) == ["--customers-map", "map.yaml"])
  }

  @Test(arguments: [
    ("columns: {outcome: Stage}", Int32(65), "customers.csv has no column “Stage” for outcome"),
    ("columns: {outcome: {won: [x]}}", 65, "map.yaml:1:20: error: no column for “outcome”"),
    ("columns: {currency: {value: EUR}}", 65, "“1.000” may be a thousand times"),
    ("", 65, "map.yaml: error: is empty; write a mapping, or leave --customers-map out"),
  ])
  func faultsOfAMapping(map: String, code: Int32, says: String) throws {
    let place = try place("Company;Status;ACV\nAlpha;Won;1.000\n")
    try place.folder.write(map, to: "map.yaml")
    let outcome = try place.tam([
      "size", "list.csv", "--icp", "icp.yaml", "--customers", "customers.csv", "--customers-map",
      "map.yaml",
    ])
    #expect(outcome.exitCode == code)
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
  }

  @Test(arguments: [["--customers-map", "map.yaml"], ["--customers", "-"]])
  func wrongUse(options: [String]) throws {
    let outcome = try Workplace().tam(["size", "list.csv", "--icp", "icp.yaml"] + options)
    #expect(outcome.exitCode == 64)
  }
}
