/// One ICP sized: everything that a report can show of it.
///
/// Its JSON form is part of `tam-run/1`. Counts are of companies; money is a decimal in the currency's minor unit, such as `1234.50`.
public struct SizingResult: Codable, Hashable, Sendable {
  /// The ICP's name.
  public var icp: String
  /// The title for people.
  public var title: String?
  /// The variant's name; nil for the base.
  public var variant: String?
  /// SHA-256 of the ICP file.
  public var sha256: String
  /// The ISO 4217 code; nil where the ICP has none, and so no prices.
  public var currency: String?
  /// The day of the run, as `2026-01-31`; nil where none was stated.
  public var asOf: String?
  /// `record` or `company`.
  public var countBy: String
  /// What regions are: `subregion`, `country`, `state` or `groups`.
  public var regionsBy: String
  /// What became of the records and the companies.
  public var counts: Counts
  /// The criteria, in the order of the ICP.
  public var funnel: [FunnelStep]
  /// All that fit.
  public var tam: Estimate
  /// Those of them that can be sold to.
  public var sam: Estimate
  /// Nil where the ICP does not say what can be obtained.
  public var som: Obtained?
  /// The companies by segment.
  public var segments: [SegmentRow]
  /// The companies by region.
  public var regions: [RegionRow]
  /// Only cells with companies.
  public var cells: [Cell]
  /// Companies to look at.
  public var sample: Sample
  /// The prices, shares and rates.
  public var assumptions: Assumptions

  /// records = rejected + duplicates + companies; companies = confirmed + possible + excluded.
  public struct Counts: Codable, Hashable, Sendable {
    /// Rows after the header.
    public var records = 0
    /// Records that can't be used.
    public var rejected = 0
    /// Records of a company that an earlier record gives.
    public var duplicates = 0
    /// What is left.
    public var companies = 0
    /// Companies that fit for certain.
    public var confirmed = 0
    /// Companies that may fit.
    public var possible = 0
    /// Companies that don't fit.
    public var excluded = 0
  }

  /// What is left after a criterion and all before it.
  public struct FunnelStep: Codable, Hashable, Sendable {
    /// The criterion's name.
    public var id: String
    /// `must_have`, `deal_breaker` or `serviceable`.
    public var kind: String
    /// The condition in words.
    public var condition: String
    /// Why the ICP asks for it.
    public var why: String?
    /// `possible`, `keep` or `drop`.
    public var onUnknown: String
    /// Companies that fit so far for certain.
    public var confirmed: Int
    /// Companies that may fit so far.
    public var possible: Int
    /// Excluded companies for which every other criterion is clearly in favour.
    public var soleReason: Int
    /// Possible companies for which every other criterion is clearly in favour.
    public var unknownOnlyHere: Int
  }

  /// Companies and money.
  public struct Estimate: Codable, Hashable, Sendable {
    /// Confirmed companies.
    public var confirmed: Int
    /// Possible companies.
    public var possible: Int
    /// Their money.
    public var value: MoneyRange
  }

  /// A year's money.
  public struct MoneyRange: Codable, Hashable, Sendable {
    /// Confirmed companies at the base price.
    public var confirmed: String
    /// Confirmed companies at the low price.
    public var low: String
    /// Confirmed and possible companies at the high price.
    public var high: String
  }

  /// What can be won.
  public struct Obtained: Codable, Hashable, Sendable {
    /// The low share, at low prices.
    public var low: Part
    /// The base share, at base prices.
    public var base: Part
    /// The high share of confirmed and possible companies, at high prices.
    public var high: Part

    /// Whole companies, and their money.
    public struct Part: Codable, Hashable, Sendable {
      /// Rounded down.
      public var companies: Int
      /// Their money: SAM's value × share, or × capacity ÷ companies.
      public var value: String
      /// Whether capacity and not the share sets the number.
      public var limitedByCapacity: Bool
    }
  }

