import Foundation
import TestSupport
import Testing

/// The plan in a saved run: drawn again as it was, and never a reason to fall over.
@Suite struct PlanReportTests {
  /// A folder with a run of everything that can be planned, and the reports that were written of it.
  private static func planned(_ command: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let data = Checkout.path + "/datasets/"
    let own =
      command == "territories"
      ? ["--territories", data + "territories.yaml"]
      : ["--group-by", "industry,tier", "--exclude", data + "customers.csv"]
    let outcome = try TamProgram.run(
      [
        command, data + "companies.csv", "--map", data + "map.yaml", "--icp", data + "icp.yaml",
        "--personas", data + "personas.yaml", "--contacts", data + "contacts.csv",
        "--customers", data + "customers.csv", "--output", "rows.csv", "--quiet",
      ] + own + formats.flatMap { ["--report", "first.\($0)"] }, in: folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return folder
  }

  private static let formats = ["json", "md", "html", "txt", "csv", "xlsx", "pptx"]

  @Test(arguments: ["accounts", "territories"])
  func aSavedPlanIsDrawnAgain(command: String) throws {
    let folder = try Self.planned(command)
    let outcome = try TamProgram.run(
      ["report", "first.json"] + Self.formats.flatMap { ["--to", "again.\($0)"] },
      in: folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    for format in Self.formats {
      #expect(folder.bytes(of: "again.\(format)") == folder.bytes(of: "first.\(format)"))
    }
    let plan = try JSON(folder.bytes(of: "first.json") ?? [])["plan"]
    let parts = ["personas", "contacts", "customers", command]
    for part in parts { #expect(plan[part] != plan["nothing"], "\(part)") }
  }

  /// Numbers that no run has, and texts that are no numbers.
  @Test(arguments: ["accounts", "territories"], [Int.max, Int.min, -1, 0])
  func absurdNumbersAreNoFault(command: String, number: Int) throws {
    let folder = try Self.planned(command)
    let text = String(decoding: folder.bytes(of: "first.json") ?? [], as: UTF8.self)
    // The keys of a run are in order, one a line.
    let start = try #require(text.firstRange(of: "\n  \"plan\" : {")).upperBound
    let rest = text[start...]
    let end = try #require(rest.firstRange(of: "\n  }")).lowerBound
    let plan = String(text[start..<end])
    let spoiled =
      plan
      .replacing(#/: -?[0-9]+(?<end>,?\n)/#) { ": \(number)\($0.output.end)" }
      .replacing(#/: "-?[0-9.]+"(?<end>,?\n)/#) {
        ": \"\(number == 0 ? "nonsense|" : String(number))\"\($0.output.end)"
      }
    #expect(spoiled != plan)
    try folder.write(String(text[..<start]) + spoiled + String(text[end...]), to: "absurd.json")
    for format in Self.formats {
      let outcome = try TamProgram.run(
        ["report", "absurd.json", "--to", "drawn.\(format)"], in: folder.path)
      #expect(
        outcome.exitCode == (number == 0 ? 0 : 65), "\(format): \(outcome.errors.suffix(300))")
    }
  }
}
