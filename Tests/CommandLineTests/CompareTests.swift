import Foundation
import TestSupport
import Testing

/// `tam compare`: several markets beside each other, sized in one pass.
@Suite struct CompareTests {
  static let variants = """
    variants:
      - {name: wider, replace: [{id: country, field: country, in: [DE, AT, CH, US]}]}
      - {name: any-size, remove: [size]}
      - {name: small, replace: [{id: size, field: employees, between: [100, 200]}]}

    """

  /// A place with an ICP of three variants.
  static func place(list: String = Workplace.list) throws -> Workplace {
    try Workplace(list: list, icp: Workplace.icp + variants)
  }

  /// Compares a list in the folder, and expects that to succeed.
  private func compare(
    _ place: Workplace, _ options: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> TamProgram.Outcome {
    let outcome = try place.tam(["compare", "list.csv"] + options)
    #expect(outcome.exitCode == 0, "\(outcome.errors)", sourceLocation: sourceLocation)
    return outcome
  }

  /// The base confirms Alpha, Beta and Epsilon; Delta's headcount is missing, Gamma is American.
  @Test func theFiguresAreRight() throws {
    let place = try Self.place()
    let run = try JSON(compare(place, ["--icp", "icp.yaml", "--format", "json"]).output)
    #expect(run["schema"].text == "tam-run/1")
    #expect(run["results"].items.map { $0["variant"].text } == [nil, "wider", "any-size", "small"])
    let counts = run["results"].items.map { result in
      ["confirmed", "possible", "excluded"].map { result["counts"][$0].number }
    }
    #expect(counts == [[3, 1, 1], [4, 1, 0], [4, 0, 1], [1, 2, 2]])
    let money = run["results"].items.map { $0["tam"]["value"]["confirmed"].text }
    #expect(money == ["7000.00", "8000.00", "7000.00", "1000.00"])
    let pairs = run["comparison"].items.map { pair in
      "\(pair["a"].text ?? "") \(pair["b"].text ?? "") "
        + ["both", "only_a", "only_b"].map { "\(pair[$0].number ?? -1)" }.joined(separator: " ")
    }
    #expect(
      pairs == [
        "base wider 3 0 1", "base any-size 3 0 1", "base small 1 2 0", "wider any-size 3 1 1",
        "wider small 1 3 0", "any-size small 1 3 0",
      ])
    let command = ["tam", "compare", "list.csv", "--icp", "icp.yaml"]
    #expect(run["command"].texts == command)
  }

  /// Every result is what `size` gives for it alone, to the last byte.
  @Test(arguments: ["1", "3"])
  func everyResultIsThatOfItsOwnRun(threads: String) throws {
    let place = try Self.place()
    let made = try place.tam(
      ["generate", "--rows", "800", "--seed", "9", "--dirt", "0.3", "--output", "made.csv"])
    #expect(made.exitCode == 0)
    let shared = ["--icp", "icp.yaml", "--format", "json", "--threads", threads]
    let run = try place.tam(["compare", "made.csv", "list.csv"] + shared)
    #expect(run.exitCode == 0, "\(run.errors)")
    let compared = results(run.text)
    try #require(compared.count == 4)
    for (number, variant) in [nil, "wider", "any-size", "small"].enumerated() {
      let options = variant.map { ["--variant", $0] } ?? []
      let alone = try place.tam(["size", "made.csv", "list.csv"] + shared + options)
      #expect(alone.exitCode == 0, "\(alone.errors)")
      #expect(results(alone.text) == [compared[number]], "\(variant ?? "base")")
    }
  }

  /// Amounts are read in each ICP's own currency, and the largest companies found by them.
  @Test func currenciesDoNotMixWithEachOther() throws {
    let list =
      "name,country,revenue\n"
      + (1...15).map { "E\($0),DE,\($0)00 EUR\nU\($0),US,\($0)01 USD\n" }.joined()
    let icp = """
      icp: currencies
      currency: EUR
      must_have: [{id: revenue, field: revenue, at_least: 300}]
      share_of_revenue: 1%
      as_of: 2026-01-31
      rates: {USD: {rate: 0.5, date: 2026-01-31}}
      variants:
        - {name: dollars, currency: USD, rates: {EUR: {rate: 4, date: 2026-01-31}}}
        - {name: no-rates, rates: {GBP: {rate: 1.1, date: 2026-01-31}}}

      """
    let place = try Workplace(list: list, icp: icp)
    let options = ["--icp", "icp.yaml", "--format", "json"]
    let run = try compare(place, options)
    let compared = results(run.text)
    try #require(compared.count == 3)
    for (number, variant) in [nil, "dollars", "no-rates"].enumerated() {
      let alone = try place.tam(
        ["size", "list.csv"] + options + (variant.map { ["--variant", $0] } ?? []))
      #expect(alone.exitCode == 0, "\(alone.errors)")
      #expect(results(alone.text) == [compared[number]], "\(variant ?? "base")")
    }
    let warning = "no-rates: revenue: 15 amounts in USD, for which there is no rate"
    #expect(try JSON(run.output)["warnings"].texts.contains { $0.hasPrefix(warning) })
  }

  /// The texts of a run's results, as they stand in its JSON.
  private func results(_ json: String) -> [String] {
    let part = json.components(separatedBy: "\n  \"results\" : [\n").last ?? ""
    let list = part.components(separatedBy: "\n  ],").first ?? ""
    return (list + ",").components(separatedBy: "\n    },").dropLast()
      .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
  }

