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
  public var title: String?
  /// The variant's name; nil for the base.
  public var variant: String?
  public var countBy: CountBy = .company
  /// Currency, date, rates and regions, which bear on how values are read.
  public var context = ReadingContext()
  public var mustHaves: [Criterion] = []
  public var dealBreakers: [Criterion] = []
  /// Read and checked; without effect yet.
  public var niceToHaves: [NiceToHave] = []
  /// In order; the first that holds wins.
  public var segments: [Segment] = Segment.byHeadcount
  /// Whether ``segments`` are the default ones.
  public var hasDefaultSegments = true
  /// The price of every company whose segment has none.
  public var price: Price?
  public var serviceable: [Criterion] = []
  public var obtainable: Obtainable?

  public init(name: String) { self.name = name }
}

/// A criterion that only adds to the fit score.
public struct NiceToHave: Hashable, Sendable {
  public var criterion: Criterion
  public var points: Int

  public init(criterion: Criterion, points: Int) {
    self.criterion = criterion
    self.points = points
  }
}

/// One of an ordered division of the matching companies.
public struct Segment: Hashable, Sendable {
  public var name: String
  /// All have to hold.
  public var conditions: [Criterion]
  public var price: Price?

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

  public var basis: Basis
  public var low: Quantity
  public var base: Quantity
  public var high: Quantity
  public var source: String?

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
  public var base: Quantity
  public var high: Quantity
  public var source: String?
  public var capacity: Capacity?

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
    public var reps: Quantity
    public var dealsPerRepYear: Quantity
    public var years: Quantity

    public init(reps: Quantity, dealsPerRepYear: Quantity, years: Quantity) {
      self.reps = reps
      self.dealsPerRepYear = dealsPerRepYear
      self.years = years
    }
  }
}
