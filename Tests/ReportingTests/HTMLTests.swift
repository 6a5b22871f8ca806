import Foundation
import FoundationXML
import Testing

@testable import Reporting

/// What holds for every page, whatever is in the run.
@Suite struct HTMLTests {
  /// A page, read strictly as XML.
  private struct Page {
    let text: String
    private let document: XMLDocument

    init(_ run: Run, brand: Brand = .none) throws {
      text = String(
        decoding: try ReportFormat.html.bytes(of: run, as: Appearance(brand: brand)), as: UTF8.self)
      document = try XMLDocument(xmlString: text, options: [.nodePreserveWhitespace])
    }

    init(shape: String) throws { try self.init(try #require(SampleRuns.named(shape))) }

    func elements(_ path: String) throws -> [XMLElement] {
      try document.nodes(forXPath: path).compactMap { $0 as? XMLElement }
    }

    func values(_ path: String) throws -> [String] {
      try document.nodes(forXPath: path).compactMap(\.stringValue)
    }
  }

  private static let shapes = SampleRuns.all.map(\.name)

  @Test(arguments: shapes)
  func namesAreUniqueAndLinksLead(shape: String) throws {
    let page = try Page(shape: shape)
    let names = try page.values("//@id")
    #expect(Set(names).count == names.count)
    for name in try page.values("//@aria-labelledby").flatMap({ $0.split(separator: " ") }) {
      #expect(names.contains(String(name)), "\(name)")
    }
    let links = try page.values("//@href")
    #expect(links.count > 5)
    for link in links {
      #expect(link.hasPrefix("#") && names.contains(String(link.dropFirst())), "\(link)")
    }
  }

  @Test(arguments: shapes)
  func nothingIsLoadedOrRunButWhatIsInIt(shape: String) throws {
    let page = try Page(shape: shape)
    #expect(try page.values("//@src").isEmpty)
    #expect(try page.values("//@style | //@*[starts-with(name(), 'on')]").isEmpty)
    #expect(try page.elements("//script").count == 1)
    #expect(try page.elements("//style").count == 1)
    #expect(try page.elements("//link | //iframe | //object | //embed | //base | //form").isEmpty)
    #expect(!page.text.contains("url("))
    #expect(!page.text.contains("@import"))
    let policy = try page.values("//meta[@http-equiv='Content-Security-Policy']/@content")
    #expect(policy.first?.hasPrefix("default-src 'none'; img-src data:;") == true)
  }

  @Test(arguments: shapes)
  func tablesAreWhole(shape: String) throws {
    let tables = try Page(shape: shape).elements("//table")
    #expect(!tables.isEmpty)
    for table in tables {
      let rows = try table.nodes(forXPath: ".//tr").map { $0.children ?? [] }
      #expect(Set(rows.map(\.count)).count == 1)
      #expect(rows.count > 1)
      for cell in rows.dropFirst().joined().compactMap({ $0 as? XMLElement }) {
        #expect(cell.name == "td" || cell.attribute(forName: "scope")?.stringValue == "row")
        #expect(cell.name == "td" || cell.stringValue?.isEmpty == false)
      }
      #expect(try table.nodes(forXPath: "caption").first?.stringValue?.isEmpty == false)
    }
  }

  @Test(arguments: shapes)
  func headingsAreInOrder(shape: String) throws {
    let page = try Page(shape: shape)
    let levels = try page.elements("//h1 | //h2 | //h3 | //h4").compactMap {
      Int($0.name?.dropFirst() ?? "")
    }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
    for element in ["header", "nav", "main", "footer"] {
      #expect(try page.elements("/html/body/\(element)").count == 1, "\(element)")
    }
    #expect(try page.values("/html/@lang") == ["en"])
    // Every picture has a name and a text that says the same.
    for svg in try page.elements("//svg") {
      #expect(svg.attribute(forName: "role")?.stringValue == "img")
      for part in ["title", "desc"] {
        #expect(try svg.nodes(forXPath: part).first?.stringValue?.isEmpty == false)
      }
    }
  }

  /// Both are drawn from the same document, and say the same, cell by cell.
  @Test(arguments: shapes)
  func tablesSayWhatMarkdownSays(shape: String) throws {
    let run = try #require(SampleRuns.named(shape))
    let page = try Page(run)
    let cells = try page.elements("//tr").map { row in
      (row.children ?? []).map { Self.bare($0.stringValue ?? "") }
    }
    let markdown = String(decoding: try ReportFormat.markdown.bytes(of: run), as: UTF8.self)
    let rows = markdown.split(separator: "\n").filter {
      $0.hasPrefix("| ") && $0.firstMatch(of: /^(\| -+:? )+\|$/) == nil
    }.map { row in
      row.replacing("\\|", with: "¦").dropFirst().dropLast().split(
        separator: "|", omittingEmptySubsequences: false
      ).map { cell in
        Self.bare(
          cell.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
            "&amp;", with: "&"))
      }
    }
    #expect(cells.count == rows.count)
    for (row, other) in zip(cells, rows) { #expect(row == other) }
  }

  /// A text without what is markup in Markdown.
  private static func bare(_ text: some StringProtocol) -> String {
    String(text).filter { !"`*\\|¦ ".contains($0) }
  }

  @Test func answerIsFirst() throws {
    let page = try Page(SampleRuns.usual)
    let header = try #require(try page.elements("//header").first?.stringValue)
    for text in [
      "€210M", "€150M–€320M", "13,833 companies", "255 more possible", "companies.csv",
      "as of 2026-01-31", "€7.8M",
    ] {
      #expect(header.contains(text), "\(text)")
    }
    let nothing = try Page(SampleRuns.nothing)
    #expect(try nothing.values("//p[@class='sentence']") == ["No company on the list fits."])
    #expect(try nothing.elements("//dl").isEmpty)
  }

  @Test func missingSourcesStandOut() throws {
    let page = try Page(SampleRuns.usual)
    let notices = try page.values("//section[@id='assumptions']//strong[@class='notice']")
    #expect(notices == Array(repeating: "no source given", count: 3))
  }

  @Test func exactValuesAreThere() throws {
    let page = try Page(SampleRuns.usual)
    let values = try page.values("//section[@id='segments']//tfoot//@data-value")
    #expect(
      values == [
        "13833", "255", "13833", "207432000.00", "149346000.00", "320639000.00", "10374",
      ])
    let employees = try page.values(
      "//section[@id='companies-to-look-at']//tr[1]/td[@class='number']/@data-value")
    #expect(employees == ["120", "51"])
  }

