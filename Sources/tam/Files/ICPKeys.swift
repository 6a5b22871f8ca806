internal import Criteria
internal import MarketSizing

/// The keys that an ICP file knows, level by level.
///
/// The JSON Schema beside this file says the same, and a test holds them together.
enum ICPKeys {
  /// What a price can be based on.
  static let prices = Price.Basis.allCases.map(\.rawValue)
  /// What `count_by` can be.
  static let countBy = IdealCustomerProfile.CountBy.allCases.map(\.rawValue)
  /// The lists of criteria, in the order of the funnel.
  static let criteria = ["must_have", "deal_breakers", "nice_to_have", "serviceable"]
  /// What a file, and a variant, can say.
  static let settings =
    ["title", "as_of", "currency", "count_by"] + criteria
    + ["tiers", "segments", "regions", "obtainable", "rates"] + prices
  /// What only what extends another can say.
  static let changes = ["replace", "remove"]

  static let profile = ["icp", "extends", "variants"] + settings + changes
  static let variant = ["name"] + settings + changes

  static let conditions = Conditions.all.map(\.name)
  /// A criterion inside an `any`.
  static let alternative = ["id", "field", "column", "why"] + conditions
  /// A criterion inside a segment's `where`.
  static let part = alternative + ["any"]
  static let criterion = part + ["on_unknown"]
  static let niceToHave = criterion + ["points"]

  static let segment = ["name", "where"] + prices
  static let amounts = ["low", "base", "high", "source"]
  static let buyerAmounts = ["persona"] + amounts
  static let capacity = ["reps", "deals_per_rep_year", "years"]
  static let obtainable = ["share", "source"] + capacity
  static let rate = ["rate", "date", "source"]
  static let division = ["by"]
  static let divisions = ["country", "subregion", "state"]
}
