import Foundation
import TestSupport
import Testing

@testable import Reporting

/// Charts in a real browser.
@Suite(.serialized) struct ChartDocumentTests {
  /// No text is wider in the browser than it is measured, nor much narrower: what was laid out so
  /// that nothing overlaps does not.
  @Test func textsAreAsWideAsMeasured() throws {
    let charts = ["usual", "large", "hostile", "compared", "eight"].flatMap { shape in
      Chart.all(of: SampleRuns.named(shape) ?? SampleRuns.usual, brand: .none)
    }
    let folder = try TemporaryFolder()
    let script = """
      document.title = [...document.querySelectorAll("svg text")].map(text => {
        text.querySelector("title")?.remove();
        return text.getComputedTextLength().toFixed(2);
      }).join(" ");
      """
    let page = try folder.write(
      "<!doctype html><meta charset=utf-8><title></title>"
        + "<style>\(ChartStyle.css(Palette(.none), font: nil))</style>"
        + charts.map { $0.svg(isInline: true) }.joined() + "<script>\(script)</script>",
      to: "page.html")
    let outcome = try TamProgram.run(
      [
        "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.path)/profile", "--dump-dom",
        "file://\(page)",
      ], program: "/usr/bin/chromium-headless-shell")
    let title = try #require(outcome.text.firstMatch(of: /<title>([0-9. ]*)<\/title>/)?.1)
    let widths = title.split(separator: " ").compactMap { Double($0) }
    let texts = charts.flatMap(\.drawing.texts)
    try #require(widths.count == texts.count)
    for (width, text) in zip(widths, texts)
    where text.text.unicodeScalars.allSatisfy({ $0.value < 0x180 }) {
      #expect(width <= text.width + 0.1, "“\(text.text)”")
      #expect(width >= text.width * 0.95 - 1, "“\(text.text)”")
    }
  }

  /// What reads files apart from us makes a picture of twice the size of each.
  @Test func filesAreDrawn() throws {
    for file in ChartFile.all(of: SampleRuns.hostile, brand: .none) {
      let outcome = try TamProgram.run(
        ["--zoom", "2"], input: file.svg, program: "/usr/bin/rsvg-convert")
      #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(file.name): \(outcome.errors)")
      #expect(Brand.Logo(png: outcome.output)?.width == 1568)
    }
  }
}
