import MarketSizing

/// Which slides a run is shown on, and in what order.
///
/// A slide that has nothing to show is left out. Of several markets the comparison comes first, and
/// each is shown the shorter the more there are.
struct DeckPlan {
  let run: Run
  let brand: Brand

  /// How many markets have slides of their own.
  static let marketLimit = 10

  /// The deck.
  var deck: Deck {
    Deck(
      slides: slides, footer: footer, brand: brand, title: title,
      day: run.results.first?.asOf, version: SafeText.line(run.version, limit: 40))
  }

  var palette: Palette { Palette(brand) }
  var fit: TextFit { TextFit(font: brand.font) }
  /// The brand's colour, where text of it can be read.
  var textColour: ThemeColour { palette.main.contrast(with: .white) >= 4.5 ? .main : .ink }

  private var slides: [Slide] {
    guard let first = run.results.first else { return [] }
    var slides: [Slide?]
    if run.results.count == 1 {
      slides = [
        headline(first), method(first), funnel(first), market(first), segments(first),
        regions(first), heat(first), reasons(first),
      ]
      slides += plan
    } else {
      slides = [comparedHeadline, variants, method(first), differences]
      for (label, result) in zip(run.labels, run.results).prefix(Self.marketLimit) {
        slides += own(result).map { named($0, label) }
      }
    }
    return slides.compactMap(\.self) + assumptions
  }

  /// The slides of one of several markets: what an investor asks first where there are many.
  private func own(_ result: SizingResult) -> [Slide?] {
    let market = market(result)
    switch run.results.count {
    case ...3: return [funnel(result), market, segments(result)]
    case ...5: return [market ?? funnel(result), segments(result)]
    default: return [market ?? funnel(result)]
    }
  }

  /// What a deck of so many markets does not show.
  var omission: String? {
    run.results.count > Self.marketLimit
      ? "slides of their own for the first \(Self.marketLimit)" : nil
  }

  private func named(_ slide: Slide?, _ label: String) -> Slide? {
    guard var slide else { return nil }
    // Many titles have a colon of their own.
    slide.title = "\(SafeText.line(label, limit: 60)) – \(slide.title)"
    return slide
  }

  /// What the deck is about, as the file's properties and the footers say.
  private var title: String {
    guard run.results.count == 1, let result = run.results.first else {
      return "\(Wording.count(run.results.count, "market", "markets")) compared"
    }
    return result.title.map { SafeText.line($0) } ?? result.label
  }

  private var footer: String {
    let lists = run.inputs.prefix(2).map { SafeText.line($0.name, limit: 60) }
    let more = run.inputs.count - lists.count
    return [
      brand.name.map { SafeText.line($0, limit: 60) }, SafeText.line(title, limit: 70),
      lists.isEmpty
        ? nil : "Source: \(Wording.list(lists + (more > 0 ? ["\(more) more"] : [])))",
      run.results.first?.asOf.map { "as of \(SafeText.line($0, limit: 40))" },
    ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