  @Test func variantsAreChosenInTheOrderOfTheCommandLine() throws {
    let place = try Self.place()
    let options = [
      "--icp", "icp.yaml", "--variant", "small", "--variant", "wider", "--format", "json",
    ]
    let run = try JSON(compare(place, options).output)
    #expect(run["results"].items.map { $0["variant"].text } == [nil, "small", "wider"])
    #expect(run["comparison"].items.map { $0["b"].text } == ["small", "wider", "wider"])
    #expect(run["command"].texts.suffix(4) == ["--variant", "small", "--variant", "wider"])
  }

  @Test func severalFilesAreNamedByTheirICPs() throws {
    let place = try Self.place()
    try place.folder.write(
      Workplace.icp.replacingOccurrences(of: "test-market", with: "other"), to: "other.yaml")
    let options = ["--icp", "icp.yaml", "--icp", "other.yaml", "--format", "json"]
    let run = try JSON(compare(place, options).output)
    let names = ["test-market/wider", "test-market/any-size", "test-market/small", "other"]
    #expect(run["comparison"].items.prefix(4).map { $0["b"].text } == names)
    #expect(run["comparison"][0]["a"].text == "test-market")
    #expect(run["results"][0]["sha256"] != run["results"][4]["sha256"])
    let chosen = try compare(
      place, ["--icp", "icp.yaml", "--icp", "other.yaml", "--variant", "small", "--format", "json"])
    #expect(try JSON(chosen.output)["results"].items.count == 3)
  }

  /// Differences of money in different currencies would say nothing.
  @Test func currenciesAreNotComparedWithEachOther() throws {
    let variant = "variants: [{name: dollars, currency: USD, as_of: 2026-02-28}]\n"
    let place = try Workplace(icp: Workplace.icp + variant)
    let table = try compare(place, ["--icp", "icp.yaml"]).text
    #expect(table.contains("! the currencies differ (base: EUR, dollars: USD)"))
    #expect(table.contains("! the days that figures are meant for differ (base: 2026-01-31"))
    #expect(table.contains("€7,000") && table.contains("$7,000"))
    let csv = try compare(place, ["--icp", "icp.yaml", "--format", "csv"]).text
    let rows = csv.split(separator: "\n").filter { $0.contains(",dollars,") }
    #expect(!rows.isEmpty && rows.allSatisfy { $0.hasSuffix(",0,") })
  }

  @Test(arguments: [("json", "tam.json"), ("csv", "tam.csv"), ("md", "tam.md")])
  func reportsAreWhatIsPrinted(_ format: String, _ name: String) throws {
    let place = try Self.place()
    let outcome = try compare(
      place, ["--icp", "icp.yaml", "--format", format, "--report", name])
    #expect(!outcome.output.isEmpty)
    #expect(place.folder.bytes(of: name) == outcome.output)
    #expect(place.folder.names == ["icp.yaml", "list.csv", name])
    let quiet = try compare(place, ["--icp", "icp.yaml", "--report", name, "--quiet"])
    #expect(quiet.output.isEmpty && quiet.errors.isEmpty)
  }

  /// Any number of variants, by one mask of 64 or several; each takes one company more.
  @Test(arguments: [8, 64, 70])
  func anyNumberOfVariants(count: Int) throws {
    let list =
      "name,domain,country,employees\n"
      + (1...100).map { "C\($0),c\($0).de,DE,\($0)\n" }.joined()
    let icp = """
      icp: many
      must_have: [{id: size, field: employees, at_most: 10}]
      variants:

      """
    let variants = (1...count).map { number in
      "  - {name: v\(number), replace: [{id: size, field: employees, at_most: \(10 + number)}]}\n"
    }
    let place = try Workplace(list: list, icp: icp + variants.joined())
    let run = try JSON(compare(place, ["--icp", "icp.yaml", "--format", "json"]).output)
    #expect(run["results"].items.map { $0["counts"]["confirmed"].number } == Array(10...10 + count))
    let pairs = run["comparison"].items
    #expect(pairs.count == count * (count + 1) / 2)
    for pair in pairs {
      let (a, b) = (number(of: pair["a"]), number(of: pair["b"]))
      #expect(pair["both"].number == 10 + a && pair["only_a"].number == 0)
      #expect(pair["only_b"].number == b - a)
    }
    let table = try compare(place, ["--icp", "icp.yaml"]).text
    #expect(table.hasPrefix("\(count + 1) markets compared, with differences to base\n"))
    #expect(table.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(table.contains("v\(count)"))
    #expect(try !compare(place, ["--icp", "icp.yaml", "--format", "md"]).output.isEmpty)
  }

  private func number(of name: JSON) -> Int { name.text.flatMap { Int($0.dropFirst()) } ?? 0 }

  @Test func listsAreReadAsOne() throws {
    let place = try Self.place()
    let half = Workplace.list.split(separator: "\n")
    try place.folder.write(half[...2].joined(separator: "\n") + "\n", to: "a.csv")
    try place.folder.write(([half[0]] + half[3...]).joined(separator: "\n") + "\n", to: "b.csv")
    let options = ["--icp", "icp.yaml", "--format", "json"]
    let one = try JSON(place.tam(["compare", "list.csv"] + options).output)
    let two = try JSON(place.tam(["compare", "a.csv", "b.csv"] + options).output)
    let piped = try JSON(
      place.tam(["compare", "-"] + options, input: Array(Workplace.list.utf8)).output)
    for other in [two, piped] {
      #expect(other["comparison"] == one["comparison"])
      #expect(other["results"] == one["results"])
    }
  }
}
