import MarketSizing

extension MarketChapters {
  /// The numbers that are not in the list, with their sources.
  var assumptions: Chapter {
    let given = result.assumptions
    var blocks: [Block] = []
    if let currency = result.currency, !given.prices.isEmpty {
      blocks.append(.table(prices(given.prices, MoneyText(currency: currency))))
    }
    if let share = given.obtainable { blocks.append(.paragraph(obtainable(share))) }
    if !given.rates.isEmpty {
      var rates = Table(
        "Rates of exchange", [.text("Currency"), .number("Rate"), .text("Date"), .prose("Source")],
        isSortable: true)
      for rate in given.rates {
        rates.add([
          Table.Cell(Phrase(given: rate.currency)),
          Table.Cell(Phrase(given: rate.rate), value: DecimalText(rate.rate)?.plain),
          Table.Cell(Phrase(given: rate.date)), Table.Cell(source(rate.source)),
        ])
      }
      blocks += [
        .paragraph("Rates, in \(given: result.currency ?? "") for one unit:"), .table(rates),
      ]
    }
    if blocks.isEmpty {
      blocks.append(.paragraph("None: every number is counted from the list."))
    }
    return chapter("assumptions", "Assumptions", blocks)
  }

  private func prices(_ prices: [SizingResult.PriceRow], _ money: MoneyText) -> Table {
    var table = Table(
      "Prices",
      [
        .text("Segment"), .number("Low"), .number("Base"), .number("High"), .text("Price"),
        .prose("Source"),
      ])
    for price in prices {
      table.add(
        [Table.Cell(price.segment.map { Phrase(given: $0) } ?? "every other")]
          + [price.low, price.base, price.high].map {
            Table.Cell(
              Phrase(own: Wording.amount($0, basis: price.basis, money)),
              value: DecimalText($0)?.plain)
          }
          + [
            Table.Cell("\(given: Wording.basis(of: price)), a year"),
            Table.Cell(source(price.source)),
          ])
    }
    return table
  }

  private func obtainable(_ share: SizingResult.ObtainableRow) -> Phrase {
    let percent = { (text: String) -> Phrase in
      (DecimalText(text)?.percentage).map { Phrase(own: $0) } ?? Phrase(given: text)
    }
    var text: Phrase =
      "Of the serviceable market \(percent(share.base)) can be won (\(percent(share.low))–\(percent(share.high)))"
    if let reps = share.reps, let deals = share.dealsPerRepYear, let years = share.years {
      text +=
        ", limited by \(number(reps)) reps × \(number(deals)) deals a year × \(number(years)) years"
    }
    return text + ". Source: \(source(share.source))."
  }

  private func number(_ text: String) -> Phrase {
    (DecimalText(text)?.exact).map { Phrase(own: $0) } ?? Phrase(given: text)
  }

  private func source(_ text: String?) -> Phrase {
    let words = Phrase(given: text ?? "")
    return words.isEmpty ? "\(notice: "no source given")" : words
  }
}
