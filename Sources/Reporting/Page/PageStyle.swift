/// The style sheet of a page: one scale of type, for light and dark screens, phones and paper.
struct PageStyle {
  /// Whose page it is.
  var brand: Brand
  /// The paper that it is printed on, as style sheets name it; nil leaves it to the printer.
  var paper: String?

  /// The style sheet, without `<` and `&`, so that it stands in XML as it is.
  var css: String {
    let (light, dark) = (Palette(brand), Palette(brand, isDark: true))
    return """
      :root { color-scheme: light dark; --font: \(ChartStyle.fonts(brand.font)); \(Self.colours(light)) }
      \(ChartStyle.css(light, font: brand.font))
      \(Self.shades(light))
      @media screen and (prefers-color-scheme: dark) {
      :root { \(Self.colours(dark)) }
      \(ChartStyle.colours(dark))
      \(Self.shades(dark))
      }
      \(Self.layout)
      \(Self.parts)
      @media print {
      \(print)
      }
      """
  }

  private static func colours(_ palette: Palette) -> String {
    [
      ("ink", palette.ink), ("muted", palette.muted), ("line", palette.line),
      ("shade", palette.shade), ("paper", palette.paper), ("main", palette.main),
      ("accent", palette.accent),
    ].map { "--\($0): #\($1.hex);" }.joined(separator: " ")
  }

  /// The cells of a table that shows by colour how full they are.
  private static func shades(_ palette: Palette) -> String {
    (1...9).map {
      ".tint\($0) { background: #\(Ink.tint($0).colour(palette).hex); "
        + "color: #\(Ink.on($0).colour(palette).hex) }"
    }.joined(separator: "\n")
  }

  private static let layout = """
    *, *::before, *::after { box-sizing: border-box }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem }
    body { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 60rem; background: var(--paper);
      color: var(--ink); font: 1rem/1.55 var(--font) }
    main, nav, header, footer { min-width: 0 }
    nav { margin: 2rem 0; padding: .75rem 0; border-block: 1px solid var(--line) }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none }
    nav p { margin: 0 0 .25rem; color: var(--muted); font-size: .8125rem }
    nav a { display: inline-block; padding: .125rem 0; font-size: .875rem; overflow-wrap: anywhere }
    @media screen and (min-width: 75rem) {
      body { display: grid; grid-template-columns: 13rem minmax(0, 1fr); column-gap: 3rem; max-width: 76rem }
      body > header, body > footer, main { grid-column: 2 }
      nav { grid-column: 1; grid-row: 1 / span 3; align-self: start; position: sticky; top: 1.5rem;
        max-height: calc(100vh - 3rem); overflow-y: auto; margin: .5rem 0 0; padding: 0; border: 0 }
      nav ul { display: block }
      nav li { margin: .25rem 0; line-height: 1.35 }
    }
    .skip { position: absolute; left: -99rem }
    .skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); z-index: 1 }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap }
    a { color: inherit; text-underline-offset: .2em }
    a:hover { text-decoration-thickness: 2px }
    :focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
    """

