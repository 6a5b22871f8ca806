import Foundation
import TestSupport
import Testing

/// What `make demo` makes, and what the README shows of it, are up to date.
@Suite struct DemoTests {
  private static let arguments = ["size"] + market
  private static let reports = [
    "demo.txt", "demo.md", "demo.json", "demo.csv", "demo.html", "demo.xlsx", "demo.pptx",
  ]
  private static let charts = ["funnel", "heat", "market", "reasons", "regions", "segments"].map {
    "charts/\($0).svg"
  }

  private static let market = [
    "datasets/companies.csv", "--map", "datasets/map.yaml", "--icp", "datasets/icp.yaml",
  ]
  /// What the plan's command asks for, and the files that it writes.
  private static let plan =
    ["territories"] + market + [
      "--personas", "datasets/personas.yaml", "--contacts", "datasets/contacts.csv",
      "--customers", "datasets/customers.csv", "--territories", "datasets/territories.yaml",
      "--include-possible", "--group-by", "industry,region",
    ]
  private static let planReports = ["plan.md", "plan.html", "plan.xlsx", "plan.pptx"]

  @Test func thePlanIsCurrent() throws {
    let folder = try TemporaryFolder()
    let options = Self.planReports.flatMap { ["--report", folder.path + "/" + $0] }
    let outcome = try TamProgram.run(
      Self.plan + options + ["--output", folder.path + "/accounts.csv", "--quiet"],
      in: Checkout.path)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.text.isEmpty)
    for name in Self.planReports + ["accounts.csv"] {
      let kept = FileManager.default.contents(atPath: Checkout.path + "/reports/" + name)
      let isCurrent = kept.map { Array($0) } == folder.bytes(of: name)
      #expect(isCurrent, "reports/\(name) is out of date; renew it with “make demo”")
    }
  }

  @Test func theMakefileRunsThisCommand() throws {
    let text = try String(contentsOfFile: Checkout.path + "/Makefile", encoding: .utf8)
    let reports = Self.reports.map { "reports/" + $0 }.joined(separator: " ")
    let words = text.replacing("\\\n", with: "").split { " \t".contains($0) }
      .joined(separator: " ")
    #expect(words.contains("$(TAM) size $(MARKET) "))
    #expect(words.contains("\nMARKET = " + Self.market.joined(separator: " ") + "\n"))
    #expect(words.contains("\nREPORTS = " + reports + "\nCHARTS = reports/charts\n"))
  }

  @Test func reportsAndReadMeAreCurrent() throws {
    let folder = try TemporaryFolder()
    let options = Self.reports.flatMap { ["--report", folder.path + "/" + $0] }
    let outcome = try TamProgram.run(
      Self.arguments + options + ["--charts", folder.path + "/charts"], in: Checkout.path)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let kept = try FileManager.default.contentsOfDirectory(
      atPath: Checkout.path + "/reports/charts")
    #expect(kept.map { "charts/\($0)" }.sorted() == Self.charts)
    for name in Self.reports + Self.charts {
      let kept = FileManager.default.contents(atPath: Checkout.path + "/reports/" + name)
      let isCurrent = kept.map { Array($0) } == folder.bytes(of: name)
      #expect(
        isCurrent,
        "reports/\(name) is out of date; renew it with “make demo”")
    }
    let picture = try #require(try ReadMe().blocks.first { $0.language == "text" })
    let printed = outcome.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      ReadMe.matches(printed.map(String.init)[...], ["…"] + picture.lines[...] + ["…"]),
      "README.md:\(picture.line): the demo prints something else; take it from reports/demo.txt")
  }
}
