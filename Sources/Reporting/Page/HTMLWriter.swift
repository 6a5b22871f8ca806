#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A document as one HTML file that needs no network and no script.
struct HTMLWriter {
  private let document: ReportDocument
  private let style: PageStyle

  /// A writer of a document in a brand's look; `paper` is what it is printed on, where that is known.
  init(_ document: ReportDocument, brand: Brand, paper: String? = nil) {
    self.document = document
    style = PageStyle(brand: brand, paper: paper)
  }

  /// The page, ending with a newline.
  var text: String {
    (head + ["<body>", "<a class=\"skip\" href=\"#report\">Skip to the report</a>"] + header
      + contents + ["<main id=\"report\">"] + document.chapters.flatMap { section($0, level: 2) }
      + ["</main>"] + footer + ["<script>\(PageScript.text)</script>", "</body>", "</html>"])
      .joined(separator: "\n") + "\n"
  }

  /// Nothing is loaded, sent or run but what is in the file.
  private static let policy =
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; "
    + "script-src '\(PageScript.digest)'; base-uri 'none'; form-action 'none'"

  private var head: [String] {
    let name = style.brand.name.map { " – " + HTMLText.given($0) } ?? ""
    return [
      "<!DOCTYPE html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\"/>",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy)\"/>",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
      "<meta name=\"color-scheme\" content=\"light dark\"/>",
      "<meta name=\"referrer\" content=\"no-referrer\"/>",
      "<meta name=\"format-detection\" content=\"telephone=no\"/>",
      "<title>\(HTMLText.plain(document.title))\(name)</title>", "<style>", style.css, "</style>",
      "</head>",
    ]
  }

  private var header: [String] {
    ["<header>"] + brand + ["<h1>\(HTMLText.of(document.title))</h1>"]
      + document.blocks.flatMap(lines) + ["</header>"]
  }

  private var brand: [String] {
    let name = style.brand.name.map { HTMLText.given($0) } ?? ""
    let logo = style.brand.logo.map { logo in
      "<img alt=\"\" width=\"\(logo.width)\" height=\"\(logo.height)\" "
        + "src=\"data:image/png;base64,\(Data(logo.png).base64EncodedString())\"/>"
    }
    let parts = [logo, name.isEmpty ? nil : "<span>\(name)</span>"].compactMap(\.self)
    return parts.isEmpty ? [] : ["<p class=\"brand\">\(parts.joined())</p>"]
  }

  private var contents: [String] {
    let items = document.chapters.filter { !$0.isEmpty }.map {
      "<li><a href=\"#\($0.id)\">\(HTMLText.of($0.title))</a></li>"
    }
    return ["<nav aria-labelledby=\"contents\">", "<p id=\"contents\">Contents</p>", "<ul>"] + items
      + ["</ul>", "</nav>"]
  }

  private var footer: [String] {
    let name = style.brand.name.map { HTMLText.given($0) + ". " } ?? ""
    return [
      "<footer>",
      "<p>\(name)This page is one file: it loads nothing, sends nothing, and says the same without scripting.</p>",
      "</footer>",
    ]
  }

  private func section(_ chapter: Chapter, level: Int) -> [String] {
    guard !chapter.isEmpty else { return [] }
    let heading = "\(chapter.id)-heading"
    // Of several markets each has the same chapters: only the first level's names tell them apart.
    let name = level == 2 ? " aria-labelledby=\"\(heading)\"" : ""
    return [
      "<section id=\"\(chapter.id)\"\(name)\(chapter.isWide ? " class=\"wide\"" : "")>",
      "<h\(level) id=\"\(heading)\">\(HTMLText.of(chapter.title))</h\(level)>",
    ] + chapter.blocks.flatMap(lines)
      + chapter.chapters.flatMap { section($0, level: level + 1) } + ["</section>"]
  }

  // MARK: Blocks

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .answer(let answer): lines(answer)
    case .paragraph(let words): words.isEmpty ? [] : ["<p>\(HTMLText.of(words))</p>"]
    case .table(let table): HTMLTable(table).lines
    case .list(let items):
      items.isEmpty
        ? [] : ["<ul>"] + items.map { "<li>\(HTMLText.of($0))</li>" } + ["</ul>"]
    case .command(let lines):
      ["<pre><code>\(lines.map(HTMLText.own).joined(separator: "\n"))</code></pre>"]
    case .figure(let figure): lines(figure)
    case .finding(let words): ["<p class=\"finding\">\(HTMLText.own(words))</p>"]
    }
  }

  private func lines(_ figure: Figure) -> [String] {
    let chart = figure.chart(style.brand).named(figure.id)
    let title = HTMLText.own(chart.caption.title)
    return [
      "<figure>", "<figcaption>", "<b>\(title)</b>",
      "<span>\(HTMLText.own(chart.caption.subtitle))</span>", "</figcaption>",
      "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Chart: \(title)\">",
      chart.svg(isInline: true) + "</div>", "</figure>",
    ]
  }

  private func lines(_ answer: Answer) -> [String] {
    let sentence = "<p class=\"sentence\">\(HTMLText.own(answer.sentence))</p>"
    guard let market = answer.market else {
      return ["<div class=\"answer\">", sentence, "</div>"]
    }
    let levels = market.levels.enumerated().flatMap { number, level in
      [
        number == 0 ? "<div class=\"first\">" : "<div>",
        "<dt>\(level.fullName) (\(level.name))</dt>",
        "<dd class=\"amount\"><strong>\(HTMLText.own(level.text))</strong>\(market.isMoney ? " a year" : "")</dd>",
      ] + Self.details(of: level, isMoney: market.isMoney).map { "<dd>\(HTMLText.own($0))</dd>" }
        + ["</div>"]
    }
    return ["<div class=\"answer\">", "<dl>"] + levels + ["</dl>", sentence, "</div>"]
  }

  private static func details(of level: MarketFigure.Level, isMoney: Bool) -> [String] {
    let possible =
      level.possible > 0 ? "\(NumberText.grouped(level.possible)) more possible" : nil
    let companies = [isMoney ? Wording.companies(level.confirmed) : nil, possible]
      .compactMap(\.self).joined(separator: ", ")
    return [level.range.map { "from low to high: \($0)" }, companies.isEmpty ? nil : companies]
      .compactMap(\.self) + [level.meaning]
  }
}

extension Chapter {
  /// Whether there is nothing in it.
  fileprivate var isEmpty: Bool { blocks.isEmpty && chapters.isEmpty }

  /// Whether it holds a table that takes paper's longer side.
  fileprivate var isWide: Bool {
    blocks.contains { if case .table(let table) = $0 { HTMLTable(table).isWide } else { false } }
  }
}

extension Figure {
  /// The picture of the figure.
  fileprivate func chart(_ brand: Brand) -> Chart {
    switch kind {
    case .market(let figure): .of(figure, brand: brand)
    case .funnel(let figure): .of(figure, brand: brand)
    case .bars(let figure): .of(figure, brand: brand)
    }
  }
}
