import Foundation
import TestSupport
import Testing

/// `tam accounts`: the companies themselves.
@Suite struct AccountsTests {
  private static let list = """
    name,domain,country,employees,tools,note
    Alpha,alpha.de,DE,120,Slack,=1+1
    Beta,https://www.beta.at/x,Austria,51-200,,"a, ""b"" c"
    Gamma,gamma.us,US,90,Slack,
    Delta,delta.ch,CH,,Slack; HubSpot,
    Alpha again,alpha.de,DE,500,,
    Epsilon,epsilon.de,DE,500,HubSpot,
    Zeta,,DE,60,Slack; HubSpot,

    """

  private static let icp =
    Workplace.icp + """
      nice_to_have:
        - {id: hub, column: tools, contains: HubSpot, points: 30}
        - {id: chat, column: tools, contains: Slack, points: 10}
      tiers: {A: 75, B: 25}

      """

  private func place() throws -> Workplace { try Workplace(list: Self.list, icp: Self.icp) }

  private func accounts(_ place: Workplace, _ options: [String] = []) throws -> [String] {
    let outcome = try place.tam(["accounts", "list.csv", "--icp", "icp.yaml"] + options)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return outcome.text.split(separator: "\n").map(String.init)
  }

  /// Confirmed before possible, then by score, then by worth.
  @Test func everyRowIsRight() throws {
    let rows = try accounts(place(), ["--keep", "note", "--keep", "NAME"])
    #expect(
      rows == [
        "name,domain,country,employees_low,employees_high,status,segment,region,tier,score,certainty,value,currency,held,unknown,"
          + "nice_to_have,row,note,name (list)",
        "Zeta,,DE,60,60,confirmed,Small,Germany,A,100,100,1000.00,EUR,size (60); country (DE),,"
          + "hub +30 (Slack; HubSpot); chat +10 (Slack; HubSpot),list.csv:8,,Zeta",
        "Epsilon,epsilon.de,DE,500,500,confirmed,Large,Germany,A,75,100,5000.00,EUR,"
          + "size (500); country (DE),,hub +30 (HubSpot),list.csv:7,,Epsilon",
        "Alpha,alpha.de,DE,120,120,confirmed,Small,Germany,B,25,100,1000.00,EUR,size (120); country (DE),,"
          + "chat +10 (Slack),list.csv:2,'=1+1,Alpha",
        "Beta,beta.at,AT,51,200,confirmed,Small,Austria,,0,0,1000.00,EUR,"
          + "size (51-200); country (Austria),,,list.csv:3,\"a, \"\"b\"\" c\",Beta",
        "Delta,delta.ch,CH,,,possible,Unclassified,Switzerland,A,100,100,,,country (CH),"
          + "size (missing),hub +30 (Slack; HubSpot); chat +10 (Slack; HubSpot),list.csv:5,,Delta",
      ])
  }

  @Test func excludedCompaniesSayWhatIsAgainstThem() throws {
    let rows = try accounts(place(), ["--all", "--input-order"])
    #expect(rows[0].contains(",unknown,against,nice_to_have,"))
    #expect(rows.count == 7)
    #expect(
      rows[3]
        == "Gamma,gamma.us,US,90,90,excluded,,,,,,,,size (90),,country (US),chat +10 (Slack),list.csv:4"
    )
  }

  /// By domain, else by name and country, else by name; duplicates and strangers are told.
  @Test func suppressionListsLeaveCompaniesOut() throws {
    let place = try place()
    try place.folder.write(
      "Customer;Web\nwhoever;http://ALPHA.de\nZeta GmbH;\nBeta;beta.com\n;\nStranger;\nZeta;\n",
      to: "customers.csv")
    let rows = try accounts(place, ["--exclude", "customers.csv", "--report", "run.json"])
    #expect(rows.map { $0.prefix { $0 != "," } } == ["name", "Epsilon", "Beta", "Delta"])
    let run = try JSON(place.folder.bytes(of: "run.json") ?? [])
    let list = run["plan"]["accounts"]["suppression"][0]
    #expect(list["list"].text == "customers.csv")
    #expect(["records", "companies", "found", "unusable"].map { list[$0].number } == [6, 4, 2, 1])
    #expect(
      list["found_by"].items.map { "\($0["of"].text ?? "") \($0["count"].number ?? 0)" }
        == ["domain 1", "name 1"])
    #expect(list["not_found"].texts == ["Beta", "Stranger"])
    // What may be the same company with another domain is told, and stays.
    #expect(list["namesakes"].texts == ["Beta"])
    let told = try place.tam([
      "accounts", "list.csv", "--icp", "icp.yaml", "--exclude", "customers.csv", "-o", "rows.csv",
    ])
    #expect(
      told.text.replacing("\n", with: " ").contains(
        "Accounts of the same name as Beta stay, as their domain is another"), "\(told.text)")
    #expect(run["plan"]["accounts"]["suppressed"].number == 2)
    #expect(run["plan"]["accounts"]["confirmed"].number == 2)
    // The market is as large as before.
    #expect(run["results"][0]["tam"]["confirmed"].number == 4)
  }

  /// A list to leave out has no mapping: what to do without a header is said in its own terms.
  @Test func aSuppressionListNeedsAHeader() throws {
    let place = try place()
    try place.folder.write("alpha.de\nbeta.at\ngamma.us\n", to: "customers.csv")
    let outcome = try place.tam([
      "accounts", "list.csv", "--icp", "icp.yaml", "--exclude", "customers.csv",
    ])
    #expect(outcome.exitCode == 65)
    #expect(
      outcome.errors.contains(
        "customers.csv:1:1: error: the list has no header: its first line holds “alpha.de”"))
    #expect(outcome.errors.contains("; put a line above it that names the columns"))
    #expect(!outcome.errors.contains("mapping"))
  }

  /// A list from standard input is called so in the rows, and by nothing that looks like a formula.
  @Test func rowsOfStandardInput() throws {
    let outcome = try place().tam(
      ["accounts", "-", "--icp", "icp.yaml"], input: Array(Self.list.utf8))
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.text.contains(",stdin:2\n") && !outcome.text.contains("'-"), "\(outcome.text)")
  }

  /// A record without a domain stays beside one of the same name that has it, and that is told.
  @Test(arguments: ["accounts", "territories"])
  func possibleDuplicatesAreTold(command: String) throws {
    let place = try Workplace(
      list: """
        name,domain,country,employees
        Alpha GmbH,alpha.de,DE,120
        Alpha,,DE,110
        Beta,,AT,70
        BETA AG,beta.at,AT,70
        Gamma,gamma.de,DE,80
        Gamma,gamma.at,AT,80
        Delta,,DE,90
        Delta,,AT,90
        Epsilon,,,90
        Epsilon,,,90

        """, icp: "icp: all\nmust_have: []\n")
    let options = command == "territories" ? ["--reps", "2"] : []
    let outcome = try place.tam(
      [command, "list.csv", "--icp", "icp.yaml", "-o", "rows.csv"] + options)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(
      outcome.text.replacing(/\n +/, with: " ").contains(
        "! 3 accounts have the name of another, and no domain or country that tells them apart (“Alpha”, “BETA AG”, “Epsilon”): a CRM"
      ), "\(outcome.text)")
  }

  /// A CRM needs names: that there are none is told, with the column that may have them.
  @Test(arguments: ["accounts", "territories"])
  func missingNamesAreTold(command: String) throws {
    let place = try Workplace(
      list: "Nom,website,country,employees\nAlpha,alpha.de,DE,120\nBeta,beta.de,DE,90\n")
    let options = command == "territories" ? ["--reps", "2"] : []
    let outcome = try place.tam(
      [command, "list.csv", "--icp", "icp.yaml", "-o", "rows.csv"] + options)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let words = outcome.text.replacing(/\n +/, with: " ")
    #expect(words.contains("! list.csv: no column gives the companies' names"), "\(words)")
    #expect(words.contains("(columns: {name: {from: "))
    try place.folder.write("columns: {name: {from: Nom}}\n", to: "map.yaml")
    let named = try place.tam(
      [command, "list.csv", "--icp", "icp.yaml", "--map", "map.yaml", "-o", "rows.csv"] + options)
    #expect(!named.text.contains("no column gives the companies' names"))
  }

  /// What one has to know of the lists is told with the plan, and on standard error where standard output
  /// has the rows.
  @Test(arguments: ["accounts", "territories"])
  func warningsAreTold(command: String) throws {
    let place = try Workplace(
      list: "name,country,employees\nAlpha,DE,120\nBeta,DE,about forty\nGamma,Nowhere,90\n",
      icp: Workplace.icp + "acv: 1\n")
    try place.folder.write("company\nStranger\n", to: "customers.csv")
    let options =
      ["--icp", "icp.yaml", "--exclude", "customers.csv"]
      + (command == "territories" ? ["--reps", "2"] : [])
    let told =
      ["“about forty”", "“Nowhere”", "not among them: Stranger"]
      + (command == "territories" ? ["! territories: Territory 2 has no account"] : [])
    let printed = try place.tam([command, "list.csv", "-o", "rows.csv"] + options)
    #expect(told.allSatisfy(printed.text.contains), "\(printed.text)")
    #expect(printed.errors.isEmpty, "\(printed.errors)")
    let piped = try place.tam([command, "list.csv"] + options)
    #expect(Array(piped.text.utf8) == place.folder.bytes(of: "rows.csv"))
    #expect(told.allSatisfy(piped.errors.contains), "\(piped.errors)")
    let quiet = try place.tam([command, "list.csv", "--quiet"] + options)
    #expect(quiet.errors.isEmpty && quiet.text == piped.text)
  }

  @Test func clustersAddUp() throws {
    let place = try place()
    _ = try accounts(
      place, ["--group-by", "segment, country", "--report", "run.json", "--report", "plan.md"])
    let report = try JSON(place.folder.bytes(of: "run.json") ?? [])["plan"]["accounts"]
    #expect(report["grouped_by"].texts == ["segment", "country"])
    #expect(
      report["clusters"].items.map {
        "\($0["key"].texts.joined(separator: "/")) \($0["confirmed"].number ?? -1) "
          + "\($0["possible"].number ?? -1) \($0["value"].text ?? "") "
          + $0["best"].texts.joined(separator: "/")
      } == [
        "Small/DE 2 0 2000.00 Zeta/Alpha", "Small/AT 1 0 1000.00 Beta",
        "Large/DE 1 0 5000.00 Epsilon", "Unclassified/CH 0 1 0.00 Delta",
      ])
    let text = String(decoding: place.folder.bytes(of: "plan.md") ?? [], as: UTF8.self)
    #expect(text.contains("## Accounts"))
    #expect(text.contains("Clusters by segment and country"))
  }

  /// The accounts of a list are its matching companies, however it is read.
  @Test(arguments: ["1", "2", "5"], ["64", "1048576"])
  func threadsAndBlocksChangeNothing(threads: String, block: String) throws {
    let place = try Workplace(
      icp: Self.icp.replacing("column: tools", with: "field: technologies")
        .replacing("contains: HubSpot", with: "any_of: [HubSpot]")
        .replacing("contains: Slack", with: "any_of: [Slack]"))
    let made = try place.tam(
      ["generate", "--rows", "900", "--seed", "5", "--dirt", "0.3", "--output", "list.csv"])
    #expect(made.exitCode == 0)
    let rows = try accounts(place, ["--threads", threads, "--block-size", block])
    #expect(try rows == accounts(place))
    let tam = try place.run()["results"][0]["tam"]
    #expect(rows.count { $0.contains(",confirmed,") } == tam["confirmed"].number)
    #expect(rows.count { $0.contains(",possible,") } == tam["possible"].number)
    let sorted = try accounts(place, ["--input-order"]).sorted()
    #expect(rows.sorted() == sorted)
    let tiers = try place.run()["results"][0]["tiers"].items
    for tier in tiers.prefix(2) {
      let name = tier["tier"].text ?? ""
      let count = rows.count { $0.contains(",\(name),") && $0.contains(",confirmed,") }
      #expect(count == tier["confirmed"].number)
    }
  }

  @Test(arguments: [
    (["--keep", "nothing"], 64, "no list has a column “nothing”"),
    (["--group-by", "nothing"], 64, "no list gives “nothing”"),
    (["--all", "--confirmed-only"], 64, "--all and --confirmed-only"),
    (["--keep", "note", "--keep-all"], 64, "--keep names columns"),
    (["--exclude", "absent.csv"], 66, "absent.csv"),
    (["--exclude", "people.csv"], 65, "neither a domain nor a name"),
    (["--exclude", "empty.csv"], 65, "empty.csv"),
    (["--output", "list.csv"], 64, "would take the place"),
    (["--output", "absent/accounts.csv"], 73, "absent/accounts.csv"),
  ])
  func mistakesEndWithTheirCode(options: [String], code: Int32, says: String) throws {
    let place = try place()
    try place.folder.write("mail,age\na@b.example,3\n", to: "people.csv")
    try place.folder.write("", to: "empty.csv")
    let before = place.contents
    let outcome = try place.tam(
      ["accounts", "list.csv", "--icp", "icp.yaml", "--report", "new.json"] + options)
    #expect(outcome.exitCode == code)
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
    #expect(place.contents == before)
  }

  @Test func aFullDiskLeavesNothing() throws {
    let place = try place()
    let outcome = try place.tam(["accounts", "list.csv", "--icp", "icp.yaml", "-o", "/dev/full"])
    #expect(outcome.exitCode == 74)
  }

  /// Without nice-to-haves there is no score, without prices no worth; a list of none has its header.
  @Test func aPlainProfile() throws {
    let place = try Workplace(
      list: "name,domain,country,employees\n", icp: "icp: plain\nmust_have: []\n")
    #expect(
      try accounts(place) == [
        "name,domain,country,employees_low,employees_high,status,segment,region,held,unknown,row"
      ])
  }
}
