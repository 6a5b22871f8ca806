import MarketSizing
import TestSupport
import Testing

@testable import Reporting

@Suite("Decks")
struct DeckTests {
  /// Every text on a deck's slides with the room that it has.
  private static func texts(of deck: Deck) -> [(Shape, [Paragraph], Double, Double)] {
    deck.slides.indices.flatMap { index in
      deck.shapes(of: index).flatMap { shape in
        shape.texts.map { (shape, $0.paragraphs, $0.width, $0.height) }
      }
    }
  }

  private static func expectRoom(in deck: Deck, _ what: String) {
    let fit = TextFit(font: deck.brand.font)
    for (shape, paragraphs, width, height) in texts(of: deck) {
      let needed = fit.height(paragraphs, in: width)
      let text = paragraphs.map(\.text).joined(separator: " / ")
      #expect(needed <= height + 0.01, "\(what), \(shape.name): \(text)")
    }
    for (index, slide) in deck.slides.enumerated() {
      for shape in deck.shapes(of: index) {
        #expect(
          shape.frame.x >= 0 && shape.frame.y >= 0 && shape.frame.right <= Frame.slide.width
            && shape.frame.bottom <= Frame.slide.height, "\(what): \(slide.title)")
        guard slide.layout == .finding, case .table = shape.kind else { continue }
        #expect(shape.frame.bottom <= Slide.footerFrame.y, "\(what): \(slide.title)")
      }
    }
  }

  @Test("All texts have room, in the usual font and in a wide one")
  func room() throws {
    for (shape, run) in SampleRuns.all {
      Self.expectRoom(in: DeckPlan(run: run, brand: .none).deck, shape)
      let brand = Brand(name: String(repeating: "Brand & Co ", count: 30), font: "Verdana")
      Self.expectRoom(in: DeckPlan(run: run, brand: brand).deck, "\(shape), branded")
    }
  }

  @Test("A deck that does not show all markets says so")
  func omission() {
    var run = SampleRuns.compared
    run.results = (0..<12).map { number in
      var result = run.results[0]
      (result.icp, result.variant) = ("market-\(number)", nil)
      return result
    }
    let slides = DeckPlan(run: run, brand: .none).deck.slides
    let own = { (number: Int) in
      slides.contains { $0.title.hasPrefix("\(run.labels[number]) – ") }
    }
    #expect(own(9) && !own(10))
    #expect(slides.contains { $0.subtitle.contains("slides of their own for the first 10") })
    run.results.removeLast(2)
    let all = DeckPlan(run: run, brand: .none).deck.slides
    #expect(!all.contains { $0.subtitle.contains("slides of their own") })
  }

  @Test("Names of any length and script have room", arguments: 0..<12)
  func randomNames(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    func name() -> String {
      let words = [
        "W", "i", "Donaudampfschifffahrtsgesellschaft", "株式会社長い名前", "mmmmmmmm", "a b c",
        "employees between 20 and 1,000", "شركة", "👩‍👩‍👧‍👦", "https://example.com/a/very/long/path", "—",
        "",
      ]
      let count = Int.random(in: 0...14, using: &random)
      return (0..<count).compactMap { _ in words.randomElement(using: &random) }
        .joined(separator: Bool.random(using: &random) ? " " : "")
    }
    for (shape, original) in SampleRuns.all {
      var run = original
      for index in run.results.indices {
        run.results[index].title = name()
        run.results[index].variant = index == 0 ? nil : name()
        for row in run.results[index].segments.indices {
          run.results[index].segments[row].segment = name()
        }
        for row in run.results[index].regions.indices {
          run.results[index].regions[row].region = name()
        }
        for step in run.results[index].funnel.indices {
          run.results[index].funnel[step].id = name()
          run.results[index].funnel[step].condition = name()
          run.results[index].funnel[step].why = name()
        }
        for price in run.results[index].assumptions.prices.indices {
          run.results[index].assumptions.prices[price].source = name()
        }
      }
      for index in run.inputs.indices { run.inputs[index].source = name() }
      Self.expectRoom(in: DeckPlan(run: run, brand: Brand(name: name())).deck, shape)
    }
  }

  @Test("A long profile, many lists and many prices are folded")
  func manyOfAll() throws {
    var run = SampleRuns.large
    let step = run.results[0].funnel[0]
    run.results[0].funnel = Array(repeating: step, count: 40) + run.results[0].funnel
    run.inputs = Array(repeating: run.inputs[0], count: 60)
    run.results[0].assumptions.prices = (0..<90).map { number in
      var price = run.results[0].assumptions.prices[0]
      price.base = "\(number).00"
      return price
    }
    let deck = DeckPlan(run: run, brand: .none).deck
    Self.expectRoom(in: deck, "many")
    #expect(deck.slides.count <= 12)
    let texts = Self.texts(of: deck).flatMap { $0.1 }.map(\.text)
    #expect(texts.contains { $0.hasSuffix("more criteria") })
    #expect(texts.contains { $0.hasSuffix(" more") })
  }

  @Test("However many markets are compared, there are no more than 16 slides")
  func manyMarkets() throws {
    var run = SampleRuns.eight
    for _ in 0..<3 { run.results += run.results }
    let deck = DeckPlan(run: run, brand: .none).deck
    #expect(deck.slides.count <= 16)
    Self.expectRoom(in: deck, "64 markets")
    #expect(DeckPlan(run: SampleRuns.eight, brand: .none).deck.slides.count <= 15)
  }

  @Test("No company: the first slide says so and why, and no market is drawn")
  func nothing() throws {
    let slides = DeckPlan(run: SampleRuns.nothing, brand: .none).deck.slides
    #expect(slides[0].title == "No company on the list fits")
    let lines = slides[0].shapes.flatMap(\.texts).flatMap(\.paragraphs).map(\.text)
    #expect(lines.contains { $0.hasPrefix("Of 100 companies none is left after rival") })
    #expect(!slides.contains { $0.title.hasPrefix("A market") })
  }

  @Test("No prices: companies are counted, and no currency is to be seen")
  func unpriced() throws {
    let deck = DeckPlan(run: SampleRuns.unpriced, brand: .none).deck
    #expect(deck.slides[0].title == "2,406 companies fit")
    for (_, paragraphs, _, _) in Self.texts(of: deck) {
      for paragraph in paragraphs { #expect(!paragraph.text.contains("€")) }
    }
  }

  @Test("Areas of TAM, SAM and SOM are in proportion")
  func proportion() throws {
    let result = SampleRuns.usual.results[0]
    let slide = try #require(DeckPlan(run: SampleRuns.usual, brand: .none).market(result))
    let group = try #require(
      slide.shapes.lazy.compactMap { shape -> [Shape]? in
        if case .group(let shapes) = shape.kind { shapes } else { nil }
      }.first)
    let blocks = group.filter { if case .block = $0.kind { true } else { false } }
    let areas = blocks.map { $0.frame.width * $0.frame.height }
    let sizes = MarketFigure(result).levels.map(\.size)
    for index in 1..<3 {
      #expect(abs(areas[index] / areas[0] - sizes[index] / sizes[0]) < 1e-9)
    }
  }

  @Test("Amounts that no market has are no end of the program")
  func absurdAmounts() throws {
    for amount in [String(repeating: "9", count: 400), "-5", "", "nonsense", "0.00"] {
      var run = SampleRuns.compared
      for index in run.results.indices {
        run.results[index].tam.value.confirmed = amount
        run.results[index].tam.value.low = amount
        run.results[index].som?.base.value = amount
        run.results[index].segments[0].value.confirmed = amount
        run.results[index].segments[0].value.high = amount
        run.results[index].tam.possible = .max
        run.results[index].funnel[0].confirmed = .min
      }
      for run in [
        run,
        {
          var one = run; one.results = [one.results[0]]; return one
        }(),
      ] {
        let deck = DeckPlan(run: run, brand: .none).deck
        Self.expectRoom(in: deck, amount)
        let bytes = try deck.bytes()
        #expect(!bytes.isEmpty)
        for slide in deck.slides {
          for case .chart(let chart) in slide.shapes.map(\.kind) {
            let text = String(decoding: chart.document, as: UTF8.self)
            #expect(!text.contains("<c:v>inf") && !text.contains("<c:v>nan"))
          }
        }
      }
    }
  }

  @Test("Rows of text stand at the height of their bars")
  func rowsStandBesideBars() throws {
    for (shape, run) in SampleRuns.all {
      for slide in DeckPlan(run: run, brand: .none).deck.slides {
        for found in slide.shapes {
          guard case .chart(let chart) = found.kind else { continue }
          let tables = slide.shapes.compactMap { other -> (Frame, SlideTable)? in
            if case .table(let table) = other.kind { (other.frame, table) } else { nil }
          }
          let (frame, table) = try #require(tables.first)
          let count = chart.categories.count
          let band = found.frame.height / Double(count)
          #expect(abs(frame.y + table.rows[0].height - found.frame.y) < 0.01)
          for row in table.rows[1...count] {
            #expect(abs(row.height - band) < 0.01, "\(shape): \(slide.title)")
          }
        }
      }
    }
  }

  @Test("Equal runs give equal bytes, in every time zone and language")
  func sameBytes() throws {
    let run = SampleRuns.usual
    let bytes = try ReportFormat.pptx.bytes(of: run)
    #expect(try ReportFormat.pptx.bytes(of: run) == bytes)
    let folder = try TemporaryFolder()
    try folder.write(try run.json(), to: "run.json")
    for (zone, language) in [
      ("Pacific/Kiritimati", "C"), ("America/Los_Angeles", "de_DE.UTF-8"),
      ("Africa/Monrovia", "tr_TR.UTF-8"),
    ] {
      let outcome = try TamProgram.run(
        ["report", "run.json", "--to", "deck.pptx"], in: folder.path,
        environment: ["TZ": zone, "LC_ALL": language])
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      #expect(folder.bytes(of: "deck.pptx") == bytes, "\(zone)")
    }
  }

  @Test("Texts can't leave their place in XML")
  func xml() {
    let evil = "<a b=\"c\">&'\u{0}\u{1B}\u{FFFF}\n\t]]>"
    #expect(
      XML("x", ["y": evil]).text
        == "<x y=\"&lt;a b=&quot;c&quot;&gt;&amp;'\u{FFFD}\u{FFFD}\u{FFFD}  ]]&gt;\"/>")
    #expect(
      XML("x", text: evil).text == "<x>&lt;a b=\"c\"&gt;&amp;'\u{FFFD}\u{FFFD}\u{FFFD}  ]]&gt;</x>")
    #expect(XML("x", ["y": nil], XML("z")).text == "<x><z/></x>")
  }
}
