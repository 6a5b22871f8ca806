import MarketSizing

extension DeckPlan {
  /// What the other markets ask that the first does not; nil where nothing can be said.
  var differences: Slide? {
    guard let first = run.results.first, run.results.count > 1 else { return nil }
    let body = Frame.body
    let limit = 9
    let others = zip(run.labels, run.results).dropFirst().map {
      (label: $0, words: Self.difference(of: $1, from: first))
    }
    guard others.contains(where: { !$0.words.isEmpty }) else { return nil }
    let shown = others.count > limit ? limit - 1 : others.count
    var table = SlideTable(
      [
        .init(title: "Market", width: 200),
        .init(title: "Differs from \(SafeText.line(run.labels[0], limit: 40))", width: 664),
      ], size: 12, fit: fit)
    let count = Double(shown < others.count ? limit : shown)
    let height = min(48, (body.height - table.height) / count)
    for (label, words) in others.prefix(shown) {
      table.add(
        [
          Paragraph(label, size: 12, isBold: true),
          Paragraph(words.isEmpty ? "asks the same" : words, size: 12),
        ], height: height)
    }
    if shown < others.count {
      table.add(
        [Wording.count(others.count - shown, "more market", "more markets"), ""], height: height)
    }
    return Slide(
      title: "What the other markets ask differs from \(SafeText.line(run.labels[0], limit: 60))",
      subtitle: "Criteria that are added, changed or left out; prices that differ",
      shapes: [
        Shape(
          kind: .table(table), frame: body.left(table.width).top(table.height), name: "Table",
          alternative: "What each market asks that the first does not.")
      ],
      notes: notes(
        others.map { "\($0.label): \($0.words.isEmpty ? "asks the same" : $0.words)." },
        of: run.results))
  }

  /// What a result's ICP asks that another does not, in words; empty for nothing.
  private static func difference(of result: SizingResult, from first: SizingResult) -> String {
    struct Key: Hashable {
      var id, kind, condition: String
      init(_ step: SizingResult.FunnelStep) {
        (id, kind, condition) = (step.id, step.kind, Wording.condition(step))
      }
    }
    let (own, theirs) = (result.funnel.map(Key.init), first.funnel.map(Key.init))
    var words = own.filter { !theirs.contains($0) }.map {
      "\(SafeText.line($0.id, limit: 60)): \($0.condition)"
    }
    let names = Set(own.map(\.id))
    words += first.funnel.filter { !names.contains($0.id) }.map {
      "without \(SafeText.line($0.id, limit: 60))"
    }
    if result.currency != first.currency {
      words.append(result.currency.map { "in \(SafeText.line($0))" } ?? "without prices")
    } else if result.assumptions.prices != first.assumptions.prices {
      words.append("other prices")
    }
    if result.assumptions.obtainable != first.assumptions.obtainable {
      words.append(result.som == nil ? "no share to be won" : "another share to be won")
    }
    let same = result.segments.map(\.segment) == first.segments.map(\.segment)
    if !same { words.append("other segments") }
    return words.joined(separator: "; ")
  }
}
