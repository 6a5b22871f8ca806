internal import DelimitedText
internal import Firmographics
internal import GoToMarket

/// A mapping file of a list of contacts: which columns tell of the person, which of the company.
///
/// It is a mapping file whose columns may also be `title`, `email`, `first_name`, `last_name` and
/// `full_name`; `name`, `domain` and `country` are the company's.
enum ContactsMapFile {
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
      guard let field = ContactColumns.PersonField(rawValue: key.lowercased()) else { return false }
      let names = node.texts("“\(key)”", in: problems)
      var column = ColumnMapping.Column()
      column.place = names.first?.place ?? node.place
      column.from = names.map(\.text)
      mapping.person[field] = column
      return true
    }
    for (field, column) in mapping.company.columns
    where ![.name, .domain, .country].contains(field) {
      problems.add(
        column.place ?? Place(path), "“\(field.name)” tells nothing of a contact",
        fix:
          "columns of contacts are: \(ContactColumns.PersonField.allCases.map(\.rawValue).joined(separator: ", ")), "
          + "and of their company: name, domain, country")
    }
    try problems.throwIfAny()
    return mapping
  }
}
