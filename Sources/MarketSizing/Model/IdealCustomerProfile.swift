public import Criteria
public import Firmographics

/// Which companies fit, what they pay, and how the market is divided: an ICP, all variants resolved.
public struct IdealCustomerProfile: Hashable, Sendable {
  /// What counts as one.
  public enum CountBy: String, Hashable, Sendable, CaseIterable {
    /// Every record.
    case record
    /// Records of one identity together.
    case company
    /// A corporate family together; not built yet.
    case ultimateParent = "ultimate_parent"
  }

  /// The name.
  public var name: String
  /// The title for people.
  public var title: String?
  /// The variant's name; nil for the base.
  public var variant: String?
  /// What counts as one company.
  public var countBy: CountBy = .company
  /// Currency, date, rates and regions, which bear on how values are read.
  public var context = ReadingContext()
  /// Every one has to hold.
  public var mustHaves: [Criterion] = []
  /// None may hold.
  public var dealBreakers: [Criterion] = []
  /// Read and checked; without effect yet.
  public var niceToHaves: [NiceToHave] = []
  /// In order; the first that holds wins.
  public var segments: [Segment] = Segment.byHeadcount
  /// Whether ``segments`` are the default ones.
  public var hasDefaultSegments = true
  /// The price of every company whose segment has none.
  public var price: Price?
  /// What a company has to be to be sold to today.
  public var serviceable: [Criterion] = []
  /// How much of the SAM can be won; nil where the ICP does not say.
  public var obtainable: Obtainable?

  /// An ICP that every company fits, with the usual segments.
  public init(name: String) { self.name = name }
}

/// A criterion that only adds to the fit score.
public struct NiceToHave: Hashable, Sendable {
  /// The condition.
  public var criterion: Criterion
  /// What it adds to the score.
  public var points: Int

  /// A criterion and its points.
  public init(criterion: Criterion, points: Int) {
    self.criterion = criterion
    self.points = points
  }
}

/// One of an ordered division of the matching companies.
public struct Segment: Hashable, Sendable {
  /// The name, which no other segment has.
  public var name: String
  /// All have to hold.
  public var conditions: [Criterion]
  /// What its companies pay; nil for the ICP's own price.
  public var price: Price?

  /// A segment of the companies that satisfy all conditions.
  public init(name: String, conditions: [Criterion], price: Price? = nil) {
    self.name = name
    self.conditions = conditions
    self.price = price
  }

  /// The name of the segment of companies that fit no other.
  public static let other = "Other"
  /// The name of the segment of companies that lack the value to tell.
  public static let unclassified = "Unclassified"

  /// The division of an ICP without segments: headcount 1–9, 10–49, 50–249, 250–999, 1000+.
  public static let byHeadcount: [Segment] = [(1, 9), (10, 49), (50, 249), (250, 999), (1000, nil)]
    .map { (lower: Int, upper: Int?) in
      let name = upper.map { "\(lower)–\($0)" } ?? "\(lower)+"
      let range = NumberRange(lower: Quantity(lower), upper: upper.map(Quantity.init))
      return Segment(
        name: name,
        conditions: [
          Criterion(
            id: "employees", predicate: .compare(Subject(.employees), [range]),
            words: "employees \(name)")
        ])
    }
}

/// What a company pays a year.
public struct Price: Hashable, Sendable {
  /// What the amount is multiplied by.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// Annual contract value per company.
    case acv
    /// Per employee.
    case perEmployee = "per_employee"
    /// Per person of a buyer persona; not built yet.
    case perBuyer = "per_buyer"
    /// The share of the company's revenue.
    case shareOfRevenue = "share_of_revenue"
  }

  /// What the amounts are multiplied by.
  public var basis: Basis
  /// The amount or the share, at the least.
  public var low: Quantity
  /// The amount or the share that is expected.
  public var base: Quantity
  /// The amount or the share, at the most.
  public var high: Quantity
  /// Where the price is from.
  public var source: String?

  /// A price that rises from low to high.
  public init(
    _ basis: Basis, low: Quantity, base: Quantity, high: Quantity, source: String? = nil
  ) {
    self.basis = basis
    self.low = low
    self.base = base
    self.high = high
    self.source = source
  }
}

/// How much of the SAM can be won.
public struct Obtainable: Hashable, Sendable {
  /// Shares of the SAM between 0 and 1.
  public var low: Quantity
  /// The share that is expected.
  public var base: Quantity
  /// The greatest share.
  public var high: Quantity
  /// Where the shares are from.
  public var source: String?
  /// The bound on companies; nil where none is stated.
  public var capacity: Capacity?

  /// Shares that rise from low to high.
  public init(
    low: Quantity, base: Quantity, high: Quantity, source: String? = nil, capacity: Capacity? = nil
  ) {
    self.low = low
    self.base = base
    self.high = high
    self.source = source
    self.capacity = capacity
  }

  /// How many deals the sales team can close.
  public struct Capacity: Hashable, Sendable {
    /// How many people sell.
    public var reps: Quantity
    /// How many deals each of them closes a year.
    public var dealsPerRepYear: Quantity
    /// In how many years.
    public var years: Quantity

    /// As many deals as the product of the three.
    public init(reps: Quantity, dealsPerRepYear: Quantity, years: Quantity) {
      self.reps = reps
      self.dealsPerRepYear = dealsPerRepYear
      self.years = years
    }
  }
}
