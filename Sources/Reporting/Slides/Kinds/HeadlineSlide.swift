import MarketSizing

extension DeckPlan {
  /// The first slide: the market in one number, with its range.
  func headline(_ result: SizingResult) -> Slide {
    let figure = MarketFigure(result)
    let money = result.money
    let title: String
    var lines: [String] = []
    switch (result.tam.confirmed, result.tam.possible) {
    case (...0, ...0):
      title = "No company on the list fits"
      lines = [emptiness(of: result)]
    case (...0, let possible):
      title = "No company fits for certain, and \(Wording.companies(possible)) may"
      if let money {
        let are = possible == 1 ? "It is" : "They are"
        lines = ["\(are) worth up to \(money.said(result.tam.value.high)) a year"]
      }
    default:
      let fits = "\(figure.levels[0].text)" + (money == nil ? "" : " a year")
      title = money == nil ? "\(figure.levels[0].text) fit" : "A market of \(fits)"
      if money != nil, let range = figure.levels[0].range {
        lines.append("\(range), from low prices to high ones with all possible companies")
      }
      lines.append(companies(of: result, isSaid: money == nil))
    }
    return cover(
      title: title, lines: lines,
      subject: result.title.map { SafeText.line($0) } ?? result.label,
      facts: [
        scope(of: result), "The list is a sample: companies that are not on it do not count.",
      ],
      notes: notes([result.headline] + Self.exact(result), of: [result]))
  }

  /// The first slide of several markets.
  var comparedHeadline: Slide {
    let figure = BarsFigure.variants(run)
    let first = run.results.first
    let shown = run.results.count > 3 ? 2 : run.results.count
    var lines = run.results.prefix(shown).enumerated().map { index, result in
      let value = result.money.map { "\($0.said(result.tam.value.confirmed)) a year, " } ?? ""
      return "\(run.labels[index]): \(value)\(Wording.companies(result.tam.confirmed))"
    }
    if shown < run.results.count { lines.append("and \(run.results.count - shown) more") }
    let isOneICP = run.results.allSatisfy { $0.icp == first?.icp }
    let subject = isOneICP ? first?.title.map { SafeText.line($0) } ?? first?.label : nil
    return cover(
      title: figure?.caption.title ?? "Markets compared", lines: lines,
      subject: [subject, "\(run.results.count) markets compared"].compactMap(\.self)
        .joined(separator: ": "),
      facts: [
        first.map { scope(of: $0) } ?? "",
        "The list is a sample: companies that are not on it do not count.",
      ],
      notes: notes(
        zip(run.labels, run.results).flatMap { label, result in
          Self.exact(result).map { "\(label), \($0)" }
        }, of: run.results))
  }

  /// `910 companies fit, and 192 more may`; where the title said the first, the second alone.
  private func companies(of result: SizingResult, isSaid: Bool) -> String {
    let (confirmed, possible) = (result.tam.confirmed, result.tam.possible)
    let more = possible > 0 ? "\(NumberText.grouped(possible)) more may" : ""
    if isSaid { return more.isEmpty ? "" : "and \(more)" }
    let fit = "\(Wording.companies(confirmed)) \(confirmed == 1 ? "fits" : "fit")"
    return more.isEmpty ? fit : "\(fit), and \(more)"
  }

  /// Why no company is left.
  private func emptiness(of result: SizingResult) -> String {
    let all = Wording.companies(result.counts.companies)
    let step = result.funnel.first { $0.confirmed <= 0 && $0.possible <= 0 }
    guard result.counts.companies > 0, let step else { return "The list has \(all)" }
    return "Of \(all) none is left after \(SafeText.line(step.id)): \(Wording.condition(step))"
  }

  /// `Counted among 19,675 companies of companies.csv, as of 2026-01-31`.
  func scope(of result: SizingResult) -> String {
    let lists = run.inputs.prefix(3).map { SafeText.line($0.name, limit: 60) }
    let more = run.inputs.count - lists.count
    var text = "Counted among \(result.unit.count(result.counts.companies))"
    if !lists.isEmpty {
      text += " of \(Wording.list(lists + (more > 0 ? ["\(more) more lists"] : [])))"
    }
    return text + (result.asOf.map { ", as of \(SafeText.line($0, limit: 40))" } ?? "")
  }

  private func cover(
    title: String, lines: [String], subject: String, facts: [String], notes: [String]
  ) -> Slide {
    let subtitle = fit.fitted(
      lines.filter { !$0.isEmpty }.map { Paragraph($0, size: Slide.subtitleSize, space: 4) },
      in: Slide.subtitleFrame)
    var shapes = [
      Shape(
        kind: .placeholder(.subtitle, subtitle), frame: Slide.subtitleFrame, name: "Subtitle"),
      .text(
        [Paragraph(subject, size: 18, isBold: true, textColour)],
        in: Frame(x: 84, y: 104, width: 792, height: 48), .bottom, name: "Subject", fit: fit),
      .text(
        facts.filter { !$0.isEmpty }.map { Paragraph($0, size: 13, .muted, space: 3) },
        in: Frame(x: 84, y: 440, width: 792, height: 56), .bottom, name: "Scope", fit: fit),
    ]
    var left = 84.0
    if let logo = brand.logo {
      let scale = min(48 / Double(logo.height), 200 / Double(logo.width))
      let frame = Frame(
        x: left, y: 36, width: Double(logo.width) * scale, height: Double(logo.height) * scale)
      shapes.append(
        Shape(
          kind: .logo, frame: frame, name: "Logo",
          alternative: brand.name.map { "\(SafeText.line($0)), logo" } ?? "Logo"))
      left = frame.right + 16
    }
    if let name = brand.name.map({ SafeText.line($0) }), !name.isEmpty {
      shapes.append(
        .text(
          [Paragraph(name, size: 16, isBold: true)],
          in: Frame(x: left, y: 36, width: 876 - left, height: 48), .middle, name: "Brand", fit: fit
        ))
    }
    return Slide(layout: .cover, title: title, shapes: shapes, notes: notes)
  }
}
