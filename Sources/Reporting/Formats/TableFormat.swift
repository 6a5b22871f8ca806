import MarketSizing

extension ReportFormat {
  /// A summary for a terminal or a pipe, with the answer first.
  package static let table = ReportFormat(name: "table", endings: [".txt"]) { run, appearance in
    let page = appearance.page
    let lines = TerminalSummary(run: run, page: page).lines
    return Array((lines.map { $0.written(on: page) }.joined(separator: "\n") + "\n").utf8)
  }
}

/// The lines that a run is summed up in on a terminal, none wider than the page.
struct TerminalSummary {
  let run: Run
  let page: Page

  /// With more results than these, funnels would bury the comparison.
  private static let funnelLimit = 3

  /// Blocks of lines, parted by empty ones.
  var lines: [Line] {
    var blocks: [[Line]] = []
    if let result = run.results.first, run.results.count == 1 {
      blocks.append(title(of: result))
      blocks.append(answer(of: result))
      blocks.append(funnel(of: result))
      if result.tam.confirmed > 0 || result.tam.possible > 0 {
        blocks.append(segments(of: result))
        blocks.append(matrix(of: result))
        blocks.append(companies(of: result))
      }
    } else {
      blocks += comparison
      for (name, result) in zip(run.labels, run.results)
      where run.results.count <= Self.funnelLimit {
        blocks.append([heading(name)] + funnel(of: result))
      }
    }
    blocks += PlanPage(run: run, page: page, isBrief: true).blocks
    blocks.append(quality)
    blocks.append(warnings)
    blocks.append(footer)
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [Line("")]))
  }

  /// The heading of a block.
  func heading(_ text: String) -> Line { Line(DisplayWidth.cut(text, to: page.width), .strong) }

  private func title(of result: SizingResult) -> [Line] {
    let title = result.title.map { " · " + SafeText.line($0) } ?? ""
    let date = result.asOf.map { " · as of " + SafeText.line($0) } ?? ""
    let room = page.width - DisplayWidth.of(date)
    return [heading(DisplayWidth.cut(result.label + title, to: room) + date)]
      + DisplayWidth.wrap(result.headline, to: page.width).map { Line($0) }
  }

  // MARK: The answer

  private func answer(of result: SizingResult) -> [Line] {
    let money = result.money
    var table = TextTable(
      [
        .init(title: "", alignment: .left),
        .init(title: "companies"),
        .init(title: "possible"),
      ]
        + (money == nil
          ? [] : [.init(title: "money a year"), .init(title: "low – high", spare: 1)])
        + [.init(title: "", alignment: .left, least: 20, spare: 2)])
    func row(_ name: String, _ estimate: SizingResult.Estimate, _ meaning: String) {
      let value = estimate.value
      table.add(
        [name, NumberText.grouped(estimate.confirmed), NumberText.added(estimate.possible)]
          + (money.map { [$0.short(value.confirmed), $0.spaced(value.low, value.high)] } ?? [])
          + [meaning], weight: name == "TAM" ? .strong : .plain)
    }
    row("TAM", result.tam, "all that fit")
    row(
      "SAM", result.sam, result.hasServiceable ? "of those, open to sales today" : "no limits given"
    )
    if let som = result.som {
      table.add(
        [
          "SOM", NumberText.grouped(som.base.companies),
          "\(NumberText.grouped(som.low.companies))–\(NumberText.grouped(som.high.companies))",
        ]
          + (money.map { [$0.short(som.base.value), $0.spaced(som.low.value, som.high.value)] }
            ?? [])
          + [result.obtainableMeaning + " (low–high)"])
    }
    return table.lines(width: page.width)
  }

  // MARK: The funnel

  private func funnel(of result: SizingResult) -> [Line] {
    let counts = result.counts
    var table = TextTable([
      .init(title: "Funnel", alignment: .left),
      .init(title: "", alignment: .left, least: 6, spare: 2),
      .init(title: "", alignment: .left, least: 12, spare: 4),
      .init(title: "companies"),
      .init(title: "possible"),
      .init(title: "of all", alignment: .left, spare: 3),
      .init(title: "sole\nreason"),
      .init(title: "unknown\nonly here"),
    ])
    func row(_ name: String, _ number: String) {
      table.add([name, "", "", number, "", "", "", ""], weight: .faint)
    }
    row("records", NumberText.grouped(counts.records))
    if counts.rejected > 0 { row("rejected", "−" + NumberText.grouped(counts.rejected)) }
    if counts.duplicates > 0 { row("duplicates", "−" + NumberText.grouped(counts.duplicates)) }
    if let subsidiaries = counts.subsidiaries, subsidiaries > 0 {
      row("subsidiaries", "−" + NumberText.grouped(subsidiaries))
    }
    func sum(_ name: String, _ confirmed: Int, _ possible: Int) {
      table.add(
        [
          name, "", "", NumberText.grouped(confirmed), NumberText.added(possible),
          Bar.text(confirmed, possible, of: counts.companies, width: 10), "", "",
        ], weight: .strong)
    }
    sum(result.unit.head.lowercased(), counts.companies, 0)
    var isServiceable = false
    for step in result.funnel {
      if step.kind == "serviceable", !isServiceable {
        sum("= TAM", result.tam.confirmed, result.tam.possible)
        isServiceable = true
      }
      table.add([
        Wording.kind(step.kind), SafeText.line(step.id), Wording.condition(step),
        NumberText.grouped(step.confirmed), NumberText.added(step.possible),
        Bar.text(step.confirmed, step.possible, of: counts.companies, width: 10),
        NumberText.shown(step.soleReason), NumberText.shown(step.unknownOnlyHere),
      ])
    }
    if !isServiceable { sum("= TAM", result.tam.confirmed, result.tam.possible) }
    sum("= SAM", result.sam.confirmed, result.sam.possible)
    if let som = result.som { sum("→ SOM", som.base.companies, 0) }
    let findings = result.funnelFindings.joined(separator: " ")
    return table.lines(width: page.width)
      + (findings.isEmpty ? [] : DisplayWidth.wrap(findings, to: page.width).map { Line($0) })
  }
}
