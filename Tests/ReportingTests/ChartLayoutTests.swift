import TestSupport
import Testing

@testable import MarketSizing
@testable import Reporting

/// What a reader would see: texts apart from each other, bars as long as what they stand for.
@Suite struct ChartLayoutTests {
  private static let runs = SampleRuns.all + SampleRuns.odd

  @Test(arguments: runs.map(\.name), [nil, "Verdana"])
  func textsAreInThePictureAndApart(shape: String, font: String?) throws {
    let run = try #require(Self.runs.first { $0.name == shape }?.run)
    for chart in Chart.all(of: run, brand: Brand(font: font)) {
      expectApart(chart.drawing, "\(shape) \(chart.caption.id)")
    }
  }

  /// Names and counts of all lengths.
  @Test(arguments: 0..<60)
  func randomFigures(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let (bars, heat) = (random.bars(), random.heat())
    let charts: [Chart?] = [
      .of(bars, brand: .none), heat.map { .of($0, brand: .none) },
      .of(random.market(), brand: .none), .of(random.funnel(), brand: .none),
    ]
    for chart in charts.compactMap(\.self) {
      expectApart(chart.drawing, "seed \(seed), \(chart.caption.id)")
    }
  }

  private func expectApart(_ drawing: Drawing, _ name: String) {
    let texts = drawing.texts.map { ($0.text, $0.frame) }
    for (text, frame) in texts {
      #expect(
        frame.x >= -0.01 && frame.x + frame.width <= drawing.width + 0.01 && frame.y >= -0.01
          && frame.y + frame.height <= drawing.height + 0.01,
        "\(name): “\(text)” leaves the picture")
    }
    for (number, (text, a)) in texts.enumerated() {
      for (other, b) in texts[(number + 1)...] {
        let isApart =
          a.x + a.width <= b.x + 0.01 || b.x + b.width <= a.x + 0.01
          || a.y + a.height <= b.y + 0.01 || b.y + b.height <= a.y + 0.01
        #expect(isApart, "\(name): “\(text)” is over “\(other)”")
      }
    }
    // No bar and no bracket runs under a text, but cells and squares may.
    for box in drawing.boxes where [.main, .light].contains(box.ink) && box.height == 20 {
      for (text, a) in texts {
        let isApart =
          a.x + a.width <= box.x || box.x + box.width <= a.x || a.y + a.height <= box.y
          || box.y + box.height <= a.y
        #expect(isApart, "\(name): “\(text)” is over a bar")
      }
    }
    for box in drawing.boxes {
      #expect(
        box.x >= 0 && box.x + box.width <= drawing.width && box.y + box.height <= drawing.height)
    }
    for line in drawing.lines where line.ink != .line {
      for step in 0...60 {
        let share = Double(step) / 60
        let (x, y) = (
          line.x1 + (line.x2 - line.x1) * share, line.y1 + (line.y2 - line.y1) * share
        )
        for (text, a) in texts {
          let isIn = a.x < x && x < a.x + a.width && a.y < y && y < a.y + a.height
          #expect(!isIn, "\(name): a line runs through “\(text)”")
        }
      }
    }
    for line in drawing.lines {
      #expect(max(line.x1, line.x2) <= drawing.width && max(line.y1, line.y2) <= drawing.height)
    }
  }

  /// Bars are as long as their sizes say and equally high; of ranges both ends are in their place.
  @Test(arguments: 0..<20)
  func barsAreInProportion(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let figure = random.bars()
    let drawing = Chart.of(figure, brand: .none).drawing
    let mains = drawing.boxes.filter { $0.ink == .main }
    let sizes = figure.bars.map(\.size).filter { $0 > 0 }
    try #require(mains.count == sizes.count)
    #expect(Set(drawing.boxes.map(\.height)).count == 1)
    let unit = zip(mains, sizes).map { $0.width / $1 }.min() ?? 0
    for (bar, size) in zip(mains, sizes) {
      #expect(bar.width == BarRows.sliver || abs(bar.width - size * unit) < 1e-6 * bar.width)
    }
    let start = try #require(mains.first?.x)
    let brackets = drawing.lines.filter { $0.ink == .range && $0.y1 == $0.y2 }
    let ranges = figure.bars.compactMap { bar in
      bar.low.flatMap { low in bar.high.map { (low, $0) } }
    }.filter { $0 < $1 }
    try #require(brackets.count == ranges.count)
    for (bracket, range) in zip(brackets, ranges) {
      #expect(abs(bracket.x1 - start - range.0 * unit) < 1e-6)
      #expect(abs(bracket.x2 - start - range.1 * unit) < 1e-6)
    }
  }

  @Test func possibleCompaniesFollowInLight() throws {
    let drawing = Chart.of(FunnelFigure(SampleRuns.usual.results[0]), brand: .none).drawing
    for light in drawing.boxes.filter({ $0.ink == .light }) {
      let main = try #require(drawing.boxes.first { $0.ink == .main && $0.y == light.y })
      #expect(main.x + main.width == light.x)
    }
    #expect(drawing.boxes.contains { $0.ink == .light })
  }

  /// In a list ten thousand times the market the bars of the market are still told apart, and a wedge
  /// says that they are drawn longer, by powers of ten.
  @Test func aSmallMarketOfALargeList() throws {
    let figure = FunnelFigure(
      try #require(SampleRuns.odd.first { $0.name == "haystack" }).run.results[0])
    let drawing = Chart.of(figure, brand: .none).drawing
    let mains = drawing.boxes.filter { $0.ink == .main }
    try #require(mains.count == figure.steps.count)
    let words = drawing.texts.map(\.text).filter { $0.hasPrefix("from here on") }
    #expect(!words.isEmpty)
    #expect(words.allSatisfy { $0.contains("0 times as long") })
    // The bars of TAM and all below it keep one scale.
    let tam = try #require(figure.steps.firstIndex { $0.label == "TAM" })
    let unit = mains[tam].width / Double(figure.steps[tam].confirmed)
    #expect(mains[tam].width > 30)
    for (bar, step) in zip(mains, figure.steps).dropFirst(tam) {
      #expect(
        bar.width == BarRows.sliver || abs(bar.width - unit * Double(step.confirmed)) < 1e-6)
    }
    // And so do those before the first wedge, with the list's.
    #expect(abs(mains[1].width / mains[0].width - 0.5) < 0.01)
  }

  /// No list is so long, but a file can say that it is.
  @Test func oneCompanyOfTheLongestList() {
    var figure = FunnelFigure(SampleRuns.usual.results[0])
    for index in figure.steps.indices {
      let count = index == 0 ? Int.max : 1
      (figure.steps[index].confirmed, figure.steps[index].possible) = (
        count, index == 0 ? count : 0
      )
    }
    let drawing = Chart.of(figure, brand: .none).drawing
    #expect(drawing.boxes.allSatisfy { $0.width >= BarRows.sliver && $0.width < Chart.width })
    expectApart(drawing, "the longest list")
  }

  /// Areas of the squares are in the proportion of the sizes.
  @Test(arguments: ["usual", "large", "unpriced", "hostile"])
  func squaresAreInProportion(shape: String) throws {
    let figure = MarketFigure(try #require(SampleRuns.named(shape)).results[0])
    let drawing = Chart.of(figure, brand: .none).drawing
    let squares = drawing.boxes.filter { $0.ink != .edge }
    try #require(squares.count == figure.levels.count)
    let foot = squares[0].y + squares[0].height
    for (square, level) in zip(squares, figure.levels) {
      #expect(square.width == square.height)
      #expect(square.x == 0 && abs(square.y + square.height - foot) < 1e-9)
      let areas = square.width * square.width / (squares[0].width * squares[0].width)
      #expect(abs(areas - level.size / figure.levels[0].size) < 1e-9)
    }
  }

  /// Numbers can be read on every shade, and text on paper, in light and dark, for all brands.
  @Test(arguments: [0x1B5E9B, 0x000000, 0x777777, 0xC2185B, 0x00695C, 0x8E24AA, 0xB71C1C, 0x0D47A1])
  func contrast(rgb: UInt32) {
    for isDark in [false, true] {
      let palette = Palette(Brand(colour: Colour(rgb)), isDark: isDark)
      for number in 1...9 {
        let (shade, text) = (Ink.tint(number).colour(palette), Ink.on(number).colour(palette))
        #expect(shade.contrast(with: text) >= 4.5, "\(number) of \(palette.main.hex)")
      }
      for colour in [palette.ink, palette.muted, palette.accent] {
        #expect(colour.contrast(with: palette.paper) >= 4.5, "\(colour.hex)")
        #expect(colour.contrast(with: palette.shade) >= 4.5, "\(colour.hex)")
      }
      #expect(palette.main.contrast(with: palette.paper) >= 3)
      #expect(palette.main.contrast(with: palette.text(on: palette.main)) >= 4.5)
    }
  }

  /// The more companies, the darker; only a cell without any has no shade.
  @Test func shadesRise() {
    #expect(Ink.tint(share: 0) == nil)
    #expect(Ink.tint(share: 1e-12) == 1)
    #expect(Ink.tint(share: 1) == 9)
    let tints = (1...100).compactMap { Ink.tint(share: Double($0) / 100) }
    #expect(tints == tints.sorted() && Set(tints).count == 9)
  }

  @Test func sumsOfOthersAreNoFinding() throws {
    let result = SampleRuns.large.results[0]
    let heat = try #require(HeatFigure(result))
    let regions = try #require(BarsFigure.regions(result))
    #expect(regions.bars.last?.label == "29 more regions")
    #expect(!regions.caption.title.contains("more regions"))
    #expect(!heat.caption.title.contains("more regions"))
    #expect(heat.rows.last?.cells.allSatisfy { $0.shade == 0 } == true)
    #expect(heat.rows.allSatisfy { $0.cells.last?.shade == 0 })
  }

  /// Where there is nothing to draw a sentence says so.
  @Test func nothing() {
    let result = SampleRuns.nothing.results[0]
    let market = Chart.of(MarketFigure(result), brand: .none).drawing
    #expect(market.boxes.isEmpty && market.texts.map(\.text) == ["There is no market to draw."])
    var figure = FunnelFigure(result)
    for index in figure.steps.indices {
      (figure.steps[index].confirmed, figure.steps[index].possible) = (0, 0)
    }
    let funnel = Chart.of(figure, brand: .none).drawing
    #expect(funnel.boxes.isEmpty && funnel.texts.map(\.text) == ["The list holds no companies."])
  }
}
