/// The accounts shared out among territories: who has what, how even it is, what moved and was split.
package struct TerritoriesReport: Codable, Hashable, Sendable {
  /// How it was done, as a sentence.
  package var method = ""
  /// How far from the best it can be, as a sentence.
  package var bound = ""
  /// What is even: `money`, the worth at base prices, or `accounts`.
  package var unit = "accounts"
  /// How far from its share a territory may be, in per cent.
  package var tolerance = "15"
  /// The columns that name the owners of today; empty where there are none.
  package var ownerColumns: [String] = []
  /// Accounts that fit for certain and have a territory.
  package var accounts = 0
  /// Accounts that may fit and have a territory.
  package var possible = 0
  /// The worth of the accounts that fit for certain, each rounded to the minor unit; nil without
  /// prices.
  package var value: String?
  /// In the order of the team.
  package var territories: [Row] = []
  /// How even they are.
  package var balance = Balance()
  /// What owners keep and give up; nil where there are no owners.
  package var owners: Owners?
  /// Regions with accounts in several territories, the most valuable first.
  package var splitRegions: [SplitRegion] = []
  /// What no territory may take; nil for nothing.
  package var unassigned: Unassigned?

  /// An empty report.
  package init() {}

  /// How it is done, as a sentence.
  package static func method(isOptimal: Bool) -> String {
    isOptimal
      ? "All ways to share out what owners do not keep were compared (branch and bound)."
      : "Regions that stay whole go to the territory that is then the least full, the largest first (LPT, with "
        + "branch and bound), or close together where the others then have fewer parts (best fit decreasing); regions that are split fill the territories up to one level (McNaughton's rule), and "
        + "their accounts are dealt the largest first (LPT)."
  }

  /// How far from the best it can be, as a sentence.
  package static func bound(isOptimal: Bool) -> String {
    isOptimal
      ? "None is better."
      : "No territory is above the share that owners, regions and single accounts leave it by more than the "
        + "tolerance and the largest account of each split region in it."
  }

  /// One territory.
  package struct Row: Codable, Hashable, Sendable {
    package var name: String
    /// Who works on it.
    package var owner: String
    /// How much it can take against the others.
    package var capacity: String
    /// The regions it may take accounts in; nil for all.
    package var allowedRegions: [String]?
    /// Accounts that fit for certain.
    package var accounts = 0
    /// Accounts that may fit.
    package var possible = 0
    /// The worth of the certain ones; nil without prices.
    package var value: String?
    /// Its load ÷ its share by capacity; nil where there is nothing to share out.
    package var ofFairShare: String?
    /// Accounts that its owner had before.
    package var had = 0
    /// Those of them that stay.
    package var kept = 0
    /// The regions of which it has all accounts, the most valuable first.
    package var wholeRegions: [String] = []
    /// The regions of which it has some.
    package var partsOfRegions: [Part] = []
  }

  /// A part of a region.
  package struct Part: Codable, Hashable, Sendable {
    package var region: String
    /// Accounts in this territory, possible ones as well.
    package var accounts: Int
    /// Of so many in all territories.
    package var of: Int
  }

  /// How even territories are; ratios are to three decimals.
  package struct Balance: Codable, Hashable, Sendable {
    /// The largest load ÷ capacity over the smallest; nil where the smallest is nothing.
    package var largestToSmallest: String?
    /// The largest load ÷ fair share.
    package var largestToFair: String?
    /// The smallest load ÷ fair share.
    package var smallestToFair: String?
    /// What no sharing-out can have a smaller largest load ÷ fair share than: owners keep theirs, named
    /// regions hold, and accounts are not cut.
    package var leastLargestToFair: String?
    /// The standard deviation of load ÷ fair share over its mean: the coefficient of variation.
    package var variation: String?
    /// Whether all loads are within the tolerance of the shares that owners, named regions and single
    /// accounts leave.
    package var isWithinTolerance = true
    /// Whether it is the best of all ways.
    package var isOptimal = false
  }

  /// What became of the owners' accounts.
  package struct Owners: Codable, Hashable, Sendable {
    /// Accounts with an owner.
    package var owned = 0
    /// Accounts without.
    package var unowned = 0
    /// Accounts whose owner gives them up.
    package var moved = 0
    /// Those of them whose owner has no territory.
    package var movedFromOthers = 0
    /// The worth of the moved ones, or how many they are, as a share of all that is owned, in per cent.
    package var movedShare: String?
    /// The worth of the moved ones; nil without prices.
    package var movedValue: String?
    /// Accounts that owners keep in regions which they may not take.
    package var keptElsewhere = 0
    /// Owners without a territory, the most accounts first.
    package var others: [Suppression.Count] = []
    /// How many of these there are.
    package var otherCount = 0
  }

  /// A region with accounts in several territories.
  package struct SplitRegion: Codable, Hashable, Sendable {
    package var region: String
    package var accounts: Int
    /// The worth of those that fit for certain; nil without prices.
    package var value: String?
    /// In how many territories.
    package var territories: Int
    /// Why, as words.
    package var reason: String
  }

  /// What no territory may take.
  package struct Unassigned: Codable, Hashable, Sendable {
    /// Accounts that fit for certain.
    package var accounts: Int
    /// Accounts that may fit.
    package var possible: Int
    /// Their worth; nil without prices.
    package var value: String?
    /// Their regions, by name.
    package var regions: [String]
  }
}