  private static let parts = """
    h1, h2, h3 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere }
    h1 { margin: 0 0 1.5rem; font-size: 1.75rem }
    h2 { margin: 3.5rem 0 1rem; padding-top: .75rem; border-top: 3px solid var(--main); font-size: 1.375rem }
    h3 { margin: 2.5rem 0 .75rem; font-size: 1.125rem }
    p, ul { margin: .75rem 0; max-width: 44rem; overflow-wrap: anywhere }
    main li + li { margin-top: .5rem }
    code, pre { font: .875em/1.5 ui-monospace, "Liberation Mono", Menlo, Consolas, monospace }
    pre { padding: .75rem 1rem; background: var(--shade); white-space: pre-wrap; overflow-wrap: anywhere }
    .brand { display: flex; align-items: center; gap: .75rem; margin: 0 0 2rem; font-weight: 700 }
    .brand img { display: block; height: 2.5rem; width: auto; max-width: 12rem; object-fit: contain }
    @media screen { .brand img { padding: .25rem; background: #fff } }
    .notice { color: var(--accent) }
    .answer { margin: 0 0 1.25rem }
    .answer dl { display: flex; flex-wrap: wrap; gap: 1.25rem 2.5rem; align-items: flex-end; margin: 0 0 1.25rem }
    .answer dt { color: var(--muted); font-size: .875rem }
    .answer dd { margin: 0; color: var(--muted); font-size: .875rem }
    .answer .amount { color: var(--ink); font-size: 1rem }
    .answer .amount strong { font-size: 1.75rem; line-height: 1.15 }
    .answer .first { flex-basis: 100% }
    .answer .first .amount { font-size: 1.375rem }
    .answer .first .amount strong { font-size: clamp(3rem, 12vw, 4.5rem); line-height: 1; letter-spacing: -.02em }
    .answer .sentence { margin: 0; font-size: 1.125rem; font-weight: 700 }
    h2 ~ .answer .first .amount strong { font-size: 2.5rem }
    #warnings ul { padding: .75rem 1rem .75rem 2.25rem; border-left: 4px solid var(--accent); background: var(--shade) }
    figure { margin: 1.5rem 0 2rem }
    figcaption { margin: 0 0 .75rem; max-width: 44rem }
    .finding, figcaption b { display: block; font-weight: 700; font-size: 1.125rem; line-height: 1.35; overflow-wrap: anywhere }
    figcaption span { display: block; color: var(--muted); font-size: .875rem }
    .scroll { position: relative; max-width: 100%; overflow-x: auto; margin: 1rem 0 }
    .chart { display: block; width: 100%; min-width: 34rem; max-width: 48rem; height: auto }
    table { min-width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.4;
      font-variant-numeric: tabular-nums }
    th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left;
      vertical-align: top; font-weight: 400; max-width: 24rem; overflow-wrap: break-word }
    th:first-child, td:first-child { padding-left: .25rem }
    @media screen { th[scope=row] { min-width: 8rem } }
    thead th, thead td { vertical-align: bottom; color: var(--muted); border-bottom: 2px solid var(--line);
      font-size: .8125rem }
    .number { text-align: right; white-space: nowrap }
    thead .number { white-space: normal }
    .prose code { overflow-wrap: anywhere }
    .prose { min-width: 11rem }
    @media screen and (max-width: 48rem) {
      table { width: max-content }
      th, td { max-width: 16rem }
    }
    .total > * { background: var(--shade); font-weight: 700 }
    th button { all: unset; cursor: pointer; box-sizing: border-box; padding-right: .9em; position: relative }
    .number button { padding: 0 0 0 .9em }
    th button:hover { color: var(--ink); text-decoration: underline }
    th button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
    th button::after { content: ""; position: absolute; right: 0; top: 50%; margin-top: -.15em;
      border: .28em solid transparent; border-top-color: var(--line) }
    .number button::after { right: auto; left: 0 }
    [aria-sort=ascending] button::after { border-top-color: transparent; border-bottom-color: currentColor;
      margin-top: -.45em }
    [aria-sort=descending] button::after { border-top-color: currentColor }
    footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--muted);
      font-size: .8125rem }
    """

  /// On paper every table is whole, its head on each page, and nothing scrolls.
  ///
  /// Chromium repeats no head that has a button in it, so buttons have no box there.
  private var print: String {
    let (portrait, landscape) = (
      paper.map { "size: \($0);" } ?? "", "size: \(paper.map { $0 + " " } ?? "")landscape;"
    )
    let foot = """
      @bottom-left { content: \(Self.quoted(brand.name ?? "")); \(Self.footType) }
      @bottom-right { content: counter(page) " / " counter(pages); \(Self.footType) }
      """
    return """
      @page { \(portrait) margin: 17mm 15mm 19mm; \(foot) }
      @page wide { \(landscape) }
      :root { font-size: 12px; color-scheme: light; print-color-adjust: exact; -webkit-print-color-adjust: exact }
      body { max-width: none; padding: 0; font-size: 9.5pt }
      nav, .skip, footer { display: none }
      .wide { page: wide }
      h1 { font-size: 18pt }
      h2 { margin-top: 22pt; font-size: 14pt }
      h3 { margin-top: 16pt; font-size: 11.5pt }
      h1, h2, h3, figcaption, .finding { break-after: avoid }
      p { orphans: 3; widows: 3 }
      figure, .answer, .short, tr, li, pre { break-inside: avoid }
      .scroll { overflow: visible }
      .chart { min-width: 0; max-width: 145mm }
      table { font-size: 7.5pt; min-width: 0; width: 100% }
      thead { display: table-header-group; break-inside: avoid }
      th button { display: contents }
      tfoot { display: table-row-group }
      tbody, tfoot { break-before: avoid }
      tbody tr:first-child { break-after: avoid }
      th, td { padding: 2.5pt 4pt }
      .wide .number { white-space: normal }
      p, ul, figcaption { max-width: none }
      p:has(+ .scroll), p:has(+ ul), h2 + p, h3 + p { break-after: avoid }
      .prose { min-width: 0 }
      thead th, thead td { font-size: 7pt }
      .answer .first .amount strong { font-size: 40pt }
      a { text-decoration: none }
      """
  }

  private static let footType =
    "font: 7.5pt/1 var(--font); color: var(--muted); padding-bottom: 6mm"

  /// A text as a style sheet's string.
  private static func quoted(_ text: String) -> String {
    let scalars = SafeText.line(text).unicodeScalars.map { scalar in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.value == 0x20)
      return isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }
    return "\"\(scalars.joined())\""
  }
}
