import Foundation
import TestSupport
import Testing

@testable import MarketSizing
@testable import Reporting
@testable import Workbooks

/// Workbooks of runs, opened by programs of others.
@Suite(.serialized) struct WorkbookDocumentTests {
  /// The run of the bundled list with some of its profile replaced.
  private static func run(
    _ command: String, replacing changes: [(old: String, new: String)] = []
  ) throws -> Run {
    let folder = try TemporaryFolder()
    let datasets = Checkout.path + "/datasets/"
    var profile = try String(contentsOfFile: datasets + "icp.yaml", encoding: .utf8)
    for change in changes {
      try #require(profile.contains(change.old))
      profile = profile.replacing(change.old, with: change.new)
    }
    let path = try folder.write(profile, to: "icp.yaml")
    let buyers = try folder.write(Self.personas, to: "personas.yaml")
    let outcome = try TamProgram.run(
      [
        command, datasets + "companies.csv", "--map", datasets + "map.yaml", "--icp", path,
        "--format", "json",
      ] + (profile.contains("per_buyer") ? ["--personas", buyers] : []))
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    return try Run(json: outcome.output)
  }

  /// Writes a run's workbook.
  private static func write(
    _ run: Run, to name: String, in folder: TemporaryFolder, withholdsResults: Bool = false
  ) throws -> String {
    let book = ModelWorkbook.workbook(of: run, .none, withholdsResults: withholdsResults)
    return try folder.write(book.bytes(), to: name)
  }

  /// Prices of other kinds than per company, and a share below the capacity.
  private static let units = [
    (
      old: "acv: {low: 12000, base: 18000, high: 27000, source: \"median of 41 contracts, 2025\"}",
      new: "per_employee: {low: 100.5, base: 150.25, high: 199.99, source: Medium}"
    ),
    (
      old: "acv: {low: 30000, base: 42000, high: 60000, source: \"median of 17 contracts, 2025\"}",
      new: "share_of_revenue: {low: 0.1%, base: 0.25%, high: 0.75%}"
    ),
  ]

  /// Prices for each buyer: of one persona, and of all that are found.
  private static let buyers = [
    (
      old: "acv: {low: 12000, base: 18000, high: 27000, source: \"median of 41 contracts, 2025\"}",
      new: "per_buyer: {persona: user, low: 90, base: 120.5, high: 199.99, source: Medium}"
    ),
    (
      old: "acv: {low: 30000, base: 42000, high: 60000, source: \"median of 17 contracts, 2025\"}",
      new: "per_buyer: {low: 1000, base: 2000, high: 3000}"
    ),
  ]

  private static let personas = """
    personas:
      - {id: user, titles: [Sales Manager], per_company: {low: 2, base: 3.5, high: 9}}
      - {id: chief, titles: [CRO], fits: [Upper, Large], per_company: {low: 0, base: 1, high: 2}}
      - {id: data, titles: [Analyst], fits: [Financial Services], per_company: 2}
    """

  // MARK: Opened

