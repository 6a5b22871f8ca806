import Testing

@testable import MarketSizing
@testable import Reporting

/// What pictures show: the figures of the run and no others, in words that hold.
@Suite struct FigureTests {
  /// Every result of every shape.
  private static let results = SampleRuns.all.flatMap { shape in
    shape.run.results.enumerated().map { (name: "\(shape.name) \($0)", result: $1) }
  }

  private static func captions(_ result: SizingResult) -> [Caption] {
    let bars: [BarsFigure?] = [.segments(result), .regions(result), .reasons(result)]
    return [FunnelFigure(result).caption, MarketFigure(result).caption]
      + [HeatFigure(result)?.caption].compactMap(\.self) + bars.compactMap { $0?.caption }
  }

  @Test(arguments: results.indices)
  func captionsAreWholeLines(_ index: Int) {
    for caption in Self.captions(Self.results[index].result) {
      #expect(!caption.title.isEmpty && !caption.title.hasSuffix("."))
      for text in [caption.title, caption.subtitle, caption.alternative] {
        #expect(text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
        #expect(!text.contains("\u{202E}"))
      }
      #expect(caption.alternative.hasSuffix("."))
    }
  }

  @Test(arguments: results.indices)
  func funnelsGoDownToTheMarket(_ index: Int) {
    let result = Self.results[index].result
    let funnel = FunnelFigure(result)
    #expect(funnel.steps.first?.confirmed == result.counts.companies)
    #expect(funnel.steps.count { $0.kind == .criterion } == result.funnel.count)
    let sums = funnel.steps.filter { $0.kind == .market }
    #expect(sums.map(\.label) == Array(["TAM", "SAM", "SOM"].prefix(result.som == nil ? 2 : 3)))
    #expect(sums[0].confirmed == result.tam.confirmed)
    #expect(sums[1].possible == result.sam.possible)
  }

  /// Bars are parts of the market: all of them together are its money, or its companies.
  @Test(arguments: results.indices)
  func barsAddUp(_ index: Int) throws {
    let result = Self.results[index].result
    for figure in [BarsFigure.segments(result), .regions(result)] {
      guard let figure else {
        #expect(result.tam.confirmed + result.tam.possible == 0)
        continue
      }
      #expect(figure.bars.count <= BarsFigure.limit)
      #expect(figure.bars.map(\.confirmed).reduce(0, +) == result.tam.confirmed)
      #expect(figure.bars.map(\.possible).reduce(0, +) == result.tam.possible)
      let whole =
        figure.isMoney
        ? DecimalText.size(result.tam.value.confirmed) : Double(result.tam.confirmed)
      #expect(abs(figure.bars.map(\.size).reduce(0, +) - whole) <= whole * 1e-9)
      for bar in figure.bars {
        if let low = bar.low { #expect(low <= bar.size) }
        if let high = bar.high { #expect(high >= bar.size) }
      }
    }
  }

  @Test(arguments: results.indices)
  func heatAddsUp(_ index: Int) {
    guard let figure = HeatFigure(Self.results[index].result, regions: 5, segments: 3) else {
      return
    }
    #expect(figure.rows.map(\.total.confirmed).reduce(0, +) == figure.total.confirmed)
    #expect(figure.totals.map(\.confirmed).reduce(0, +) == figure.total.confirmed)
    for row in figure.rows {
      #expect(row.cells.count == figure.columns.count)
      #expect(row.cells.allSatisfy { (0...1).contains($0.shade) })
    }
    #expect(figure.rows.flatMap(\.cells).map(\.shade).max() == 1)
  }

  @Test func titlesStateTheFinding() throws {
    let usual = SampleRuns.usual.results[0]
    let (confirmed, all) = (usual.tam.confirmed, usual.counts.companies)
    #expect(
      FunnelFigure(usual).caption.title
        == "\(NumberText.grouped(confirmed)) of \(NumberText.grouped(all)) companies fit: "
        + NumberText.share(confirmed, of: all))
    #expect(MarketFigure(usual).caption.title.hasPrefix("A market of €"))
    let nothing = SampleRuns.nothing.results[0]
    #expect(MarketFigure(nothing).caption.title == "No company on the list fits")
    #expect(FunnelFigure(nothing).caption.title.hasPrefix("None of "))
    #expect(BarsFigure.segments(nothing) == nil && HeatFigure(nothing) == nil)
    let unpriced = MarketFigure(SampleRuns.unpriced.results[0])
    #expect(unpriced.caption.title.contains("companies") && unpriced.levels[0].range == nil)
  }

  /// Reasons stand by their number, the greatest first, and name the funnel's.
  @Test func reasonsAreInOrder() throws {
    let figure = try #require(BarsFigure.reasons(SampleRuns.usual.results[0]))
    #expect(figure.bars.map(\.size) == figure.bars.map(\.size).sorted(by: >))
    #expect(figure.caption.title.contains(figure.bars[0].label))
  }

  /// Names are the user's and often begin with a small letter; titles do not, whatever they name.
  @Test func titlesBeginAsSentencesDo() {
    for (shape, original) in SampleRuns.all {
      var run = original
      for index in run.results.indices {
        run.results[index].icp = "an-icp-\(index)"
        for step in run.results[index].funnel.indices {
          run.results[index].funnel[step].id = "criterion-\(step)"
        }
        for row in run.results[index].segments.indices {
          run.results[index].segments[row].segment = "segment \(row)"
        }
        for row in run.results[index].regions.indices {
          run.results[index].regions[row].region = "region \(row)"
        }
      }
      for chart in Chart.all(of: run, brand: .none) {
        let title = chart.caption.title
        #expect(title.first.map { !$0.isLowercase } == true, "\(shape): \(title)")
      }
    }
  }

  /// What is as large as others is not called the largest.
  @Test func equals() throws {
    var run = SampleRuns.compared
    for index in run.results.indices { run.results[index].tam = run.results[0].tam }
    let all = try #require(BarsFigure.variants(run))
    #expect(all.caption.title.hasPrefix("All 3 markets are equally large: €"))
    run.results[2].tam = SampleRuns.nothing.results[0].tam
    #expect(
      try #require(BarsFigure.variants(run)).caption.title
        .hasPrefix("None of 3 markets is larger than base: €"))
    run.results[1].tam.value.confirmed = DecimalText.sum([run.results[0].tam.value.confirmed, "1"])
    #expect(
      try #require(BarsFigure.variants(run)).caption.title.hasSuffix(", a little more than base"))

    var result = SampleRuns.usual.results[0]
    for index in result.segments.indices { result.segments[index].value = result.segments[0].value }
    #expect(try #require(BarsFigure.segments(result)).caption.title.contains("are equally large"))
    for index in result.cells.indices { result.cells[index].confirmed = 7 }
    let heat = try #require(HeatFigure(result))
    #expect(heat.caption.title.hasSuffix(" groups have 7 companies each"))
  }

