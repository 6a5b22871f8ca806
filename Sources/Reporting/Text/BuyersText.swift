import GoToMarket
import MarketSizing

extension Wording {
  /// The mark of what too few buyers were asked about: `hypothesis: 2 interviews`.
  static func hypothesis(interviews: Int) -> String {
    "hypothesis: \(count(interviews, "interview", "interviews"))"
  }

  /// What a price is counted by, and of whom: `per buyer (vp-sales 1–3 a company, hypothesis: 2 interviews)`.
  static func basis(of price: SizingResult.PriceRow) -> String {
    let buyers = (price.buyers ?? []).map { row in
      var words = SafeText.line(row.persona, limit: 40) + " "
      words += row.low == row.high ? row.base : "\(row.low)–\(row.high)"
      words += " a company"
      if row.interviews < Persona.enoughInterviews {
        words += ", " + hypothesis(interviews: row.interviews)
      }
      return words
    }
    return basis(price.basis) + (buyers.isEmpty ? "" : " (\(buyers.joined(separator: "; ")))")
  }
}

extension SizingResult.PriceRow {
  /// Whether what the price is multiplied by is counted in whole units in every company.
  var countsWhole: Bool {
    switch basis {
    case "share_of_revenue": false
    case "per_buyer":
      (buyers ?? []).allSatisfy { row in
        [row.low, row.base, row.high].allSatisfy { Int($0) != nil }
      }
    default: true
    }
  }
}
