/// The files that `tam init` writes: the kick-off of a go-to-market plan, in the order of its steps.
enum StarterFiles {
  static let all: [(name: String, text: String)] = [
    (name: "icp.yaml", text: icp), (name: "map.yaml", text: mapping),
    (name: "personas.yaml", text: personas), (name: "interviews.md", text: interviews),
    (name: "README.md", text: readme),
  ]

  private static let icp = """
    # Who is an ideal customer? Change every line; `tam check icp.yaml` says whether it holds together.
    icp: my-market
    title: Mid-sized software companies in the United States and the United Kingdom
    as_of: 2026-01-31        # the day the figures are meant for
    currency: USD
    count_by: company        # records of one company count once; “record” counts every row, “ultimate_parent” a group

    # Every one of these has to hold. A company with a missing value stays possible, and is shown as such.
    must_have:
      - id: industry
        field: industry
        in: [Software Development, IT Services and IT Consulting]
        why: where our first customers are
      - id: size
        field: employees
        between: [50, 1000]
        why: big enough to need it, small enough to decide within a quarter
      - id: country
        field: country
        in: [US, GB]
        why: where we can sell and support today

    # None of these may hold.
    deal_breakers:
      - id: rival
        field: technologies
        any_of: [AcmeCRM]
        on_unknown: keep     # companies whose tools are unknown stay in
        why: they have bought the same thing elsewhere
      - id: too-early
        field: growth_stage
        in: [Pre-Seed]
        why: no budget yet

    # The first segment that fits wins. What a customer pays a year, with where the number is from.
    segments:
      - name: Small
        where: [{field: employees, between: [50, 200]}]
        acv: {low: 6000, base: 9000, high: 14000, source: "a guess: replace it"}
      - name: Mid
        where: [{field: employees, between: [201, 1000]}]
        acv: {low: 18000, base: 24000, high: 36000, source: "a guess: replace it"}

    regions: {by: country}   # or subregion, state, or groups: {DACH: [DE, AT, CH], UK: [GB]}

    # Of those, whom we can serve today (SAM), and how much of it we can win (SOM).
    serviceable:
      - {id: english, field: country, in: [US, GB], why: the product speaks English only}
    obtainable: {share: {low: 1%, base: 2%, high: 4%}, reps: 2, deals_per_rep_year: 12, years: 2}

    variants:
      - name: smaller-too
        title: From 20 people up
        replace: [{id: size, field: employees, between: [20, 1000]}]

    """

  private static let mapping = """
    # Which columns of your list hold what. `tam inspect LIST` shows the columns, and what they would be
    # taken for without this file. Fields that are not named here are found by their columns' names.
    source: {name: where the list is from, retrieved: 2026-01-15, licence: internal}
    key: [domain, [name, country]]      # records with the same domain, else name and country, are one company
    columns: {}
    #  name: {from: Company}
    #  domain: {from: Website}
    #  employees: {from: [Employees, Employee Range]}     # the first that is not missing
    #  revenue: {from: "Revenue (000s)", unit: 1000, currency: USD}
    #  technologies: {from: Tech Stack, separator: ";"}
    #  country: {value: US}                               # the same for every record

    """
}
