import Testing

@testable import MarketSizing
@testable import Reporting

@Suite struct ReportFormatTests {
  @Test func namesAndEndings() throws {
    for format in ReportFormat.all {
      #expect(try ReportFormat.named(format.name).name == format.name)
      for ending in format.endings {
        #expect(try ReportFormat.forFile("a/b\(ending.uppercased())").name == format.name)
      }
    }
    #expect(ReportFormat.all.map(\.name).contains("md"))
    let name = #expect(throws: UnknownFormat.self) { try ReportFormat.named("xml") }
    #expect(name?.known == ReportFormat.all.map(\.name))
    let ending = #expect(throws: UnknownFormat.self) { try ReportFormat.forFile("A.xml") }
    #expect(ending?.given == "A.xml")
    #expect(ending?.known.contains(".md") == true)
  }

  @Test(arguments: SampleRuns.all.map(\.name))
  func jsonComesBack(shape: String) throws {
    let run = try #require(SampleRuns.named(shape))
    let bytes = try run.json()
    #expect(bytes.last == UInt8(ascii: "\n"))
    let again = try Run(json: bytes)
    #expect(again == run)
    #expect(try again.json() == bytes)
    for format in ReportFormat.all where format.isRepeatable {
      #expect(try format.bytes(of: again) == format.bytes(of: run))
    }
  }

  @Test func jsonKeys() throws {
    let usual = String(decoding: try SampleRuns.usual.json(), as: UTF8.self)
    for key in ["sha256", "not_utf8", "sole_reason", "unknown_only_here", "as_of", "count_by"] {
      #expect(usual.contains("\"\(key)\" : "), "\(key) is missing")
    }
    #expect(usual.contains("\"variant\" : null"))
    #expect(usual.contains("\"sha256\" : null"))
    let unpriced = String(decoding: try SampleRuns.unpriced.json(), as: UTF8.self)
    for key in ["som", "currency", "title", "obtainable"] {
      #expect(unpriced.contains("\"\(key)\" : null"), "\(key) is no null")
    }
  }

  @Test(arguments: [
    ("", "it is not JSON"), ("[]", "is not of the kind"), ("{}", "it has no schema"),
    (#"{"schema": "tam-run/9"}"#, "its schema is tam-run/9, not tam-run/1"),
    (#"{"schema": "tam-run/1"}"#, "it has no "),
  ])
  func noRuns(json: String, reason: String) {
    let error = #expect(throws: UnreadableRun.self) { try Run(json: Array(json.utf8)) }
    #expect(error?.description.contains(reason) == true)
  }

  @Test(arguments: SampleRuns.all.map(\.name))
  func tableKeepsItsWidth(shape: String) throws {
    let run = try #require(SampleRuns.named(shape))
    for width in [60, 61, 67, 79, 80, 81, 95, 100, 119, 132, 160, 200] {
      let styled = try ReportFormat.table.bytes(
        of: run, as: Appearance(page: Page(width: width, isStyled: true)))
      let plain = try ReportFormat.table.bytes(
        of: run, as: Appearance(page: Page(width: width, isStyled: false)))
      let text = String(decoding: styled, as: UTF8.self)
        .replacing(/\u{1B}\[[0-9]m/, with: "")
      #expect(text == String(decoding: plain, as: UTF8.self))
      for line in text.split(separator: "\n") {
        #expect(DisplayWidth.of(line) <= width, "\(line)")
        #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      }
    }
  }

  @Test func csvAddsUp() throws {
    let run = SampleRuns.usual
    let text = String(decoding: try ReportFormat.csv.bytes(of: run), as: UTF8.self)
    let rows = text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let tam = run.results[0].tam
    #expect(rows.allSatisfy { $0.count == 12 })
    #expect(rows.compactMap { Int($0[4]) }.reduce(0, +) == tam.confirmed)
    #expect(rows.compactMap { Int($0[5]) }.reduce(0, +) == tam.possible)
    for (column, value) in [(9, tam.value.confirmed), (10, tam.value.low), (11, tam.value.high)] {
      let sum = rows.map { SampleRuns.hundredths(String($0[column])) }.reduce(0, +)
      #expect(SampleRuns.amount(sum) == value)
    }
  }

  @Test(arguments: SampleRuns.all.map(\.name), [0, 1, 3, 10, .max - 1])
  func matrixAddsUp(shape: String, limit: Int) throws {
    for result in try #require(SampleRuns.named(shape)).results {
      let matrix = SegmentMatrix(result, regions: limit, segments: limit)
      let all = SegmentMatrix.Count(
        confirmed: result.tam.confirmed, possible: result.tam.possible)
      #expect(matrix.totals.last == all)
      #expect(SegmentMatrix.Count.sum(matrix.totals.dropLast()) == all)
      for row in matrix.rows {
        #expect(SegmentMatrix.Count.sum(row.counts.dropLast()) == row.counts.last)
      }
    }
  }

  @Test(arguments: SampleRuns.all.map(\.name))
  func markdownTablesAreWhole(shape: String) throws {
    let run = try #require(SampleRuns.named(shape))
    let text = String(decoding: try ReportFormat.markdown.bytes(of: run), as: UTF8.self)
    var bars: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(!line.replacing(/`[^`]*`/, with: "").contains("<"), "\(line)")
      guard line.hasPrefix("|") else {
        bars = nil
        continue
      }
      let count = line.replacing("\\|", with: "").count { $0 == "|" }
      #expect(bars == nil || bars == count, "\(line)")
      bars = count
    }
  }

  /// Numbers that no list gives, but a file can.
  @Test(arguments: ["usual", "compared"])
  func absurdNumbers(shape: String) throws {
    var run = try #require(SampleRuns.named(shape))
    run.results[0].tam.confirmed = .max
    run.results[0].counts.companies = .min
    for index in run.results[0].regions.indices { run.results[0].regions[index].confirmed = .max }
    for index in run.results[0].cells.indices { run.results[0].cells[index].possible = .max }
    run.results[0].segments[0].approximate = -1
    run.results[0].tam.value.confirmed = "nonsense|"
    run.fields[0].known = .max
    run.inputs[0].bytes = .min
    for format in ReportFormat.all where format.isRepeatable {
      #expect(try !format.bytes(of: run).isEmpty)
    }
  }
}
