internal import Criteria
internal import DelimitedText
internal import Firmographics
internal import GoToMarket

/// A mapping file of a list beside the companies: some columns tell of a person or a deal, the others of
/// the company.
///
/// It is a mapping file whose columns may also be those of the list's own; of the company's there are
/// `name`, `domain` and `country`.
enum SideMapFile {
  /// What tells of the company.
  private static let companyFields = [Field.name, .domain, .country].map(\.name)

  /// Reads the mapping of a list of contacts.
  ///
  /// - Throws: every problem that was found, in the order of their places.
  static func contacts(path: String) throws(ProblemList) -> ContactColumns.Mapping {
    var mapping = ContactColumns.Mapping()
    (mapping.company, mapping.person) = try load(
      path, what: "a contact", option: "--contacts-map")
    return mapping
  }

  /// Reads the mapping of a list of deals.
  ///
  /// - Throws: every problem that was found, in the order of their places.
  static func customers(path: String) throws(ProblemList) -> CustomerList.Mapping {
    var mapping = CustomerList.Mapping()
    var outcomes: [String: DealOutcome] = [:]
    (mapping.company, mapping.deal) = try load(
      path, what: "a deal", option: "--customers-map",
      keys: [.currency: ["value"], .outcome: DealOutcome.allCases.map(\.rawValue)]
    ) { map, problems in
      for outcome in DealOutcome.allCases {
        guard let node = map[outcome.rawValue] else { continue }
        for (text, place) in node.texts("“\(outcome.rawValue)”", in: problems) {
          if let other = outcomes.updateValue(outcome, forKey: Text.folded(text)) {
            problems.add(
              place, "“\(text)” is said to be \(other.rawValue) as well", fix: "leave one of them")
          }
        }
      }
    }
    mapping.outcomes = outcomes
    return mapping
  }

  /// Whether a mapping names a column that tells of a person.
  static func tellsOfPersons(_ root: YAMLNode?) -> Bool {
    names(ContactColumns.PersonField.self, root)
  }

  /// Whether a mapping names a column that tells of a deal.
  static func tellsOfDeals(_ root: YAMLNode?) -> Bool { names(CustomerList.DealField.self, root) }

  private static func names<Own: RawRepresentable<String>>(
    _: Own.Type, _ root: YAMLNode?
  ) -> Bool {
    let columns = root?.entries?.first { $0.key == "columns" }?.value.entries ?? []
    return columns.contains { Own(rawValue: $0.key.lowercased()) != nil }
  }

  /// - Parameters:
  ///   - path: the file.
  ///   - what: what the list's own columns tell of.
  ///   - option: that names the file.
  ///   - keys: the keys that columns have beside `from`; `value` is what all records have.
  ///   - more: reads what else stands in a column.
  /// - Returns: the mapping of the company and the form, and the list's own columns.
  /// - Throws: every problem that was found, in the order of their places.
  private static func load<Own: RawRepresentable<String> & CaseIterable & Hashable>(
    _ path: String, what: String, option: String, keys: [Own: [String]] = [:],
    more: @escaping (YAMLMap, Problems) -> Void = { _, _ in }
  ) throws(ProblemList) -> (company: ColumnMapping, own: [Own: ColumnMapping.Column]) {
    let problems = Problems()
    let document = try YAMLDocument(FileBytes(path: path).bytes, file: path, problems: problems)
    guard let root = document.root else {
      throw ProblemList([
        Problem(.data, at: Place(path), "is empty", fix: "write a mapping, or leave \(option) out")
      ])
    }
    var own: [Own: ColumnMapping.Column] = [:]
    let company = MappingReader(problems: problems).mapping(root, file: path) { key, node in
      let name = key.lowercased()
      if companyFields.contains(name) { return false }
      guard let field = Own(rawValue: name) else {
        let known = Own.allCases.map(\.rawValue)
        problems.add(
          node.place, "“\(key)” tells nothing of \(what)",
          fix: "name, domain and country are the company's; beside them "
            + NearestWord.advice(for: name, among: known + companyFields))
        return true
      }
      if node.entries == nil {
        own[field] = column(node, key, problems)
      } else if let map = YAMLMap(
        node, known: ["from"] + (keys[field] ?? []), what: "“\(key)”", in: problems)
      {
        own[field] = column(map, key, problems)
        more(map, problems)
      }
      return true
    }
    try problems.throwIfAny()
    return (company, own)
  }

  private static func column(
    _ map: YAMLMap, _ key: String, _ problems: Problems
  ) -> ColumnMapping.Column {
    var column = map["from"].map { self.column($0, key, problems) } ?? ColumnMapping.Column()
    column.place = column.place ?? map.place
    column.constant = map["value"].flatMap { $0.text("“value”", in: problems) }
    if map["from"] == nil, column.constant == nil, !map.hasUnknownKeys {
      problems.add(
        map.place, "no column for “\(key)”", fix: "add “from:” with a column's name")
    }
    return column
  }

  private static func column(
    _ node: YAMLNode, _ key: String, _ problems: Problems
  ) -> ColumnMapping.Column {
    var column = ColumnMapping.Column()
    let names = node.texts("“\(key)”", in: problems)
    column.place = names.first?.place ?? node.place
    column.from = names.map(\.text)
    return column
  }
}
