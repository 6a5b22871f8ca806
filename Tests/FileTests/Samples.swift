/// The examples of the format's description, word for word.
enum Samples {
  /// An ICP that uses every part of the format.
  static let icp = """
    icp: dach-midmarket            # the name
    title: Mid-market software buyers in DACH
    as_of: 2026-01-31
    currency: EUR
    count_by: company              # record | company | ultimate_parent
    must_have:
      - {id: industry, field: industry, in: [Software Development, IT Services], why: "71 of 90 won deals"}
      - {id: size, field: employees, between: [50, 1000]}
      - {id: country, field: country, in: [DE, AT, CH]}
    deal_breakers:
      - {id: rival, field: technologies, any_of: [AcmeCRM], on_unknown: keep}
      - {id: stage, field: growth_stage, in: [Pre-Seed]}
    nice_to_have:
      - {id: stack, field: technologies, any_of: [Salesforce, HubSpot], points: 20}
    segments:
      - {name: SMB, where: [{field: employees, between: [50, 200]}], acv: {low: 6000, base: 9000, high: 14000, source: "CRM 2025"}}
      - {name: Mid, where: [{field: employees, between: [201, 1000]}], acv: 24000}
    regions: {DACH: [DE, AT, CH], Nordics: [SE, NO, DK, FI, IS]}   # or: by: country | subregion | state
    serviceable:
      - {id: language, field: country, in: [DE, AT]}
    obtainable: {share: {low: 2%, base: 5%, high: 8%}, reps: 6, deals_per_rep_year: 18, years: 3}
    rates: {USD: {rate: 0.92, date: 2026-01-31, source: ECB}}      # ICP's currency for one unit; or --rates FILE (currency,rate,date)
    variants:
      - {name: wider, title: From 20 people up, replace: [{id: size, field: employees, between: [20, 1000]}]}
      - {name: plus-nordics, replace: [{id: country, field: country, in: [DE, AT, CH, SE, NO, DK, FI]}], remove: [stage]}
    """

  /// A personas file that uses every part of the format.
  static let personas = """
    personas:
      - id: vp-sales
        name: VP Sales
        titles: [VP Sales, Head of Sales, Chief Revenue Officer]
        function: Sales
        seniority: [VP, Head, C-Level]
        fits: [SMB, Mid]                        # segments where this role is found
        per_company: {low: 1, base: 1, high: 3}
        pains: ["my team wastes hours on admin"]
        goals: ["hit 125% of quota"]
        triggers: ["new headcount", "tech stack change"]
        objections: [{says: "we already have a tool for this", answer: "…"}]
        message: "…"
        evidence: {interviews: 6, last: 2026-01}
    """

  /// A mapping that uses every part of the format.
  static let mapping = """
    source: {name: vendor export, retrieved: 2026-01-15, licence: internal}
    dialect: {delimiter: auto, quote: '"', encoding: auto, decimal: auto, header: true}
    missing: {add: ["Unknown / Non-Applicable", "-1"]}
    key: [domain, [name, country]]
    columns:
      employees: {from: [Employees, Employee Range]}       # the first that is not missing
      revenue: {from: "Revenue (000s)", unit: 1000, currency: USD}
      technologies: {from: Tech Stack, separator: ";"}
      country: {value: US}                                 # the same for every record
    """
}
