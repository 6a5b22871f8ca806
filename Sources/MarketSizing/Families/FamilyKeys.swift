internal import DelimitedText
internal import Firmographics

/// By what companies are found as the parents of others, and where a list names these.
///
/// A parent is named by a domain or an address of a page, by an id, or by a name. An id is a column of
/// the list's own: one that is a key of the mapping by itself, or the one that the parent's column is
/// named after: `Parent Account ID` after `Account ID`.
struct FamilyKeys {
  /// Where a list names parents.
  struct ParentColumn {
    var binding: ColumnBinding
    /// The kinds of keys that its texts are looked up by, in order.
    var kinds: [Int]
    /// The name of the column that its ids stand in; nil where its name says nothing of one.
    var idColumn: String?
  }

  /// The kinds of keys: the domain, then ids, then the name.
  let kinds: [FieldReference]
  /// By list, in the order in which they are tried.
  let parentColumns: [[ParentColumn]]
  /// By list, then kind: the columns that give it; none where the list doesn't.
  let keyColumns: [[FieldReference: [ColumnBinding]]]

  /// The keys of some lists.
  init(_ bindings: [ListBinding]) {
    let own = bindings.map(Self.ownIDs)
    let named = bindings.map { binding in
      (binding.columns[.field(.parent)] ?? []).map { Self.idColumn(of: $0, in: binding) }
    }
    var ids: [FieldReference] = []
    for id in own.joined() where !ids.contains(id) { ids.append(id) }
    for case .some(let column) in named.joined() {
      let id = FieldReference.column(column.name)
      if !ids.contains(id) { ids.append(id) }
    }
    kinds = [.field(.domain)] + ids + [.field(.name)]
    let places = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1, $0) })
    let usual = own.joined().compactMap { places[$0] } + [0, kinds.count - 1]
    parentColumns = zip(bindings, named).map { binding, named in
      zip(binding.columns[.field(.parent)] ?? [], named).map { column, id in
        let kind = id.flatMap { places[.column($0.name)] }
        return ParentColumn(
          binding: column, kinds: kind.map { [$0] } ?? usual, idColumn: id?.name)
      }
    }
    keyColumns = bindings.map { binding in
      var columns: [FieldReference: [ColumnBinding]] = [:]
      for kind in ids {
        guard case .column(let name) = kind else { continue }
        columns[kind] = binding.columns[kind] ?? Self.column(named: name, in: binding).map { [$0] }
      }
      for kind in [FieldReference.field(.domain), .field(.name)] {
        columns[kind] = binding.columns[kind]
      }
      return columns
    }
  }

  /// Whether any list says what companies belong to.
  var namesParents: Bool { parentColumns.contains { !$0.isEmpty } }

  /// The columns of the list's own that are keys by themselves.
  private static func ownIDs(_ binding: ListBinding) -> [FieldReference] {
    binding.key.compactMap { key in
      guard key.count == 1, case .column = key[0], binding.columns[key[0]] != nil else {
        return nil
      }
      return key[0]
    }
  }

  /// The column that a column of parents is named after; nil where there is none, or it gives what
  /// parents are found by anyway.
  private static func idColumn(
    of parent: ColumnBinding, in binding: ListBinding
  ) -> (name: String, column: Int)? {
    guard let name = parent.name else { return nil }
    let words = HeaderNames.words(of: name)
    let rest = words.filter { !parentWords.contains($0) }
    guard !rest.isEmpty, rest.count < words.count else { return nil }
    let known = [Field.name, .domain].flatMap { binding.columns[.field($0)] ?? [] }
      .compactMap(\.column)
    let named = binding.header.enumerated().filter { column, header in
      guard column != parent.column, !known.contains(column) else { return false }
      return HeaderNames.words(of: header) == rest
    }
    guard named.count == 1, let found = named.first else { return nil }
    return (name: found.element, column: found.offset)
  }

  private static let parentWords: Set<String> = ["parent", "ultimate", "global", "immediate"]

  private static func column(named name: String, in binding: ListBinding) -> ColumnBinding? {
    let columns = binding.header.indices.filter {
      Text.folded(binding.header[$0]) == Text.folded(name)
    }
    guard columns.count == 1 else { return nil }
    var column = ColumnBinding(origin: .columnName)
    column.column = columns[0]
    column.name = binding.header[columns[0]]
    return column
  }
}
