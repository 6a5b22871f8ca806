import TestSupport
import Testing

/// `--contacts`: a list as people keep them, joined to companies, matched to personas, told in all that is
/// written.
struct ContactsTests {
  private static let personas = """
    personas:
      - id: sales
        name: Head of Sales
        titles: [VP Sales, Leiter Vertrieb]
        function: Sales
        seniority: [VP, Head, Director, C-Level]
        per_company: {low: 1, base: 1, high: 2}
        evidence: {interviews: 6}
      - id: finance
        name: CFO
        titles: [CFO]
        fits: [Large]
        per_company: 1

    """

  /// Confirmed: Alpha, Beta and Epsilon; possible: Delta; excluded: Gamma.
  private static let contacts = #"""
    Salutation,First Name,Last Name,Title,Account Name,Website,E-Mail,Country
    Mr,Ann,Ash,VP Sales,Alpha,https://www.alpha.de/,ann@alpha.de,US
    Ms,ann,ash,Sales Director,ALPHA GmbH,alpha.de,,US
    ,Bob,Birk,Leiterin Vertrieb (m/w/d),,,bob@alpha.de,
    ,Cy,Cole,CFO,Alpha,,cy@gmail.com,
    ,Di,Dorn,Chief Financial Officer,Epsilon,epsilon.de,,
    ,Ed,Eck,Assistant to the CEO,Epsilon,,,
    ,Flo,Fink,"Sales Director, ""DACH"" ",Beta,,,
    ,Gus,Gray,VP Sales,Gamma,gamma.us,,
    ,Hal,Hahn,VP Sales,Nowhere Ltd,,,
    ,Ida,Ihle,Former VP Sales,Alpha,alpha.de,,
    ,Jo,Jung,CPO,Epsilon,epsilon.de,,
    ,Kim,Kern,,Epsilon,epsilon.de,,
    ,Max,Muth,Head of Sales,Delta,,,
    ,Leo,Lenz,VP Sales,,,leo@web.de,

    """#

  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    try workplace.folder.write(Self.personas, to: "personas.yaml")
    try workplace.folder.write(Self.contacts, to: "people.csv")
    return workplace
  }

  @Test func everyoneIsCountedOnceAndTold() throws {
    let workplace = try workplace()
    let run = try workplace.run(
      ["list.csv"], ["--personas", "personas.yaml", "--contacts", "people.csv"])
    let contacts = run["plan"]["contacts"]
    func count(_ key: String) -> Int? { contacts[key].number }
    #expect(count("records") == 14)
    #expect(count("duplicates") == 1)
    #expect(count("persons") == 13)
    #expect(contacts["at_accounts"]["confirmed"].number == 9)
    #expect(contacts["at_accounts"]["possible"].number == 1)
    #expect(count("excluded") == 1)
    #expect(contacts["excluded_companies"][0]["of"].text == "Gamma")
    #expect(count("not_in_list") == 1)
    #expect(contacts["companies_not_in_list"][0]["of"].text == "Nowhere Ltd")
    #expect(count("without_company") == 1)
    #expect(count("without_title") == 1)
    #expect(count("former") == 1)
    // Every person is in one of these places.
    #expect(9 + 1 + 1 + 1 + 1 == count("persons"))
    let sales = contacts["personas"][0]
    #expect(sales["persons"]["confirmed"].number == 3)
    #expect(sales["persons"]["possible"].number == 1)
    #expect(sales["by_own_title"].number == 2)
    #expect(sales["elsewhere"].number == 3)
    #expect(sales["accounts"]["confirmed"].number == 2)
    #expect(sales["fitting"]["confirmed"].number == 3)
    // Alpha is small, where no CFO is found.
    let finance = contacts["personas"][1]
    #expect(finance["persons"]["confirmed"].number == 1)
    #expect(finance["elsewhere"].number == 1)
    #expect(
      contacts["unmatched"].items.map { $0["title"].text } == ["Assistant to the CEO", "CPO"])
    #expect(
      contacts["unmatched"][0]["reading"].text == "Assistant, Administration")
    #expect(contacts["unclear"][0]["abbreviation"].text == "CPO")
    #expect(contacts["columns"].items.contains { $0["column"].text == "Account Name" })
    #expect(!contacts["columns"].items.contains { $0["column"].text == "Country" })
    let cells = contacts["cells"].items
    #expect(cells.compactMap { $0["accounts"]["confirmed"].number }.reduce(0, +) == 3)
    #expect(cells.compactMap { $0["covered"]["confirmed"].number }.reduce(0, +) == 3)
    #expect(run["plan"]["personas"]["personas"][0]["total"]["counted"].number == 4)
  }

  /// The document shows persons, coverage and titles, and makes itself again.
  @Test func reportTellsOfThem() throws {
    let workplace = try workplace()
    _ = try workplace.size(
      ["list.csv"],
      ["--personas", "personas.yaml", "--contacts", "people.csv", "--report", "a.md", "--quiet"])
    let text = String(decoding: workplace.folder.bytes(of: "a.md") ?? [], as: UTF8.self)
    for words in [
      "## Contacts and coverage", "10 of 13 contacts are at companies that match",
      "100% of 3 companies that fit have a contact of a persona", "CPO may be of Product",
      "e-mail from “E-Mail”", "--contacts people.csv", "Nowhere Ltd",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  /// A name that several companies share: each person once, where it says most.
  @Test func nameOfSeveralCompanies() throws {
    let workplace = try Workplace(
      list: """
        name,domain,country,employees
        Same,same.us,US,90
        Same,same.de,DE,120
        Same,same.ch,CH,
        Same,same.at,AT,5

