/// One ICP sized: everything that a report can show of it.
///
/// Its JSON form is part of `tam-run/1`. Counts are of companies; money is a decimal in the currency's minor unit, such as `1234.50`.
package struct SizingResult: Codable, Hashable, Sendable {
  /// The ICP's name.
  package var icp: String
  /// The title for people.
  package var title: String?
  /// The variant's name; nil for the base.
  package var variant: String?
  /// SHA-256 of the ICP file.
  package var sha256: String
  /// The ISO 4217 code; nil where the ICP has none, and so no prices.
  package var currency: String?
  /// The day of the run, as `2026-01-31`; nil where none was stated.
  package var asOf: String?
  /// `record`, `company` or `ultimate_parent`.
  package var countBy: String
  /// What regions are: `subregion`, `country`, `state` or `groups`.
  package var regionsBy: String
  /// What became of the records and the companies.
  package var counts: Counts
  /// The criteria, in the order of the ICP.
  package var funnel: [FunnelStep]
  /// All that fit.
  package var tam: Estimate
  /// Those of them that can be sold to.
  package var sam: Estimate
  /// Nil where the ICP does not say what can be obtained.
  package var som: Obtained?
  /// The companies by segment.
  package var segments: [SegmentRow]
  /// The companies by region.
  package var regions: [RegionRow]
  /// Only cells with companies.
  package var cells: [Cell]
  /// What makes one company a better fit than another; nil where the ICP does not say.
  package var niceToHave: [NiceToHaveRow]?
  /// The tiers of the fit score, from the best; nil where the ICP has no nice-to-haves.
  package var tiers: [TierRow]?
  /// What counting corporate families comes to; nil where they are not counted.
  package var families: FamiliesReport?
  /// Companies to look at.
  package var sample: Sample
  /// The prices, shares and rates.
  package var assumptions: Assumptions

  /// records = rejected + duplicates + subsidiaries + companies;
  /// companies = confirmed + possible + excluded.
  package struct Counts: Codable, Hashable, Sendable {
    /// Rows after the header.
    package var records = 0
    /// Records that can't be used.
    package var rejected = 0
    /// Records of a company that an earlier record gives.
    package var duplicates = 0
    /// Companies for which another one of their corporate family stands; nil where families are not
    /// counted.
    package var subsidiaries: Int?
    /// What is left.
    package var companies = 0
    /// Companies that fit for certain.
    package var confirmed = 0
    /// Companies that may fit.
    package var possible = 0
    /// Companies that don't fit.
    package var excluded = 0
  }

  /// What is left after a criterion and all before it.
  package struct FunnelStep: Codable, Hashable, Sendable {
    /// The criterion's name.
    package var id: String
    /// `must_have`, `deal_breaker` or `serviceable`.
    package var kind: String
    /// The condition in words.
    package var condition: String
    /// Why the ICP asks for it.
    package var why: String?
    /// `possible`, `keep` or `drop`.
    package var onUnknown: String
    /// Companies that fit so far for certain.
    package var confirmed: Int
    /// Companies that may fit so far.
    package var possible: Int
    /// Excluded companies for which every other criterion is clearly in favour.
    package var soleReason: Int
    /// Possible companies for which every other criterion is clearly in favour.
    package var unknownOnlyHere: Int
  }

  /// Companies and money.
  package struct Estimate: Codable, Hashable, Sendable {
    /// Confirmed companies.
    package var confirmed: Int
    /// Possible companies.
    package var possible: Int
    /// Their money.
    package var value: MoneyRange
  }

  /// A year's money.
  package struct MoneyRange: Codable, Hashable, Sendable {
    /// Confirmed companies at the base price.
    package var confirmed: String
    /// Confirmed companies at the low price.
    package var low: String
    /// Confirmed and possible companies at the high price.
    package var high: String
  }

  /// What can be won.
  package struct Obtained: Codable, Hashable, Sendable {
    /// The low share, at low prices.
    package var low: Part
    /// The base share, at base prices.
    package var base: Part
    /// The high share of confirmed and possible companies, at high prices.
    package var high: Part

    /// Whole companies, and their money.
    package struct Part: Codable, Hashable, Sendable {
      /// Rounded down.
      package var companies: Int
      /// Their money: SAM's value × share, or × capacity ÷ companies.
      package var value: String
      /// Whether capacity and not the share sets the number.
      package var limitedByCapacity: Bool
    }
  }

  /// One segment, in the order of the ICP; then `Other` and `Unclassified` where not empty.
  package struct SegmentRow: Codable, Hashable, Sendable {
    /// The segment's name.
    package var segment: String
    /// The segment's condition in words; nil for `Other` and `Unclassified`.
    package var condition: String?
    /// Companies that fit for certain.
    package var confirmed: Int
    /// Companies that may fit.
    package var possible: Int
    /// Of both, those placed by the larger share of their band.
    package var approximate: Int
    /// Their money.
    package var value: MoneyRange
    /// Those of them that can be sold to.
    package var sam: Estimate
  }

  /// One region: named groups in the order of the ICP, others the largest first; `Other` and
  /// `Unknown` last.
  package struct RegionRow: Codable, Hashable, Sendable {
    /// The region's name.
    package var region: String
    /// Companies that fit for certain.
    package var confirmed: Int
    /// Companies that may fit.
    package var possible: Int
    /// Their money.
    package var value: MoneyRange
    /// Those of them that can be sold to.
    package var sam: Estimate
  }

  /// One segment in one region.
  package struct Cell: Codable, Hashable, Sendable {
    /// The segment's name.
    package var segment: String
    /// The region's name.
    package var region: String
    /// Companies that fit for certain.
    package var confirmed: Int
    /// Companies that may fit.
    package var possible: Int
    /// Of both, those placed by the larger share of their band.
    package var approximate: Int
    /// Headcount of the confirmed companies, a band giving its floor.
    package var employees: Int
    /// Their money.
    package var value: MoneyRange
    /// Those of them that can be sold to; nil in runs of version 0.1.0.
    package var sam: Estimate?
  }

  /// A nice-to-have of the ICP.
  package struct NiceToHaveRow: Codable, Hashable, Sendable {
    /// Its name.
    package var id: String
    /// The condition in words.
    package var condition: String
    /// Why the ICP asks for it.
    package var why: String?
    /// What it adds to the score, before that is scaled to 100.
    package var points: Int
  }

  /// One tier of the fit score; the last without a name is of the companies that reach none.
  package struct TierRow: Codable, Hashable, Sendable {
    /// The tier's name; nil where a company reaches none.
    package var tier: String?
    /// The lowest score in it, of 100.
    package var least: Int?
    /// Companies that fit for certain.
    package var confirmed: Int
    /// Companies that may fit.
    package var possible: Int
    /// Their money.
    package var value: MoneyRange
  }

  /// Matching companies to look at, and to tell whether they look like the ICP.
  package struct Sample: Codable, Hashable, Sendable {
    /// Ten drawn by a hash of their identity.
    package var drawn: [Company]
    /// The ten largest.
    package var largest: [Company]
    /// What `largest` goes by: `employees`, `revenue` or `funding`; nil where there is none.
    package var largestBy: String?
  }

  /// One matching company, its missing values nil.
  package struct Company: Codable, Hashable, Sendable {
    /// The name, as the list writes it.
    package var name: String?
    /// The domain, as companies are told apart by.
    package var domain: String?
    /// ISO 3166 two-letter code.
    package var country: String?
    /// The segment's name.
    package var segment: String
    /// `confirmed` or `possible`.
    package var status: String
    /// Headcount as the list writes it.
    package var employees: String?
    /// The industry, as the list writes it.
    package var industry: String?
  }

  /// The numbers that are not in the list.
  package struct Assumptions: Codable, Hashable, Sendable {
    /// The prices of segments, then the one for all others.
    package var prices: [PriceRow]
    /// What can be won; nil where the ICP does not say.
    package var obtainable: ObtainableRow?
    /// The rates that amounts were converted with.
    package var rates: [RateRow]
  }

  /// Shares as decimals: `0.05` is 5 %.
  package struct ObtainableRow: Codable, Hashable, Sendable {
    /// The least share.
    package var low: String
    /// The share that is expected.
    package var base: String
    /// The greatest share.
    package var high: String
    /// Where the shares are from.
    package var source: String?
    /// How many people sell; nil where no capacity is stated.
    package var reps: String?
    /// How many deals each of them closes a year.
    package var dealsPerRepYear: String?
    /// In how many years.
    package var years: String?
  }

  /// The rate that was used for a currency.
  package struct RateRow: Codable, Hashable, Sendable {
    /// Its ISO 4217 code.
    package var currency: String
    /// How much of the ICP's currency one unit buys.
    package var rate: String
    /// The day of the rate.
    package var date: String
    /// Where the rate is from.
    package var source: String?
  }
}