  /// What is left out is called what it is.
  @Test func othersAreCalledAsTheirRows() throws {
    var result = SampleRuns.large.results[0]
    for (by, word) in [("country", "countries"), ("state", "states"), ("groups", "regions")] {
      result.regionsBy = by
      let heat = try #require(HeatFigure(result))
      let bars = try #require(BarsFigure.regions(result))
      #expect(heat.rows.last?.region.hasSuffix(" more \(word)") == true)
      #expect(bars.bars.last?.label.hasSuffix(" more \(word)") == true)
    }
  }

  /// A segment without a price has no money to tell of: its companies are told instead.
  @Test func withoutAPriceCompaniesAreTold() throws {
    var result = SampleRuns.usual.results[0]
    let name = result.segments[0].segment
    result.assumptions.prices.removeAll { $0.segment == name || $0.segment == nil }
    result.segments[0].confirmed = 1
    result.segments[0].possible = 1234
    let figure = try #require(BarsFigure.segments(result))
    let texts = Chart.of(figure, brand: .none).drawing.texts.map(\.text)
    #expect(texts.contains("1 company · +1,234 possible"), "\(texts)")
    #expect(figure.caption.alternative.contains("no price, 1 company and 1,234 possible"))
  }

  @Test func variantsAreMoneyOnlyInOneCurrency() throws {
    #expect(BarsFigure.variants(SampleRuns.usual) == nil)
    let compared = try #require(BarsFigure.variants(SampleRuns.compared))
    #expect(compared.isMoney && compared.currency == "EUR")
    #expect(compared.caption.title.hasPrefix("Of 3 markets wider is the largest: €"))
    let eight = try #require(BarsFigure.variants(SampleRuns.eight))
    #expect(!eight.isMoney && eight.currency == nil)
    #expect(eight.bars.map(\.label) == SampleRuns.eight.labels)
  }

  @Test(arguments: [
    ("#767676", 4.54), ("#000", 21), ("#FFFFFF", 1), ("#1B5E9B", 6.73),
  ])
  func contrasts(_ text: String, _ contrast: Double) throws {
    // As WebAIM's contrast checker states them.
    let colour = try #require(Colour(text))
    #expect(abs(colour.contrast(with: .white) - contrast) < 0.01)
  }

  @Test func coloursAreHexadecimal() {
    #expect(Colour("#0a5")?.hex == "00AA55")
    #expect(Colour("1b5e9b")?.hex == "1B5E9B")
    for text in ["", "#", "#12", "#12345g", "#1234567", "red", "+12345", "#١٢٣"] {
      #expect(Colour(text) == nil, "\(text)")
    }
    #expect(Colour(0x00_0000).mixed(with: .white, 0.5).hex == "808080")
  }

  /// All text that the palette writes can be read: 4.5 : 1 (WCAG 2.2, 1.4.3).
  @Test(arguments: ["#1B5E9B", "#000000", "#8A8A8A", "#D4380D", "#2F6B2F", "#7A1FA2"])
  func palettesCanBeRead(_ text: String) throws {
    let palette = Palette(Brand(colour: try #require(Colour(text))))
    for colour in [palette.ink, palette.muted, palette.accent] {
      #expect(colour.contrast(with: palette.paper) >= 4.5)
      #expect(colour.contrast(with: palette.shade) >= 4.5)
    }
    for share in stride(from: 0.0, through: 1, by: 0.05) {
      let tint = palette.tint(share)
      #expect(palette.text(on: tint).contrast(with: tint) >= 4, "\(share)")
    }
  }
}
