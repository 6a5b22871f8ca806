import Criteria
import Firmographics
import MarketSizing

/// What is asked of the companies of a list.
enum Companies {
  /// The names of the columns.
  static let header = [
    "name", "domain", "industry", "technologies", "employees", "revenue", "country", "founded",
  ].map { Array($0.utf8) }

  /// Sets of ICPs that are sized in one pass.
  static let profiles: [[IdealCustomerProfile]] = [[wide], [narrow], [wide, narrow, byRecord], []]
    .map { $0.isEmpty ? [narrow, narrow] : $0 }

  /// Every company, by headcount.
  private static let wide: IdealCustomerProfile = {
    var profile = IdealCustomerProfile(name: "wide")
    profile.mustHaves = [
      criterion("name", .known(Subject(.name))), criterion("domain", .known(Subject(.domain))),
    ]
    return profile
  }()

  /// Software with one of some tools, in two countries.
  private static let narrow: IdealCustomerProfile = {
    var profile = IdealCustomerProfile(name: "narrow")
    profile.mustHaves = [
      criterion(
        "industry",
        .among(Subject(.industry), TextPatterns(texts: ["software"], prefixes: ["it "]))),
      criterion(
        "technologies", .among(Subject(.technologies), TextPatterns(texts: ["aws", "java"]))),
      criterion(
        "employees",
        .compare(Subject(.employees), [NumberRange(lower: Quantity(5), upper: Quantity(500))])),
    ]
    profile.dealBreakers = [
      criterion(
        "founded", .compare(Subject(.founded), [NumberRange(lower: nil, upper: Quantity(1990))])),
      criterion(
        "country", .not(.among(Subject(.country), TextPatterns(texts: ["DE", "US"])))),
    ]
    return profile
  }()

  /// Records one by one, by what their tools begin with.
  private static let byRecord: IdealCustomerProfile = {
    var profile = IdealCustomerProfile(name: "records")
    profile.countBy = .record
    profile.mustHaves = [
      criterion("tools", .contains(Subject(.technologies), "a", atStart: true)),
      criterion("words", .contains(Subject(.industry), "e", atStart: false)),
      criterion(
        "revenue", .compare(Subject(.revenue), [NumberRange(lower: Quantity(1000), upper: nil)])),
    ]
    return profile
  }()

  private static func criterion(_ id: String, _ predicate: Predicate) -> Criterion {
    Criterion(id: id, predicate: predicate, words: id)
  }
}
