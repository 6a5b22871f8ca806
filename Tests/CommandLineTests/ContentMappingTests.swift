import Foundation
import TestSupport
import Testing

/// Lists whose columns are told by what they hold, as a user meets them.
@Suite struct ContentMappingTests {
  /// Companies without a header: name, web site, country, band, and amounts.
  private static let list = (0..<40).map { number in
    let name = ["Alder", "Brine", "Corvane", "Dunmere", "Eastwick"][number % 5] + String(number)
    let country = ["Germany", "United States", "France", "Japan"][number % 4]
    let band = ["2-10", "11-50", "51-200", "201-500"][number / 3 % 4]
    let amount = ["$1M-$10M", "$10M-$50M"][number % 2]
    return "\(name) Ltd,www.\(name.lowercased()).example,\(country),\(band),\(amount)\n"
  }.joined()

  private static let icp = """
    icp: x
    currency: USD
    must_have:
      - {id: country, field: country, in: [Germany]}
      - {id: size, field: employees, at_least: 11}
    acv: 1000

    """

  private static func folder(_ list: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(list, to: "list.csv")
    try folder.write(icp, to: "icp.yaml")
    return folder
  }

  @Test func aListWithoutAHeaderIsSizedAtOnce() throws {
    let folder = try Self.folder(Self.list)
    let outcome = try TamProgram.run(
      ["size", "list.csv", "--icp", "icp.yaml", "--format", "json"], in: folder.path)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    let run = try JSON(outcome.output)
    #expect(run["results"][0]["counts"]["records"].number == 40)
    #expect(run["results"][0]["counts"]["confirmed"].number == 6)
    let rows = run["inputs"][0]["mapping"]
    let country = rows.item("field", "country")
    #expect(country["column"].text == "column3")
    #expect(country["by"].text == "content")
    #expect(country["note"].text == "by what it holds: all 40 sample values are countries")
    let warnings = run["warnings"].items.compactMap(\.text)
    #expect(
      warnings.contains(
        "list.csv: “column3” is taken for country by what it holds (all 40 sample values are countries); name it in a mapping file to be sure"
      ))
    #expect(warnings.count { $0.contains("by what it holds") } == 4)
  }

  /// The same list under names that say nothing, and named by the mapping that inspect wrote, gives the
  /// same figures.
  @Test func theWrittenMappingSaysTheSame() throws {
    let folder = try Self.folder(Self.list)
    let found = try InspectTests.inspect(["list.csv", "--write-map", "map.yaml"], in: folder)
    #expect(
      found.columns.map { $0.readings[0].field } == ["name", "domain", "country", "employees", nil])
    #expect(
      found.columns.map { $0.readings[0].by } == ["content", "content", "content", "content", nil])
    #expect(
      found.columns[4].reason
        == "perhaps revenue or funding (all 40 sample values are amounts of money), but they can be revenue, funding or something else"
    )
    let plain = try size(folder, [])
    let mapped = try size(folder, ["--map", "map.yaml"])
    #expect(mapped.counts == plain.counts)
    #expect(mapped.counts["records"].number == 40)
    #expect(mapped["inputs"][0]["mapping"].item("field", "country")["by"].text == "mapping file")
    #expect(!mapped["warnings"].items.contains { $0.text?.contains("by what it holds") == true })
  }

  /// A suggestion counts once its `#` is gone, and only then.
  @Test(arguments: ["revenue", "funding"])
  func aSuggestionIsOneCharacterAway(_ field: String) throws {
    let folder = try Self.folder(Self.list)
    let found = try InspectTests.inspect(["list.csv"], in: folder)
    let line =
      "#  \(field): {from: column5}  # perhaps: all 40 sample values are amounts of money\n"
    #expect(found.mapping.contains(line))
    try folder.write(
      found.mapping.replacing(line, with: String(line.dropFirst())), to: "map.yaml")
    let mapped = try InspectTests.inspect(["list.csv", "--map", "map.yaml"], in: folder)
    #expect(mapped.columns[4].readings.map(\.field) == [field])
    #expect(mapped.columns[4].readings[0].by == "mapping file")
  }

  @Test func inspectShowsWhy() throws {
    let folder = try Self.folder(Self.list)
    let page = try TamProgram.run(["inspect", "list.csv"], in: folder.path).text
    #expect(
      page.contains("country: column3 is read by what it holds: all 40 sample values are countries")
    )
    #expect(page.contains("not taken: column5 – perhaps revenue or funding"))
    #expect(page.contains("  country: {from: column3}  # by what it holds: all 40 sample values"))
  }

  /// What is not sure enough is named in the error, with the line that settles it.
  @Test func anErrorShowsWhatMayBeMeant() throws {
    let list =
      "Company,Land\n" + (0..<40).map { "A\($0),\($0 < 34 ? "Germany" : "Narnia")\n" }.joined()
    let folder = try Self.folder(list)
    let outcome = try TamProgram.run(["size", "list.csv", "--icp", "icp.yaml"], in: folder.path)
    #expect(outcome.exitCode == 65)
    // “Land” is a known name, so the column is taken; another name is not.
    #expect(
      outcome.errors.contains("asks for employees, and no column of list.csv gives employees"))
    try folder.write(list.replacing("Land", with: "Sitzstaat"), to: "list.csv")
    let other = try TamProgram.run(["size", "list.csv", "--icp", "icp.yaml"], in: folder.path)
    #expect(other.exitCode == 65)
    #expect(
      other.errors.contains(
        "no column of list.csv gives country; perhaps it is “Sitzstaat” (34 of 40 sample values are countries); say so in a mapping file (columns: {country: {from: Sitzstaat}})"
      ), "\(other.errors)")
  }

  /// A header that is a record is none, however clear the values below it are.
  @Test func aRecordIsNotSwallowedAsAHeader() throws {
    let folder = try Self.folder(Self.list)
    let outcome = try TamProgram.run(
      ["size", "list.csv", "--icp", "icp.yaml", "--header", "yes", "--format", "json"],
      in: folder.path)
    // Asked for, the names are taken as they are; none of them is known, and each is a value.
    #expect(outcome.exitCode == 65)
    let words =
      "Acme,Germany\n" + (0..<40).map { "A\($0) b,\($0 % 2 == 0 ? "Spain" : "Italy")\n" }.joined()
    try folder.write(words, to: "list.csv")
    let assumed = try TamProgram.run(["size", "list.csv", "--icp", "icp.yaml"], in: folder.path)
    #expect(assumed.exitCode == 65)
    #expect(assumed.errors.contains("the list has no header"), "\(assumed.errors)")
  }

  /// Where nothing is clear, the error shows the mapping that may be meant.
  @Test func aSmallListShowsItsMapping() throws {
    let list = Self.list.split(separator: "\n").prefix(6).joined(separator: "\n") + "\n"
    let folder = try Self.folder(list)
    let outcome = try TamProgram.run(["size", "list.csv", "--icp", "icp.yaml"], in: folder.path)
    #expect(outcome.exitCode == 65)
    let lines = outcome.errors.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex(of: "by what they hold, the columns may be:"))
    let shown = lines[(start + 1)...].filter { $0.hasPrefix("  ") }
    #expect(shown.contains("    country: {from: 3}  # perhaps: all 6 sample values are countries"))
    // It is one: as it stands, but for the field that is shown twice over.
    let mapping = shown.filter { !$0.contains("revenue") }.map { $0.dropFirst(2) + "\n" }.joined()
    try folder.write(mapping, to: "map.yaml")
    let mapped = try size(folder, ["--map", "map.yaml"])
    #expect(mapped["results"][0]["counts"]["records"].number == 6)
  }

  private func size(_ folder: TemporaryFolder, _ options: [String]) throws -> JSON {
    let outcome = try TamProgram.run(
      ["size", "list.csv", "--icp", "icp.yaml", "--format", "json"] + options, in: folder.path)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    return try JSON(outcome.output)
  }
}
