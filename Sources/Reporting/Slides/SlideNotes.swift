import MarketSizing

extension DeckPlan {
  /// The speaker's notes of a slide: what it says in words and exactly, then where that comes from.
  func notes(_ lines: [String], of results: [SizingResult]) -> [String] {
    lines.filter { !$0.isEmpty }.map { Self.cut($0) } + origin(of: results)
  }

  /// The lists, the profiles and the command.
  private func origin(of results: [SizingResult]) -> [String] {
    var lines = run.inputs.prefix(10).map { input in
      let digests = [input.fingerprint, input.sha256.map { "sha256:\($0)" }].compactMap(\.self)
      let facts = [
        Wording.count(input.rows, "record", "records"),
        input.rejected > 0 ? "\(NumberText.grouped(input.rejected)) rejected" : nil,
        "fingerprint \(digests.joined(separator: ", "))", Self.source(of: input),
      ].compactMap(\.self)
      return "List \(SafeText.line(input.name)): \(facts.joined(separator: "; "))."
    }
    if run.inputs.count > 10 {
      lines.append("And \(Wording.count(run.inputs.count - 10, "list", "lists")) more.")
    }
    lines += results.prefix(10).map { result in
      let criteria = result.funnel.map { SafeText.line($0.id, limit: 60) }
      return "Profile \(result.label): SHA-256 \(SafeText.line(result.sha256))"
        + (result.asOf.map { "; as of \(SafeText.line($0))" } ?? "")
        + (criteria.isEmpty ? "" : "; criteria: \(criteria.joined(separator: ", "))") + "."
    }
    var prices: [String] = []
    for result in results.prefix(10) {
      for price in priceLines(of: result) where !prices.contains(price) { prices.append(price) }
    }
    lines += prices.prefix(24)
    if !run.command.isEmpty {
      lines.append("To be made again with: \(ShellText.line(run.command))")
    }
    lines.append("Made by tam \(SafeText.line(run.version)).")
    return lines.map { Self.cut($0) }
  }

  /// A source, date and terms as the mapping file gives them; nil where it gives none.
  static func source(of input: InputReport) -> String? {
    let parts = [
      input.source.map { SafeText.line($0) },
      input.retrieved.map { "retrieved \(SafeText.line($0, limit: 40))" },
      input.licence.map { "licence: \(SafeText.line($0, limit: 80))" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func priceLines(of result: SizingResult) -> [String] {
    guard let currency = result.currency else { return [] }
    let money = MoneyText(currency: currency)
    return result.assumptions.prices.map { price in
      let amounts = [price.low, price.base, price.high].map {
        Wording.amount($0, basis: price.basis, money)
      }
      return "Price of \(price.segment.map { SafeText.line($0) } ?? "every other segment"):"
        + " \(amounts[1]) \(Wording.basis(of: price)) and year (\(amounts[0])–\(amounts[2]));"
        + " source: \(price.source.map { SafeText.line($0) } ?? "none given")."
    }
  }

  /// Companies and money with every digit.
  static func exact(
    _ name: String, _ confirmed: Int, _ possible: Int, _ value: SizingResult.MoneyRange,
    _ money: MoneyText?
  ) -> String {
    var text = "\(name): \(Wording.companies(confirmed))"
    if possible != 0 { text += " and \(NumberText.grouped(possible)) possible" }
    if let money {
      text +=
        "; \(money.exact(value.confirmed)) a year"
        + " (\(money.exact(value.low))–\(money.exact(value.high)))"
    }
    return text + "."
  }

  /// TAM, SAM and SOM with every digit.
  static func exact(_ result: SizingResult) -> [String] {
    let money = result.money
    var lines = [("TAM", result.tam), ("SAM", result.sam)].map { name, estimate in
      exact(name, estimate.confirmed, estimate.possible, estimate.value, money)
    }
    if let som = result.som {
      let parts = [som.low, som.base, som.high]
      let counts = parts.map { NumberText.grouped($0.companies) }
      var line = "SOM: \(Wording.companies(som.base.companies)) (\(counts[0])–\(counts[2]))"
      if let money {
        let amounts = parts.map { money.exact($0.value) }
        line += "; \(amounts[1]) a year (\(amounts[0])–\(amounts[2]))"
      }
      lines.append(line + ".")
    }
    return lines
  }

  private static func cut(_ line: String) -> String { SafeText.line(line, limit: 2_000) }
}
