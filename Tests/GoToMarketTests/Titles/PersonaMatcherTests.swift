import Testing

@testable import GoToMarket

struct PersonaMatcherTests {
  private func persona(
    _ id: String, titles: [String] = [], function: String? = nil, ranks: [String] = [],
    fits: [String] = []
  ) -> Persona {
    var persona = Persona(id: id, name: id)
    persona.titles = titles
    persona.function = function
    persona.seniorities = ranks
    persona.fits = fits
    return persona
  }

  /// The same title in other words is one of the persona's own.
  @Test(arguments: [
    ("VP Sales", true), ("vp sales", true), ("V.P. of Sales", true),
    ("Vice President, Sales", true),
    ("VP Sales EMEA", true), ("Interim VP Sales", true), ("Sales VP", true),
    ("VP Sales (m/f/d)", true), ("Founder & VP Sales", true), ("VP Sales at Acme", true),
    ("VP Sales Operations", false), ("SVP Sales", false), ("Former VP Sales", false),
    ("Assistant to the VP Sales", false), ("VP Sales & Marketing", false), ("", false),
  ])
  func ownTitles(title: String, isTaken: Bool) {
    let match = PersonaMatcher([persona("a", titles: ["VP Sales"])]).match(title)
    #expect(match.personas == (isTaken ? [0] : []))
    #expect(match.isOwnTitle == isTaken)
  }

  @Test(arguments: [
    ("Chief Revenue Officer", "CRO"), ("Chief Revenue Officer", "Chief Revenue Officer (CRO)"),
    ("CFO", "Chief Financial Officer"), ("Head of RevOps", "Head of Revenue Operations"),
    ("HR Manager", "Human Resources Manager"), ("Sr. Sales Mgr", "Senior Sales Manager"),
    ("Vertriebsleiter", "Vertriebsleiterin"), ("Vertriebsleiter", "Vertriebsleiter:in (m/w/d)"),
    ("Geschäftsführer", "Geschaeftsfuehrer"), ("Directeur commercial", "DIRECTEUR COMMERCIAL"),
    ("Head of R&D", "Head of Research & Development"), ("Co-Founder", "Cofounder"),
    ("CPO", "CPO"), ("Head of Sales", "Head of Sales, DACH"),
  ])
  func writtenOtherwise(title: String, other: String) {
    #expect(PersonaMatcher([persona("a", titles: [title])]).match(other).isOwnTitle)
    #expect(PersonaMatcher([persona("a", titles: [other])]).match(title).isOwnTitle)
  }

  /// Function and rank have to be those of one role.
  @Test(arguments: [
    ("Sales Director EMEA", true), ("Vertriebsdirektor", true), ("SVP, Global Sales", true),
    ("Chief Commercial Officer", false), ("Sales Manager", false), ("Marketing Director", false),
    ("Sales Manager and Marketing Director", false), ("VP of Sales & Marketing", true),
    ("CEO", false), ("Sales", false), ("VP", false),
  ])
  func functionAndRank(title: String, isTaken: Bool) {
    let matcher = PersonaMatcher([persona("a", function: "Sales", ranks: ["VP", "Director"])])
    #expect(matcher.match(title).personas.isEmpty != isTaken)
    #expect(!matcher.match(title).isOwnTitle)
  }

  /// Functions of a persona may be joined by words and marks, also where one has an `and` in itself.
  @Test(
    arguments: [
      (
        "Operations, Procurement and Supply Chain",
        [.operations, .revenueOperations, .procurement, .supplyChain]
      ),
      ("Finance and HR", [.finance, .hr]), ("Sales & Marketing", [.sales, .marketing]),
      ("Research and Development", [.engineering]),
      ("Sales, Research and Development", [.sales, .engineering]),
      ("HR / Finance", [.hr, .finance]),
    ] as [(String, [JobFunction])])
  func joinedFunctions(name: String, functions: [JobFunction]) {
    #expect(JobFunction.named(name) == functions)
  }

  @Test(arguments: ["Sales and Sorcery", "and", "", "Sorcery"])
  func unknownFunctions(name: String) {
    #expect(JobFunction.named(name) == nil)
  }

  /// Of two personas that say as much, the one whose function the title names first.
  @Test(arguments: [
    ("VP Finance and Marketing", [1]), ("VP Marketing & Finance", [0]), ("VP Marketing", [0]),
  ])
  func firstFunction(title: String, personas: [Int]) {
    let matcher = PersonaMatcher([
      persona("a", function: "Marketing", ranks: ["VP"]),
      persona("b", function: "Finance", ranks: ["VP"]),
    ])
    #expect(matcher.match(title).personas == personas)
  }

