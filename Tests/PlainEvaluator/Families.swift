/// The corporate families of some companies, found the slow way.
struct PlainFamilies {
  /// By company: what it is found by as a parent, each a kind and a text.
  private var keys: [[[String]]] = []
  /// By company: what it names as its parent, in the order in which that is looked up.
  private var named: [[[String]]] = []

  /// - Parameters:
  ///   - companies: each company's facts, and its first record by column.
  ///   - parentColumns: the columns that name parents, in order.
  ///   - header: the names of all columns.
  init(
    companies: [(facts: [String: Fact], record: [String: String])], parentColumns: [String],
    header: [String]
  ) {
    for (facts, record) in companies {
      var keys: [[String]] = []
      if let domain = part("domain", facts) { keys.append(["domain", domain]) }
      if let name = part("name", facts) { keys.append(["name", name]) }
      for column in header where parentColumns.contains(where: { refers($0, to: column) }) {
        let text = foldedText(record[column] ?? "")
        if !text.isEmpty { keys.append([column, text]) }
      }
      self.keys.append(keys)
      named.append(Self.names(facts["parent"], record, parentColumns, header))
    }
  }

  private static func names(
    _ parent: Fact?, _ record: [String: String], _ columns: [String], _ header: [String]
  ) -> [[String]] {
    guard case .texts(let texts)? = parent, let text = texts.first else { return [] }
    // The column that it was read from is the first that says it.
    let column = columns.first { foldedText(record[$0] ?? "") == text } ?? ""
    if let id = header.first(where: { refers(column, to: $0) }) { return [[id, text]] }
    let domain = normalizedDomain(text)
    let isDomain = domain.contains(".") && !domain.contains(" ")
    let name = normalizedName(text)
    return (isDomain ? [["domain", domain]] : []) + (name.isEmpty ? [] : [["name", name]])
  }

  /// The companies that stand for their families, in order.
  var representatives: [Int] {
    var firstOfFamily: [[String]: Int] = [:]
    for company in keys.indices {
      let family = ultimate(company)
      if case .company(let parent) = family {
        firstOfFamily[["", String(parent)]] = parent
      } else if case .text(let name) = family, firstOfFamily[name] == nil {
        firstOfFamily[name] = company
      }
    }
    return firstOfFamily.values.sorted()
  }

  private enum Parent: Equatable {
    case company(Int)
    case text([String])
  }

  /// Where the chain of a company's parents ends; of a cycle its first company.
  private func ultimate(_ company: Int) -> Parent {
    var chain = [company]
    while let last = chain.last, let parent = parent(of: last) {
      guard case .company(let next) = parent else { return parent }
      if let start = chain.firstIndex(of: next) { return .company(chain[start...].min() ?? next) }
      chain.append(next)
    }
    return .company(chain.last ?? company)
  }

  private func parent(of company: Int) -> Parent? {
    let names = named[company]
    for name in names {
      let holders = keys.indices.filter { keys[$0].contains(name) }
      if holders.count == 1 { return .company(holders[0]) }
      if holders.count > 1 { return .text(name) }
    }
    return names.first.map { .text($0) }
  }
}

/// Whether a column of parents is named after another column.
private func refers(_ parentColumn: String, to column: String) -> Bool {
  func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
  let all = words(parentColumn)
  let rest = all.filter { !["parent", "ultimate", "global", "immediate"].contains($0) }
  return !rest.isEmpty && rest.count < all.count && words(column) == rest
}
