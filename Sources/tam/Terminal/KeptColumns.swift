internal import DelimitedText
internal import Firmographics
internal import GoToMarket
internal import MarketSizing

/// Columns of the lists that are written beside our own.
///
/// Lists share a column if its name is the same, without regard to case.
struct KeptColumns {
  /// Which columns are kept.
  enum Choice {
    case none
    case all
    /// Those of these names, in this order.
    case named([String])
  }

  /// The names: those that we have as well say that they are the list's.
  private(set) var header: [String] = []
  /// By list, then column: the place in the header; nil where it is not kept.
  private var places: [[Int?]] = []

  /// Some columns of lists.
  ///
  /// - Throws: ``Problem`` of kind `usage` where no list has a column that is named.
  init(_ choice: Choice, of lists: [SourceList], beside own: [String]) throws(Problem) {
    var keys: [String: Int] = [:]
    if case .named(let names) = choice {
      for name in names {
        guard let list = lists.first(where: { $0.column(named: name) != nil }),
          let column = list.column(named: name)
        else {
          throw Problem(
            .usage, at: nil, "no list has a column “\(name)”, which is to be kept",
            fix: "the columns are: \(Text.listed(lists.first?.columns ?? []))")
        }
        guard keys["1 \(Text.folded(name))"] == nil else { continue }
        keys["1 \(Text.folded(name))"] = header.count
        header.append(list.columns[column])
      }
    }
    for list in lists {
      var met: [String: Int] = [:]
      var row: [Int?] = []
      for column in list.columns {
        let name = Text.folded(column)
        met[name, default: 0] += 1
        // A name that a list has twice is two columns.
        let key = "\(met[name, default: 0]) \(name)"
        if keys[key] == nil, case .all = choice {
          keys[key] = header.count
          header.append(column)
        }
        row.append(keys[key])
      }
      places.append(row)
    }
    header = header.map { name in
      own.contains { Text.folded($0) == Text.folded(name) } ? "\(name) (list)" : name
    }
  }

  /// The texts of a company in these columns.
  func cells(of account: Account) -> [String] {
    var cells = [String](repeating: "", count: header.count)
    for (place, text) in zip(places[account.list], account.fields) {
      if let place { cells[place] = text }
    }
    return cells
  }
}
