package import Criteria
package import Firmographics

/// A company of a list, and what its ICPs make of it: what lists of companies are written from.
package struct Account: Hashable, Sendable {
  /// The number of its list, from 0.
  package var list: Int
  /// The line on which its record begins, from 1.
  package var line: Int
  /// The name as the list writes it; nil where it is missing.
  package var name: String?
  /// The domain in its plain form; nil where it is missing.
  package var domain: String?
  /// The country; nil where it is missing or can't be read.
  package var country: Country?
  /// How many people it employs; nil where that is missing or can't be read.
  package var employees: ValueInterval?
  /// By key of ``CompanyKeys``: the hash of what the record gives; nil where a part is missing.
  package var identities: [UInt64?]
  /// By ICP.
  package var verdicts: [Verdict]
  /// The text of every column of its list; empty where the record is too short.
  package var fields: [String]

  /// What an ICP makes of a company.
  package struct Verdict: Hashable, Sendable {
    /// Whether the company is confirmed, possible or excluded (yes, unknown, no).
    package var status: Truth
    /// Whether it is in the SAM.
    package var serviceable: Truth
    /// The name of its segment; nil where it is excluded.
    package var segment: String?
    /// The name of its region, a state as the record writes it; nil where it is excluded.
    package var region: String?
    /// By criterion, must-haves before deal-breakers: whether it speaks for the company.
    package var criteria: [Truth]
    /// By nice-to-have: whether it holds.
    package var niceToHaves: [Truth]
    /// What the company is worth a year; nil where its segment has no price.
    package var value: AccountValue?
    /// By role of the ICP's buyers: whether it is found in the company; empty where it is excluded.
    package var roles: [Truth] = []

    /// The numbers of the criteria that are against the company or unknown.
    package var doubts: [Int] { criteria.indices.filter { criteria[$0] != .yes } }
  }
}

/// What one company is worth a year: its price, and what that is multiplied by.
package struct AccountValue: Hashable, Sendable {
  /// The price of its segment.
  package var price: Price
  /// What the price is multiplied by: one for a price per company, nothing where it is missing.
  package var amount: PricedAmount

  /// The worth at the base price, exact.
  package var base: Fraction { Fraction(scaled: amount.base) * Fraction(price.base) }
  /// At the low price.
  package var low: Fraction { Fraction(scaled: amount.low) * Fraction(price.low) }
  /// At the high price.
  package var high: Fraction { Fraction(scaled: amount.high) * Fraction(price.high) }
}

/// Which companies are handed on one by one, from the fewest to all.
package enum AccountSelection: Int, Hashable, Sendable, Comparable {
  /// Those that some ICP confirms and the first does not, or the first and some other does not.
  case differing
  /// Those that some ICP does not exclude.
  case matching
  /// Those, and of the others those that ``SizingOptions/isSought`` names; the rest is counted.
  case sought
  /// All.
  case all

  /// Whether the left are fewer.
  package static func < (left: AccountSelection, right: AccountSelection) -> Bool {
    left.rawValue < right.rawValue
  }
}
