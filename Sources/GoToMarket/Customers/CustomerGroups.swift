internal import Criteria
internal import MarketSizing

/// The groups that companies are parted into, and how many are in each.
struct CustomerGroups {
  /// A way to part companies.
  struct Division {
    var by: String
    var groups: [Group] = []
    var places: [String: Int] = [:]
  }

  /// A group of a division.
  struct Group {
    var name: String
    var holds: Bool?
    var tally: Tally
  }

  /// Companies of a group.
  struct Tally {
    var confirmed = 0
    var possible = 0
    var excluded = 0
    /// By segment: what prices of confirmed companies are multiplied by.
    var amounts: [ExactSum]

    /// Adds a company, or several that are excluded.
    mutating func add(_ member: Member, count: Int = 1) {
      switch member.status {
      case .yes: confirmed += count
      case .unknown: possible += count
      case .no: excluded += count
      }
      if member.status == .yes, let segment = member.segment, let amount = member.amount {
        amounts[segment].add(amount)
      }
    }
  }

  /// A company: what it is, and by division its group.
  struct Member {
    var status: Truth
    var segment: Int?
    /// What the base price is multiplied by; nil where there is no price.
    var amount: Int128?
    /// By division; nil where the company is in none of its groups.
    var groups: [Int?]
  }

  private(set) var divisions: [Division]
  private(set) var all: Tally
  /// By segment: its price, once a company has it.
  private(set) var prices: [Price?]
  private let profile: IdealCustomerProfile
  private let segments: [String]

  /// By division that has groups: its place.
  private enum Place { static let fit = 0, segment = 1, region = 2, tier = 3, criteria = 4 }

  init(_ profile: IdealCustomerProfile) {
    self.profile = profile
    segments = profile.segmentNames
    prices = segments.map { _ in nil }
    all = Tally(amounts: segments.map { _ in 0 })
    let empty = all
    func division(_ by: String, _ names: [String]) -> Division {
      Division(by: by, groups: names.map { Group(name: $0, holds: nil, tally: empty) })
    }
    divisions = [
      division("fit", ["confirmed", "possible", "excluded"]), division("segment", segments),
      division("region", []),
      division("tier", profile.niceToHaves.isEmpty ? [] : profile.tiers.map(\.name) + ["none"]),
    ]
    let criteria =
      profile.mustHaves.map { ("must_have", $0.id) }
      + profile.dealBreakers.map { ("deal_breaker", $0.id) }
      + profile.niceToHaves.map { ("nice_to_have", $0.criterion.id) }
    divisions += criteria.map { by, id in
      Division(
        by: by, groups: [true, false].map { Group(name: id, holds: $0, tally: empty) })
    }
  }

  /// Counts a company in all its groups, or several that are excluded.
  mutating func add(_ verdict: Account.Verdict, count: Int = 1) -> Member {
    var member = Member(
      status: verdict.status, segment: nil, amount: nil,
      groups: divisions.map { _ in nil })
    switch verdict.status {
    case .yes: member.groups[Place.fit] = 0
    case .unknown: member.groups[Place.fit] = 1
    case .no: member.groups[Place.fit] = 2
    }
    if verdict.status != .no {
      member.segment = segments.firstIndex { $0 == verdict.segment }
      member.groups[Place.segment] = member.segment
      if let segment = member.segment, let value = verdict.value {
        prices[segment] = value.price
        member.amount = value.amount.base
      }
      if let region = verdict.region { member.groups[Place.region] = place(ofRegion: region) }
      if let score = FitScore(verdict.niceToHaves, of: profile.niceToHaves) {
        member.groups[Place.tier] = min(
          Tier.place(of: score, among: profile.tiers), profile.tiers.count)
      }
    }
    for (number, truth) in (verdict.criteria + verdict.niceToHaves).enumerated() {
      switch truth {
      case .yes: member.groups[Place.criteria + number] = 0
      case .no: member.groups[Place.criteria + number] = 1
      case .unknown: break
      }
    }
    all.add(member, count: count)
    for (division, group) in member.groups.enumerated() {
      if let group { divisions[division].groups[group].tally.add(member, count: count) }
    }
    return member
  }

  private mutating func place(ofRegion name: String) -> Int {
    if let place = divisions[Place.region].places[name] { return place }
    let place = divisions[Place.region].groups.count
    divisions[Place.region].places[name] = place
    let empty = Tally(amounts: segments.map { _ in 0 })
    divisions[Place.region].groups.append(Group(name: name, holds: nil, tally: empty))
    return place
  }

  /// The worth at base prices of what is in a tally and not in another; nil where nothing has a price.
  func value(of tally: Tally, without other: Tally) -> Fraction? {
    guard prices.contains(where: { $0 != nil }) else { return nil }
    return zip(prices, zip(tally.amounts, other.amounts)).reduce(.zero) { sum, row in
      guard let price = row.0 else { return sum }
      let left = Fraction(scaled: row.1.0) + Fraction(scaled: row.1.1) * Fraction(-1)
      return sum + left * Fraction(price.base)
    }
  }

  /// Nobody.
  var nobody: Tally { Tally(amounts: segments.map { _ in 0 }) }
}
