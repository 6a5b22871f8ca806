package import Criteria
package import DelimitedText
package import Firmographics

/// Which companies fit, what they pay, and how the market is divided: an ICP, all variants resolved.
package struct IdealCustomerProfile: Hashable, Sendable {
  /// What counts as one.
  package enum CountBy: String, Hashable, Sendable, CaseIterable {
    /// Every record.
    case record
    /// Records of one identity together.
    case company
    /// A corporate family together: the companies whose chains of parents end at the same one.
    case ultimateParent = "ultimate_parent"
  }

  /// The name.
  package var name: String
  /// The title for people.
  package var title: String?
  /// The variant's name; nil for the base.
  package var variant: String?
  /// What counts as one company.
  package var countBy: CountBy = .company
  /// Currency, date, rates and regions, which bear on how values are read.
  package var context = ReadingContext()
  /// Every one has to hold.
  package var mustHaves: [Criterion] = []
  /// None may hold.
  package var dealBreakers: [Criterion] = []
  /// What makes one matching company a better fit than another.
  package var niceToHaves: [NiceToHave] = []
  /// From the highest score to the lowest.
  package var tiers = Tier.usual
  /// In order; the first that holds wins.
  package var segments: [Segment] = Segment.byHeadcount
  /// Whether ``segments`` are the default ones.
  package var hasDefaultSegments = true
  /// The price of every company whose segment has none.
  package var price: Price?
  /// What a company has to be to be sold to today.
  package var serviceable: [Criterion] = []
  /// How much of the SAM can be won; nil where the ICP does not say.
  package var obtainable: Obtainable?
  /// The roles of its buyers, in the order of the personas file; empty where none is given.
  package var buyers: [BuyerRole] = []

  /// An ICP that every company fits, with the usual segments.
  package init(name: String) { self.name = name }
}

/// One of an ordered division of the matching companies.
package struct Segment: Hashable, Sendable {
  /// The name, which no other segment has.
  package var name: String
  /// All have to hold.
  package var conditions: [Criterion]
  /// What its companies pay; nil for the ICP's own price.
  package var price: Price?

  /// A segment of the companies that satisfy all conditions.
  package init(name: String, conditions: [Criterion], price: Price? = nil) {
    self.name = name
    self.conditions = conditions
    self.price = price
  }

  /// The name of the segment of companies that fit no other.
  package static let other = "Other"
  /// The name of the segment of companies that lack the value to tell.
  package static let unclassified = "Unclassified"

  /// The division of an ICP without segments: headcount 1–9, 10–49, 50–249, 250–999, 1000+.
  package static let byHeadcount: [Segment] = [
    (1, 9), (10, 49), (50, 249), (250, 999), (1000, nil),
  ]
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
package struct Price: Hashable, Sendable {
  /// What the amount is multiplied by.
  package enum Basis: String, Hashable, Sendable, CaseIterable {
    /// Annual contract value per company.
    case acv
    /// Per employee.
    case perEmployee = "per_employee"
    /// Per person of a buyer persona.
    case perBuyer = "per_buyer"
    /// The share of the company's revenue.
    case shareOfRevenue = "share_of_revenue"
  }

  /// What the amounts are multiplied by.
  package var basis: Basis
  /// The amount or the share, at the least.
  package var low: Quantity
  /// The amount or the share that is expected.
  package var base: Quantity
  /// The amount or the share, at the most.
  package var high: Quantity
  /// Where the price is from.
  package var source: String?
  /// The persona whose persons a price per buyer is paid for; nil for all that are found in a company.
  package var persona: String?
  /// Where the ICP's file says so; nil where it is from no file.
  package var place: Place?

  /// A price that rises from low to high.
  package init(
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
package struct Obtainable: Hashable, Sendable {
  /// Shares of the SAM between 0 and 1.
  package var low: Quantity
  /// The share that is expected.
  package var base: Quantity
  /// The greatest share.
  package var high: Quantity
  /// Where the shares are from.
  package var source: String?
  /// The bound on companies; nil where none is stated.
  package var capacity: Capacity?

  /// Shares that rise from low to high.
  package init(
    low: Quantity, base: Quantity, high: Quantity, source: String? = nil, capacity: Capacity? = nil
  ) {
    self.low = low
    self.base = base
    self.high = high
    self.source = source
    self.capacity = capacity
  }

  /// How many deals the sales team can close.
  package struct Capacity: Hashable, Sendable {
    /// How many people sell.
    package var reps: Quantity
    /// How many deals each of them closes a year.
    package var dealsPerRepYear: Quantity
    /// In how many years.
    package var years: Quantity

    /// As many deals as the product of the three.
    package init(reps: Quantity, dealsPerRepYear: Quantity, years: Quantity) {
      self.reps = reps
      self.dealsPerRepYear = dealsPerRepYear
      self.years = years
    }
  }
}