  /// One segment, in the order of the ICP; then `Other` and `Unclassified` where not empty.
  public struct SegmentRow: Codable, Hashable, Sendable {
    /// The segment's name.
    public var segment: String
    /// The segment's condition in words; nil for `Other` and `Unclassified`.
    public var condition: String?
    /// Companies that fit for certain.
    public var confirmed: Int
    /// Companies that may fit.
    public var possible: Int
    /// Of both, those placed by the larger share of their band.
    public var approximate: Int
    /// Their money.
    public var value: MoneyRange
    /// Those of them that can be sold to.
    public var sam: Estimate
  }

  /// One region: named groups in the order of the ICP, others the largest first; `Other` and
  /// `Unknown` last.
  public struct RegionRow: Codable, Hashable, Sendable {
    /// The region's name.
    public var region: String
    /// Companies that fit for certain.
    public var confirmed: Int
    /// Companies that may fit.
    public var possible: Int
    /// Their money.
    public var value: MoneyRange
    /// Those of them that can be sold to.
    public var sam: Estimate
  }

  /// One segment in one region.
  public struct Cell: Codable, Hashable, Sendable {
    /// The segment's name.
    public var segment: String
    /// The region's name.
    public var region: String
    /// Companies that fit for certain.
    public var confirmed: Int
    /// Companies that may fit.
    public var possible: Int
    /// Of both, those placed by the larger share of their band.
    public var approximate: Int
    /// Headcount of the confirmed companies, a band giving its floor.
    public var employees: Int
    /// Their money.
    public var value: MoneyRange
  }

  /// Matching companies to look at, and to tell whether they look like the ICP.
  public struct Sample: Codable, Hashable, Sendable {
    /// Ten drawn by a hash of their identity.
    public var drawn: [Company]
    /// The ten largest.
    public var largest: [Company]
    /// What `largest` goes by: `employees`, `revenue` or `funding`; nil where there is none.
    public var largestBy: String?
  }

  /// One matching company, its missing values nil.
  public struct Company: Codable, Hashable, Sendable {
    /// The name, as the list writes it.
    public var name: String?
    /// The domain, as companies are told apart by.
    public var domain: String?
    /// ISO 3166 two-letter code.
    public var country: String?
    /// The segment's name.
    public var segment: String
    /// `confirmed` or `possible`.
    public var status: String
    /// Headcount as the list writes it.
    public var employees: String?
    /// The industry, as the list writes it.
    public var industry: String?
  }

  /// The numbers that are not in the list.
  public struct Assumptions: Codable, Hashable, Sendable {
    /// The prices of segments, then the one for all others.
    public var prices: [PriceRow]
    /// What can be won; nil where the ICP does not say.
    public var obtainable: ObtainableRow?
    /// The rates that amounts were converted with.
    public var rates: [RateRow]
  }

  /// A price; `segment` is nil for the one that holds where a segment has none.
  public struct PriceRow: Codable, Hashable, Sendable {
    /// The segment's name.
    public var segment: String?
    /// `acv`, `per_employee` or `share_of_revenue`.
    public var basis: String
    /// The amount or the share, at the least.
    public var low: String
    /// The amount or the share that is expected.
    public var base: String
    /// The amount or the share, at the most.
    public var high: String
    /// Where the price is from.
    public var source: String?
  }

  /// Shares as decimals: `0.05` is 5 %.
  public struct ObtainableRow: Codable, Hashable, Sendable {
    /// The least share.
    public var low: String
    /// The share that is expected.
    public var base: String
    /// The greatest share.
    public var high: String
    /// Where the shares are from.
    public var source: String?
    /// How many people sell; nil where no capacity is stated.
    public var reps: String?
    /// How many deals each of them closes a year.
    public var dealsPerRepYear: String?
    /// In how many years.
    public var years: String?
  }

  /// The rate that was used for a currency.
  public struct RateRow: Codable, Hashable, Sendable {
    /// Its ISO 4217 code.
    public var currency: String
    /// How much of the ICP's currency one unit buys.
    public var rate: String
    /// The day of the rate.
    public var date: String
    /// Where the rate is from.
    public var source: String?
  }
}
