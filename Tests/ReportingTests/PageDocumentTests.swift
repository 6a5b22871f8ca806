import Foundation
import TestSupport
import Testing

@testable import MarketSizing
@testable import Reporting

/// Pages in a real browser, and what it prints of them.
@Suite(.serialized) struct PageDocumentTests {
  /// What `Browser/look.py` saw.
  private struct Seen: Decodable {
    struct Sorting: Decodable {
      var clicks: Int
      var faults: [String]
    }

    struct Escapes: Decodable {
      var blocked: [String]
      var escaped: Bool
    }

    /// By width and scheme: by how many pixels something is wider than its place.
    var overflow: [String: Int]
    /// By width and scheme: what axe-core finds fault with.
    var violations: [String: [String]]
    /// By paper: the sizes of the pages, in points.
    var prints: [String: [[Int]]]
    var sorting: Sorting
    var console: [String]
    var escapes: Escapes
    var requests: [String]
  }

  private static let browser = "/usr/bin/chromium-headless-shell"
  private static let axe =
    Checkout.path
    + "/.build/test-python/lib/python3.11/site-packages/axe_playwright_python/axe.min.js"

  /// Looks at a page; axe-core takes seconds for each, so only some of them ask it.
  private func look(at page: [UInt8], withAxe: Bool) throws -> Seen {
    let folder = try TemporaryFolder()
    let file = try folder.write(page, to: "page.html")
    let look = Checkout.path + "/Tests/ReportingTests/Browser/look.py"
    let outcome = try TamProgram.run(
      [look, Self.browser, withAxe ? Self.axe : "-", file], program: "/usr/bin/python3")
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Seen.self, from: Data(outcome.output))
  }

  @Test(arguments: SampleRuns.all.map(\.name))
  func browser(shape: String) throws {
    let run = try #require(SampleRuns.named(shape))
    let withAxe = ["usual", "nothing", "hostile", "compared", "large", "planned"].contains(shape)
    let seen = try look(at: try ReportFormat.html.bytes(of: run), withAxe: withAxe)
    #expect(seen.overflow.count == 8)
    #expect(seen.overflow.filter { $0.value > 0 }.isEmpty)
    #expect(seen.violations.count == (withAxe ? 2 : 0))
    #expect(seen.violations.filter { !$0.value.isEmpty }.isEmpty)
    #expect(seen.sorting.clicks > 5)
    #expect(seen.sorting.faults.isEmpty)
    #expect(seen.console.isEmpty)
    #expect(seen.requests.isEmpty)
    #expect(!seen.escapes.escaped)
    #expect(
      seen.escapes.blocked == [
        "connect-src", "frame-src", "img-src", "script-src-elem", "style-src-elem",
      ])
    #expect(try pages(seen, "A4").allSatisfy { $0 == [596, 842] || $0 == [842, 596] })
    #expect(try pages(seen, "Letter").allSatisfy { $0 == [612, 792] || $0 == [792, 612] })
  }

  private func pages(_ seen: Seen, _ paper: String) throws -> [[Int]] {
    let pages = try #require(seen.prints[paper])
    #expect(pages.count > 1)
    #expect(pages.first.map { $0[0] < $0[1] } == true)
    return pages
  }

  @Test func axeFindsFaults() throws {
    let page = String(decoding: try ReportFormat.html.bytes(of: SampleRuns.nothing), as: UTF8.self)
    let seen = try look(
      at: Array(page.replacing(" lang=\"en\"", with: "").utf8), withAxe: true)
    #expect(seen.violations.count == 2)
    for faults in seen.violations.values {
      #expect(faults.contains { $0.hasPrefix("html-has-lang") })
    }
  }

  @Test func scriptIsTheOneThatThePolicyLetsRun() throws {
    let sum = try TamProgram.run(
      [], input: Array(PageScript.text.utf8), program: "/usr/bin/sha256sum")
    let digits = Array(sum.text.prefix(64))
    let bytes = stride(from: 0, to: 64, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
    #expect(PageScript.digest == "sha256-" + Data(bytes).base64EncodedString())
  }

  // MARK: PDF

  @Test(arguments: ["usual", "large", "hostile"])
  func pdf(shape: String) throws {
    let place = try Printing(shape: shape)
    let outcome = try place.print()
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(place.isClean)
    let file = place.folder.path + "/report.pdf"
    let about = try TamProgram.run(["-l", "99", file], program: "/usr/bin/pdfinfo").text
    #expect(about.contains("Tagged:          yes"))
    #expect(about.contains("(A4)"))
    #expect(!about.contains("letter"))
    let words = try TamProgram.run(["-layout", file, "-"], program: "/usr/bin/pdftotext").text
    let result = place.run.results[0]
    let money = try #require(result.money)
    for text in [
      money.said(result.tam.value.confirmed), money.whole(result.tam.value.confirmed),
      NumberText.grouped(result.tam.confirmed), "Made from",
    ] {
      #expect(words.contains(text), "\(text)")
    }
    // A table that goes on has its head on the next page too.
    if shape == "large" {
      let pages = words.split(separator: "\u{C}").filter { page in
        page.contains("CHF") && page.ranges(of: "+204").count > 5
      }
      #expect(pages.count > 1)
      #expect(pages.allSatisfy { $0.contains("Money a") })
    }
  }

  /// Wherever a page ends, a table's title and head do not stand there without a row.
  @Test func titlesStayWithTheirTables() throws {
    let page = HTMLWriter(ReportDocument(SampleRuns.large), brand: .none, paper: "A4").text
    let style = try #require(page.firstMatch(of: /<style>.*?<\/style>/.dotMatchesNewlines())).output
    let table = try #require(
      page.firstMatch(of: /<div class="scroll"[^>]*Table: Regions">.*?<\/div>/.dotMatchesNewlines())
    ).output
    let places = Array(stride(from: 840, through: 985, by: 4))
    // Each begins a page, at whose end there is more and more room for the title and what follows.
    let tables = places.map {
      "<div style=\"break-before: page; height: \($0)px\"></div><h3>Title \($0)</h3>"
        + "<p class=\"finding\">Finding</p><p>Note</p>\(table)"
    }
    let folder = try TemporaryFolder()
    let file = try folder.write(
      try Browser().pdf(of: Array("<!DOCTYPE html>\(style)\(tables.joined())".utf8)),
      to: "report.pdf")
    let words = try TamProgram.run(["-layout", file, "-"], program: "/usr/bin/pdftotext").text
    let pages = words.split(separator: "\u{C}")
    let (own, next) = (
      places.map { "Title \($0)\n" }, SampleRuns.large.results[0].regions[1].region
    )
    for title in own {
      let page = try #require(pages.first { $0.contains(title) })
      #expect(page.contains("Note"), "\(title)")
      #expect(page.contains(SampleRuns.large.results[0].regions[0].region), "\(title)")
      #expect(page.contains(next), "a single row: \(title)")
    }
  }

  @Test func pdfToAPipe() throws {
    let place = try Printing(shape: "nothing")
    let outcome = try TamProgram.run(
      ["report", "run.json", "--format", "pdf"], in: place.folder.path,
      environment: place.environment)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.output.starts(with: Array("%PDF-".utf8)))
    #expect(place.isClean)
  }

  @Test func withoutABrowser() throws {
    let place = try Printing(shape: "nothing")
    let outcome = try place.print(path: "/nowhere")
    #expect(outcome.exitCode == 73)
    #expect(outcome.errors.contains("report.pdf: error: PDF is printed by Chromium"))
    #expect(outcome.errors.contains("install chromium-headless-shell"))
    #expect(outcome.errors.contains(".html"))
    #expect(place.isClean)
    let page = try TamProgram.run(
      ["report", "run.json", "--to", "report.html"], in: place.folder.path,
      environment: ["PATH": "/nowhere"])
    #expect(page.exitCode == 0)
  }

  @Test(arguments: ["exit 3", "echo 'no display'; exit 0", "kill -SEGV $$"])
  func browserThatFails(script: String) throws {
    let place = try Printing(shape: "nothing")
    let outcome = try place.print(path: try place.browser(script))
    #expect(outcome.exitCode == 74)
    #expect(outcome.errors.contains("report.pdf: error: the browser could not print it"))
    #expect(outcome.errors.contains("no display") == script.contains("no display"))
    #expect(place.isClean)
    #expect(place.folder.bytes(of: "report.pdf") == nil)
  }

  @Test func browserThatHangs() throws {
    let place = try Printing(shape: "nothing")
    let tool = ExternalTool(path: try place.browser("exec sleep 60") + "/chromium-headless-shell")
    let start = ContinuousClock.now
    #expect(throws: PrintingError.late) {
      try Browser(tool, limit: .milliseconds(200)).pdf(of: Array("<p>x</p>".utf8))
    }
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  /// A browser that outlives the program would make its folder anew.
  @Test func interrupted() throws {
    let place = try Printing(shape: "nothing")
    let path = try place.browser(
      """
      for option; do case $option in --user-data-dir=*) profile=${option#*=};; esac; done
      for turn in $(seq 3000); do mkdir -p "$profile"; done
      """)
    let outcome = try TamProgram.run(
      ["--foreground", "1", TamProgram.path, "report", "run.json", "--to", "report.pdf"],
      program: "/usr/bin/timeout", in: place.folder.path,
      environment: place.environment.merging(["PATH": path + ":/usr/bin:/bin"]) { $1 })
    usleep(200_000)
    #expect(outcome.exitCode == 124)
    #expect(place.isClean)
    #expect(place.folder.bytes(of: "report.pdf") == nil)
  }
}

/// A saved run to be printed, and a folder for temporary files of its own.
private struct Printing {
  let run: Run
  let folder: TemporaryFolder
  private let temporary: TemporaryFolder

  init(shape: String) throws {
    run = try #require(SampleRuns.named(shape))
    (folder, temporary) = (try TemporaryFolder(), try TemporaryFolder())
    try folder.write(try run.json(), to: "run.json")
  }

  var environment: [String: String] { ["TMPDIR": temporary.path] }
  /// Whether nothing is left where temporary files go, nor beside the report.
  var isClean: Bool {
    temporary.names.isEmpty && !folder.names.contains { $0.hasPrefix(".") }
  }

  func print(path: String? = nil) throws -> TamProgram.Outcome {
    try TamProgram.run(
      ["report", "run.json", "--to", "report.pdf"], in: folder.path,
      environment: environment.merging(path.map { ["PATH": $0] } ?? [:]) { $1 })
  }

  /// The folder of a browser that is a shell's script.
  func browser(_ script: String) throws -> String {
    let file = try folder.write(
      "#!/bin/sh\nPATH=/usr/bin:/bin\n\(script)\n", to: "chromium-headless-shell")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
    return folder.path
  }
}
