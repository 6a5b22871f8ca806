import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import MarketSizing
@testable import Reporting

@Suite struct ChartTests {
  @Test func aMarketsCharts() {
    let ids = Chart.all(of: SampleRuns.usual, brand: .none).map(\.caption.id)
    #expect(ids == ["market", "funnel", "segments", "regions", "heat", "reasons"])
    #expect(
      Chart.all(of: SampleRuns.nothing, brand: .none).map(\.caption.id)
        == ["market", "funnel", "reasons"])
  }

  @Test func severalMarketsCharts() {
    let ids = Chart.all(of: SampleRuns.compared, brand: .none).map(\.caption.id)
    #expect(Array(ids.prefix(3)) == ["variants", "1-base-market", "1-base-funnel"])
    #expect(ids.contains("2-wider-funnel"))
    let eight = Chart.all(of: SampleRuns.eight, brand: .none).map(\.caption.id)
    #expect(Set(eight.map { $0.lowercased() }).count == eight.count)
    #expect(eight.contains("6-dach-midmarket-a-b-c-heat"), "\(eight)")
    for id in eight {
      #expect(id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }, "\(id)")
      #expect(id.utf8.count < 80)
    }
  }

  /// Files of charts are known again, and what others may call their own is not taken for one.
  @Test func chartsAreKnownByNameAndHead() {
    for (shape, run) in SampleRuns.all {
      for chart in ChartFile.all(of: run, brand: .none) {
        #expect(ChartFile.canBeNamed(chart.name), "\(shape): \(chart.name)")
        #expect(ChartFile.isChart(Array(chart.svg.prefix(1_000))))
      }
    }
    for name in [
      "", "-", "logo", "Market", "market-old", "old-market", "my-2-market", "0-market", "02-market",
      "2--market", "2-Wider-market", "2-wïder-market", "+2-market", "2-variants", "market2", "2-",
    ] {
      #expect(!ChartFile.canBeNamed(name), "\(name)")
    }
    #expect(!ChartFile.isChart(Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)))
    #expect(!ChartFile.isChart([]))
  }

  @Test func namesWithoutALetterAreNumbers() {
    var run = SampleRuns.compared
    run.results[1].variant = "株式会社"
    run.results[2].variant = String(repeating: "Ä-b/../", count: 40)
    let ids = Chart.all(of: run, brand: .none).map(\.caption.id)
    #expect(ids.contains("2-market"))
    #expect(ids.contains("3-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-heat"), "\(ids)")
  }

  /// Files and elements alike; on a page nothing but classes says how a mark looks.
  @Test(arguments: SampleRuns.all.map(\.name))
  func svgIsWellFormed(shape: String) throws {
    for chart in Chart.all(of: try #require(SampleRuns.named(shape)), brand: Self.brand) {
      let (file, element) = (chart.svg(isInline: false), chart.svg(isInline: true))
      for svg in [file, element] {
        let parser = XMLParser(data: Data(svg.utf8))
        let marks = MarkReader()
        parser.delegate = marks
        #expect(parser.parse(), "\(chart.caption.id): \(parser.parserError as Any)")
        #expect(marks.titles.first == chart.caption.title)
        #expect(marks.ids == ["\(chart.caption.id)-title", "\(chart.caption.id)-desc"])
        #expect(marks.root["aria-labelledby"] == marks.ids.joined(separator: " "))
        #expect(marks.root["role"] == "img")
        #expect(!svg.contains("style=") && !svg.contains("href"))
        let known = Set(Ink.all.map(\.name) + ["chart"])
        #expect(marks.classes.isSubset(of: known))
      }
      #expect(file.contains("<style>") && file.contains("\"Brand Sans\",Arial"))
      #expect(!element.contains("<style") && !element.contains("<?xml"))
    }
  }

  static let brand = Brand(font: "Brand Sans")

  @Test func whatXMLHasNoPlaceForIsLeftOut() {
    #expect(SVGText.escaped("a\u{0}b\u{1B}\u{FFFE}<&>\"\n'") == "ab&lt;&amp;&gt;&quot; '")
  }

  @Test(arguments: [
    (0.0, "0"), (1.005, "1"), (12.5, "12.5"), (12.346, "12.35"), (-3.04, "-3.04"), (-0.001, "0"),
    (0.07, "0.07"), (719.999, "720"), (.nan, "0"), (.infinity, "0"), (1e300, "0"),
  ])
  func numbers(number: Double, text: String) { #expect(SVGText.number(number) == text) }

  /// Numbers that no list gives, but a file can.
  @Test func absurdNumbers() throws {
    for run in [SampleRuns.usual, SampleRuns.compared] {
      for count in [Int.max, .min, -1, 0, 1] {
        for amount in ["nonsense|", "-5", String(repeating: "9", count: 400), "0"] {
          let run = absurd(run, count, amount)
          for chart in Chart.all(of: run, brand: .none) {
            #expect(chart.svg(isInline: false).contains("</svg>"))
            for box in chart.drawing.boxes { #expect(box.width >= 0 && box.width.isFinite) }
          }
        }
      }
    }
  }

  private func absurd(_ run: Run, _ count: Int, _ amount: String) -> Run {
    var run = run
    run.results[0].counts.companies = count
    run.results[0].tam.confirmed = count
    run.results[0].tam.value.confirmed = amount
    run.results[0].sam.value.high = amount
    run.results[0].som?.base.value = amount
    for index in run.results[0].cells.indices { run.results[0].cells[index].possible = count }
    for index in run.results[0].regions.indices { run.results[0].regions[index].confirmed = count }
    for index in run.results[0].segments.indices {
      run.results[0].segments[index].value.low = amount
    }
    run.results[0].segments[0].value.confirmed = amount
    for index in run.results[0].funnel.indices {
      run.results[0].funnel[index].confirmed = index == 0 ? count : 1
      run.results[0].funnel[index].soleReason = count
    }
    return run
  }
}

/// What an SVG's parser meets.
private final class MarkReader: NSObject, XMLParserDelegate {
  var root: [String: String] = [:]
  var classes: Set<String> = []
  var ids: [String] = []
  var titles: [String] = []
  private var isTitle = false

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if root.isEmpty { root = attributes }
    if let name = attributes["class"] { classes.insert(name) }
    if let id = attributes["id"] { ids.append(id) }
    isTitle = element == "title"
    if isTitle { titles.append("") }
  }

  func parser(
    _ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?
  ) {
    isTitle = false
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if isTitle { titles[titles.count - 1] += text }
  }
}