        """)
    try workplace.folder.write("Name,Title,Company\nA,CEO,Same\nB,CFO,Same\n", to: "people.csv")
    let run = try workplace.run(["list.csv"], ["--contacts", "people.csv"])
    let contacts = run["plan"]["contacts"]
    #expect(contacts["at_several"].number == 2)
    #expect(contacts["at_accounts"]["confirmed"].number == 2)
    #expect(contacts["at_accounts"]["possible"].number == 0)
    #expect(contacts["excluded"].number == 0)
    #expect(contacts["not_in_list"].number == 0)
  }

  /// A price per buyer takes the persons that are known, and the persona's where no one is.
  @Test func pricesPerBuyer() throws {
    let icp = Workplace.icp.replacing(
      "acv: 1000}", with: "per_buyer: {low: 10, base: 10, high: 10, persona: sales}}"
    )
    .replacing("acv: 5000}", with: "per_buyer: {low: 10, base: 10, high: 10, persona: sales}}")
    let list = Workplace.list + "Zeta,zeta.de,DE,120\n"
    let workplace = try Workplace(list: list, icp: icp)
    try workplace.folder.write(Self.personas, to: "personas.yaml")
    try workplace.folder.write(Self.contacts, to: "people.csv")
    let options = ["--personas", "personas.yaml"]
    func value(_ options: [String]) throws -> String? {
      try workplace.run(["list.csv"], options)["results"][0]["tam"]["value"]["confirmed"].text
    }
    // One each; then two at Alpha, one at Beta, none at Epsilon, one at Zeta by the persona.
    #expect(try value(options) == "40.00")
    #expect(try value(options + ["--contacts", "people.csv"]) == "40.00")
    let one = Self.contacts.replacing("bob@alpha.de", with: "bob@web.de")
    try workplace.folder.write(one, to: "people.csv")
    #expect(try value(options + ["--contacts", "people.csv"]) == "30.00")
  }

  /// What a CRM takes: every person once, all that their list says, and what became of them.
  @Test func contactsAreWritten() throws {
    let workplace = try workplace()
    let outcome = try workplace.size(
      ["list.csv"],
      [
        "--personas", "personas.yaml", "--contacts", "people.csv", "--contacts-output", "crm.csv",
        "--quiet",
      ])
    #expect(outcome.output.isEmpty)
    let text = String(decoding: workplace.folder.bytes(of: "crm.csv") ?? [], as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.count == 14)
    #expect(lines[0].hasPrefix("Salutation,First Name,Last Name,Title,Account Name,"))
    #expect(lines[0].hasSuffix(",account_status,segment,region,found_by"))
    #expect(
      lines[1]
        == "Mr,Ann,Ash,VP Sales,Alpha,https://www.alpha.de/,ann@alpha.de,US,sales,title,Sales,VP,"
        + "Alpha,alpha.de,confirmed,Small,Germany,domain")
    #expect(
      lines.contains(
        #",Flo,Fink,"Sales Director, ""DACH"" ",Beta,,,,sales,function and seniority,Sales,Director,"#
          + "Beta,beta.at,confirmed,Small,Austria,name"))
    #expect(lines.contains(",Hal,Hahn,VP Sales,Nowhere Ltd,,,,,,Sales,VP,,,not in list,,,"))
    #expect(lines.contains { $0.hasPrefix(",Gus,") && $0.contains(",excluded,") })
    // Of Alpha, where no CFO is found.
    #expect(lines.contains { $0.hasPrefix(",Cy,") && $0.contains(",,,Finance,C-Level,Alpha,") })
  }

  /// Accounts tell how many are known there.
  @Test func accountsTellTheirContacts() throws {
    let workplace = try workplace()
    let outcome = try workplace.tam([
      "accounts", "list.csv", "--icp", "icp.yaml", "--personas", "personas.yaml", "--contacts",
      "people.csv", "--quiet",
    ])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let rows = outcome.text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let start = try #require(rows[0].firstIndex(of: "contacts"))
    #expect(rows[0][start...].prefix(3) == ["contacts", "contacts_sales", "contacts_finance"])
    let counts = rows.dropFirst().map { row in
      ([row[0]] + row.suffix(4).prefix(3)).joined(separator: " ")
    }
    #expect(
      counts.sorted() == ["Alpha 4 2 0", "Beta 1 1 0", "Delta 1 1 0", "Epsilon 4 0 1"])
  }

  @Test func ownNamesOfColumns() throws {
    let workplace = try workplace()
    try workplace.folder.write("Title,Company,Segment\nCEO,=Alpha,x\n", to: "people.csv")
    _ = try workplace.size(
      ["list.csv"], ["--contacts", "people.csv", "--contacts-output", "crm.csv", "--quiet"])
    let text = String(decoding: workplace.folder.bytes(of: "crm.csv") ?? [], as: UTF8.self)
    #expect(text.hasPrefix("Title,Company,Segment,persona,"))
    #expect(text.contains(",account_status,tam_segment,region,"))
    #expect(text.contains("CEO,'=Alpha,x,"))
  }

  /// Without personas: what functions and ranks there are.
  @Test func withoutPersonas() throws {
    let workplace = try workplace()
    let run = try workplace.run(["list.csv"], ["--contacts", "people.csv"])
    let contacts = run["plan"]["contacts"]
    #expect(contacts["personas"].items.isEmpty)
    let roles = contacts["roles"].items
    let finance = roles.first { $0["function"].text == "Finance" }
    #expect(finance?["seniority"].text == "C-Level")
    #expect(finance?["persons"].number == 2)
    let outcome = try workplace.size(["list.csv"], ["--contacts", "people.csv", "--format", "md"])
    #expect(outcome.text.contains("\n| Finance"))
  }

  @Test func mappingFile() throws {
    let workplace = try workplace()
    try workplace.folder.write("p;f;c\nAnn;VP Sales;alpha.de\n", to: "odd.csv")
    try workplace.folder.write(
      "dialect: {delimiter: \";\"}\ncolumns: {title: f, full_name: p, domain: c}\n", to: "map.yaml")
    let run = try workplace.run(
      ["list.csv"], ["--contacts", "odd.csv", "--contacts-map", "map.yaml"])
    #expect(run["plan"]["contacts"]["at_accounts"]["confirmed"].number == 1)
    #expect(
      run["command"].texts.suffix(4) == ["--contacts", "odd.csv", "--contacts-map", "map.yaml"])
  }

  @Test(arguments: [
    ("Name,Company\nA,Alpha\n", "", Int32(65), "no column holds job titles"),
    ("Name,Title\nA,CEO\n", "", 65, "nothing tells which company"), ("", "", 65, "people.csv"),
    ("Title,Company\nCEO,Alpha\n", "columns: {title: Job}", 65, "no column “Job” for title"),
    ("Title,Company\nCEO,Alpha\n", "columns: {titel: Job}", 65, "“title”"),
    ("Title,Company\nCEO,Alpha\n", "columns: {employees: Job}", 65, "tells nothing of a contact"),
  ])
  func faults(list: String, map: String, code: Int32, words: String) throws {
    let workplace = try workplace()
    try workplace.folder.write(list, to: "people.csv")
    var options = ["size", "list.csv", "--icp", "icp.yaml", "--contacts", "people.csv"]
    if !map.isEmpty {
      try workplace.folder.write(map, to: "map.yaml")
      options += ["--contacts-map", "map.yaml"]
    }
    let outcome = try workplace.tam(options)
    #expect(outcome.exitCode == code)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test(
    arguments: [
      (["--contacts", "nobody.csv"], 66), (["--contacts", "-"], 64),
      (["--contacts-map", "map.yaml"], 64), (["--contacts-output", "crm.csv"], 64),
      (["--contacts", "people.csv", "--contacts-output", "people.csv"], 64),
      (["--contacts", "people.csv", "--contacts-output", "no/such/folder.csv"], 73),
    ] as [([String], Int32)])
  func wrongUse(options: [String], code: Int32) throws {
    let outcome = try workplace().tam(["size", "list.csv", "--icp", "icp.yaml"] + options)
    #expect(outcome.exitCode == code, "\(outcome.errors)")
  }

  /// A header alone is a list of nobody.
  @Test func nobody() throws {
    let workplace = try workplace()
    try workplace.folder.write("Name,Title,Company\n", to: "people.csv")
    let run = try workplace.run(["list.csv"], ["--contacts", "people.csv"])
    #expect(run["plan"]["contacts"]["persons"].number == 0)
  }

  /// Comparisons take known buyers into their prices as well.
  @Test func comparison() throws {
    let workplace = try workplace()
    try workplace.folder.write(
      Workplace.icp + "variants:\n  - {name: all, remove: [size]}\n", to: "icp.yaml")
    let outcome = try workplace.tam([
      "compare", "list.csv", "--icp", "icp.yaml", "--personas", "personas.yaml", "--contacts",
      "people.csv", "--format", "json",
    ])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }
}
