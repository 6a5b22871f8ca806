import BigInt
import Foundation

/// How one company stands, with all that the tables need of it.
struct Standing {
  let fit: Truth
  /// `fit` together with the serviceable criteria.
  let serviceable: Truth
  let segment: SegmentChoice
  let region: String
  let employees: Fraction
  /// Nil where it reaches none.
  let tier: String?
  let money: Money
}

/// What a company is worth at the low, base and high price.
struct Money {
  var low = Fraction.zero
  var base = Fraction.zero
  var high = Fraction.zero

  init() {}

  /// Price × 1, headcount, revenue or persons; a band counts with its floor, geometric mean and top.
  init(_ price: Price?, facts: [String: Fact], segment: String, plan: Plan) {
    guard let price else { return }
    var factors = (low: Fraction.one, base: Fraction.one, high: Fraction.one)
    if price.kind == .perBuyer {
      factors = (.zero, .zero, .zero)
      for persona in plan.personas where price.persona ?? persona.id == persona.id {
        let found = persona.isFound(in: segment, of: plan.segments.map(\.name), facts)
        if found == .no { continue }
        factors.high = factors.high + persona.high
        if found == .unknown { continue }
        factors.low = factors.low + persona.low
        factors.base = factors.base + persona.base
      }
    } else if price.kind != .acv {
      let field = price.kind == .perEmployee ? "employees" : "revenue"
      guard case .interval(let value)? = facts[field] else { return }
      let top = value.high ?? value.low
      let isExact = top == value.low && value.high != nil
      let mean = isExact ? value.low : Fraction((value.low * top).rootRoundedHalfToEven)
      factors = (value.low, mean, top)
    }
    low = price.low * factors.low
    base = price.base * factors.base
    high = price.high * factors.high
  }
}

/// Companies and money, confirmed and possible.
struct Total {
  var confirmed = 0
  var possible = 0
  var approximate = 0
  var employees = Fraction.zero
  /// Confirmed at the base price.
  var base = Fraction.zero
  /// Confirmed at the low price.
  var low = Fraction.zero
  /// Confirmed and possible at the high price.
  var high = Fraction.zero

  /// Adds a company for which the truth is yes or unknown.
  mutating func add(_ company: Standing, truth: Truth) {
    if truth == .no { return }
    high = high + company.money.high
    if company.segment.isApproximate { approximate += 1 }
    if truth == .unknown {
      possible += 1
      return
    }
    confirmed += 1
    low = low + company.money.low
    base = base + company.money.base
    employees = employees + company.employees
  }

  /// The value as in a run's JSON.
  func value(places: Int) -> [String: Any] {
    [
      "confirmed": base.decimal(places: places), "low": low.decimal(places: places),
      "high": high.decimal(places: places),
    ]
  }

  /// Counts and value as in a run's JSON.
  func row(places: Int) -> [String: Any] {
    ["confirmed": confirmed, "possible": possible, "value": value(places: places)]
  }
}

/// The obtainable market, as in a run's JSON; nil without `obtainable`.
func obtainableMarket(_ rule: [String: Any]?, of sam: Total, places: Int) throws -> [String: Any]? {
  guard let rule else { return nil }
  let shares =
    rule["share"].map { $0 as? [String: Any] ?? ["low": $0, "base": $0, "high": $0] } ?? [:]
  var capacity: Fraction?
  let factors = ["reps", "deals_per_rep_year", "years"].compactMap { rule[$0] }
  if factors.count == 3 {
    capacity = try factors.reduce(Fraction.one) {
      $0 * (try Fraction(decimal: scalarText($1)).orThrow("\($1)"))
    }
  }
  var result: [String: Any] = [:]
  for (name, companies, value) in [
    ("low", sam.confirmed, sam.low), ("base", sam.confirmed, sam.base),
    ("high", sam.confirmed + sam.possible, sam.high),
  ] {
    let text = shares[name].map(scalarText) ?? ""
    let share = try readShare(text).orThrow("the share \(text)")
    var won = share * Fraction(companies)
    var money = share * value
    if let capacity, capacity < won {
      won = capacity
      money = value * capacity / Fraction(companies)
    }
    result[name] =
      ["companies": Int(won.floor), "value": money.decimal(places: places)] as [String: Any]
  }
  return result
}
