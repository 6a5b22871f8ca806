@testable import MarketSizing
@testable import Reporting

/// Runs of several shapes whose numbers add up, made without a list.
enum SampleRuns {
  /// What a run is made of.
  struct Shape: Sendable {
    var segments = [("SMB", "50–200 employees"), ("Mid", "201–1,000 employees")]
    var regions = ["DACH", "Nordics", "Benelux", "France", "Other"]
    /// Companies in a cell, by the places of its segment and region.
    var companies: @Sendable (Int, Int) -> Int = { segment, region in
      (3 - segment) * 211 / (region + 1)
    }
    var possible: @Sendable (Int, Int) -> Int = { segment, region in (segment + region) % 3 * 17 }
    /// Low, base and high price of each segment, in hundredths.
    var prices = [(600_000, 900_000, 1_400_000), (1_800_000, 2_400_000, 3_600_000)]
    var currency: String? = "EUR"
    var hasSOM = true
    var names = ["Müller & Söhne GmbH", "Acme Software AG", "Example Cloud", "データ株式会社"]
    var icp = "dach-midmarket"
    var title: String? = "Mid-market software buyers in DACH"
    var variant: String?
  }

  static func result(_ shape: Shape) -> SizingResult {
    var cells: [SizingResult.Cell] = []
    for (s, segment) in shape.segments.enumerated() {
      for (r, region) in shape.regions.enumerated() {
        let (confirmed, possible) = (shape.companies(s, r), shape.possible(s, r))
        guard confirmed + possible > 0 else { continue }
        let price = shape.prices.isEmpty ? (0, 0, 0) : shape.prices[s % shape.prices.count]
        let value = SizingResult.MoneyRange(
          confirmed: amount(confirmed * price.1), low: amount(confirmed * price.0),
          high: amount((confirmed + possible) * price.2))
        cells.append(
          .init(
            segment: segment.0, region: region, confirmed: confirmed, possible: possible,
            approximate: possible / 5, employees: confirmed * 120 * (s + 1), value: value,
            sam: .init(confirmed: confirmed, possible: possible, value: value)))
      }
    }
    let tam = estimate(cells)
    let sam = SizingResult.Estimate(
      confirmed: tam.confirmed * 3 / 4, possible: tam.possible / 2,
      value: .init(
        confirmed: share(tam.value.confirmed, 3, 4), low: share(tam.value.low, 3, 4),
        high: share(tam.value.high, 3, 4)))
    let segments = shape.segments.map { segment in
      let own = estimate(cells.filter { $0.segment == segment.0 })
      return SizingResult.SegmentRow(
        segment: segment.0, condition: segment.0 == "Unclassified" ? nil : segment.1,
        confirmed: own.confirmed, possible: own.possible,
        approximate: cells.filter { $0.segment == segment.0 }.map(\.approximate).reduce(0, +),
        value: own.value, sam: own)
    }
    let regions = shape.regions.map { region in
      let own = estimate(cells.filter { $0.region == region })
      return SizingResult.RegionRow(
        region: region, confirmed: own.confirmed, possible: own.possible, value: own.value,
        sam: own)
    }
    let all = (tam.confirmed + tam.possible) * 12 + 100
    return SizingResult(
      icp: shape.icp, title: shape.title, variant: shape.variant,
      sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      currency: shape.currency, asOf: "2026-01-31", countBy: "company", regionsBy: "groups",
      counts: .init(
        records: all + 2_360, rejected: 12, duplicates: 2_348, companies: all,
        confirmed: tam.confirmed, possible: tam.possible,
        excluded: all - tam.confirmed - tam.possible),
      funnel: funnel(tam: tam, sam: sam, all: all), tam: tam, sam: sam,
      som: shape.hasSOM ? obtained(sam) : nil, segments: segments, regions: regions, cells: cells,
      sample: sample(shape, hasCompanies: tam.confirmed > 0), assumptions: assumptions(shape))
  }

