/// What one seller or team works on: its size against the others, and where.
package struct Territory: Hashable, Sendable {
  /// The name, which no other territory has.
  package var name: String
  /// Whose accounts of today are its own; the name where nothing else is said, empty for nobody.
  package var owner: String
  /// How much it can take against the others, in millionths; above zero.
  package var capacity: Int
  /// The regions that it may take accounts in; nil for all.
  package var regions: [String]?

  /// One whole territory's capacity.
  package static let wholeCapacity = 1_000_000

  /// A territory.
  package init(
    _ name: String, owner: String? = nil, capacity: Int = wholeCapacity, regions: [String]? = nil
  ) {
    self.name = name
    self.owner = owner ?? name
    self.capacity = capacity
    self.regions = regions
  }
}

/// An account that is to be shared out.
package struct TerritoryAccount: Hashable, Sendable {
  /// What it is worth, in whole units of any kind; zero or more.
  package var weight: Int64
  /// The number of its region.
  package var region: Int
  /// The number of the territory that it belongs to today; nil for none.
  package var owner: Int?
  /// What names it, whatever its place in the input: decides between accounts of the same weight.
  package var key: UInt64

  /// An account.
  package init(weight: Int64, region: Int, owner: Int? = nil, key: UInt64) {
    self.weight = weight
    self.region = region
    self.owner = owner
    self.key = key
  }
}

/// Accounts to be shared out among territories, so that owners keep theirs, regions stay whole and
/// the weight is even, in this order.
package struct TerritoryProblem: Sendable {
  /// The accounts, in any order.
  package var accounts: [TerritoryAccount]
  /// By territory: how much it can take against the others; above zero.
  package var capacities: [Int]
  /// By region: the territories that may take accounts there, rising; empty where none may.
  ///
  /// Regions are numbered by their names, so that nothing depends on which one was met first.
  package var allowed: [[Int]]
  /// How far above its share a territory may come for the sake of owners, and above or below it for
  /// the sake of whole regions: 0.15 for 15 %.
  package var tolerance: Double

  /// A problem; `allowed` names a territory for each region.
  package init(
    accounts: [TerritoryAccount], capacities: [Int], allowed: [[Int]], tolerance: Double
  ) {
    self.accounts = accounts
    self.capacities = capacities
    self.allowed = allowed
    self.tolerance = tolerance
  }

  /// The weight of all accounts that some territory has or may take.
  package var total: Int128 {
    accounts.reduce(0) { sum, account in
      isHopeless(account) ? sum : sum + Int128(account.weight)
    }
  }

  /// Whether no territory has or may take an account.
  func isHopeless(_ account: TerritoryAccount) -> Bool {
    account.owner == nil && allowed[account.region].isEmpty
  }

  /// By territory: its share of all weight, by capacity alone.
  package var fairShares: [Double] {
    let whole = capacities.reduce(0.0) { $0 + Double($1) }
    let total = Double(self.total)
    return capacities.map { total * Double($0) / whole }
  }

  /// The places of all accounts from the heaviest to the lightest, by their keys where equal.
  var order: [Int] {
    accounts.enumerated().map { place, account in
      (weight: account.weight, key: account.key, place: place)
    }.sorted { left, right in
      if left.weight != right.weight { return left.weight > right.weight }
      return left.key != right.key ? left.key < right.key : left.place < right.place
    }.map(\.place)
  }
}
