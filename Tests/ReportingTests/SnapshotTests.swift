import Foundation
import Testing

@testable import Reporting

/// Every format, at every shape, as it is kept in `Snapshots/`.
///
/// To record one anew delete it: a test without its snapshot writes it and fails.
@Suite struct SnapshotTests {
  @Test(arguments: SampleRuns.all.map(\.name), [60, 80, 120])
  func table(shape: String, width: Int) throws {
    let page = Page(width: width, isStyled: false)
    try expect(.table, of: shape, on: page, matches: "\(shape).\(width).txt")
  }

  @Test(arguments: SampleRuns.all.map(\.name), ["json", "csv", "md"])
  func file(shape: String, format: String) throws {
    let format = try ReportFormat.named(format)
    try expect(format, of: shape, matches: shape + format.endings[0])
  }

  @Test(arguments: ["usual", "compared", "nothing", "planned"])
  func page(shape: String) throws {
    try expect(.html, of: shape, matches: shape + ".html")
  }

  @Test func styles() throws {
    try expect(
      .table, of: "usual", on: Page(width: 80, isStyled: true), matches: "usual.80.ansi.txt")
  }

  @Test(arguments: [
    ("usual", ["market", "funnel", "segments", "regions", "heat", "reasons"]),
    ("nothing", ["market", "funnel"]), ("large", ["regions", "heat"]),
    ("hostile", ["segments", "heat"]), ("unpriced", ["market", "segments"]),
    ("compared", ["variants"]),
    ("eight", ["variants", "4-dach-midmarket-enterprise-customers-only-heat"]),
    ("haystack", ["funnel", "market"]), ("possible", ["market", "regions"]),
    ("single", ["market"]), ("wordy", ["segments", "heat"]),
  ])
  func charts(shape: String, ids: [String]) throws {
    let run = (SampleRuns.all + SampleRuns.odd).first { $0.name == shape }?.run
    let charts = ChartFile.all(of: try #require(run), brand: .none)
    for id in ids {
      let chart = try #require(charts.first { $0.name == id })
      try expect(String(decoding: chart.svg, as: UTF8.self), matches: "Charts/\(shape).\(id).svg")
    }
  }

  @Test func elementOfAPage() throws {
    let chart = try #require(Chart.all(of: SampleRuns.usual, brand: .none).first)
    try expect(chart.svg(isInline: true), matches: "Charts/usual.market.inline.svg")
    let style = ChartStyle.css(Palette(.none), font: "Brand Sans")
    try expect(style.replacing("}", with: "}\n"), matches: "Charts/style.css")
    let dark = ChartStyle.colours(Palette(.none, isDark: true))
    try expect(dark.replacing("}", with: "}\n"), matches: "Charts/style.dark.css")
  }

  private func expect(
    _ format: ReportFormat, of shape: String, on page: Page = .plain, matches name: String
  ) throws {
    let run = try #require(SampleRuns.named(shape))
    let text = String(
      decoding: try format.bytes(of: run, as: Appearance(page: page)), as: UTF8.self)
    try expect(text, matches: name)
  }

  private func expect(_ text: String, matches name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Snapshots/\(name)")
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name) was missing and is recorded now; look at it and run again")
      return
    }
    #expect(text == kept, "\(name) differs")
  }
}