  private static func funnel(
    tam: SizingResult.Estimate, sam: SizingResult.Estimate, all: Int
  ) -> [SizingResult.FunnelStep] {
    func step(
      _ id: String, _ kind: String, _ condition: String, _ confirmed: Int, _ possible: Int,
      _ sole: Int, _ only: Int, why: String? = nil, onUnknown: String = "possible"
    ) -> SizingResult.FunnelStep {
      .init(
        id: id, kind: kind, condition: condition, why: why, onUnknown: onUnknown,
        confirmed: confirmed, possible: possible, soleReason: sole, unknownOnlyHere: only)
    }
    return [
      step(
        "industry", "must_have", "industry is one of Software Development, IT Services",
        all / 2, all / 20, all / 9, tam.possible / 4, why: "71 of 90 won deals"),
      step("size", "must_have", "employees 50–1,000", all / 4, all / 30, all / 7, tam.possible / 3),
      step("country", "must_have", "country is one of DE, AT, CH", all / 6, all / 40, all / 5, 0),
      step(
        "rival", "deal_breaker", "technologies include AcmeCRM", tam.confirmed + tam.confirmed / 20,
        tam.possible, tam.confirmed / 20, 0, onUnknown: "keep"),
      step(
        "stage", "deal_breaker", "growth stage is Pre-Seed", tam.confirmed, tam.possible, 3,
        tam.possible / 5),
      step(
        "language", "serviceable", "country is one of DE, AT", sam.confirmed, sam.possible,
        tam.confirmed - sam.confirmed, 0),
    ]
  }

  private static func obtained(_ sam: SizingResult.Estimate) -> SizingResult.Obtained {
    .init(
      low: .init(
        companies: sam.confirmed / 50, value: share(sam.value.low, 1, 50),
        limitedByCapacity: false),
      base: .init(
        companies: sam.confirmed / 20, value: share(sam.value.confirmed, 1, 20),
        limitedByCapacity: false),
      high: .init(
        companies: (sam.confirmed + sam.possible) * 2 / 25, value: share(sam.value.high, 2, 25),
        limitedByCapacity: false))
  }

  private static func sample(_ shape: Shape, hasCompanies: Bool) -> SizingResult.Sample {
    guard hasCompanies else { return .init(drawn: [], largest: [], largestBy: "employees") }
    let drawn = (0..<10).map { index in
      SizingResult.Company(
        name: index == 7 ? nil : shape.names[index % shape.names.count] + " \(index)",
        domain: index == 4 ? nil : "company\(index).example",
        country: ["DE", "AT", "CH", nil][index % 4],
        segment: shape.segments[index % shape.segments.count].0,
        status: index % 4 == 3 ? "possible" : "confirmed",
        employees: ["120", "51-200", "1,001-5,000 employees", nil][index % 4],
        industry: ["Software Development", "IT Services", nil][index % 3])
    }
    return .init(drawn: drawn, largest: drawn.reversed(), largestBy: "employees")
  }

  private static func assumptions(_ shape: Shape) -> SizingResult.Assumptions {
    guard shape.currency != nil else { return .init(prices: [], obtainable: nil, rates: []) }
    let prices = shape.segments.indices.map { index in
      let price = shape.prices[index % shape.prices.count]
      return SizingResult.PriceRow(
        segment: shape.segments[index].0, basis: "acv", low: amount(price.0),
        base: amount(price.1), high: amount(price.2), source: index == 0 ? "CRM 2025" : nil)
    }
    return .init(
      prices: prices,
      obtainable: shape.hasSOM
        ? .init(
          low: "0.02", base: "0.05", high: "0.08", source: nil, reps: "6", dealsPerRepYear: "18",
          years: "3") : nil,
      rates: [.init(currency: "USD", rate: "0.92", date: "2026-01-31", source: "ECB")])
  }

  private static func estimate(_ cells: [SizingResult.Cell]) -> SizingResult.Estimate {
    let sum = { (part: (SizingResult.MoneyRange) -> String) in
      amount(cells.map { hundredths(part($0.value)) }.reduce(0, +))
    }
    return .init(
      confirmed: cells.map(\.confirmed).reduce(0, +), possible: cells.map(\.possible).reduce(0, +),
      value: .init(confirmed: sum(\.confirmed), low: sum(\.low), high: sum(\.high)))
  }

  private static func share(_ text: String, _ part: Int, _ whole: Int) -> String {
    amount(hundredths(text) / whole * part)
  }

  /// An amount of so many hundredths, such as `1234.50`.
  static func amount(_ hundredths: Int) -> String {
    let cents = hundredths % 100
    return "\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents)"
  }

  /// The hundredths of an amount.
  static func hundredths(_ text: String) -> Int { Int(text.filter { $0 != "." }) ?? 0 }
}
