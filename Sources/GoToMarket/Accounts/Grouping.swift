internal import Criteria
package import Firmographics
internal import MarketSizing

/// What accounts are put into clusters by.
package enum Grouping: Hashable, Sendable {
  /// The ICP's segment.
  case segment
  /// The report's region.
  case region
  /// The tier of the fit score.
  case tier
  /// A field, or a column of the list's own.
  case field(FieldReference)

  /// A grouping by its name; a name that is no field is taken for a column's.
  package init(_ name: String) {
    switch name {
    case "segment": self = .segment
    case "region": self = .region
    case "tier": self = .tier
    default: self = .field(Field(named: name).map { .field($0) } ?? .column(name))
    }
  }

  /// The name.
  package var name: String {
    switch self {
    case .segment: "segment"
    case .region: "region"
    case .tier: "tier"
    case .field(let reference): reference.description
    }
  }

  /// What an account has in common with others.
  ///
  /// - Parameters:
  ///   - row: the account.
  ///   - list: the list that it is from.
  /// - Returns: the value; nil where it is not known.
  func value(of row: AccountRow, _ list: SourceList) -> String? {
    switch self {
    case .segment: row.verdict.segment
    case .region: row.verdict.region
    case .tier: row.tier
    case .field(.field(.country)): row.account.country?.alpha2
    case .field(.column(let name)):
      list.column(named: name).map { Text.squeezed(row.account.fields[$0]) }
        .flatMap { $0.isEmpty || list.binding.missing.contains($0, isCountry: false) ? nil : $0 }
    case .field(let reference): list.text(reference, of: row.account)
    }
  }

  /// Whether a list gives it.
  func isGiven(by list: SourceList) -> Bool {
    switch self {
    case .segment, .region, .tier: true
    case .field(.column(let name)): list.column(named: name) != nil
    case .field(let reference): list.binding.columns[reference] != nil
    }
  }
}

/// Accounts in clusters, in the making.
struct AccountClusters {
  /// So many clusters are reported.
  static let limit = 100
  /// So many accounts of each are named.
  private static let bestLimit = 5

  private struct Cluster {
    var key: [String?]
    var confirmed = 0
    var possible = 0
    var value = Fraction.zero
    var best: [(rank: AccountRank, label: String)] = []
    var order: Int
  }

  private let groupings: [Grouping]
  /// By what makes a cluster, without regard to case.
  private var clusters: [[String?]: Cluster] = [:]

  init(_ groupings: [Grouping]) { self.groupings = groupings }

  mutating func add(_ row: AccountRow, _ list: SourceList) {
    guard !groupings.isEmpty else { return }
    let key = groupings.map { $0.value(of: row, list) }
    let folded = key.map { $0.map(Text.folded) }
    var cluster = clusters[folded] ?? Cluster(key: key, order: clusters.count)
    if row.verdict.status == .yes {
      cluster.confirmed += 1
      if let value = row.verdict.value { cluster.value = cluster.value + value.base }
    } else {
      cluster.possible += 1
    }
    let place = cluster.best.firstIndex { row.rank < $0.rank } ?? cluster.best.count
    if place < Self.bestLimit {
      cluster.best.insert((rank: row.rank, label: row.label), at: place)
      if cluster.best.count > Self.bestLimit { cluster.best.removeLast() }
    }
    clusters[folded] = cluster
  }

  /// The clusters with the most confirmed accounts, the first met first on a tie.
  func report(minorUnits: Int) -> (count: Int, first: [AccountsReport.Cluster]) {
    let sorted = clusters.values.sorted { left, right in
      if left.confirmed != right.confirmed { return left.confirmed > right.confirmed }
      if left.possible != right.possible { return left.possible > right.possible }
      return left.order < right.order
    }
    let first = sorted.prefix(Self.limit).map { cluster in
      AccountsReport.Cluster(
        key: cluster.key, confirmed: cluster.confirmed, possible: cluster.possible,
        value: cluster.value.rounded(toDecimals: minorUnits), best: cluster.best.map(\.label))
    }
    return (count: sorted.count, first: first)
  }
}
