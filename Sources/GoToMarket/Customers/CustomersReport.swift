/// What the first customers show: where deals are won, what they bring, and what of the ICP that
/// contradicts.
///
/// Rates are decimals from 0 to 1, money is exact decimals in the ICP's currency.
package struct CustomersReport: Codable, Hashable, Sendable {
  /// The list of deals.
  package var list: String
  /// Its columns that were read.
  package var columns: [Column]
  /// The outcome that all records were said to have; nil where a column says.
  package var assumedOutcome: String?
  /// Its records by outcome: their sum is all records.
  package var records: Outcomes
  /// Outcomes that are not understood, the most frequent first.
  package var unknownOutcomes: [Suppression.Count]
  /// Amounts that can't be read or converted, the most frequent first.
  package var unreadableValues: [Suppression.Count]
  /// Amounts taken to be in the ICP's currency.
  package var assumedCurrencies: Int
  /// Dates that can't be read for certain, the most frequent first.
  package var unreadableDates: [Suppression.Count]
  /// The first day of a deal.
  package var from: String?
  /// The last day.
  package var to: String?
  /// Companies of the deals.
  package var companies: Int
  /// Those found among the companies of the lists.
  package var matched: Int
  /// Those that may be one of several: they count nowhere.
  package var ambiguous: Examples
  /// Those that are not among the companies of the lists: they count nowhere.
  package var notFound: Examples
  /// Records that give neither a domain nor a name.
  package var unusable: Int
  /// Companies that have several decided deals.
  package var withSeveralDeals: Int
  /// Fewer decided deals than this are a small number.
  package var leastDecided: Int
  /// All companies of the lists.
  package var all: Row
  /// By whether companies fit, by segment, by region, by tier, and by criterion.
  package var divisions: [Division]
  /// The segments to focus on, the best first.
  package var focus: [Focus]
  /// Sentences on what of the ICP the deals contradict, or do not support.
  package var findings: [String]

  /// A column that was read.
  package struct Column: Codable, Hashable, Sendable {
    /// `outcome`, `date`, `value` or `currency`.
    package var gives: String
    package var column: String
  }

  /// How many records have each outcome.
  package struct Outcomes: Codable, Hashable, Sendable {
    package var won = 0
    package var churned = 0
    package var lost = 0
    package var open = 0
    /// Not understood.
    package var unknown = 0
    package var missing = 0
  }

  /// How many, and the first of them.
  package struct Examples: Codable, Hashable, Sendable {
    package var count: Int
    package var examples: [String]
  }

  /// A way to part the companies.
  package struct Division: Codable, Hashable, Sendable {
    /// `fit`, `segment`, `region`, `tier`, `must_have`, `deal_breaker` or `nice_to_have`.
    package var by: String
    package var rows: [Row]
  }

  /// A group of companies, and how deals with them went.
  package struct Row: Codable, Hashable, Sendable {
    /// The name; for a criterion its id.
    package var group: String
    /// Of a criterion: whether the companies are those that it speaks for; nil for all other groups.
    package var holds: Bool?
    /// Companies that fit for certain.
    package var confirmed: Int
    /// Companies that may fit.
    package var possible: Int
    /// Companies that do not fit.
    package var excluded: Int
    /// Companies with a won deal, that have not left.
    package var customers: Int
    /// Customers ÷ companies; nil where there are none.
    package var penetration: String?
    /// Companies that fit for certain and are no customers.
    package var whitespace: Int
    /// What these are worth a year at base prices; nil where none has a price.
    package var whitespaceValue: String?
    /// Won deals, of companies that have left as well.
    package var won: Int
    package var lost: Int
    package var open: Int
    /// Won ÷ (won + lost); nil where there are none, or none is lost in the whole list.
    package var winRate: String?
    /// The ends of its 95 % interval (Wilson).
    package var winRateLow: String?
    package var winRateHigh: String?
    /// Decided deals of the rest of the division, and how many of them were won.
    package var restDecided: Int
    package var restWon: Int
    /// The win rate ÷ that of the rest; nil where the rest won none.
    package var lift: String?
    /// Fisher's exact test, two-sided; nil for small numbers.
    package var p: String?
    /// The same corrected for the number of comparisons (Benjamini and Hochberg).
    package var q: String?
    /// Whether the group or the rest has too few decided deals to compare.
    package var isSmall: Bool
    /// What won deals bring a year; nil where no amount is known.
    package var acv: RealisedValue?
  }

  /// What won deals bring a year.
  package struct RealisedValue: Codable, Hashable, Sendable {
    /// Won deals with an amount.
    package var deals: Int
    package var median: String
    package var mean: String
    /// The ends of the median's interval, of 95 % at least; nil for fewer than 6 deals.
    package var medianLow: String?
    package var medianHigh: String?
    /// The price of the segment; nil where it has none per company.
    package var assumedLow: String?
    package var assumedBase: String?
    package var assumedHigh: String?
  }

  /// A segment to focus on.
  package struct Focus: Codable, Hashable, Sendable {
    package var segment: String
    package var winRateLow: String
    package var whitespace: Int
    package var whitespaceValue: String?
    /// The lower end of the win rate × the whitespace: a rank, no forecast.
    package var weight: String
  }
}
