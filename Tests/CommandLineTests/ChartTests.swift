import Foundation
import TestSupport
import Testing

/// `--charts` and `--png`, of all commands that have them.
@Suite struct ChartTests {
  private static let charts = [
    "funnel.svg", "heat.svg", "market.svg", "reasons.svg", "regions.svg", "segments.svg",
  ]

  private func names(_ place: Workplace, _ folder: String) -> [String]? {
    try? FileManager.default.contentsOfDirectory(atPath: "\(place.folder.path)/\(folder)").sorted()
  }

  @Test func chartsOfASizing() throws {
    let place = try Workplace()
    let outcome = try place.size(["list.csv"], ["--charts", "charts"])
    #expect(outcome.text == (try place.size().text), "what is printed stays the same")
    #expect(outcome.errors.isEmpty)
    #expect(names(place, "charts") == Self.charts)
    let market = String(decoding: place.folder.bytes(of: "charts/market.svg") ?? [], as: UTF8.self)
    #expect(market.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
    #expect(market.contains(">€7,000<") && market.hasSuffix("</svg>\n"))
    #expect(place.folder.names == ["charts", "icp.yaml", "list.csv"])
  }

  /// A saved run gives the same bytes; into a folder that is there, over what is there of the same
  /// names, and beside what is not.
  @Test func chartsOfASavedRun() throws {
    let place = try Workplace()
    _ = try place.size(["list.csv"], ["--charts", "charts/", "--report", "run.json", "--quiet"])
    try FileManager.default.createDirectory(
      atPath: place.folder.path + "/again", withIntermediateDirectories: true)
    try place.folder.write("old", to: "again/market.svg")
    try place.folder.write("mine", to: "again/notes.txt")
    let outcome = try place.tam(["report", "run.json", "--charts", "again"])
    #expect(outcome.exitCode == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
    #expect(names(place, "again") == (Self.charts + ["notes.txt"]).sorted())
    for name in Self.charts {
      #expect(place.folder.bytes(of: "again/\(name)") == place.folder.bytes(of: "charts/\(name)"))
    }
    #expect(place.folder.bytes(of: "again/notes.txt") == Array("mine".utf8))
  }

  /// Charts of another run stay, for they were not named, and are told of; what is no chart is not.
  @Test func chartsOfAnotherRun() throws {
    let place = try CompareTests.place()
    let words = ["compare", "list.csv", "--icp", "icp.yaml", "--charts", "charts"]
    #expect(try place.tam(words).errors.isEmpty)
    #expect(try place.tam(words).errors.isEmpty, "the same run once more")
    try place.folder.write("<svg/>", to: "charts/2-old-market.svg")
    try place.folder.write("mine", to: "charts/notes.txt")
    let before = names(place, "charts") ?? []
    let own = ["size", "list.csv", "--icp", "icp.yaml", "--charts", "charts"]
    let outcome = try place.tam(own)
    #expect(outcome.exitCode == 0)
    let others = before.filter { $0.hasSuffix(".svg") && $0 != "2-old-market.svg" }
    #expect(
      outcome.errors
        == "charts: warning: 1-base-funnel.svg and \(others.count - 1) more are charts "
        + "of another run; remove what is not needed, or name another folder\n")
    #expect(names(place, "charts") == (before + Self.charts).sorted())
    #expect(place.folder.bytes(of: "charts/2-old-market.svg") == Array("<svg/>".utf8))
    #expect(try place.tam(own + ["--quiet"]).errors.isEmpty)

