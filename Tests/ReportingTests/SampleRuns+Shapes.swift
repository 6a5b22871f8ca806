@testable import MarketSizing
@testable import Reporting

extension SampleRuns {
  /// The shapes that every format is tried on, by the names of their snapshots.
  static let all: [(name: String, run: Run)] = [
    ("usual", usual), ("nothing", nothing), ("large", large), ("hostile", hostile),
    ("unpriced", unpriced), ("compared", compared), ("eight", eight), ("planned", planned),
  ]

  /// The run of a name.
  static func named(_ name: String) -> Run? { all.first { $0.name == name }?.run }

  private static let usualShape = Shape(
    segments: [
      ("SMB", "employees 50–200"), ("Mid-market", "employees 201–1,000"), ("Unclassified", ""),
    ],
    companies: { segment, region in segment == 2 ? region : (3 - segment) * 1_211 / (region + 1) },
    prices: [
      (600_000, 900_000, 1_400_000), (1_800_000, 2_400_000, 3_600_000), (600_000, 900_000, 900_000),
    ])

  /// Three segments, five regions.
  static let usual = makeRun([result(usualShape)])

  /// A list of no company that fits, and no list entry that is odd.
  static let nothing: Run = {
    let shape = Shape(companies: { _, _ in 0 }, possible: { _, _ in 0 })
    var run = makeRun([result(shape)])
    run.fields = []
    run.rejects = []
    run.warnings = []
    return run
  }()

  /// Twelve segments in forty regions, with amounts from 0 to trillions.
  static let large = makeRun([
    result(
      Shape(
        segments: (1...12).map { ("Segment \($0)", "employees \($0 * 100)–\($0 * 100 + 99)") },
        regions: (1...40).map { "Subregion of the world no. \($0)" },
        companies: { segment, region in
          (segment * 7 + region * 3) % 5 == 0 ? 0 : 90_000 / (segment * segment + region + 1)
        },
        prices: [(0, 0, 0), (100, 99_950, 1_000_000_00), (1_00, 5_000_000_00, 9_000_000_00)],
        currency: "CHF", icp: "world"))
  ])

  /// Names that try to leave their place.
  static let hostile: Run = {
    let evil = [
      "a|b|c", "line one\nline two\r\n\ttab", "<script>alert(1)</script>",
      "\u{1B}[31mred\u{1B}[0m\u{7}",
      "株式会社長い名前のデータベース株式会社長い名前のデータベース", "شركة البرمجيات \u{202E}evil",
      "[click](https://evil.example)",
      "![x](http://evil.example/x.png) `code` **bold** _it_ ~no~ &lt; $x$",
      "=HYPERLINK(\"http://evil.example\")",
      "www.evil.example mail me@evil.example",
      "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}vil",
      "👩‍👩‍👧‍👦 family 🇩🇪", "",
    ]
    var run = makeRun([
      result(
        Shape(
          segments: [("A|B <b>", "x < 3 | `y`"), ("+1-800", "-"), (evil[4], evil[1])],
          regions: [evil[2], evil[5], evil[6], "@here", evil[3]], currency: "EUR",
          names: evil + [String(repeating: "long ", count: 400)], icp: "evil|icp\n# heading",
          title: evil[7], variant: evil[9]))
    ])
    run.command = ["tam", "size", "it's a list.csv", "--icp", "a\nb.yaml", "```"]
    run.inputs[0].name = evil[3] + evil[0] + ".csv"
    run.fields[0].column = evil[0]
    run.fields[0].examples = Array(evil[0..<4])
    run.rejects[0].message = evil[2]
    run.warnings = evil
    return run
  }()

  /// No currency, no prices, no SOM.
  static let unpriced = makeRun([
    result(Shape(prices: [], currency: nil, hasSOM: false, title: nil))
  ])

  /// Three variants of an ICP.
  static let compared: Run = {
    var wider = usualShape
    wider.variant = "wider"
    wider.companies = { segment, region in (3 - segment) * 2_000 / (region + 1) }
    var narrow = usualShape
    narrow.variant = "narrow"
    narrow.hasSOM = false
    var run = makeRun([result(usualShape), result(wider), result(narrow)])
    run.comparison = [
      .init(a: "base", b: "wider", both: 7_000, onlyA: 0, onlyB: 4_000),
      .init(a: "base", b: "narrow", both: 5_000, onlyA: 2_000, onlyB: 0),
      .init(a: "wider", b: "narrow", both: 5_000, onlyA: 6_000, onlyB: 0),
    ]
    return run
  }()

