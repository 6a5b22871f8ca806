/// The companies that sales and marketing work on: how many, in which clusters, the best first.
package struct AccountsReport: Codable, Hashable, Sendable {
  /// Accounts that fit for certain.
  package var confirmed = 0
  /// Accounts that may fit.
  package var possible = 0
  /// Companies that may fit and were left out, as only certain ones were asked for.
  package var possibleLeftOut = 0
  /// Excluded companies that were asked for as well.
  package var excluded = 0
  /// Matching companies left out as suppression lists name them.
  package var suppressed = 0
  /// The suppression lists, in the order of the command line.
  package var suppression: [Suppression.ListReport] = []
  /// The best accounts, in their order.
  package var best: [Entry] = []
  /// What clusters are made by, such as `industry`; empty where none were asked for.
  package var groupedBy: [String] = []
  /// The clusters with the most confirmed accounts, in this order.
  package var clusters: [Cluster] = []
  /// How many clusters there are in all.
  package var clusterCount = 0

  /// One account, its missing values nil.
  package struct Entry: Codable, Hashable, Sendable {
    /// The name, as the list writes it.
    package var name: String?
    /// The domain, as companies are told apart by.
    package var domain: String?
    /// ISO 3166 two-letter code.
    package var country: String?
    /// `confirmed` or `possible`.
    package var status: String
    /// The segment's name.
    package var segment: String
    /// The region's name.
    package var region: String
    /// The fit score of 100; nil where the ICP has no nice-to-haves.
    package var score: Int?
    /// How much of the score is known, of 100.
    package var certainty: Int?
    /// The tier; nil where it reaches none.
    package var tier: String?
    /// The worth a year at the base price; nil where its segment has no price.
    package var value: String?
  }

  /// Accounts that have something in common.
  package struct Cluster: Codable, Hashable, Sendable {
    /// What they have in common, by ``AccountsReport/groupedBy``; nil where it is not known.
    package var key: [String?]
    /// Accounts that fit for certain.
    package var confirmed: Int
    /// Accounts that may fit.
    package var possible: Int
    /// The worth of the confirmed ones at base prices.
    package var value: String
    /// Names of the best accounts, in their order.
    package var best: [String]
  }
}
