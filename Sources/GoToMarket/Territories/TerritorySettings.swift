internal import DelimitedText
package import Firmographics

/// Among whom accounts are shared out, and how.
package struct TerritorySettings: Sendable {
  /// Among whom.
  package enum Team: Hashable, Sendable {
    /// So many, which are called by the owners of today or by their numbers.
    case reps(Int)
    /// These.
    case named([Territory])
  }

  /// Where the owners of today stand.
  package enum OwnerChoice: Hashable, Sendable {
    /// In a column that is called so; nowhere if a list has none.
    case detected
    /// Nowhere: all accounts are shared out anew.
    case none
    /// In the column of this name.
    case named(String)
  }

  /// Among whom.
  package var team: Team
  /// Where the owners of today stand.
  package var owner = OwnerChoice.detected
  /// How far from its share a territory may be, in per cent.
  package var tolerance = usualTolerance

  /// 15 %: within which of the average territories are called balanced (Zoltners and Lorimer, “Sales
  /// territory alignment: an overlooked productivity tool”, 2000).
  package static let usualTolerance = Quantity(15)

  /// A team and the usual ways.
  package init(_ team: Team) { self.team = team }
}

/// The columns of owners, list by list.
struct OwnerColumns: Sendable {
  /// By list: the column's number; nil for none.
  let columns: [Int?]
  /// The names of these, each once.
  let names: [String]

  /// What a column of the sellers who own accounts is called, as CRMs export it.
  static let headers: Set<String> = [
    "account executive", "account manager", "account owner", "account owner name", "assigned rep",
    "assigned to", "company owner", "hubspot owner", "key account manager", "lead owner", "owner",
    "owner name", "record owner", "sales owner", "sales rep", "sales representative",
    "territory owner", "accounteigentümer", "kundenbetreuer", "vertriebsmitarbeiter",
  ]

  /// What stands there for accounts that nobody owns, beside what is missing everywhere.
  static let nobody: Set<String> = [
    "house account", "no owner", "nobody", "not assigned", "open", "tbd", "unassigned", "unowned",
    "vacant",
  ]

  /// The columns of owners.
  ///
  /// - Throws: ``Problem`` of kind `usage` where no list has the column that is named.
  init(_ choice: TerritorySettings.OwnerChoice, of lists: [SourceList]) throws(Problem) {
    switch choice {
    case .none: columns = lists.map { _ in nil }
    case .detected:
      columns = lists.map { list in
        list.columns.firstIndex { name in
          Self.headers.contains(
            Text.folded(name.replacing("_", with: " ").replacing("-", with: " ")))
        }
      }
    case .named(let name):
      columns = lists.map { $0.column(named: name) }
      if columns.allSatisfy({ $0 == nil }) {
        throw Problem(
          .usage, at: nil, "no list has a column “\(name)” with the accounts' owners",
          fix: "name one, or “none”; the columns are: \(Text.listed(lists.first?.columns ?? []))")
      }
    }
    var names: [String] = []
    for (list, column) in zip(lists, columns) {
      if let column, !names.contains(list.columns[column]) { names.append(list.columns[column]) }
    }
    self.names = names
  }
}
