import Foundation
import MarketSizing
import TestSupport
import Testing

@testable import Reporting

/// Decks as other programs open them.
@Suite("Decks in other programs", .serialized)
struct DeckDocumentTests {
  private static func deck(_ shape: String, brand: Brand = .none) throws -> (Run, DeckReading) {
    let run = try #require(SampleRuns.named(shape))
    let bytes = try ReportFormat.pptx.bytes(of: run, as: Appearance(brand: brand))
    return (run, try DeckReading(bytes))
  }

  /// A brand with all there is.
  static func brand() throws -> Brand {
    let png = try #require(
      Data(
        base64Encoded:
          "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DwHwQZAAwEA/7E9jOkAAAAAElFTkSuQmCC"
      ))
    return Brand(
      name: "Acme <Analytics> & Söhne", colour: Colour(0x7A_1FA2), font: "Verdana",
      logo: Brand.Logo(png: Array(png)))
  }

  @Test("Every part can be read and reached, and every slide says what it is and where from")
  func parts() throws {
    for (shape, _) in SampleRuns.all {
      for brand in [Brand.none, try Self.brand()] {
        let (run, deck) = try Self.deck(shape, brand: brand)
        #expect(deck.faults == [], "\(shape)")
        #expect((4...15).contains(deck.slides.count), "\(shape): \(deck.slides.count) slides")
        for slide in deck.slides {
          #expect(!slide.title.isEmpty)
          #expect(slide.silent == [], "\(shape): \(slide.title)")
          #expect(slide.notes.contains("xxh3:0123456789abcdef"))
          #expect(slide.notes.contains(run.results[0].sha256))
          #expect(slide.notes.contains("tam 1.0.0"))
        }
      }
    }
  }

  @Test(
    "Charts and their workbooks hold the run's own numbers", arguments: SampleRuns.all.map(\.name))
  func numbers(shape: String) throws {
    let (run, deck) = try Self.deck(shape)
    for chart in deck.slides.flatMap(\.charts) {
      #expect(chart.cells[""] == chart.categories.map { .text($0) })
      for (name, values) in chart.series {
        #expect(chart.cells[name] == values.map { .number($0) }, "\(shape) \(name)")
      }
    }
    guard run.results.count == 1 else { return }
    let result = run.results[0]
    let funnel = try #require(deck.slides.flatMap(\.charts).first)
    let steps = result.funnel.filter { $0.kind != "serviceable" }.map { Double($0.confirmed) }
    let confirmed = try #require(funnel.series["Confirmed"])
    #expect(
      Array(confirmed.prefix(steps.count + 2).dropFirst()) == steps + [Double(result.tam.confirmed)]
    )
    if let possible = funnel.series["Possible"] {
      #expect(possible[steps.count + 1] == Double(result.tam.possible))
    }
    guard let segments = BarsFigure.segments(result) else { return }
    let chart = try #require(
      deck.slides.first { $0.title == segments.caption.title }?.charts.first)
    if segments.isMoney {
      let base = result.segments.map { Double($0.value.confirmed) ?? -1 }
      let low = result.segments.map { Double($0.value.low) ?? -1 }
      let high = result.segments.map { Double($0.value.high) ?? -1 }
      #expect(chart.series["Base"] == base)
      #expect(chart.series["High"] == high)
      #expect(chart.below == zip(base, low).map { $0 - $1 })
      #expect(chart.above == zip(high, base).map { $0 - $1 })
    } else {
      #expect(chart.series["Confirmed"] == result.segments.map { Double($0.confirmed) })
      #expect(chart.series["Possible"] == result.segments.map { Double($0.possible) })
    }
  }

  @Test("Tables add up to the market, and say which assumption has no source")
  func tables() throws {
    let (run, deck) = try Self.deck("usual")
    let result = run.results[0]
    let market = try #require(
      deck.slides.first { $0.title.hasPrefix("A market of") && !$0.tables.isEmpty })
    #expect(
      market.tables[0].last?.prefix(2)
        == ["TAM", NumberText.grouped(result.tam.confirmed)])
    let rows = try #require(deck.slides.last?.tables.first)
    #expect(rows.dropFirst().contains { $0.last == "no source given" })
    #expect(deck.slides.last?.title.contains("no source") == true)
  }

  @Test("Texts of lists stay texts")
  func hostile() throws {
    let (_, deck) = try Self.deck("hostile")
    let texts = deck.slides.flatMap { $0.texts + $0.tables.joined().joined() + [$0.notes] }
    #expect(texts.contains { $0.contains("<script>alert(1)</script>") })
    for text in texts {
      #expect(!text.contains("\u{202E}"))
      #expect(!text.contains("\u{1B}"))
    }
  }

  @Test("LibreOffice makes a page of each slide, and no text runs into the footer or over the edge")
  func pages() throws {
    let folder = try TemporaryFolder()
    var slides: [String: Int] = [:]
    for (shape, run) in SampleRuns.all {
      let plan = DeckPlan(run: run, brand: shape == "usual" ? try Self.brand() : .none)
      slides[shape] = plan.deck.slides.count
      try folder.write(try plan.deck.bytes(), to: "\(shape).pptx")
    }
    let profile = "-env:UserInstallation=file://\(folder.path)/profile"
    let outcome = try TamProgram.run(
      ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", folder.path]
        + slides.keys.sorted().map { "\(folder.path)/\($0).pptx" }, program: "/usr/bin/env")
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    for (shape, count) in slides {
      let info = try TamProgram.run(
        ["pdfinfo", "\(folder.path)/\(shape).pdf"], program: "/usr/bin/env")
      let pages = info.text.firstMatch(of: /Pages: +([0-9]+)/).flatMap { Int($0.1) }
      #expect(pages == count, "\(shape)")
      let words = try TamProgram.run(
        ["pdftotext", "-bbox", "\(folder.path)/\(shape).pdf", "-"], program: "/usr/bin/env")
      var found = 0
      for word in words.text.matches(
        of: /xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</)
      {
        let box = [word.1, word.2, word.3, word.4].compactMap { Double($0) }
        try #require(box.count == 4)
        found += 1
        let isInside = box[0] >= 40 && box[2] <= 920 && box[1] >= 15 && box[3] <= 524
        let isAbove = box[3] <= 505
        let isFooter = box[1] >= 504
        #expect(isInside && (isAbove || isFooter), "\(shape): \(word.5) at \(box)")
      }
      #expect(found > 100)
    }
  }
}
