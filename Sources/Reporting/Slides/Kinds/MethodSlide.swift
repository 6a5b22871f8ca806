import MarketSizing

extension DeckPlan {
  /// Who is counted and how: the profile's criteria in words, and what the numbers rest on.
  func method(_ result: SizingResult) -> Slide {
    let body = Frame.body
    var table = SlideTable(
      [.init(title: "", width: 84), .init(title: "Criterion", width: 456)], size: 12, fit: fit)
    let limit = 9
    let shown = result.funnel.count > limit ? limit - 1 : result.funnel.count
    let rows = Double(max(1, result.funnel.count > limit ? limit : shown))
    let height = min(48, (body.height - table.height) / rows)
    for step in result.funnel.prefix(shown) {
      var runs = [
        Paragraph.Run(text: SafeText.line(step.id, limit: 60), isBold: true),
        Paragraph.Run(text: "  " + Wording.condition(step)),
      ]
      if let why = step.why.map({ SafeText.line($0) }), !why.isEmpty {
        runs.append(Paragraph.Run(text: " – " + why, colour: .muted))
      }
      table.add(
        [Paragraph(Wording.kind(step.kind), size: 11, .muted), Paragraph(runs, size: 11)],
        height: height)
    }
    if shown < result.funnel.count {
      let more = Wording.count(result.funnel.count - shown, "more criterion", "more criteria")
      table.add(["", more], height: height)
    }
    let criteria = Wording.count(result.funnel.count, "criterion", "criteria")
    let name = run.results.count > 1 ? "\(run.labels[0]): " : ""
    return Slide(
      title: result.funnel.isEmpty
        ? "\(name)Every company of the list counts"
        : "\(name)\(criteria) \(result.funnel.count == 1 ? "tells" : "tell") who counts",
      subtitle: "What a company has to meet, and how companies and money are counted",
      shapes: [
        Shape(
          kind: .table(table), frame: body.left(table.width).top(table.height), name: "Criteria",
          alternative: "The profile's criteria in words."),
        .text(
          methodNote(result),
          in: Frame(x: body.x + 572, y: body.y, width: 292, height: body.height),
          name: "Method note", fit: fit),
      ],
      notes: notes(
        result.funnel.map { step in
          "\(SafeText.line(step.id)) (\(Wording.kind(step.kind))): \(Wording.condition(step))"
            + (step.why.map { " – \(SafeText.line($0))" } ?? "") + "."
        } + run.warnings.prefix(10).map { "Note: \($0)." }, of: [result]))
  }

  private func methodNote(_ result: SizingResult) -> [Paragraph] {
    func note(_ head: String, _ text: String) -> Paragraph {
      Paragraph(
        [.init(text: head + "  ", isBold: true), .init(text: text)], size: 13, space: 9)
    }
    var notes = [
      note(
        "Counted",
        result.unit.short),
      note(
        "Three answers",
        "Confirmed: all criteria are met. Possible: a missing value or a band decides. Else excluded."
      ),
    ]
    let lists = run.inputs.prefix(3).map { input in
      "\(SafeText.line(input.name, limit: 60)), \(Wording.count(input.rows, "record", "records"))"
        + " (\(Self.source(of: input) ?? "no source given"))"
    }
    let more = run.inputs.count - lists.count
    if !lists.isEmpty {
      notes.append(
        note(
          lists.count == 1 ? "List" : "Lists",
          lists.joined(separator: "; ") + (more > 0 ? "; and \(more) more" : "") + "."))
    }
    if let currency = result.currency, !result.assumptions.prices.isEmpty {
      let money = MoneyText(currency: currency)
      let prices = result.assumptions.prices
      let words = prices.prefix(5).map { price in
        "\(price.segment.map { SafeText.line($0, limit: 40) } ?? "others")"
          + " \(Wording.shortPrice(price, money))"
      }
      notes.append(
        note(
          "Prices a year",
          words.joined(separator: ", ")
            + (prices.count > 5 ? " and \(prices.count - 5) more" : "")
            + ". Money is companies × price, with a low and a high one."))
    } else {
      notes.append(note("Prices", "None are given, so the market is sized in companies."))
    }
    if let date = result.asOf { notes.append(note("As of", SafeText.line(date, limit: 40))) }
    return notes
  }
}
