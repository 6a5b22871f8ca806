import Foundation
import TestSupport
import Testing

/// `--personas`: whom one talks to, in the plan and in prices per buyer.
@Suite struct PersonaTests {
  static let personas = """
    personas:
      - id: boss
        name: Managing Director
        titles: [CEO, Managing Director]
        fits: [Small]
        per_company: {low: 1, base: 1, high: 2}
        pains: ["<b>no time</b>"]
        objections: [{says: "too dear", answer: "=1+1"}]
        evidence: {interviews: 4, last: 2026-01}
      - {id: head, titles: [Head of Sales], per_company: 3, evidence: {interviews: 5}}
      - {id: nobody, titles: [Nobody], fits: [Other]}
      - {id: retailer, titles: [Buyer], fits: [Retail], per_company: 2}

    """

  private func workplace(icp: String = Workplace.icp) throws -> Workplace {
    let place = try Workplace(icp: icp)
    try place.folder.write(Self.personas, to: "personas.yaml")
    return place
  }

  @Test func companiesAndPersonsBySegment() throws {
    let run = try workplace().run(["list.csv"], ["--personas", "personas.yaml"])
    let rows = run["plan"]["personas"]["personas"]
    let boss = rows.item("id", "boss")
    // Alpha and Beta are Small; Delta's headcount is missing, so it may be.
    #expect(boss["total"]["confirmed"].number == 2)
    #expect(boss["total"]["possible"].number == 1)
    #expect(boss["total"]["persons"]["low"].text == "2")
    #expect(boss["total"]["persons"]["high"].text == "6")
    #expect(boss["cells"].items.map { $0["segment"].text } == ["Small", "Unclassified"])
    #expect(boss["is_hypothesis"].description == "1")
    let head = rows.item("id", "head")
    #expect(head["total"]["confirmed"].number == 3)
    #expect(head["total"]["persons"]["base"].text == "9")
    #expect(head["cells"].items.map { $0["confirmed"].number } == [2, 1, 0])
    #expect(head["is_hypothesis"].description == "0")
    #expect(
      run["warnings"].texts.contains(
        "no matching company has the persona “nobody”, which fits Other") == false)
    #expect(rows.item("id", "nobody")["total"]["possible"].number == 1)
    // The list says nothing of industries: a retailer may be in each of the four that match.
    let retailer = rows.item("id", "retailer")["total"]
    #expect(retailer["confirmed"].number == 0 && retailer["possible"].number == 4)
    #expect(["low", "base", "high"].map { retailer["persons"][$0].text } == ["0", "0", "8"])
    #expect(run["command"].texts.suffix(2) == ["--personas", "personas.yaml"])
  }

  /// A price of 1 for each person makes the market as large as the persons are many.
  @Test(arguments: ["user", "chief", "data"])
  func thePersonsOfTheReportAreThoseOfThePrice(id: String) throws {
    let folder = try TemporaryFolder()
    let datasets = Checkout.path + "/datasets/"
    var icp = try String(contentsOfFile: datasets + "icp.yaml", encoding: .utf8)
    icp.replace(/variants:[\s\S]*/, with: "")
    let price = "per_buyer: {persona: \(id), low: 1, base: 1, high: 1}"
    icp.replace(/acv: .*/, with: price)
    icp += price + "\n"
    try folder.write(icp, to: "icp.yaml")
    try folder.write(
      """
      personas:
        - {id: user, titles: [Sales Manager], per_company: {low: 2, base: 3.5, high: 9}}
        - {id: chief, titles: [CRO], fits: [Small, Medium, Upper, Large, Software Development], per_company: {low: 0, base: 1, high: 2}}
        - {id: data, titles: [Analyst], fits: [Financial Services, Telecommunications], per_company: 2}
      """, to: "personas.yaml")
    let outcome = try TamProgram.run(
      [
        "size", datasets + "companies.csv", "--map", datasets + "map.yaml", "--icp", "icp.yaml",
        "--personas", "personas.yaml", "--format", "json",
      ], in: folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let run = try JSON(outcome.output)
    let tam = run["results"][0]["tam"]["value"]
    let persons = run["plan"]["personas"]["personas"].item("id", id)["total"]["persons"]
    for (money, key) in [("low", "low"), ("confirmed", "base"), ("high", "high")] {
      let amount = try #require(tam[money].text.flatMap { Decimal(string: $0) })
      #expect(amount == persons[key].text.flatMap { Decimal(string: $0) }, "\(key)")
      if key == "high" { #expect(amount > 100) }
    }
  }

  @Test func reportsMarkHypotheses() throws {
    let place = try workplace()
    _ = try place.size(
      ["list.csv"],
      [
        "--personas", "personas.yaml", "--report", "run.md", "--report", "run.html", "--report",
        "run.json",
      ])
    let text = String(decoding: try #require(place.folder.bytes(of: "run.md")), as: UTF8.self)
    #expect(text.contains("## Buyer personas"))
    #expect(text.contains("**hypothesis: 4 interviews**"))
    #expect(text.contains("5 interviews") && !text.contains("hypothesis: 5"))
    let page = String(decoding: try #require(place.folder.bytes(of: "run.html")), as: UTF8.self)
    #expect(page.contains("&lt;b&gt;no time") && !page.contains("<b>no time"))
    // A saved run gives the same.
    let again = try place.tam(["report", "run.json", "--to", "again.md"])
    #expect(again.exitCode == 0, "\(again.errors)")
    #expect(place.folder.bytes(of: "again.md") == place.folder.bytes(of: "run.md"))
  }

  /// Nobody can say the half of a sentence.
  @Test func whatToSayIsWhole() throws {
    let long = (1...90).map { "word\($0)" }.joined(separator: " ")
    let place = try workplace()
    try place.folder.write(
      """
      personas:
        - id: boss
          name: Boss
          titles: [CEO]
          pains: ["\(long)"]
          message: "\(long)"
          objections: [{says: "\(long)", answer: "\(long)"}]

      """, to: "personas.yaml")
    _ = try place.size(
      ["list.csv"], ["--personas", "personas.yaml", "--report", "run.md", "--report", "run.html"])
    for name in ["run.md", "run.html"] {
      let text = String(decoding: try #require(place.folder.bytes(of: name)), as: UTF8.self)
      #expect(text.matches(of: /word89\W[^w]*word90/).count == 4, "\(name)")
    }
  }

  /// What can't be read from job titles is said where the file is checked.
  @Test func checkTellsWhatIsNotUnderstood() throws {
    let place = try workplace()
    try place.folder.write(
      """
      personas:
        - {id: a, titles: [Wizard], function: Sorcery, evidence: {interviews: 5}}
        - {id: b, titles: [Head of Sales], function: Sales and Marketing, seniority: [Head, Grand Duke], evidence: {interviews: 5}}

      """, to: "personas.yaml")
    let outcome = try place.tam(["check", "personas.yaml"])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(
      outcome.text.contains(
        "personas.yaml:2:5: warning: of the persona “a” the function “Sorcery” can't be read from job titles, so that only its own titles count"
      ), "\(outcome.text)")
    #expect(
      outcome.text.contains(
        "personas.yaml:3:5: warning: of the persona “b” the seniority “Grand Duke” can't be read"))
    #expect(!outcome.text.contains("Sales and Marketing"))
  }

  @Test func theSameForAnyNumberOfThreads() throws {
    let place = try workplace()
    let runs = try ["1", "3"].map {
      try place.size(
        ["list.csv"],
        ["--personas", "personas.yaml", "--format", "json", "--threads", $0, "--block-size", "20"]
      ).output
    }
    #expect(runs[0] == runs[1])
  }

  @Test func aPricePerBuyerNeedsPersonas() throws {
    let icp = Workplace.icp.replacing(
      "acv: 1000", with: "per_buyer: {persona: boss, low: 5, base: 7, high: 9}")
    let place = try workplace(icp: icp)
    let without = try place.tam(["size", "list.csv", "--icp", "icp.yaml"])
    #expect(without.exitCode == 65)
    #expect(
      without.errors.contains("icp.yaml:8:79: error: a price per buyer needs to know"),
      "\(without.errors)")
    #expect(without.errors.contains("--personas FILE"))
    let run = try place.run(["list.csv"], ["--personas", "personas.yaml"])
    // 2 × 1 × 7 + 5000.
    #expect(run["results"][0]["tam"]["value"]["confirmed"].text == "5014.00")
    #expect(run["results"][0]["assumptions"]["prices"][0]["buyers"][0]["interviews"].number == 4)
    // `compare` takes them too, and checks every variant's prices.
    let compared = try place.tam(
      [
        "compare", "list.csv", "--icp", "icp.yaml", "--icp", "other.yaml", "--personas",
        "personas.yaml",
      ])
    #expect(compared.exitCode == 66)
    try place.folder.write(
      icp.replacing("test-market", with: "other").replacing("persona: boss", with: "persona: bos"),
      to: "other.yaml")
    let misspelt = try place.tam(
      [
        "compare", "list.csv", "--icp", "icp.yaml", "--icp", "other.yaml", "--personas",
        "personas.yaml",
      ])
    #expect(misspelt.exitCode == 65)
    #expect(
      misspelt.errors.contains(
        "other.yaml:8:79: error: no persona of personas.yaml has the id “bos”; did you mean “boss”?"
      ), "\(misspelt.errors)")
  }

  @Test func checkHoldsPersonasAgainstTheICP() throws {
    let place = try workplace()
    let sound = try place.tam(["check", "icp.yaml", "personas.yaml"])
    #expect(sound.exitCode == 0, "\(sound.errors)")
    #expect(
      sound.text.contains(
        "personas.yaml: 4 sound personas, 3 of them hypotheses (fewer than 5 interviews)"))
    try place.folder.write(Self.personas.replacing("[Small]", with: "[Smal]"), to: "personas.yaml")
    // By itself there is nothing to hold it against.
    #expect(try place.tam(["check", "personas.yaml"]).exitCode == 0)
    for arguments in [
      ["check", "icp.yaml", "personas.yaml"],
      ["size", "list.csv", "--icp", "icp.yaml", "--personas", "personas.yaml"],
      ["accounts", "list.csv", "--icp", "icp.yaml", "--personas", "personas.yaml"],
    ] {
      let unsound = try place.tam(arguments)
      #expect(unsound.exitCode == 65)
      #expect(
        unsound.errors.contains(
          "personas.yaml:5:12: error: “Smal” is neither a segment of the ICP nor an industry that it names; did you mean “Small”?"
        ), "\(unsound.errors)")
    }
    try place.folder.write(
      Workplace.icp.replacing(
        "acv: 5000", with: "per_buyer: {persona: boss, low: 5, base: 7, high: 9}"),
      to: "icp.yaml")
    try place.folder.write(Self.personas, to: "personas.yaml")
    let alone = try place.tam(["check", "icp.yaml"])
    #expect(alone.text.contains("paid per buyer (with --personas)"), "\(alone.text)")
    let price = try place.tam(["check", "icp.yaml", "personas.yaml"])
    #expect(price.exitCode == 65)
    #expect(
      price.errors.contains("the persona “boss” is not found in the segment “Large”"),
      "\(price.errors)")
  }

  @Test func filesThatAreNone() throws {
    let place = try workplace()
    for (text, words) in [
      ("persona: []\n", "unknown key “persona” in a personas file; did you mean “personas”?"),
      ("- {id: a, titles: [A]}\n", "a personas file is a mapping, not a list"),
    ] {
      try place.folder.write(text, to: "meant.yaml")
      let meant = try place.tam(["check", "meant.yaml"])
      #expect(meant.exitCode == 65 && meant.errors.contains(words), "\(meant.errors)")
    }
    try place.folder.write("", to: "empty.yaml")
    for (file, code, words) in [
      ("none.yaml", 66, "none.yaml"), ("empty.yaml", 65, "is empty"),
      ("icp.yaml", 65, "unknown key “icp” in a personas file"),
      ("list.csv", 65, "list.csv"),
    ] {
      let outcome = try place.tam(["size", "list.csv", "--icp", "icp.yaml", "--personas", file])
      #expect(outcome.exitCode == code, "\(file): \(outcome.errors)")
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      #expect(outcome.text.isEmpty)
    }
    // A report never takes the place of what it was made from.
    let clash = try place.tam(
      [
        "size", "list.csv", "--icp", "icp.yaml", "--personas", "personas.yaml", "--report",
        "./personas.yaml",
      ])
    #expect(clash.exitCode == 64)
  }
}
