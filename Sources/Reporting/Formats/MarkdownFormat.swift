import MarketSizing

extension ReportFormat {
  /// A finished report in GitHub flavoured Markdown.
  package static let markdown = ReportFormat(name: "md", endings: [".md", ".markdown"]) { run, _ in
    Array((MarkdownReport(run: run).lines.joined(separator: "\n") + "\n").utf8)
  }
}

/// A run as a document: the answer, how it was found, the tables, and what it rests on.
struct MarkdownReport {
  let run: Run

  /// The document's lines.
  var lines: [String] {
    var blocks: [[String]] = []
    if run.results.count == 1, let result = run.results.first {
      blocks.append(["# " + title(of: result, name: result.label)])
      blocks += chapters(of: result, level: "##")
    } else {
      blocks.append(["# \(Wording.count(run.results.count, "market", "markets")) compared"])
      blocks += comparison
      for (name, result) in zip(run.labels, run.results) {
        blocks.append(["## " + title(of: result, name: name)])
        blocks += chapters(of: result, level: "###")
      }
    }
    blocks += method
    blocks += dataQuality
    blocks += warnings
    blocks += origin
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func title(of result: SizingResult, name: String) -> String {
    result.title.map { "\(MarkdownText.of($0)) (\(MarkdownText.of(name)))" }
      ?? MarkdownText.of(name)
  }

  private func chapters(of result: SizingResult, level: String) -> [[String]] {
    var blocks = [["**\(markdown(result.headline))**"], [scope(of: result)]]
    blocks += [["\(level) Market size"], sizes(of: result), [notes(onSizesOf: result)]]
    blocks += [["\(level) From the list to the market"]] + funnel(of: result)
    if result.tam.confirmed > 0 || result.tam.possible > 0 {
      blocks += [["\(level) Segments"], segments(of: result)]
      blocks += [result.approximateNote.map { [sentence($0)] } ?? []]
      let region = Wording.region(result.regionsBy)
      blocks += [["\(level) \(Wording.regions(result.regionsBy))"], regions(of: result)]
      blocks += [
        ["\(level) \(region) by segment"],
        ["Confirmed companies, and possible ones after a plus sign."],
      ]
      blocks += [matrix(of: result), ["\(level) Companies to look at"]]
      blocks += companies(of: result)
    }
    blocks += [["\(level) Assumptions"]] + assumptions(of: result)
    return blocks
  }

  /// A text of our own whose only special sign can be a currency's.
  func markdown(_ text: String) -> String { text.replacing("$", with: "\\$") }

  /// A note as a sentence.
  func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }

  private func scope(of result: SizingResult) -> String {
    let counts = result.counts
    let unit = result.countBy == "record" ? "records" : "companies"
    let lists = Wording.list(run.inputs.map { MarkdownText.code($0.name) })
    var text = "Counted among \(NumberText.grouped(counts.companies)) \(unit)"
    if !lists.isEmpty { text += " of \(lists)" }
    if let date = result.asOf { text += ", as of \(MarkdownText.of(date))" }
    text += ". The list is a sample of the world: companies that are not on it are not counted."
    if result.money == nil {
      text += " The profile gives no prices, so the market is sized in companies."
    }
    return text
  }

  // MARK: Market size

  private func sizes(of result: SizingResult) -> [String] {
    let money = result.money
    var table = MarkdownTable(
      ["", ">Companies", ">Possible"] + (money == nil ? [] : [">Money a year", ">Low", ">High"])
        + ["Meaning"])
    let amounts = { (value: String) in markdown(money?.whole(value) ?? "") }
    func row(_ name: String, _ estimate: SizingResult.Estimate, _ meaning: String) {
      let value = estimate.value
      table.add(
        [
          "**\(name)**", "**\(NumberText.grouped(estimate.confirmed))**",
          NumberText.added(estimate.possible),
        ]
          + (money == nil
            ? [] : ["**\(amounts(value.confirmed))**", amounts(value.low), amounts(value.high)])
          + [meaning])
    }
    row("TAM", result.tam, "all that fit the profile")
    row(
      "SAM", result.sam,
      result.hasServiceable ? "of those, open to sales today" : "the same, as no limits are given")
    if let som = result.som {
      table.add(
        [
          "**SOM**", "**\(NumberText.grouped(som.base.companies))**",
          "\(NumberText.grouped(som.low.companies))–\(NumberText.grouped(som.high.companies))",
        ]
          + (money == nil
            ? []
            : ["**\(amounts(som.base.value))**", amounts(som.low.value), amounts(som.high.value)])
          + [result.obtainableMeaning + " (low–high)"])
    }
    return table.lines
  }

  private func notes(onSizesOf result: SizingResult) -> String {
    var text =
      "*Possible* companies would fit if a missing value, or a band that crosses an edge, turned out well."
    if result.money != nil {
      text +=
        " *Low* is the confirmed companies at low prices, *high* the confirmed and the"
        + " possible ones at high prices."
    }
    if result.som == nil {
      text += " No share is assumed that could be won, so there is no SOM."
    } else {
      text += " SOM is a forecast from the share assumed below."
    }
    return text
  }

  // MARK: Funnel

  private func funnel(of result: SizingResult) -> [[String]] {
    let counts = result.counts
    var table = MarkdownTable([
      "Step", "Criterion", ">Companies", ">Possible", ">Of all", ">Sole reason",
      ">Unknown only here",
    ])
    func plain(_ name: String, _ number: String) { table.add([name, "", number, "", "", "", ""]) }
    func sum(_ name: String, _ confirmed: Int, _ possible: Int) {
      table.addTotal([
        name, "", NumberText.grouped(confirmed), NumberText.added(possible),
        NumberText.share(confirmed, of: counts.companies), "", "",
      ])
    }
    plain("Records", NumberText.grouped(counts.records))
    if counts.rejected > 0 { plain("rejected", "−" + NumberText.grouped(counts.rejected)) }
    if counts.duplicates > 0 { plain("duplicates", "−" + NumberText.grouped(counts.duplicates)) }
    sum("Companies", counts.companies, 0)
    func steps(_ steps: [SizingResult.FunnelStep]) {
      for step in steps {
        let why = step.why.map { " — \(MarkdownText.of($0))" } ?? ""
        table.add([
          MarkdownText.of(Wording.kind(step.kind)),
          "\(MarkdownText.code(step.id)) \(MarkdownText.of(Wording.condition(step)))\(why)",
          NumberText.grouped(step.confirmed), NumberText.added(step.possible),
          NumberText.share(step.confirmed, of: counts.companies),
          NumberText.shown(step.soleReason), NumberText.shown(step.unknownOnlyHere),
        ])
      }
    }
    steps(result.funnel.filter { $0.kind != "serviceable" })
    sum("TAM", result.tam.confirmed, result.tam.possible)
    steps(result.funnel.filter { $0.kind == "serviceable" })
    sum("SAM", result.sam.confirmed, result.sam.possible)
    if let som = result.som { sum("SOM", som.base.companies, 0) }
    let findings = result.funnelFindings.joined(separator: " ")
    return [
      table.lines,
      [
        "*Sole reason* counts the excluded companies that would be confirmed without this criterion;"
          + " *unknown only here* the possible ones for which nothing else is unknown."
      ],
      findings.isEmpty ? [] : [MarkdownText.of(findings)],
    ]
  }
}
