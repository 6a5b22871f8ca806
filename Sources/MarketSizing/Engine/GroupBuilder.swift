internal import Criteria
internal import Firmographics

/// Sorts a list's columns and the plan's sources into groups that have nothing to do with each other.
struct GroupBuilder {
  /// A column, or a constant, as it is looked up.
  private struct ColumnKey: Hashable {
    var column: Int?
    var constant: String?
    var kind: DistinctValues.Kind
  }

  private let plan: SizingPlan
  private let list: OpenList
  private var columns: [(key: ColumnKey, uses: [ColumnUse])] = []
  private var sources: [(number: Int, columns: [(column: Int, use: Int)])] = []
  /// By source: where its regions are numbered.
  private(set) var regions: [RegionTable?]

  init(_ plan: SizingPlan, _ list: OpenList) {
    self.plan = plan
    self.list = list
    regions = plan.table.sources.map { source in
      source.subject.form == .place(.region)
        ? RegionTable(plan.table.contexts[source.context].regions) : nil
    }
    for number in plan.table.sources.indices { add(source: number) }
  }

  private mutating func add(source number: Int) {
    let source = plan.table.sources[number]
    var places: [(column: Int, use: Int)] = []
    for (place, binding) in list.columns(of: number, in: plan).enumerated() {
      let use = ColumnUse(
        source: number, place: place,
        reader: CellReader(
          form: source.subject.form, binding: binding, context: plan.table.contexts[source.context],
          missing: list.binding.missing),
        tests: plan.table.tests[number], regions: regions[number])
      let key = ColumnKey(
        column: binding.column, constant: binding.column == nil ? binding.constant ?? "" : nil,
        kind: kind(source.subject.form, use))
      let index = columns.firstIndex { $0.key == key } ?? columns.count
      if index == columns.count { columns.append((key: key, uses: [])) }
      columns[index].uses.append(use)
      places.append((column: index, use: columns[index].uses.count - 1))
    }
    if !places.isEmpty { sources.append((number: number, columns: places)) }
  }

  private func kind(_ form: Form, _ use: ColumnUse) -> DistinctValues.Kind {
    if use.reader.readsItems {
      return .list(DistinctValues.ListKey(form: form, separator: use.reader.separator))
    }
    // Of what is different in every record, only whether it is there is told quickly.
    guard use.tests.isEmpty, use.regions == nil else { return .text }
    switch form {
    case .name: return .name
    case .domain: return .domain
    default: return .text
    }
  }

  /// The groups: columns that a source is read from together are in one.
  func groups() -> [ValueGroup] {
    var groupOfColumn = Array(columns.indices)
    for source in sources {
      let group = groupOfColumn[source.columns[0].column]
      for other in source.columns.map({ groupOfColumn[$0.column] }) where other != group {
        for column in columns.indices where groupOfColumn[column] == other {
          groupOfColumn[column] = group
        }
      }
    }
    let deciding = decidingTests()
    let moneySources = Set(plan.amountSources)
    var seen: Set<Int> = []
    return groupOfColumn.filter { seen.insert($0).inserted }.map { group in
      let members = columns.indices.filter { groupOfColumn[$0] == group }
      let values = members.map { member in
        let (key, uses) = columns[member]
        return DistinctValues(
          slot: key.column.flatMap { list.slots[$0] }, column: key.column, constant: key.constant,
          kind: key.kind, uses: uses)
      }
      let own = sources.filter { groupOfColumn[$0.columns[0].column] == group }
      return ValueGroup(
        columns: values,
        sources: own.map { source in
          let places = source.columns.map { place in
            (column: members.firstIndex(of: place.column) ?? 0, use: place.use)
          }
          let tests = plan.table.tests[source.number]
          return ValueGroup.Source(
            number: source.number, tests: tests,
            decides: tests.map { deciding.contains($0.number) },
            columns: places,
            codePlaces: places.map { place in
              values[place.column].uses[..<place.use].reduce(0) { $0 + $1.tests.count }
            }, makesMoney: moneySources.contains(.field(source.number)))
        })
    }
  }

  /// The tests that criteria, and not segments alone, ask for.
  private func decidingTests() -> Set<Int> {
    var tests: Set<Int> = []
    func visit(_ predicate: CompiledPredicate) {
      switch predicate {
      case .test(let number): tests.insert(number)
      case .and(let parts), .or(let parts): for part in parts { visit(part) }
      case .not(let part): visit(part)
      }
    }
    for profile in plan.profiles {
      for criterion in profile.criteria + profile.serviceable { visit(criterion.predicate) }
    }
    return tests
  }
}
