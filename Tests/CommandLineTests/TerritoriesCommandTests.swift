import Foundation
import TestSupport
import Testing

/// `tam territories`: who works on which accounts.
@Suite struct TerritoriesCommandTests {
  private static let list = """
    name,domain,country,employees,Account Owner,note
    Alpha,alpha.de,DE,120,Ann,=1+1
    Beta,beta.at,AT,51-200,ann,
    Gamma,gamma.us,US,90,Ann,
    Delta,delta.ch,CH,,Bob,
    Epsilon,epsilon.de,DE,500,Ann,"a, b"
    Zeta,zeta.ch,CH,300,Unassigned,
    Eta,eta.at,AT,60,,
    Theta,theta.de,DE,60,Cyd,

    """

  private func place(list: String = Self.list) throws -> Workplace { try Workplace(list: list) }

  private func rows(_ place: Workplace, _ options: [String]) throws -> [String] {
    let outcome = try place.tam(["territories", "list.csv", "--icp", "icp.yaml"] + options)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return outcome.text.split(separator: "\n").map(String.init)
  }

  private func report(_ place: Workplace, _ options: [String]) throws -> JSON {
    _ = try rows(place, options + ["--report", "run.json"])
    return try JSON(place.folder.bytes(of: "run.json") ?? [])["plan"]["territories"]
  }

  /// What the run that was reported last tells of its accounts.
  private func accounts(_ place: Workplace) throws -> JSON {
    try JSON(place.folder.bytes(of: "run.json") ?? [])["plan"]["accounts"]
  }

