internal import Criteria
internal import DelimitedText
internal import Firmographics
internal import GoToMarket

/// A mapping file of a list of contacts: which columns tell of the person, which of the company.
///
/// It is a mapping file whose columns may also be `title`, `email`, `first_name`, `last_name` and
/// `full_name`; `name`, `domain` and `country` are the company's.
enum ContactsMapFile {
  /// What tells of the company.
  private static let companyFields = [Field.name, .domain, .country].map(\.name)

  /// Reads a file.
  ///
  /// - Throws: every problem that was found, in the order of their places.
  static func load(path: String) throws(ProblemList) -> ContactColumns.Mapping {
    let file = try FileBytes(path: path)
    let problems = Problems()
    let document = try YAMLDocument(file.bytes, file: path, problems: problems)
    guard let root = document.root else {
      throw ProblemList([
        Problem(
          .data, at: Place(path), "is empty", fix: "write a mapping, or leave --contacts-map out")
      ])
    }
    var mapping = ContactColumns.Mapping()
    mapping.company = MappingReader(problems: problems).mapping(root, file: path) { key, node in
      let name = key.lowercased()
      if companyFields.contains(name) { return false }
      let names = node.texts("“\(key)”", in: problems)
      guard let field = ContactColumns.PersonField(rawValue: name) else {
        let known = ContactColumns.PersonField.allCases.map(\.rawValue)
        problems.add(
          names.first?.place ?? node.place, "“\(key)” tells nothing of a contact",
          fix:
            NearestWord.advice(for: name, among: known + companyFields)
            + "; name, domain and country are the company's")
        return true
      }
      var column = ColumnMapping.Column()
      column.place = names.first?.place ?? node.place
      column.from = names.map(\.text)
      mapping.person[field] = column
      return true
    }
    try problems.throwIfAny()
    return mapping
  }
}
