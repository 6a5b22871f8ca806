/// One ICP sized: everything that a report can show of it. Its JSON form is part of `tam-run/1`.
///
/// Counts are of companies; money is a decimal in the currency's minor unit, such as `1234.50`.
public struct SizingResult: Codable, Hashable, Sendable {
  /// The ICP's name.
  public var icp: String
  public var title: String?
  /// The variant's name; nil for the base.
  public var variant: String?
  /// SHA-256 of the ICP file.
  public var sha256: String
  /// The ISO 4217 code; nil where the ICP has none, and so no prices.
  public var currency: String?
  public var asOf: String?
  /// `record` or `company`.
  public var countBy: String
  /// What regions are: `subregion`, `country`, `state` or `groups`.
  public var regionsBy: String
  public var counts: Counts
  public var funnel: [FunnelStep]
  public var tam: Estimate
  public var sam: Estimate
  /// Nil where the ICP does not say what can be obtained.
  public var som: Obtained?
  public var segments: [SegmentRow]
  public var regions: [RegionRow]
  /// Only cells with companies.
  public var cells: [Cell]
  public var sample: Sample
  public var assumptions: Assumptions

  /// records = rejected + duplicates + companies; companies = confirmed + possible + excluded.
  public struct Counts: Codable, Hashable, Sendable {
    public var records = 0
    public var rejected = 0
    public var duplicates = 0
    public var companies = 0
    public var confirmed = 0
    public var possible = 0
    public var excluded = 0
  }

  /// What is left after a criterion and all before it.
  public struct FunnelStep: Codable, Hashable, Sendable {
    public var id: String
    /// `must_have`, `deal_breaker` or `serviceable`.
    public var kind: String
    /// The condition in words.
    public var condition: String
    public var why: String?
    /// `possible`, `keep` or `drop`.
    public var onUnknown: String
    public var confirmed: Int
    public var possible: Int
    /// Excluded companies for which every other criterion is clearly in favour.
    public var soleReason: Int
    /// Possible companies for which every other criterion is clearly in favour.
    public var unknownOnlyHere: Int
  }

  /// Companies and money.
  public struct Estimate: Codable, Hashable, Sendable {
    public var confirmed: Int
    public var possible: Int
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
    public var low: Part
    public var base: Part
    public var high: Part

    /// Whole companies, and their money.
    public struct Part: Codable, Hashable, Sendable {
      public var companies: Int
      public var value: String
      /// Whether capacity and not the share sets the number.
      public var limitedByCapacity: Bool
    }
  }

  /// One segment, in the order of the ICP; then `Other` and `Unclassified` where not empty.
  public struct SegmentRow: Codable, Hashable, Sendable {
    public var segment: String
    /// The segment's condition in words; nil for `Other` and `Unclassified`.
    public var condition: String?
    public var confirmed: Int
    public var possible: Int
    /// Of both, those placed by the larger share of their band.
    public var approximate: Int
    public var value: MoneyRange
    public var sam: Estimate
  }

  /// One region: named groups in the order of the ICP, others the largest first; `Other` and
  /// `Unknown` last.
  public struct RegionRow: Codable, Hashable, Sendable {
    public var region: String
    public var confirmed: Int
    public var possible: Int
    public var value: MoneyRange
    public var sam: Estimate
  }

  /// One segment in one region.
  public struct Cell: Codable, Hashable, Sendable {
    public var segment: String
    public var region: String
    public var confirmed: Int
    public var possible: Int
    public var approximate: Int
    /// Headcount of the confirmed companies, a band giving its floor.
    public var employees: Int
    public var value: MoneyRange
  }

  /// Matching companies to look at: does this look like the ICP?
  public struct Sample: Codable, Hashable, Sendable {
    /// Ten drawn by a hash of their identity.
    public var drawn: [Company]
    /// The ten largest.
    public var largest: [Company]
    /// What `largest` goes by: `employees`, `revenue` or `funding`; nil where there is none.
    public var largestBy: String?
  }

  /// One matching company. Missing values are nil.
  public struct Company: Codable, Hashable, Sendable {
    public var name: String?
    public var domain: String?
    /// ISO 3166 two-letter code.
    public var country: String?
    public var segment: String
    /// `confirmed` or `possible`.
    public var status: String
    /// Headcount as the list writes it.
    public var employees: String?
    public var industry: String?
  }

  /// The numbers that are not in the list.
  public struct Assumptions: Codable, Hashable, Sendable {
    public var prices: [PriceRow]
    public var obtainable: ObtainableRow?
    public var rates: [RateRow]
  }

  /// A price; `segment` is nil for the one that holds where a segment has none.
  public struct PriceRow: Codable, Hashable, Sendable {
    public var segment: String?
    /// `acv`, `per_employee` or `share_of_revenue`.
    public var basis: String
    public var low: String
    public var base: String
    public var high: String
    public var source: String?
  }

  /// Shares as decimals: `0.05` is 5 %.
  public struct ObtainableRow: Codable, Hashable, Sendable {
    public var low: String
    public var base: String
    public var high: String
    public var source: String?
    public var reps: String?
    public var dealsPerRepYear: String?
    public var years: String?
  }

  /// The rate that was used for a currency.
  public struct RateRow: Codable, Hashable, Sendable {
    public var currency: String
    public var rate: String
    public var date: String
    public var source: String?
  }
}
