import Testing

@testable import MarketSizing
@testable import Reporting

/// Differences as texts, and the divisions of several markets.
@Suite struct ComparisonTests {
  @Test(arguments: [
    (910, 1166, "+256", "+28.1%"), (1166, 910, "−256", "−22.0%"), (5, 5, "·", "·"),
    (0, 0, "·", "·"), (0, 7, "+7", "–"), (7, 0, "−7", "−100.0%"), (1, 2000, "+1,999", "+199,900%"),
    (3, 4, "+1", "+33.3%"), (100_000, 100_001, "+1", "+0.0%"), (2000, 2003, "+3", "+0.2%"),
    (1, .max, "+9,223,372,036,854,775,806", "+922,337,203,685,477,580,600%"),
    (.min, .max, "–", "–"),
  ])
  func counts(first: Int, number: Int, difference: String, percent: String) {
    #expect(DifferenceText.of(number, from: first) == difference)
    #expect(DifferenceText.percent(number, from: first) == percent)
  }

  @Test(arguments: [
    ("18200000", "18372000.50", "172000.50", "+€172K", "+0.9%"),
    ("18372000.50", "18200000", "-172000.50", "−€172K", "−0.9%"),
    ("7.10", "7.1", "0.00", "·", "·"), ("0", "12.50", "12.50", "+€12.50", "–"),
    ("100", "0.00", "-100.00", "−€100", "−100.0%"), ("1000", "999.99", "-0.01", "−€0.01", "−0.0%"),
    (
      "99999999999999999999999999999999999999999", "199999999999999999999999999999999999999998",
      "99999999999999999999999999999999999999999",
      "+€100,000,000,000,000,000,000,000,000,000T", "+100.0%"
    ),
    (
      "1", "100000000000000000000000000000000000000", "99999999999999999999999999999999999999",
      "+€100,000,000,000,000,000,000,000,000T", "–"
    ),
  ])
  func amounts(
    first: String, amount: String, exact: String, difference: String, percent: String
  ) {
    let euro = MoneyText(currency: "EUR")
    #expect(DifferenceText.exact(amount, from: first) == exact)
    #expect(DifferenceText.of(amount, from: first, euro) == difference)
    #expect(DifferenceText.percent(amount, from: first) == percent)
  }

  @Test(arguments: [("1", "x"), ("x", "1"), ("-1", "1"), ("1", "")])
  func noAmounts(first: String, amount: String) {
    #expect(DifferenceText.exact(amount, from: first) == nil)
    #expect(DifferenceText.of(amount, from: first, MoneyText(currency: "EUR")) == "–")
    #expect(DifferenceText.percent(amount, from: first) == "–")
  }

  @Test(arguments: [("abc", 3, "abc"), ("abcd", 3, "…cd"), ("株式会社", 6, "…会社"), ("ab", 1, "…")])
  func cuttingTheStart(text: String, width: Int, expected: String) {
    #expect(DisplayWidth.cutStart(text, to: width) == expected)
  }

  @Test(arguments: ["compared", "eight"], [1, 2, 5, 1000])
  func divisionsAddUp(shape: String, limit: Int) throws {
    let results = try #require(SampleRuns.named(shape)).results
    let divisions = ComparedDivision.all(of: results).map { $0.limited(to: limit) }
    #expect(divisions.map(\.title) == ["Segment", "Region", "Segment and region"])
    for division in divisions {
      #expect(division.rows.count <= max(limit + 1, 2))
      for (market, result) in results.enumerated() {
        let sum = SegmentMatrix.Count.sum(division.rows.map { $0.counts[market] })
        #expect(
          sum == .init(confirmed: result.tam.confirmed, possible: result.tam.possible),
          "\(division.title), market \(market)")
      }
    }
  }

  /// The figures of a market that has no prices, or another currency, are not held against the first.
  @Test func moneyIsComparedInOneCurrencyOnly() throws {
    let comparison = MarketComparison(SampleRuns.eight)
    #expect(comparison.names.count == 8)
    for figures in comparison.figures where figures.title != "Companies" {
      let differing = try #require(figures.rows.first { $0.title == "differs" }).cells
      #expect(differing[0].isEmpty)
      #expect(differing[1...5].allSatisfy { $0.hasPrefix("−€") })
      #expect(differing[6...] == ["–", "–"])
    }
    #expect(!MarketComparison(SampleRuns.unpriced).figures.contains { $0.title == "TAM" })
  }

  @Test func csvDifferencesAddUp() throws {
    let run = SampleRuns.eight
    let text = String(decoding: try ReportFormat.csv.bytes(of: run), as: UTF8.self)
    let rows = text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(rows.allSatisfy { $0.count == 14 })
    let first = run.results[0]
    for result in run.results.dropFirst() {
      let own = rows.filter { $0[0] == result.icp && $0[1] == result.variant ?? "" }
      let differences = own.compactMap { Int($0[12]) }.reduce(0, +)
      #expect(differences == result.tam.confirmed - first.tam.confirmed)
      if result.currency == first.currency {
        let money = own.map { cells in
          (cells[13].hasPrefix("-") ? -1 : 1)
            * SampleRuns.hundredths(cells[13].filter { $0 != "-" })
        }
        #expect(
          money.reduce(0, +) == SampleRuns.hundredths(result.tam.value.confirmed)
            - SampleRuns.hundredths(first.tam.value.confirmed))
      } else {
        #expect(own.allSatisfy { $0[13].isEmpty })
      }
    }
  }

  /// More markets than any line has room for.
  @Test(arguments: [60, 80, 100, 120, 200])
  func seventyMarkets(width: Int) throws {
    var run = SampleRuns.compared
    run.results = (0..<70).map { number in
      var result = run.results[number % 3]
      result.variant = number == 0 ? nil : "variant-\(number)"
      return result
    }
    let names = run.labels
    run.comparison = (0..<70).flatMap { a in
      (a + 1..<max(70, a + 1)).map {
        .init(a: names[a], b: names[$0], both: 1, onlyA: 2, onlyB: 3)
      }
    }
    let page = Page(width: width, isStyled: false)
    let text = String(
      decoding: try ReportFormat.table.bytes(of: run, as: Appearance(page: page)), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    #expect(lines.contains { $0.hasPrefix("variant-69") && !$0.contains("…") })
    #expect(text.contains("and 2,346 more pairs in Markdown and JSON"))
  }
}