  /// Two ICPs with six variants: more and other segments and regions, names of all lengths, and one in
  /// another currency.
  static let eight: Run = {
    let variants: [(variant: String?, title: String)] = [
      (nil, "The base"), ("wider", "From 20 people up"), ("plus-nordics", "Nordics too"),
      ("enterprise-customers-only", "1,000 people and more"), ("株式会社のみ", "Other scripts"),
      ("a|b <c>", "Hostile"),
    ]
    var results = variants.enumerated().map { number, variant in
      var shape = usualShape
      shape.variant = variant.variant
      shape.title = variant.title
      if number == 3 {
        shape.segments.append(("Enterprise", "employees at least 1,000"))
        shape.regions = ["DACH", "Iberia"]
      }
      shape.companies = { segment, region in (6 - number) * 900 / (segment + region + 1) }
      return result(shape)
    }
    for variant in [nil, "without-prices"] {
      var shape = usualShape
      shape.icp = "north-america"
      shape.variant = variant
      shape.regions = ["United States", "Canada"]
      shape.companies = { segment, region in 4_000 / (segment + region + 1) }
      shape.currency = variant == nil ? "USD" : nil
      if variant != nil { (shape.prices, shape.hasSOM) = ([], false) }
      results.append(result(shape))
    }
    var run = makeRun(results)
    run.comparison = results.indices.flatMap { a in
      results.indices.dropFirst(a + 1).map { b in
        let both = min(results[a].tam.confirmed, results[b].tam.confirmed) / 2
        return .init(
          a: run.labels[a], b: run.labels[b], both: both,
          onlyA: results[a].tam.confirmed - both, onlyB: results[b].tam.confirmed - both)
      }
    }
    return run
  }()

  private static func makeRun(_ results: [SizingResult]) -> Run {
    let records = results[0].counts.records
    return Run(
      version: "1.0.0",
      command: ["tam", "size", "companies.csv", "--icp", "dach.icp.yaml", "--report", "market.md"],
      inputs: [
        InputReport(
          name: "companies.csv", bytes: 18_312_400, fingerprint: "xxh3:0123456789abcdef",
          sha256: nil, rows: records, rejected: results[0].counts.rejected, short: 3, notUtf8: 0,
          encoding: "UTF-8", delimiter: ",", header: true,
          form: FormReport(
            compression: .init("none", by: "usual"), encoding: .init("UTF-8", by: "usual"),
            delimiter: .init(",", by: "given"), quote: .init("\"", by: "detected"),
            linesAbove: .init(0, by: "usual"), header: .init(true, by: "detected")),
          source: "vendor export",
          retrieved: "2026-01-15", licence: "internal",
          mapping: [
            .init(field: "name", column: "Company", by: "column name", note: nil),
            .init(field: "employees", column: "Employee Range", by: "mapping file", note: nil),
            .init(
              field: "revenue", column: "Revenue (000s)", by: "mapping file", note: "unit 1000, USD"
            ),
          ], unmapped: ["id", "linkedin url"])
      ],
      results: results,
      fields: [
        field(
          "employees", "Employee Range", records, missing: 213, unreadable: 12,
          examples: ["about fifty", "5O-200", "k.A."]),
        field(
          "revenue", "Revenue (000s)", records, missing: records / 3, unreadable: 0,
          contradictions: 7),
        field("country", "Country", records, missing: 0, unreadable: 0),
        field("technologies", "Tech Stack", records, missing: records / 2, unreadable: 0),
      ],
      rejects: [
        .init(
          file: "companies.csv", line: 1_017, column: 3, kind: "quote",
          message: "quote is not closed"),
        .init(
          file: "companies.csv", line: 2_044, column: 88, kind: "fields",
          message: "12 fields, and the header has 9"),
      ],
      warnings: [
        "212 revenues in GBP have no rate and count as unknown; give one with --rates",
        "no column gives the nice-to-have technologies_2, so that the criterion has no effect on the fit score of any company",
      ])
  }

  private static func field(
    _ name: String, _ column: String, _ records: Int, missing: Int, unreadable: Int,
    contradictions: Int = 0, examples: [String] = []
  ) -> FieldReport {
    FieldReport(
      field: name, column: column, known: max(0, records - 12 - missing - unreadable),
      missing: missing, unreadable: unreadable, contradictions: contradictions, examples: examples)
  }
}
