import MarketSizing

extension MarketChapters {
  /// Segments with their prices and money, and a total row.
  var segments: Chapter {
    var table = Table(
      "Segments", [.text("Segment"), .prose("Companies with")] + divisionColumns, isSortable: true)
    for row in result.segments {
      table.add(
        [Table.Cell(Phrase(given: row.segment)), words(row.condition)]
          + numbers(row.confirmed, row.possible, row.value, row.sam))
    }
    table.addTotal(["Total", .empty] + totals)
    let picture = BarsFigure.segments(result).map { figure($0.caption, .bars($0)) }
    let note = result.approximateNote.map { Block.paragraph(Phrase(own: $0 + ".")) }
    return chapter("segments", "Segments", [picture, .table(table), note].compactMap(\.self))
  }

  /// Regions with their money, and a total row.
  var regions: Chapter {
    let names = Wording.regions(result.regionsBy)
    var table = Table(
      names, [.text(Phrase(own: Wording.region(result.regionsBy)))] + divisionColumns,
      isSortable: true)
    for row in result.regions {
      table.add(
        [Table.Cell(Phrase(given: row.region))]
          + numbers(row.confirmed, row.possible, row.value, row.sam))
    }
    table.addTotal(["Total"] + totals)
    let picture = BarsFigure.regions(result).map { figure($0.caption, .bars($0)) }
    return chapter("regions", names, [picture, .table(table)].compactMap(\.self))
  }

  /// Segments × regions, all of them, and the totals of both.
  var matrix: Chapter {
    let matrix = SegmentMatrix(result, regions: .max - 1, segments: .max - 1)
    let region = Wording.region(result.regionsBy)
    let greatest = matrix.rows.flatMap { $0.counts.dropLast() }.map(\.confirmed).max() ?? 0
    /// By the root, as in ``HeatFigure``.
    func shade(_ number: Int) -> Double {
      greatest > 0 ? (Double(max(0, number)) / Double(greatest)).squareRoot() : 0
    }
    var table = Table(
      "\(region) by segment",
      [.text(Phrase(own: region))] + matrix.segments.map { .number(Phrase(given: $0)) }
        + [.number("Total")],
      isSortable: true)
    for row in matrix.rows {
      let cells = row.counts.dropLast().map {
        Table.Cell.pair($0.confirmed, $0.possible, shade: shade($0.confirmed))
      }
      let total = row.counts.last.map { Table.Cell.pair($0.confirmed, $0.possible) }
      table.add([Table.Cell(Phrase(given: row.region))] + cells + [total ?? .empty])
    }
    table.addTotal(["Total"] + matrix.totals.map { .pair($0.confirmed, $0.possible) })
    let finding = HeatFigure(result).map { Block.finding($0.caption.title) }
    let note = Block.paragraph("Confirmed companies, and possible ones after a plus sign.")
    return chapter(
      "regions-by-segment", "\(region) by segment",
      [finding, note, .table(table)].compactMap(\.self))
  }

  /// Ten drawn companies and the ten largest.
  var companies: Chapter {
    let sample = result.sample
    var blocks: [Block] = [.paragraph("Do these look like the companies that you mean?")]
    if !sample.drawn.isEmpty {
      blocks += [
        .paragraph("Drawn by chance, by a hash of their identity:"),
        .table(table(of: sample.drawn, "Companies drawn by chance")),
      ]
    }
    if !sample.largest.isEmpty {
      let by: Phrase = sample.largestBy.map { " by \(given: $0)" } ?? ""
      blocks += [
        .paragraph("The largest\(by):"), .table(table(of: sample.largest, "The largest companies")),
      ]
    }
    return chapter("companies-to-look-at", "Companies to look at", blocks)
  }

  private func table(of companies: [SizingResult.Company], _ name: String) -> Table {
    var table = Table(
      name,
      [
        .text("Company"), .text("Domain"), .text("Country"), .number("Employees"),
        .text("Industry"), .text("Segment"), .text("Status"),
      ], isSortable: true)
    for company in companies {
      table.add([
        words(company.name),
        Table.Cell(company.domain.map { Phrase(code: $0) } ?? "–"), words(company.country),
        Table.Cell(Phrase(given: company.displayEmployees), value: company.leastEmployees),
        words(company.industry), words(company.segment), words(company.status),
      ])
    }
    return table
  }

  /// A text of the list; a dash for none.
  private func words(_ text: String?) -> Table.Cell {
    let words = Phrase(given: text ?? "")
    return Table.Cell(words.isEmpty ? "–" : words)
  }

  // MARK: Numbers

  /// The columns of money; none where there are no prices.
  var moneyColumns: [Table.Column] {
    result.money == nil ? [] : [.number("Money a year"), .number("Low"), .number("High")]
  }

  private var divisionColumns: [Table.Column] {
    [.number("Companies"), .number("Possible"), .number("Share")] + moneyColumns
      + [.number("Of these in SAM")]
  }

  private func numbers(
    _ confirmed: Int, _ possible: Int, _ value: SizingResult.MoneyRange,
    _ sam: SizingResult.Estimate
  ) -> [Table.Cell] {
    let amounts = result.money.map { money in
      [value.confirmed, value.low, value.high].map { Table.Cell.money($0, money) }
    }
    return [
      .count(confirmed), .added(possible), .share(confirmed, of: result.tam.confirmed),
    ] + (amounts ?? []) + [.pair(sam.confirmed, sam.possible)]
  }

  private var totals: [Table.Cell] {
    numbers(result.tam.confirmed, result.tam.possible, result.tam.value, result.sam)
  }
}

extension Table.Cell: ExpressibleByStringLiteral {
  /// A cell of the report's own words.
  init(stringLiteral words: String) { self.init(Phrase(own: words)) }
}

extension SizingResult.Company {
  /// The headcount's lower end, for sorting; nil where it is not written in plain digits.
  var leastEmployees: String? {
    let text = displayEmployees
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ",") }
    let isWhole = text.dropFirst(digits.count).first.map { " -–+".contains($0) } ?? true
    return digits.isEmpty || !isWhole ? nil : digits.filter { $0 != "," }
  }
}
