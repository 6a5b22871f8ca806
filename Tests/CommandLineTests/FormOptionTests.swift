import TestSupport
import Testing

/// How a list is written: what the run says of it, and how that is overruled.
@Suite struct FormOptionTests {
  private static let form = [
    "compression", "encoding", "delimiter", "quote", "lines_above", "header",
  ]

  private func form(_ place: Workplace, _ options: [String]) throws -> [String: String] {
    let outcome = try place.tam(
      ["size", "list.csv", "--icp", "icp.yaml", "--format", "json"] + options)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let form = try JSON(outcome.output)["inputs"][0]["form"]
    return Dictionary(
      uniqueKeysWithValues: Self.form.map { ($0, form[$0]["by"].text ?? "none") })
  }

  @Test func theRunSaysHowEveryTraitIsKnown() throws {
    let place = try Workplace(list: Array(("Companies, all\n\n" + Workplace.list).utf8))
    #expect(
      try form(place, []) == [
        "compression": "usual", "encoding": "usual", "delimiter": "detected", "quote": "usual",
        "lines_above": "detected", "header": "detected",
      ])
    let options = [
      "--compression", "none", "--encoding", "UTF-8", "--delimiter", ",", "--quote", "\"", "--skip",
      "2", "--header", "yes",
    ]
    let given = Dictionary(uniqueKeysWithValues: Self.form.map { ($0, "given") })
    #expect(try form(place, options) == given)
    try place.folder.write(
      """
      dialect: {compression: none, encoding: UTF-8, delimiter: ",", quote: '"', skip: 2, header: true}
      """, to: "map.yaml")
    #expect(try form(place, ["--map", "map.yaml"]) == given)
  }

  @Test func whatIsAboveTheTableIsAWarning() throws {
    let place = try Workplace(list: Array(("Companies, all\n\n" + Workplace.list).utf8))
    let inspection = try place.tam(["inspect", "list.csv"])
    #expect(inspection.text.contains("2 lines above the table"))
    #expect(inspection.text.contains("not read as records: “Companies, all”"))
    #expect(inspection.text.contains("header: true, skip: 2}"))
    let records = try place.tam(["inspect", "list.csv", "--records", "1"])
    #expect(records.text.hasPrefix("[\"name\",\"domain\""))
    #expect(
      records.errors
        == "list.csv:1:1: warning: 2 lines above the table, not read as records; --skip says otherwise\n"
    )
    // The command line has the last word, before the mapping.
    try place.folder.write("dialect: {skip: 2}\n", to: "map.yaml")
    let overruled = try place.tam(["inspect", "list.csv", "--map", "map.yaml", "--skip", "1"])
    #expect(overruled.text.contains("1 line above the table (given)"))
  }

  @Test func aListWithoutAHeaderIsReadByNumbers() throws {
    let rows = Workplace.list.split(separator: "\n").dropFirst().joined(separator: "\n")
    let place = try Workplace(list: Array(rows.utf8))
    try place.folder.write(
      "columns: {name: {from: 1}, domain: {from: 2}, country: {from: 3}, employees: {from: 4}}\n",
      to: "map.yaml")
    let whole = try Workplace().tam(["size", "list.csv", "--icp", "icp.yaml", "--format", "json"])
    let outcome = try place.tam(
      ["size", "list.csv", "--icp", "icp.yaml", "--map", "map.yaml", "--format", "json"])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    for key in ["records", "companies", "confirmed", "possible"] {
      #expect(try JSON(outcome.output).counts[key].number == JSON(whole.output).counts[key].number)
    }
    #expect(outcome.text.contains("the first line is taken for a record"))
  }

  /// Each row of two readings stands in a line of its own, under the other reading's.
  @Test func readingsStandBelowEachOther() throws {
    let place = try Workplace(list: Array("A,Spain\nB,Italy\nC,Spain\nD,Italy\n".utf8))
    let outcome = try place.tam(["size", "list.csv", "--icp", "icp.yaml"])
    #expect(outcome.exitCode == 65)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count > 5)
    #expect(lines.contains("  --header yes  names:    [A] [Spain]"), "\(outcome.errors)")
    #expect(lines.contains("                records:  [B] [Italy]"))
    #expect(lines.contains("  --header no   names:    [column1] [column2]"))
  }

  @Test(arguments: [
    (["--header", "maybe"], "--header takes “no”, “yes” or “auto”, not “maybe”."),
    (["--skip=-1"], "--skip takes a number of lines"),
    (["--skip", "x"], "--skip takes a number"),
    (["--decimal", ";"], "--decimal takes “comma”, “point” or “auto”"),
    (["--compression", "zip"], "--compression takes “gzip”, “none”, “zstd” or “auto”"),
  ])
  func wrongOptions(_ options: [String], _ says: String) throws {
    let outcome = try Workplace().tam(["inspect", "list.csv"] + options)
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
  }

  @Test func aDecimalSignThatCannotBeToldIsAskedFor() throws {
    let list = "name,domain,country,employees,revenue\nA,a.de,DE,100,1.500\nB,b.de,DE,80,2.250\n"
    let place = try Workplace(
      list: Array(list.utf8),
      icp: """
        icp: sign
        as_of: 2026-01-31
        currency: EUR
        must_have: [{id: money, field: revenue, at_least: 1000}]
        """)
    let refused = try place.tam(["size", "list.csv", "--icp", "icp.yaml"])
    #expect(refused.exitCode == 65)
    #expect(refused.errors.contains("holds “1.500” and its like"))
    #expect(refused.errors.contains("say which with --decimal point or --decimal comma"))
    for (sign, confirmed) in [("comma", 2), ("point", 0)] {
      let outcome = try place.tam(
        ["size", "list.csv", "--icp", "icp.yaml", "--decimal", sign, "--format", "json"])
      let run = try JSON(outcome.output)
      #expect(run.counts["confirmed"].number == confirmed)
      #expect(outcome.text.contains("\"value\" : \"\(sign)\""))
    }
  }
}