  /// Of 14,000 Ann has half, and keeps it, and Austria is whole with her.
  ///
  /// Cyd has more to the name than Bob, whose only company is no certain one.
  @Test func everyRowIsRight() throws {
    try #expect(
      rows(place(), ["--reps", "2", "--max-imbalance", "20%", "--keep", "note"]) == [
        "name,domain,country,employees_low,employees_high,status,segment,region,territory,owner,previous_owner,moved,value,currency,held,unknown,row,note",
        "Epsilon,epsilon.de,DE,500,500,confirmed,Large,Germany,Ann,Ann,Ann,no,5000.00,EUR,size (500); country (DE),,list.csv:6,\"a, b\"",
        "Alpha,alpha.de,DE,120,120,confirmed,Small,Germany,Ann,Ann,Ann,no,1000.00,EUR,size (120); country (DE),,list.csv:2,'=1+1",
        "Beta,beta.at,AT,51,200,confirmed,Small,Austria,Ann,Ann,ann,no,1000.00,EUR,size (51-200); country (AT),,list.csv:3,",
        "Eta,eta.at,AT,60,60,confirmed,Small,Austria,Ann,Ann,,no,1000.00,EUR,size (60); country (AT),,list.csv:8,",
        "Zeta,zeta.ch,CH,300,300,confirmed,Large,Switzerland,Cyd,Cyd,,no,5000.00,EUR,size (300); country (CH),,list.csv:7,",
        "Theta,theta.de,DE,60,60,confirmed,Small,Germany,Cyd,Cyd,Cyd,no,1000.00,EUR,size (60); country (DE),,list.csv:9,",
      ])
  }

  @Test func ownersGiveUpTheLeast() throws {
    let place = try place()
    let report = try report(place, ["--reps", "2", "--max-imbalance", "0%"])
    // 7,000 of 14,000 are her fair share, and what she has.
    #expect(report["owners"]["moved"].number == 0)
    #expect(report["territories"].items.map { $0["value"].text } == ["7000.00", "7000.00"])
    let three = try self.report(place, ["--reps", "3", "--max-imbalance", "10%"])
    // Bob owns no company that fits for certain, and so a third territory has no owner.
    #expect(three["territories"].items.map { $0["name"].text } == ["Ann", "Cyd", "Territory 3"])
    #expect(three["owners"]["moved"].number == 2)
    #expect(three["owners"]["moved_value"].text == "2000.00")
    #expect(three["owners"]["owned"].number == 4)
    #expect(three["balance"]["is_optimal"].number == 1)
  }

  @Test func ownersCanBeNamedAndLeftOut() throws {
    let place = try place()
    let outcome = try place.tam(
      ["territories", "list.csv", "--icp", "icp.yaml", "--reps", "2", "-o", "out.csv"])
    #expect(outcome.errors.contains("owners of today: column “Account Owner”"))
    #expect(outcome.text.contains("Territories"))
    #expect(try rows(place, ["--reps", "2", "--owner", "none"])[0].contains("moved") == false)
    let named = try report(place, ["--reps", "2", "--owner", "NOTE"])
    #expect(named["owner_columns"].texts == ["note"])
    #expect(named["owners"]["owned"].number == 2)
  }

  /// A column called owner that names nearly as many as there are companies names no sellers.
  @Test func columnsOfOtherOwnersAreNotUsed() throws {
    let list =
      "name,domain,country,employees,owner\n"
      + (0..<80).map { "N\($0),n\($0).de,DE,100,Family \($0)\n" }.joined()
    let place = try place(list: list)
    let outcome = try place.tam(
      ["territories", "list.csv", "--icp", "icp.yaml", "--reps", "2", "--report", "run.json"])
    #expect(outcome.errors.contains("80 owners of 80 accounts, too many for sellers"))
    let run = try JSON(place.folder.bytes(of: "run.json") ?? [])
    #expect(run["plan"]["territories"]["owner_columns"].texts == [])
    #expect(run["warnings"].texts.contains { $0.contains("too many for sellers") })
    let used = try report(place, ["--reps", "2", "--owner", "owner"])
    #expect(used["owners"]["other_count"].number == 78)
  }

  @Test func filesNameCapacitiesAndRegions() throws {
    let list =
      "name,domain,country,employees,owner\n"
      + (0..<30).map {
        "N\($0),n\($0).x,\(["DE", "AT", "CH"][$0 % 3]),100,\($0 == 0 ? "Zed" : "")\n"
      }
      .joined()
    let place = try place(list: list)
    try place.folder.write(
      """
      territories:
        - {name: South, owner: Ann, capacity: 2, regions: [Austria, CH]}
        - {name: North, regions: [Germany]}

      """, to: "team.yaml")
    let report = try report(place, ["--territories", "team.yaml"])
    let rows = report["territories"].items
    #expect(rows.map { $0["accounts"].number } == [20, 10])
    #expect(rows.map { $0["of_fair_share"].text } == ["1.000", "1.000"])
    #expect(rows.map { $0["owner"].text } == ["Ann", "North"])
    #expect(rows.map { $0["whole_regions"].texts } == [["Austria", "Switzerland"], ["Germany"]])
    #expect(report["owners"]["others"][0]["of"].text == "Zed")
    #expect(report["owners"]["moved_from_others"].number == 1)
    #expect(report["split_regions"].items.isEmpty)
  }

  @Test func whatNobodyMayTakeIsTold() throws {
    let place = try place()
    try place.folder.write(
      "territories: [{name: A, regions: [Germany]}, {name: B, regions: [Austria, France]}]",
      to: "team.yaml")
    let outcome = try place.tam([
      "territories", "list.csv", "--icp", "icp.yaml", "--territories", "team.yaml",
      "--include-possible", "--report", "run.json",
    ])
    #expect(outcome.text.contains("\nZeta,zeta.ch,CH,300,300,confirmed,Large,Switzerland,,,,no,"))
    #expect(outcome.errors.contains("2 accounts have no territory"))
    #expect(outcome.errors.contains("no account is in France"))
    let report = try JSON(place.folder.bytes(of: "run.json") ?? [])["plan"]["territories"]
    #expect(report["unassigned"]["accounts"].number == 1)
    #expect(report["unassigned"]["possible"].number == 1)
    #expect(report["unassigned"]["regions"].texts == ["Switzerland"])
  }

  @Test func possibleCompaniesGoWithTheirRegions() throws {
    let place = try place()
    let without = try report(place, ["--reps", "2", "--owner", "none"])
    #expect(try accounts(place)["possible_left_out"].number == 1)
    #expect(without["possible"].number == 0)
    let with = try report(place, ["--reps", "2", "--owner", "none", "--include-possible"])
    #expect(with["possible"].number == 1)
    #expect(try accounts(place)["possible_left_out"].number == 0)
    #expect(try accounts(place)["possible"].number == 1)
    #expect(with["value"].text == without["value"].text)
  }

  /// The rows are those of `tam accounts`, with territories in between, and the report tells both.
  @Test func accountsAreThoseOfTheList() throws {
    let icp =
      Workplace.icp + "nice_to_have: [{id: big, field: employees, at_least: 100, points: 1}]\n"
    let place = try Workplace(list: Self.list, icp: icp)
    try place.folder.write("name,title,domain\nX,CEO,alpha.de\n", to: "people.csv")
    let options = ["--contacts", "people.csv", "--group-by", "segment", "--quiet"]
    let rows = try rows(
      place, ["--reps", "2", "--include-possible", "--report", "run.json"] + options)
    let accounts = try place.tam(["accounts", "list.csv", "--icp", "icp.yaml"] + options)
    let lines = accounts.text.split(separator: "\n").map(String.init)
    let own = ["territory", "owner", "previous_owner", "moved"]
    let places = own.compactMap {
      rows[0].split(separator: ",").map(String.init).firstIndex(of: $0)
    }
    #expect(places.count == 4)
    let bare = rows.map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).enumerated()
        .filter { !places.contains($0.offset) }.map { String($0.element) }.joined(separator: ",")
    }
    #expect(bare[0] == lines[0])
    #expect(bare[0].contains(",tier,score,certainty,") && bare[0].contains(",contacts,"))
    #expect(bare.sorted() == lines.sorted())
    let plan = try JSON(place.folder.bytes(of: "run.json") ?? [])["plan"]
    #expect(plan["accounts"]["confirmed"].number == plan["territories"]["accounts"].number)
    #expect(plan["accounts"]["grouped_by"].texts == ["segment"])
    #expect(plan["contacts"]["persons"].number == 1)
  }

  @Test func customersCanBeLeftOut() throws {
    let place = try place()
    try place.folder.write("company,website\nx,epsilon.de\n", to: "customers.csv")
    let rows = try rows(place, ["--reps", "1", "--exclude", "customers.csv"])
    #expect(!rows.contains { $0.hasPrefix("Epsilon") })
    #expect(rows.count == 6)
  }

  /// The same for every number of threads and order of rows, and the parts add up to the market.
  @Test(arguments: ["1", "3"])
  func generatedListsAddUp(threads: String) throws {
    let place = try place()
    let made = try place.tam(
      ["generate", "--rows", "1500", "--seed", "7", "--dirt", "0.3", "--output", "list.csv"])
    #expect(made.exitCode == 0)
    let options = ["--reps", "7", "--threads", threads, "--block-size", "512"]
    let rows = try rows(place, options + ["--report", "run.json", "--report", "plan.md"])
    try #expect(rows == self.rows(place, ["--reps", "7"]))
    let run = try JSON(place.folder.bytes(of: "run.json") ?? [])
    let report = run["plan"]["territories"]
    #expect(rows.count - 1 == run["results"][0]["tam"]["confirmed"].number)
    #expect(report["value"].text == run["results"][0]["tam"]["value"]["confirmed"].text)
    let accounts = report["territories"].items.map { $0["accounts"].number ?? 0 }
    #expect(accounts.reduce(0, +) == rows.count - 1)
    let text = String(decoding: place.folder.bytes(of: "plan.md") ?? [], as: UTF8.self)
    #expect(text.contains("## Territories"))
  }

  /// Whoever comes first in the list, companies have the same territories.
  @Test func theOrderOfRowsSaysNothing() throws {
    let place = try place()
    let made = try place.tam(
      ["generate", "--rows", "1500", "--seed", "7", "--dirt", "0", "--output", "list.csv"])
    #expect(made.exitCode == 0)
    let before = try Self.territories(rows(place, ["--reps", "7"]))
    let lines = (place.folder.bytes(of: "list.csv") ?? []).split(separator: UInt8(ascii: "\n"))
    let turned = [lines[0]] + lines.dropFirst().reversed()
    try place.folder.write(Array(turned.joined(separator: [UInt8(ascii: "\n")])), to: "list.csv")
    try #expect(Self.territories(rows(place, ["--reps", "7"])) == before)
    #expect(Set(before.values).count == 7)
  }

  /// By domain: the territory.
  private static func territories(_ rows: [String]) -> [String: String] {
    var found: [String: String] = [:]
    let territory = rows[0].split(separator: ",").firstIndex(of: "territory") ?? 0
    for row in rows.dropFirst() where !row.contains("\"") {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if !cells[1].isEmpty { found[cells[1]] = cells[territory] }
    }
    return found
  }

  @Test(arguments: [
    ([], 64, "Give --reps N, or --territories FILE"),
    (["--reps", "0"], 64, "--reps takes a number"),
    (["--reps", "2", "--territories", "team.yaml"], 64, "can't both be given"),
    (["--reps", "2", "--max-imbalance", "20"], 64, "--max-imbalance takes a percentage"),
    (["--reps", "2", "--owner", "nothing"], 64, "no list has a column “nothing”"),
    (["--reps", "2", "--keep", "nothing"], 64, "no list has a column “nothing”"),
    (["--reps", "2", "--exclude", "absent.csv"], 66, "absent.csv"),
    (["--territories", "absent.yaml"], 66, "absent.yaml"),
    (
      ["--territories", "team.yaml"], 65,
      "team.yaml:2:29: error: unknown region “Germoney”; did you mean"
    ),
    (["--territories", "team.yaml"], 65, "team.yaml:3:25: error: “0” is no capacity"),
    (["--territories", "team.yaml"], 65, "team.yaml:4:12: error: a second territory “a”"),
    (["--territories", "team.yaml"], 65, "team.yaml:4:15: error: unknown key “capacty”"),
    (["--territories", "team.yaml"], 65, "team.yaml:5:5: error: a territory has no name"),
    (["--territories", "team.yaml"], 65, "team.yaml:6:22: error: “A” owns another territory"),
    (["--territories", "team.yaml"], 65, "team.yaml:8:12: error: “E” owns another territory"),
    (["--territories", "empty.yaml"], 65, "empty.yaml: error: is empty"),
    (["--territories", "none.yaml"], 65, "0 territories"),
    (["--reps", "2", "--output", "list.csv"], 64, "would take the place"),
    (["--reps", "2", "--output", "absent/accounts.csv"], 73, "absent/accounts.csv"),
  ])
  func mistakesEndWithTheirCode(options: [String], code: Int32, says: String) throws {
    let place = try place()
    try place.folder.write(
      """
      territories:
        - {name: A, regions: [DE, Germoney]}
        - {name: B, capacity: 0}
        - {name: a, capacty: 2}
        - {capacity: 1}
        - {name: C, owner: A}
        - {name: D, owner: E}
        - {name: E}

      """, to: "team.yaml")
    try place.folder.write("", to: "empty.yaml")
    try place.folder.write("territories: []\n", to: "none.yaml")
    let before = place.contents
    let outcome = try place.tam(
      ["territories", "list.csv", "--icp", "icp.yaml", "--report", "new.json"] + options)
    #expect(outcome.exitCode == code)
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
    #expect(place.contents == before)
  }

  @Test func listsOfNothing() throws {
    let header = "name,domain,country,employees\n"
    let columns =
      "name,domain,country,employees_low,employees_high,status,segment,region,territory,owner,value,currency,held,unknown,row"
    try #expect(rows(place(list: header), ["--reps", "3"]) == [columns])
    try #expect(rows(place(list: header + "A,a.us,US,3\n"), ["--reps", "3"]) == [columns])
    let empty = try place(list: "").tam(
      ["territories", "list.csv", "--icp", "icp.yaml", "--reps", "3"])
    #expect(empty.exitCode == 65)
  }

  @Test func moreSellersThanAccounts() throws {
    let place = try place()
    let report = try report(place, ["--reps", "9", "--owner", "none"])
    let accounts = report["territories"].items.compactMap { $0["accounts"].number }
    #expect(accounts.sorted() == [0, 0, 0, 1, 1, 1, 1, 1, 1])
    #expect(report["balance"]["largest_to_smallest"].text == nil)
  }

  /// Without prices the number of accounts is even.
  @Test func withoutPricesAccountsAreCounted() throws {
    let place = try Workplace(
      list: "name,country\n" + (0..<12).map { "N\($0),DE\n" }.joined(),
      icp: "icp: plain\nmust_have: []\nregions: {by: country}\n")
    let report = try report(place, ["--reps", "3"])
    #expect(report["unit"].text == "accounts")
    #expect(report["territories"].items.map { $0["accounts"].number } == [4, 4, 4])
    try #expect(!rows(place, ["--reps", "3"])[0].contains("value"))
  }

  @Test func aFullDiskLeavesNothing() throws {
    let outcome = try place().tam(
      ["territories", "list.csv", "--icp", "icp.yaml", "--reps", "2", "-o", "/dev/full"])
    #expect(outcome.exitCode == 74)
  }
}