  @Test func eitherAlone() {
    let function = PersonaMatcher([persona("a", function: "vertrieb")])
    #expect(function.match("Sales Manager").personas == [0])
    #expect(function.match("Marketing Manager").personas.isEmpty)
    let rank = PersonaMatcher([persona("a", ranks: ["C-Suite", "Founder"])])
    #expect(rank.match("CFO").personas == [0])
    #expect(rank.match("Inhaberin").personas == [0])
    #expect(rank.match("VP Sales").personas.isEmpty)
    #expect(PersonaMatcher([persona("a")]).match("CFO").personas.isEmpty)
  }

  /// Own titles, then who says more, then the first.
  @Test func precedence() {
    let broad = persona("broad", function: "Sales")
    let narrow = persona("narrow", function: "Sales", ranks: ["Head"])
    let wide = persona("wide", function: "Sales", ranks: ["Head", "Director"])
    let own = persona("own", titles: ["Head of Sales"], function: "Marketing")
    var match = PersonaMatcher([broad, wide, narrow, own]).match("Head of Sales")
    #expect(match.personas == [3])
    #expect(match.others == [2, 1, 0])
    #expect(match.isOwnTitle)
    match = PersonaMatcher([broad, wide, narrow]).match("Head of Sales")
    #expect(match.personas == [2])
    #expect(match.others == [1, 0])
    match = PersonaMatcher([broad, persona("twin", function: "Sales")]).match("Head of Sales")
    #expect(match.personas == [0])
    #expect(match.others == [1])
  }

  /// Personas that are never found in the same company do not take titles from each other.
  @Test func personasOfDifferentSegments() {
    let small = persona("small", titles: ["CEO"], fits: ["Small"])
    let large = persona("large", titles: ["CEO"], fits: ["Large"])
    let both = persona("both", titles: ["CEO"], fits: ["large", "Small"])
    let match = PersonaMatcher([small, large, both]).match("CEO")
    #expect(match.personas == [0, 1])
    #expect(match.others == [2])
  }

  /// What is not understood is told, and never taken for everything.
  @Test func unknownFunctionsAndRanks() {
    let matcher = PersonaMatcher([
      persona("a", titles: ["Gardener"], function: "Gardens", ranks: ["VP"]),
      persona("b", function: "Sales", ranks: ["VP", "Grand Wizard"]),
      persona("c", ranks: ["Grand Wizard"]),
    ])
    #expect(matcher.warnings.count == 3)
    #expect(matcher.warnings[0].contains("“Gardens”"))
    #expect(matcher.match("VP Finance").personas.isEmpty)
    #expect(matcher.match("Gardener").personas == [0])
    #expect(matcher.match("VP Sales").personas == [1])
  }

  @Test func unclearAbbreviationsAreNobody() {
    let product = persona("a", function: "Product", ranks: ["C-Level"])
    #expect(PersonaMatcher([product]).match("CPO").personas.isEmpty)
    #expect(
      PersonaMatcher([product]).match("CPO").reading.ambiguities.map(\.abbreviation) == ["CPO"])
    #expect(PersonaMatcher([product]).match("CPO (Chief Product Officer)").personas == [0])
    let sales = persona("b", function: "Sales", ranks: ["C-Level"])
    #expect(PersonaMatcher([sales]).match("CRO").personas == [0])
    #expect(PersonaMatcher([sales]).match("CRO").reading.assumed.keys.sorted() == ["CRO"])
    #expect(PersonaMatcher([sales]).match("CRO - Chief Risk Officer").personas.isEmpty)
  }

  /// Every name that messages tell is understood, and the words of the personas format's page.
  @Test func namesOfPersonasFiles() {
    for name in JobFunction.knownNames { #expect(JobFunction.named(name) != nil, "\(name)") }
    for name in Seniority.knownNames { #expect(Seniority.named(name) != nil, "\(name)") }
    #expect(Seniority.named("vp") == [.evp, .svp, .vp])
    #expect(Seniority.named("VPs") == [.evp, .svp, .vp])
    #expect(Seniority.named("c-level") == [.cLevel])
    #expect(Seniority.named("Head") == [.head])
    #expect(Seniority.named("") == nil)
    #expect(JobFunction.named("Engineering/IT") == [.engineering, .it])
    #expect(JobFunction.named("Sales & Marketing") == [.sales, .marketing])
    #expect(JobFunction.named("HR/People") == [.hr])
    #expect(JobFunction.named("Operations") == [.operations, .revenueOperations])
    #expect(JobFunction.named("Sales / Gardens") == nil)
    #expect(JobFunction.named("") == nil)
  }
}
