import MarketSizing

/// What a document says of one market.
struct MarketChapters {
  let result: SizingResult
  private let run: Run
  /// What the names of chapters and figures begin with.
  let prefix: String

  /// The chapters of a result of a run.
  init(_ result: SizingResult, of run: Run, prefix: String) {
    (self.result, self.run, self.prefix) = (result, run, prefix)
  }

  /// The answer, and what it is an answer about.
  var opening: [Block] {
    let answer = Answer(
      sentence: result.headline, market: hasCompanies ? MarketFigure(result) : nil)
    return [.answer(answer), .paragraph(scope)]
  }

  /// From the market's size to the assumptions below it.
  var chapters: [Chapter] {
    var chapters = [marketSize, funnel]
    if hasCompanies {
      chapters += [segments, regions, matrix]
      if let reasons { chapters.append(reasons) }
      chapters.append(companies)
    }
    return chapters + [assumptions]
  }

  private var hasCompanies: Bool { result.tam.confirmed > 0 || result.tam.possible > 0 }

  /// A chapter of this market.
  func chapter(_ id: String, _ title: String, _ blocks: [Block]) -> Chapter {
    Chapter(id: prefix + id, title: Phrase(own: title), blocks: blocks)
  }

  /// A figure of this market, by its caption's name.
  func figure(_ caption: Caption, _ kind: Figure.Kind) -> Block {
    .figure(Figure(id: prefix + caption.id, kind: kind))
  }

  private var scope: Phrase {
    let counts = result.counts
    let lists = run.inputs.map { Phrase(code: $0.name) }.listed
    var text: Phrase = "Counted among \(own: result.unit.count(counts.companies))"
    if !lists.isEmpty { text += " of \(lists)" }
    if let date = result.asOf { text += ", as of \(given: date)" }
    text += ". The list is a sample of the world: companies that are not on it are not counted."
    if result.money == nil {
      text += " The profile gives no prices, so the market is sized in companies."
    }
    return text
  }

  // MARK: Market size

  private var marketSize: Chapter {
    var blocks: [Block] = []
    if hasCompanies {
      let market = MarketFigure(result)
      blocks.append(figure(market.caption, .market(market)))
    }
    return chapter(
      "market-size", "Market size", blocks + [.table(sizes), .paragraph(notesOnSizes)])
  }

  private var sizes: Table {
    let money = result.money
    var table = Table(
      "Market size",
      [.text(""), .number("Companies"), .number("Possible")] + moneyColumns + [.prose("Meaning")])
    func add(
      _ name: Phrase, _ companies: Int, _ possible: Table.Cell,
      _ base: String, _ low: String, _ high: String, _ meaning: String
    ) {
      let amounts = money.map { money in
        [Table.Cell.money(base, money).strong, .money(low, money), .money(high, money)]
      }
      table.add(
        [Table.Cell(name).strong, .count(companies).strong, possible] + (amounts ?? [])
          + [Table.Cell(Phrase(own: meaning))])
    }
    func add(_ name: Phrase, _ estimate: SizingResult.Estimate, _ meaning: String) {
      let value = estimate.value
      add(
        name, estimate.confirmed, .added(estimate.possible), value.confirmed, value.low,
        value.high, meaning)
    }
    add("TAM", result.tam, MarketFigure.Level.tamMeaning)
    add(
      "SAM", result.sam,
      result.hasServiceable ? MarketFigure.Level.samMeaning : "the same, as no limits are given")
    if let som = result.som {
      let (low, high) = (som.low.companies, som.high.companies)
      add(
        "SOM", som.base.companies,
        Table.Cell("\(own: NumberText.grouped(low))–\(own: NumberText.grouped(high))"),
        som.base.value, som.low.value, som.high.value, result.obtainableMeaning + " (low–high)")
    }
    return table
  }

  private var notesOnSizes: Phrase {
    var text: Phrase =
      "\(emphasis: "Possible") companies would fit if a missing value, or a band that crosses an edge, turned out well."
    if result.money != nil {
      text +=
        " \(emphasis: "Low") is the confirmed companies at low prices, \(emphasis: "high") the confirmed and the possible ones at high prices."
    }
    return text
      + (result.som == nil
        ? " No share is assumed that could be won, so there is no SOM."
        : " SOM is a forecast from the share assumed below.")
  }

  // MARK: Funnel

  private var funnel: Chapter {
    let picture = FunnelFigure(result)
    let findings = result.funnelFindings.joined(separator: " ")
    let blocks: [Block] = [
      figure(picture.caption, .funnel(picture)), .table(steps),
      .paragraph(
        "\(emphasis: "Sole reason") counts the excluded companies that would be confirmed without this criterion; \(emphasis: "unknown only here") the possible ones for which nothing else is unknown."
      ),
      .paragraph(Phrase(given: findings)),
    ]
    return chapter("from-list-to-market", "From the list to the market", blocks)
  }

  private var steps: Table {
    let counts = result.counts
    var table = Table(
      "From the list to the market",
      [
        .text("Step"), .prose("Criterion"), .number("Companies"), .number("Possible"),
        .number("Of all"), .number("Sole reason"), .number("Unknown only here"),
      ], headColumn: 1)
    func plain(_ name: Phrase, _ number: Table.Cell) {
      table.add([Table.Cell(name), .empty, number] + Array(repeating: .empty, count: 4))
    }
    func less(_ name: Phrase, _ number: Int) {
      guard number > 0 else { return }
      plain(name, Table.Cell("−\(own: NumberText.grouped(number))", value: "-\(number)"))
    }
    func sum(_ name: Phrase, _ confirmed: Int, _ possible: Int) {
      table.addTotal([
        Table.Cell(name), .empty, .count(confirmed), .added(possible),
        .share(confirmed, of: counts.companies), .empty, .empty,
      ])
    }
    func add(_ steps: [SizingResult.FunnelStep]) {
      for step in steps {
        let why: Phrase = step.why.map { " — \(given: $0)" } ?? ""
        table.add([
          Table.Cell(Phrase(given: Wording.kind(step.kind))),
          Table.Cell("\(code: step.id) \(given: Wording.condition(step))\(why)"),
          .count(step.confirmed), .added(step.possible),
          .share(step.confirmed, of: counts.companies), .shown(step.soleReason),
          .shown(step.unknownOnlyHere),
        ])
      }
    }
    plain("Records", .count(counts.records))
    less("rejected", counts.rejected)
    less("duplicates", counts.duplicates)
    less("subsidiaries", counts.subsidiaries ?? 0)
    sum(Phrase(own: result.unit.head), counts.companies, 0)
    add(result.funnel.filter { $0.kind != "serviceable" })
    sum("TAM", result.tam.confirmed, result.tam.possible)
    add(result.funnel.filter { $0.kind == "serviceable" })
    sum("SAM", result.sam.confirmed, result.sam.possible)
    if let som = result.som { sum("SOM", som.base.companies, 0) }
    return table
  }

  /// Which criteria cost most; nil where none does.
  private var reasons: Chapter? {
    BarsFigure.reasons(result).map { reasons in
      chapter(
        "why-companies-fall-out", "Why companies fall out",
        [figure(reasons.caption, .bars(reasons))])
    }
  }
}