    for name in others {
      try FileManager.default.removeItem(atPath: place.folder.path + "/charts/" + name)
    }
    try place.folder.write("old", to: "charts/market.png")
    let pictures = try place.tam(own)
    #expect(pictures.errors.contains("charts: warning: market.png is a chart of another run; "))
  }

  /// A file can be in the folder of the charts, but not called as one.
  @Test(arguments: ["market.svg", "../charts/7-any-heat.png", "variants.svg"])
  func aFileThatIsCalledAsAChart(name: String) throws {
    for option in ["--gained", "--lost", "--rejects"] {
      let place = try CompareTests.place()
      let before = place.contents
      let outcome = try place.tam(
        ["compare", "list.csv", "--icp", "icp.yaml", "--charts", "charts/", option]
          + ["charts/\(name)"])
      #expect(outcome.exitCode == 64)
      #expect(outcome.errors.contains("has the name of a chart in the folder of --charts"))
      #expect(place.contents == before)
    }
    let place = try CompareTests.place()
    try FileManager.default.createDirectory(
      atPath: place.folder.path + "/charts", withIntermediateDirectories: true)
    let outcome = try place.tam(
      ["compare", "list.csv", "--icp", "icp.yaml", "--charts", "charts"]
        + ["--gained", "charts/gained.csv", "--lost", "market.svg"])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }

  /// The folder of charts is made when they are there to be put into it: other files in it need it
  /// before.
  @Test func aFileInTheFolderThatIsNotThereYet() throws {
    let place = try CompareTests.place()
    let before = place.contents
    let words = [
      "compare", "list.csv", "--icp", "icp.yaml", "--charts", "charts", "--lost",
      "charts/lost.csv",
    ]
    let outcome = try place.tam(words)
    #expect(outcome.exitCode == 73)
    #expect(
      outcome.errors
        == "charts/lost.csv: error: can't be written: No such file or directory; make its folder first\n"
    )
    #expect(place.contents == before)
    try FileManager.default.createDirectory(
      atPath: place.folder.path + "/charts", withIntermediateDirectories: false)
    #expect(try place.tam(words).exitCode == 0)
  }

  @Test func chartsOfAComparison() throws {
    let place = try CompareTests.place()
    let outcome = try place.tam(
      ["compare", "list.csv", "--icp", "icp.yaml", "--charts", "charts", "-q"])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let names = names(place, "charts") ?? []
    #expect(names.contains("variants.svg") && names.contains("1-base-market.svg"))
    #expect(names.contains("2-wider-funnel.svg"), "\(names)")
  }

  @Test func brand() throws {
    let place = try Workplace()
    try place.folder.write("{colour: \"#c2185b\", font: Source Sans 3}", to: "brand.yaml")
    _ = try place.size(["list.csv"], ["--charts", "charts", "--brand", "brand.yaml"])
    let market = String(decoding: place.folder.bytes(of: "charts/market.svg") ?? [], as: UTF8.self)
    #expect(market.contains("#C2185B") && market.contains("\"Source Sans 3\",Arial"))
  }

  /// A folder that can't be made costs no time: the list, which is not there, is not even opened.
  @Test(arguments: [
    ("old.md", "Not a directory"), ("list.csv/charts", "Not a directory"),
    ("no/charts", "No such file or directory"), ("", "No such file or directory"),
  ])
  func aFolderThatCantBeMade(folder: String, reason: String) throws {
    let place = try Workplace()
    try place.folder.write("old", to: "old.md")
    let before = place.contents
    let outcome = try place.tam(
      ["size", "missing.csv", "--icp", "icp.yaml", "--charts", folder, "--report", "tam.md"])
    #expect(outcome.exitCode == 73)
    #expect(outcome.errors.contains("can't be made a folder of charts: \(reason)"))
    #expect(place.contents == before)
  }

  @Test(arguments: ["list.csv", "tam.md"])
  func aFolderThatIsNamedAsAFile(folder: String) throws {
    let outcome = try Workplace().tam(
      ["size", "list.csv", "--icp", "icp.yaml", "--report", "tam.md", "--charts", folder])
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains(folder))
  }

  @Test func aRunThatFailsLeavesNoFolder() throws {
    let place = try Workplace()
    let before = place.contents
    let outcome = try place.tam(
      ["size", "missing.csv", "--icp", "icp.yaml", "--charts", "charts"])
    #expect(outcome.exitCode == 66)
    #expect(place.contents == before)
  }

  /// Where one chart can't be written, none is, and no report either.
  @Test func allOrNone() throws {
    let place = try Workplace()
    try FileManager.default.createDirectory(
      atPath: place.folder.path + "/charts/regions.svg", withIntermediateDirectories: true)
    let outcome = try place.tam(
      ["size", "list.csv", "--icp", "icp.yaml", "--charts", "charts", "--report", "tam.md"])
    #expect(outcome.exitCode == 73)
    #expect(outcome.errors.contains("charts/regions.svg"))
    #expect(names(place, "charts") == ["regions.svg"])
    #expect(place.folder.names == ["charts", "icp.yaml", "list.csv"])
  }

  @Test func png() throws {
    let place = try Workplace()
    _ = try place.size(["list.csv"], ["--charts", "charts", "--png"])
    let pictures = Self.charts.map { $0.replacing(".svg", with: ".png") }
    #expect(names(place, "charts") == (Self.charts + pictures).sorted())
    for name in pictures {
      // The width stands after the signature and the first chunk's head.
      let bytes = place.folder.bytes(of: "charts/\(name)") ?? []
      #expect(bytes.count > 2_000 && bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
      #expect(bytes.prefix(20).suffix(4) == [0, 0, 0x06, 0x20], "1,568 pixels")
    }
  }

  @Test func pngWithoutTheProgram() throws {
    let place = try Workplace()
    let outcome = try TamProgram.run(
      ["size", "missing.csv", "--icp", "icp.yaml", "--charts", "charts", "--png"],
      in: place.folder.path, environment: ["PATH": place.folder.path])
    #expect(outcome.exitCode == 73)
    #expect(outcome.errors.contains("install librsvg2-bin"), "\(outcome.errors)")
    #expect(place.folder.names == ["icp.yaml", "list.csv"])
  }

  @Test func aProgramThatFails() throws {
    let place = try Workplace()
    try place.folder.write("#!/bin/sh\necho broken >&2; exit 3\n", to: "rsvg-convert")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: place.folder.path + "/rsvg-convert")
    let outcome = try TamProgram.run(
      ["size", "list.csv", "--icp", "icp.yaml", "--charts", "charts", "--png"],
      in: place.folder.path, environment: ["PATH": place.folder.path])
    #expect(outcome.exitCode == 74)
    #expect(outcome.errors.contains("rsvg-convert could not make it"), "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("broken\n"))
    #expect(place.folder.names == ["icp.yaml", "list.csv", "rsvg-convert"])
  }

  @Test func pngNeedsCharts() throws {
    let outcome = try Workplace().tam(["size", "list.csv", "--icp", "icp.yaml", "--png"])
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains("--png needs --charts"))
  }
}