  @Test func brand() throws {
    let png = Self.png(width: 3, height: 2)
    let name = "Ex & <Sample> \"Ltd\""
    let brand = Brand(
      name: name, colour: try #require(Colour("#7a1fa2")),
      font: "Evil\"; } </style><script>", logo: Brand.Logo(png: png))
    let page = try Page(SampleRuns.usual, brand: brand)
    #expect(try page.values("//p[@class='brand']/span") == [name])
    #expect(try page.values("//title").first?.hasSuffix(" – " + name) == true)
    #expect(
      try page.values("//img/@src") == ["data:image/png;base64," + Data(png).base64EncodedString()])
    #expect(try page.elements("//script").count == 1)
    let style = try #require(try page.values("//style").first)
    #expect(style.contains("--main: #7A1FA2"))
    #expect(style.contains("--font: \"Evil; } /stylescript\","))
    #expect(style.contains(#"content: "Ex \26  \3c Sample\3e  \22 Ltd\22 ""#))
  }

  /// The beginning of a PNG file: all that is looked at.
  private static func png(width: UInt8, height: UInt8) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0] + Array(repeating: 0, count: 16)
  }

  /// The page is darkened and printed by rules, and every colour of text can be read.
  @Test(arguments: ["#1B5E9B", "#FFE000", "#000000", "#FFFFFF", "#7F7F7F"])
  func textCanBeRead(colour: String) throws {
    let brand = Brand(colour: try #require(Colour(colour)))
    for palette in [Palette(brand), Palette(brand, isDark: true)] {
      for paper in [palette.paper, palette.shade] {
        for ink in [palette.ink, palette.muted, palette.accent] {
          #expect(ink.contrast(with: paper) >= 4.5)
        }
      }
      for number in 1...9 {
        let contrast = Ink.on(number).colour(palette).contrast(
          with: Ink.tint(number).colour(palette))
        #expect(contrast >= 4.5)
      }
    }
  }
}