  @Test(arguments: SampleRuns.all.map(\.name))
  func everyShapeOpens(shape: String) throws {
    let run = try #require(SampleRuns.named(shape))
    let folder = try TemporaryFolder()
    let path = try Self.write(run, to: "book.xlsx", in: folder)
    #expect(try WorkbookTools.faults(path) == "")
    let content = try WorkbookTools.read(path)
    let formulas = try WorkbookTools.read(path, formulas: true)
    #expect(content.sheets.first == "Summary")
    for (sheet, cells) in content.cells {
      for (place, value) in cells {
        if case .error(let text) = value { Issue.record("\(sheet) \(place): \(text)") }
      }
    }
    // Nothing from a list is a formula: all begin with what is written here.
    for (sheet, cells) in formulas.cells {
      for case (let place, .formula(let formula)) in cells {
        #expect(
          formula.wholeMatch(of: /=[A-Za-z0-9_$.:,+\-*\/()'! "<>&–;=]*/) != nil
            && !formula.contains("HYPERLINK"), "\(sheet) \(place): \(formula)")
      }
    }
    #expect(content.created.hasPrefix("2026-01-31T00:00:00"))
    let charts = content.charts.values.reduce(0) { $0 + $1.count }
    #expect(shape == "nothing" ? charts == 1 : charts >= 4)
    #expect(content.charts.values.allSatisfy { $0.allSatisfy { !$0.isEmpty } })
  }

  @Test func figuresStandWhereTheyAreLookedFor() throws {
    let folder = try TemporaryFolder()
    let run = SampleRuns.usual
    let content = try WorkbookTools.read(Self.write(run, to: "book.xlsx", in: folder))
    let tam = run.results[0].tam
    #expect(content.text("Summary", "A1") == run.results[0].title)
    #expect(content.text("Summary", "A4") == run.results[0].headline)
    #expect(content.text("Summary", "A7") == "TAM")
    #expect(content.number("Summary", "B7") == Double(tam.confirmed))
    #expect(content.number("Summary", "D7") == Double(tam.value.confirmed))
    #expect(content.number("Summary", "E7") == Double(tam.value.low))
    #expect(content.number("Summary", "F7") == Double(tam.value.high))
    #expect(content.names["price_smb_base"] == "'Assumptions'!$D$5")
    #expect(content.number("Assumptions", "D5") == 9_000)
    #expect(content.text("Assumptions", "F5") == "CRM 2025")
    #expect(content.number("Assumptions", "D8") == 0.05)
    #expect(content.names["reps"] == "'Assumptions'!$D$9")
  }

  /// On paper every table of the matrix is whole, from its title to its total, and no chart is cut.
  @Test func pagesCutNoTable() throws {
    let folder = try TemporaryFolder()
    let path = try Self.write(SampleRuns.eight, to: "book.xlsx", in: folder)
    let made = try TamProgram.run(
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", "pdf",
        "--outdir", folder.path, path,
      ], program: "/usr/bin/soffice")
    try #require(made.exitCode == 0, "\(made.errors)")
    let words = try TamProgram.run(
      ["-layout", folder.path + "/book.pdf", "-"], program: "/usr/bin/pdftotext")
    // A page's last line is its footer, which names the sheet.
    let pages = words.text.split(separator: "\u{c}").map {
      $0.split(separator: "\n").map { $0.drop { $0 == " " } }
    }
    func printed(_ sheet: String) -> [[Substring]] {
      pages.filter { $0.last?.hasPrefix(sheet + "  ") == true }
    }
    let matrix = printed("Segments × Regions")
    #expect(matrix.count > 2)
    var tables = 0
    for page in matrix {
      let titles = page.filter { $0.firstMatch(of: /: (Confirmed|Possible|Money a year)/) != nil }
      #expect(page.count { $0.hasPrefix("Total") } == titles.count, "\(titles)")
      tables += titles.count
    }
    #expect(tables >= SampleRuns.eight.results.count * 2)
    for sheet in ["Funnel", "Segments", "Regions"] {
      for page in printed(sheet) {
        // A chart's title is at its top and its legend at its bottom.
        let titles = page.filter {
          $0.firstMatch(of: /: (A year's|Companies|[0-9,]+ of .*%$)/) != nil
        }
        let legends = page.filter {
          $0.contains("With possible ones") || $0.contains("Low") && $0.contains("Base")
        }
        #expect(titles.count == legends.count, "\(sheet): \(titles)")
      }
    }
  }

  /// The summary names every other sheet in their order, those of a plan with what they found, and a
  /// sheet that does not follow inputs says so.
  @Test func contentsNameEverySheet() throws {
    let content = try WorkbookTools.read(Checkout.path + "/reports/plan.xlsx")
    let lines = (1...80).compactMap { content.text("Summary", "A\($0)") }
    let first = try #require(lines.firstIndex(of: "In this workbook"))
    let named = lines[(first + 1)...].map { $0.prefix { $0 != ":" } }
    #expect(named.map(String.init) == Array(content.sheets.dropFirst()))
    #expect(lines.contains { $0.hasPrefix("Accounts: 910 accounts fit") })
    let own = ["Fit", "Accounts", "Buyer personas", "Contacts and coverage", "What bites first"]
    for sheet in content.sheets {
      let isSaid = content.text(sheet, "A3")?.hasPrefix("As the run found it") == true
      #expect(isSaid == own.contains(sheet), "\(sheet)")
    }
  }

  // MARK: The same bytes

  @Test func bytesAreTheSameInAnotherPlace() throws {
    let folder = try TemporaryFolder()
    let run = try folder.write(SampleRuns.eight.json(), to: "run.json")
    let own = try ReportFormat.xlsx.bytes(of: SampleRuns.eight)
    let places = [
      ["TZ": "UTC", "LC_ALL": "C"], ["TZ": "Asia/Kathmandu", "LC_ALL": "de_DE.UTF-8"],
      ["TZ": "America/St_Johns", "LANG": "tr_TR.UTF-8", "TMPDIR": folder.path],
    ]
    for (number, place) in places.enumerated() {
      let outcome = try TamProgram.run(
        ["report", run, "--to", folder.path + "/\(number).xlsx"], environment: place)
      try #require(outcome.exitCode == 0, "\(outcome.errors)")
      #expect(folder.bytes(of: "\(number).xlsx") == own)
    }
    // The library's own files have gone.
    #expect(folder.names == ["0.xlsx", "1.xlsx", "2.xlsx", "run.json"])
  }

  // MARK: Worked out

  /// Every number of one workbook and of another, but for those that `isLeft` leaves out.
  private static func compare(
    _ left: WorkbookTools.Content, _ right: WorkbookTools.Content, within tolerance: Double,
    sheets: [String]? = nil, leavingOut isLeft: (String, String) -> Bool = { _, _ in false }
  ) -> Int {
    var count = 0
    for sheet in sheets ?? left.sheets {
      let (a, b) = (left.cells[sheet] ?? [:], right.cells[sheet] ?? [:])
      for (place, value) in a where !isLeft(sheet, place) {
        switch value {
        case .number(let number):
          let other = right.number(sheet, place)
          #expect(
            other.map { abs($0 - number) <= max(tolerance, abs(number) * 1e-9) } == true,
            "\(sheet) \(place): \(number) and \(other.map { "\($0)" } ?? "none")")
          count += 1
        case .text:
          // LibreOffice writes a text as it is; only line ends may differ.
          if b[place] != value {
            Issue.record("\(sheet) \(place): \(value), \(String(describing: b[place]))")
          }
        case .formula, .error: Issue.record("\(sheet) \(place): \(value)")
        }
      }
    }
    return count
  }

  /// Profiles whose workbooks are worked out.
  enum Profile: String, CaseIterable {
    case bundled
    case otherPrices
    case perBuyer
    case noCompany
    case noCents

    /// What is replaced in the bundled one.
    var changes: [(old: String, new: String)] {
      switch self {
      case .bundled: []
      case .otherPrices: WorkbookDocumentTests.units
      case .perBuyer: WorkbookDocumentTests.buyers
      case .noCompany: [("between: [20, 1000]", "between: [7654321, 7654322]")]
      case .noCents:
        [
          ("currency: EUR", "currency: JPY"), ("share: {low: 4%", "share: {low: 4.44%"),
          ("  JPY: {rate: 0.0056, date: 2026-01-30, source: rounded for the demo}", ""),
        ]
      }
    }
  }

  @Test(arguments: Profile.allCases)
  func formulasGiveTheEnginesFigures(profile: Profile) throws {
    let folder = try TemporaryFolder()
    let run = try Self.run("compare", replacing: profile.changes)
    let written = try WorkbookTools.read(Self.write(run, to: "written.xlsx", in: folder))
    let path = try Self.write(run, to: "book.xlsx", in: folder, withholdsResults: true)
    let result = try #require(run.results.first)
    // Without its results it shows nothing.
    #expect(try WorkbookTools.read(path).number("Summary", "D7") == 0)
    let worked = try WorkbookTools.recalculate(path, in: folder)
    let tam = try #require(worked.number("Summary", "D7"))
    // Half of the least unit, and more where amounts are added that were rounded before.
    let tolerance: Double =
      switch profile {
      case .otherPrices, .perBuyer: 0.05
      case .noCents: 0.501
      default: 0.005001
      }
    #expect(abs(tam - (Double(result.tam.value.confirmed) ?? .nan)) <= tolerance)
    #expect((tam > 0) == (profile != .noCompany))
    let count = Self.compare(written, worked, within: tolerance)
    #expect(count > (profile == .noCompany ? 200 : 1_000))
  }

  @Test(arguments: [false, true])
  func moneyFollowsInputs(hasUnits: Bool) throws {
    let folder = try TemporaryFolder()
    let changes = [
      (old: "low: 4800, base: 6600, high: 9000", new: "low: 9600, base: 13200.5, high: 20000"),
      (old: "low: 60000, base: 84000, high: 130000", new: "low: 50000, base: 84000, high: 99000"),
      (
        old: "share: {low: 4%, base: 8%, high: 14%}",
        new: "share: {low: 0.5%, base: 2.9%, high: 50%}"
      ),
      (old: "reps: 3", new: "reps: 4"), (old: "years: 2", new: "years: 1.5"),
    ]
    let more = [
      (old: "low: 100.5, base: 150.25, high: 199.99", new: "low: 120, base: 300.5, high: 301"),
      (old: "low: 0.1%, base: 0.25%, high: 0.75%", new: "low: 0.2%, base: 0.3%, high: 0.4%"),
    ]
    let kind = hasUnits ? Self.units : []
    let before = try Self.run("size", replacing: kind)
    let after = try Self.run("size", replacing: kind + changes + (hasUnits ? more : []))
    var inputs = [
      "price_small_low": 9_600, "price_small_base": 13_200.5, "price_small_high": 20_000,
      "price_large_low": 50_000, "price_large_high": 99_000, "share_low": 0.005,
      "share_base": 0.029, "share_high": 0.5, "reps": 4, "years": 1.5,
    ]
    if hasUnits {
      inputs.merge([
        "price_medium_low": 120, "price_medium_base": 300.5, "price_medium_high": 301,
        "price_upper_low": 0.002, "price_upper_base": 0.003, "price_upper_high": 0.004,
      ]) { $1 }
    }
    let path = try Self.write(before, to: "before.xlsx", in: folder)
    try WorkbookTools.change(path, to: folder.path + "/changed.xlsx", inputs)
    let changed = try WorkbookTools.recalculate(folder.path + "/changed.xlsx", in: folder)
    let expected = try WorkbookTools.read(Self.write(after, to: "after.xlsx", in: folder))
    // The run's own figures, and the sentences that tell what it found, stay as they were.
    let differences = expected.cells["Model"]?.first { $0.value == .text("Against the run") }?.key
    let first = try #require(differences.flatMap { Int($0.dropFirst()) })
    let count = Self.compare(
      expected, changed, within: hasUnits ? 0.2 : 0.005001,
      sheets: ["Segments", "Regions", "Segments × Regions", "Assumptions", "Model", "Cells"]
    ) { sheet, place in
      let row = Int(place.drop { $0.isLetter }) ?? 0
      return row <= 3 || sheet == "Model" && row > first && !place.hasPrefix("C")
    }
    #expect(count > 500)
    for column in ["B", "D", "E", "F"] {
      for row in 7...9 {
        let (a, b) = (
          expected.number("Summary", "\(column)\(row)"),
          changed.number("Summary", "\(column)\(row)")
        )
        #expect(a.map { abs($0 - (b ?? .nan)) <= 0.2 } == true, "\(column)\(row)")
      }
    }
    let texts = changed.cells["Summary"]?.values.map { $0 } ?? []
    #expect(
      texts.contains { value in
        if case .text(let text) = value { text.hasPrefix("Inputs were changed") } else { false }
      })
  }
}
